"""Figures that a key works out from those of a passage: sums, differences, shares. Only where the stem asks for one."""

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

from quizapp.core.checking.figures.bearing import lies_beyond
from quizapp.core.checking.reading.words import plain
from quizapp.core.quantities import Quantity
from quizapp.core.questions.common import Question

_ADDING = r"total|altogether|combin(?:ed|ing)|together|sums?|plus|in all|overall|(?:both|two) figures"
_TAKING = r"by how (?:much|many)|exceed\w*|outnumber\w*|surpass\w*|beats?|subtract\w*|minus|deduct\w*"
_DIFFERENCE_RE = re.compile(
    r"\b(?:(?:more|fewer|less)(?! than (?:how|what))|differ\w*|remain\w*|left|gap|(?:grew|fell) by|(?:in|de)creased? by"
    r"|later|earlier|passed|apart|elapsed|how (?:long|old)|between|age|(?:for|after) how many"
    rf"|how many (?:years|months|days|decades)|{_TAKING})\b",
    re.IGNORECASE,
)
_SHORT_OF_YEAR_RE = re.compile(r"\bshort of (?:a|one) (?:full |whole |complete )?year\b", re.IGNORECASE)
_SUM_RE = re.compile(rf"\b(?:{_ADDING}|add\w*|and|or)\b", re.IGNORECASE)
PLAINLY_DERIVED_RE = re.compile(
    r"\b(?:more|fewer|less|differ\w*|remain\w*|left|gap|later|earlier|apart|between(?! (?:[A-Z][a-z]+ )?\d)"
    rf"|{_ADDING}|add(?:s|ed|ing)?|{_TAKING}|ratio|times)\b",
    re.IGNORECASE,
)
"""A stem with such a word asks for a figure that is worked out even where the quote has one that might do."""

_RATIO_RE = re.compile(
    r"\b(?:ratio|times|average|per ?cent\w*|proportion|share|fraction|half|quarter)\b", re.IGNORECASE
)
_REST_RE = re.compile(r"\b(?:not|other|rest|remain\w*|else|without|left)\b", re.IGNORECASE)


def may_be_derived(question: Question) -> bool:
    """Whether the stem may ask for a figure that has to be worked out (`how many more`, `in all`)."""
    stem = plain(question.question)
    return any(pattern.search(stem) for pattern in (_DIFFERENCE_RE, _SUM_RE, _RATIO_RE, _REST_RE))


def derivable(wanted: Quantity, near: Sequence[Quantity], question: Question) -> bool:
    """Whether the figure is what the stem asks to work out of the exact figures of the passage.

    A difference of dates is a number of years; a share is exact to one part in a hundred; what is left of a
    percentage is 100 less it.
    """
    stem, value = plain(question.question), wanted.low
    amounts = [one for one in near if one.date is None and one.kind not in {"label", "ordinal"} and not one.vague]
    alike = [one.low for one in amounts if one.kind == wanted.kind and (one.unit == wanted.unit or not wanted.unit)]
    values = sorted(set(alike))
    if _SHORT_OF_YEAR_RE.search(stem) and 12 - value in {one.low for one in near if one.unit == "month"}:
        return True
    if _DIFFERENCE_RE.search(stem) and (_years_apart(wanted, near) or value in _differences(values)):
        return True
    if _SUM_RE.search(stem) and (value == sum(alike) or value in {a + b for a, b in combinations(alike, 2)}):
        return True
    if _REST_RE.search(stem) and 100 - value in {one.low for one in amounts if one.kind == "percent"}:
        return True
    if not _RATIO_RE.search(stem):
        return False
    numbers = sorted({(one.low, one.unit) for one in amounts if one.kind != "percent" and one.low > 0})
    return any(
        _is_share(a, b, value)
        for (a, unit), (b, other) in combinations(numbers, 2)
        if wanted.unit in {"", "%"}
        or (wanted.unit in {unit, other} and unit != other)  # dollars by bicycles are dollars
    )


def sums_beyond(side: int, wanted: Quantity, near: Sequence[Quantity], question: Question) -> bool:
    """Whether the stem asks for a sum, and that of two figures of the passage is more, or less, than the one wanted."""
    if not _SUM_RE.search(plain(question.question)):
        return False
    alike = [one for one in near if one.kind == wanted.kind and (one.unit == wanted.unit or not wanted.unit)]
    sums = (one._replace(low=one.low + other.low, high=one.high + other.high) for one, other in combinations(alike, 2))
    return any(lies_beyond(one, wanted, side) for one in sums)


def _differences(values: Sequence[Fraction]) -> set[Fraction]:
    return {b - a for a, b in combinations(values, 2)}


def _years_apart(wanted: Quantity, near: Sequence[Quantity]) -> bool:
    """Whether two dates are so many years apart; of dates within years, one more or less."""
    years = sorted({Fraction(one.date.year) for one in near if one.date is not None and one.date.year is not None})
    in_years = wanted.unit in {"", "year"} and wanted.kind in {"number", "duration"}
    return in_years and any(abs(b - a - wanted.low) <= 1 for a, b in combinations(years, 2))


def _is_share(small: Fraction, large: Fraction, wanted: Fraction) -> bool:
    results = (large / small, small * 100 / large, small / large, (large - small) * 100 / small)
    return any(wanted == result or abs(wanted - result) * 100 <= result for result in results)
