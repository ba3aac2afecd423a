"""Ungraded checks inside a lesson: a question asked in passing, with feedback at once and nothing stored."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from quizapp.core.attempts import askable
from quizapp.core.course import Course
from quizapp.core.questions.common import Blank, Invalid, Outcome, Question, Raw
from quizapp.web.views.asking import Asked, asked
from quizapp.web.views.judged import Judged, tried

SEED = 0
"""Checks belong to no attempt: their options stand in one order for everybody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A check as the lesson shows it. Without `asked` it cannot be answered here, and `note` says why."""

    question: str
    asked: Asked | None
    judged: Judged | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads a lesson: the quizzes they have an attempt open at, and what they just answered, by question id."""

    signed_in: bool
    open_quizzes: AbstractSet[str]
    tries: Mapping[str, Raw]


def check(course: Course, question: Question, reader: Reader) -> Check:
    """The check that asks a question of the course.

    A quiz that is under way and may ask the same question closes the check until it is submitted, so that no one can
    look the key up here meanwhile.
    """
    if not reader.signed_in:
        return Check(question=question.id, asked=None, note="Sign in to answer a question here.")
    open_quizzes = (course.quizzes[quiz] for quiz in reader.open_quizzes if quiz in course.quizzes)
    if any(question.id in askable(course, quiz) for quiz in open_quizzes):
        return Check(
            question=question.id,
            asked=None,
            note="This question belongs to a quiz that you have open. Submit the quiz first, then come back to it.",
        )
    return _answerable(course, question, reader.tries.get(question.id))


def _answerable(course: Course, question: Question, raw: Raw | None) -> Check:
    prefix = f"check-{question.id}"
    shown = question.present(SEED)
    if raw is None:
        return Check(question=question.id, asked=asked(shown, prefix=prefix, kept=False))
    response = question.parse(raw)
    if isinstance(response, Blank):
        response = Invalid("Answer first, then check.")
    if isinstance(response, Invalid):
        return Check(question=question.id, asked=asked(shown, raw, response, prefix, kept=False))
    verdict = question.grade(response)
    note = "No rule can judge this answer; think it over for yourself." if verdict.outcome is Outcome.WAITING else ""
    judged = None if note else tried(course, question, raw, verdict)
    return Check(question=question.id, asked=asked(shown, raw, prefix=prefix, kept=False), judged=judged, note=note)
