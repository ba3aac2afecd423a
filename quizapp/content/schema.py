"""The fields of every kind of file of a course, and the JSON Schema that editors complete and check them by."""

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, TypeAdapter

from quizapp.content.fields import (
    Attempts,
    Count,
    Day,
    Id,
    Language,
    Moment,
    OptionalDuration,
    OptionalMoment,
    Penalty,
    Percentage,
    Share,
    Text,
    TimeLimit,
    Truth,
    Url,
)
from quizapp.content.question_schema import AnyFields, Strict

FileKind: TypeAlias = Literal["course", "quiz", "lesson", "source"]


class UnitFields(Strict):
    """A step of the course: a lesson, the quiz on it, or both."""

    KIND = "a unit"

    lesson: Id = ""
    quiz: Id = ""


class CourseFields(Strict):
    """`course.yaml`."""

    KIND = "course.yaml"

    title: Text
    language: Language = Field(default="en", description="a language tag such as en, ar or pt-BR")
    summary: Text = ""
    notice: Text = Field(default="", description="content advisory, shown before the first lesson")
    objectives: dict[Id, Text] = Field(default={}, description="what students learn; questions and lessons name them")
    terms: dict[Text, Text] = Field(default={}, description="short forms and what they stand for")
    units: Annotated[list[UnitFields], Field(min_length=1, description="what a student walks through, in order")]


class LateFields(Strict):
    """Work after `closes` is taken until `until`, and loses `penalty` of the score for each day begun."""

    KIND = "`late`"

    until: Moment
    penalty: Penalty = 0.0


class DrawFields(Strict):
    """A pool: so many questions of another quiz, of one objective where one is named."""

    KIND = "a draw"

    from_: Id = Field(alias="from", description="the quiz from whose questions to draw")
    count: Count
    objective: Id = ""
    section: Id = ""


class SectionFields(Strict):
    """A part of a quiz whose questions stand together."""

    KIND = "a section"

    title: Text
    text: Text = Field(default="", description="Markdown that introduces its questions")


class QuizHead(Strict):
    """A quiz file but for its questions, which are read one by one."""

    KIND = "a quiz"

    title: Text
    lesson: Id = Field(default="", description="the lesson it follows")
    summary: Text = ""
    attempts: Attempts = None
    time_limit: TimeLimit = None
    keep: Literal["best", "last", "first", "average"] = "best"
    feedback: Literal["immediate", "after-submit", "after-close", "never"] = "after-submit"
    pass_mark: Percentage = None
    shuffle: Truth = True
    retry_after: OptionalDuration = None
    tries: list[Share] = Field(
        default=[], max_length=10, description="what a right answer earns at each try, such as [100%, 70%, 50%]"
    )
    opens: OptionalMoment = None
    closes: OptionalMoment = None
    late: LateFields | None = None
    sections: dict[Id, SectionFields] = Field(
        default={}, description="parts in order, by id; each question and draw names its `section`"
    )
    draw: list[DrawFields] = Field(default=[])
    questions: list[Any] = Field(default=[])


class QuizFields(QuizHead):
    """`quizzes/*.yaml`."""

    questions: list[AnyFields] = Field(default=[])


class LessonFields(Strict):
    """The front matter of `lessons/*.md`."""

    KIND = "a lesson's front matter"

    title: Text
    summary: Text = ""
    objectives: list[Id] = Field(default=[])
    notice: Text = Field(default="", description="content advisory for this page")


class SourceFields(Strict):
    """`sources/*.yaml`: a bibliographic record."""

    KIND = "a source record"

    title: Text
    publisher: Text = ""
    author: Text = ""
    published: Day = None
    url: Url = ""
    language: Language = "en"
    rights: Text = ""
    kind: Literal["news", "report", "treaty", "custom", "judgment", "lesson"] = "report"
    says: Text = Field(default="", description="whose claims the text mostly reports")


_FILES: dict[FileKind, type[Strict]] = {
    "course": CourseFields,
    "quiz": QuizFields,
    "lesson": LessonFields,
    "source": SourceFields,
}


def json_schema(kind: FileKind) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a kind of file, for completion and checks in an editor."""
    schema = TypeAdapter(_FILES[kind]).json_schema(by_alias=True, mode="validation")
    _drop_empty_defaults(schema)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _drop_empty_defaults(schema: Any) -> None:  # noqa: ANN401 - any part of a JSON Schema
    """Takes out the defaults that stand for "not given": an editor would offer to write them."""
    if isinstance(schema, dict):
        if schema.get("default", 0) in (None, "", [], {}):
            del schema["default"]
        if "enum" in schema:
            schema["enum"] = [value for value in schema["enum"] if value]
        for part in schema.values():
            _drop_empty_defaults(part)
    elif isinstance(schema, list):
        for part in schema:
            _drop_empty_defaults(part)
