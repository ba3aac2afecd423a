"""Dates in short answers: the same date, more of it than was asked for, less of it, another one."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from quizapp.core.dates import WEEKDAYS, PartialDate
from quizapp.core.questions.answer_words import FILLERS, Words
from quizapp.core.questions.common import Outcome

_NUMERIC_RE = re.compile(r"\W*(\d{1,2})[/.\-](\d{1,2})(?:[/.\-](\d{2}|\d{4}))?\W*")
_DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
_SHORT_YEAR_RE = re.compile(
    rf"\W*(?:in )?(?:the )?['’]?(?:(?P<year>\d\d)(?:['’]?s)?|(?P<named>{'|'.join(_DECADES)}))\W*", re.IGNORECASE
)
_BESIDE_DATES = WEEKDAYS | {"year", "month"}


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
    if (short := _SHORT_YEAR_RE.fullmatch(response)) is not None:
        last = int(short["year"] or _DECADES[short["named"].lower()])
        if any(date.year is not None and date.year % 100 == last for dates in wanted for date in dates):
            return Outcome.WAITING, "it may be short for the year of the answer: a person decides"
    whole = [date for dates in wanted for date in dates if date.month is not None]
    told = list(_dates(given, months=all(date.span == 1 for dates in wanted for date in dates)))
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
    rest = [word for word in words if not (isinstance(word, str) and (word in FILLERS or word in _BESIDE_DATES))]
    if len(rest) != 1:
        return None
    word = rest[0]
    if isinstance(word, Fraction) and word.denominator == 1 and 1000 <= word <= 2999:
        return PartialDate(year=int(word))
    return word if isinstance(word, PartialDate) else None


_DECADE_RE = re.compile(r"(\d\d\d0)s")
_CENTURY_RE = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")


def _dates(words: Words, *, months: bool = False) -> Iterator[PartialDate]:
    """The dates of a text, decades and centuries too; with `months` no year that stands alone."""
    for at, word in enumerate(words):
        if isinstance(word, PartialDate):
            yield word
        elif isinstance(word, str):
            yield from _span(word, words[at + 1 : at + 3])
        elif not months and isinstance(word, Fraction) and word.denominator == 1 and 1000 <= word <= 2999:
            yield PartialDate(year=int(word))


def _span(word: str, following: Words) -> Iterator[PartialDate]:
    """A decade or a century of our era; `the 1800s` are a century."""
    if (decade := _DECADE_RE.fullmatch(word)) is not None:
        year = int(decade[1])
        yield PartialDate(year=year, span=10 if year % 100 else 100)
    century = _CENTURY_RE.fullmatch(word)
    if century is not None and following[:1] in {("century",), ("centuries",)} and "bc" not in following:
        yield PartialDate(year=(int(century[1]) - 1) * 100, span=100)


def _says(one: PartialDate, other: PartialDate) -> bool:
    """Whether `one` says all that `other` says of a date."""
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    return one.span == other.span and all(second is None or first == second for first, second in pairs)


def _agree(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates may be one: nothing that both say differs, and a year may be in a decade."""
    if one.span != other.span and one.year is not None and other.year is not None:
        return one.year < other.year + other.span and other.year < one.year + one.span
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    return all(first is None or second is None or first == second for first, second in pairs)
