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
        ("with no trouble. This wheel took longer", "wheel", False),
        ("with no trouble. This wheel took longer", "trouble", True),
        ("had no word of it for years.After school she carved", "school", False),
        ("gave no strings-attached housing", "housing", False),
        ("gave no housing", "housing", True),
        ("a no-fee loan", "loan", False),
        ("at No.36 by weavers", "weavers", False),
    ],
)
def test_a_turn_of_speech_ends_no_denial(text, word, denied):
    assert [one.denied for one in said_words(text) if one.written == word] == [denied]


@pytest.mark.parametrize("case", ["In no case", "Under no circumstances", "On no account"])
def test_a_denial_in_front_denies_the_deed(case):
    said = {one.written: one.denied for one in said_words(f"{case} shall any miller be fined for it.")}
    assert said == {"miller": False, "fined": True}


@pytest.mark.parametrize(
    ("text", "word", "denied"),
    [
        ("No mill may be razed by the guild.", "mill", False),
        ("No mill may be razed by the guild.", "razed", True),
        ("No raids shall be undertaken by night.", "raids", True),
        ("A smith who has taken no oath may be dismissed.", "oath", True),
        ("A smith who has taken no oath may be dismissed.", "dismissed", False),
        ("Nobody who has sold a mill may be elected.", "sold", False),
        ("Nobody who has sold a mill may be elected.", "elected", True),
        ("A smith who did nothing may be fined.", "fined", False),
        ("The mission was begun at No.36 Mill Street.", "mill", False),
        ("It was mill No. 2 of Orsk.", "orsk", False),
        ("They found the weavers’ skills lacking, and the guild in need of help.", "skills", True),
        ("They found the weavers’ skills lacking, and the guild in need of help.", "need", False),
        ("The herders are shielded from raids.", "raids", True),
        ("The herders are protected against raids.", "raids", True),
        ("The herders are protected against the dangers of raids.", "raids", False),
    ],
)
def test_a_denial_is_of_what_is_not_to_be(text, word, denied):
    assert [one.denied for one in said_words(text) if one.written == word] == [denied]


@pytest.mark.parametrize(
    ("text", "word", "denied"),
    [
        ("The Council or, in its absence, the Board decides the matter.", "decides", False),
        ("Nothing in this pact shields a captain from blame.", "shields", True),
        ("Nothing in this pact shields a captain from blame.", "blame", False),
        ("A child is beyond the power of the moot.", "power", True),
    ],
)
def test_a_denial_is_of_its_own_verb(text, word, denied):
    assert [one.denied for one in said_words(text) if one.written == word] == [denied]
