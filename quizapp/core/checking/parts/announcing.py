"""Which steps stand in what order by what their quotes say of their own place: `In the first place`, `Failing that`.

What announces itself as next (`Thereafter`, `Failing that`) comes after the sentence, or the item of a list, before it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from quizapp.core.checking.parts.placing import Weights, sentences_of
from quizapp.core.checking.reading.evidence import Ground

_NUMBERS = ("first", "second", "third", "fourth", "fifth", "sixth")
_LAST = len(_NUMBERS) + 1
_OPENS = r"^\W*(?:(?:\d+\.|\(\w{1,4}\))\s*)?"
_NUMBERED_RE = re.compile(
    rf"{_OPENS}(?:in the (?P<place>{'|'.join(_NUMBERS)}|last|final) (?:place|instance|stage|step)\b"
    rf"|(?:as an? |the )?(?P<step>{'|'.join(_NUMBERS)}|last|final) (?:stage|step)\b"
    rf"|(?P<said>{'|'.join(_NUMBERS)}|last|final)(?:ly)?, )",
    re.IGNORECASE,
)
_NEXT_RE = re.compile(
    rf"{_OPENS}(?:failing (?:that|this|which|those|these)|in default of (?:that|this|these|those)"
    r"|in the absence of (?:that|this|these|those|such)|only (?:then|after that|when that)|"
    r"(?:and |he |she |it |they )?(?:then|next|thereafter|thereupon|whereupon|subsequently|afterwards"
    r"|after (?:that|this|which)|following (?:that|this)|once (?:that|this) (?:is|has been|was) done))\b",
    re.IGNORECASE,
)
_DEEPEST = 6
"""So many sentences in a row, at most, announce themselves as next."""


class _Unit(NamedTuple):
    """A sentence, and where it stands: in which paragraph, and which one there."""

    text: str
    paragraph: int
    at: int


class _Place(NamedTuple):
    """A place in a row: where the row begins, and how far along it is."""

    row: tuple[int, int]
    at: int


def announced(weights: Sequence[Weights], grounds: Sequence[Ground]) -> Iterator[tuple[int, int]]:
    """Two steps of which the first's quote stands before the second's in a row that their own words make."""
    if not any(_announces(part) for ground in grounds for part in ground.passage.sentences):
        return
    told = {at: ground for at, ground in sentences_of(weights, grounds).items() if ground.whole}
    places = {at: _place(ground) for at, ground in told.items()}
    for one, other in combinations(sorted(places), 2):
        mine, theirs = places[one], places[other]
        if mine.row == theirs.row and mine.at != theirs.at:
            yield (one, other) if mine.at < theirs.at else (other, one)


def _announces(sentence: str) -> bool:
    return _NUMBERED_RE.match(sentence) is not None or _NEXT_RE.match(sentence) is not None


def _place(ground: Ground) -> _Place:
    """Where a quote's sentence stands: by its number, or so many behind what it comes after."""
    passage, number = ground.passage, ground.paragraph_number
    before = [passage.text[low:high] for low, high in passage.spans[: (*passage.quoted, 0)[0]]]
    units = [_Unit(passage.sentence, number, len(before))]
    units += [_Unit(one, number, at) for at, one in reversed(list(enumerate(before)))]
    units += _paragraphs_before(ground)
    for behind, unit in enumerate(units[:_DEEPEST]):
        told = _number(unit.text)
        if told is not None:
            return _Place(_row(units[behind:]), told * _DEEPEST + behind)
        if _NEXT_RE.match(unit.text) is None:
            return _Place((unit.paragraph, unit.at), behind)
    return _Place((units[0].paragraph, units[0].at), 0)


def _number(sentence: str) -> int | None:
    """Which one in a row a sentence says that it is."""
    numbered = _NUMBERED_RE.match(sentence)
    if numbered is None:
        return None
    said = (numbered["place"] or numbered["step"] or numbered["said"]).casefold()
    return _NUMBERS.index(said) if said in _NUMBERS else _LAST


def _row(units: Sequence[_Unit]) -> tuple[int, int]:
    """Where the row begins that a numbered sentence is of: with the lowest number near before it."""
    first, lowest = units[0], _LAST + 1
    for unit in units[: 2 * _DEEPEST]:
        told = _number(unit.text)
        if told is not None and told < lowest:
            first, lowest = unit, told
        elif told is not None:
            break
    return first.paragraph, first.at


def _paragraphs_before(ground: Ground) -> Iterator[_Unit]:
    """The paragraphs before a quote's, of its section, the nearest first; each stands for its first sentence."""
    if ground.index is None:
        return
    paragraphs = ground.index.text.paragraphs
    for at in range(ground.paragraph_number - 2, max(ground.paragraph_number - 2 - _DEEPEST, -1), -1):
        if paragraphs[at].section != ground.section:
            return
        yield _Unit(paragraphs[at].text, at + 1, 0)
