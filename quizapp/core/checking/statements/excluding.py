"""S012 for a statement that takes out what its sentence names with the rest: by a `but not`, or in other words.

`Confined to the mills, leaving the ferries aside`, `the mills alone`, `all ten are millers` each take one of `the mills
and the ferries`, of `millers and ferrymen`, for both.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.once import asserted
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_BUT_NOT_RE = re.compile(
    r"^(?P<rest>.{8,}?),? (?:but|though|although|while|yet|and) (?:"
    r"not (?!only\b|merely\b|just\b|all\b|every\b)(?:(?:for|to|in|on|at|of|by|from|with|against) )?"
    r"(?P<what>[^,;.]{3,60})"
    r"|(?P<whose>[^,;.]{3,60}?) (?:is|are|was|were|do|does|did|has|have|had|can|could|may|shall|will) not)\W*$",
    re.IGNORECASE,
)
_PARTING = frozenset({"but", "except", "excluding", "unless", "though", "although", "while", "whereas", "only", "save"})
_REST = 0.6

_OUT = r"(?P<what>(?!it\b|this\b|that\b|them\b)[^,;.]{3,50}?)"
_SPARED_RE = re.compile(
    r"\b(?:spar(?:es?|ed|ing)|exempt(?:s|ed|ing)?|excus(?:es?|ed|ing)) (?P<what>(?!from\b|no\b)[^,;.]{3,40})\b",
    re.IGNORECASE,
)
_OUT_RES = (
    re.compile(
        rf"\b(?:leav(?:es?|ing)|left|sets?|setting) {_OUT} (?:out\b(?! of (?:its|their) )"
        r"|aside\b|off (?:the|its|their|his) )",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:^|[,;] |\b(?:but|though|while|and) ){_OUT} (?:has|have|is|are|was|were)(?: been)?"
        r" (?:left (?:out|off|aside|alone|untouched|in peace|intact|unharmed|standing)|omitted|passed over|spared"
        r"|untouched|unaffected|unscathed"
        r"|not (?:named|listed|mentioned|included|hit|touched|attacked|affected|among))\b",
        re.IGNORECASE,
    ),
    _SPARED_RE,
    re.compile(
        r"\b(?:leav(?:es?|ing) out|omit(?:s|ting)|pass(?:es|ing) over|mak(?:es?|ing) no mention of"
        r"|without (?:mentioning|naming|including)|to the exclusion of) (?P<what>[^,;.]{3,50})",
        re.IGNORECASE,
    ),
)
"""How a statement says of a thing that it is left out."""

_AMONG = r"(?:named|listed|mentioned|included|counted|covered|among|part of|on|in) "
_DENIED_RES = (
    re.compile(rf"\bneither (?P<what>[^,;.]{{3,60}}?) (?:is|are|was|were|has been|have been) {_AMONG}", re.IGNORECASE),
    re.compile(
        r"\b(?:does|do|did) not (?:include|name|list|mention|count|cover) (?!only\b|all\b)(?P<what>[^,;.]{3,50})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:^|[,;] |\b(?:but|though|while|and) )(?!no\b|few\b|none\b|hardly\b){_OUT}"
        rf" (?:is|are|was|were) (?:missing|absent) (?:from|in|on|among)\b",
        re.IGNORECASE,
    ),
)
"""The same by a denial, or of a thing that is looked for in vain."""

_KIND = (
    r"(?:an? |the )?(?P<what>[\w’'-]+(?: (?:officers?|officials?|men|people|persons?|posts?|ranks?|ones|targets?))?)"
)
_ALL_OF_THEM_RE = re.compile(rf", (?:and )?all of (?:them|whom|these)(?: (?:are|were))? {_KIND}\W*$", re.IGNORECASE)
_ALL_RES = (
    re.compile(
        r"\b(?:all|every one|everyone|every single one|each|both)\b[^,;]*"
        rf" (?:is|are|was|were|holds?|held|has|have|had|(?:came|comes?|carried out) from) {_KIND}\W*$",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:is|are|was|were) (?:all|every one|one and all|without (?:any )?exception|exclusively|purely)"
        rf" {_KIND}\W*$",
        re.IGNORECASE,
    ),
    _ALL_OF_THEM_RE,
    Seldom(
        rf"\b(?:is|are|was|were) {_KIND},? (?:without (?:any )?exception|to a man|one and all|every one of them)\W*$",
        re.IGNORECASE,
    ),
)
"""How it says of all of them that they are of one kind."""

_ALONE_RES = (
    re.compile(r"(?<!\bnot )\b(?:only|solely|exclusively|nothing but|none but) (?P<what>[^,;.]{3,30})", re.IGNORECASE),
    re.compile(r"(?P<what>(?:[\w’'-]+ ){1,3})(?:alone\b|only(?=\W*$|[,;.]| and\b))", re.IGNORECASE),
    *_ALL_RES,
)
"""How it says of a thing that there is no other."""

_JOINED_RE = Seldom(
    r"(?P<one>[\w’'-]+) (?:and|as well as|and also|together with|along with) "
    r"(?:(?:the|its|their|his|her|an?) )?(?P<other>[\w’'-]+)"
)
_HEADED_RE = re.compile(
    r"(?:and|as well as|and also|together with|along with) (?:(?:the|its|their|his|her|an?) )?"
    r"(?P<whose>[A-Z][\w’'-]+) (?P<head>(?!ha[sd]\b|have\b|w(?:as|ere)\b|are\b|is\b)[a-z]{3,})"
)
"""Whose one of the two is, before who he is: `and its Tavrian ally`."""

_LISTED_RE = re.compile(
    r"\b([\w’'-]+), (?=((?:[\w’'-]+ )?[\w’'-]+)"
    r"(?:,(?! (?:will|would|is|are|was|were|has|have|had|may|can|must|shall)\b)|\W*$| and | or ))"
)
"""Two that stand beside each other in a list: `homes, schools, mills and quays`; not `the mill, the oldest, was`."""

_NEAR_REST = 0.5


def excluding_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed true, and of answers that say `all of them` themselves."""
    whole = isinstance(question, TrueFalse)
    if not all(ground.whole for ground in grounds):
        return
    for claim in asserted(question):
        text = plain(claim.text)
        for ground in grounds if whole or _ALL_OF_THEM_RE.search(text) else ():
            out = left_out(text, ground) or one_for_both(text, ground)
            if out:
                yield Fault(
                    code="S012",
                    path=claim.path,
                    message=f"the key leaves out “{out}”, which {ground.place()} names with the rest:"
                    f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                    mend=reworded(whole=whole),
                )
                return


def left_out(text: str, ground: Ground) -> str:
    """What a statement takes out and its quote names as it does the rest; empty where there is nothing."""
    match = _BUT_NOT_RE.match(text) if "not" in tokens(text) else None
    if match is None:
        return ""
    out = match["what"] or match["whose"]
    told = set(tokens(ground.passage.sentence))
    own, rest, quoted = content(out), content(match["rest"]), content(ground.citation.quote)
    if not own or not own <= quoted or not told.isdisjoint(_PARTING) or not own.isdisjoint(rest):
        return ""
    denies = not (DENYING & told).issubset(_LACKING)
    around = content(ground.passage.sentence)
    shared = len(rest & around) >= _REST * len(rest) and len(rest & quoted) > 0
    return out if shared and not denies and DENYING.isdisjoint(set(tokens(match["rest"])) - _LACKING) else ""


_LACKING = frozenset({"lack", "lacks", "lacked", "lacking", "absence"})
"""These say of everything in a list that it is not there, and deny nothing of what a `but not` takes out."""


def one_for_both(text: str, ground: Ground) -> str:
    """What a statement leaves out of two that its quote joins, in whatever words; empty where there is nothing."""
    if _CUE.isdisjoint(tokens(text)):
        return ""
    core, sentence = framed(text).core, ground.passage.sentence
    led = set(tokens(ground.passage.lead)[-_LED:]) | set(tokens(ground.citation.quote))
    if _NOT_OF_THESE_RE.search(ground.passage.lead) is not None:
        return ""  # of what a rule does not apply to nothing is joined
    if not (_PARTING | _NONE_ELSE).isdisjoint(tokens(sentence)) or not (DENYING & led).issubset(_LACKING):
        return ""
    whole = {
        name.text.split()[0]: name.text for name in names(ground.citation.quote)
    }  # `Halden` of `Halden Reeve Quill`
    joined = [(one["one"], whole.get(one["other"], one["other"])) for one in _JOINED_RE.finditer(ground.citation.quote)]
    joined += [(one[1], one[2]) for one in _LISTED_RE.finditer(ground.citation.quote)]
    joined = [pair for pair in joined if all(map(content, pair))]
    out = _named_as_out(core, joined, ground.citation.quote) or _kept_alone(core, joined, _ALONE_RES)
    if not out:  # of what kind they are stands beside them, whatever the quote ends with
        beside = [(one["one"], one["other"]) for one in _JOINED_RE.finditer(sentence)]
        out = _kept_alone(core, [pair for pair in beside if all(map(content, pair))], _ALL_RES)
    figures = " ".join(core[one.start : one.end] for one in quantities(core)) if out else ""
    rest = content(core) - content(out) - content(figures) - _OF_CUES - _COMING
    around = content(ground.passage.text) | content(ground.before) | content(ground.record)
    held = sum(is_near(word, around) for word in rest)
    return out if out and held >= max(min(2, len(rest) - 1), _NEAR_REST * len(rest)) else ""


_INCLUDED_RE = re.compile(
    r"\b(?:as well as|and also|including|among (?:them|these|those) (?:is|are|was|were)) (?P<what>[^,;.]{3,60})",
    re.IGNORECASE,
)
"""What is named with the rest, whatever stands before it: `as well as the captains of both towns`."""

_NOT_OF_THESE_RE = re.compile(r"\bnot (?:apply|extend|cover|include|concern|affect)\b[^.;]*$", re.IGNORECASE)


def _named_as_out(core: str, joined: Sequence[tuple[str, str]], quote: str) -> str:
    """What a statement says is left out and its quote joins to another."""
    included = [content(one["what"]) for one in _INCLUDED_RE.finditer(quote)]
    headed = {one["whose"]: one["head"] for one in _HEADED_RE.finditer(quote)}
    for pattern in (*_OUT_RES, *_DENIED_RES):
        for match in pattern.finditer(core):
            own = content(match["what"])
            if pattern in _DENIED_RES:  # of `neither the Orsk nor the Belm reeve` it counts whose the reeve is
                own = frozenset[str]().union(*(content(one.text) for one in names(match["what"]))) or own
            before = (*tokens(core[: match.start("what")])[-_LED:], *tokens(match["what"]))
            if pattern not in _DENIED_RES and not DENYING.isdisjoint(before):
                continue  # `did not spare the mills`
            if own and pattern is not _SPARED_RE and any(all(is_near(word, one) for word in own) for one in included):
                return match["what"].strip()
            for pair in joined:
                left = [any(is_near(word, content(headed.get(one, one))) for word in own) for one in pair]
                if len(own) > _SHORT or all(left):
                    continue  # `spares whoever flees in time and in full`
                whose = [
                    one in headed and bool(own) and all(is_near(word, content(one)) for word in own) for one in pair
                ]
                if any(left) or any(whose):
                    return match["what"].strip()
    return ""


def _kept_alone(core: str, joined: Sequence[tuple[str, str]], patterns: Sequence[re.Pattern[str] | Seldom]) -> str:
    """The one of two joined by a quote that a statement has nothing of, where it says that the other is alone."""
    own = content(_ANYONE_RE.sub(" ", core))
    for match in (found for pattern in patterns for found in pattern.finditer(core)):
        meant = content(match["what"])
        for pair in joined:
            for one, other in (pair, pair[::-1]):
                named = any(is_near(word, own) for word in content(other))
                if not named and all(is_near(word, meant) for word in content(one)):
                    return other
    return ""


_CUE = frozenset(
    {"leave", "leaves", "leaving", "left", "set", "sets", "setting", "omit", "omits", "omitting", "omitted", "passes"}
    | {"passing", "passed", "mention", "without", "exclusion", "alone", "only", "solely", "exclusively", "nothing"}
    | {
        "all",
        "each",
        "every",
        "everyone",
        "both",
        "exception",
        "purely",
        "none",
        "spare",
        "spares",
        "spared",
        "sparing",
        "exempt",
        "exempts",
        "exempted",
    }
    | {"untouched", "unaffected", "unscathed", "not", "neither", "missing", "absent"}
)
"""A word of each of these: where a statement has none, the patterns need not be tried."""

_OF_CUES = content(" ".join(sorted(_CUE)))
_COMING = content("come came coming carry carried list report article")
"""So much is said of all of them by `all of them came from the air`, and no more; or by calling them a list."""

_ANYONE_RE = re.compile(r"\b(?:people|persons?|residents|everyone|everybody)\b", re.IGNORECASE)
"""Of whatever kind they be."""

_NONE_ELSE = frozenset({"alone", "solely", "exclusively"})
_LED = 6
_SHORT = 4
"""More words of meaning are more than one thing left out."""
