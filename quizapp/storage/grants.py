"""Queries over what single people are granted beyond the rules of quizzes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from quizapp.core.allowances import Allowances
from quizapp.storage.tables import Grant, User


@dataclass(frozen=True, slots=True)
class HeldGrant:
    """What a person holds now for a quiz (or, without one, for its whole course), and who gave it when."""

    user_id: int
    name: str
    course: str
    quiz: str
    allowances: Allowances
    granted_by: str
    granted_at: datetime


def held(session: Session, *, user_id: int | None = None, course_id: str | None = None) -> list[HeldGrant]:
    """The newest grant of each person and quiz, of one person or course where named; those taken back are left out."""
    newest = select(func.max(Grant.id)).group_by(Grant.user_id, Grant.course_id, Grant.quiz_id)
    found = select(Grant, User.name).join(User, User.id == Grant.user_id)
    if user_id is not None:
        newest, found = newest.where(Grant.user_id == user_id), found.where(Grant.user_id == user_id)
    if course_id is not None:
        newest, found = newest.where(Grant.course_id == course_id), found.where(Grant.course_id == course_id)
    rows = session.execute(found.where(Grant.id.in_(newest)).order_by(User.name_key, Grant.quiz_id))
    read = (
        HeldGrant(row.user_id, name, row.course_id, row.quiz_id, _allowances(row), row.granted_by, row.granted_at)
        for row, name in rows
    )
    return [one for one in read if one.allowances]


def granted_to(session: Session, user_id: int, course_id: str) -> dict[str, Allowances]:
    """What a person holds in a course, by quiz id (empty for every quiz): one statement."""
    return {one.quiz: one.allowances for one in held(session, user_id=user_id, course_id=course_id)}


def add(session: Session, rows: Iterable[Mapping[str, Any]]) -> None:
    """Add grants; each takes the place of an earlier one for the same person and quiz."""
    session.execute(insert(Grant), list(rows))


def _allowances(row: Grant) -> Allowances:
    return Allowances(
        time_factor=row.time_factor,
        extra_attempts=row.extra_attempts,
        opens=row.opens_at,
        closes=row.closes_at,
    )
