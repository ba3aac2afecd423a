"""What a text denies, word by word."""

import pytest

from quizapp.core.checking.reading.denials import said_words


@pytest.mark.parametrize(
    ("text", "word", "denied"),
    [
        ("nor shall it, in and of itself, constitute a ground", "ground", True),
        ("it is, in and of itself, a ground", "ground", False),
        ("there is no more grain", "grain", True),
        ("no more grain was sold than in May", "grain", False),
        ("no more than grain was sold", "grain", False),
        ("the mill sold more grain", "grain", False),
        ("the guild sold (without a licence) old mills", "old", False),
        ("the guild sold (without a licence) old mills", "licence", True),
    ],
)
def test_a_turn_of_speech_ends_no_denial(text, word, denied):
    assert [one.denied for one in said_words(text) if one.written == word] == [denied]


@pytest.mark.parametrize("case", ["In no case", "Under no circumstances", "On no account"])
def test_a_denial_in_front_denies_the_deed(case):
    said = {one.written: one.denied for one in said_words(f"{case} shall any miller be fined for it.")}
    assert said == {"miller": False, "fined": True}
