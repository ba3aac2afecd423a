"""All rows that are about one person, for them to take along, and taking them away."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, exists, select, update
from sqlalchemy.orm import Session

from quizapp.storage.tables import (
    AnswerRuling,
    AttachedText,
    Attempt,
    AttemptItem,
    Enrolment,
    Grant,
    HandMark,
    LessonRead,
    PracticeAnswer,
    PracticeCard,
    Response,
    Revision,
    Table,
    User,
)

Row = dict[str, Any]


def rows_of(session: Session, table: type[Table], user_id: int, *columns: str) -> list[Row]:
    """A person's rows of a table that names them (`user_id`), the columns asked for, in the table's own order."""
    wanted = [getattr(table, column) for column in columns]
    found = select(*wanted).where(table.__table__.c.user_id == user_id).order_by(*table.__table__.primary_key)
    return [dict(row._mapping) for row in session.execute(found)]  # noqa: SLF001 - SQLAlchemy's public name


def enrolments(session: Session, user_id: int) -> list[Row]:
    """Which courses they take, and since when."""
    return rows_of(session, Enrolment, user_id, "course_id", "enrolled_at")


def lessons(session: Session, user_id: int) -> list[Row]:
    """Which lessons they have read, and when first."""
    return rows_of(session, LessonRead, user_id, "course_id", "lesson", "read_at")


def granted(session: Session, user_id: int) -> list[Row]:
    """All that they were granted, also what was taken back."""
    values = ("time_factor", "extra_attempts", "opens_at", "closes_at")
    return rows_of(session, Grant, user_id, "course_id", "quiz_id", *values, "granted_by", "granted_at")


def cards(session: Session, user_id: int) -> list[Row]:
    """What they practise."""
    return rows_of(session, PracticeCard, user_id, "course_id", "question_id", "answers", "added_at", "left_out_at")


def practised(session: Session, user_id: int) -> list[Row]:
    """Every answer given in practice."""
    values = ("raw", "outcome", "rating", "answered_at")
    return rows_of(session, PracticeAnswer, user_id, "course_id", "question_id", "revision_id", *values)


def items(session: Session, user_id: int) -> list[Row]:
    """Every question of their attempts: of which attempt, which it is, and whether they flagged it."""
    columns = (AttemptItem.attempt_id, AttemptItem.number, AttemptItem.quiz_id, AttemptItem.question_id)
    found = select(*columns, AttemptItem.flagged).join(Attempt).where(Attempt.user_id == user_id)
    ordered = found.order_by(AttemptItem.attempt_id, AttemptItem.number)
    return [dict(row._mapping) for row in session.execute(ordered)]  # noqa: SLF001 - SQLAlchemy's public name


def responses(session: Session, user_id: int) -> list[Row]:
    """Every answer that they saved in an attempt, oldest first."""
    columns = (Response.attempt_id, Response.item_number, Response.raw, Response.saved_at)
    found = select(*columns).join(Attempt, Attempt.id == Response.attempt_id).where(Attempt.user_id == user_id)
    return [dict(row._mapping) for row in session.execute(found.order_by(Response.id))]  # noqa: SLF001


def is_only_instructor(session: Session, user_id: int) -> bool:
    """Whether no other instructor has set a passphrase."""
    others = exists().where(User.role == "instructor", User.id != user_id, User.passphrase_hash.is_not(None))
    return not session.execute(select(others)).scalar()


_SIGNED: Sequence[tuple[type[Table], str]] = (
    (HandMark, "decided_by"),
    (AnswerRuling, "decided_by"),
    (Grant, "granted_by"),
    (Revision, "published_by"),
    (AttachedText, "attached_by"),
)
"""Where the name of whoever decided something stands with what is about others."""


def remove(session: Session, user_id: int, name: str, instead: str) -> None:
    """Take away a person with all that is theirs; what they decided for others stays, with `instead` for their name."""
    for table, column in _SIGNED:
        signed = table.__table__.c[column]
        session.execute(update(table).where(signed == name).values({column: instead}))
    session.execute(delete(User).where(User.id == user_id))
