"""Whether an age that a statement names is one of those that its sentence bounds: seventeen, of `under eighteen`."""

import re
from fractions import Fraction

from quizapp.core.quantities import Quantity, quantities

_AGED_RE = re.compile(
    r"\b(?:age of|aged|ages?|turned|turns|turning|who (?:is|are|was|were)(?: only| just| still)?) $", re.IGNORECASE
)
_OLD_RE = re.compile(r"^(?:[ -](?:years?[ -])?olds?\b| years of age\b)", re.IGNORECASE)
_BEING_RE = re.compile(
    r"\b(?:is|was|were|are|being|be|had been)(?: (?:only|just|still|barely|not yet))? $|(?<!\w)(?:at|only|just) $",
    re.IGNORECASE,
)
_THEN_RE = re.compile(r"^(?:(?:,? (?:when|while|as|at the time|on the day|that day|then|and|or)\b)|\W*$|[.;,] )")
"""What follows an age that only a `was` comes before: `she was 17 when`."""

_FAR = 40
_BOUND_RE = re.compile(
    r"\b(?:(?P<under>under|below|younger than|less than|not (?:yet |have )?(?:attained|reached|completed|turned))"
    r"|(?P<over>over|above|older than|more than|past)|(?P<least>at least|attained|reached|completed|not under|from))"
    r"(?P<age> (?:the |an )?age of| age| aged)? $",
    re.IGNORECASE,
)
_PERSONS_RE = re.compile(
    r"\b(?:children|child|boys?|girls?|kids?|pupils?|minors?|youths?|young people|those|anyone|anybody|persons?|people"
    r"|adults?|men|women|visitors?) (?:under|below|over|above|younger than|older than) $",
    re.IGNORECASE,
)
"""Of persons so many years are meant: `children under ten`."""


def within_an_age(text: str, one: Quantity, sentence: str) -> bool:
    """Whether a figure of a text is an age, and a sentence speaks of all ages below or above one that has it in it."""
    before, after = text[max(0, one.start - _FAR) : one.start], text[one.end :]
    years = "year" in text[one.start : one.end + 6] and _OLD_RE.match(after) is not None
    if (
        not years
        and _AGED_RE.search(before) is None
        and (_BEING_RE.search(before) is None or _THEN_RE.match(after) is None)
    ):
        return False
    if _BOUND_RE.search(before) is not None:
        return False  # another bound is not one of the ages that a bound leaves
    return any(_holds(other, one.low, sentence) for other in quantities(sentence) if other.date is None)


def _holds(bounding: Quantity, age: Fraction, sentence: str) -> bool:
    bound = _BOUND_RE.search(sentence[max(0, bounding.start - _FAR) : bounding.start])
    aged = _PERSONS_RE.search(sentence[max(0, bounding.start - _FAR) : bounding.start]) is not None
    if bound is None or not (
        bound["age"] or bounding.unit == "year" or aged or _OLD_RE.match(sentence[bounding.end :])
    ):
        return False
    if bound["under"]:
        return age < bounding.low
    return age > bounding.low if bound["over"] else age >= bounding.low
