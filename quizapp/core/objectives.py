"""What was earned objective by objective, and what changed from one attempt to another: sums over verdicts."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quizapp.core.questions.common import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Earned:
    """What one question of an attempt earned, and the objective that it tests (empty for none)."""

    question: str
    objective: str
    points: float
    max: float
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What all questions on an objective earned together: `points` of `max`; `waiting` of them are not judged yet."""

    points: float
    max: float
    waiting: int

    @property
    def fraction(self) -> float | None:
        """The points earned as a fraction; None where no question counts."""
        return min(1.0, self.points / self.max) if self.max else None


@dataclass(frozen=True, slots=True)
class Changes:
    """Questions that both of two attempts held: those that are right now and were not, and the other way round."""

    better: tuple[str, ...]
    worse: tuple[str, ...]


def by_objective(earned: Iterable[Earned]) -> Mapping[str, Share]:
    """The share of each objective that was tested, by its id; questions without one are together under the empty id."""
    groups: dict[str, list[Earned]] = {}
    for one in earned:
        groups.setdefault(one.objective, []).append(one)
    return {
        objective: Share(
            points=math.fsum(one.points for one in group),
            max=math.fsum(one.max for one in group),
            waiting=sum(one.outcome is Outcome.WAITING and one.max > 0 for one in group),
        )
        for objective, group in groups.items()
    }


def changes(before: Iterable[Earned], after: Iterable[Earned]) -> Changes:
    """What changed between two attempts, in the order of the later; what a person has still to judge is left out."""
    was = {one.question: one.outcome for one in before}
    pairs = [
        (one.question, was[one.question] is Outcome.RIGHT, one.outcome is Outcome.RIGHT)
        for one in after
        if one.question in was and Outcome.WAITING not in {one.outcome, was[one.question]}
    ]
    return Changes(
        better=tuple(question for question, right, now_right in pairs if now_right and not right),
        worse=tuple(question for question, right, now_right in pairs if right and not now_right),
    )
