"""What single people are granted: one table of what their rules become, and what may never get worse by a grant."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.allowances import LATEST, WHOLE_COURSE, Allowances, combined, for_quiz, own_course, own_policy
from quizapp.core.attempts import Allowed, PastAttempt, Refused, deadline, feedback_now, last_moment, may_start
from quizapp.core.course import Course, Late, Policy, Quiz
from quizapp.core.grading import late_penalty

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
LATE = Late(until=NOON + 3 * DAY, penalty=0.1)


@pytest.mark.parametrize(
    ("policy", "granted", "own"),
    [
        (Policy(), Allowances(), Policy()),
        (Policy(), Allowances(time_factor=2.0, extra_attempts=3, closes=NOON), Policy()),
        (Policy(time_limit=HOUR), Allowances(time_factor=1.5), Policy(time_limit=1.5 * HOUR)),
        (Policy(time_limit=timedelta(seconds=7)), Allowances(time_factor=1.1), Policy(time_limit=timedelta(seconds=8))),
        (Policy(attempts=2), Allowances(extra_attempts=1), Policy(attempts=3)),
        (Policy(attempts=2), Allowances(extra_attempts=0), Policy(attempts=2)),
        (Policy(opens=NOON), Allowances(opens=NOON - DAY), Policy(opens=NOON - DAY)),
        (Policy(), Allowances(opens=NOON), Policy(opens=NOON)),
        (Policy(closes=NOON), Allowances(closes=NOON + DAY), Policy(closes=NOON + DAY)),
        (Policy(closes=NOON), Allowances(closes=NOON - DAY), Policy(closes=NOON)),
        (Policy(closes=NOON), Allowances(time_factor=2.0), Policy(closes=NOON)),
        (
            Policy(closes=NOON, time_limit=HOUR),
            Allowances(time_factor=1.5),
            Policy(closes=NOON + 0.5 * HOUR, time_limit=1.5 * HOUR),
        ),
        (
            Policy(closes=NOON, time_limit=HOUR),
            Allowances(time_factor=2.0, closes=NOON + DAY),
            Policy(closes=NOON + DAY + HOUR, time_limit=2 * HOUR),
        ),
        (
            Policy(closes=NOON, time_limit=HOUR, late=LATE),
            Allowances(time_factor=2.0, closes=LATEST + HOUR),
            Policy(closes=LATEST, time_limit=2 * HOUR, late=Late(until=LATEST, penalty=0.1)),
        ),
        (Policy(closes=LATEST + HOUR), Allowances(closes=LATEST + 2 * HOUR), Policy(closes=LATEST + HOUR)),
        (
            Policy(closes=NOON, late=LATE),
            Allowances(closes=NOON + DAY),
            Policy(closes=NOON + DAY, late=Late(until=NOON + 4 * DAY, penalty=0.1)),
        ),
    ],
)
def test_the_rules_that_hold_for_one_person(policy, granted, own):
    assert own_policy(policy, granted) == own


def test_a_date_in_another_offset_is_the_same_moment_through_the_change_of_the_clocks():
    """Central European time goes back an hour on 25 October 2026: the moments count, not what the clocks show."""
    summer, winter = timezone(2 * HOUR), timezone(HOUR)
    closes = datetime(2026, 10, 25, 2, 30, tzinfo=summer)
    own = own_policy(Policy(closes=closes, time_limit=HOUR), Allowances(time_factor=2.0))
    assert own.closes == datetime(2026, 10, 25, 2, 30, tzinfo=winter)
    assert deadline(own, datetime(2026, 10, 25, 0, 0, tzinfo=UTC)) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_late_days_are_of_24_hours_through_the_change_of_the_clocks():
    """A day by the sun: on 25 October 2026 the clocks show the same hour again 25 hours later."""
    summer, winter = timezone(2 * HOUR), timezone(HOUR)
    closes = datetime(2026, 10, 25, 0, 0, tzinfo=summer)
    policy = Policy(closes=closes, late=Late(until=closes + 9 * DAY, penalty=0.1))
    assert late_penalty(policy, datetime(2026, 10, 25, 23, 0, tzinfo=winter)) == pytest.approx(0.1)
    assert late_penalty(policy, datetime(2026, 10, 26, 0, 0, tzinfo=winter)) == pytest.approx(0.2)


USED = PastAttempt(number=1, state="submitted", started_at=NOON - 2 * HOUR, submitted_at=NOON - HOUR, fraction=0.5)
RESTED = Policy(attempts=1, retry_after=2 * HOUR)


@pytest.mark.parametrize(
    ("policy", "granted", "now", "decision"),
    [
        (RESTED, Allowances(), NOON, Refused("The one attempt is used.")),
        (
            RESTED,
            Allowances(extra_attempts=1),
            NOON,
            Refused("Another attempt may begin a little later.", NOON + HOUR),
        ),
        (RESTED, Allowances(extra_attempts=1), NOON + HOUR, Allowed()),
        (
            replace(RESTED, closes=NOON + HOUR),
            Allowances(extra_attempts=1),
            NOON,
            Refused("The quiz closes before another attempt may begin."),
        ),
        (
            replace(RESTED, closes=NOON + HOUR),
            Allowances(extra_attempts=1, closes=NOON + DAY),
            NOON,
            Refused("Another attempt may begin a little later.", NOON + HOUR),
        ),
        (replace(RESTED, closes=NOON), Allowances(extra_attempts=1, closes=NOON + DAY), NOON + HOUR, Allowed()),
        (replace(RESTED, closes=NOON), Allowances(extra_attempts=1), NOON + HOUR, Refused("This quiz is closed.")),
        (
            replace(RESTED, opens=NOON + DAY),
            Allowances(extra_attempts=1, opens=NOON),
            NOON + HOUR,
            Allowed(),
        ),
        (
            Policy(opens=NOON - HOUR),
            Allowances(opens=NOON + HOUR),
            NOON,
            Refused("This quiz is not open yet.", NOON + HOUR),
        ),
    ],
)
def test_who_may_begin_again_with_what_they_are_granted(policy, granted, now, decision):
    assert may_start(own_policy(policy, granted), [USED], now) == decision


@pytest.mark.parametrize(
    ("limit", "late", "granted", "end"),
    [
        (None, None, Allowances(), NOON),
        (HOUR, None, Allowances(), NOON),
        (HOUR, None, Allowances(time_factor=1.5), NOON + 0.5 * HOUR),
        (HOUR, None, Allowances(closes=NOON + DAY), NOON + 0.5 * HOUR),
        (HOUR, None, Allowances(time_factor=3.0, closes=NOON + DAY), NOON + 2.5 * HOUR),
        (None, None, Allowances(time_factor=1.5), NOON),
        (None, LATE, Allowances(), NOON + 3 * DAY),
        (None, LATE, Allowances(closes=NOON + DAY), NOON + 4 * DAY),
        (HOUR, LATE, Allowances(), NOON + 0.5 * HOUR),
    ],
)
def test_when_an_attempt_ends_that_began_half_an_hour_before_the_close(limit, late, granted, end):
    own = own_policy(Policy(closes=NOON, time_limit=limit, late=late), granted)
    assert deadline(own, NOON - 0.5 * HOUR) == end


@pytest.mark.parametrize(
    ("of_course", "of_quiz", "held"),
    [
        (Allowances(time_factor=1.5), Allowances(), Allowances(time_factor=1.5)),
        (Allowances(time_factor=1.5), Allowances(time_factor=2.0), Allowances(time_factor=2.0)),
        (Allowances(extra_attempts=2), Allowances(extra_attempts=0), Allowances(extra_attempts=0)),
        (
            Allowances(time_factor=1.5, opens=NOON),
            Allowances(closes=NOON),
            Allowances(time_factor=1.5, opens=NOON, closes=NOON),
        ),
    ],
)
def test_what_is_granted_for_a_quiz_goes_before_what_is_granted_for_all(of_course, of_quiz, held):
    assert combined(of_course, of_quiz) == held
    assert for_quiz({WHOLE_COURSE: of_course, "a": of_quiz}, "a") == held
    assert for_quiz({WHOLE_COURSE: of_course, "a": of_quiz}, "b") == of_course


def test_every_quiz_of_a_course_is_under_ones_own_rules():
    quizzes = {name: Quiz(id=name, title=name, policy=Policy(attempts=1)) for name in ("a", "b")}
    course = Course(id="c", title="C", quizzes=quizzes)
    own = own_course(course, {WHOLE_COURSE: Allowances(extra_attempts=1), "b": Allowances(extra_attempts=4)})
    assert {quiz.id: quiz.policy.attempts for quiz in own.quizzes.values()} == {"a": 2, "b": 5}
    assert own_course(course, {}) is course


policies = st.builds(
    Policy,
    attempts=st.none() | st.integers(1, 5),
    time_limit=st.none() | st.timedeltas(min_value=timedelta(seconds=1), max_value=DAY),
    closes=st.none() | st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    feedback=st.just("after-close"),
).flatmap(
    lambda policy: (
        st.just(policy)
        if policy.closes is None
        else st.sampled_from([policy, replace(policy, late=Late(until=policy.closes + DAY, penalty=0.2))])
    )
)
grants = st.builds(
    Allowances,
    time_factor=st.none() | st.floats(1, 10),
    extra_attempts=st.none() | st.integers(0, 5),
    closes=st.none() | st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
)


@given(policies, grants, st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_a_grant_takes_nothing_away(policy, granted, moment):
    own = own_policy(policy, granted)
    assert (last_moment(own) is None) == (last_moment(policy) is None)
    if last_moment(policy) is not None:
        assert last_moment(own) >= last_moment(policy)
    if deadline(policy, moment) is not None:
        assert deadline(own, moment) >= deadline(policy, moment)
    assert late_penalty(own, moment) <= late_penalty(policy, moment)
    if may_start(policy, [], moment) == Allowed():
        assert may_start(own, [], moment) == Allowed()


@given(policies, grants, st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_a_key_told_after_the_close_waits_for_ones_own_close(policy, granted, moment):
    own = own_policy(policy, granted)
    if feedback_now(own, "submitted", moment).key:
        assert moment >= last_moment(own)
