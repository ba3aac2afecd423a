"""Grading a whole attempt: points, repaired questions, late work, the pass mark, and which attempt is kept."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from quizapp.core.attempts import GRACE
from quizapp.core.course import Keep, Policy
from quizapp.core.questions.common import Blank, Invalid, Outcome, Question, Raw, Verdict

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ItemGrade:
    """What one question earned: `points` of `max`; both are 0 where the question does not count."""

    question: str
    verdict: Verdict
    points: float
    max: float
    comment: str = ""
    """What the person who decided says to the student; rules say nothing here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptGrade:
    """What an attempt earned. `fraction` is `points` of `max`, and `points` are those left after the late penalty.

    `waiting` counts the items that a person has still to judge; what is undecided counts as 0 until then.
    `late_penalty` is the fraction of the score that was lost. `passed` is None without a pass mark, and while what
    waits may still decide it.
    """

    items: tuple[ItemGrade, ...]
    points: float
    max: float
    fraction: float
    passed: bool | None
    waiting: int
    late_penalty: float


def grade_attempt(
    policy: Policy, questions: Sequence[Question], tries: Mapping[str, Sequence[Raw]], submitted_at: datetime
) -> AttemptGrade:
    """The grade of an attempt: `tries` are the responses to each question by its id, the last one last.

    A question without any is blank.
    """
    items = tuple(grade_tries(question, tries.get(question.id, ()), policy.tries) for question in questions)
    return total(policy, items, submitted_at)


def closes_item(shares: Sequence[float], verdict: Verdict, used: int) -> bool:
    """Whether an item is closed after `used` tries, the last of which got this verdict: right, or left to a person.

    `shares` are what a right answer earns of the points, try by try.
    """
    return used >= len(shares) or verdict.outcome in {Outcome.RIGHT, Outcome.WAITING}


def grade_tries(question: Question, raws: Sequence[Raw], shares: Sequence[float]) -> ItemGrade:
    """What the tries at a question earned, first to last: the best of them, each worth its share of the points.

    Of two that earned the same, the later counts. With one share, or a `credit_note`, the last response counts alone.
    """
    if len(shares) == 1 or question.credit_note:
        return grade_item(question, raws[-1] if raws else None)
    tried = [_worth(grade_item(question, raw), share) for raw, share in zip(raws, shares, strict=False)]
    if not tried:
        return grade_item(question, None)
    best = max(range(len(tried)), key=lambda index: (tried[index].points, index))
    return _told(tried[best], best + 1, shares[best]) if len(tried) > 1 else tried[best]


def share_of(shares: Sequence[float], tries: int) -> float:
    """What a right answer earns of the points at the last of so many tries; all of them where there is but one."""
    return shares[min(max(tries, 1), len(shares)) - 1] if len(shares) > 1 else 1.0


def _worth(grade: ItemGrade, share: float) -> ItemGrade:
    verdict = replace(grade.verdict, fraction=grade.verdict.fraction * share)
    return replace(grade, verdict=verdict, points=grade.points * share)


def _told(grade: ItemGrade, number: int, share: float) -> ItemGrade:
    if not grade.points:
        return grade
    said = f"try {number} counts, where a right answer earns {share:.0%} of the points"
    return replace(grade, verdict=replace(grade.verdict, why=_joined(grade.verdict.why, said)))


def grade_item(question: Question, raw: Raw | None) -> ItemGrade:
    """The verdict on one response and its points, with the question's `credit_note` applied."""
    verdict = _verdict(question, raw)
    if question.credit_note == "disregard":
        said = "this question was withdrawn and does not count"
        return ItemGrade(question.id, replace(verdict, why=_joined(said, verdict.why)), 0.0, 0.0)
    if question.credit_note == "always-correct":
        said = "this question was flawed, so everyone has its points"
        repaired = replace(verdict, outcome=Outcome.RIGHT, fraction=1.0, why=said)
        return ItemGrade(question.id, repaired, question.points, question.points)
    return ItemGrade(question.id, verdict, question.points * verdict.fraction, question.points)


def _verdict(question: Question, raw: Raw | None) -> Verdict:
    response = Blank() if raw is None else question.parse(raw)
    if isinstance(response, Invalid):
        # It was readable when it was stored, so the question has changed since: not the student's fault.
        why = f"the saved answer cannot be read any more ({response.message}): a person decides"
        return Verdict(outcome=Outcome.WAITING, fraction=0.0, why=why)
    return question.grade(response)


def _joined(said: str, why: str) -> str:
    return f"{said} ({why})" if why else said


def total(policy: Policy, items: Sequence[ItemGrade], submitted_at: datetime) -> AttemptGrade:
    """The items put together: points over maximum, less the late penalty, against the pass mark.

    An attempt whose every question was withdrawn is full; one without any question earned nothing.
    """
    penalty = late_penalty(policy, submitted_at)
    most = math.fsum(item.max for item in items)
    earned = math.fsum(item.points for item in items) * (1 - penalty)
    undecided = [item for item in items if item.max and item.verdict.outcome is Outcome.WAITING]
    open_points = math.fsum(item.max - item.points for item in undecided)
    empty = 1 - penalty if items else 0.0
    fraction = min(1.0, max(0.0, earned / most)) if most else empty
    could = min(1.0, (earned + open_points * (1 - penalty)) / most) if most else empty
    return AttemptGrade(
        items=tuple(items),
        points=earned,
        max=most,
        fraction=fraction,
        passed=_passed(policy.pass_mark, fraction, could),
        waiting=len(undecided),
        late_penalty=penalty,
    )


def _passed(mark: float | None, fraction: float, could: float) -> bool | None:
    """Against the pass mark; a billionth is forgiven, so that 7 points of 10 are 70 %."""
    if mark is None:
        return None
    if fraction >= mark - 1e-9:
        return True
    return None if could >= mark - 1e-9 else False


def late_penalty(policy: Policy, submitted_at: datetime) -> float:
    """The fraction of the score lost: the penalty for each day begun after `closes`, 1 at most; 0 for work in time."""
    if policy.late is None or policy.closes is None or submitted_at - GRACE <= policy.closes:
        return 0.0
    days = -((policy.closes - submitted_at) // DAY)  # days begun: rounded up
    return min(1.0, policy.late.penalty * days)


def kept(keep: Keep, fractions: Sequence[float]) -> float | None:
    """The score that counts, of the attempts' fractions in the order they were made; None without any."""
    if not fractions:
        return None
    if keep == "best":
        return max(fractions)
    if keep == "average":
        return min(1.0, math.fsum(fractions) / len(fractions))
    return fractions[-1] if keep == "last" else fractions[0]


def counting(keep: Keep, fractions: Sequence[float]) -> int | None:
    """Which of the attempts counts, by its index: of equally good ones the first. None without any, and on average."""
    if not fractions or keep == "average":
        return None
    if keep == "best":
        return fractions.index(max(fractions))
    return len(fractions) - 1 if keep == "last" else 0
