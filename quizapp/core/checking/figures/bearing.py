"""Whether one quantity bears out another: values, units, dates in part, fractions and percentages. No text here."""

from collections.abc import Sequence
from fractions import Fraction

from quizapp.core.measures import singular_of
from quizapp.core.quantities import Quantity, quantities

_EXACT = {
    ("year", "month"): 12, ("week", "day"): 7, ("fortnight", "day"): 14, ("day", "hour"): 24, ("hour", "minute"): 60,
    ("minute", "second"): 60, ("decade", "year"): 10, ("century", "year"): 100, ("fortnight", "week"): 2,
    ("century", "decade"): 10, ("decade", "month"): 120, ("week", "hour"): 168, ("day", "minute"): 1440,
    ("hour", "second"): 3600, ("tonne", "kg"): 1000, ("km", "m"): 1000, ("m", "cm"): 100, ("cm", "mm"): 10,
    ("m", "mm"): 1000, ("kg", "g"): 1000, ("litre", "ml"): 1000, ("g", "mg"): 1000,
    ("foot", "inch"): 12, ("yard", "foot"): 3,
}  # fmt: skip
"""How many of the second unit make one of the first, where that is exact."""

_PERCENT_SLACK = Fraction(1, 2)
"""A third is 33 per cent as well as 33.3: half a point is let pass between a fraction and a percentage."""


def bears_out(found: Quantity, claimed: Quantity, years: frozenset[int]) -> bool:
    """Whether `found`, in a source, states what `claimed`, in a key, states.

    `years` are those that may be understood where the source writes a date without one. A bare number bears out one
    with a unit, since the unit may stand elsewhere in the sentence, but two different units never agree. An end of a
    range is borne out by the range; a vague amount bears out no figure, and is borne out by one of its size.
    """
    if found.vague or claimed.vague:
        if found.vague:
            return claimed.vague and found.unit == claimed.unit
        return found.date is None and claimed.low <= found.low and found.high <= claimed.high
    if claimed.date is not None:
        return _bears_date(found, claimed, years)
    if found.date is not None:
        return _is_part_of_date(found, claimed)
    if "percent" in {found.kind, claimed.kind} and found.kind != claimed.kind:
        return _bears_percent(found, claimed)
    factor = None if are_of_two_places(found, claimed) else _factor(found, claimed)
    return factor is not None and _within(found, claimed, factor)


def are_of_two_places(one: Quantity, other: Quantity) -> bool:
    """Whether two labels of one number are of two places within it: `Article 8(2)(a)` and `Article 8(2)(b)`."""
    if one.kind != "label" or other.kind != "label" or one.unit != other.unit:
        return False
    return not (one.noun.startswith(other.noun) or other.noun.startswith(one.noun))


def lies_beyond(found: Quantity, claimed: Quantity, side: int) -> bool:
    """Whether `found` lies on that side of `claimed`, which is rounder and near: 212 is more than two hundred.

    As round a figure bears out none: of `more than 400,000` a source does not say `more than 300,000`.
    """
    if found.vague or claimed.vague or found.date is not None or claimed.date is not None or not claimed.low:
        return False
    if found.kind != claimed.kind and "percent" in {found.kind, claimed.kind}:
        return False
    factor = _factor(found, claimed)
    if factor is None or _digits(claimed.low) >= _digits(found.low):
        return False
    share = found.low * factor / claimed.low
    return 1 < share < _NEAR if side > 0 else 1 / _NEAR < share < 1


def bears_out_in_percents(found: Quantity, claimed: Quantity) -> bool:
    """Whether `found` states a bare number that is one of percents: 0.1 by `0.1 percent`, 25 by `a quarter`."""
    return bears_out(found, claimed._replace(kind="percent", unit="%"), frozenset())


_NEAR = 2
"""A figure twice as large, or half, is another one."""


def _digits(value: Fraction) -> int:
    """How many digits a figure has that tell something: 2 of 1,600 and of 1.4 million."""
    return len(str(value.numerator).strip("0")) if value.denominator == 1 else len(str(float(value)))


def same_value(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities of keys or options come to the same."""
    nothing: frozenset[int] = frozenset()
    return bears_out(one, other, nothing) and bears_out(other, one, nothing)


def is_of_another_figure(text: str, mine: str, theirs: str, sentence: str) -> bool:
    """Whether a sentence says `theirs` of another figure than a text says `mine` of: `40 died here and 212 abroad`."""
    own, there = ([one for one in quantities(told) if one.kind not in _NO_AMOUNTS] for told in (text, sentence))
    at = sentence.find(theirs)
    if not own or len(there) < _SEVERAL or at < 0 or (len(own) > 1 and mine not in text):
        return False
    meant, nearest = _nearest(own, text.find(mine), len(mine)), _nearest(there, at, len(theirs))
    return meant.low > 1 and any(same_value(one, meant) for one in there) and not same_value(nearest, meant)


def _nearest(figures: Sequence[Quantity], at: int, length: int) -> Quantity:
    return min(figures, key=lambda one: max(one.start - at - length, at - one.end, 0))


_SEVERAL = 2
_NO_AMOUNTS = frozenset({"ordinal", "label", "date"})


def _bears_date(found: Quantity, claimed: Quantity, years: frozenset[int]) -> bool:
    date = claimed.date
    if date is None:
        return False
    if found.date is not None:
        return found.date.bears_out(date, years)
    if found.kind == "ordinal" and date.span == _CENTURY and not found.unit:
        return found.low == (date.year or 0) // _CENTURY + 1  # `In the 19th, it was rebuilt`
    plain = found.unit == "" or (found.kind == "label" and found.unit in NUMBERED_BY_YEAR)
    return date.month is None and date.span == 1 and found.low == (date.year or 0) and plain


_CENTURY = 100

NUMBERED_BY_YEAR = frozenset({"act", "regulation", "directive", "convention", "amendment"})
"""What is numbered by its year: the `Rivers Act 1998` is of 1998."""


def _is_part_of_date(found: Quantity, claimed: Quantity) -> bool:
    """A bare number as the year, one BC too, or the day of a date."""
    date = found.date
    if date is None or claimed.kind not in {"number", "ordinal", "label"} or claimed.unit:
        return False
    whole = claimed.low.denominator == 1 and claimed.low.numerator in (abs(date.year or 0), date.day)
    return whole and claimed.low == claimed.high


_MOST_PERCENT = 1000
"""No bare number beyond it is read as a percentage."""


def _bears_percent(found: Quantity, claimed: Quantity) -> bool:
    percent, other = (found, claimed) if found.kind == "percent" else (claimed, found)
    if other.kind != "number" or other.unit or (other is found and other.noun and other.low > 1):
        return False
    if other is found and other.low > _MOST_PERCENT:
        return False  # `79% (1,112,441)`: a count
    if other.low == other.high and 0 < other.low < 1:
        return abs(other.low * 100 - percent.low) <= _PERCENT_SLACK
    return other.low == percent.low and other.high == percent.high


def _factor(found: Quantity, claimed: Quantity) -> Fraction | None:
    """What one of the found unit is in the claimed one; None where they do not agree."""
    if "label" in {found.kind, claimed.kind} and found.unit != claimed.unit:
        return _SAME if claimed.kind == "label" or not claimed.unit else None
    if not claimed.unit or found.unit == claimed.unit or (found.unit == "£" and claimed.unit == "pound"):
        return _SAME
    if not found.unit:
        # 11 men are not 11 months, but `15 and 18 years` gives the first number its unit later.
        return _SAME if not is_counted(found.noun) or counts_the_same(found, claimed) else None
    if (found.unit, claimed.unit) in _EXACT:
        return Fraction(_EXACT[found.unit, claimed.unit])
    turned = _EXACT.get((claimed.unit, found.unit))
    return None if turned is None else Fraction(1, turned)


_SAME = Fraction(1)


def counts_the_same(found: Quantity, claimed: Quantity) -> bool:
    """Whether what a bare number counts is what another counts, or its unit (`15 consecutive days`, `15 days`)."""
    return found.noun == claimed.noun or singular_of(found.noun) == claimed.unit


def is_counted(noun: str) -> bool:
    """Whether the word behind a figure is surely what it counts: a plural, not whatever word followed."""
    return noun.endswith("s") or noun in {"people", "men", "women", "children"}


def _within(found: Quantity, claimed: Quantity, factor: Fraction) -> bool:
    if factor is _SAME:
        low, high = found.low, found.high
    else:
        low, high = found.low * factor, found.high * factor
    if claimed.low is claimed.high or claimed.low == claimed.high:
        return claimed.low in (low, high)  # no set: hashing fractions takes long
    return claimed.low == low and claimed.high == high
