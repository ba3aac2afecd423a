"""A course read whole, from its folder or from memory: every file, every finding at once, and every place."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Protocol, TypeAlias, TypeVar

from quizapp.content.building import source_of
from quizapp.content.codes import report
from quizapp.content.cross_checks import Files, cross_check
from quizapp.content.field_readers import found
from quizapp.content.figures import check_svg
from quizapp.content.fingerprint_files import read_fingerprint
from quizapp.content.folder import FolderRead, from_memory, read_folder
from quizapp.content.layout import COURSE_FILE, ID, Placed, PlaceKind, place
from quizapp.content.lesson_reading import read_lesson
from quizapp.content.nodes import Nodes
from quizapp.content.places import CoursePlaces, QuizPlaces
from quizapp.content.question_schema import Strict
from quizapp.content.quiz_reading import QuizRead, read_quiz
from quizapp.content.schema import CourseFields, SourceFields
from quizapp.content.text_files import split_lines
from quizapp.content.understanding import Understood, understand_file
from quizapp.content.waivers import Waiver, read_waivers
from quizapp.content.yaml_reader import ReadYaml, read_yaml
from quizapp.core.course import Course, Unit
from quizapp.core.findings import Finding, Places, Where
from quizapp.core.sources import LESSON_PREFIX, Fingerprint, Source, SourceText

T = TypeVar("T")
FieldsT = TypeVar("FieldsT", bound=Strict)


@dataclass(frozen=True, slots=True)
class FileLines(Mapping[str, tuple[str, ...]]):
    """The lines of each file, cut when they are asked for."""

    files: Mapping[str, bytes]

    def __getitem__(self, file: str) -> tuple[str, ...]:
        return split_lines(self.files[file].decode("utf-8", errors="replace"))

    def __iter__(self) -> Iterator[str]:
        return iter(self.files)

    def __len__(self) -> int:
        return len(self.files)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadCourse:
    """A course as far as it could be read, and everything that is wrong with its files.

    Files are named by their path below the course's folder, in findings and places too. `course` is None where
    nothing of a course was found; where there are errors it holds what is sound. `texts` are those of the lessons,
    by `lesson:<slug>`.
    """

    id: str
    course: Course | None
    findings: tuple[Finding, ...]
    places: Places
    lines: Mapping[str, tuple[str, ...]]
    files: Mapping[str, bytes]
    fingerprints: Mapping[str, Fingerprint] = field(default_factory=dict)
    texts: Mapping[str, SourceText] = field(default_factory=dict)
    waivers: tuple[Waiver, ...] = ()


def read_course(folder: Path) -> ReadCourse:
    """The course in a folder; never raises for what stands in it. The folder's name is the course's id."""
    return _read(folder.resolve().name, read_folder(folder))


def read_courses(root: Path) -> tuple[ReadCourse, ...]:
    """Every course below a content root, by name; folders without any part of a course are passed over."""
    if not root.is_dir():
        return ()
    folders = [folder for folder in sorted(root.iterdir()) if folder.is_dir() and not folder.name.startswith(".")]
    parts = (COURSE_FILE, "lessons", "quizzes")
    return tuple(read_course(folder) for folder in folders if any((folder / part).exists() for part in parts))


class Run(Protocol):
    """How pieces of work are done that have nothing to do with each other: what each returns, in their order."""

    def __call__(self, work: Sequence[Callable[[], T]], meanwhile: Callable[[], object], /) -> Sequence[T]:
        """Do all of it, and in this process what is to be done meanwhile."""
        ...


def in_turn(work: Sequence[Callable[[], T]], meanwhile: Callable[[], object], /) -> Sequence[T]:
    """One piece after another."""
    meanwhile()
    return [piece() for piece in work]


Beside: TypeAlias = Callable[[Mapping[str, Fingerprint]], object]
"""What else is done with the fingerprints, by source id, while the quizzes may still be read elsewhere."""


def nothing_beside(_prints: Mapping[str, Fingerprint]) -> None:
    """Nothing else."""


def read_files(
    course_id: str, files: Mapping[str, bytes], run: Run = in_turn, beside: Beside = nothing_beside
) -> ReadCourse:
    """The same of files in memory, by their path below the course's folder.

    `run` reads the quizzes, each by itself, and meanwhile all other files; `beside` is called once these are read.
    """
    return _read(course_id, from_memory(dict(files)), run, beside)


def _read(course_id: str, given: FolderRead, run: Run = in_turn, beside: Beside = nothing_beside) -> ReadCourse:
    findings = list(given.findings)
    if not ID.fullmatch(course_id):
        message = f"the folder's name “{course_id}” cannot be the course's id"
        findings.append(report("Y062", Where("."), message, "rename it: 1 to 64 of a-z, 0-9 and hyphens"))
    placed = [(kind, path) for path in given.files if isinstance(kind := place(path), Placed)]
    quizzes = [(kind.id, path) for kind, path in placed if kind.kind == "quiz"]
    reader = _Reader(findings)

    def meanwhile() -> None:
        for kind, path in placed:
            reader.take(kind, path, given.files[path])
        beside(reader.fingerprints)

    done = run([partial(_read_quiz, name, path, given.files[path]) for name, path in quizzes], meanwhile)
    for (name, path), file in zip(quizzes, done, strict=True):
        reader.take_quiz(name, path, file)
    if COURSE_FILE not in given.files:
        mend = "add it, with at least `title` and `units`"
        findings.append(report("Y060", Where(COURSE_FILE), "the course has no course.yaml", mend))
    findings.extend(cross_check(reader.files))
    course = reader.course(course_id) if given.files else None
    return ReadCourse(
        id=course_id,
        course=course,
        findings=tuple(sorted((replace(one, course=course_id) for one in findings), key=_order)),
        places=reader.places(),
        lines=FileLines(given.files),
        files=given.files,
        fingerprints=reader.fingerprints,
        texts={
            LESSON_PREFIX + slug: lesson.text
            for slug, lesson in reader.files.lessons.items()
            if lesson.text is not None
        },
        waivers=tuple(reader.waivers),
    )


def _order(finding: Finding) -> tuple[Where, str, str]:
    return finding.where, finding.code, finding.message


@dataclass(frozen=True, slots=True)
class _QuizFile:
    """A quiz as it was read; the waivers in its file, and what is wrong with those."""

    read: QuizRead
    waivers: Sequence[Waiver] = ()
    findings: Sequence[Finding] = ()


def _read_quiz(name: str, path: str, data: bytes) -> _QuizFile:
    read = read_quiz(name, read_yaml(data, path))
    return _QuizFile(read, *_waivers(data, read.read, "quiz"))


def _waivers(data: bytes, read: ReadYaml, kind: PlaceKind) -> tuple[Sequence[Waiver], Sequence[Finding]]:
    """The waivers in a file's comments; a large bank is only read for them where there is the word."""
    if not read.usable or b"check" not in data.lower():
        return (), ()
    return read_waivers(data.decode("utf-8-sig"), read, kind)


_UNREAD_COURSE: Mapping[str, object] = {"title": "(unread)", "units": [{}]}
"""Stands for what cannot be read of course.yaml and must be there; it is never shown."""


class _Reader:
    """Reads files one by one and gathers what they hold."""

    def __init__(self, findings: list[Finding]) -> None:
        self.findings = findings
        self.files = Files(ReadYaml(Nodes(COURSE_FILE)), None)
        self.sources: dict[str, Source] = {}
        self.fingerprints: dict[str, Fingerprint] = {}
        self.waivers: list[Waiver] = []

    def take(self, placed: Placed, path: str, data: bytes) -> None:
        """Reads one file that is no quiz."""
        readers: dict[str, Callable[[str, str, bytes], None]] = {
            "course": self._course,
            "lesson": self._lesson,
            "source": self._source,
            "fingerprint": self._fingerprint,
            "figure": self._figure,
        }
        if placed.kind in readers:
            readers[placed.kind](placed.id, path, data)

    def take_quiz(self, name: str, path: str, file: _QuizFile) -> None:
        """Takes a quiz that was read."""
        self.findings.extend(file.read.findings)
        before = self.files.quizzes.get(name)
        if not self._is_taken("quiz", name, path, None if before is None else before.read):
            self.files.quizzes[name] = file.read
        self.waivers.extend(file.waivers)
        self.findings.extend(file.findings)

    def course(self, course_id: str) -> Course:
        """The course, with what is sound of each file."""
        fields, files, unread = self.files.course, self.files, self.files.course_unread
        course = Course(
            id=course_id,
            title=course_id,
            lessons={slug: read.lesson for slug, read in files.lessons.items()},
            quizzes={name: read.quiz for name, read in files.quizzes.items()},
            sources=self.sources,
        )
        if fields is None:
            return course
        return replace(
            course,
            title=course_id if "title" in unread else fields.title,
            language=fields.language,
            summary=fields.summary,
            notice=fields.notice,
            objectives=fields.objectives,
            terms=fields.terms,
            units=() if "units" in unread else tuple(Unit(lesson=one.lesson, quiz=one.quiz) for one in fields.units),
        )

    def places(self) -> Places:
        """Where each part of the course stands."""
        files = self.files
        return CoursePlaces(
            course=files.course_file,
            quizzes={name: QuizPlaces(read.read, read.kept) for name, read in files.quizzes.items()},
            lessons={slug: read.places for slug, read in files.lessons.items()},
            sources=files.sources,
        )

    def _course(self, _id: str, path: str, data: bytes) -> None:
        read = self.files.course_file = read_yaml(data, path)
        understood = self._fields(read, CourseFields, _UNREAD_COURSE)
        self._take_waivers(data, read, "course")
        self.files.course, self.files.course_unread = understood.fields, understood.unread

    def _lesson(self, slug: str, path: str, data: bytes) -> None:
        read = read_lesson(slug, data, path)
        self.findings.extend(read.findings)
        before = self.files.lessons.get(slug)
        if not self._is_taken("lesson", slug, path, None if before is None else before.places.read):
            self.files.lessons[slug] = read

    def _source(self, name: str, path: str, data: bytes) -> None:
        read = self.files.sources[name] = read_yaml(data, path)
        fields = self._fields(read, SourceFields, {"title": name}).fields
        self._take_waivers(data, read, "source")
        self.sources[name] = Source(id=name, title=name) if fields is None else source_of(name, fields)

    def _take_waivers(self, data: bytes, read: ReadYaml, kind: PlaceKind) -> None:
        waivers, findings = _waivers(data, read, kind)
        self.waivers.extend(waivers)
        self.findings.extend(findings)

    def _fingerprint(self, name: str, path: str, data: bytes) -> None:
        self.files.fingerprints[name] = path
        read = read_fingerprint(data, path)
        if isinstance(read, Finding):
            self.findings.append(read)
        else:
            self.fingerprints[name] = read

    def _figure(self, name: str, path: str, data: bytes) -> None:
        self.files.figures.add(name)
        self.findings.extend(check_svg(data, path))

    def _fields(self, read: ReadYaml, kind: type[FieldsT], stand_ins: Mapping[str, object]) -> Understood[FieldsT]:
        """The fields of a file that is one group of them, as far as they can be read; what is wrong is gathered."""
        self.findings.extend(read.findings)
        if not read.usable:
            return Understood(None)
        if not isinstance(read.value, dict):
            message = f"expected the fields of {kind.KIND}, found {found(read.value)}"
            self.findings.append(report("Y022", read.where(), message, "begin with a line `title: …`"))
            return Understood(None)
        understood = understand_file(kind, read, stand_ins)
        self.findings.extend(understood.findings)
        return understood

    def _is_taken(self, kind: str, name: str, path: str, before: ReadYaml | None) -> bool:
        """Whether another file gave the same name before, which is a finding."""
        if before is None:
            return False
        message = f"the {kind} “{name}” is already {before.nodes.file}: numbers in front do not tell files apart"
        self.findings.append(report("Y030", Where(path), message, "rename one of the two"))
        return True
