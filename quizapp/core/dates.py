"""Dates as texts write them, whole or in part: `15 October 2020`, `October 15`, `04/2019`, `2015`, `the 1990s`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.core.number_words import ORDINALS, TENS

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6,
    "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10,
    "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip

WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})

_MONTH = (
    r"(?P<month>january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?"
)
_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\b"
_YEAR = r"(?P<year>(?:1\d|20|21)\d{2})(?![\d%]|[.,]\d|s\b)"
_ERA = r"(?:\s(?P<era>bce?|b\.c\.(?:e\.)?)\b)?"

_OF_FIGURES = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?P<year>[12]\d{3})-(?P<month>1[0-2]|0[1-9])-(?P<day>3[01]|[12]\d|0[1-9])(?!\d)",
        r"(?P<year>(?:19|20)\d{2})-(?P<month>1[0-2]|0[1-9])(?![\d-]|\.\d)",
        r"(?P<month>1[0-2]|0?[1-9])/(?P<year>(?:19|20)\d{2})(?![\d/]|[.,]\d)",
        r"(?P<month>1[0-2]|0?[1-9])/(?P<day>3[01]|2\d|1[3-9])/(?P<year>(?:19|20)\d{2})(?![\d/]|[.,]\d)",
        r"(?P<day>3[01]|2\d|1[3-9])/(?P<month>1[0-2]|0?[1-9])/(?P<year>(?:19|20)\d{2})(?![\d/]|[.,]\d)",
        rf"{_DAY}(?: day)?(?: of)? {_MONTH},? {_YEAR}{_ERA}",
        rf"{_DAY}(?: day)?(?: of)? {_MONTH}(?! ?\d)",
        r"(?P<year>\d{1,4}) (?P<era>bce?|b\.c\.(?:e\.)?)(?!\w)",
        rf"{_YEAR}",
    )
)
"""The dates that begin with a figure, those that say more first."""
_OF_WORDS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_MONTH} {_DAY},? {_YEAR}{_ERA}",
        rf"{_MONTH} {_DAY}(?![\d%]|[.,]\d| ?(?:percent|per cent|million|billion|thousand))",
        rf"{_MONTH}(?: of|,)? {_YEAR}{_ERA}",
        rf"{_MONTH}",
    )
)
"""Those that begin with a month."""
_NO_DATE_RE = re.compile(r"\d{5}|\d{3}(?!\d| b)|\d{1,2}(?:[^\w /]|$)")
"""Figures that no date begins with: `12,000`, `560 people`."""
_PLAIN_YEAR_RE = re.compile(r"(?:1\d|20|21)\d{2}(?= (?!b))")
"""Nearly every year: behind it stand a blank and no `BC`. No other date begins so, and nothing else need be tried."""

_DECADE_RE = re.compile(r"(?P<decade>[12]\d{2}0)'?s\b")
_CENTURY_RE = re.compile(r"(?P<century>\d{1,2})(?:st|nd|rd|th)[ -]century(?: (?P<era>bce?))?\b")
_CENTURY_IN_WORDS_RE = re.compile(
    rf"(?:(?P<ten>{'|'.join(TENS)})[ -])?(?P<one>{'|'.join(ORDINALS)})[ -]century(?: (?P<era>bce?))?\b"
)
_BEFORE_MONTH = {
    "in",
    "of",
    "since",
    "to",
    "until",
    "till",
    "from",
    "by",
    "during",
    "late",
    "early",
    "mid",
    "this",
    "last",
}
_BEFORE_MONTH |= {"and", "next", "through", "between", "before", "after", "every", "each", "on"}


@dataclass(frozen=True, slots=True)
class PartialDate:
    """What of a date is said; None is what is not.

    A `span` of 10 or 100 years begins at `year`; years BC are negative.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    span: int = 1

    def bears_out(self, claimed: "PartialDate", years: frozenset[int]) -> bool:
        """Whether this date, as a source has it, says at least what `claimed` says.

        A year that the source leaves out is taken from `years`: those of its publication and of the dates around.
        """
        if claimed.span > 1:
            return (
                self.year is not None
                and claimed.year is not None
                and (claimed.year <= self.year < claimed.year + claimed.span and self.span <= claimed.span)
            )
        if self.span > 1:
            return False
        if (
            claimed.year is not None
            and self.year != claimed.year
            and (self.year is not None or claimed.year not in years)
        ):
            return False
        if self.year is None and claimed.month is None and claimed.year is not None:
            return False
        return (claimed.month is None or claimed.month == self.month) and (
            claimed.day is None or claimed.day == self.day
        )


def date_at(folded: str, original: str, start: int) -> tuple[PartialDate, int] | None:
    """The date that begins at `start` of a text folded to lower case, and where it ends; None where none begins.

    A month alone must be written with a capital, and `May` and `March` after a word that leads to a date.
    """
    if not folded[start].isdigit():
        match = _CENTURY_IN_WORDS_RE.match(folded, start)
        return _first(_OF_WORDS, folded, original, start) if match is None else _century(match)
    if _NO_DATE_RE.match(folded, start) is not None:
        return None
    if (match := _PLAIN_YEAR_RE.match(folded, start)) is not None:
        return PartialDate(year=int(match[0])), match.end()
    if (match := _DECADE_RE.match(folded, start)) is not None:
        return PartialDate(year=int(match["decade"]), span=10), match.end()
    if (match := _CENTURY_RE.match(folded, start)) is not None:
        return _century(match)
    return _first(_OF_FIGURES, folded, original, start)


def _century(match: re.Match[str]) -> tuple[PartialDate, int]:
    digits = match.groupdict().get("century")
    number = int(digits) if digits else TENS.get(match["ten"], 0) + ORDINALS[match["one"]]
    first = -number * 100 if match["era"] else (number - 1) * 100
    return PartialDate(year=first, span=100), match.end()


def _first(
    patterns: Sequence[re.Pattern[str]], folded: str, original: str, start: int
) -> tuple[PartialDate, int] | None:
    for pattern in patterns:
        match = pattern.match(folded, start)
        if match is None or _is_span_of_years(match, original):
            continue
        found = _read(match)
        if found.year is None and not _is_month(match, found, folded, original):
            return None
        return found, match.end()
    return None


def _is_span_of_years(match: re.Match[str], original: str) -> bool:
    """Whether what looks like a year and a month is two years: `2003–09`, the `2006-07` season."""
    if _YEAR_AND_MONTH_RE.fullmatch(match[0]) is None:
        return False
    year, _, month = match[0].partition("-")
    return original[match.start() + len(year)] != "-" or int(month) == (int(year) + 1) % 100


_YEAR_AND_MONTH_RE = re.compile(r"\d{4}-\d\d")


def _read(match: re.Match[str]) -> PartialDate:
    parts = match.groupdict()
    month = parts.get("month")
    year = int(parts["year"]) if parts.get("year") else None
    if year is not None and parts.get("era"):
        year = -year
    return PartialDate(
        year=year,
        month=None if month is None else MONTHS.get(month.rstrip("."), 0) or int(month),
        day=int(parts["day"]) if parts.get("day") else None,
    )


def _is_month(match: re.Match[str], found: PartialDate, folded: str, original: str) -> bool:
    start = match.start("month")
    if not original[start : start + 1].isupper():
        return False
    if found.day is not None or match["month"].rstrip(".") not in {
        "may",
        "march",
        "mar",
        "august",
        "jan",
        "jun",
        "sep",
        "dec",
    }:
        return True
    before = re.findall(r"[a-z]+", folded[max(0, start - 12) : start])
    return bool(before) and before[-1] in _BEFORE_MONTH
