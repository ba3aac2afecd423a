"""An attempt beside a person's others at the same quiz: objective by objective, and question by question."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from quizapp.core.objectives import Changes, Earned, Share, by_objective, changes
from quizapp.core.questions.common import Outcome
from quizapp.services.courses import Served
from quizapp.storage import attempts as stored

MOST_ATTEMPTS = 6
"""How many attempts stand side by side: the one looked at, and of the others the newest."""


@dataclass(frozen=True, slots=True)
class Compared:
    """An attempt among those compared, and what it earned by objective."""

    attempt_id: int
    objectives: Mapping[str, Share]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The attempts compared, first to last. `changes` are those since the attempt `since`; None where none was before.

    `left_out` counts the submitted attempts that are not among them.
    """

    attempts: tuple[Compared, ...]
    since: int | None
    changes: Changes
    left_out: int


def compare(session: Session, served: Served, attempt_id: int, submitted: Sequence[int]) -> Comparison:
    """An attempt beside the others of `submitted` (ids, first to last, it among them): one statement.

    Objectives are those of the course as `served`; verdicts must be free to be shown.
    """
    chosen = side_by_side(submitted, attempt_id)
    here = submitted.index(attempt_id)
    since = submitted[here - 1] if here else None
    earned = _earned(session, served, {*chosen, *([since] if since is not None else [])})
    compared = tuple(Compared(one, by_objective(earned.get(one, ()))) for one in chosen)
    found = changes(earned.get(since, ()), earned.get(attempt_id, ())) if since is not None else Changes((), ())
    return Comparison(compared, since, found, len(submitted) - len(chosen))


def side_by_side(submitted: Sequence[int], attempt_id: int) -> list[int]:
    """Which attempts stand side by side, in their order."""
    others = [one for one in submitted if one != attempt_id][-(MOST_ATTEMPTS - 1) :]
    return [one for one in submitted if one == attempt_id or one in others]


def _earned(session: Session, served: Served, attempt_ids: Collection[int]) -> dict[int, list[Earned]]:
    found: dict[int, list[Earned]] = {}
    for row in stored.earned_items(session, attempt_ids):
        question = served.questions.get(row.question)
        found.setdefault(row.attempt_id, []).append(
            Earned(
                question=row.question,
                objective=question.objective if question is not None else "",
                points=row.points,
                max=row.max_points,
                outcome=Outcome(row.outcome),
            )
        )
    return found
