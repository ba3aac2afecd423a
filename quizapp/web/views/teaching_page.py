"""The courses as their instructor lists them."""

from dataclasses import dataclass

from quizapp.services.courses import Served
from quizapp.web.views.wording import counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Taught:
    """A course with what is served of it: `Revision 3: 7 lessons, 8 quizzes, 111 questions`."""

    id: str
    title: str
    language: str
    served: str


def taught(served: Served) -> Taught:
    """A course in the instructor's list."""
    course = served.course
    questions = sum(len(quiz.questions) for quiz in course.quizzes.values())
    holds = (
        counted(len(course.lessons), "lesson"),
        counted(len(course.quizzes), "quiz", "quizzes"),
        counted(questions, "question"),
    )
    return Taught(
        id=course.id,
        title=course.title,
        language=course.language,
        served=f"Revision {served.number}: {', '.join(holds)}",
    )
