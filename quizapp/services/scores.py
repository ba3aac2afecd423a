"""Where a person stands: their scores in each quiz and course, and their way through a course."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from quizapp.core.allowances import own_course
from quizapp.core.attempts import feedback_now
from quizapp.core.course import Course, Quiz
from quizapp.core.grading import counting, kept
from quizapp.services.courses import Library
from quizapp.services.submitting import close_due
from quizapp.services.totals import course_total, quiz_weights
from quizapp.storage import attempts as stored
from quizapp.storage import grants, learners
from quizapp.storage.engine import begin_write
from quizapp.storage.tables import Attempt


@dataclass(frozen=True, slots=True)
class AttemptScore:
    """One attempt in a list: `fraction` and `passed` are None while it is open, or may not be shown (`hidden`)."""

    attempt_id: int
    number: int
    open: bool
    started_at: datetime
    submitted_at: datetime | None
    fraction: float | None
    passed: bool | None
    waiting: int
    hidden: bool


@dataclass(frozen=True, slots=True)
class QuizScores:
    """A quiz in a person's scores: every attempt, what counts of them, and the points it weighs in the total.

    `counting` is the id of the attempt that counts, where one does.
    """

    quiz: Quiz
    attempts: tuple[AttemptScore, ...]
    kept: float | None
    points: float
    counting: int | None


@dataclass(frozen=True, slots=True)
class CourseScores:
    """A course in a person's scores. `total` weighs quizzes by points and counts those not taken as 0.

    It is None while a score that belongs in it may not be shown, or where there is nothing to score.
    """

    course: Course
    quizzes: tuple[QuizScores, ...]
    total: float | None


@dataclass(frozen=True, slots=True)
class QuizProgress:
    """Where a person stands with a quiz: `attempts` counts submitted ones; `best` and `kept` are None if hidden."""

    attempts: int
    best: float | None
    kept: float | None
    passed: bool | None
    open_attempt: int | None
    due: datetime | None
    """When the time of the open attempt is over, by the server's clock; None without a limit."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a person stands in a course: slugs of the lessons read, and each quiz by id."""

    lessons_read: frozenset[str]
    quizzes: Mapping[str, QuizProgress]
    course: Course | None = None
    """The course with their own dates and limits; None where there is no such course."""


def my_scores(session: Session, library: Library, account_id: int, now: datetime) -> tuple[CourseScores, ...]:
    """A person's scores in every course that they take; the number of statements does not grow with them."""
    close_due(session, library, now, account_id=account_id)
    taken = learners.enrolled_in(session, account_id)
    attempts = stored.of_person(session, account_id)
    held = grants.held(session, user_id=account_id)
    return tuple(
        _course_scores(
            own_course(served.course, {one.quiz: one.allowances for one in held if one.course == served.course.id}),
            [one for one in attempts if one.course_id == served.course.id],
            now,
        )
        for served in library.currents(session)
        if served.course.id in taken
    )


def course_progress(
    session: Session, library: Library, account_id: int, course_id: str, now: datetime | None = None
) -> Progress:
    """Where a person stands in a course. Without `now`, scores that a date reveals stay hidden."""
    served = library.current(session, course_id)
    granted = grants.granted_to(session, account_id, course_id)
    own = own_course(served.course, granted) if served is not None else None
    quizzes = own.quizzes if own is not None else {}
    by_quiz = _by_quiz(stored.of_person(session, account_id, course_id))
    return Progress(
        frozenset(learners.lessons_read(session, account_id, course_id)),
        {quiz.id: _quiz_progress(quiz, by_quiz.get(quiz.id, ()), now) for quiz in quizzes.values()},
        own,
    )


def mark_lesson_read(session: Session, account_id: int, course_id: str, slug: str, now: datetime) -> None:
    """Note that a person has read a lesson of a course, and so takes the course. Again changes nothing."""
    begin_write(session)
    learners.enrol(session, account_id, course_id, now)
    learners.mark_read(session, account_id, course_id, slug, now)


def attempt_scores(attempts: Sequence[Attempt], quiz: Quiz, now: datetime | None) -> tuple[AttemptScore, ...]:
    """A person's attempts at a quiz as they may see them. Without `now`, scores that a date reveals stay hidden."""
    shown = _score_shows(quiz, now)
    return tuple(
        AttemptScore(
            attempt_id=attempt.id,
            number=attempt.number,
            open=attempt.state == "open",
            started_at=attempt.started_at,
            submitted_at=attempt.submitted_at,
            fraction=attempt.fraction if shown else None,
            passed=attempt.passed if shown else None,
            waiting=attempt.waiting or 0,
            hidden=attempt.state != "open" and not shown,
        )
        for attempt in attempts
    )


def what_counts(quiz: Quiz, scores: Sequence[AttemptScore]) -> float | None:
    """What counts of a quiz's attempts by its rule; None where no score may be shown."""
    return kept(quiz.policy.keep, [score.fraction for score in scores if score.fraction is not None])


def counting_attempt(quiz: Quiz, scores: Sequence[AttemptScore]) -> int | None:
    """The id of the attempt that counts, where one does and its score may be shown."""
    known = [(score.attempt_id, score.fraction) for score in scores if score.fraction is not None]
    index = counting(quiz.policy.keep, [fraction for _, fraction in known])
    return known[index][0] if index is not None else None


def _course_scores(course: Course, attempts: Sequence[Attempt], now: datetime) -> CourseScores:
    by_quiz, weights = _by_quiz(attempts), quiz_weights(course)
    quizzes = tuple(
        _quiz_scores(course.quizzes[quiz_id], by_quiz.get(quiz_id, ()), points, now)
        for quiz_id, points in weights.items()
    )
    hidden = any(attempt.hidden for quiz in quizzes for attempt in quiz.attempts)
    total = None if hidden else course_total(weights, {one.quiz.id: one.kept for one in quizzes})
    return CourseScores(course, quizzes, total)


def _quiz_scores(quiz: Quiz, attempts: Sequence[Attempt], points: float, now: datetime) -> QuizScores:
    scores = attempt_scores(attempts, quiz, now)
    return QuizScores(quiz, scores, what_counts(quiz, scores), points, counting_attempt(quiz, scores))


def _quiz_progress(quiz: Quiz, attempts: Sequence[Attempt], now: datetime | None) -> QuizProgress:
    scores = attempt_scores(attempts, quiz, now)
    submitted = [score for score in scores if not score.open]
    fractions = [score.fraction for score in submitted if score.fraction is not None]
    passed = [score.passed for score in submitted if score.passed is not None]
    return QuizProgress(
        attempts=len(submitted),
        best=max(fractions, default=None),
        kept=what_counts(quiz, scores),
        passed=any(passed) if passed else None,
        open_attempt=next((score.attempt_id for score in scores if score.open), None),
        due=next((attempt.due_at for attempt in attempts if attempt.state == "open"), None),
    )


def _score_shows(quiz: Quiz, now: datetime | None) -> bool:
    if now is None:
        return quiz.policy.feedback != "after-close"
    return feedback_now(quiz.policy, "submitted", now).score


def _by_quiz(attempts: Sequence[Attempt]) -> dict[str, list[Attempt]]:
    found: dict[str, list[Attempt]] = {}
    for attempt in attempts:
        found.setdefault(attempt.quiz_id, []).append(attempt)
    return found
