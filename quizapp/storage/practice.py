"""Queries over what a person practises, and over what their attempts have held."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, exists, func, insert, select
from sqlalchemy.orm import Session, aliased

from quizapp.storage.attempts import LARGEST
from quizapp.storage.tables import Attempt, AttemptItem, GradedItem, PracticeAnswer, PracticeCard
from quizapp.storage.writing import insert_or_replace


@dataclass(frozen=True, slots=True)
class Held:
    """A question that attempts at a quiz have held, by how it was judged; `open` while they are open.

    `at` is when the newest of these attempts was submitted.
    """

    quiz: str
    question: str
    open: bool
    outcome: str | None
    at: datetime | None


def held(session: Session, user_id: int, course_id: str) -> list[Held]:
    """Every question that a person's attempts in a course have held: one row a quiz, question and outcome."""
    columns = (Attempt.quiz_id, AttemptItem.question_id, Attempt.state, GradedItem.outcome)
    graded = and_(GradedItem.attempt_id == AttemptItem.attempt_id, GradedItem.item_number == AttemptItem.number)
    found = (
        select(*columns, func.max(Attempt.submitted_at))
        .join(AttemptItem, AttemptItem.attempt_id == Attempt.id)
        .outerjoin(GradedItem, graded)
        .where(Attempt.user_id == user_id, Attempt.course_id == course_id)
        .group_by(*columns)
    )
    return [
        Held(quiz, question, state == "open", outcome, at)
        for quiz, question, state, outcome, at in session.execute(found)
    ]


def cards(session: Session, user_id: int, course_id: str) -> dict[str, PracticeCard]:
    """The questions of a course that a person practises or has put aside, by id, as they stand now."""
    found = select(PracticeCard).where(PracticeCard.user_id == user_id, PracticeCard.course_id == course_id)
    rows = session.execute(found, execution_options={"populate_existing": True}).scalars()
    return {row.question_id: row for row in rows}


def keep_card(session: Session, values: Mapping[str, Any]) -> None:
    """Add a question to a person's practice, or change what is kept of it there."""
    insert_or_replace(session, PracticeCard, values)


def answer_sent(session: Session, user_id: int, answer_key: str) -> PracticeAnswer | None:
    """The answer that was sent under a key."""
    found = select(PracticeAnswer).where(PracticeAnswer.user_id == user_id, PracticeAnswer.answer_key == answer_key)
    return session.execute(found).scalar_one_or_none()


def answer(session: Session, user_id: int, course_id: str, answer_id: int) -> PracticeAnswer | None:
    """An answer of a person's own in a course; a correction is none."""
    if not 0 < answer_id <= LARGEST:
        return None
    found = select(PracticeAnswer).where(
        PracticeAnswer.id == answer_id,
        PracticeAnswer.user_id == user_id,
        PracticeAnswer.course_id == course_id,
        PracticeAnswer.corrects_id.is_(None),
    )
    return session.execute(found).scalar_one_or_none()


def is_last(session: Session, one: PracticeAnswer) -> bool:
    """Whether an answer has neither a correction nor an answer to the same question after it."""
    later = aliased(PracticeAnswer)
    same = (later.user_id == one.user_id, later.course_id == one.course_id, later.question_id == one.question_id)
    return not session.execute(select(exists().where(*same, later.id > one.id))).scalar()


def add_answer(session: Session, values: Mapping[str, Any]) -> int:
    """Add an answer or a correction and return its row; none is ever changed."""
    return session.execute(insert(PracticeAnswer).values(**values).returning(PracticeAnswer.id)).scalar_one()
