"""The lesson page: its blocks with their margin notes, its checks, its sources, and the way on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from quizapp.content.markdown import Block, MarginNote, RenderedLesson
from quizapp.core.course import Course, Lesson
from quizapp.core.sources import Source
from quizapp.web.views.checks import Check
from quizapp.web.views.citations import Cited, SourceEntry, cited, source_entries
from quizapp.web.views.prose import blocks


@dataclass(frozen=True, slots=True)
class LessonLink:
    """A lesson by its slug and title, to be led to."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A margin note: its number and what it cites; `again` where the note above it cites the same source."""

    number: int
    cited: Cited
    again: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonBlock:
    """A row of the lesson: its text, the notes beside it, and the check that it holds, if any."""

    kind: str
    id: str
    html: Markup
    level: int
    """A heading's, 2 to 6."""
    title: str
    notes: tuple[NoteLine, ...]
    check: Check | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Where the way through the course goes from here: a lesson, a quiz, or back to the course page."""

    kind: str
    id: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonPage:
    """All that a lesson's page shows."""

    course_id: str
    course_title: str
    language: str
    slug: str
    title: str
    summary: Markup
    notice: Markup
    place: str
    objectives: tuple[str, ...]
    blocks: tuple[LessonBlock, ...]
    sources: tuple[SourceEntry, ...]
    further: tuple[SourceEntry, ...]
    previous: Step | None
    next: Step | None
    read: bool


def lesson_page(
    course: Course, slug: str, rendered: RenderedLesson, read: bool, checks: Mapping[str, Check]
) -> LessonPage:
    """The page of a lesson that the course has; `checks` are its ungraded questions by their ids."""
    lesson = course.lessons[slug]
    walk = steps(course)
    here = _place_of(slug, walk)
    lessons = [step.id for step in walk if step.kind == "lesson"]
    place = f"Lesson {lessons.index(slug) + 1} of {len(lessons)}" if slug in lessons else "Lesson"
    return LessonPage(
        course_id=course.id,
        course_title=course.title,
        language=course.language,
        slug=slug,
        title=lesson.title,
        summary=blocks(lesson.summary),
        notice=blocks(_notice(course, lessons, lesson)),
        place=place,
        objectives=tuple(course.objectives.get(name, name) for name in lesson.objectives),
        blocks=tuple(_block(course, block, checks) for block in rendered.blocks),
        sources=source_entries(_cited_sources(course, slug)),
        further=source_entries(_uncited_sources(course)),
        previous=walk[here - 1] if here else None,
        next=_after(walk, here),
        read=read,
    )


def steps(course: Course) -> tuple[Step, ...]:
    """The way through the course: each unit's lesson, then its quiz."""
    walk = []
    for unit in course.units:
        if unit.lesson in course.lessons:
            walk.append(Step(kind="lesson", id=unit.lesson, title=course.lessons[unit.lesson].title))
        if unit.quiz in course.quizzes:
            walk.append(Step(kind="quiz", id=unit.quiz, title=course.quizzes[unit.quiz].title))
    return tuple(walk)


def next_step(course: Course, slug: str) -> Step | None:
    """What follows a lesson on the way through the course."""
    walk = steps(course)
    return _after(walk, _place_of(slug, walk))


def _place_of(slug: str, walk: Sequence[Step]) -> int | None:
    return next((index for index, step in enumerate(walk) if step.kind == "lesson" and step.id == slug), None)


def _after(walk: Sequence[Step], here: int | None) -> Step | None:
    return walk[here + 1] if here is not None and here + 1 < len(walk) else None


def _notice(course: Course, lessons: Sequence[str], lesson: Lesson) -> str:
    """The lesson's own notice; before the first lesson the course's too, for those who come straight to it."""
    notices = [course.notice] if lessons[:1] == [lesson.slug] else []
    return "\n\n".join(text for text in (*notices, lesson.notice) if text)


def _block(course: Course, block: Block, checks: Mapping[str, Check]) -> LessonBlock:
    return LessonBlock(
        kind=block.kind,
        id=block.anchor,
        html=Markup(block.html),  # noqa: S704 - sanitised by nh3
        level=block.level,
        title=block.title,
        notes=tuple(
            NoteLine(note.number, cited(course, note.citation), above is not None and _same_source(note, above))
            for above, note in zip((None, *block.notes), block.notes, strict=False)
        ),
        check=checks.get(block.ref),
    )


def _same_source(note: MarginNote, above: MarginNote) -> bool:
    return note.citation.source == above.citation.source


def _cited_sources(course: Course, slug: str) -> list[Source]:
    known: Mapping[str, Source] = course.sources
    return [known[c.citation.source] for c in course.lessons[slug].citations if c.citation.source in known]


def _uncited_sources(course: Course) -> list[Source]:
    used = {c.citation.source for lesson in course.lessons.values() for c in lesson.citations}
    return [source for source in course.sources.values() if source.id not in used]
