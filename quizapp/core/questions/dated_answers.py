"""Dates in short answers: the same date, more of it than was asked for, less of it, another one."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from quizapp.core.dates import PartialDate
from quizapp.core.questions.answer_words import FILLERS, Words
from quizapp.core.questions.common import Outcome

_NUMERIC_RE = re.compile(r"\W*(\d{1,2})[/.\-](\d{1,2})(?:[/.\-](\d{2}|\d{4}))?\W*")
_WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "year", "month"})


def by_date(given: Words, wanted: Words, around: Sequence[Words]) -> str | None:
    """Why a date is right that says more than the accepted one: what is more stands in the passage or the question."""
    asked = _only_date(wanted)
    told = _only_date(given)
    if asked is None or told is None or not _says(told, asked):
        return None
    if any(_says(date, told) for words in around for date in _dates(words)):
        return "the accepted date, and more of it as the passage has it"
    return None


def other_date(response: str, given: Words, accepted: Sequence[Words]) -> tuple[Outcome, str] | None:
    """What is said against a response with a date where every accepted answer has one; None where nothing is."""
    wanted = [list(_dates(words)) for words in accepted]
    if not wanted or not all(wanted):
        return None
    whole = [date for dates in wanted for date in dates if date.month is not None]
    told = list(_dates(given, months=True))
    if not told and whole and (match := _NUMERIC_RE.fullmatch(response)) is not None:
        told = list(_numeric(*match.groups()))
        if any(_agree(date, one) for date in told for one in whole):
            return _in_figures(told)
    return _against(told, wanted, whole) if told else None


def _in_figures(told: Sequence[PartialDate]) -> tuple[Outcome, str]:
    """The ruling on `4/15`, and on `5/10`, which is another date on the other side of an ocean."""
    if len({(date.month, date.day) for date in told}) == 1:
        return Outcome.RIGHT, "the accepted date, in figures"
    return Outcome.WAITING, "it can be read as two dates: a person decides"


def _against(
    told: Sequence[PartialDate], wanted: Sequence[Sequence[PartialDate]], whole: Sequence[PartialDate]
) -> tuple[Outcome, str] | None:
    another = not any(_agree(one, other) for one in told for dates in wanted for other in dates)
    in_month = whole and all(date.month for date in told)
    if another or (in_month and not any(_agree(one, other) for one in told for other in whole)):
        return Outcome.WRONG, "another date than in the answer"
    if not any(set(told) & set(dates) for dates in wanted):
        return Outcome.WAITING, "it says more or less of the date than the answer: a person decides"
    return None


def _numeric(first: str, second: str, year: str | None) -> Iterator[PartialDate]:
    whole = None if year is None or len(year) < 4 else int(year)
    for day, month in {(int(first), int(second)), (int(second), int(first))}:
        if 1 <= month <= 12 and 1 <= day <= 31:
            yield PartialDate(year=whole, month=month, day=day)


def _only_date(words: Words) -> PartialDate | None:
    """The date of a text that is nothing else; a figure like a year counts as one."""
    rest = [word for word in words if not (isinstance(word, str) and (word in FILLERS or word in _WEEKDAYS))]
    if len(rest) != 1:
        return None
    word = rest[0]
    if isinstance(word, Fraction) and word.denominator == 1 and 1000 <= word <= 2999:
        return PartialDate(year=int(word))
    return word if isinstance(word, PartialDate) else None


def _dates(words: Words, *, months: bool = False) -> Iterator[PartialDate]:
    for word in words:
        if isinstance(word, PartialDate):
            yield word
        elif not months and isinstance(word, Fraction) and word.denominator == 1 and 1000 <= word <= 2999:
            yield PartialDate(year=int(word))


def _says(one: PartialDate, other: PartialDate) -> bool:
    """Whether `one` says all that `other` says of a date."""
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    return one.span == other.span and all(second is None or first == second for first, second in pairs)


def _agree(one: PartialDate, other: PartialDate) -> bool:
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    return all(first is None or second is None or first == second for first, second in pairs)
