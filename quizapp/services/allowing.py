"""Granting single people more than a quiz's rules give: more time, more attempts, later dates.

Whoever asks for a person's rules asks here for `own_course`; how rules and grants make one policy is core's.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from quizapp.core.allowances import (
    LARGEST_FACTOR,
    MOST_EXTRA,
    WHOLE_COURSE,
    Allowances,
    own_policy,
)
from quizapp.core.allowances import own_course as with_grants
from quizapp.core.attempts import deadline
from quizapp.core.course import Course, Quiz
from quizapp.services.courses import Library
from quizapp.services.credentials import name_key
from quizapp.services.submitting import policy_of, retotal
from quizapp.storage import accounts, attempts, grants
from quizapp.storage.engine import begin_write
from quizapp.storage.grants import HeldGrant

MOST_PEOPLE = 1_000
"""How many people may be granted something at once."""


@dataclass(frozen=True, slots=True)
class Granted:
    """It was granted to these people; `running` counts their open attempts whose end moved."""

    names: tuple[str, ...]
    running: int


@dataclass(frozen=True, slots=True)
class NotGranted:
    """Nothing was granted to anybody; `field` is what to mend (`names`, `quiz`, `time_factor`, …)."""

    field: str
    reason: str


@dataclass(frozen=True, slots=True)
class CourseGrants:
    """What is granted in a course now, by name."""

    course: Course
    grants: tuple[HeldGrant, ...]


def own_course(session: Session, account_id: int, course: Course) -> Course:
    """The course under the rules that hold for one person: one statement."""
    return with_grants(course, grants.granted_to(session, account_id, course.id))


def course_grants(session: Session, library: Library, course_id: str) -> CourseGrants | None:
    """What is granted in a course; None where there is no such course."""
    served = library.current(session, course_id)
    if served is None:
        return None
    return CourseGrants(served.course, tuple(grants.held(session, course_id=course_id)))


def grant(
    session: Session,
    library: Library,
    course_id: str,
    quiz_id: str,
    names: Sequence[str],
    allowances: Allowances,
    by: str,
    now: datetime,
) -> Granted | NotGranted | None:
    """Grant people something in a quiz, or in all of a course (`quiz_id` empty), in place of what they held for it.

    `Allowances()` takes back what they held. Attempts under way end by the new rules at once, and late penalties of
    submitted ones are counted anew. Everyone or nobody: one unknown name refuses all. None: no such course.
    """
    begin_write(session)
    served = library.current(session, course_id)
    if served is None:
        return None
    if (refused := _unfit(served.course, quiz_id, allowances)) is not None:
        return refused
    wanted = {name_key(name): name.strip() for name in names if name.strip()}
    found = accounts.by_keys(session, wanted) if len(wanted) <= MOST_PEOPLE else {}
    if (refused := _unknown(wanted, found)) is not None:
        return refused
    grants.add(
        session,
        [
            {
                "user_id": user_id,
                "course_id": course_id,
                "quiz_id": quiz_id,
                "time_factor": allowances.time_factor,
                "extra_attempts": allowances.extra_attempts,
                "opens_at": allowances.opens,
                "closes_at": allowances.closes,
                "granted_by": by,
                "granted_at": now,
            }
            for user_id, _ in found.values()
        ],
    )
    running = sum(_apply(session, library, user_id, course_id) for user_id, _ in found.values())
    return Granted(tuple(name for _, name in found.values()), running)


def _apply(session: Session, library: Library, user_id: int, course_id: str) -> int:
    """Bring a person's attempts in line with what they are granted; how many open ones end at another time now."""
    moved, granted = 0, grants.granted_to(session, user_id, course_id)
    for attempt in attempts.lock_of_course(session, user_id, course_id):
        policy = policy_of(session, library, attempt, granted)
        if attempt.state != "open":
            retotal(session, attempt, policy)
            continue
        due_at = deadline(policy, attempt.started_at)
        if due_at != attempt.due_at:
            attempts.move_due(session, attempt.id, due_at)
            moved += 1
    return moved


def _unfit(course: Course, quiz_id: str, allowances: Allowances) -> NotGranted | None:
    factor, extra = allowances.time_factor, allowances.extra_attempts
    if quiz_id != WHOLE_COURSE and quiz_id not in course.quizzes:
        return NotGranted("quiz", "There is no such quiz in this course.")
    if factor is not None and not 1 <= factor <= LARGEST_FACTOR:
        return NotGranted("time_factor", f"Extra time is a factor from 1 to {LARGEST_FACTOR:g}, such as 1.5.")
    if extra is not None and not 0 <= extra <= MOST_EXTRA:
        return NotGranted("extra_attempts", f"Further attempts are a number from 0 to {MOST_EXTRA:,}.")
    for quiz in _quizzes(course, quiz_id):
        if (refused := _dates_unfit(quiz, allowances)) is not None:
            return refused
    return None


def _dates_unfit(quiz: Quiz, allowances: Allowances) -> NotGranted | None:
    own = own_policy(quiz.policy, allowances)
    if own.opens is not None and own.closes is not None and own.opens >= own.closes:
        return NotGranted("opens", f"The quiz “{quiz.title}” would open for them only after it closes.")
    if allowances.closes is not None and quiz.policy.closes is not None and allowances.closes <= quiz.policy.closes:
        return NotGranted("closes", f"This is no later than the quiz “{quiz.title}” closes for everyone.")
    return None


def _quizzes(course: Course, quiz_id: str) -> Iterable[Quiz]:
    return course.quizzes.values() if quiz_id == WHOLE_COURSE else (course.quizzes[quiz_id],)


def _unknown(wanted: dict[str, str], found: dict[str, tuple[int, str]]) -> NotGranted | None:
    if not wanted:
        return NotGranted("names", "Name at least one person.")
    if len(wanted) > MOST_PEOPLE:
        return NotGranted("names", f"Name at most {MOST_PEOPLE:,} people at once.")
    missing = [name for key, name in wanted.items() if key not in found]
    if not missing:
        return None
    return NotGranted("names", f"Nobody here is called {', '.join(f'“{name}”' for name in missing[:10])}.")
