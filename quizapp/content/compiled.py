"""A course compiled to JSON, as a published revision keeps it, and back: what is read is exactly what was written."""

import json
from dataclasses import dataclass, replace
from functools import cache
from hashlib import blake2b
from typing import Annotated, TypeAlias

from pydantic import Field, TypeAdapter

from quizapp.core.course import Course
from quizapp.core.questions import AnyQuestion

_Tagged: TypeAlias = Annotated[AnyQuestion, Field(discriminator="type")]


@dataclass(frozen=True, slots=True)
class _Compiled:
    """A course without its questions, and the questions by quiz: so each is read as the type that it names."""

    form: str
    course: Course
    questions: dict[str, tuple[_Tagged, ...]]


_ADAPTER: TypeAdapter[_Compiled] = TypeAdapter(_Compiled)


def dump(course: Course) -> bytes:
    """The course as JSON; the same course always gives the same bytes."""
    bare = {key: replace(quiz, questions=()) for key, quiz in course.quizzes.items()}
    questions = {key: quiz.questions for key, quiz in course.quizzes.items()}
    return _ADAPTER.dump_json(_Compiled(_form(), replace(course, quizzes=bare), questions))


def load(data: bytes) -> Course:
    """The course that `dump` wrote. Raises ValueError (pydantic's `ValidationError` is one) for anything else.

    What another version of the program compiled, with other fields, is refused too: a field that it did not know would
    silently take its default. The course's files are there to compile anew.
    """
    compiled = _ADAPTER.validate_json(data)
    if compiled.form != _form():
        raise ValueError("the course was compiled by another version of the program")
    quizzes = {
        key: replace(quiz, questions=compiled.questions.get(key, ())) for key, quiz in compiled.course.quizzes.items()
    }
    return replace(compiled.course, quizzes=quizzes)


@cache
def _form() -> str:
    """What the compiled form holds, as a digest of its schema: it changes with any field of a course."""
    schema = json.dumps(_ADAPTER.json_schema(), sort_keys=True)
    return blake2b(schema.encode(), digest_size=8).hexdigest()
