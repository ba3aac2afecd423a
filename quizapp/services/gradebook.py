"""Everyone's scores in a course, for its instructors. How a total adds up is in `totals`."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from quizapp.core.course import Course, Quiz
from quizapp.core.grading import kept
from quizapp.services.courses import Library
from quizapp.services.submitting import close_due
from quizapp.services.totals import course_total, quiz_weights
from quizapp.storage import attempts as stored
from quizapp.storage import learners
from quizapp.storage.attempts import Earned


@dataclass(frozen=True, slots=True)
class GradebookQuiz:
    """A column: a quiz and the points that it weighs in the total."""

    quiz: Quiz
    points: float


@dataclass(frozen=True, slots=True)
class GradebookCell:
    """What counts of a student's attempts at a quiz (None: not taken), how many there were, how many items wait."""

    kept: float | None
    attempts: int
    waiting: int


@dataclass(frozen=True, slots=True)
class GradebookRow:
    """A student: a cell for each quiz by id, and the total, in which quizzes not taken count 0."""

    account_id: int
    name: str
    cells: Mapping[str, GradebookCell]
    total: float | None


@dataclass(frozen=True, slots=True)
class Gradebook:
    """The scores of a course: its quizzes as it is served now, and the students who take it, by name."""

    course: Course
    quizzes: tuple[GradebookQuiz, ...]
    rows: tuple[GradebookRow, ...]


def course_scores(session: Session, library: Library, course_id: str, now: datetime) -> Gradebook | None:
    """Everyone's scores; None where there is no such course. The number of statements does not grow with rows."""
    served = library.current(session, course_id)
    if served is None:
        return None
    close_due(session, library, now, course_id=course_id)
    course, weights = served.course, quiz_weights(served.course)
    taken: dict[tuple[int, str], list[Earned]] = {}
    for earned in stored.of_course(session, course_id):
        taken.setdefault((earned.user_id, earned.quiz), []).append(earned)
    students = sorted(learners.students_of(session, course_id), key=lambda one: (one[1].casefold(), one[0]))
    return Gradebook(
        course,
        tuple(GradebookQuiz(course.quizzes[quiz_id], points) for quiz_id, points in weights.items()),
        tuple(_row(course, weights, user_id, name, taken) for user_id, name in students),
    )


def _row(
    course: Course,
    weights: Mapping[str, float],
    user_id: int,
    name: str,
    taken: Mapping[tuple[int, str], list[Earned]],
) -> GradebookRow:
    cells = {quiz_id: _cell(course.quizzes[quiz_id], taken.get((user_id, quiz_id), [])) for quiz_id in weights}
    total = course_total(weights, {quiz_id: cell.kept for quiz_id, cell in cells.items()})
    return GradebookRow(user_id, name, cells, total)


def _cell(quiz: Quiz, attempts: list[Earned]) -> GradebookCell:
    return GradebookCell(
        kept(quiz.policy.keep, [earned.fraction for earned in attempts]),
        len(attempts),
        sum(earned.waiting for earned in attempts),
    )
