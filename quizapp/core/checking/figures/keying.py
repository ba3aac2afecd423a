"""How a mend gives a figure to a field that takes a number alone: `answer: 5` for the `five years` of a quote.

Only how it reads; what is wrong the rules decide. A figure that the field cannot take as it is stays in words.
"""

import re
from dataclasses import replace
from fractions import Fraction

from quizapp.core.checking.reading.evidence import Fault
from quizapp.core.checking.reading.words import stem
from quizapp.core.findings import Step
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.cloze import Cloze
from quizapp.core.questions.common import Question
from quizapp.core.questions.number import Number

_WRITE_RE = re.compile(r"Write (?P<figure>.+?)(?= if that is meant,|, or )")


_SCALES = frozenset({"hundred", "thousand", "million", "billion", "trillion"})
_SCALE_ASKED_RE = re.compile(
    rf"\bhow many ({'|'.join(sorted(_SCALES))}|(?:month|week|day|hour|minute|year)s)\b", re.IGNORECASE
)


def in_the_field(fault: Fault, question: Question) -> Fault:
    """The fault with a mend that can be written where it stands, if that is the key of a number."""
    match = _WRITE_RE.match(fault.mend)
    asks = _number(question, fault.path) if match is not None else None
    if match is None or asks is None:
        return fault
    figure = match["figure"].strip("“”")
    number = _digits(figure, asks, _behind(question, fault.path))
    lead = f"Write `answer: {number}`" if number else _with_its_unit(figure) if asks.unit else ""
    if not lead:
        return fault
    if number and asks.unit and float(number) == asks.answer:
        lead = "Correct `unit`"  # the number is there, and counts something else
    return replace(fault, mend=f"{lead}{fault.mend[match.end() :]}")


def _number(question: Question, path: tuple[Step, ...]) -> Number | None:
    """The number that a place of a question is the key of."""
    if isinstance(question, Number):
        return question if path == ("answer",) else None
    if isinstance(question, Cloze) and path[:1] == ("blanks",) and path[-1] == "answer":
        return next(
            (gap.asks for gap in question.blanks if gap.name == path[1] and isinstance(gap.asks, Number)),
            None,
        )
    return None


def _behind(question: Question, path: tuple[Step, ...]) -> str:
    """The word that stands behind a gap, or the scale or unit that a stem asks in: `how many million`."""
    if not isinstance(question, Cloze):
        scale = _SCALE_ASKED_RE.search(question.question)
        return "" if scale is None else scale[1].casefold()
    return next(iter(tokens(question.text.partition(f"{{{path[1]}}}")[2])), "")


def _digits(figure: str, asks: Number, behind: str) -> str:
    """The figure in digits, counted in the unit of what asks for it; empty where it is not so counted there.

    `behind` is the word behind a gap: of `{n} million` the million is not asked for.
    """
    if figure.isdigit():
        return figure
    found = quantities(figure)
    if behind in _SCALES:
        if behind not in tokens(figure):
            return ""
        return _written(found[0].low / quantities(f"1 {behind}")[0].low) if len(found) == 1 else ""
    if len(found) != 1 or found[0].date is not None or found[0].low != found[0].high:
        return ""
    unit = quantities(f"1 {asks.unit or behind}") if asks.unit or behind else ()
    parts = _PARTS.get((found[0].unit, unit[0].unit)) if len(unit) == 1 else None
    if parts is not None:  # of months a `year` has twelve; where the number is right, its unit is to be mended
        return "" if found[0].low == asks.answer else _written(found[0].low * parts / unit[0].low)
    if asks.unit:
        counted = len(unit) == 1 and unit[0].unit == found[0].unit and unit[0].low > 0
    else:
        counted = not found[0].unit or stem(tokens(figure)[-1]) in map(stem, (behind, *tokens(asks.question)))
    return _written(found[0].low / (unit[0].low if unit else 1)) if counted else ""


_PARTS = {
    ("year", "month"): 12,
    ("week", "day"): 7,
    ("day", "hour"): 24,
    ("hour", "minute"): 60,
    ("decade", "year"): 10,
}
"""How many of a smaller unit a greater one has, where it is always as many."""


def _with_its_unit(figure: str) -> str:
    """The key and the unit that say a figure counted in another unit than the question's: `two years` for months."""
    parts = _COUNTED_RE.fullmatch(figure)
    found = quantities(parts["number"]) if parts is not None else ()
    number = _written(found[0].low) if len(found) == 1 and found[0].low == found[0].high else ""
    return f"Write `answer: {number}` and `unit: {parts['unit']}`" if parts is not None and number else ""


_COUNTED_RE = re.compile(r"(?P<number>\S.*) (?P<unit>[a-z]{3,})")


def _written(value: Fraction) -> str:
    shown = str(value.numerator) if value.denominator == 1 else f"{float(value):.6g}"
    return shown if Fraction(shown) == value else ""
