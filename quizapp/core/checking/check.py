"""Runs every rule over a course and gives each fault its place."""

from collections.abc import Iterator

from quizapp.core.checking.evidence import Evidence, Fault, Shelf
from quizapp.core.checking.figures import figure_faults
from quizapp.core.checking.naming import name_faults
from quizapp.core.checking.polarity import polarity_faults
from quizapp.core.checking.quoting import missing_evidence, quote_faults
from quizapp.core.checking.rivals import rival_faults
from quizapp.core.checking.vocabulary import Vocabulary
from quizapp.core.checking.wording import wording_faults
from quizapp.core.course import Course, Lesson
from quizapp.core.findings import Finding, Places, Step
from quizapp.core.questions.common import Question


def check(course: Course, evidence: Evidence, places: Places) -> tuple[Finding, ...]:
    """Every finding of the rules, in the order of the course; waivers are the caller's, who has the comments."""
    shelf = Shelf(course, evidence)
    vocabulary = Vocabulary(shelf)
    found: list[Finding] = []
    for quiz in course.quizzes.values():
        for at, question in enumerate(quiz.questions):
            where = ("quiz", quiz.id, "questions", at)
            found += _placed(question_faults(question, shelf, vocabulary), course, places, where, question.id)
    for lesson in course.lessons.values():
        found += _placed(lesson_faults(lesson, shelf), course, places, ("lesson", lesson.slug))
    return tuple(found)


def question_faults(question: Question, shelf: Shelf, vocabulary: Vocabulary) -> Iterator[Fault]:
    """The faults of one question, paths below it."""
    yield from missing_evidence(question)
    grounds = shelf.grounds(question.evidence)
    for ground in grounds:
        yield from quote_faults(ground, shelf.course)
    if question.evidence and all(ground.stands for ground in grounds):
        yield from figure_faults(question, grounds, shelf)
        yield from name_faults(question, grounds, shelf, vocabulary)
        yield from polarity_faults(question, grounds, shelf, vocabulary)
        yield from rival_faults(question, grounds, shelf)
        yield from wording_faults(question, grounds, shelf)


def lesson_faults(lesson: Lesson, shelf: Shelf) -> Iterator[Fault]:
    """The faults of a lesson's citations, paths below the lesson."""
    for at, cited in enumerate(lesson.citations):
        yield from quote_faults(shelf.ground(cited.citation, ("citations", at)), shelf.course)


def _placed(
    faults: Iterator[Fault], course: Course, places: Places, where: tuple[Step, ...], question: str = ""
) -> Iterator[Finding]:
    for fault in faults:
        yield Finding(
            code=fault.code,
            severity=fault.severity,
            where=places.of(*where, *fault.path),
            message=fault.message,
            mend=fault.mend,
            course=course.id,
            question=question,
        )
