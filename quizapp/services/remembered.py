"""Rulings that an instructor made for the same answer from then on: used when an attempt is submitted."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from quizapp.core.course import Policy
from quizapp.core.grading import AttemptGrade, ItemGrade, total
from quizapp.core.questions.common import Outcome, Question, Raw
from quizapp.core.reviewing import Mark, answer_digest, by_hand
from quizapp.storage import reviews
from quizapp.storage.reviews import Ruling
from quizapp.storage.tables import Attempt


def with_rulings(
    session: Session,
    attempt: Attempt,
    policy: Policy,
    questions: Mapping[str, Question],
    tries: Mapping[str, Sequence[Raw]],
    grade: AttemptGrade,
    at: datetime,
) -> tuple[AttemptGrade, Mapping[str, Ruling]]:
    """The grade with what was ruled before for the same answers, and those rulings by question.

    No statement where nothing waits, else one.
    """
    waiting = [item.question for item in grade.items if item.max and item.verdict.outcome is Outcome.WAITING]
    if not waiting:
        return grade, {}
    held = reviews.rulings(session, attempt.revision_id, attempt.quiz_id, waiting)
    if not held:
        return grade, {}
    digests = {one: answer_digest(questions[one], tries[one][-1]) for one in waiting if tries.get(one)}
    used = {one: held[one, digest] for one, digest in digests.items() if (one, digest) in held}
    items = [_ruled(item, used.get(item.question)) for item in grade.items]
    return total(policy, items, at), used


def _ruled(item: ItemGrade, ruling: Ruling | None) -> ItemGrade:
    return item if ruling is None else by_hand(item, Mark(ruling.fraction, ruling.comment))


def ruled_row(attempt_id: int, number: int, ruling: Ruling, at: datetime) -> Mapping[str, object]:
    """The decision that a ruling made on an item, as it is kept beside those that people made by looking."""
    return {
        "attempt_id": attempt_id,
        "item_number": number,
        "fraction": ruling.fraction,
        "comment": ruling.comment,
        "rated": [],
        "remembered": True,
        "decided_by": ruling.decided_by,
        "decided_at": at,
    }
