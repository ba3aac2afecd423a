"""Which figure of the evidence a message may offer in the place of one that is wrong.

Only how the fault is told: it stands whether there is one to offer or none. What the stem gives itself, what another
part of the key rightly has, and what counts in another unit than is asked for would be a mend that is wrong again.
"""

import re
from collections.abc import Sequence

from quizapp.core.checking.figures.asserting import Figure
from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.figures.candidates import PARAGRAPH, QUOTE, Candidate, comparable
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import content, is_key, plain, setting
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.number import Number
from quizapp.core.years import is_like_a_year


def offered(figure: Figure, claim: Claim, question: Question, candidates: Sequence[Candidate]) -> Candidate | None:
    """The figure that answers in the place of a wrong one: of its kind, as near the quote as can be; None if none."""
    given = (*quantities(setting(claim)), *_beside(figure, claim), *_of_fellows(claim, question))
    asked = f"{setting(claim) or plain(claim.text)} {_unit_of(question)}"
    mine = content(figure.text)
    fit = []
    for at, one in enumerate(candidates):
        apart = _how_far_in_kind(one.quantity, figure.quantity, asked)
        if one.level > PARAGRAPH or apart is None or _is_given(one.quantity, given):
            continue
        shared = len(one.words & figure.words)
        if one.level > QUOTE and not shared:
            continue  # what the paragraph counts besides is no answer
        fit.append((one.level, apart, -shared, -len(mine & content(one.text)), at))
    return candidates[min(fit)[-1]] if fit else None


def of_what_is_asked(asked: str, candidates: Sequence[Candidate]) -> Candidate | None:
    """The first figure of the kind that a stem asks for; None where none is."""
    kinds = next((kinds for pattern, kinds in _KINDS if pattern.search(asked) is not None), frozenset[str]())
    return next((one for one in candidates if one.quantity.kind in kinds or _is_year(one.quantity, kinds)), None)


def _is_year(one: Quantity, kinds: frozenset[str]) -> bool:
    bare = one.kind == "number" and not one.unit and not one.noun
    return "date" in kinds and bare and is_like_a_year(one.low)


_KINDS = tuple(
    (re.compile(rf"\b(?:{asks})\b", re.IGNORECASE), frozenset(kinds.split()))
    for asks, kinds in (
        ("how (?:old|long)", "duration number date"),
        ("how many (?:years|months|weeks|days|hours|minutes)", "duration number"),
        ("how many", "number percent"),
        ("when|(?:what|which) (?:year|date|month)", "date duration ordinal"),
        ("percentage|share|proportion|part|fraction", "percent number"),
        ("how (?:much|far|tall|high)", "number percent money"),
    )
)
"""What a stem asks with, and of which kinds what it asks for may be."""


def _beside(figure: Figure, claim: Claim) -> Sequence[Quantity]:
    """The other figures of the same part, each of which has its own."""
    own = figure.quantity
    found = quantities(plain(claim.text))
    return [one for one in found if (one.low, one.high) != (own.low, own.high)]


def _of_fellows(claim: Claim, question: Question) -> Sequence[Quantity]:
    """The figures that other parts of the key have."""
    return [
        found
        for one in claims_of(question)
        if one.holds and is_key(one) and one.path != claim.path
        for found in quantities(plain(one.text))
    ]


def _is_given(one: Quantity, given: Sequence[Quantity]) -> bool:
    return any(other.kind == one.kind and bears_out(one, other, frozenset()) for other in given)


def _how_far_in_kind(one: Quantity, claimed: Quantity, asked: str) -> int | None:
    """How near (0 the nearest) a quantity is in kind and unit to what it is offered for; None where it cannot be."""
    if one.kind == "label":  # `Article {number}`
        return 0 if re.search(rf"\b{re.escape(one.unit)}\s{{2,}}", asked, re.IGNORECASE) else None
    same = (one.low, one.high) == (claimed.low, claimed.high)  # it is there, and counts something else
    if comparable(one, claimed, strict=True) or (same and not one.unit and not one.noun):
        return 0
    if comparable(one, claimed, strict=False) and (
        same or one.kind == claimed.kind or _is_asked_for(one, claimed, asked)
    ):
        return 1
    return None


def _is_asked_for(one: Quantity, claimed: Quantity, asked: str) -> bool:
    """Whether a quantity of another kind is what a stem asks for, by its unit or without it: `under the age of 18`."""
    if one.unit and content(one.unit) & content(asked):
        return True
    if (one.kind, claimed.kind) == ("number", "duration") and not one.noun:
        return True
    told = _ASKS_RE.get(one.kind)
    return told is not None and told.search(asked) is not None


_ASKS_RE = {
    "money": re.compile(r"\b(?:how much|costs?|paid|pay|price|worth|spen[dt]|fees?|fines?|sum|money)\b", re.IGNORECASE),
    "percent": re.compile(r"\b(?:how much|per ?cent\w*|share|proportion|part|fraction)\b", re.IGNORECASE),
    "duration": re.compile(
        r"(?<!-)\b(?:how (?:long|old|soon)|aged?|ages|when|time|period|term|(?:year|month|week|day|hour)s?)\b",
        re.IGNORECASE,
    ),
    "date": re.compile(r"\b(?:when|year|date|day|month)\b", re.IGNORECASE),
}
"""What asks for a quantity of a kind without naming its unit."""


def _unit_of(question: Question) -> str:
    return question.unit if isinstance(question, Number) else ""
