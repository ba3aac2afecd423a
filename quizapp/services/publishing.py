"""Publishing: a course that was read becomes the revision that is served. What is wrong with it was found before."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy.orm import Session

from quizapp.content.compiled import dump
from quizapp.content.reading import ReadCourse
from quizapp.core.course import Course
from quizapp.core.findings import Finding, Places, Severity
from quizapp.core.questions.common import Question
from quizapp.storage import revisions as stored
from quizapp.storage.engine import begin_write

REUSED = "Y071"
"""The code of the one finding that only what was published before can show."""


@dataclass(frozen=True, slots=True)
class Published:
    """A new revision is served: its row, and its number within the course."""

    revision: int
    number: int


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The course is served as it is already, as revision `number`."""

    number: int


@dataclass(frozen=True, slots=True)
class Rejected:
    """Nothing was published; the findings say why (errors first, then whatever else was found)."""

    findings: tuple[Finding, ...]


def publish(session: Session, read: ReadCourse, who: str, now: datetime) -> Published | Unchanged | Rejected:
    """Make the course that was read the one that is served, in `who`'s name (an account or `quizapp run`).

    Refused where anything found is an error, or where a question has the id of one published with another type.
    Attempts under way keep the revision that they began with.
    """
    course = read.course
    if course is None or any(finding.severity == Severity.ERROR for finding in read.findings):
        return Rejected(read.findings)
    content_hash = hash_files(read.files)
    begin_write(session)
    stored.lock_publishing(session)
    current = stored.current(session, course.id)
    if current is not None and current.content_hash == content_hash:
        return Unchanged(current.number)
    types = {question.id: question.TYPE for _, _, question in _questions(course)}
    known = stored.question_types(session, course.id)
    if reused := tuple(_reused(course, known, read.places)):
        return Rejected(reused + read.findings)
    number = current.number + 1 if current is not None else 1
    revision = stored.add(
        session,
        course_id=course.id,
        number=number,
        content_hash=content_hash,
        compiled=dump(course),
        contents=read.files,
        who=who,
        now=now,
    )
    stored.add_question_types(
        session, course.id, number, {id_: kind for id_, kind in types.items() if id_ not in known}
    )
    return Published(revision, number)


def hash_files(files: Mapping[str, bytes]) -> str:
    """SHA-256, in hexadecimal, over the files' paths and contents in the order of the paths."""
    whole = sha256()
    for path in sorted(files):
        whole.update(sha256(path.encode()).digest() + sha256(files[path]).digest())
    return whole.hexdigest()


def _questions(course: Course) -> Iterator[tuple[str, int, Question]]:
    for quiz in course.quizzes.values():
        for index, question in enumerate(quiz.questions):
            yield quiz.id, index, question


def _reused(course: Course, known: Mapping[str, str], places: Places) -> Iterator[Finding]:
    for quiz_id, index, question in _questions(course):
        before = known.get(question.id, question.TYPE)
        if before != question.TYPE:
            yield Finding(
                code=REUSED,
                severity=Severity.ERROR,
                where=places.of("quiz", quiz_id, "questions", index, "type"),
                message=f"the question id {question.id} was published as {before}; here it is {question.TYPE}",
                mend="give the changed question an id of its own, so that old responses are never read as new ones",
                course=course.id,
                question=question.id,
            )
