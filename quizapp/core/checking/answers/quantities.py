"""Which quantities may answer a stem: `how far` asks for a length, `when` for a time, `when did it end` for an end."""

import re
from collections.abc import Callable, Sequence
from typing import TypeAlias

from quizapp.core.checking.figures.bearing import NUMBERED_BY_YEAR
from quizapp.core.checking.figures.candidates import Candidate
from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.reading.words import content
from quizapp.core.measures import TIME_UNITS
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.seldom import Seldom
from quizapp.core.years import FIRST_LIKE_A_YEAR, is_like_a_year

_LENGTHS = frozenset({"km", "m", "cm", "mm", "mile", "foot", "inch", "yard", "nautical mile", "league"})


def _is_time(one: Quantity) -> bool:
    bare = (one.kind == "number" and not one.unit and not one.noun) or one.unit in NUMBERED_BY_YEAR
    year = bare and is_like_a_year(one.low)
    return one.date is not None or year or one.kind == "ordinal" or one.unit in TIME_UNITS or one.unit == "age"


def _may_be_year(one: Quantity) -> bool:
    early = one.kind == "number" and not one.unit and not one.noun and _EARLY <= one.low <= FIRST_LIKE_A_YEAR
    return early or _is_time(one)


_EARLY = 100


def _is_count(one: Quantity) -> bool:
    return one.date is None and one.kind not in {"percent", "money"} and one.unit not in _LENGTHS


def _is_share(one: Quantity) -> bool:
    return (
        one.kind == "percent" or (one.kind == "number" and 0 < one.low < 1) or (one.kind == "number" and not one.unit)
    )


def _is_money(one: Quantity) -> bool:
    return one.kind == "money"


def _is_length(one: Quantity) -> bool:
    if one.date is not None or one.kind in {*_SHARES, "ordinal"}:
        return False
    return one.unit not in {*TIME_UNITS, *_WEIGHTS, *_AREAS}


def _is_plain_count(one: Quantity) -> bool:
    return _is_count(one) and one.kind != "ordinal" and one.unit not in {"age", *TIME_UNITS}


def _is_span(one: Quantity) -> bool:
    if one.date is not None and one.low == one.high:
        return False
    return one.kind not in _SHARES and one.unit not in _WEIGHTS


def _has_date(one: Quantity) -> bool:
    return one.date is not None or (one.kind == "number" and _is_time(one))


def _is_bare(one: Quantity) -> bool:
    return one.kind == "number" and not one.unit


_SHARES = frozenset({"percent", "money"})
_WEIGHTS = frozenset({"kg", "tonne", "g"})
_AREAS = frozenset({"acre", "hectare", "litre", "km2", "m2", "mile2", "foot2"})

_LASTING = "last|take|stay|serve|reign|halt|suspend|keep|hold|held|remain|live|wait|work|rul"

_MEASURES = (
    r"(?:million |thousand )?(?:square |cubic )?"
    r"(?:(?:kilo|centi|milli)?met(?:er|re)s|feet|miles|yards|inches|acres|hectares|km|m)"
)

_EXTENTS = "distance|height|depth|width|length|altitude|elevation"
_LONG = r"shore\w*|coast\w*|border|river|road|bridge|wall|tunnel|route|street"
"""What is so many miles long, where other things are so many years or pages."""

Test: TypeAlias = Callable[[Quantity], bool]

_STEMS: Sequence[tuple[str, Test, Test]] = (
    (r"when (?:did|was|were|is|are|does|do|has|had|will)", _is_time, _has_date),
    (r"(?:what|which) years?", _may_be_year, _has_date),
    (r"(?:what|which) (?:date|day|month|decade|century)", _is_time, _has_date),
    (
        r"(?:what|which) (?:percentage|percent|per cent|proportion|share|fraction)",
        _is_share,
        lambda one: one.kind == "percent",
    ),
    (rf"how many(?! (?:per ?cent|dollars|pounds|euros|yen|{_MEASURES})\b)", _is_count, _is_bare),
    (
        rf"(?:how (?:far|tall|high|deep|wide)|what (?:is|was) the (?:[a-z]+ ){{0,2}}?(?:{_EXTENTS}))",
        _is_length,
        lambda one: one.unit in _LENGTHS,
    ),
    (rf"how long (?:is|was) the (?:[a-z]+ )?(?:{_LONG})", _is_length, lambda one: one.unit in _LENGTHS),
    (
        rf"how long (?:did|was|were|has|had|have|will|does|do)\b[^?]*\b(?:{_LASTING})\w*",
        _is_span,
        lambda one: one.unit in TIME_UNITS,
    ),
    (r"how much (?:money|did \w+(?: \w+)? (?:pay|cost|earn))", _is_money, _is_money),
    (r"what (?:is|was) the (?:[a-z]+ )?(?:price|cost|fee|fine|salary|ransom)", _is_money, _is_money),
    (r"(?:what|which) (?:price|fee|fine|salary|ransom|sum)", _is_money, _is_money),
    (r"what (?:is|was) the (?:[a-z]+ )?population", _is_plain_count, _is_bare),
)

_ASKS_AMOUNT = tuple((Seldom(rf"\b{pattern}\b", re.IGNORECASE), fits, sure) for pattern, fits, sure in _STEMS)
"""A stem, what may answer it, and what surely does."""

_UNITS = {
    "mile": "mile", "kilometre": "km", "kilometer": "km", "metre": "m", "meter": "m", "feet": "foot", "foot": "foot",
    "pound": "£", "dollar": "$", "euro": "€",
}  # fmt: skip
_UNIT_ASKED_RE = re.compile(
    r"\b(?:in|how many) (miles?|kilometres?|kilometers?|metres?|meters?|feet|dollars?|euros?)\b", re.IGNORECASE
)

_BEGINS_RE = re.compile(
    r"\b(?:begin|began|begun|start\w*|commence\w*|open\w*|born|birth|first|onset|outbreak|found\w*|launch\w*)\b",
    re.IGNORECASE,
)
_ENDS_RE = Seldom(
    r"\b(?:end|ended|ends|finish\w*|conclude\w*|stop\w*|cease\w*|die|died|death|last|over|expire\w*|close\w*)\b",
    re.IGNORECASE,
)
_SPAN_RE = re.compile(r"^\s*(?:to|until|till|through|-|–|—|and)\s*$", re.IGNORECASE)


def other_kind(borne: Sequence[Candidate], quoted: Sequence[Candidate], asked: str) -> Candidate | None:
    """A quantity of the quotes of the kind that is asked for, where none that bears out the key is of it."""
    given = quantities(asked)
    unit = _UNIT_ASKED_RE.search(asked)
    if unit is not None:
        wanted = _UNITS[unit[1].casefold().rstrip("s")]
        if all(one.quantity.unit not in {"", wanted} for one in borne):
            return next((one for one in quoted if one.quantity.unit == wanted), None)
    for pattern, fits, sure in _ASKS_AMOUNT:
        if pattern.search(asked):
            timed = fits in {_is_time, _may_be_year}
            if any(
                fits(one.quantity) or (not timed and one.quantity.unit not in _AREAS and _counts(one.quantity, asked))
                for one in borne
            ):
                return None
            return next(
                (
                    one
                    for one in quoted
                    if sure(one.quantity)
                    and not any(one.quantity.low == other.low for other in (*given, *(own.quantity for own in borne)))
                ),
                None,
            )
    return None


def _counts(one: Quantity, asked: str) -> bool:
    """Whether what a quantity counts is what the stem asks for."""
    return bool(content(f"{one.unit} {one.noun}") & content(asked))


def other_end(borne: Candidate, quoted: Sequence[Candidate], asked: str, sight: Sight) -> Candidate | None:
    """The other end of a span of dates where the stem asks for it."""
    if borne.quantity.date is None:
        return None
    begins, ends = _BEGINS_RE.search(asked) is not None, _ENDS_RE.search(asked) is not None
    if begins == ends:
        return None
    for ground in sight.grounds:
        for other in quoted:
            one, two = (borne, other) if begins else (other, borne)
            # As keyed, the date is the wrong end: what begins is keyed with the later, what ends with the earlier.
            early, late = two, one
            if other.quantity.date is None or early.quantity.end > late.quantity.start:
                continue
            between = ground.passage.text[early.quantity.end : late.quantity.start]
            if _SPAN_RE.match(between):
                return other
    return None
