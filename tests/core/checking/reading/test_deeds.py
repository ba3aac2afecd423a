"""When two verbs tell one deed."""

import pytest

from quizapp.core.checking.reading.deeds import is_same_deed
from quizapp.core.checking.reading.words import meaning


def test_what_only_begins_as_if_it_were_done_again_is_another_deed():
    assert not is_same_deed(meaning("request"), meaning("issue"))
    assert is_same_deed(meaning("retake"), meaning("take"))


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("burned", "burnt", True), ("built", "rebuilt", True), ("rebuilt", "built", True), ("took", "retook", True),
        ("burned", "rebuilt", False), ("sold", "rebuilt", False), ("sold", "ran", False), ("rules", "runs", True),
    ],
)  # fmt: skip
def test_a_deed_is_told_by_near_verbs_and_when_it_is_done_again(one, other, is_one):
    assert is_same_deed(meaning(one), meaning(other)) is is_one
