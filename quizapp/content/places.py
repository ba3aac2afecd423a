"""The places of a course's parts, found in the nodes of its files. Nothing is searched before it is asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from quizapp.content.yaml_reader import ReadYaml
from quizapp.core.findings import Step, Where


@dataclass(frozen=True, slots=True)
class QuizPlaces:
    """A quiz's file; `kept` has the index in the file, where broken ones stand too, of each question of the quiz."""

    read: ReadYaml
    kept: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LessonPlaces:
    """A lesson's front matter, and where the parts of its text stand, by paths such as `("citations", 2)`.

    Below a paragraph its words lead on to where they begin: `("paragraphs", 3, "They counted")`.
    """

    read: ReadYaml
    parts: Mapping[tuple[Step, ...], Where]
    lines: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class CoursePlaces:
    """`findings.Places` of a course that was read from files."""

    course: ReadYaml
    quizzes: Mapping[str, QuizPlaces] = field(default_factory=dict)
    lessons: Mapping[str, LessonPlaces] = field(default_factory=dict)
    sources: Mapping[str, ReadYaml] = field(default_factory=dict)

    def of(self, *path: Step) -> Where:
        """The place of a part of the course, or of the nearest part around it."""
        kind, rest = (path[0], path[2:]) if path else ("course", ())
        name = path[1] if len(path) > 1 and isinstance(path[1], str) else ""
        if kind == "quiz" and (quiz := self.quizzes.get(name)) is not None:
            return _in_quiz(quiz, rest)
        if kind == "lesson" and (lesson := self.lessons.get(name)) is not None:
            return _in_lesson(lesson, rest)
        if kind == "source" and (source := self.sources.get(name)) is not None:
            return source.where(*rest)
        return self.course.where(*path[1:]) if kind == "course" else self.course.where()


def _in_quiz(quiz: QuizPlaces, path: tuple[Step, ...]) -> Where:
    if len(path) > 1 and path[0] == "questions" and isinstance(path[1], int):
        if not 0 <= path[1] < len(quiz.kept):
            return quiz.read.where("questions")
        path = ("questions", quiz.kept[path[1]], *path[2:])
    return quiz.read.where(*path)


def _in_lesson(lesson: LessonPlaces, path: tuple[Step, ...]) -> Where:
    for length in range(len(path), 0, -1):
        if (where := lesson.parts.get(path[:length])) is not None:
            return _at_words(where, str(path[length]), lesson.lines) if path[length:] else where
    return lesson.read.where(*path)


def _at_words(where: Where, text: str, lines: Sequence[str]) -> Where:
    """Where a text begins below a place, as far as its first words are written on one line; else the place."""
    words = text.split()
    for count in range(min(_SOUGHT, len(words)), 0, -1):
        wanted = " ".join(words[:count])
        for number in range(where.line, len(lines) + 1):
            line = lines[number - 1]
            if not line.strip():
                break
            column = line.find(wanted, where.column - 1 if number == where.line else 0)
            if column >= 0:
                return Where(where.file, number, column + 1)
    return where


_SOUGHT = 4
