"""A figure to give: `number`. How people write numbers is `core.text`'s; what answers the question is decided here."""

import math
import re
from dataclasses import dataclass
from decimal import Context, Decimal
from fractions import Fraction
from functools import lru_cache
from typing import ClassVar, Literal

from quizapp.core.measures import MEASURES, singular_of
from quizapp.core.questions.common import (
    Blank,
    Claim,
    Flaw,
    Invalid,
    Outcome,
    Question,
    Raw,
    Shown,
    Verdict,
    no_answer,
    read_together,
    values_of,
)
from quizapp.core.seldom import Seldom
from quizapp.core.text import normalise, read_number

MAX_LENGTH = 500
"""Characters of a number, spelled out and with its unit; more of them are no number, and take no time to be read."""

SIGNIFICANT_SLACK = Fraction(51, 100)
"""Half of the last digit that counts, and a little more, so that either way of rounding a 5 is right (PrairieLearn)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tolerance:
    """How far s may be from the answer a: |s − a| <= absolute + relative·|a|, as numpy.isclose has it."""

    absolute: float = 0.0
    relative: float = 0.0


_NO_TOLERANCE = Tolerance()


@dataclass(frozen=True, slots=True)
class Given:
    """The number given, in the question's unit, and the same text under its other reading (`1.600`), if it has one."""

    value: Fraction
    written: str
    other: Fraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Question):
    """Give a number: `answer` within `tolerance` or to `digits` significant digits, or any within `range`.

    `unit` is what the number counts or measures; `units` are others that are taken too, each with what one of it is
    in `unit` (`unit: km`, `units: {m: 0.001}`). Without `commas` its numbers are shown in digits alone, as the author
    wrote them: a year is one, `1,600` is not.
    """

    TYPE: ClassVar[str] = "number"

    type: Literal["number"] = "number"
    answer: int | float | None = None
    tolerance: Tolerance = Tolerance()
    range: tuple[int | float, int | float] | None = None
    unit: str = ""
    units: tuple[tuple[str, int | float], ...] = ()
    digits: int | None = None
    commas: bool = True

    def present(self, seed: int) -> Shown:  # noqa: ARG002 - nothing here has an order
        """The stem and the unit; other units that are taken are named."""
        others = ", ".join(name for name, _ in self.units)
        hint = f"You may also answer in {others}." if others else ""
        return Shown(type=self.TYPE, stem=self.question, unit=self.unit, hint=hint)

    def parse(self, raw: Raw) -> Given | Blank | Invalid:
        """The number as people write it, in the question's unit; Invalid where it states none, or another unit."""
        values = values_of(raw)
        if not values:
            return Blank()
        written = " ".join(values[0].split())
        if len(values) > 1:
            return Invalid("Give one number only.")
        if len(written) > MAX_LENGTH:
            return Invalid(f"This is {len(written):,} characters long; one number is asked for.")
        names = [self.unit, *(name for name, _ in self.units)] if self.unit else []
        number = read_number(written, [*names, *filter(None, map(_measure, names))])
        if number is None:
            return Invalid(f"“{_short(written)}” could not be read as one number. {HOW_TO_WRITE}")
        factor = self._factor(number.unit)
        if factor is None:
            wanted = " or ".join(filter(None, names))
            return Invalid(f"“{_short(number.unit)}” is not a unit of this question. Give the number in {wanted}.")
        other = None if number.other is None else number.other * factor
        return Given(number.value * factor, written, other)

    def _factor(self, unit: str) -> Fraction | None:
        """What one of the unit given is in the question's unit; None where the question does not know it."""
        if not self.unit:
            # Asked for a share such as 0.33, people also write 33 %.
            share = unit == "%" and max(abs(bound) for bound in self._bounds()) <= 1
            return Fraction(1, 100) if share else Fraction(1)
        if not unit or same_unit(unit, self.unit):
            return Fraction(1)
        return next((exact(factor) for name, factor in self.units if same_unit(unit, name)), None)

    def grade(self, response: object) -> Verdict:
        """Right where either reading of what was written is accepted, else wrong; `why` names the rule and the key."""
        if not isinstance(response, Given):
            return no_answer()
        readings = [response.value] if response.other is None else [response.value, response.other]
        right = next((value for value in readings if self.accepts(value)), None)
        read = "" if right is None or right == response.value else f", read as {self._written(right)}"
        return Verdict(
            outcome=Outcome.WRONG if right is None else Outcome.RIGHT,
            fraction=0.0 if right is None else 1.0,
            why=f"{'not ' if right is None else ''}{self.rule()}{read}",
        )

    def accepts(self, value: Fraction) -> bool:
        """Whether a value in the question's unit is right, in exact arithmetic."""
        if self.range is not None:
            low, high = self._bounds()
            return low <= value <= high
        answer = exact(self.answer or 0)
        if self.digits is not None:
            return abs(value - answer) < significant_slack(self.answer or 0, self.digits)
        if self.tolerance == _NO_TOLERANCE:
            return value == answer
        slack = exact(self.tolerance.absolute) + exact(self.tolerance.relative) * abs(answer)
        return abs(value - answer) <= slack

    def rule(self) -> str:
        """What is accepted, in words: `within 5 % of 46`."""
        unit = unit_suffix(self.unit)
        if self.range is not None:
            low, high = map(self._written, self._bounds())
            return f"between {low} and {high}{unit}"
        answer = f"{self._written(exact(self.answer or 0))}{unit}"
        if self.digits is not None:
            return f"{answer} to {self.digits} significant digit{'' if self.digits == 1 else 's'}"
        parts = []
        if self.tolerance.relative:
            parts.append(f"{self._written(exact(self.tolerance.relative) * 100)} %")
        if self.tolerance.absolute:
            parts.append(f"{self._written(exact(self.tolerance.absolute))}{'' if parts else unit}")
        return f"within {' and '.join(parts)} of {answer}" if parts else f"exactly {answer}"

    def _bounds(self) -> tuple[Fraction, Fraction]:
        low, high = self.range if self.range is not None else (self.answer or 0, self.answer or 0)
        return exact(low), exact(high)

    def describe(self, response: object) -> tuple[str, ...]:
        """What was written, and how it was read where that is not the same."""
        if not isinstance(response, Given):
            return ()
        read = f"{self._written(response.value)}{unit_suffix(self.unit)}"
        plain = {response.written, response.written + unit_suffix(self.unit)}
        bare = response.written.replace(",", "")
        same = read in plain or bare == written(response.value).replace(",", "")
        return (response.written if same else f"{response.written} (read as {read})",)

    def key(self) -> tuple[str, ...]:
        """The answer with its unit and what else is accepted."""
        if self.range is not None and self.answer is None:
            return (self.rule(),)
        answer = f"{self._written(exact(self.answer or 0))}{unit_suffix(self.unit)}"
        loose = self.range is not None or self.digits is not None or self.tolerance != Tolerance()
        return (f"{answer} (accepted: {self.rule()})" if loose else answer,)

    def claims(self) -> tuple[Claim, ...]:
        """The answer with its unit; of a range without an answer, the range."""
        unit = unit_suffix(self.unit)
        path = "range" if self.answer is None else "answer"
        bounds = [self.answer] if self.answer is not None else [*dict.fromkeys(self.range or ())]
        shown = in_digits if _YEAR_RE.search(self.question) or self._stands_for_a_year() else written
        text = " to ".join(shown(exact(bound)) for bound in bounds) + unit
        return (Claim(text=text, statement=read_together(self.question, text), path=(path,)),)

    def _stands_for_a_year(self) -> bool:
        """Whether a gap of the text is one for a year: `It was built in ____ by monks`, with `answer: 2015`."""
        if self.commas or self.unit or not _FIRST_YEAR <= (self.answer or 0) < _LAST_YEAR:
            return False
        return any(pattern.search(self.question) for pattern in (_YEAR_GAP_RE, _YEAR_SPAN_RE))

    def _written(self, value: Fraction) -> str:
        return written(value) if self.commas else in_digits(value)

    def flaws(self) -> tuple[Flaw, ...]:
        """No answer, bounds the wrong way round, negative tolerances, rules that exclude each other, useless units."""
        return (*Question.flaws(self), *_key_flaws(self), *_unit_flaws(self))


PRECISION = Context(prec=12)

HOW_TO_WRITE = "Write it in figures or in words, for example 1600, 1,600, 1.4 million or forty-six."


def _key_flaws(question: Number) -> list[Flaw]:
    found: list[Flaw] = []
    numbers = [question.answer or 0, *(question.range or ()), question.tolerance.absolute, question.tolerance.relative]
    if not all(math.isfinite(number) for number in numbers):
        return [Flaw(("answer",), "a number of the key is not finite", "give ordinary numbers")]
    if question.answer is None and question.range is None:
        found.append(Flaw(("answer",), "there is neither an answer nor a range", "give `answer` or `range`"))
    if question.range is not None:
        low, high = question.range
        if low > high:
            found.append(Flaw(("range",), f"the range runs from {low} down to {high}", "put the lower bound first"))
        elif question.answer is not None and not low <= question.answer <= high:
            found.append(Flaw(("answer",), "the answer is outside the range", "mend the one or the other"))
    if min(question.tolerance.absolute, question.tolerance.relative) < 0:
        found.append(Flaw(("tolerance",), "the tolerance is negative", "give 0 or more"))
    rules = [name for name, used in _rules(question) if used]
    if len(rules) > 1:
        mend = "keep the one that should decide"
        found.append(Flaw((rules[1],), f"`{rules[0]}` and `{rules[1]}` exclude each other", mend))
    if question.digits is not None and not 1 <= question.digits <= 15:
        found.append(Flaw(("digits",), f"{question.digits} significant digits cannot be asked", "give 1 to 15"))
    return found


def _rules(question: Number) -> tuple[tuple[str, bool], ...]:
    return (
        ("range", question.range is not None),
        ("tolerance", question.tolerance != Tolerance()),
        ("digits", question.digits is not None),
    )


def _unit_flaws(question: Number) -> list[Flaw]:
    found: list[Flaw] = []
    if question.units and not question.unit:
        found.append(Flaw(("units",), "there are other units but no unit", "give `unit`, which the answer is in"))
    for name, factor in question.units:
        if not math.isfinite(factor) or factor <= 0:
            message = f"one {name} cannot be {factor} {question.unit}"
            found.append(Flaw(("units", name), message, f"give what one {name} is in {question.unit}"))
        elif same_unit(name, question.unit):
            found.append(Flaw(("units", name), f"“{name}” is the unit itself", "take it out"))
    return found


@lru_cache(maxsize=1 << 10)
def exact(number: float) -> Fraction:
    """The decimal number that was written, not the binary one nearest to it: 0.1 is one tenth."""
    return Fraction(repr(number))


def significant_slack(answer: float, digits: int) -> Fraction:
    """The distance below which a value equals `answer` to `digits` significant digits: 0.51·10^−(d−1−⌊log10|a|⌋)."""
    magnitude = Decimal(repr(answer)).adjusted() if answer else 0
    return SIGNIFICANT_SLACK * Fraction(10) ** (magnitude - digits + 1)


def written(value: Fraction) -> str:
    """A number for people: grouped by commas, with up to 12 significant digits where it is not whole."""
    if value.denominator == 1:
        return f"{value.numerator:,}"
    # Decimal rather than float: what people type may be larger than any float.
    return f"{PRECISION.divide(Decimal(value.numerator), Decimal(value.denominator)).normalize():,}"


def in_digits(value: Fraction) -> str:
    """The same in digits alone, as a year is written."""
    return written(value).replace(",", "")


_YEAR_RE = Seldom(r"\b(?:what|which) year\b|\byear (?:of|in which)\b|^\W*when\b", re.IGNORECASE)
_YEAR_GAP_RE = re.compile(
    r"\b(?:in|since|until|till|by|before|after) _{4}"
    r"(?=\s*(?:$|[.,;:)])|\s(?:by|in|on|at|when|where|after|before|and|the|with|from|to|as|under)\b)",
    re.IGNORECASE,
)
_A_YEAR = r"(?<![\d,.])(?:1\d|20)\d\d(?![\d%]|[,.]\d)"
_AND_TO = r"(?: (?:to|and|until|till|through) (?:(?:early|late|mid|about) )?| ?[-–—] ?)"
_YEAR_SPAN_RE = re.compile(
    rf"(?:\b(?:from|between|in) |\()(?:_{{4}}{_AND_TO}{_A_YEAR}|{_A_YEAR}{_AND_TO}_{{4}})"
    r"(?! ?%| (?!(?:was|has|as|its|his|this)\b)[a-z]+s\b| (?:people|men|women|children|million|billion)\b)",
    re.IGNORECASE,
)
"""One end of a span of years: `from ____ to 1972`, `(1961–____)`; `to 1972 tonnes` it is one of an amount."""

_FIRST_YEAR, _LAST_YEAR = 1000, 2100


def unit_suffix(unit: str) -> str:
    """The unit as it follows a number: ` %` and ` km` with a space; nothing without a unit."""
    return f" {unit}" if unit else ""


PERCENT = frozenset({"%", "٪", "percent", "per cent", "pct", "percentage", "percentage points"})


def same_unit(given: str, unit: str) -> bool:
    """Whether a unit that was given is the one meant: case, a plural s, its sign (`m`), words behind do not count."""
    first, second = _unit_words(given), _unit_words(unit)
    if bool(second) and first[: len(second)] == second:
        return True
    measure = _measure(unit)
    return measure != "" and first != () and _measure(first[0]) == measure


def _measure(unit: str) -> str:
    """The measure that a unit names, in word or sign: `m` for `metres`; empty for what is counted in no table."""
    return MEASURES.get(singular_of(normalise(unit).strip(" .")), "")


def _unit_words(unit: str) -> tuple[str, ...]:
    folded = normalise(unit).strip(" .")
    if folded in PERCENT:
        return ("%",)
    return tuple(word[:-1] if len(word) > 3 and word.endswith("s") else word for word in folded.split())


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "…"
