"""Taking a quiz: starting an attempt and showing it. The rules are core's; `saving` and `submitting` go on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from quizapp.core.attempts import PastAttempt, Refused, deadline, may_start, paper
from quizapp.core.course import Course, Quiz
from quizapp.core.grading import ItemGrade, grade_item, grade_tries, tried
from quizapp.core.questions.common import Question, Raw, Verdict
from quizapp.services.allowing import own_course
from quizapp.services.courses import Library, Served
from quizapp.services.sources import asked
from quizapp.services.submitting import close, close_due, is_over, tries_of
from quizapp.storage import attempts as stored
from quizapp.storage import learners
from quizapp.storage.attempts import StoredItem
from quizapp.storage.engine import begin_write
from quizapp.storage.tables import Attempt


@dataclass(frozen=True, slots=True)
class Started:
    """A new attempt is open."""

    attempt_id: int


@dataclass(frozen=True, slots=True)
class Resumed:
    """An attempt was open already; it goes on."""

    attempt_id: int


@dataclass(frozen=True, slots=True)
class Closed:
    """The attempt is submitted: its result is to be seen, no more to be written."""

    attempt_id: int


@dataclass(frozen=True, slots=True)
class TakenItem:
    """A question of an open attempt; `raw` is the response saved last, `settled` its grade where that shows at once.

    `version` names that response, 0 where there is none: a page sends it back with what it saves. `tries` counts the
    tries that were judged; `tried` is the verdict on the last of them where another is left and nothing else was saved
    since. `answers` are the tries that `settled` tells apart, first to last.
    """

    number: int
    question: Question
    raw: Raw | None
    saved_at: datetime | None
    settled: ItemGrade | None
    flagged: bool
    version: int
    tries: int
    tried: Verdict | None
    section: str
    answers: tuple[Raw, ...] = ()


@dataclass(frozen=True, slots=True)
class Taking:
    """An open attempt. `seed` orders the options (`question.present(seed)`); `deadline` is without the grace."""

    attempt_id: int
    course: Course
    quiz: Quiz
    items: tuple[TakenItem, ...]
    deadline: datetime | None
    number: int
    revision: int
    seed: int
    started_at: datetime


def start_attempt(
    session: Session, library: Library, account_id: int, course_id: str, quiz_id: str, now: datetime, seed: int
) -> Started | Resumed | Refused | None:
    """Start an attempt at a quiz of the course as it is served now, or go on with the open one. None: no such quiz."""
    begin_write(session)
    served = library.current(session, course_id)
    if served is None or quiz_id not in served.course.quizzes or quiz_id in served.course.banks():
        return None
    quiz = own_course(session, account_id, served.course).quizzes[quiz_id]
    if not stored.lock_person(session, account_id):
        return None
    past = stored.of_quiz(session, account_id, course_id, quiz_id)
    if any(close(session, library, attempt, now) for attempt in past if is_over(attempt, now)):
        past = stored.of_quiz(session, account_id, course_id, quiz_id)
    decision = may_start(quiz.policy, [_past(attempt) for attempt in past], now)
    if isinstance(decision, Refused):
        return decision
    if (running := _open(past)) is not None:
        return Resumed(running)
    attempt_id = _add(session, served, quiz, account_id, past, now, seed)
    if attempt_id is not None:
        learners.enrol(session, account_id, course_id, now)
        return Started(attempt_id)
    running = _open(stored.of_quiz(session, account_id, course_id, quiz_id))
    return Resumed(running) if running is not None else Refused("This attempt was begun elsewhere and is over.")


def open_attempt(
    session: Session, library: Library, account_id: int, attempt_id: int, now: datetime
) -> Taking | Closed | None:
    """A person's open attempt with what they saved last. Once its time is over it is submitted here and `Closed`."""
    attempt = stored.get(session, account_id, attempt_id)
    if attempt is None:
        return None
    if is_over(attempt, now):
        close_due(session, library, now, account_id=account_id)
        return Closed(attempt_id)
    if attempt.state != "open":
        return Closed(attempt_id)
    served = library.revision(session, attempt.revision_id)
    items = stored.items(session, attempt_id)
    questions = asked(session, served, [item.question for item in items])
    quiz = served.course.quizzes[attempt.quiz_id]
    tries = tries_of(session, attempt_id, items, quiz.policy)
    return Taking(
        attempt_id=attempt_id,
        course=served.course,
        quiz=quiz,
        items=tuple(
            _taken(questions[item.question], item, tries.get(item.question, ()), quiz.policy.tries) for item in items
        ),
        deadline=attempt.due_at,
        number=attempt.number,
        revision=served.number,
        seed=attempt.seed,
        started_at=attempt.started_at,
    )


def _add(
    session: Session, served: Served, quiz: Quiz, account_id: int, past: Sequence[Attempt], now: datetime, seed: int
) -> int | None:
    values = {
        "user_id": account_id,
        "course_id": served.course.id,
        "quiz_id": quiz.id,
        "revision_id": served.revision_id,
        "number": max((attempt.number for attempt in past), default=0) + 1,
        "seed": seed,
        "started_at": now,
        "due_at": deadline(quiz.policy, now),
    }
    return stored.add(session, values, paper(served.course, quiz, seed))


def _past(attempt: Attempt) -> PastAttempt:
    return PastAttempt(
        number=attempt.number,
        state="open" if attempt.state == "open" else "submitted",
        started_at=attempt.started_at,
        submitted_at=attempt.submitted_at,
        fraction=attempt.fraction,
    )


def _open(attempts: Sequence[Attempt]) -> int | None:
    return next((attempt.id for attempt in attempts if attempt.state == "open"), None)


def _taken(question: Question, item: StoredItem, tries: Sequence[Raw], shares: Sequence[float]) -> TakenItem:
    return TakenItem(
        number=item.number,
        question=question,
        raw=item.raw,
        saved_at=item.saved_at,
        settled=grade_tries(question, tries, shares) if item.settles else None,
        flagged=item.flagged,
        version=item.version,
        tries=item.tries,
        section=item.section,
        tried=grade_item(question, item.raw).verdict if item.judged and not item.settles else None,
        answers=tried(question, tries, shares) if item.settles else (),
    )
