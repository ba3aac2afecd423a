"""A course as its readers and its checks see it: lessons, quizzes, policies, sources. Values only, no positions.

Where a part stands in its file is asked of `findings.Places`, by paths that follow these names.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from quizapp.core.questions import AnyQuestion
from quizapp.core.sources import Citation, Source

Keep: TypeAlias = Literal["best", "last", "first", "average"]
Feedback: TypeAlias = Literal["immediate", "after-submit", "after-close", "never"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A step of the course: a lesson, the quiz on it, or both (`lesson` slug, `quiz` id)."""

    lesson: str = ""
    quiz: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonCitation:
    """A citation inside a lesson with the sentence that makes the claim, as plain text."""

    citation: Citation
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """A lesson: `body` is its Markdown; `paragraphs` are its plain-text paragraphs, as `lesson:<slug>` cites them."""

    slug: str
    title: str
    body: str
    summary: str = ""
    notice: str = ""
    objectives: tuple[str, ...] = ()
    citations: tuple[LessonCitation, ...] = ()
    checks: tuple[str, ...] = ()
    """Ids of the questions that stand as ungraded checks in the text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """Work after `closes` is taken until `until` and loses `penalty` (a fraction of the score) for each day begun."""

    until: datetime
    penalty: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The rules of a quiz. `attempts` None is unlimited; `pass_mark` is a fraction of the points; times are aware."""

    attempts: int | None = None
    time_limit: timedelta | None = None
    keep: Keep = "best"
    feedback: Feedback = "after-submit"
    pass_mark: float | None = None
    shuffle: bool = True
    retry_after: timedelta | None = None
    tries: tuple[float, ...] = (1.0,)
    """What a right answer earns of its points at each try at a question; more than one with feedback at once alone."""
    opens: datetime | None = None
    closes: datetime | None = None
    late: Late | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draw:
    """A pool: `count` questions drawn by the attempt's seed from quiz `source`, of one `objective` where named."""

    source: str
    count: int
    objective: str = ""
    section: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a quiz whose questions stand together; `text` is Markdown that introduces them."""

    title: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiz:
    """A quiz: its own questions, in order, then what it draws from other quizzes; section by section if it has some."""

    id: str
    title: str
    lesson: str = ""
    summary: str = ""
    policy: Policy = Policy()
    questions: tuple[AnyQuestion, ...] = ()
    draw: tuple[Draw, ...] = ()
    sections: Mapping[str, Section] = field(default_factory=dict)
    """Its sections in order; every question and draw names one where there are any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A whole course; mappings are keyed by slug or id and keep the order of the files."""

    id: str
    title: str
    language: str = "en"
    summary: str = ""
    notice: str = ""
    objectives: Mapping[str, str] = field(default_factory=dict)
    terms: Mapping[str, str] = field(default_factory=dict)
    """Short forms the course uses and what they stand for (`ICC: International Criminal Court`)."""
    units: tuple[Unit, ...] = ()
    lessons: Mapping[str, Lesson] = field(default_factory=dict)
    quizzes: Mapping[str, Quiz] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)

    def banks(self) -> frozenset[str]:
        """The quizzes that only lend their questions: another quiz draws from them, and no unit leads to them."""
        drawn = {draw.source for quiz in self.quizzes.values() for draw in quiz.draw}
        return frozenset(drawn & self.quizzes.keys()) - {unit.quiz for unit in self.units}
