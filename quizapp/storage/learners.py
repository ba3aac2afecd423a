"""Queries over who takes a course and which lessons they have read."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.storage.tables import Enrolment, LessonRead, User
from quizapp.storage.writing import insert_missing


def enrol(session: Session, user_id: int, course_id: str, now: datetime) -> None:
    """Note that a person takes a course, unless it is noted."""
    insert_missing(session, Enrolment, [{"user_id": user_id, "course_id": course_id, "enrolled_at": now}])


def enrolled_in(session: Session, user_id: int) -> set[str]:
    """The ids of the courses that a person takes."""
    return set(session.execute(select(Enrolment.course_id).where(Enrolment.user_id == user_id)).scalars())


def students_of(session: Session, course_id: str) -> list[tuple[int, str]]:
    """The students who take a course: number and name."""
    found = select(User.id, User.name).join(Enrolment).where(Enrolment.course_id == course_id, User.role == "student")
    return list(session.execute(found))


def mark_read(session: Session, user_id: int, course_id: str, lesson: str, now: datetime) -> None:
    """Note that a person has read a lesson; the first time is kept."""
    row = {"user_id": user_id, "course_id": course_id, "lesson": lesson, "read_at": now}
    insert_missing(session, LessonRead, [row])


def lessons_read(session: Session, user_id: int, course_id: str) -> set[str]:
    """The slugs of the lessons of a course that a person has read."""
    found = select(LessonRead.lesson).where(LessonRead.user_id == user_id, LessonRead.course_id == course_id)
    return set(session.execute(found).scalars())
