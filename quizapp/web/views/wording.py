"""How figures, times and counts are said to a reader. Plain functions; nothing here looks at a clock."""

from datetime import UTC, date, datetime, timedelta
from math import floor

UNKNOWN = "–"
"""What stands where there is no figure."""


def percent(fraction: float | None) -> str:
    """A fraction (0 to 1) as a percentage, cut (never rounded up) to one decimal: 69.96 % must not read as 70."""
    if fraction is None:
        return UNKNOWN
    tenths = floor(fraction * 1000 + 1e-6)
    whole, rest = divmod(tenths, 10)
    return f"{whole}.{rest}%" if rest else f"{whole}%"


def number(value: float) -> str:
    """Points as people write them: `1`, `0.5`, `2.33` (two decimals at most)."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def counted(count: int, thing: str, things: str = "") -> str:
    """`1 question`, `8 questions`; `things` where the plural is not the singular and an s."""
    return f"{count:,} {thing if count == 1 else things or thing + 's'}"


def points(value: float) -> str:
    """`1 point`, `2.5 points`."""
    return f"{number(value)} {'point' if value == 1 else 'points'}"


def day(value: date) -> str:
    """`15 October 2020`."""
    return f"{value.day} {value:%B} {value.year}"


def offset(moment: datetime) -> str:
    """The UTC offset of an aware time: `UTC`, `UTC+01:00`."""
    minutes = round((moment.utcoffset() or timedelta()).total_seconds() / 60)
    if minutes == 0:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '-'}{hours:02d}:{rest:02d}"


def instant(moment: datetime) -> str:
    """An aware time to the minute, in the offset it was given in: `15 December 2026, 23:59 (UTC+01:00)`."""
    return f"{day(moment)}, {moment:%H:%M} ({offset(moment)})"


def clock(moment: datetime) -> str:
    """The time of day by the server, to the second: `10:42:10 UTC`."""
    return f"{moment.astimezone(UTC):%H:%M:%S} UTC"


def duration(length: timedelta) -> str:
    """A length of time in its two largest units: `15 minutes`, `1 hour 30 minutes`, `2 days`."""
    seconds = max(0, round(length.total_seconds()))
    sizes = (("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1))
    parts = []
    for unit, size in sizes:
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(counted(count, unit))
    return " ".join(parts[:2]) or "0 seconds"


def time_left(until: datetime, now: datetime) -> str:
    """What is left until a deadline, never more than there is: minutes rounded down, seconds below one minute."""
    seconds = floor((until - now).total_seconds())
    if seconds <= 0:
        return "no time left"
    if seconds < 60:
        return f"{counted(seconds, 'second')} left"
    return f"{duration(timedelta(minutes=seconds // 60))} left"
