"""Whether a quantity of the evidence is of the kind, and may have the unit, that a question asks for."""

import re

from quizapp.core.checking.figures.bearing import counts_the_same, is_counted
from quizapp.core.checking.figures.candidates import Candidate
from quizapp.core.checking.reading.words import plain
from quizapp.core.quantities import Quantity
from quizapp.core.questions.common import Question
from quizapp.core.questions.number import Number

_COUNT_RE = re.compile(
    r"\bhow (?:many|much|long|far|tall|wide|high|deep|heavy|big|large|often|old)\b"
    r"|\bwhat (?:percentage|proportion|share)\b",
    re.IGNORECASE,
)
_YEAR_RE = re.compile(r"\b(?:when|years?|dates?|decade|century|how (?:long|old))\b", re.IGNORECASE)
_SHARE_RE = re.compile(r"\b(?:per ?cent\w*|%|share|proportion|part|fraction|rate|much|high)", re.IGNORECASE)


def is_of_kind(found: Quantity, claimed: Quantity, question: Question) -> bool:
    """Whether a quantity of the evidence is of the kind asked for: a year is no count, and 32 per cent are not 32."""
    if not isinstance(question, Number):
        return True
    stem = plain(question.question)
    if found.date is not None and claimed.date is None:
        year = claimed.kind == "number" and claimed.low == abs(found.date.year or -1)
        return bool(_YEAR_RE.search(stem) and year) or not _COUNT_RE.search(stem)
    if found.kind == "label" and claimed.kind == "number":
        return not _COUNT_RE.search(stem)
    if found.kind == "percent" and claimed.kind == "number":
        return not _COUNT_RE.search(stem) or bool(_SHARE_RE.search(stem))
    return True


def has_unit(found: Candidate, claimed: Quantity) -> bool:
    """Whether a bare number may have the key's unit: it counts nothing else, and its sentence has the unit near."""
    if found.quantity.unit or not claimed.unit or found.quantity.kind != "number" or claimed.kind == "label":
        return True
    if found.quantity.low < 1:
        return True  # half, for 50 per cent
    if is_counted(found.quantity.noun):
        return counts_the_same(found.quantity, claimed)
    return any(other.quantity.unit == claimed.unit for other in found.rivals) or not found.rivals
