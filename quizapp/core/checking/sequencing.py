"""S003 and S012 for the steps of an ordering: by their dates, by their amounts, by their place in the source.

Which is meant is the stem's to say. Steps with a date stand in the order of time unless it says otherwise; amounts are
compared where it asks for the smallest or the largest first; the source's own order counts where it asks for that, or
for the steps of a procedure that a treaty lays down. A step without a date or an amount of its own has that of the
quote that tells of it, and a sentence that has one thing after another has them in that order.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from quizapp.core.checking.evidence import Fault, Ground
from quizapp.core.checking.following import quoted_amounts, quoted_dates, turned_round
from quizapp.core.checking.words import content, plain
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Question
from quizapp.core.questions.ordering import Ordering

_NOT_BY_DATE_RE = re.compile(
    r"\b(?:size|large\w*|small\w*|great\w*|most|least|fewest|long\w*|short\w*|high\w*|low\w*|latest|recent|reverse|backwards"
    r"|distance|far\w*|near\w*|rank\w*|import\w*|cost\w*|last to first)\b",
    re.IGNORECASE,
)
_LEAST = "smallest|lowest|fewest|least|shortest"
_GREATEST = "largest|highest|greatest|biggest|most|longest"
_RISING_RE = re.compile(
    rf"\b(?:(?:{_LEAST})(?: number| figure)? (?:to|first)|from (?:the )?(?:{_LEAST})|ascending)\b", re.IGNORECASE
)
_FALLING_RE = re.compile(
    rf"\b(?:(?:{_GREATEST})(?: number| figure)? (?:to|first)|from (?:the )?(?:{_GREATEST})|descending)\b", re.IGNORECASE
)
_AS_TOLD_RE = re.compile(
    r"\border (?:in which|that|of) (?:the |it )?\w+(?: \w+)? ?(?:tells|names|mentions|lists|gives|describes|puts)",
    re.IGNORECASE,
)
_PROCEDURE_RE = re.compile(r"\b(?:steps?|stages?|procedure|process)\b", re.IGNORECASE)


def order_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The first two steps that stand in the wrong order."""
    if not isinstance(question, Ordering):
        return
    stem = plain(question.question)
    rising, falling = _RISING_RE.search(stem) is not None, _FALLING_RE.search(stem) is not None
    if rising != falling:
        yield from _by_amount(question, grounds, rising=rising)
    elif not _NOT_BY_DATE_RE.search(stem):
        yield from _by_date(question, grounds)
        if not all(_date(step) for step in question.order):
            yield from _by_clause(question, grounds)
        laid_down = all(ground.source is not None and ground.source.kind == "treaty" for ground in grounds)
        if _AS_TOLD_RE.search(stem) or (laid_down and _PROCEDURE_RE.search(stem)):
            yield from _by_place(question, grounds)


def _by_amount(question: Ordering, grounds: Sequence[Ground], *, rising: bool) -> Iterator[Fault]:
    amounts = [_amount(step) for step in question.order]
    if all(one is None for one in amounts):
        amounts = quoted_amounts(question, grounds)
    known = [(at, one) for at, one in enumerate(amounts) if one is not None]
    for (at, one), (following, other) in pairwise(known):
        if (other < one) if rising else (other > one):
            yield _fault(question, at, following, f"is {'less' if rising else 'more'} than")
            return


def _amount(step: str) -> Fraction | None:
    found = [one for one in quantities(plain(step)) if one.date is None and one.kind != "label" and not one.vague]
    return found[0].low if len(found) == 1 else None


def _by_date(question: Ordering, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """S003: dated steps must follow their dates, unless another order is asked for."""
    dates = [_date(step) for step in question.order]
    if all(one is None for one in dates):
        dates = quoted_dates(question, grounds)
    for (at, early), (following, late) in pairwise([(at, date) for at, date in enumerate(dates) if date is not None]):
        if _is_before(late, early):
            yield _fault(question, at, following, "is dated before")
            return


def _date(step: str) -> tuple[int, int, int] | None:
    found = [one.date for one in quantities(plain(step)) if one.date is not None and one.date.year is not None]
    if len(found) != 1 or found[0].year is None:
        return None
    return found[0].year, 0, 0


def _is_before(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    """Whether a date is surely before another: a year alone is neither before nor after a day of it."""
    for mine, theirs in zip(one, other, strict=True):
        if not (mine and theirs) or mine != theirs:
            return bool(mine and theirs) and mine < theirs
    return False


def _by_clause(question: Ordering, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Steps that one sentence has the other way round: this only after that."""
    found = turned_round(question, grounds)
    if found is not None:
        at, following, ground = found
        yield _fault(question, at, following, f"comes first in {ground.place()}, before", "S012")


def _by_place(question: Ordering, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Steps that the source has the other way round; of each the one quote that has most of its words is its place."""
    places: list[tuple[int, tuple[int, int]]] = []
    for at, step in enumerate(question.order):
        own = content(plain(step))
        shared = [
            (len(own & content(ground.citation.quote)), len(own & content(ground.passage.sentence)))
            for ground in grounds
        ]
        most = max(shared, default=(0, 0))
        if any(most) and shared.count(most) == 1 and grounds[shared.index(most)].whole:
            ground = grounds[shared.index(most)]
            places.append((at, (ground.paragraph_number, ground.passage.quote[0])))
    sections = {ground.section for ground in grounds}
    if len(places) < len(question.order) or len(sections) > 1 or len({place for _, place in places}) < len(places):
        return
    for (at, place), (following, other) in pairwise(places):
        if other < place:
            yield _fault(question, at, following, "stands in the source before", "S012")
            return


def _fault(question: Ordering, at: int, following: int, how: str, code: str = "S003") -> Fault:
    return Fault(
        code=code,
        path=("order", following),
        message=f"“{plain(question.order[following])}” {how} “{plain(question.order[at])}”, which precedes it here",
        mend="Exchange the two, or say in the stem what other order is meant.",
    )
