"""What one person is granted beyond a quiz's rules, and the rules that hold for them with it.

All else asks the personal policy that is made here, so that a date or a limit is decided in one place.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from math import ceil

from quizapp.core.course import Course, Policy

WHOLE_COURSE = ""
"""In place of a quiz's id: what holds for every quiz of the course."""

LATEST = datetime(9999, 12, 31, tzinfo=UTC)
"""The latest end that a grant gives: a day short of the last moment there is, so that a grace can be added to it."""

LARGEST_FACTOR = 10.0
MOST_EXTRA = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowances:
    """What one person is granted; None leaves it as it is.

    `time_factor` multiplies the time limit (1.5: half as much again), `extra_attempts` are added to those of the quiz,
    `opens` takes the place of the quiz's date, `closes` too where it is later.
    """

    time_factor: float | None = None
    extra_attempts: int | None = None
    opens: datetime | None = None
    closes: datetime | None = None

    def __bool__(self) -> bool:
        """Whether anything is granted."""
        return self != NO_ALLOWANCES


NO_ALLOWANCES = Allowances()


def combined(of_course: Allowances, of_quiz: Allowances) -> Allowances:
    """What holds for a quiz: what was granted for it, and where nothing was, what was granted for the whole course."""
    return Allowances(
        time_factor=of_course.time_factor if of_quiz.time_factor is None else of_quiz.time_factor,
        extra_attempts=of_course.extra_attempts if of_quiz.extra_attempts is None else of_quiz.extra_attempts,
        opens=of_quiz.opens or of_course.opens,
        closes=of_quiz.closes or of_course.closes,
    )


def for_quiz(granted: Mapping[str, Allowances], quiz_id: str) -> Allowances:
    """What one person is granted in a quiz; `granted` by quiz id, `WHOLE_COURSE` for every quiz."""
    return combined(granted.get(WHOLE_COURSE, NO_ALLOWANCES), granted.get(quiz_id, NO_ALLOWANCES))


def own_policy(policy: Policy, granted: Allowances) -> Policy:
    """The rules for one person. Extra time moves the end as well, so that the closing date does not swallow it."""
    limit = policy.time_limit
    own_limit = limit if limit is None or granted.time_factor is None else _whole_seconds(limit * granted.time_factor)
    extra = own_limit - limit if own_limit is not None and limit is not None else timedelta()
    closes = _own_end(policy, granted, extra)
    moved = closes - policy.closes if closes is not None and policy.closes is not None else timedelta()
    return replace(
        policy,
        attempts=None if policy.attempts is None else policy.attempts + (granted.extra_attempts or 0),
        time_limit=own_limit,
        opens=granted.opens or policy.opens,
        closes=closes,
        late=policy.late and replace(policy.late, until=_moved(policy.late.until, moved)),
    )


def own_course(course: Course, granted: Mapping[str, Allowances]) -> Course:
    """The course with each quiz under the rules for one person, who is `granted` this (as for `for_quiz`)."""
    if not any(granted.values()):
        return course
    quizzes = {
        quiz.id: replace(quiz, policy=own_policy(quiz.policy, for_quiz(granted, quiz.id)))
        for quiz in course.quizzes.values()
    }
    return replace(course, quizzes=quizzes)


def _own_end(policy: Policy, granted: Allowances, extra: timedelta) -> datetime | None:
    if policy.closes is None:
        return None
    own = policy.closes if granted.closes is None else max(policy.closes, min(granted.closes, LATEST))
    return _moved(own, max(extra, timedelta()))


def _moved(end: datetime, by: timedelta) -> datetime:
    """An end moved on, at most to the latest one; an author's own end is never taken back."""
    return max(end, min(end, LATEST - by) + by)


def _whole_seconds(length: timedelta) -> timedelta:
    return timedelta(seconds=ceil(length.total_seconds()))
