"""Figures that a key works out from those of a passage: sums, differences, shares. Only where the stem asks for one."""

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

from quizapp.core.checking.figures.bearing import lies_beyond
from quizapp.core.checking.reading.words import plain
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Question
from quizapp.core.seldom import Seldom

_ADDING = r"total|altogether|combin(?:ed|ing)|together|sums?|plus|in all|overall|(?:both|two) figures"
_TAKING = r"by how (?:much|many)|exceed\w*|outnumber\w*|surpass\w*|beats?|subtract\w*|minus|deduct\w*"
_DIFFERENCE_RE = Seldom(
    r"\b(?:(?:more|fewer|less)(?! than (?:how|what))|differ\w*|remain\w*|left|gap|(?:grew|fell) by|(?:in|de)creased? by"
    r"|later|earlier|passed|apart|elapsed|how (?:long|old)|between|age|(?:for|after) how many"
    rf"|how many (?:years|months|days|decades)|{_TAKING})\b",
    re.IGNORECASE,
)
_LASTING_RE = re.compile(
    r"\b(?:lasted|took|went by|years? (?:after|before|on)"
    r"|for (?:(?:some|about|around|nearly|almost|over|roughly|well over|more than|a good) )?[\w-]+ years)\b",
    re.IGNORECASE,
)
"""What tells how many years lie between two of which the passage has the dates."""

_SHORT_OF_YEAR_RE = re.compile(r"\bshort of (?:a|one) (?:full |whole |complete )?year\b", re.IGNORECASE)
_SUM_RE = re.compile(rf"\b(?:{_ADDING}|add\w*|and|or)\b", re.IGNORECASE)
PLAINLY_DERIVED_RE = Seldom(
    r"\b(?:more|fewer|less|differ\w*|remain\w*|left|gap|later|earlier|apart"
    r"|(?<!distance )between(?! (?:[A-Z][a-z]+ )?\d)"
    rf"|{_ADDING}|add(?:s|ed|ing)?|{_TAKING}|ratio|times)\b",
    re.IGNORECASE,
)
"""A stem with such a word asks for a figure that is worked out even where the quote has one that might do."""

_RATIO_RE = re.compile(
    r"\b(?:ratio|times|average|per ?cent\w*|proportion|share|fraction|half|quarter)\b", re.IGNORECASE
)
_REST_RE = Seldom(r"\b(?:not|other|rest|remain\w*|else|without|left|yet|open|undecided|pending)\b", re.IGNORECASE)


def is_plainly_derived(stem: str) -> bool:
    """Whether a stem asks for what is worked out even of a figure that might do: `how many more`, `did not`."""
    return PLAINLY_DERIVED_RE.search(stem) is not None or _REST_RE.search(stem) is not None


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
    differs = _DIFFERENCE_RE.search(stem) is not None
    lasting = differs or _LASTING_RE.search(stem) is not None
    if (lasting and (_years_apart(wanted, near) or _months_apart(wanted, near))) or (
        differs and value in _differences(values)
    ):
        return True
    if _SUM_RE.search(stem) and value in {sum(alike), *(a + b for a, b in combinations(alike, 2))}:
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


RATE_RE = Seldom(
    r"\b(?:per|each|every|an?) (?:day|night|week|month|year|hour|minute|head|person|child|adult|kilo\w*|mile|litre|page"
    r"|word|piece|ticket|book|time)\b",
    re.IGNORECASE,
)
"""What makes a figure a rate: `20 cents a day`."""


def multiplies(wanted: Quantity, near: Sequence[Quantity], question: Question) -> bool:
    """Whether a figure is a rate of the passage as many times as the stem tells: 60 cents, three days at 20 cents."""
    stem = plain(question.question)
    times = {one.low for one in quantities(stem) if one.kind in _COUNTED and not one.vague and one.low > 1} - {
        wanted.low
    }
    rates = {one.low for one in near if one.date is None and one.kind not in {"label", "ordinal"} and one.low > 1}
    return any(rate * many / part == wanted.low for rate in rates for many in times for part in (1, _CENTS))


_COUNTED = frozenset({"number", "duration"})
_CENTS = 100


def is_rest(wanted: Quantity, near: Sequence[Quantity], question: Question) -> bool:
    """Whether a stem asks for what is left when two of three figures of the passage are taken from the greatest."""
    amounts = sorted({one.low for one in near if one.kind == wanted.kind and one.date is None and not one.vague})
    if _REST_RE.search(plain(question.question)) is None:
        return False
    return any(whole - one - other == wanted.low for one, other, whole in combinations(amounts, 3))


def is_share_of_given(wanted: Quantity, near: Sequence[Quantity], question: Question) -> bool:
    """Whether a figure is the share, of which the passage speaks, of one that the stem gives: two thirds of 30."""
    given = [
        one.low
        for one in quantities(plain(question.question))
        if one.kind == wanted.kind and one.unit == wanted.unit and one.low == one.high and not one.vague
    ]
    shares = [one.low / (_HUNDRED if one.kind == "percent" else 1) for one in near if one.kind in _SHARES]
    return any(share * whole == wanted.low for whole in given for share in shares if 0 < share < 1)


_SHARES = frozenset({"number", "percent"})
_HUNDRED = 100


def is_so_many_times(wanted: Quantity, near: Sequence[Quantity], question: Question) -> bool:
    """Whether a stem asks for so many times, or half, as many as a passage has: `Had there been twice as many`."""
    stem = plain(question.question).casefold()
    factors = [factor for pattern, factor in _TIMES if pattern.search(stem)]
    if not factors:
        return False
    amounts = {one.low for one in near if one.kind == wanted.kind and one.date is None and not one.vague}
    return any(amount * factor == wanted.low for amount in amounts for factor in factors)


_TIMES = tuple(
    (Seldom(rf"\b(?:{words})\b"), factor)
    for words, factor in (
        (r"twice(?! (?:a|the|every)\b)|doubled?", Fraction(2)),
        ("thrice|three times|trebled?|tripled?", Fraction(3)),
        ("four times", Fraction(4)),
        ("ten times", Fraction(10)),
        ("half(?: as| of that| the number)|halved?", Fraction(1, 2)),
    )
)


def is_served_again(wanted: Quantity, near: Sequence[Quantity], told: Sequence[str], question: Question) -> bool:
    """Whether a figure is twice a term that may be served a second time, and the stem asks for both together."""
    terms = {one.low for one in near if one.kind == "duration" and not one.vague}
    return (
        any(term * 2 == wanted.low for term in terms)
        and _AGAIN_RE.search(plain(question.question)) is not None
        and any(map(_ONCE_MORE_RE.search, told))
    )


_AGAIN_RE = re.compile(
    r"\b(?:re-?elect\w*|re-?appoint\w*|renew\w*|extend\w*|extension|(?:both|two|every|all) (?:\w+ )?terms?|every time"
    r"|(?:as|how) often|most|at the longest|longest|maximum|altogether|in all)\b",
    re.IGNORECASE,
)
_ONCE_MORE_RE = re.compile(
    r"\b(?:re-?elect\w*|re-?appoint\w*|renew\w*|extended|extension)\b[^.;]{0,25}\b(?:once|one time)\b"
    r"|\b(?:once|one) (?:re-?election|renewal|extension|(?:further|more|second) term)\b",
    re.IGNORECASE,
)


def worked_out_beyond(side: int, wanted: Quantity, near: Sequence[Quantity], question: Question) -> bool:
    """Whether a sum or a difference is asked for, and that of two figures is more, or less, than the one wanted."""
    stem = plain(question.question)
    alike = [one for one in near if one.kind == wanted.kind and (one.unit == wanted.unit or not wanted.unit)]
    pairs = list(combinations(sorted(alike, key=lambda one: one.low), 2))
    made: list[Quantity] = []
    if _SUM_RE.search(stem):
        made += (one._replace(low=one.low + other.low, high=one.high + other.high) for one, other in pairs)
    if _DIFFERENCE_RE.search(stem):
        made += (one._replace(low=other.low - one.low, high=other.high - one.high) for one, other in pairs)
    return any(lies_beyond(one, wanted, side) for one in made)


def _differences(values: Sequence[Fraction]) -> set[Fraction]:
    return {b - a for a, b in combinations(values, 2)}


def _years_apart(wanted: Quantity, near: Sequence[Quantity]) -> bool:
    """Whether two dates are so many years apart; of dates within years, one more or less."""
    years = sorted({Fraction(one.date.year) for one in near if one.date is not None and one.date.year is not None})
    in_years = wanted.unit in {"", "year"} and wanted.kind in {"number", "duration"}
    round_off = _ROUNDED if wanted.low >= _MANY_YEARS and wanted.low % 5 == 0 else 1
    return in_years and any(abs(b - a - wanted.low) <= round_off for a, b in combinations(years, 2))


def _months_apart(wanted: Quantity, near: Sequence[Quantity]) -> bool:
    """Whether two months, whose years are told, are so many months apart."""
    dates = [one.date for one in near if one.date is not None]
    months = {day.year * 12 + day.month for day in dates if day.year is not None and day.month is not None}
    return wanted.unit == "month" and any(abs(b - a) == wanted.low for a, b in combinations(sorted(months), 2))


_MANY_YEARS = 20
_ROUNDED = 2
"""Of 71 years it is said that they were some seventy."""


def _is_share(small: Fraction, large: Fraction, wanted: Fraction) -> bool:
    results = (large / small, small * 100 / large, small / large, (large - small) * 100 / small)
    return any(wanted == result or abs(wanted - result) * 100 <= result for result in results)
