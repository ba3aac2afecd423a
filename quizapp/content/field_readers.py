"""Reading the values that an author writes, each with the words for what is wrong with it.

Every refusal is a `PydanticCustomError` whose type is a Y code and whose context has the mend.
"""

import math
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple
from urllib.parse import urlsplit

from pydantic_core import PydanticCustomError

from quizapp.content.scalars import Plain, resolve
from quizapp.core.text import read_number as read_written

_UNITS = {
    **dict.fromkeys(("s", "sec", "second", "seconds"), 1),
    **dict.fromkeys(("min", "minute", "minutes"), 60),
    **dict.fromkeys(("h", "hour", "hours"), 3600),
    **dict.fromkeys(("d", "day", "days"), 86400),
}
_DURATION_PART = re.compile(r"\s*([0-9]{1,6}(?:\.[0-9]{1,3})?)\s*([a-z]+)\s*", re.IGNORECASE)
_PERCENTAGE = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,6})?)\s*%")
_PENALTY = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,6})?)\s*%\s+(?:per|a|each)\s+day")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?\s*(?:Z|[+-][0-9]{2}:?[0-9]{2})?")
_MAX_DURATION = timedelta(days=366)
_LARGEST = 10**300


def found(value: object) -> str:
    """What a value is, in plain words, for `expected …, found …`."""
    if value is None:
        return "nothing"
    if isinstance(value, Plain):
        return f"the number {_short(value)}" if not isinstance(value.value, bool) else f"the value {value}"
    if isinstance(value, str):
        return f"the text “{_short(value)}”"
    if isinstance(value, list):
        return "a list"
    return "a group of fields" if isinstance(value, Mapping) else "something else"


def refuse(code: str, message: str, mend: str) -> PydanticCustomError:
    """The error that becomes a finding with this code, message and mend."""
    # Braces would be read as places to fill in.
    return PydanticCustomError(
        "refused",
        "{message}",
        {"code": code, "message": message, "mend": mend},
    )


def _short(text: str) -> str:
    folded = " ".join(text.split())
    return folded if len(folded) <= 40 else folded[:39] + "…"


def _expected(what: str, value: object, mend: str) -> PydanticCustomError:
    return refuse("Y022", f"expected {what}, found {found(value)}", mend)


def resolved(value: object) -> object:
    """What a plain scalar resolves to; any other value as it is."""
    return value.value if isinstance(value, Plain) else value


def read_number(value: object) -> float:
    """A finite number, as YAML writes it."""
    number = resolved(value)
    if isinstance(number, bool) or not isinstance(number, int | float):
        raise _expected("a number", value, "write digits alone, such as 1600 or 0.5, without quotation marks")
    if not math.isfinite(number):
        raise refuse("Y025", f"{value} is not a number one can count to", "write a finite number")
    return number


class Figure(NamedTuple):
    """A number of a key; `commas` unless it was written in digits alone."""

    value: float
    commas: bool


def read_figure(value: object) -> Figure:
    """A finite number, as YAML writes it or as a text read in one way only: `1,600`, `"308"`, `three million`."""
    if not isinstance(value, str) or isinstance(value, Plain):
        return Figure(read_number(value), commas=False)
    written = read_written(value)
    if written is None or written.other is not None or written.hedge:
        raise _expected("a number", value, "write digits alone, such as 1600 or 0.5")
    if abs(written.value) > _LARGEST:
        raise refuse("Y025", f"{_short(value)} is not a number one can count to", "write a smaller number")
    number = int(written.value) if written.value.denominator == 1 else float(written.value)
    if written.unit:
        raise _expected("a number", value, f"write {number} alone; what it counts or measures is the question's `unit`")
    return Figure(number, commas=not isinstance(resolve(value.strip()), Plain))


def read_whole(value: object) -> int:
    """A whole number."""
    number = resolved(value)
    if isinstance(number, bool) or not isinstance(number, int):
        raise _expected("a whole number", value, "write digits alone, such as 3, without quotation marks")
    return number


def read_duration(value: object) -> timedelta:
    """A length of time: `15 min`, `1 h 30 min`, `2 days`."""
    mend = "write it as `15 min`, `1 h 30 min` or `2 days`"
    if isinstance(value, Plain) or not isinstance(value, str):
        raise _expected("a length of time with its unit", value, mend)
    position, seconds = 0, 0.0
    while (part := _DURATION_PART.match(value, position)) is not None and part[2].lower() in _UNITS:
        seconds += float(part[1]) * _UNITS[part[2].lower()]
        position = part.end()
    if position == 0 or position != len(value):
        raise refuse("Y024", f"“{_short(value)}” is not a length of time", mend)
    length = timedelta(seconds=seconds)
    if not timedelta(0) < length <= _MAX_DURATION:
        raise refuse("Y025", f"“{_short(value)}” is not between a second and a year", mend)
    return length


def read_optional_duration(value: object) -> timedelta | None:
    """A length of time, or `none`."""
    return None if value == "none" else read_duration(value)


def read_percentage(value: object) -> float:
    """`70%` as the fraction 0.7."""
    number = resolved(value)
    if isinstance(number, int | float) and not isinstance(number, bool):
        shown = number * 100 if 0 < number < 1 else number
        raise refuse("Y024", f"{value} has no percent sign", f"write it as {shown:g}%")
    if not isinstance(value, str):
        raise _expected("a percentage", value, "write it as 70%")
    match = _PERCENTAGE.fullmatch(value.strip())
    if match is None:
        raise refuse("Y024", f"“{_short(value)}” is not a percentage", "write it as 70%")
    return _fraction(match[1], value)


def read_share(value: object) -> float:
    """A fraction from 0, as `0.05` or as `5%`."""
    if isinstance(value, str) and value.strip().endswith("%"):
        return read_percentage(value)
    return number_from(0, 1)(value)


def read_tolerance(value: object) -> object:
    """`5` and `5%` in their long form, `{absolute: 5}` and `{relative: 5%}`; a group stays as it is."""
    if isinstance(value, Plain):
        return {"absolute": value}
    if isinstance(value, str):
        return {"relative": value}
    if not isinstance(value, Mapping):
        raise _expected("a number, a percentage or a group of fields", value, "write it as 5 or 5%")
    return value


def read_range(value: object) -> tuple[Figure, Figure]:
    """Two numbers, `[lo, hi]`, the lower first."""
    mend = "write the lowest and the highest number, as in [40, 50]"
    if not isinstance(value, list):
        raise _expected("a list of two numbers", value, mend)
    if len(value) != 2:
        raise refuse("Y025", f"expected two numbers, found {len(value)}", mend)
    low, high = read_figure(value[0]), read_figure(value[1])
    if low.value > high.value:
        raise refuse("Y025", f"{low.value:g} is above {high.value:g}", mend)
    return low, high


def read_word_limits(value: object) -> tuple[int, int]:
    """Two whole numbers of words, `[min, max]`."""
    low, high = (figure.value for figure in read_range(value))
    if low != int(low) or high != int(high) or low < 0 or high < 1 or high > 100_000:
        raise refuse("Y025", "a number of words is not a whole number from 0", "write it as in [100, 300]")
    return int(low), int(high)


def read_penalty(value: object) -> float:
    """`10% per day` as the fraction 0.1."""
    mend = "write it as `10% per day`"
    if not isinstance(value, str):
        raise _expected("a percentage per day", value, mend)
    match = _PENALTY.fullmatch(value.strip())
    if match is None:
        raise refuse("Y024", f"“{_short(value)}” is not a percentage per day", mend)
    return _fraction(match[1], value)


def _fraction(percent: str, written: str) -> float:
    if float(percent) > 100:
        raise refuse("Y025", f"“{_short(written)}” is more than 100%", "give a percentage from 0% to 100%")
    # 0.7 rather than 70 / 100 with its rounding: a pass mark is compared with scores.
    return float(f"{percent}e-2")


def read_moment(value: object) -> datetime:
    """A date and time with a UTC offset."""
    mend = "write it as 2026-12-01T09:00+01:00, with the offset from UTC (`Z` for UTC itself)"
    if not isinstance(value, str) or isinstance(value, Plain):
        raise _expected("a date and time", value, mend)
    text = value.strip()
    if not _MOMENT.fullmatch(text):
        raise refuse("Y024", f"“{_short(value)}” is not a date and time", mend)
    try:
        moment = datetime.fromisoformat(re.sub(r"\s+(?=[Z+-])", "", text))
    except ValueError as error:
        raise refuse("Y024", f"“{_short(value)}” is a day or a time that there is not", mend) from error
    if moment.tzinfo is None:
        raise refuse("Y024", f"“{_short(value)}” has no offset from UTC", mend)
    return moment


def read_date(value: object) -> date:
    """A calendar date, `2020-10-15`."""
    mend = "write it as 2020-10-15: year, month, day"
    if not isinstance(value, str) or isinstance(value, Plain):
        raise _expected("a date", value, mend)
    if not _DATE.fullmatch(value.strip()):
        raise refuse("Y024", f"“{_short(value)}” is not a date", mend)
    try:
        return date.fromisoformat(value.strip())
    except ValueError as error:
        raise refuse("Y024", f"“{_short(value)}” is a day that there is not", mend) from error


def check_address(value: str) -> str:
    """The address of a page on the web, as it is."""
    mend = "write the whole address, beginning with https://"
    try:
        parts = urlsplit(value)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        usable = False
    if not usable or re.search(r"\s", value):
        raise refuse("Y024", f"“{_short(value)}” is not a web address", mend)
    return value


def read_attempts(value: object) -> int | None:
    """A number of attempts, or None for `unlimited`."""
    if value == "unlimited":
        return None
    number = resolved(value)
    if isinstance(number, bool) or not isinstance(number, int):
        raise _expected("a number of attempts", value, "write a whole number from 1, or `unlimited`")
    if not 1 <= number <= 1000:
        raise refuse("Y025", f"{number} is not from 1 to 1000", "write a whole number from 1 to 1000, or `unlimited`")
    return number


def whole_between(low: int, high: int) -> Callable[[object], int]:
    """A reader of whole numbers from `low` to `high`."""

    def read(value: object) -> int:
        number = read_whole(value)
        if not low <= number <= high:
            raise refuse("Y025", f"{number} is not from {low} to {high}", f"give a whole number from {low} to {high}")
        return number

    return read


def _outside(number: float, low: float, most: float, mend: str) -> PydanticCustomError:
    side = f"more than {most:g}" if number > most else f"not above {low:g}" if number == low else f"less than {low:g}"
    return refuse("Y025", f"{number:g} is {side}", mend if most > _COUNTED else f"{mend}, and not above {most:g}")


_COUNTED = 1e9
"""A bound above this is none that an author comes near."""


def number_above(low: float, most: float) -> Callable[[object], float]:
    """A reader of numbers above `low` and not more than `most`."""

    def read(value: object) -> float:
        number = read_number(value)
        if not low < number <= most:
            raise _outside(number, low, most, f"give a number above {low:g}")
        return number

    return read


def number_from(low: float, most: float) -> Callable[[object], float]:
    """A reader of numbers from `low` to `most`."""

    def read(value: object) -> float:
        number = read_number(value)
        if not low <= number <= most:
            raise _outside(number, low, most, f"give a number from {low:g}")
        return number

    return read
