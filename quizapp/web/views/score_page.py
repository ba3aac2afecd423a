"""Attempts in lists, and my scores: every attempt, what counts of each quiz, and each course's total."""

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
    weight = sum(one.points for one in scores.quizzes)
    return CourseBlock(
        id=scores.course.id,
        title=scores.course.title,
        language=scores.course.language,
        total=_total(scores),
        weight=f"{points(weight)} in {counted(len(scores.quizzes), 'quiz', 'quizzes')}",
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
    if not one.attempts:
        return f"Not taken yet; {points(one.points)}."
    if one.kept is None:
        return f"No score yet; {points(one.points)}."
    said = counting_said(one.quiz.policy.keep, sum(not attempt.open for attempt in one.attempts))
    return f"{said}: {percent(one.kept)} of {points(one.points)}."


def _verdict(attempt: AttemptScore) -> str:
    if attempt.open:
        return "Open"
    if attempt.hidden:
        return "Submitted; the score is shown when the quiz closes"
    passed = {None: "Submitted", True: "Passed", False: "Not passed"}[attempt.passed]
    return f"{passed}; {counted(attempt.waiting, 'answer')} waiting for a person" if attempt.waiting else passed
