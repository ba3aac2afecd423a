"""S012 for a key that has a thing over where its sentence has it only lessened, or fears that it comes again.

`The floods are over` is not what `dikes have reduced the floods` says, nor `they are over for good` what `the danger of
renewed floods` does. Nor did the dikes then leave the floods as they were.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import gainsaid
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, is_key, meanings, plain, role, setting
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom


def ceasing_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed true, or of an answer that says it itself; of several quotes each must be so."""
    if question.checked_by or not all(ground.whole for ground in grounds):
        return
    whole = isinstance(question, TrueFalse)
    for claim in claims_of(question):
        if not claim.holds or not (whole or _is_answer(claim)):
            continue
        asked = "" if whole else setting(claim)
        core = framed(plain(claim.text)).core
        over = is_over(core, asked)
        found = [only_less(*over, ground.passage.sentence) for ground in grounds] if over is not None else []
        if not (found and all(found)):
            over = is_unchanged(core)
            found = [is_changed(over[1], ground.passage.sentence) for ground in grounds] if over is not None else []
        if over is not None and found and all(found):
            yield gainsaid(claim.path, over[0], found[0], grounds[0], whole=whole)
            return


def _is_answer(claim: Claim) -> bool:
    return is_key(claim) and role(claim)[1] == "answer" and DENYING.isdisjoint(tokens(setting(claim)))


def is_over(core: str, asked: str) -> tuple[str, frozenset[str]] | None:
    """How a text says that a thing is over, and the words for that thing, from its stem where it has none itself."""
    core = _BY_WHOM_RE.sub("", core)
    if not (DENYING | _HARDLY).isdisjoint(tokens(core)):
        return None
    for pattern in _OVER_RES:
        over = pattern.search(core)
        if over is not None:
            own = _nearest(tokens(over["what"])) or content(asked)
            return (over["over"].strip(), own) if own else None
    return None


def only_less(written: str, what: frozenset[str], sentence: str) -> str:
    """The words by which a sentence has the thing only lessened, or feared anew; empty where it says no such thing."""
    if not DENYING.isdisjoint(tokens(sentence)) or any(pattern.search(sentence) for pattern in _OVER_RES):
        return ""
    for less in _LESS_RE.finditer(sentence):
        clause = _CLAUSE_RE.split(sentence[: less.start()])[-1]
        acting = _PASSIVE_RE.search(clause) is None and less["of_itself"] is None
        beside = tokens(sentence[less.end() :])[:_NEAR] if acting else tokens(clause)[-_NEAR:]
        if _is_named(what, beside):
            return less[0]
    if _FOR_GOOD_RE.search(written) is not None:
        for again in _AGAIN_RE.finditer(sentence):
            if _is_named(what, tokens(again["what"])):
                return again[0]
    return ""


def is_unchanged(core: str) -> tuple[str, frozenset[str]] | None:
    """How a text says that a thing is as it was before, and the words for that thing: `left the tolls as they were`."""
    if _STILL.isdisjoint(tokens(core)) or _HALVED_RE.search(core) is not None:
        return None
    for pattern in _UNCHANGED_RES:
        still = pattern.search(core)
        what = frozenset() if still is None else content(still["what"]) - _IDLE - _MEASURES
        if still is not None and what:
            return still[0].strip(), what
    return None


def is_changed(what: frozenset[str], sentence: str) -> str:
    """The words by which a clause of a sentence has a thing made more or less; empty where it says no such thing."""
    if not DENYING.isdisjoint(tokens(sentence)) or _STAYING_RE.search(sentence) is not None:
        return ""
    for clause in _CLAUSES_RE.split(sentence):
        changed = _CHANGED_RE.search(clause)
        told = content(clause)
        if changed is not None and all(is_near(word, told) for word in what):
            beside = (*tokens(clause[: changed.start()])[-_NEAR:], *tokens(clause[changed.end() :])[:_NEAR])
            if _is_named(what, beside):
                return changed[0]
    return ""


def _nearest(words: Sequence[str]) -> frozenset[str]:
    """The words of meaning of what is said to be over, those alone that stand next to what says so."""
    return meanings(words) - _IDLE


def _is_named(what: frozenset[str], words: Sequence[str]) -> bool:
    told = meanings(words)
    return any(is_near(word, told) for word in what)


_STILL = frozenset(
    {"as", "same", "unchanged", "unaffected", "untouched", "unaltered", "where", "no", "nothing", "not", "constant"}
)
"""A word of each of these ways to say that nothing changed."""

_HALVED_RE = re.compile(
    r"\b(?:but|though|although|while|whereas|almost|nearly|partly|until|unless|if)\b", re.IGNORECASE
)
_MEASURES = content("level number amount extent degree rate figure total state size")
_THING = r"(?P<what>(?:[\w’'-]+ ){1,6}?)"
_AS_IT_WAS = (
    r"(?:(?:just|exactly|much|quite) )?(?:as (?:it|they) (?:was|were|had been)(?: before)?|as before|the same"
    r"|unchanged|unaffected|untouched|unaltered|constant|where (?:it|they) (?:was|were|had been)"
    r"|at (?:the|its) (?:same|old) level)"
)
_UNCHANGED_RES = (
    re.compile(rf"\b(?:left|leaves?|leaving|kept|keeps?) {_THING}{_AS_IT_WAS}\b", re.IGNORECASE),
    Seldom(
        rf"{_THING}(?:has |have |had )?(?:stay(?:s|ed)?|remain(?:s|ed)?|(?:w[ae]nt|gone|go(?:es)?) on) {_AS_IT_WAS}\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:(?:made|makes?) no (?:real )?difference (?:whatever )?to|(?:had|has|have) no effect (?:whatever )?on"
        r"|(?:did|does|do|has|have|had) (?:not|nothing to) (?:change|changed|affect|affected|alter|altered))"
        r" (?P<what>(?:[\w’'-]+ ?){1,6})",
        re.IGNORECASE,
    ),
)
"""How a text says that a thing is as it was before."""

_CHANGED_RE = re.compile(
    r"\b(?:reduced?|lessened|lower(?:s|ed)|eased|slowed|curbed|dampened|calmed|diminish(?:es|ed)|decreas(?:es|ed)"
    r"|weaken(?:s|ed)|cut|halved|doubled|trebled|tripled|quadrupled|increas(?:es|ed)|rais(?:es|ed)|boosted|heightened"
    r"|intensified|worsened|improved|rose|risen|fell|fallen|dropped|declined|grew|grown|shrank|shrunk|soared|plunged"
    r"|dwindled|climbed|subsided|abated|dried up)\b",
    re.IGNORECASE,
)
_STAYING_RE = re.compile(
    r"\b(?:stay|kept|keep|remain|leav|left|same|unchanged|constant|as before|again|then|later|afterwards|recover"
    r"|return)",
    re.IGNORECASE,
)
"""With one of these a sentence may have it so for a time, or one after another."""

_CLAUSES_RE = re.compile(r"[,;:]|\b(?:while|but|whereas|and|although)\b")

_IDLE = content("it they this that all thing situation whole entire last")
_NEAR = 4
"""What is lessened stands within so many words of what says so."""

_HARDLY_LIST = "almost nearly largely mostly partly partially practically virtually hardly barely if once until unless"
_HARDLY = frozenset(_HARDLY_LIST.split())
"""With these a thing is not said to be over."""

_BY_WHOM_RE = Seldom(r",? if (?:we|one|you) (?:(?:are|is) to )?(?:follow|believe|trust|go by)s?\b[^,;]*", re.IGNORECASE)
"""`If we follow the reeve` is no condition."""

_NOW = r"(?:(?:now|all|long|finally|entirely|completely|wholly|fully|definitively|at last|since|thus|then) )*"
_GOOD = r"(?: (?:for good|for ever|forever|once and for all|permanently|altogether|entirely|completely)\b)?"
_HERE = r"(?=[.,;:!]|$| (?:and|in|since|by|because|as|after|when|thanks|now|there)\b)"
_IS = r"\b(?:is|are|was|were|has been|have been|had been)"
_HALT = r"(?:an? (?:complete |full |final )?(?:end|stop|halt|standstill))"
_OVER_RES = (
    Seldom(
        rf"(?P<what>(?:[\w’'-]+ ){{0,6}}?)(?P<over>{_IS} {_NOW}"
        rf"(?:over|ended|finished|halted|stopped|at an end|a thing of the past|no more){_GOOD}){_HERE}",
        re.IGNORECASE,
    ),
    Seldom(
        rf"(?P<what>(?:[\w’'-]+ ){{1,6}}?)(?P<over>\b(?:(?:has|have|had) )?{_NOW}"
        rf"(?:ceased|died (?:out|away)|c[oa]me to {_HALT}|vanished|disappeared|fallen silent|ended|stopped)"
        rf"{_GOOD}){_HERE}",
        re.IGNORECASE,
    ),
    Seldom(
        rf"(?P<over>\b(?:(?:put(?:s|ting)?|br(?:ings?|inging|ought)) (?:{_HALT} to|to an end|to a halt)"
        r"|(?:end|halt|stopp)(?:ed|ing)|ends|halts|stops)) (?P<what>(?:[\w’'-]+ ?){1,4})",
        re.IGNORECASE,
    ),
)
"""How a text says that a thing is over."""

_FOR_GOOD_RE = re.compile(
    r"\b(?:for good|for ever|forever|once and for all|permanently|thing of the past)\b", re.IGNORECASE
)

_LESS_RE = re.compile(
    r"\b(?:reduc|lessen|lower|eas|slow|curb|dampen|calm|diminish|decreas|limit|weaken)(?:e[ds]?|s|ing)\b"
    r"|\b(?:has|have|had) (?P<of_itself>declined|abated|subsided|dwindled|fallen|dropped|waned|died down)\b",
    re.IGNORECASE,
)
_PASSIVE_RE = re.compile(r"\b(?:is|are|was|were|been|being) (?:[a-z]+ly )?$")
_CLAUSE_RE = re.compile(r"[,;:]")
_AGAIN_RE = re.compile(
    r"\b(?:chances?|risks?|threats?|dangers?|fears?|possibility|prospects?|likelihood|talk) of (?:an? )?"
    r"(?:renewed|new|further|more|fresh|resumed|another|returning|recurrent|recurring)"
    r" (?P<what>[\w’'-]+(?: [\w’'-]+)?)",
    re.IGNORECASE,
)
