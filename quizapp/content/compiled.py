"""A course compiled to JSON, as a published revision keeps it, and back: what is read is exactly what was written."""

from dataclasses import dataclass, replace
from typing import Annotated, TypeAlias

from pydantic import Field, TypeAdapter

from quizapp.core.course import Course
from quizapp.core.questions import AnyQuestion

_Tagged: TypeAlias = Annotated[AnyQuestion, Field(discriminator="type")]


@dataclass(frozen=True, slots=True)
class _Compiled:
    """A course without its questions, and the questions by quiz: so each is read as the type that it names."""

    course: Course
    questions: dict[str, tuple[_Tagged, ...]]


_ADAPTER: TypeAdapter[_Compiled] = TypeAdapter(_Compiled)


def dump(course: Course) -> bytes:
    """The course as JSON; the same course always gives the same bytes."""
    bare = {key: replace(quiz, questions=()) for key, quiz in course.quizzes.items()}
    questions = {key: quiz.questions for key, quiz in course.quizzes.items()}
    return _ADAPTER.dump_json(_Compiled(replace(course, quizzes=bare), questions))


def load(data: bytes) -> Course:
    """The course that `dump` wrote. Raises pydantic's `ValidationError` for anything else."""
    compiled = _ADAPTER.validate_json(data)
    quizzes = {
        key: replace(quiz, questions=compiled.questions.get(key, ())) for key, quiz in compiled.course.quizzes.items()
    }
    return replace(compiled.course, quizzes=quizzes)
