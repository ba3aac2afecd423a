"""The quantities that the evidence of a question holds, each with how near the quote it stands and its own words."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from quizapp.core.checking.figures.contexts import own_words
from quizapp.core.checking.figures.spanning import stretches
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.words import SMALL
from quizapp.core.quantities import Kind, Quantity, quantities
from quizapp.core.years import is_like_a_year

QUOTE, SENTENCE, PARAGRAPH, NEAR = range(4)
"""How near the quote a quantity stands: in it, in its sentence, in its paragraph, in the ones beside."""


class Candidate(NamedTuple):
    """A quantity of the evidence: how near the quote it stands, the words that are its own, and where it was read."""

    quantity: Quantity
    text: str
    level: int
    words: frozenset[str]
    rivals: tuple["Candidate", ...] = ()
    numbered: bool = False
    """Whether it numbers something named before it and counts nothing (`Opus 1`, `Room 3327`), or is part of a name."""
    denied: bool = False
    """Whether it is what is not so: `twelve boats, not nine`."""


def candidates_of(ground: Ground) -> Iterator[Candidate]:
    """The quantities of a citation's paragraph."""
    for number, span in enumerate(ground.passage.spans):
        yield from (
            _near_quote(ground, span)
            if number in ground.passage.quoted
            else _beside_each_other(_of_sentence(ground.passage.text, span))
        )


def candidates_near(ground: Ground) -> Iterator[Candidate]:
    """Those of the sentences that the quote touches."""
    for number in ground.passage.quoted:
        yield from _near_quote(ground, ground.passage.spans[number])


def _near_quote(ground: Ground, span: tuple[int, int]) -> Iterator[Candidate]:
    low, high = ground.passage.quote
    return _beside_each_other(
        [
            Candidate(
                one.quantity,
                one.text,
                QUOTE if one.quantity.start < high and low < one.quantity.end else SENTENCE,
                one.words,
                numbered=one.numbered,
                denied=one.denied,
            )
            for one in _of_sentence(ground.passage.text, span)
        ]
    )


def candidates_beside(ground: Ground) -> Iterator[Candidate]:
    """The quantities of the paragraphs before and after."""
    yield from _near(ground.before)
    yield from _near(ground.after)


@lru_cache(maxsize=1 << 12)
def _of_sentence(text: str, span: tuple[int, int]) -> tuple[Candidate, ...]:
    """The quantities of a sentence of a paragraph, as they are where no quote touches it, each by itself."""
    low, high = span
    inside = [one for one in quantities(text) if low <= one.start < high]
    words = own_words(_untold(text[low:high]), [_shifted(one, -low) for one in inside])
    return tuple(
        [
            Candidate(
                one,
                text[one.start : one.end],
                PARAGRAPH,
                own,
                numbered=_is_number_of(one, text),
                denied=_DENIED_RE.search(text, max(0, one.start - _NAME_LENGTH), one.start) is not None,
            )
            for one, own in zip(inside, words, strict=True)
        ]
    )


def _untold(sentence: str) -> str:
    """A sentence without who said so behind it, which is nothing that its last figure counts."""
    told = _TOLD_RE.search(sentence) if "according to" in sentence else None
    return sentence if told is None or any(map(str.isdigit, told[0])) else sentence[: told.start()]


_TOLD_RE = re.compile(r",? according to [^,;]*$")


def _beside_each_other(group: Sequence[Candidate]) -> Iterator[Candidate]:
    for one in group:
        others = tuple([other for other in group if other is not one])
        yield one._replace(rivals=others) if others else one


def _is_number_of(one: Quantity, text: str) -> bool:
    if one.kind != "number" or one.unit:
        return False
    if one.spelled:
        return _IN_NAME_RE.match(text, max(0, one.start - 2)) is not None
    before = _NAMED_BEFORE_RE.search(text, max(0, one.start - _NAME_LENGTH), one.start)
    return before is not None and before[1].casefold() not in SMALL


_IN_NAME_RE = re.compile(r"[\w,] [A-Z][a-z]+ [A-Z]")
"""A number inside a name (`the Nine Mills`); at the beginning of a sentence any word has its capital."""

_NAME_LENGTH = 30
_DENIED_RE = re.compile(r"\b(?:not|rather than|instead of) $")
_NAMED_BEFORE_RE = re.compile(r"(?<![\w.])([A-Z]\w+|(?<=\w )[B-HJ-Z]) $")


@lru_cache(maxsize=1 << 10)
def _near(text: str) -> tuple[Candidate, ...]:
    """The quantities of a paragraph beside the quote's."""
    return tuple(Candidate(one, text[one.start : one.end], NEAR, frozenset()) for one in quantities(text))


def _shifted(one: Quantity, by: int) -> Quantity:
    return one._replace(start=one.start + by, end=one.end + by)


def understood_years(grounds: Sequence[Ground], candidates: Sequence[Candidate]) -> Iterator[int]:
    """The years that a date without one may belong to: those of the paragraph, of publication, of a stretch's ends."""
    published = [one.source.published.year for one in grounds if one.source and one.source.published]
    yield from published
    for candidate in candidates:
        date = candidate.quantity.date
        near = candidate.level <= PARAGRAPH or not published
        if near and date is not None and date.year is not None and date.span == 1:
            yield date.year
    for ground in grounds:
        for stretch in stretches(ground.passage.sentence):
            yield from filter(None, (stretch.begins.year, stretch.ends.year))
        for season in _SEASON_RE.finditer(ground.passage.sentence):
            ends = int(season["begins"]) + 1
            if ends % 10 ** len(season["ends"]) == int(season["ends"]):
                yield ends


_SEASON_RE = re.compile(r"(?<!\d)(?P<begins>[12]\d{3}) ?[-–/] ?(?P<ends>\d{1,4})(?!\d)")
"""Two years, one behind the other: `since 2008-9`."""


def comparable(one: Quantity, other: Quantity, *, strict: bool) -> bool:
    """Whether two quantities could answer the same question: `strict` asks for the same kind and unit."""
    if one.vague or one.kind == "label":
        return False
    if (one.low, one.high, one.unit) == (other.low, other.high, other.unit):
        return False
    if _is_part(one) != _is_part(other):
        return "percent" in {one.kind, other.kind}
    if one.date is not None and other.kind == "number" and not other.unit:
        return one.date.year is not None and one.date.span == 1 and is_like_a_year(other.low)
    if one.kind == other.kind and (one.unit == other.unit or not strict or not (one.unit and other.unit)):
        return one.kind != "date" or _date_shape(one) == _date_shape(other) or not strict
    loose: set[Kind] = {"number", "duration", "percent", "money"}
    return not strict and one.kind in loose and other.kind in loose


def _is_part(one: Quantity) -> bool:
    """Whether the amount is a part of a whole: two thirds are no answer to how many."""
    return one.kind == "number" and 0 < one.low < 1


def _date_shape(one: Quantity) -> tuple[bool, bool]:
    """Whether a date has a day, and whether it has a year or a day at all."""
    date = one.date
    return (
        date is not None and date.day is not None,
        date is not None and (date.year is not None or date.day is not None),
    )
