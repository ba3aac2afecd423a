"""Whether an option says an answer's figure by a round one beside it: `just under fifty`, of 46."""

import re
from fractions import Fraction
from functools import lru_cache

from quizapp.core.quantities import Quantity, quantities

_BELOW = (
    r"(?:just|slightly|a (?:little|few|bit|shade)|somewhat|not (?:far|much)|barely|only just)(?: bit)?"
    r" (?:under|short of|below|shy of|fewer than|less than)|nearly|almost|close to|not quite|approaching|getting on for"
)
_ABOVE = (
    r"(?:just|slightly|a (?:little|few|bit|shade)|somewhat|barely|only just)(?: bit)?"
    r" (?:over|more than|above|past|beyond)"
)
_ABOUT = r"about|around|roughly|approximately|more or less|in the region of|on the order of"
_ROUNDING_RE = re.compile(rf"\b(?:(?P<below>{_BELOW})|(?P<above>{_ABOVE})|(?P<about>{_ABOUT}) )", re.IGNORECASE)
_ROUNDERS_LIST = """
under short below shy fewer less nearly almost close quite approaching getting over more above past beyond about around
roughly approximately region order
"""
_ROUNDERS = frozenset(_ROUNDERS_LIST.split())
"""A word of each: where an option has none of them, the pattern need not be tried."""

_WIDE = Fraction(15, 100)
"""By so much of itself, at most, may a round figure lie above or below what it is said for."""

_NARROW = Fraction(5, 100)
"""The same of one that is said to be about it."""


def rounds(option: str, answer: str) -> bool:
    """Whether an option gives a figure near to an answer's, on the side of it where the answer's is."""
    if _ROUNDERS.isdisjoint(option.casefold().split()):
        return False
    rounding = _ROUNDING_RE.search(option)
    told = _one_figure(answer) if rounding is not None else None
    given = _one_figure(option) if told is not None else None
    if rounding is None or told is None or given is None or not _of_one_unit(given, told):
        return False
    rounder = _told_digits(told.low) - _told_digits(given.low)
    if rounder < 0 or (rounder == 0 and rounding["about"]):
        return False  # `about 1,708` is no round figure for 1,700, nor `about 46` for 45
    off = (told.low - given.low) / given.low
    if rounding["below"]:
        return -_WIDE <= off < 0
    return 0 < off <= _WIDE if rounding["above"] else abs(off) <= _NARROW


def _told_digits(amount: Fraction) -> int:
    """How many digits of an amount are not the zeros at its end: fewer the rounder it is."""
    return len(str(float(amount)).replace(".", "").strip("0"))


def _of_one_unit(one: Quantity, other: Quantity) -> bool:
    of_one_thing = not one.noun or not other.noun or one.noun == other.noun
    return one.unit == other.unit and one.kind == other.kind and of_one_thing


@lru_cache(maxsize=1 << 9)
def _one_figure(text: str) -> Quantity | None:
    """The one figure of a text, dates apart; None where it has several, a range, or none."""
    for pattern, put in _SPELLED:
        text = pattern.sub(put, text)
    found = [one for one in quantities(text) if one.date is None and one.kind in {"number", "duration"}]
    return found[0] if len(found) == 1 and found[0].low == found[0].high > 0 else None


_SPELLED = tuple(
    (re.compile(pattern, re.IGNORECASE), put)
    for pattern, put in (
        (r"\b(?:a|one) (hundred|thousand|million|billion) and a half\b", r"1.5 \1"),
        (r"\bhalf a (hundred|thousand|million|billion)\b", r"0.5 \1"),
        (r"\b(?:a|one) year and a half\b", "18 months"),
        (r"\bhalf a year\b", "6 months"),
        (r"\b(?:a|one) (?:whole |full )?year\b", "12 months"),
        (r"\b(?:a|one) month\b", "30 days"),
        (r"\b(?:a|one) week\b", "7 days"),
        (r"\b(?:a|one) decade\b", "10 years"),
        (r"\b(?:a|one) century\b", "100 years"),
    )
)
"""Figures in words, in the way that they are counted."""
