"""Attempts in lists, and my scores: every attempt, what counts of each quiz, and each course's total."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.services.scores import AttemptScore, CourseScores, QuizScores
from quizapp.web.views.quiz_rules import counting_said
from quizapp.web.views.score_chart import Chart, score_chart
from quizapp.web.views.wording import counted, instant, percent, points


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptLine:
    """An attempt in a list; an open one leads on to its questions, a submitted one to its result."""

    id: int
    number: int
    open: bool
    time: str
    """Since when it is open, or when it was submitted."""
    score: str
    verdict: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizBlock:
    """A quiz in my scores."""

    id: str
    title: str
    counts: str
    chart: Chart | None
    attempts: tuple[AttemptLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseBlock:
    """A course in my scores."""

    id: str
    title: str
    language: str
    total: str
    weight: str
    quizzes: tuple[QuizBlock, ...]


def course_block(scores: CourseScores) -> CourseBlock:
    """A course's part of my scores."""
    return CourseBlock(
        id=scores.course.id,
        title=scores.course.title,
        language=scores.course.language,
        total=_total(scores),
        weight=f"{_worth(scores.quizzes)} in {counted(len(scores.quizzes), 'quiz', 'quizzes')}",
        quizzes=tuple(_quiz_block(one) for one in scores.quizzes),
    )


def attempt_line(attempt: AttemptScore) -> AttemptLine:
    """An attempt in a list of attempts."""
    return AttemptLine(
        id=attempt.attempt_id,
        number=attempt.number,
        open=attempt.open,
        time=instant(attempt.submitted_at) if attempt.submitted_at else f"since {instant(attempt.started_at)}",
        score=percent(attempt.fraction),
        verdict=_verdict(attempt),
    )


def _total(scores: CourseScores) -> str:
    if scores.total is not None:
        return f"{percent(scores.total)} of the course"
    if any(attempt.hidden for one in scores.quizzes for attempt in one.attempts):
        return "No total yet: a score in it is not shown before its quiz closes"
    return "Nothing to score yet"


def _quiz_block(one: QuizScores) -> QuizBlock:
    return QuizBlock(
        id=one.quiz.id,
        title=one.quiz.title,
        counts=_counts(one),
        chart=score_chart(one),
        attempts=tuple(attempt_line(attempt) for attempt in one.attempts),
    )


def _counts(one: QuizScores) -> str:
    worth = _worth([one])
    if not one.attempts:
        return f"Not taken yet; {worth}."
    if one.kept is None:
        return f"No score yet; {worth}."
    said = counting_said(one.quiz.policy.keep, sum(not attempt.open for attempt in one.attempts))
    return f"{said}: {percent(one.kept)} of {worth}."


def _worth(quizzes: Sequence[QuizScores]) -> str:
    """The points of quizzes; `about 21 points` where attempts differ by which questions are drawn."""
    whole = sum(one.points for one in quizzes)
    uneven = any(one.quiz.draw and not float(one.points).is_integer() for one in quizzes)
    return f"about {points(round(whole))}" if uneven else points(whole)


def _verdict(attempt: AttemptScore) -> str:
    if attempt.open:
        return "Open"
    if attempt.hidden:
        return "Submitted; the score is shown when the quiz closes"
    passed = {None: "Submitted", True: "Passed", False: "Not passed"}[attempt.passed]
    return f"{passed}; {counted(attempt.waiting, 'answer')} waiting for a person" if attempt.waiting else passed
