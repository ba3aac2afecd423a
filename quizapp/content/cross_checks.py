"""What the files of a course say of each other: ids told once, names that lead somewhere, pools that hold enough."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from quizapp.content.codes import report
from quizapp.content.lesson_reading import LessonRead
from quizapp.content.markdown import figure_names
from quizapp.content.nearest import nearest
from quizapp.content.quiz_reading import QuizRead
from quizapp.content.schema import CourseFields
from quizapp.content.yaml_reader import ReadYaml
from quizapp.core.course import Draw
from quizapp.core.findings import Finding, Step, Where
from quizapp.core.questions.common import Question
from quizapp.core.questions.passage import PassageQuestion
from quizapp.core.sources import LESSON_PREFIX


@dataclass(slots=True)
class Files:
    """What was read of each file, by id; `course` has the fields of course.yaml but for those in `course_unread`."""

    course_file: ReadYaml
    course: CourseFields | None
    course_unread: frozenset[str] = frozenset()
    lessons: dict[str, LessonRead] = field(default_factory=dict)
    quizzes: dict[str, QuizRead] = field(default_factory=dict)
    sources: dict[str, ReadYaml] = field(default_factory=dict)
    fingerprints: dict[str, str] = field(default_factory=dict)
    figures: set[str] = field(default_factory=set)


def cross_check(files: Files) -> tuple[Finding, ...]:
    """Everything wrong between files; a file that could not be read is taken to hold what others name in it."""
    checker = _Checker(files)
    return (
        *_ids(files),
        *checker.units(),
        *checker.lessons(),
        *checker.quizzes(),
        *_fingerprints(files),
    )


def _written_questions(quiz: QuizRead) -> Iterator[tuple[int, Mapping[str, object]]]:
    """The questions of a quiz as they stand in the file, sound or not."""
    questions = quiz.read.value.get("questions") if isinstance(quiz.read.value, dict) else None
    for index, question in enumerate(questions if isinstance(questions, list) else ()):
        if isinstance(question, dict):
            yield index, question


def _asks_nothing(quiz: QuizRead) -> bool:
    """Whether a quiz has neither questions nor draws, not even some that cannot be read."""
    value = quiz.read.value
    if not isinstance(value, dict) or not quiz.unread.isdisjoint({"questions", "draw"}):
        return False
    return not value.get("questions") and not value.get("draw")


def _ids(files: Files) -> Iterator[Finding]:
    """Question ids that stand twice in the course."""
    first: dict[str, tuple[QuizRead, int]] = {}
    for quiz in files.quizzes.values():
        for index, question in _written_questions(quiz):
            name = question.get("id")
            if not isinstance(name, str):
                continue
            here = quiz, index
            if (taken := first.setdefault(name, here)) is not here:
                where, before = (one.read.where("questions", at, "id") for one, at in (here, taken))
                message = f"the id “{name}” is taken: {before.file}, line {before.line}"
                yield report("Y030", where, message, "give this question an id of its own", question=name)


def _fingerprints(files: Files) -> Iterator[Finding]:
    for name, file in files.fingerprints.items():
        if name not in files.sources:
            near = nearest(name, files.sources)
            mend = f"did you mean sources/{near}.fingerprint?" if near else f"write sources/{name}.yaml"
            yield report("Y051", Where(file), f"there is no record sources/{name}.yaml", mend)


class _Checker:
    """Looks up each name that a file gives of something in another."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._objectives = _objectives(files.course_file)
        self._known_sources = frozenset((*files.sources, *(LESSON_PREFIX + slug for slug in files.lessons)))
        self._questions = {
            name
            for quiz in files.quizzes.values()
            for _, question in _written_questions(quiz)
            if isinstance(name := question.get("id"), str)
        }
        self._all_questions_known = all(quiz.read.usable for quiz in files.quizzes.values())

    def units(self) -> Iterator[Finding]:
        """Units that lead nowhere or twice to the same place, and lessons and quizzes that no unit leads to."""
        files = self._files
        if files.course is None or "units" in files.course_unread:
            return
        led: set[tuple[str, str]] = set()
        for index, unit in enumerate(files.course.units):
            named = [(kind, name) for kind, name in (("lesson", unit.lesson), ("quiz", unit.quiz)) if name]
            if not named:
                where = files.course_file.where("units", index)
                yield report("Y021", where, "the unit is empty", "give it a `lesson`, a `quiz` or both")
            for kind, name in named:
                where = files.course_file.where("units", index, kind)
                yield from _unknown(kind, name, files.lessons if kind == "lesson" else files.quizzes, where)
                if (kind, name) in led:
                    yield report("Y030", where, f"the {kind} “{name}” stands in two units", "take one out")
                led.add((kind, name))
        for slug, lesson in files.lessons.items():
            if ("lesson", slug) not in led:
                yield _unled(Where(lesson.places.read.nodes.file), f"{{lesson: {slug}}}")
        yield from self._quizzes_unled({name for kind, name in led if kind == "quiz"})

    def _quizzes_unled(self, led: AbstractSet[str]) -> Iterator[Finding]:
        """Quizzes that neither a unit leads to nor another draws from; one that cannot be read may draw from any."""
        quizzes = self._files.quizzes
        drawn = {draw.source for read in quizzes.values() for draw in read.quiz.draw}
        unread = {name for name, read in quizzes.items() if "draw" in read.unread}
        for name, quiz in quizzes.items():
            if name not in led and name not in drawn and unread <= {name}:
                yield _unled(Where(quiz.read.nodes.file), f"{{quiz: {name}}}")

    def lessons(self) -> Iterator[Finding]:
        """Objectives, sources, questions and figures that lessons name."""
        for read in self._files.lessons.values():
            places, lesson = read.places, read.lesson
            for index, objective in enumerate(lesson.objectives):
                yield from self._objective(objective, places.read.where("objectives", index))
            for index, cited in enumerate(lesson.citations):
                yield from self._source(cited.citation.source, places.parts["citations", index])
            if self._all_questions_known:
                for index, check in enumerate(lesson.checks):
                    yield from _unknown("question", check, self._questions, places.parts["checks", index])
            for name, where in read.figures:
                yield from self._figure(name, where)

    def quizzes(self) -> Iterator[Finding]:
        """Lessons, objectives, sources and figures that quizzes and their questions name, and what they draw."""
        for read in self._files.quizzes.values():
            quiz = read.quiz
            if quiz.lesson:
                yield from _unknown("lesson", quiz.lesson, self._files.lessons, read.read.where("lesson"))
            for question, index in zip(quiz.questions, read.kept, strict=True):
                yield from self._question(read.read, ("questions", index), question)
            yield from self._draws(read)
            if _asks_nothing(read):
                yield report("Y032", read.read.where(), "the quiz asks nothing", "add `questions` or `draw`")

    def _question(self, read: ReadYaml, path: tuple[Step, ...], question: Question) -> Iterator[Finding]:
        if question.objective:
            yield from self._objective(question.objective, read, (*path, "objective"), question.id)
        for place, citation in enumerate(question.evidence):
            yield from self._source(citation.source, read, (*path, "evidence", place, "source"), question.id)
        if isinstance(question, PassageQuestion):
            yield from self._source(question.in_, read, (*path, "in"), question.id)
        for name, text in (("question", question.question), ("explanation", question.explanation)):
            if "![" in text:
                yield from self._images(text, read.where(*path, name), question.id)

    def _images(self, text: str, where: Where, question: str) -> Iterator[Finding]:
        for source, name in figure_names(text):
            if name is not None:
                yield from self._figure(name, where, question)
            else:
                message = f"the image “{source}” is not a figure of the course"
                yield report("Y043", where, message, "write figures/name.svg", question=question)

    def _draws(self, read: QuizRead) -> Iterator[Finding]:
        """Pools that are not there or hold too little; draws of one quiz share its questions."""
        drawn: Counter[tuple[str, str]] = Counter()
        for index, draw in enumerate(read.quiz.draw):
            if draw.source == read.quiz.id:
                where = read.read.where("draw", index, "from")
                yield report("Y032", where, "the quiz draws from itself", "its own questions are all asked anyway")
                continue
            source = self._files.quizzes.get(draw.source)
            if source is None:
                where = read.read.where("draw", index, "from")
                yield from _unknown("quiz", draw.source, self._files.quizzes, where)
                continue
            if draw.objective:
                yield from self._objective(draw.objective, read.read.where("draw", index, "objective"))
            if source.read.usable:
                yield from _short_pool(read.read, index, draw, source, drawn)

    def _objective(
        self, name: str, place: Where | ReadYaml, path: tuple[Step, ...] = (), question: str = ""
    ) -> Iterator[Finding]:
        if self._objectives is not None and name not in self._objectives:
            yield from _unknown("objective", name, self._objectives, _where(place, path), question)

    def _source(
        self, name: str, place: Where | ReadYaml, path: tuple[Step, ...] = (), question: str = ""
    ) -> Iterator[Finding]:
        # The place is only sought where there is something to say of it: a bank has many sources to look up.
        if name in self._known_sources:
            return
        if name.startswith(LESSON_PREFIX):
            slug = name.removeprefix(LESSON_PREFIX)
            yield from _unknown("lesson", slug, self._files.lessons, _where(place, path), question)
        else:
            yield from _unknown("source", name, self._files.sources, _where(place, path), question)

    def _figure(self, name: str, where: Where, question: str = "") -> Iterator[Finding]:
        yield from _unknown("figure", name, self._files.figures, where, question)


def _where(place: Where | ReadYaml, path: tuple[Step, ...]) -> Where:
    return place if isinstance(place, Where) else place.where(*path)


def _unknown(kind: str, name: str, known: Iterable[str], where: Where, question: str = "") -> Iterator[Finding]:
    """The finding on a name that leads nowhere, with the likest that does."""
    if name in known:
        return
    near = nearest(name, known)
    mend = f"did you mean “{near}”?" if near else _ADD[kind].format(name=name)
    yield report("Y031", where, f"there is no {kind} “{name}” in this course", mend, question=question)


_ADD = {
    "lesson": "add lessons/{name}.md",
    "quiz": "add quizzes/{name}.yaml",
    "objective": "add it to `objectives` in course.yaml",
    "source": "add the record sources/{name}.yaml",
    "question": "name a question of one of the quizzes",
    "figure": "put it into figures/",
}


def _unled(where: Where, unit: str) -> Finding:
    return report("Y037", where, "no unit of the course leads here", f"add `- {unit}` to `units` in course.yaml")


def _objectives(course_file: ReadYaml) -> Sequence[str] | None:
    """The objectives as they are written; None where course.yaml could not be read, so that none is missed for it."""
    if not course_file.usable or not isinstance(course_file.value, dict):
        return None
    objectives = course_file.value.get("objectives", {})
    return list(objectives) if isinstance(objectives, dict) else None


def _short_pool(
    read: ReadYaml, index: int, draw: Draw, source: QuizRead, drawn: Counter[tuple[str, str]]
) -> Iterator[Finding]:
    """A finding where this draw, with those before it, takes more than the pool holds."""
    held = Counter(str(question.get("objective", "")) for _, question in _written_questions(source))
    drawn[draw.source, draw.objective] += draw.count
    wanted = drawn[draw.source, draw.objective]
    in_all = sum(count for (quiz, _), count in drawn.items() if quiz == draw.source)
    where = read.where("draw", index, "count")
    if draw.objective and wanted > held[draw.objective]:
        message = (
            f"{wanted} asked for, but “{draw.source}” has {_questions(held[draw.objective])} on “{draw.objective}”"
        )
        yield report("Y032", where, message, "draw fewer, or write more")
    elif in_all > held.total():
        message = f"{in_all} asked for, but “{draw.source}” has {_questions(held.total())}"
        yield report("Y032", where, message, "draw fewer, or write more")


def _questions(count: int) -> str:
    return f"{count or 'no'} question{'' if count == 1 else 's'}"
