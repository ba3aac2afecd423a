"""Queries over courses, their revisions and the texts attached to their sources."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, text
from sqlalchemy.orm import Session

from quizapp.storage.tables import AttachedText, CourseHead, PublishedQuestion, Revision, RevisionFile
from quizapp.storage.writing import insert_or_replace

WHO_LONGEST = 64
"""How much of a publisher's name is kept, in characters."""


def heads(session: Session) -> dict[str, int]:
    """The number of the row that each course is served from, by course id."""
    return dict(session.execute(select(CourseHead.id, CourseHead.revision_id)).all())


def current(session: Session, course_id: str) -> Revision | None:
    """The revision that a course is served from, without its compiled form."""
    found = select(Revision).join(CourseHead, CourseHead.revision_id == Revision.id).where(CourseHead.id == course_id)
    return session.execute(found).scalar_one_or_none()


def load(session: Session, revision_id: int) -> tuple[str, int, bytes] | None:
    """A revision's course, number and compiled form."""
    row = session.execute(
        select(Revision.course_id, Revision.number, Revision.compiled).where(Revision.id == revision_id)
    ).one_or_none()
    return (row[0], row[1], row[2]) if row is not None else None


def files(session: Session, revision_id: int) -> dict[str, bytes]:
    """A revision's files by path, in the order of their paths."""
    found = select(RevisionFile.path, RevisionFile.content).where(RevisionFile.revision_id == revision_id)
    return dict(sorted(session.execute(found)))


def lock_publishing(session: Session) -> None:
    """Let nobody else publish until this transaction ends; readers and those who take quizzes go on.

    On SQLite the write lock, which `begin_write` has taken, is enough.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("LOCK TABLE courses IN SHARE ROW EXCLUSIVE MODE"))


def add(
    session: Session,
    *,
    course_id: str,
    number: int,
    content_hash: str,
    compiled: bytes,
    contents: Mapping[str, bytes],
    who: str,
    now: datetime,
) -> int:
    """Add a revision with its files, make it the one that is served, and return its row's number."""
    revision = Revision(
        course_id=course_id,
        number=number,
        content_hash=content_hash,
        compiled=compiled,
        published_by=who[:WHO_LONGEST],
        published_at=now,
    )
    session.add(revision)
    session.flush()
    rows = [{"revision_id": revision.id, "path": path, "content": content} for path, content in contents.items()]
    if rows:
        session.execute(insert(RevisionFile), rows)
    insert_or_replace(session, CourseHead, {"id": course_id, "revision_id": revision.id})
    return revision.id


def question_types(session: Session, course_id: str) -> dict[str, str]:
    """Every question id that was ever published in a course, with its type."""
    found = select(PublishedQuestion.question_id, PublishedQuestion.type).where(
        PublishedQuestion.course_id == course_id
    )
    return dict(session.execute(found).all())


def add_question_types(session: Session, course_id: str, number: int, types: Mapping[str, str]) -> None:
    """Keep the types of question ids that revision `number` brought."""
    rows = [
        {"course_id": course_id, "question_id": question, "type": kind, "revision_number": number}
        for question, kind in types.items()
    ]
    if rows:
        session.execute(insert(PublishedQuestion), rows)


def attach(
    session: Session, *, course_id: str, source_id: str, paragraphs: list[dict[str, Any]], who: str, now: datetime
) -> None:
    """Keep the text of a source, in place of one kept before."""
    row = {"course_id": course_id, "source_id": source_id, "paragraphs": paragraphs}
    insert_or_replace(session, AttachedText, {**row, "attached_by": who[:WHO_LONGEST], "attached_at": now})


def attached(session: Session, course_id: str, source_ids: Collection[str]) -> dict[str, list[dict[str, Any]]]:
    """The texts kept of these sources, by source id: one statement."""
    if not source_ids:
        return {}
    found = select(AttachedText.source_id, AttachedText.paragraphs).where(
        AttachedText.course_id == course_id, AttachedText.source_id.in_(sorted(source_ids))
    )
    return dict(session.execute(found).all())
