"""What a person sees of their work: an attempt's result, their scores, their way through a course."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from quizapp.core.allowances import own_course
from quizapp.core.attempts import Reveal, feedback_now
from quizapp.core.course import Course, Keep, Quiz
from quizapp.core.grading import AttemptGrade, ItemGrade, counting, kept
from quizapp.core.questions.common import Outcome, Question, Raw
from quizapp.services.comparing import Comparison, compare
from quizapp.services.courses import Library, Served
from quizapp.services.evidence import SettledBy, settled_by
from quizapp.services.practice_deck import Deck, deck_of
from quizapp.services.rereading import Place, places
from quizapp.services.sources import asked
from quizapp.services.submitting import close_due, is_over, read_item_grade
from quizapp.services.totals import course_total, quiz_weights
from quizapp.storage import attempts as stored
from quizapp.storage import grants, learners
from quizapp.storage.engine import begin_write
from quizapp.storage.tables import Attempt

__all__ = [
    "AttemptScore",
    "CourseScores",
    "Progress",
    "QuizProgress",
    "QuizScores",
    "Result",
    "ResultItem",
    "SettledBy",
    "attempt_result",
    "course_progress",
    "mark_lesson_read",
    "my_scores",
]


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
class ResultItem:
    """A question of a submitted attempt. `grade` is None and `evidence` empty where they may not be shown yet."""

    number: int
    question: Question
    raw: Raw | None
    grade: ItemGrade | None
    evidence: tuple[SettledBy, ...]
    section: str

    @property
    def lost(self) -> bool:
        """Whether points were lost for good: what a person has still to judge is not lost."""
        grade = self.grade
        return grade is not None and grade.points < grade.max and grade.verdict.outcome is not Outcome.WAITING


@dataclass(frozen=True, slots=True)
class Result:
    """A submitted attempt. `reveal` says what may be shown now; what may not is not here, but for `question`'s key.

    `attempts` are all the person's attempts at the quiz, `kept` what counts of them by the rule `keep` (None where it
    is hidden), `counting` the id of the one that counts, where one does. `comparison` and `reread` (what to read again,
    by the ids of the questions that lost points) are empty where verdicts or keys may not be shown. `deck` is what the
    person may practise of the course; None where it is served no more.
    """

    attempt_id: int
    number: int
    course: Course
    quiz: Quiz
    revision: int
    seed: int
    started_at: datetime
    submitted_at: datetime
    reveal: Reveal
    grade: AttemptGrade | None
    items: tuple[ResultItem, ...]
    attempts: tuple[AttemptScore, ...]
    keep: Keep
    kept: float | None
    counting: int | None
    comparison: Comparison | None
    reread: Mapping[str, tuple[Place, ...]]
    deck: Deck | None


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


def attempt_result(
    session: Session,
    library: Library,
    account_id: int,
    attempt_id: int,
    now: datetime,
    shown: Container[int] | None = None,
) -> Result | None:
    """The result of a person's own submitted attempt; None for another's, or while it is open.

    `shown` are the numbers of the items whose evidence is wanted (None: all), so that a page of a long attempt looks
    up its own passages alone.
    What may be shown follows the quiz's rules as the course is served now, or as the attempt began if it is gone.
    """
    attempt = stored.get(session, account_id, attempt_id)
    if attempt is not None and is_over(attempt, now):
        close_due(session, library, now, account_id=account_id)
        attempt = stored.get(session, account_id, attempt_id)
    if attempt is None or attempt.submitted_at is None:
        return None
    served = library.revision(session, attempt.revision_id)
    current = library.current(session, attempt.course_id)
    granted = grants.granted_to(session, account_id, attempt.course_id)
    quiz = own_course(served.course, granted).quizzes[attempt.quiz_id]
    own = own_course(current.course, granted) if current is not None else None
    rules = own.quizzes.get(quiz.id, quiz) if own is not None else quiz
    reveal = feedback_now(rules.policy, "submitted", now)
    all_scores = _scores(stored.of_quiz(session, account_id, attempt.course_id, attempt.quiz_id), rules, now)
    items = _items(session, served, attempt, reveal, shown)
    return Result(
        attempt_id=attempt.id,
        number=attempt.number,
        course=served.course,
        quiz=quiz,
        revision=served.number,
        seed=attempt.seed,
        started_at=attempt.started_at,
        submitted_at=attempt.submitted_at,
        reveal=reveal,
        grade=_grade(attempt, items) if reveal.score else None,
        items=items,
        attempts=all_scores,
        keep=rules.policy.keep,
        kept=_kept(rules, all_scores),
        counting=_counting(rules, all_scores),
        comparison=_comparison(session, served, attempt.id, all_scores) if reveal.verdicts else None,
        reread=_reread(served, quiz, items) if reveal.key else {},
        deck=deck_of(session, current, own, account_id, now) if current is not None and own is not None else None,
    )


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


def _items(
    session: Session, served: Served, attempt: Attempt, reveal: Reveal, shown: Container[int] | None
) -> tuple[ResultItem, ...]:
    items = stored.items(session, attempt.id)
    grades = stored.item_grades(session, attempt.id)
    questions = asked(session, served, [item.question for item in items])
    wanted = [questions[item.question] for item in items if shown is None or item.number in shown]
    evidence = settled_by(session, served, wanted) if reveal.key else {}
    return tuple(
        ResultItem(
            item.number,
            questions[item.question],
            item.raw,
            read_item_grade(item.question, grades[item.number]) if reveal.verdicts else None,
            evidence.get(item.question, ()),
            item.section,
        )
        for item in items
    )


def _comparison(session: Session, served: Served, attempt_id: int, scores: Sequence[AttemptScore]) -> Comparison:
    return compare(session, served, attempt_id, [score.attempt_id for score in scores if not score.open])


def _reread(served: Served, quiz: Quiz, items: Sequence[ResultItem]) -> Mapping[str, tuple[Place, ...]]:
    return {item.question.id: places(served, item.question, quiz.lesson) for item in items if item.lost}


def _grade(attempt: Attempt, items: Sequence[ResultItem]) -> AttemptGrade:
    return AttemptGrade(
        items=tuple(item.grade for item in items if item.grade is not None),
        points=attempt.points or 0.0,
        max=attempt.max_points or 0.0,
        fraction=attempt.fraction or 0.0,
        passed=attempt.passed,
        waiting=attempt.waiting or 0,
        late_penalty=attempt.late_penalty or 0.0,
    )


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
    scores = _scores(attempts, quiz, now)
    return QuizScores(quiz, scores, _kept(quiz, scores), points, _counting(quiz, scores))


def _quiz_progress(quiz: Quiz, attempts: Sequence[Attempt], now: datetime | None) -> QuizProgress:
    scores = _scores(attempts, quiz, now)
    submitted = [score for score in scores if not score.open]
    fractions = [score.fraction for score in submitted if score.fraction is not None]
    passed = [score.passed for score in submitted if score.passed is not None]
    return QuizProgress(
        attempts=len(submitted),
        best=max(fractions, default=None),
        kept=_kept(quiz, scores),
        passed=any(passed) if passed else None,
        open_attempt=next((score.attempt_id for score in scores if score.open), None),
        due=next((attempt.due_at for attempt in attempts if attempt.state == "open"), None),
    )


def _scores(attempts: Sequence[Attempt], quiz: Quiz, now: datetime | None) -> tuple[AttemptScore, ...]:
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


def _score_shows(quiz: Quiz, now: datetime | None) -> bool:
    if now is None:
        return quiz.policy.feedback != "after-close"
    return feedback_now(quiz.policy, "submitted", now).score


def _kept(quiz: Quiz, scores: Sequence[AttemptScore]) -> float | None:
    return kept(quiz.policy.keep, [score.fraction for score in scores if score.fraction is not None])


def _counting(quiz: Quiz, scores: Sequence[AttemptScore]) -> int | None:
    known = [(score.attempt_id, score.fraction) for score in scores if score.fraction is not None]
    index = counting(quiz.policy.keep, [fraction for _, fraction in known])
    return known[index][0] if index is not None else None


def _by_quiz(attempts: Sequence[Attempt]) -> dict[str, list[Attempt]]:
    found: dict[str, list[Attempt]] = {}
    for attempt in attempts:
        found.setdefault(attempt.quiz_id, []).append(attempt)
    return found
