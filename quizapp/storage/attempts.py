"""Queries over attempts, their papers, responses and grades."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, delete, func, insert, select, update
from sqlalchemy.orm import Session, aliased

from quizapp.core.attempts import Item
from quizapp.core.saving import Save
from quizapp.storage.tables import Attempt, AttemptItem, GradedItem, Response, User
from quizapp.storage.writing import insert_unless_there

LARGEST = 2**31 - 1
"""The largest row number that both databases hold; addresses may ask for any."""


AT_ONCE = 500
"""How many numbers one statement names."""


@dataclass(frozen=True, slots=True)
class StoredItem:
    """An item of a paper with the newest response to it, if any."""

    number: int
    quiz: str
    question: str
    flagged: bool
    raw: dict[str, list[str]] | None
    saved_at: datetime | None
    section: str
    settles: bool
    version: int
    """The newest response's own number, 0 where there is none: it grows with each response."""
    key: str
    tries: int
    """How many tries were judged."""
    judged: bool
    """Whether the newest response is one of them."""


@dataclass(frozen=True, slots=True)
class Earned:
    """What one submitted attempt earned: a fraction of its points, and how many of its items still wait."""

    user_id: int
    quiz: str
    fraction: float
    waiting: int


@dataclass(frozen=True, slots=True)
class EarnedItem:
    """What one item of a submitted attempt earned."""

    attempt_id: int
    question: str
    points: float
    max_points: float
    outcome: str


def lock_person(session: Session, user_id: int) -> bool:
    """Let one transaction at a time start attempts for this person; False where there is no such person."""
    found = select(User.id).where(User.id == user_id).with_for_update(key_share=True)
    return session.execute(found).scalar_one_or_none() is not None


def of_quiz(session: Session, user_id: int, course_id: str, quiz_id: str) -> list[Attempt]:
    """A person's attempts at a quiz, first to last."""
    found = select(Attempt).where(
        Attempt.user_id == user_id, Attempt.course_id == course_id, Attempt.quiz_id == quiz_id
    )
    return list(session.execute(found.order_by(Attempt.number), execution_options=_FRESH).scalars())


def of_person(session: Session, user_id: int, course_id: str | None = None) -> list[Attempt]:
    """A person's attempts, in one course or in all, first to last within each quiz."""
    found = select(Attempt).where(Attempt.user_id == user_id)
    if course_id is not None:
        found = found.where(Attempt.course_id == course_id)
    return list(session.execute(found.order_by(Attempt.number), execution_options=_FRESH).scalars())


def lock_of_course(session: Session, user_id: int, course_id: str) -> list[Attempt]:
    """A person's attempts in a course as they stand now; none changes elsewhere until this transaction ends."""
    found = select(Attempt).where(Attempt.user_id == user_id, Attempt.course_id == course_id).order_by(Attempt.id)
    return list(session.execute(found.with_for_update(), execution_options=_FRESH).scalars())


def of_course(session: Session, course_id: str) -> list[Earned]:
    """What the submitted attempts in a course earned, first to last within each person's quiz."""
    columns = (Attempt.user_id, Attempt.quiz_id, Attempt.fraction, Attempt.waiting)
    found = select(*columns).where(Attempt.course_id == course_id, Attempt.state == "submitted")
    rows = session.execute(found.order_by(Attempt.number))
    return [Earned(user_id, quiz, fraction or 0.0, waiting or 0) for user_id, quiz, fraction, waiting in rows]


def get(session: Session, user_id: int, attempt_id: int, *, lock: bool = False) -> Attempt | None:
    """A person's own attempt as it stands now; `lock` keeps others from changing it until this transaction ends."""
    if not 0 < attempt_id <= LARGEST:
        return None
    found = select(Attempt).where(Attempt.id == attempt_id, Attempt.user_id == user_id)
    if lock:
        found = found.with_for_update()
    return session.execute(found, execution_options=_FRESH).scalar_one_or_none()


def due(
    session: Session, before: datetime, *, user_id: int | None = None, course_id: str | None = None
) -> list[Attempt]:
    """Open attempts whose time was over before this moment, of one person or course where named."""
    found = select(Attempt).where(Attempt.state == "open", Attempt.due_at < before)
    if user_id is not None:
        found = found.where(Attempt.user_id == user_id)
    if course_id is not None:
        found = found.where(Attempt.course_id == course_id)
    return list(session.execute(found.order_by(Attempt.id), execution_options=_FRESH).scalars())


def add(session: Session, values: Mapping[str, Any], items: Iterable[Item]) -> int | None:
    """Add an open attempt with its paper and return its row.

    None where the person has an open attempt at this quiz, or one with this number: of two that start at once, one.
    """
    attempt_id = insert_unless_there(session, Attempt, {**values, "state": "open"}, Attempt.id)
    if attempt_id is None:
        return None
    rows = [
        {
            "attempt_id": attempt_id,
            "number": item.number,
            "quiz_id": item.quiz,
            "question_id": item.question,
            "section": item.section,
            "flagged": False,
        }
        for item in items
    ]
    session.execute(insert(AttemptItem), rows)
    return attempt_id


def items(session: Session, attempt_id: int, number: int | None = None) -> list[StoredItem]:
    """The paper of an attempt (or one item of it) with the newest responses, in order: one statement."""
    any_response = aliased(Response)
    newest = (
        select(func.max(any_response.id))
        .where(any_response.attempt_id == AttemptItem.attempt_id, any_response.item_number == AttemptItem.number)
        .correlate(AttemptItem)
        .scalar_subquery()
    )
    tries = (
        select(func.max(any_response.try_number))
        .where(any_response.attempt_id == AttemptItem.attempt_id, any_response.item_number == AttemptItem.number)
        .correlate(AttemptItem)
        .scalar_subquery()
    )
    columns = (AttemptItem.number, AttemptItem.quiz_id, AttemptItem.question_id, AttemptItem.flagged)
    found = (
        select(
            *columns,
            Response.raw,
            Response.saved_at,
            Response.settles,
            Response.id,
            Response.save_key,
            tries,
            Response.try_number,
            AttemptItem.section,
        )
        .outerjoin(Response, and_(Response.attempt_id == AttemptItem.attempt_id, Response.id == newest))
        .where(AttemptItem.attempt_id == attempt_id)
        .order_by(AttemptItem.number)
    )
    if number is not None:
        if not 0 < number <= LARGEST:
            return []
        found = found.where(AttemptItem.number == number)
    return [
        StoredItem(
            number=row[0],
            quiz=row[1],
            question=row[2],
            flagged=row[3],
            raw=row[4],
            saved_at=row[5],
            section=row[11],
            settles=bool(row[6]),
            version=row[7] or 0,
            key=row[8] or "",
            tries=row[9] or 0,
            judged=row[10] is not None,
        )
        for row in session.execute(found)
    ]


def flag(session: Session, attempt_id: int, number: int, *, flagged: bool) -> bool:
    """Mark an item to come back to, or unmark it; False where there is no such item."""
    if not 0 < number <= LARGEST:
        return False
    chosen = (AttemptItem.attempt_id == attempt_id, AttemptItem.number == number)
    changed = update(AttemptItem).where(*chosen).values(flagged=flagged).returning(AttemptItem.number)
    return session.execute(changed).scalar_one_or_none() is not None


def response_saved(session: Session, attempt_id: int, save_key: str) -> Response | None:
    """The response that was saved under a key."""
    found = select(Response).where(Response.attempt_id == attempt_id, Response.save_key == save_key)
    return session.execute(found).scalar_one_or_none()


def saved_before(session: Session, attempt_id: int, number: int, others: int) -> datetime | None:
    """When the response to an item came that so many others have followed; None where there are not so many."""
    chosen = (Response.attempt_id == attempt_id, Response.item_number == number)
    found = select(Response.saved_at).where(*chosen).order_by(Response.id.desc()).offset(others).limit(1)
    return session.execute(found).scalar_one_or_none()


def saves(session: Session, attempt_id: int) -> list[Save]:
    """Every response of an attempt, first to last, without what it says."""
    columns = (Response.id, Response.item_number, Response.save_key, Response.try_number, Response.saved_at)
    rows = session.execute(select(*columns).where(Response.attempt_id == attempt_id).order_by(Response.id))
    return [Save(number, item, key, judged is not None, at) for number, item, key, judged, at in rows]


def drop(session: Session, responses: Sequence[int]) -> None:
    """Take responses out, by their numbers."""
    for first in range(0, len(responses), AT_ONCE):
        session.execute(delete(Response).where(Response.id.in_(responses[first : first + AT_ONCE])))


def add_response(
    session: Session,
    *,
    attempt_id: int,
    item_number: int,
    save_key: str,
    raw: dict[str, list[str]],
    settles: bool,
    try_number: int | None,
    now: datetime,
) -> int:
    """Add a response and return its number; none is ever changed."""
    row = {"attempt_id": attempt_id, "item_number": item_number, "save_key": save_key, "try_number": try_number}
    added = insert(Response).values(**row, raw=raw, settles=settles, saved_at=now).returning(Response.id)
    return session.execute(added).scalar_one()


def judged(session: Session, attempt_id: int) -> dict[int, list[dict[str, list[str]]]]:
    """The responses of an attempt that were judged at once, first to last, by the number of their item."""
    found = select(Response.item_number, Response.raw).where(
        Response.attempt_id == attempt_id, Response.try_number.is_not(None)
    )
    tried: dict[int, list[dict[str, list[str]]]] = {}
    for number, raw in session.execute(found.order_by(Response.id)):
        tried.setdefault(number, []).append(raw)
    return tried


def close(session: Session, attempt_id: int, at: datetime) -> bool:
    """Move an attempt from open to submitted. Of any number at once, one gets True."""
    moved = (
        update(Attempt)
        .where(Attempt.id == attempt_id, Attempt.state == "open")
        .values(state="submitted", submitted_at=at)
        .returning(Attempt.id)
        .execution_options(synchronize_session=False)
    )
    return session.execute(moved).scalar_one_or_none() is not None


def move_due(session: Session, attempt_id: int, due_at: datetime | None) -> None:
    """Let an attempt that is open end at another time."""
    moved = update(Attempt).where(Attempt.id == attempt_id, Attempt.state == "open").values(due_at=due_at)
    session.execute(moved.execution_options(synchronize_session=False))


def keep_grade(
    session: Session, attempt_id: int, grade: Mapping[str, Any], item_grades: Sequence[Mapping[str, Any]]
) -> None:
    """Keep what a submitted attempt and each of its items earned."""
    session.execute(
        update(Attempt).where(Attempt.id == attempt_id).values(**grade).execution_options(synchronize_session=False)
    )
    if item_grades:
        session.execute(insert(GradedItem), [{"attempt_id": attempt_id, **row} for row in item_grades])


def item_grades(session: Session, attempt_id: int) -> dict[int, GradedItem]:
    """What each item of a submitted attempt earned, by its number."""
    found = select(GradedItem).where(GradedItem.attempt_id == attempt_id)
    return {row.item_number: row for row in session.execute(found).scalars()}


def earned_items(session: Session, attempt_ids: Collection[int]) -> list[EarnedItem]:
    """What the items of these submitted attempts earned, in the order of each paper: one statement."""
    same = and_(GradedItem.attempt_id == AttemptItem.attempt_id, GradedItem.item_number == AttemptItem.number)
    columns = (
        AttemptItem.attempt_id,
        AttemptItem.question_id,
        GradedItem.points,
        GradedItem.max_points,
        GradedItem.outcome,
    )
    found = select(*columns).join(GradedItem, same).where(AttemptItem.attempt_id.in_(attempt_ids))
    rows = session.execute(found.order_by(AttemptItem.attempt_id, AttemptItem.number))
    return [EarnedItem(*row) for row in rows]


_FRESH = {"populate_existing": True}
