"""What becomes of a save beside what was saved before, as a table of cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.saving import LONGEST_KEY, Sending, another_key, lane_and_count, placing

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
