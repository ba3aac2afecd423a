"""S012 for a statement by which there are more of one thing than of another, held against the figures of both.

`More boats were sold than sunk` is false of `sold 31 boats and sank 40`. Each of the two is looked for in the words
around a figure, on its side of the next one; where the words fit two figures, nothing is said.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse


class _Told(NamedTuple):
    """A figure, how the source writes it, and the words around it."""

    figure: Quantity
    written: str
    beside: frozenset[str]


def outnumbering_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement, however it is keyed."""
    if not isinstance(question, TrueFalse) or not all(ground.whole for ground in grounds):
        return
    for claim in claims_of(question):
        core = framed(plain(claim.text)).core
        match = _comparison(core)
        if match is None or quantities(match[0]) or not DENYING.isdisjoint(tokens(core)):
            continue
        compared = _compared(match, grounds)
        if compared is None:
            continue
        one, other = compared
        less = (match["way"] or match["size"] or "").casefold() in _LESS
        holds = _is_more(other, one) if less else _is_more(one, other)
        if holds != claim.holds:
            yield _fault(claim.path, one, other, grounds[0], holds=holds)


def _comparison(text: str) -> re.Match[str] | None:
    return _MORE_RE.search(text) if " than " in text or "outnumber" in text else None


_ONE, _OTHER = ("one", "first", "many"), ("other", "second", "few")


def _compared(match: re.Match[str], grounds: Sequence[Ground]) -> tuple[_Told, _Told] | None:
    """The two figures that a statement compares; None where it is not clear which these are."""
    told = [one for sentence in dict.fromkeys(one.passage.sentence for one in grounds) for one in _told(sentence)]
    of_one, of_other = (next(filter(None, map(match.group, names))) for names in (_ONE, _OTHER))
    one, other = _meant(of_one, told), _meant(of_other, told)
    if one is None or other is None or one == other or one.figure.unit != other.figure.unit:
        return None
    return one, other


def compares(text: str, ground: Ground) -> bool:
    """Whether a text says that there is more of one thing than of another, of both of which a passage has figures."""
    match = _comparison(text)
    return match is not None and not quantities(match[0]) and _compared(match, [ground]) is not None


def _told(sentence: str) -> Iterator[_Told]:
    """The amounts of a sentence, each with the words from the one before it to the one behind it, a comma at most."""
    found = [one for one in quantities(sentence) if one.kind == "number" and one.low == one.high and not one.vague]
    for at, one in enumerate(found):
        start = found[at - 1].end if at else 0
        end = found[at + 1].start if at + 1 < len(found) else len(sentence)
        before, behind = sentence[start : one.start], sentence[one.end : end]
        cut = max(before.rfind(", "), before.rfind("; "), before.rfind(" and "), -1)
        ends = [place for place in (behind.find(", "), behind.find("; "), behind.find(" and ")) if place >= 0]
        beside = content(f"{before[cut + 1 :]} {behind[: min(ends, default=len(behind))]}")
        yield _Told(one, sentence[one.start : one.end], beside)


def _meant(what: str, told: Sequence[_Told]) -> _Told | None:
    """The figure of whose words a part of a statement has most; None where it has none, or as many of another's."""
    own = content(what).difference(*(content(name.text) for name in names(what)))
    own = own - _ANYONE or own
    ranked = sorted(told, key=lambda one: -_shared(own, one.beside))
    if not ranked or not _shared(own, ranked[0].beside):
        return None
    return None if len(ranked) > 1 and _shared(own, ranked[1].beside) == _shared(own, ranked[0].beside) else ranked[0]


_ANYONE = content("people persons civilians residents inhabitants men women victims")
"""Whoever is counted, by the one figure or by the other: `killed 40 people and hurt 90`."""


def _shared(own: frozenset[str], beside: frozenset[str]) -> int:
    return sum(word in beside or is_near(word, beside) for word in own)


def _is_more(one: _Told, other: _Told) -> bool:
    return one.figure.low > other.figure.low


def _fault(path: tuple[str | int, ...], one: _Told, other: _Told, ground: Ground, *, holds: bool) -> Fault:
    key = "keyed false" if holds else "keyed true"
    return Fault(
        code="S012",
        path=path,
        message=f"the statement is {key}, and the figures that it compares are “{one.written}” and “{other.written}” in"
        f" {ground.place()}",
        mend="Turn the key round, or compare them as the source's figures do.",
    )


_FIGURE = r"(?:number|figure|count|total|toll|share)s?(?: (?:given|named|told))?"
_MORE_RE = re.compile(
    r"\b(?P<way>more|fewer) (?P<one>[^,;.]{3,80}?) than (?P<other>[^,;.]{3,80})"
    rf"|\b{_FIGURE} (?:of|for) (?P<first>[^,;.]{{3,80}}?) (?:is|was|are|were)"
    r" (?P<size>higher|larger|greater|bigger|lower|smaller)"
    rf" than (?:(?:the {_FIGURE}|that|those) (?:of|for) )?(?P<second>[^,;.]{{3,80}})"
    r"|(?P<many>[^,;.]{3,80}?) (?:are |were |have |had )?outnumber(?:s|ed)? (?P<few>[^,;.]{3,80})",
    re.IGNORECASE,
)
_LESS = frozenset({"fewer", "lower", "smaller"})
