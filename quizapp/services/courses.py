"""The courses as they are served: revisions kept in the process's memory. How one is made is in `publishing`."""

from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from threading import Lock

from sqlalchemy.orm import Session

from quizapp.content.compiled import load
from quizapp.content.fingerprint_files import read_fingerprint
from quizapp.content.markdown import RenderedLesson, render_lesson
from quizapp.content.reading import read_files
from quizapp.core.course import Course, Lesson
from quizapp.core.questions import AnyQuestion
from quizapp.core.sources import Fingerprint
from quizapp.storage import revisions as stored

OLDER_KEPT = 16
"""How many revisions that are served no more a process keeps for the attempts that began with them."""

FigureUrl = Callable[[str, str], str]
"""The address of a figure, from the course's id and the figure's name."""


@dataclass(frozen=True, slots=True)
class CourseCard:
    """A course as a list of courses shows it; `lessons` and `quizzes` count them."""

    id: str
    title: str
    summary: str
    language: str
    lessons: int
    quizzes: int


@dataclass(frozen=True)
class Served:
    """A revision of a course, ready to be shown. It never changes, so every request and thread shares it."""

    revision_id: int
    number: int
    course: Course
    files: Mapping[str, bytes]
    figure_url: FigureUrl

    @cached_property
    def lessons(self) -> Mapping[str, RenderedLesson]:
        """The lessons as HTML by slug, each rendered when it is first asked for."""
        return _Lessons(self)

    @cached_property
    def questions(self) -> Mapping[str, AnyQuestion]:
        """Every question of the course by its id, whichever quiz it stands in."""
        return {question.id: question for quiz in self.course.quizzes.values() for question in quiz.questions}

    @cached_property
    def prepared_in(self) -> Mapping[str, str]:
        """The lesson that a question's own quiz follows, by the question's id; empty where it follows none."""
        return {question.id: quiz.lesson for quiz in self.course.quizzes.values() for question in quiz.questions}

    @cached_property
    def fingerprints(self) -> Mapping[str, Fingerprint]:
        """The fingerprints of the sources that have one, by source id."""
        read = {
            path.removeprefix("sources/").removesuffix(".fingerprint"): read_fingerprint(content.decode(), path)
            for path, content in self.files.items()
            if path.startswith("sources/") and path.endswith(".fingerprint")
        }
        return {source: found for source, found in read.items() if isinstance(found, Fingerprint)}


class Library:
    """The courses that a process serves, loaded when first asked for. One for each process; threads may share it."""

    def __init__(self, figure_url: FigureUrl | None = None) -> None:
        self._figure_url = figure_url or _figure_url
        self._kept: OrderedDict[int, Served] = OrderedDict()
        self._heads: dict[str, int] = {}
        self._lock = Lock()

    def current(self, session: Session, course_id: str) -> Served | None:
        """The course as it is served now, or None; one small statement unless there is a new revision."""
        revision_id = self._notice(session).get(course_id)
        return self.revision(session, revision_id) if revision_id is not None else None

    def currents(self, session: Session) -> tuple[Served, ...]:
        """All courses as they are served now, by title; one small statement unless there is a new revision."""
        served = [self.revision(session, revision_id) for revision_id in self._notice(session).values()]
        return tuple(sorted(served, key=lambda one: (one.course.title.casefold(), one.course.id)))

    def cards(self, session: Session) -> tuple[CourseCard, ...]:
        """All courses for a list of them, by title; statements as for `currents`."""
        return tuple(_card(served.course) for served in self.currents(session))

    def revision(self, session: Session, revision_id: int) -> Served:
        """A revision by its row, as an attempt is pinned to one. Raises LookupError where there is none."""
        with self._lock:
            if (kept := self._kept.get(revision_id)) is not None:
                self._kept.move_to_end(revision_id)
                return kept
        served = _load(session, revision_id, self._figure_url)
        with self._lock:
            self._kept[revision_id] = served
            self._forget_oldest()
        return served

    def _notice(self, session: Session) -> dict[str, int]:
        heads = stored.heads(session)
        self._heads = heads
        return heads

    def _forget_oldest(self) -> None:
        heads = set(self._heads.values())
        older = [revision_id for revision_id in self._kept if revision_id not in heads]
        for revision_id in older[: max(0, len(older) - OLDER_KEPT)]:
            del self._kept[revision_id]


class _Lessons(Mapping[str, RenderedLesson]):
    def __init__(self, served: Served) -> None:
        self._served = served
        self._rendered: dict[str, RenderedLesson] = {}

    def __getitem__(self, slug: str) -> RenderedLesson:
        if slug not in self._rendered:
            self._rendered[slug] = self._render(self._served.course.lessons[slug])
        return self._rendered[slug]

    def __iter__(self) -> Iterator[str]:
        return iter(self._served.course.lessons)

    def __len__(self) -> int:
        return len(self._served.course.lessons)

    def _render(self, lesson: Lesson) -> RenderedLesson:
        served = self._served
        return render_lesson(lesson, figure_url=lambda name: served.figure_url(served.course.id, name))


def _load(session: Session, revision_id: int, figure_url: FigureUrl) -> Served:
    found = stored.load(session, revision_id)
    if found is None:
        raise LookupError(f"there is no revision {revision_id}")
    course_id, number, compiled = found
    files = stored.files(session, revision_id)
    return Served(revision_id, number, _compiled(course_id, compiled, files), files, figure_url)


def _compiled(course_id: str, compiled: bytes, files: Mapping[str, bytes]) -> Course:
    try:
        return load(compiled)
    except ValueError:
        # Compiled by another version of the program: the files are what was published, so they are read again.
        course = read_files(course_id, files).course
        if course is None:
            raise
        return course


def _card(course: Course) -> CourseCard:
    return CourseCard(
        course.id,
        course.title,
        course.summary,
        course.language,
        len(course.lessons),
        len(course.quizzes) - len(course.banks()),
    )


def _figure_url(course_id: str, name: str) -> str:
    return f"/courses/{course_id}/figures/{name}"
