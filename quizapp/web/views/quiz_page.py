"""The page a quiz starts from: its rules, what was tried before, and whether one may begin now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from markupsafe import Markup

from quizapp.core.attempts import PastAttempt, Refused, may_start
from quizapp.core.course import Course, Quiz
from quizapp.services.scores import AttemptScore
from quizapp.web.views.attempt_frame import Clock, clock_of
from quizapp.web.views.lesson_page import LessonLink
from quizapp.web.views.prose import blocks
from quizapp.web.views.quiz_rules import Rule, rules_of
from quizapp.web.views.score_page import AttemptLine, attempt_line
from quizapp.web.views.wording import instant


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizPage:
    """All that the start page shows. `refused` says why no attempt may begin now; `open_attempt` is to go on with."""

    course_id: str
    course_title: str
    language: str
    id: str
    title: str
    summary: Markup
    lesson: LessonLink | None
    rules: tuple[Rule, ...]
    attempts: tuple[AttemptLine, ...]
    open_attempt: int | None
    refused: str
    clock: Clock | None
    """How long the open attempt has, where its time is limited."""
    start: str
    timed: bool


def quiz_page(
    course: Course, quiz: Quiz, attempts: Sequence[AttemptScore], now: datetime, deadline: datetime | None = None
) -> QuizPage:
    """The start page for one person: `course` is theirs, with their own dates and limits, `quiz` as it is for everyone.

    `attempts` are theirs at the quiz; `deadline` is the open one's.
    """
    own = course.quizzes[quiz.id]
    decision = may_start(own.policy, [_past(attempt) for attempt in attempts], now)
    lesson = course.lessons.get(quiz.lesson)
    return QuizPage(
        course_id=course.id,
        course_title=course.title,
        language=course.language,
        id=quiz.id,
        title=quiz.title,
        summary=blocks(quiz.summary),
        lesson=LessonLink(lesson.slug, lesson.title) if lesson else None,
        rules=rules_of(own, len(attempts), quiz.policy),
        attempts=tuple(attempt_line(attempt) for attempt in attempts),
        open_attempt=next((attempt.attempt_id for attempt in attempts if attempt.open), None),
        refused=refusal(decision) if isinstance(decision, Refused) else "",
        clock=clock_of(deadline, now),
        start="Begin another attempt" if attempts else "Begin",
        timed=quiz.policy.time_limit is not None,
    )


def refusal(refused: Refused) -> str:
    """Why no attempt may begin, and from when one may."""
    if refused.until is None:
        return refused.reason
    return f"{refused.reason} It may be begun from {instant(_whole_minute(refused.until))}."


def _whole_minute(moment: datetime) -> datetime:
    """The moment, or the next whole minute after it: who comes at the minute that was named must not be too early."""
    past = timedelta(seconds=moment.second, microseconds=moment.microsecond)
    return moment + timedelta(minutes=1) - past if past else moment


def _past(attempt: AttemptScore) -> PastAttempt:
    return PastAttempt(
        number=attempt.number,
        state="open" if attempt.open else "submitted",
        started_at=attempt.started_at,
        submitted_at=attempt.submitted_at,
        fraction=attempt.fraction,
    )
