"""When something is asked again: later the better it was remembered, the same dates for the same answers."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.practice import Recall
from quizapp.services.spacing import AGAIN_AFTER, LONGEST, from_json, remembered

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
ANSWERS = st.lists(st.tuples(st.sampled_from(Recall), st.timedeltas(timedelta(), 400 * DAY)), min_size=1, max_size=12)


def after(answers):
    memory, at = None, NOON
    for recall, pause in answers:
        at += pause
        memory = remembered(memory, recall, at)
    return memory, at


@given(ANSWERS)
def test_same_answers_give_the_same_dates_and_are_kept_whole(answers) -> None:
    memory, at = after(answers)
    assert after(answers) == (memory, at)
    assert from_json(memory.as_json()) == memory
    assert memory.reviewed_at == at
    assert at + AGAIN_AFTER <= memory.due <= at + LONGEST * DAY


@given(ANSWERS)
def test_the_better_it_was_remembered_the_later_it_comes_again(answers) -> None:
    memory, at = after(answers)
    dues = [remembered(memory, recall, at + DAY).due for recall in Recall]
    assert dues == sorted(dues)


def test_what_was_missed_in_a_quiz_and_right_next_day_rests_for_days_and_ever_longer() -> None:
    memory = remembered(None, Recall.AGAIN, NOON)
    assert memory.due == NOON + AGAIN_AFTER
    pauses = []
    at = NOON + DAY
    for _ in range(4):
        memory = remembered(memory, Recall.GOOD, at)
        pauses.append(memory.due - at)
        at = memory.due
    assert pauses[0] >= DAY
    assert pauses == sorted(set(pauses))


def test_a_moment_in_another_offset_is_the_same_moment() -> None:
    elsewhere = NOON.astimezone(timezone(timedelta(hours=3)))
    assert remembered(None, Recall.GOOD, elsewhere) == remembered(None, Recall.GOOD, NOON)


def test_a_clock_that_was_set_back_breaks_nothing() -> None:
    memory = remembered(remembered(None, Recall.GOOD, NOON), Recall.GOOD, NOON - 3 * DAY)
    assert memory.due > NOON - 3 * DAY


@pytest.mark.parametrize("recall", list(Recall))
def test_first_answers_differ(recall) -> None:
    due = remembered(None, recall, NOON).due - NOON
    assert (due < DAY) == (recall in {Recall.AGAIN, Recall.HARD})
