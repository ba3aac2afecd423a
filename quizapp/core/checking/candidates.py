"""The quantities that the evidence of a question holds, each with how near the quote it stands and its own words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizapp.core.checking.contexts import own_words
from quizapp.core.checking.evidence import Ground
from quizapp.core.quantities import Kind, Quantity, quantities

QUOTE, SENTENCE, PARAGRAPH, NEAR = range(4)
"""How near the quote a quantity stands: in it, in its sentence, in its paragraph, in the ones beside."""

_LIKE_A_YEAR = (1000, 2100)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A quantity of the evidence: how near the quote it stands, the words that are its own, and where it was read."""

    quantity: Quantity
    text: str
    level: int
    words: frozenset[str]
    rivals: tuple["Candidate", ...] = ()


def candidates_of(ground: Ground) -> Iterator[Candidate]:
    """The quantities of a citation's paragraph and of those beside it."""
    passage = ground.passage
    for number, (low, high) in enumerate(passage.spans):
        inside = [one for one in passage.quantities if low <= one.start < high]
        shifted = [_shifted(one, -low) for one in inside]
        group = []
        for one, words in zip(inside, own_words(passage.text[low:high], shifted), strict=True):
            level = PARAGRAPH
            if number in passage.quoted:
                level = QUOTE if passage.quote[0] <= one.start < passage.quote[1] else SENTENCE
            group.append(Candidate(one, passage.text[one.start : one.end], level, words))
        for candidate in group:
            others = tuple(other for other in group if other is not candidate)
            yield Candidate(candidate.quantity, candidate.text, candidate.level, candidate.words, others)
    for text in (ground.before, ground.after):
        for one in quantities(text):
            yield Candidate(one, text[one.start : one.end], NEAR, frozenset())


def _shifted(one: Quantity, by: int) -> Quantity:
    return Quantity(
        low=one.low, high=one.high, unit=one.unit, noun=one.noun, vague=one.vague, start=one.start + by,
        end=one.end + by, kind=one.kind, date=one.date, spelled=one.spelled,
    )  # fmt: skip


def understood_years(grounds: Sequence[Ground], candidates: Sequence[Candidate]) -> Iterator[int]:
    """The years that a date without one may belong to: those of the paragraph, and that of publication."""
    published = [one.source.published.year for one in grounds if one.source and one.source.published]
    yield from published
    for candidate in candidates:
        date = candidate.quantity.date
        near = candidate.level <= PARAGRAPH or not published
        if near and date is not None and date.year is not None and date.span == 1:
            yield date.year


def comparable(one: Quantity, other: Quantity, *, strict: bool) -> bool:
    """Whether two quantities could answer the same question: `strict` asks for the same kind and unit."""
    if one.vague or one.kind == "label":
        return False
    if (one.low, one.high, one.unit) == (other.low, other.high, other.unit):
        return False
    if _is_part(one) != _is_part(other):
        return "percent" in {one.kind, other.kind}
    if one.date is not None and other.kind == "number" and not other.unit:
        return one.date.year is not None and one.date.span == 1 and _LIKE_A_YEAR[0] <= other.low <= _LIKE_A_YEAR[1]
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
