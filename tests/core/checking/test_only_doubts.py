"""Answers that only say that a thing is possible, in whatever words."""

import pytest

from quizapp.core.checking.reading.doubting import only_doubts, says_how_sure


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("It calls them possible", True),
        ("It leaves the possibility open", True),
        ("They may be so", True),
        ("As a mere possibility", True),
        ("Perhaps", True),
        ("It does not think it possible", False),
        ("It says that the raids may be piracy", False),
        ("It rules them out", False),
        ("It calls them proven", False),
    ],
)
def test_what_only_doubts_is_told_from_what_says_more(text, only):
    assert only_doubts(text) is only


def test_a_doubt_is_borne_out_by_a_doubt_alone():
    assert says_how_sure("It calls them possible", ["may amount to piracy"])
    assert not says_how_sure("It calls them possible", ["amounts to piracy"])
