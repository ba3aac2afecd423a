"""Queries over what waits for a person, and over what people decided."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, case, func, insert, or_, select, update
from sqlalchemy.orm import Session, aliased

from quizapp.storage.tables import AnswerRuling, Attempt, AttemptItem, GradedItem, HandMark, Response


@dataclass(frozen=True, slots=True)
class WaitingCount:
    """A question of a quiz, in one revision: how many answers to it wait, and how many a person has decided."""

    revision_id: int
    quiz: str
    question: str
    waiting: int
    decided: int


@dataclass(frozen=True, slots=True)
class Reviewable:
    """An answer that waits or was decided by a person: its grade, and the newest decision (`mark_id` 0: none)."""

    attempt_id: int
    number: int
    user_id: int
    waiting: bool
    max_points: float
    raw: dict[str, list[str]] | None
    mark_id: int
    fraction: float
    comment: str
    rated: list[dict[str, Any]]
    remembered: bool
    decided_by: str
    decided_at: datetime | None


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision that holds for the same answer from now on."""

    question: str
    answer: str
    fraction: float
    comment: str
    decided_by: str


def counts(session: Session, course_id: str) -> list[WaitingCount]:
    """What waits in a course and what was decided, by quiz, question and revision: one statement."""
    marked = select(HandMark.attempt_id, HandMark.item_number).distinct().subquery()
    waits = func.sum(_one_if(GradedItem.outcome == "waiting"))
    decided = func.sum(_one_if(marked.c.attempt_id.is_not(None)))
    found = (
        select(Attempt.revision_id, Attempt.quiz_id, AttemptItem.question_id, waits, decided)
        .join(AttemptItem, AttemptItem.attempt_id == Attempt.id)
        .join(GradedItem, _same_item(GradedItem))
        .outerjoin(
            marked, and_(marked.c.attempt_id == AttemptItem.attempt_id, marked.c.item_number == AttemptItem.number)
        )
        .where(Attempt.course_id == course_id, Attempt.state == "submitted", GradedItem.max_points > 0)
        .where(or_(GradedItem.outcome == "waiting", marked.c.attempt_id.is_not(None)))
        .group_by(Attempt.revision_id, Attempt.quiz_id, AttemptItem.question_id)
        .order_by(Attempt.revision_id, Attempt.quiz_id, AttemptItem.question_id)
    )
    return [WaitingCount(*row) for row in session.execute(found)]


def answers(
    session: Session, course_id: str, revision_id: int, quiz_id: str, question_id: str, *, lock: bool = False
) -> list[Reviewable]:
    """The answers to a question that wait or were decided by a person, oldest first.

    With `lock` their attempts change nowhere else until this transaction ends. Two statements then, else one.
    """
    chosen = (
        Attempt.course_id == course_id,
        Attempt.revision_id == revision_id,
        Attempt.quiz_id == quiz_id,
        Attempt.state == "submitted",
    )
    if lock:
        asked = select(AttemptItem.attempt_id).where(AttemptItem.question_id == question_id)
        session.execute(select(Attempt.id).where(*chosen, Attempt.id.in_(asked)).order_by(Attempt.id).with_for_update())
    found = _answers().where(*chosen, AttemptItem.question_id == question_id)
    return [_reviewable(*row) for row in session.execute(found, execution_options={"populate_existing": True})]


def _answers() -> Select[Any]:
    any_response, any_mark = aliased(Response), aliased(HandMark)
    newest = (
        select(func.max(any_response.id))
        .where(any_response.attempt_id == AttemptItem.attempt_id, any_response.item_number == AttemptItem.number)
        .correlate(AttemptItem)
        .scalar_subquery()
    )
    last = (
        select(func.max(any_mark.id))
        .where(any_mark.attempt_id == AttemptItem.attempt_id, any_mark.item_number == AttemptItem.number)
        .correlate(AttemptItem)
        .scalar_subquery()
    )
    return (
        select(Attempt.user_id, GradedItem, Response.raw, HandMark)
        .join(AttemptItem, AttemptItem.attempt_id == Attempt.id)
        .join(GradedItem, _same_item(GradedItem))
        .outerjoin(Response, and_(Response.attempt_id == AttemptItem.attempt_id, Response.id == newest))
        .outerjoin(HandMark, HandMark.id == last)
        .where(GradedItem.max_points > 0, or_(GradedItem.outcome == "waiting", HandMark.id.is_not(None)))
        .order_by(Attempt.submitted_at, Attempt.id, AttemptItem.number)
    )


def _reviewable(user_id: int, grade: GradedItem, raw: dict[str, list[str]] | None, mark: HandMark | None) -> Reviewable:
    return Reviewable(
        attempt_id=grade.attempt_id,
        number=grade.item_number,
        user_id=user_id,
        waiting=grade.outcome == "waiting",
        max_points=grade.max_points,
        raw=raw,
        mark_id=mark.id if mark else 0,
        fraction=mark.fraction if mark else 0.0,
        comment=mark.comment if mark else "",
        rated=mark.rated if mark else [],
        remembered=mark.remembered if mark else False,
        decided_by=mark.decided_by if mark else "",
        decided_at=mark.decided_at if mark else None,
    )


def attempts(session: Session, attempt_ids: Collection[int]) -> dict[int, Attempt]:
    """These attempts, by number: one statement."""
    found = select(Attempt).where(Attempt.id.in_(attempt_ids))
    rows = session.execute(found, execution_options={"populate_existing": True}).scalars()
    return {attempt.id: attempt for attempt in rows}


def grades(session: Session, attempt_ids: Collection[int]) -> dict[int, list[GradedItem]]:
    """What the items of these attempts earned, in the order of each paper: one statement."""
    found = select(GradedItem).where(GradedItem.attempt_id.in_(attempt_ids))
    ordered = found.order_by(GradedItem.attempt_id, GradedItem.item_number)
    rows: dict[int, list[GradedItem]] = {}
    for row in session.execute(ordered, execution_options={"populate_existing": True}).scalars():
        rows.setdefault(row.attempt_id, []).append(row)
    return rows


def add_marks(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Add decisions; each takes the place of an earlier one on the same item."""
    if rows:
        session.execute(insert(HandMark), list(rows))


def keep(session: Session, items: Sequence[Mapping[str, Any]], totals: Sequence[Mapping[str, Any]]) -> None:
    """Keep what items and whole attempts earn now: two statements, however many there are."""
    session.execute(update(GradedItem), list(items))
    session.execute(update(Attempt), list(totals))


def add_ruling(session: Session, row: Mapping[str, Any]) -> None:
    """Add a ruling for the same answer from now on, or (without a fraction) take it back."""
    session.execute(insert(AnswerRuling).values(**row))


def rulings(
    session: Session, revision_id: int, quiz_id: str, question_ids: Collection[str]
) -> dict[tuple[str, str], Ruling]:
    """The rulings that hold in a quiz of a revision, by question and answer: one statement."""
    newest = (
        select(func.max(AnswerRuling.id))
        .where(
            AnswerRuling.revision_id == revision_id,
            AnswerRuling.quiz_id == quiz_id,
            AnswerRuling.question_id.in_(question_ids),
        )
        .group_by(AnswerRuling.question_id, AnswerRuling.answer)
    )
    rows = session.execute(select(AnswerRuling).where(AnswerRuling.id.in_(newest))).scalars()
    return {
        (row.question_id, row.answer): Ruling(row.question_id, row.answer, row.fraction, row.comment, row.decided_by)
        for row in rows
        if row.fraction is not None
    }


def _same_item(table: type[GradedItem]) -> Any:  # noqa: ANN401 - SQLAlchemy's condition
    return and_(table.attempt_id == AttemptItem.attempt_id, table.item_number == AttemptItem.number)


def _one_if(condition: Any) -> Any:  # noqa: ANN401 - SQLAlchemy's condition and expression
    return case((condition, 1), else_=0)
