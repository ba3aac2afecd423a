"""Runs every rule over a course and gives each fault its place."""

import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import TypeAlias

from quizapp.core.checking.coverage import coverage_faults
from quizapp.core.checking.figures.figures import Sight, figure_faults
from quizapp.core.checking.items import item_faults
from quizapp.core.checking.judging import question_faults
from quizapp.core.checking.names.naming import name_faults
from quizapp.core.checking.quoting import quote_faults
from quizapp.core.checking.reading.evidence import Evidence, Fault, Shelf
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.course import Course, Lesson, Quiz
from quizapp.core.findings import Finding, Places, Severity, Step
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse


def check(course: Course, evidence: Evidence, places: Places) -> tuple[Finding, ...]:
    """Every finding of the rules, in the order of the course; waivers are the caller's, who has the comments."""
    return tuple(chain.from_iterable(part() for part in parts(course, evidence, places)))


Part: TypeAlias = Callable[[], Sequence[Finding]]
"""The check of a part of a course."""

_STRETCH = 100
"""How many questions a part has: few enough to be shared out evenly, many enough to be worth handing over."""


def parts(course: Course, evidence: Evidence, places: Places) -> tuple[Part, ...]:
    """The check of a course in parts, which may be run in any order, anywhere; one after another they are `check`.

    What all of them ask, the words of all texts, is read here, once.
    """
    shelf = Shelf(course, evidence)
    vocabulary = Vocabulary(shelf)
    vocabulary.read()
    found: list[Part] = []
    for quiz in course.quizzes.values():
        numbers = range(len(quiz.questions))
        stretches = (numbers[at : at + _STRETCH] for at in range(0, len(numbers), _STRETCH))
        found += (partial(_questions, course, quiz, own, shelf, vocabulary, places) for own in stretches)
        found.append(partial(_items, course, quiz, places))
    found += (partial(_lesson, course, lesson, shelf, vocabulary, places) for lesson in course.lessons.values())
    found.append(partial(_coverage, course, shelf, places))
    return tuple(found)


def _questions(
    course: Course, quiz: Quiz, own: range, shelf: Shelf, vocabulary: Vocabulary, places: Places
) -> list[Finding]:
    found: list[Finding] = []
    for at in own:
        question = quiz.questions[at]
        where = ("quiz", quiz.id, "questions", at)
        found += _placed(_faults_of(question, shelf, vocabulary), course, places, where, question.id)
    return found


def _faults_of(question: Question, shelf: Shelf, vocabulary: Vocabulary) -> Iterable[Fault]:
    """The faults of one question; a doubt of it where a rule breaks, so that what is said of all others is not lost."""
    try:
        return list(question_faults(question, shelf, vocabulary))
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a fault of a rule and of this question alone
        return [_broken(error)]


def _broken(error: Exception) -> Fault:
    """S011 for a question at which a rule broke, with where it did, for whoever reports it."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    module = last.filename.replace("\\", "/").rpartition("/")[2]
    return Fault(
        code="S011",
        path=(),
        message=f"a rule of the checker broke on this question, and its key is not checked ({type(error).__name__} in"
        f" {module}, line {last.lineno}); this is a fault of quizapp, not of the question",
        mend="Report it with the question, and have a person check its key until it is mended.",
        severity=Severity.WARNING,
    )


def _items(course: Course, quiz: Quiz, places: Places) -> list[Finding]:
    return [
        finding
        for at, fault in item_faults(quiz)
        for finding in _placed((fault,), course, places, ("quiz", quiz.id, "questions", at), quiz.questions[at].id)
    ]


def _lesson(course: Course, lesson: Lesson, shelf: Shelf, vocabulary: Vocabulary, places: Places) -> list[Finding]:
    return list(_placed(lesson_faults(lesson, shelf, vocabulary), course, places, ("lesson", lesson.slug)))


def _coverage(course: Course, shelf: Shelf, places: Places) -> list[Finding]:
    told = coverage_faults(course, shelf)
    return [
        finding for where, fault in told for finding in _placed((fault,), course, places, where, _asked(course, where))
    ]


def _asked(course: Course, where: tuple[Step, ...]) -> str:
    """The id of the question that a path leads to; of any other part of a course nothing."""
    match where:
        case ("quiz", str(quiz), "questions", int(at)):
            return course.quizzes[quiz].questions[at].id
    return ""


def lesson_faults(lesson: Lesson, shelf: Shelf, vocabulary: Vocabulary) -> Iterator[Fault]:
    """The faults of a lesson's citations and of the sentences that lean on them, paths below the lesson.

    A sentence is read as a statement keyed true by the passages that it cites; a figure may also stand in another
    passage that the lesson cites, for a sentence often sums up what went before.
    """
    throughout = Sight([shelf.ground(cited.citation, ()) for cited in lesson.citations])
    sentences: dict[str, list[int]] = {}
    for at, cited in enumerate(lesson.citations):
        sentences.setdefault(cited.sentence, []).append(at)
    for sentence, cited_at in sentences.items():
        grounds = [shelf.ground(lesson.citations[at].citation, ("citations", at)) for at in cited_at]
        for ground in grounds:
            yield from quote_faults(ground, shelf.course)
        if sentence and all(ground.stands for ground in grounds):
            claimed = TrueFalse(id=lesson.slug, question=sentence, answer=True)
            sight = Sight(grounds)
            found = [*figure_faults(claimed, sight), *name_faults(claimed, grounds, shelf, vocabulary)]
            elsewhere = {(fault.code, fault.path) for fault in figure_faults(claimed, throughout)}
            for fault in found:
                if fault.severity is Severity.ERROR and (fault.code != "S003" or (fault.code, fault.path) in elsewhere):
                    yield replace(fault, path=("citations", cited_at[0]))


def _placed(
    faults: Iterable[Fault], course: Course, places: Places, where: tuple[Step, ...], question: str = ""
) -> Iterator[Finding]:
    for fault in faults:
        inside = _INSIDE.get(fault.path[-2], ()) if len(fault.path) > 1 else ()
        yield Finding(
            code=fault.code,
            severity=fault.severity,
            where=places.of(*where, *fault.path, *inside),
            message=fault.message,
            mend=fault.mend,
            course=course.id,
            question=question,
        )


_INSIDE: Mapping[Step, tuple[Step, ...]] = {"distractors": ("text",), "pairs": ("answer",)}
"""What of an entry of such a list is meant, where it is written with more than that: not the word `text` before it."""
