"""The courses as their instructor lists them."""

from dataclasses import dataclass

from quizapp.services.courses import Served


@dataclass(frozen=True, slots=True, kw_only=True)
class Taught:
    """A course with the revision that is served, and how much it holds."""

    id: str
    title: str
    language: str
    revision: int
    lessons: int
    quizzes: int
    questions: int


def taught(served: Served) -> Taught:
    """A course in the instructor's list."""
    course = served.course
    return Taught(
        id=course.id,
        title=course.title,
        language=course.language,
        revision=served.number,
        lessons=len(course.lessons),
        quizzes=len(course.quizzes),
        questions=sum(len(quiz.questions) for quiz in course.quizzes.values()),
    )
