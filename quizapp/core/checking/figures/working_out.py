"""Answers that no passage states: they are worked out of what the stem tells of a case, or by the sum that it sets.

`An offer is made on 2 March 1994. In which year do the five years of Article 3 end?` An answer to which nothing comes
is no figure exchanged for another of the passage, and a person must look at it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import chain, combinations

from quizapp.core.checking.figures.asserting import asserted
from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.figures.candidates import comparable
from quizapp.core.checking.figures.deriving import RATE_RE
from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import UNCONFIRMED
from quizapp.core.checking.reading.words import plain
from quizapp.core.dates import PartialDate
from quizapp.core.findings import Severity
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.number import Number
from quizapp.core.questions.true_false import TrueFalse

_SETS_A_SUM_RE = re.compile(
    r"\b(?:divide|multiply|work(?:ed|ing)? out|calculat\w+|compute|do the (?:sum|maths?)"
    r"|to the nearest|decimal places?|rounded (?:to|up|down|off)|suppose|imagine|assum(?:e|ing)"
    r"|(?-i:Had) (?:there been|the)|if (?:there|it|they) (?:had|were)|counting (?:from|back))\b",
    re.IGNORECASE,
)
"""What sets a sum, or a case that the passages know nothing of."""


def with_sums(faults: Iterable[Fault], question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults, without those of figures that the stem and the passages come to; a doubt of those that are to be."""
    found = list(faults)
    wrong = [one for one in found if one.code in {"S003", "S005"} and one.severity is Severity.ERROR]
    rated = any(RATE_RE.search(ground.passage.sentence) for ground in grounds) if wrong else False
    if not wrong or rated or isinstance(question, TrueFalse):
        yield from found  # what a rate comes to is known
        return
    sight = Sight(grounds)
    sets_a_sum = _SETS_A_SUM_RE.search(plain(question.question)) is not None
    if not sets_a_sum and not _tells_a_case(question, sight):
        yield from found
        return
    for fault in found:
        claim = next((one for one in claims_of(question) if one.path == fault.path), None)
        if fault not in wrong or claim is None:
            yield fault
        elif fault.code == "S005":
            yield replace(fault, severity=Severity.WARNING) if quantities(plain(claim.text)) else fault
        elif not all(_comes_to(one.quantity, question, sight) for one in asserted(claim, question)):
            yield _doubt(fault, claim) if sets_a_sum or not _has_another(claim, question, sight) else fault


def _has_another(claim: Claim, question: Question, sight: Sight) -> bool:
    """Whether the quotes' sentences have a figure that may be meant in place of an answer's."""
    return any(
        comparable(other.quantity, one.quantity, strict=True)
        for one in asserted(claim, question)
        for other in sight.near
    )


def _tells_a_case(question: Question, sight: Sight) -> bool:
    """Whether a stem has a figure of its own, of which the passages and those beside them have nothing."""
    told = [one.quantity for one in sight.candidates]
    return any(
        _is_exact(one)
        and (bool(one.unit) if one.date is None else one.date.year is not None or one.date.day is not None)
        and not any(bears_out(other, one, sight.years) or other.low == one.low for other in told)
        for one in quantities(plain(question.question))
    )


def _is_exact(one: Quantity) -> bool:
    return one.kind not in _NO_AMOUNTS and not one.vague and one.low == one.high


_NO_AMOUNTS = frozenset({"label", "ordinal"})


def _doubt(fault: Fault, claim: Claim) -> Fault:
    return Fault(
        code="S010",
        path=fault.path,
        message=f"“{plain(claim.text)}” could not be confirmed: it is to be worked out, and nothing that the question"
        " and its evidence state was found to come to it",
        mend=UNCONFIRMED,
        severity=Severity.WARNING,
    )


def _comes_to(wanted: Quantity, question: Question, sight: Sight) -> bool:
    """Whether a figure is a sum, difference, product or share of what stem and quotes state, or a day so far on."""
    own = [one for one in quantities(plain(question.question)) if _is_exact(one)]
    near = [one.quantity for one in sight.near if one.quantity.kind not in _NO_AMOUNTS]
    among = [*own, *near][:_MOST]
    return any(_is_it(value, wanted, question) for value in chain(_reckoned(among), _apart(among))) or any(
        _is_day(day, wanted) for day in _days(among)
    )


_MOST = 12


def _is_it(value: Fraction, wanted: Quantity, question: Question) -> bool:
    """Whether a value is the one wanted: within the tolerance, or not even, and rounded."""
    if isinstance(question, Number) and question.accepts(value):
        return True
    slack = abs(value) / _ROUNDED if value.denominator > 1 else 0
    return wanted.date is None and abs(value - wanted.low) <= slack


_ROUNDED = 200


def _reckoned(among: Sequence[Quantity]) -> Iterator[Fraction]:
    """What amounts come to by one operation, or by adding up three; of years also as months."""
    amounts = [one.low / (_HUNDRED if one.kind == "percent" else 1) for one in among if one.date is None]
    amounts += [one.low * 12 for one in among if one.unit == "year" and one.date is None]
    for a, b in combinations(amounts, 2):
        yield from (a + b, abs(a - b), a * b)
        for one, other in ((a, b), (b, a)):
            if other:
                yield from (one / other, _HUNDRED * one / other)
        if a + b:
            yield from (_HUNDRED * a / (a + b), _HUNDRED * b / (a + b))
    yield from (a + b + c for a, b, c in combinations(amounts, 3))


_HUNDRED = 100


def _apart(among: Sequence[Quantity]) -> Iterator[Fraction]:
    """How many years, full ones too, and months lie between two dates."""
    dates = [one.date for one in among if one.date is not None]
    for day, later in combinations(dates, 2):
        if day.year is not None and later.year is not None:
            years = abs(day.year - later.year)
            yield from map(Fraction, (years, years - 1))
            if day.month is not None and later.month is not None:
                yield Fraction(abs((day.year - later.year) * 12 + day.month - later.month))


def _days(among: Sequence[Quantity]) -> Iterator[PartialDate]:
    """The days that lie a span of time, or a number of years, before or behind the dates."""
    spans = [one for one in among if one.date is None and one.low.denominator == 1 and one.low < _LONG]
    for day in (one.date for one in among if one.date is not None and one.date.span == 1):
        for span in spans:
            yield from filter(None, (_moved(day, span.unit, way * int(span.low)) for way in (1, -1)))


_LONG = 1000


def _moved(day: PartialDate, unit: str, far: int) -> PartialDate | None:
    """A date so many years, months, weeks or days on; None where what is told of it does not say."""
    if unit in _YEARS and day.year is not None:
        return replace(day, year=day.year + far * _YEARS[unit])
    if unit == "month" and day.month is not None:
        months = (day.year or 0) * 12 + day.month - 1 + far
        return replace(day, year=months // 12 if day.year is not None else None, month=months % 12 + 1)
    if unit in _DAYS and day.month is not None and day.day is not None:
        try:
            on = date(day.year or _ANY_YEAR, day.month, day.day) + timedelta(days=far * _DAYS[unit])
        except (ValueError, OverflowError):  # 30 February; before year 1
            return None
        return PartialDate(on.year if day.year is not None else None, on.month, on.day)
    return None


_YEARS = {"": 1, "year": 1, "decade": 10}
_DAYS = {"day": 1, "week": 7}
_ANY_YEAR = 2001


def _is_day(day: PartialDate, wanted: Quantity) -> bool:
    """Whether a date is the one wanted, as far as both tell it; a bare number may be its year."""
    if wanted.date is None:
        return day.year is not None and day.year == wanted.low
    told = ((wanted.date.year, day.year), (wanted.date.month, day.month), (wanted.date.day, day.day))
    return all(mine is None or theirs is None or mine == theirs for mine, theirs in told)
