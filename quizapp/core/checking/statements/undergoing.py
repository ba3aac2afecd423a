"""S012 for a key that takes a deed by its other end.

By those to whom it was left undone: `the thieves did nothing to punish the reeves`. By the one who sends for the
one with whom a thing ends, `the town that sends the boats` for `the town in whose harbour they lie`. By oneself for
another: `boats that it has lost itself` of `boats lost by the other town`.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from quizapp.core.checking.reading.acts import acts
from quizapp.core.checking.reading.deeds import is_same_deed
from quizapp.core.checking.reading.denials import asks_for_what_is_not
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt, to_its_end
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import asserted
from quizapp.core.checking.reading.phrasing import each_its_own
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.verbs import is_past
from quizapp.core.checking.reading.words import content, meaning, plain, stem
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

Pair = tuple[str, str]
"""What a key says and what its sentence says instead."""


def undergoing_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a statement keyed true, and of answers."""
    stem = "" if isinstance(question, TrueFalse) else plain(question.question)
    for claim in asserted(question):
        text = framed(plain(claim.text)).core
        told = next(_told(text, stem, grounds), None)
        if told is not None:
            (mine, theirs), ground = told
            mine, theirs = to_its_end(text, mine), to_its_end(ground.passage.sentence, theirs)
            yield Fault(
                code="S012",
                path=claim.path,
                message=f"the key says “{mine}” where {ground.place()} says “{theirs}”:"
                f" “{excerpt(ground.passage.sentence, theirs)}”",
                mend=each_its_own(whole=isinstance(question, TrueFalse)),
                against=(mine, theirs),
            )


def _told(text: str, stem: str, grounds: Sequence[Ground]) -> Iterator[tuple[Pair, Ground]]:
    rules: list[Callable[[str], Pair | None]] = []
    undone, own, done = _UNDONE_RE.match(text), _ITSELF_RE.search(text), _DONE_RE.match(text)
    if undone is not None:
        rules.append(partial(_left_undone, undone))
    if own is not None:
        rules.append(partial(_by_another, own))
    if done is not None and is_past(done["verb"]) and meaning(done["verb"]) not in _STATES_OF:
        rules.append(partial(_done_to_others, done))
    if not asks_for_what_is_not(stem):
        rules += (partial(_at_an_end, f"{stem} {text}", text, *ends) for ends in _ENDS if ends[0].search(text))
    for ground in grounds if rules else ():
        for sentence in ground.passage.sentences:
            yield from ((pair, ground) for rule in rules for pair in [rule(sentence)] if pair is not None)


_NOT_DONE = (
    r"(?:(?:did|do|does|(?:has|have|had) done) nothing to|(?:(?:has|have|had) )?(?:failed|refused|declined) to"
    r"|(?:did|do|does) not|didn[’']t|never)"
)
_UNDONE_RE = Seldom(
    rf"(?:the )?(?P<who>[^,;.]{{3,60}}?) {_NOT_DONE} (?P<deeds>[a-z]+(?:(?:,|,? or|,? and|,? nor) [a-z]+){{0,2}})"
    r" (?!to\b|in\b|on\b|at\b|by\b|from\b)(?P<whom>[^,;.]+)",
    re.IGNORECASE,
)
_DEED_RE = re.compile(r"[a-z]+(?<!\bor)(?<!\band)(?<!\bnor)")


def _left_undone(mine: re.Match[str], sentence: str) -> Pair | None:
    """Who leaves a deed undone by a key, and has it left undone to them by a sentence."""
    if re.search(_NOT_DONE, sentence) is None or content(mine["who"]) <= content(mine["whom"]):
        return None
    who = re.escape(mine["who"])
    for deed in _DEED_RE.findall(mine["deeds"]):
        theirs = re.search(rf"\b{deed}(?:s|ed|ing)? (?:the |these |those )?{who}\b", sentence, re.IGNORECASE)
        if theirs is not None:
            return mine[0], theirs[0]
    return None


_ITSELF_RE = Seldom(
    r"\b(?:it|they|he|she|who|which|that|has|have|had) (?:has |have |had )?(?:itself|themselves|himself|herself)"
    r" (?:has |have |had )?(?P<verb>[a-z]{3,})"
)
_OTHER_RE = re.compile(
    r"\bby (?:(?:the|an|a|any|its|their) )?"
    r"(?:adverse|other|another|opposing|enemy|hostile|foreign|opposite) [A-Za-z]+"
)

_NEAR = 4


def _by_another(mine: re.Match[str], sentence: str) -> Pair | None:
    """What one does oneself by a key, and another does by a sentence."""
    deed = stem(mine["verb"])  # `reported` too, which mostly carries no meaning
    for theirs in _OTHER_RE.finditer(sentence):
        before = tokens(sentence[: theirs.start()])[-_NEAR:]
        if any(is_same_deed(deed, stem(one)) for one in before):
            return mine[0], theirs[0]
    return None


_DONE_RE = Seldom(
    r"(?P<who>(?:the )?[^,;.]{2,50}?) (?:was|were|(?:has|have|had) been) (?P<verb>[a-z]+)\b(?!.*\bby\b)", re.IGNORECASE
)
_STATES_OF = content(
    "involve concern interest determine convince commit join engage unite split divide marry devote oppose settle base"
    " locate prepare expect suppose allow"
)
"""Participles that tell how one is, or what one is to do, and not what another did to one."""


def _done_to_others(mine: re.Match[str], sentence: str) -> Pair | None:
    """To whom a thing is done by a key, and who does it to others by a sentence."""
    who, deed = content(mine["who"]), meaning(mine["verb"])
    if not who or not deed:
        return None
    same = [one for one in acts(sentence, {deed}) if is_same_deed(deed, one.deed)]
    if len(same) != 1 or not same[0].done_to or not content(same[0].done_to):
        return None
    theirs = same[0]
    beside = content(" ".join((theirs.done_to, *theirs.others)))
    if who <= content(theirs.doer) and who.isdisjoint(beside) and len(who) == len(content(theirs.doer)):
        return mine[0], f"{theirs.doer} {theirs.written} {theirs.done_to}"
    return None


_SIDE = r"(?:[Pp]arty|[Pp]arties|[Ss]tates?|[Cc]ountr(?:y|ies)|[Gg]overnments?|[Tt]owns?|[Ss]ides?|[Oo]nes?|[Gg]uilds?)"
_SENDING = r"(?:sends?|sent|sending|dispatch(?:es|ed)?|suppl(?:y|ies|ied)|provides?|donates?|employs?|ships?|shipped)"
_FROM_RE = Seldom(
    rf"\b{_SIDE}(?: [a-z]+){{0,3}}? (?:that|which|who|whose [a-z]+) (?:[a-z]+ )?{_SENDING}\b"
    rf"|\b(?:sending|supplying|providing|donor) {_SIDE}\b"
)
_TO_RE = re.compile(
    rf"\b(?P<what>[a-z]+)(?: of|,? by| from) the {_SIDE}(?: [a-z]+){{0,3}}?"
    r" (?:in|on|within|to|into|upon) (?:whose|which)\b"
    rf"|\b(?P<of>[a-z]+)(?: of|,? by| from) the (?:receiving|host) {_SIDE}\b"
)
_WHERE_RE = Seldom(
    rf"\b{_SIDE}(?: [a-z]+){{0,3}}? (?:(?:in|on|within|to|into|upon) (?:whose|which)|where"
    r"|that receives|which receives)\b"
    rf"|\b(?:receiving|host) {_SIDE}\b"
)
_SENDER_RE = Seldom(
    rf"\b(?P<what>[a-z]+)(?: of|,? by| from) the {_SIDE}(?: [a-z]+){{0,3}}? (?:that|which|who) (?:[a-z]+ )?{_SENDING}\b"
    rf"|\b(?P<of>[a-z]+)(?: of|,? by| from) the (?:sending|supplying|providing|donor) {_SIDE}\b"
)
_ENDS = ((_FROM_RE, _TO_RE), (_WHERE_RE, _SENDER_RE))
"""How a key tells one end and its sentence the other, with what is its part: `the leave of the town in which`."""


def _at_an_end(asked: str, text: str, end: Seldom, other: Seldom, sentence: str) -> Pair | None:
    """The one at one end, where a sentence gives what is asked for to the one at the other and none to the first."""
    mine, theirs = end.search(text), other.search(sentence)
    if mine is None or theirs is None or end.search(sentence) or other.search(f"leave of the {text}"):
        return None
    given = meaning(theirs["what"] or theirs["of"])
    return (mine[0], theirs[0]) if given and is_near(given, content(asked)) else None
