"""What becomes of a save beside what was saved before, as a table of cases."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.saving import (
    LONGEST_KEY,
    SAVES_WITHIN,
    Save,
    Sending,
    TooFast,
    another_key,
    lane_and_count,
    placing,
    replaced_at_once,
    too_fast,
)

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)

OURS, THEIRS = "a" * 32, "b" * 32


@pytest.mark.parametrize(
    ("sending", "newest", "version", "same", "expected"),
    [
        (Sending(f"{OURS}.1", 0), "", 0, False, "add"),
        (Sending(f"{OURS}.2", 0), f"{OURS}.1", 7, False, "add"),
        (Sending(f"{OURS}.1", 0), f"{OURS}.2", 7, False, "stands"),
        (Sending(f"{OURS}.2", 0), f"{OURS}.1", 7, True, "stands"),
        (Sending(OURS, 0), OURS, 7, False, "add"),
        (Sending(f"{OURS}.1", 6), f"{THEIRS}.1", 7, False, "clashes"),
        (Sending(f"{OURS}.1", 0), f"{THEIRS}.1", 7, False, "clashes"),
        (Sending(f"{OURS}.1", 6), f"{THEIRS}.1", 7, True, "add"),
        (Sending(f"{OURS}.1", 7), f"{THEIRS}.1", 7, False, "add"),
        (Sending(f"{OURS}.1", 8), f"{THEIRS}.1", 7, False, "add"),
        (Sending(f"{OURS}.1", None), f"{THEIRS}.1", 7, False, "add"),
        (Sending(f"{OURS}.1", 6, after=f"{THEIRS}.1"), f"{THEIRS}.1", 7, False, "add"),
        (Sending(f"{OURS}.1", 6, after=f"{THEIRS}.1"), f"{THEIRS}.2", 7, False, "clashes"),
    ],
)
def test_placing(sending, newest, version, same, expected) -> None:
    assert placing(sending, newest, version, same=same) == expected


@pytest.mark.parametrize(
    ("key", "lane", "count"),
    [("lane", "lane", 0), ("lane.12", "lane", 12), ("a.b.3", "a.b", 3), ("lane.", "lane.", 0),
     ("lane.-1", "lane.-1", 0), ("lane.1~f00", "lane", 1), ("lane~f00", "lane", 0), (".5", "", 5), ("", "", 0)],
)  # fmt: skip
def test_key_names_its_page_and_its_place(key, lane, count) -> None:
    assert lane_and_count(key) == (lane, count)


@given(
    st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=64), st.text("0123456789abcdef", min_size=64)
)
def test_another_key_is_usable_and_of_the_same_lane_where_that_is_short(key, digest) -> None:
    made = another_key(key, digest)
    assert Sending(made).is_usable()
    assert len(made) <= LONGEST_KEY
    lane, count = lane_and_count(key)
    if len(lane) <= 32 and count < 10**8:
        assert lane_and_count(made) == (lane, count)


@pytest.mark.parametrize(
    ("earliest", "expected"),
    [
        (None, None),
        (NOON - SAVES_WITHIN, None),
        (NOON - SAVES_WITHIN + timedelta(seconds=2), TooFast(timedelta(seconds=2))),
        (NOON, TooFast(SAVES_WITHIN)),
    ],
)
def test_no_more_is_saved_than_a_person_writes(earliest, expected) -> None:
    assert too_fast(earliest, NOON) == expected


def save(number: int, key: str, seconds: int, item: int = 1, *, judged: bool = False) -> Save:
    return Save(number, item, key, judged, NOON + timedelta(seconds=seconds))


@pytest.mark.parametrize(
    ("saves", "replaced"),
    [
        ([], []),
        ([save(1, "a.1", 0)], []),
        ([save(1, "a.1", 0), save(2, "a.2", 1), save(3, "a.3", 59)], [1, 2]),
        ([save(1, "a.1", 58), save(2, "a.2", 59), save(3, "a.3", 60)], [1]),  # another minute
        ([save(1, "a.1", 0), save(2, "b.1", 1)], []),  # another page
        ([save(1, "a.1", 0), save(2, "b.1", 1), save(3, "a.2~f0", 2)], [1]),
        ([save(1, "a.1", 0), save(2, "a.2", 1, item=2)], []),  # another question
        ([save(1, "a.1", 0, judged=True), save(2, "a.2", 1), save(3, "a.3", 2)], [2]),
        ([save(1, "a.1", 0), save(2, "a.2", 1, judged=True)], [1]),
    ],
)
def test_drafts_that_their_own_page_replaced_within_the_minute(saves, replaced) -> None:
    assert replaced_at_once(saves) == replaced


@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.integers(0, 200), st.integers(1, 2), st.booleans()),
        max_size=60,
    )
)
def test_what_counts_and_the_last_of_each_page_stay(shape) -> None:
    times = sorted(seconds for _, seconds, _, _ in shape)
    saves = [
        save(number, f"{lane}.{number}", seconds, item, judged=judged)
        for number, (seconds, (lane, _, item, judged)) in enumerate(zip(times, shape, strict=True), start=1)
    ]
    gone = set(replaced_at_once(saves))
    left = [one for one in saves if one.number not in gone]
    assert all(one in left for one in saves if one.judged)
    for item in (1, 2):
        for lane in "abc":
            own = [one for one in saves if one.item == item and one.key.startswith(lane)]
            assert own[-1:] == [one for one in own if one in left][-1:]
    drafts = [(one.item, one.key[0], one.at.replace(second=0)) for one in left if not one.judged]
    assert len(drafts) == len(set(drafts))
