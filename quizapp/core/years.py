"""Whether a number like a year is one, or an amount (`1600 civilians`): the words around it tell."""

import re
from fractions import Fraction

from quizapp.core.measures import MEASURES, PERCENT_RE, TIME_UNITS, UNIT_RE, singular_of

FIRST_LIKE_A_YEAR, LAST_LIKE_A_YEAR = 1000, 2100


def is_like_a_year(number: Fraction) -> bool:
    """Whether a bare number may well be a year: `1848`, not `300`."""
    return FIRST_LIKE_A_YEAR <= number <= LAST_LIKE_A_YEAR


def counts_something(folded: str, start: int, end: int) -> bool:
    """Whether what stands around a bare year-like number makes it an amount: a unit, a percent sign, a plural noun.

    A plural says so where no word before the number makes a year of it (`in 1998 farmers left`, `the 1998 elections`).
    """
    if PERCENT_RE.match(folded, end) or _SCALE_RE.match(folded, end):
        return True
    if _SHARED_PLURAL_RE.match(folded, end):
        return _YEAR_LEAD_RE.search(folded[max(0, start - 16) : start]) is None
    unit = UNIT_RE.match(folded, end)
    if unit is None:
        return False
    word = unit["unit"]
    singular = singular_of(word)
    return (
        singular in TIME_UNITS
        or singular in MEASURES
        or word in {"people", "civilians", "men", "women", "children"}
        or (_PLURAL_RE.fullmatch(word) is not None and _YEAR_LEAD_RE.search(folded[max(0, start - 16) : start]) is None)
    )


_SCALE_RE = re.compile(r"[ -]?(?:million|billion|thousand)\b")
_SHARED_PLURAL_RE = re.compile(
    r" [a-z-]+ and (?:(?:about|some|nearly|over) )?\d[\d,]* [a-z-]+(?<!s)(?: [a-z-]+)? [a-z]{2,}[^su]s\b"
)
"""What two figures count, behind the second: `1130 Tavrian and 650 Halden oil paintings`."""

_PLURAL_RE = re.compile(
    r"(?!(?:was|has|does|this|its|his|as|is|us|yes|thus|perhaps|always|across|versus)$)[a-z]{2,}[^su]s"
)
_YEAR_LEAD_RE = re.compile(
    r"(?:^|\b(?:in|since|from|until|till|to|by|on|during|before|after|circa|early|late|mid|the|a|an|its"
    r"|his|her|their|our|this|that|s|and|or|between|through|spring|summer|autumn|fall|winter|january|february"
    r"|march|april|may|june|july|august|september|october|november|december|year|edition))[\s,(-]*$"
)
