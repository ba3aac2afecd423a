"""Grading a whole attempt: points, repaired questions, late work, the pass mark, and which attempt is kept."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from quizapp.core.attempts import GRACE
from quizapp.core.course import Keep, Policy
from quizapp.core.questions.common import Blank, Invalid, Outcome, Question, Raw, Verdict

DAY = timedelta(days=1)

CLOSE = 1e-9
"""Fractions that differ by less are the same: what tenths leave over in a sum decides nothing."""


@dataclass(frozen=True, slots=True)
class Try:
    """One of the tries at a question: the verdict on it, and the `share` of the points that a right answer earns."""

    verdict: Verdict
    share: float

    @property
    def worth(self) -> float:
        """The fraction of the question's points that it earns."""
        return self.verdict.fraction * self.share

    @property
    def most(self) -> float:
        """The fraction that it may still earn: all of its share while it waits."""
        return self.share if self.verdict.outcome is Outcome.WAITING else self.worth


@dataclass(frozen=True, slots=True)
class ItemGrade:
    """What one question earned: `points` of `max`; both are 0 where the question does not count.

    `tries` are all of them, first to last, where the question may be tried more than once; else there are none. The
    verdict is that of the one that counts.
    """

    question: str
    verdict: Verdict
    points: float
    max: float
    comment: str = ""
    """What the person who decided says to the student; rules say nothing here."""
    tries: tuple[Try, ...] = ()

    @property
    def most(self) -> float:
        """The points that it may still earn, once what waits is decided."""
        if self.verdict.outcome is not Outcome.WAITING:
            return self.points
        return self.max * max((one.most for one in self.tries), default=1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptGrade:
    """What an attempt earned. `fraction` is `points` of `max`, and `points` are those left after the late penalty.

    `waiting` counts the items that a person has still to judge; until then what is certain of them counts.
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

    With one share, or a `credit_note`, the last response counts alone.
    """
    if len(shares) == 1 or question.credit_note:
        return grade_item(question, raws[-1] if raws else None)
    answers = tried(question, raws, shares)
    tries = [Try(_verdict(question, raw), share) for raw, share in zip(answers, shares, strict=False)]
    return of_tries(question.id, question.points, tries) if tries else grade_item(question, None)


def tried(question: Question, raws: Sequence[Raw], shares: Sequence[float]) -> tuple[Raw, ...]:
    """The responses that are tries: as many as there are shares at most, and none that says nothing."""
    return tuple(raw for raw in raws if not isinstance(question.parse(raw), Blank))[: len(shares)]


def of_tries(question: str, most: float, tries: Sequence[Try]) -> ItemGrade:
    """The grade that tries come to, of `most` points.

    While one waits that may earn more than the best of the others, the question waits, and has what is certain so far.
    """
    index = which_counts(tries)
    verdict, certain = tries[index].verdict, max(one.worth for one in tries)
    return ItemGrade(question, replace(verdict, fraction=certain), most * certain, most, tries=tuple(tries))


def which_counts(tries: Sequence[Try]) -> int:
    """The try that counts, by its index: the one that earned most, of equals the last.

    One that waits goes before, where it may earn more than that: a person is then to decide.
    """
    best = max(range(len(tries)), key=lambda index: (tries[index].worth, index))
    waiting = [
        index
        for index, one in enumerate(tries)
        if one.verdict.outcome is Outcome.WAITING and one.most > tries[best].worth + CLOSE
    ]
    return max(waiting, key=lambda index: (tries[index].most, index)) if waiting else best


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
    open_points = math.fsum(item.most - item.points for item in undecided)
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
    """Against the pass mark, which 7 points of 10 reach at 70 %."""
    if mark is None:
        return None
    if fraction >= mark - CLOSE:
        return True
    return None if could >= mark - CLOSE else False


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
