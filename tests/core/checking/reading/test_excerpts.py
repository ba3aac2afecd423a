"""What a message shows of a text: only words that stand there, one after another, and those that it is about."""

import pytest

from quizapp.core.checking.reading.excerpts import excerpt, shown, stretch, to_its_end, with_what_follows
from quizapp.core.folding import tokens

LONG = (
    "Ada Quill says that the millers of Orsk and those of Vell have kept their weirs shut all summer long, while the"
    " barges waited at the lock, the fish died in the pools below it, and the reeve slept, according to the guild."
)


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("It prevented the sale of the mill from being made.", "prevented from being made",
         "prevented the sale of the mill from being made"),
        ("The dangers to the barges, it said, loom large.", "dangers loom large",
         "dangers to the barges, it said, loom large"),
        ("A sale, and then no sale was made.", "sale was made", "sale was made"),
        ("No sale was made.", "made sale", ""),
        ("Sold were one, two, three, four, five, six, seven, eight and nine mills.", "sold mills", ""),
    ],
)  # fmt: skip
def test_a_stretch_has_all_that_stands_between_its_words(text, words, found):
    assert stretch(text, tokens(words)) == found


@pytest.mark.parametrize(
    ("text", "phrase", "told"),
    [
        ("The mill loses its licence.", "loses its", "loses"),
        ("They treat the offer as an unfriendly act.", "regarded as offer unfriendly", "offer as an unfriendly"),
        ("All of it.", "the whole of", "All of it"),
    ],
)
def test_words_that_a_rule_has_read_are_shown_as_they_stand(text, phrase, told):
    assert shown(text, phrase) == told


@pytest.mark.parametrize(
    ("text", "word", "other", "told"),
    [
        ("It may be carried out if she asks.", "carried", "It shall not be carried out on Sundays.", "carried out"),
        ("No toll barges came.", "toll", "Of toll barges there were ten.", "toll barges"),
        ("The mill is protected by law.", "protected", "It is not protected by the guild.", "protected"),
    ],
)
def test_a_word_is_shown_with_what_follows_it_on_both_sides(text, word, other, told):
    assert with_what_follows(text, word, other) == told


def test_an_exception_is_shown_to_its_end():
    assert to_its_end("It opens daily, unless the ford is dry, and at noon.", "unless") == "unless the ford is dry"
    assert to_its_end("It opens.", "unless") == "unless"


@pytest.mark.parametrize("about", ["the fish died", "the barges waited below", "according to the guild"])
def test_an_excerpt_has_what_it_is_about(about):
    told = excerpt(LONG, about)
    assert stretch(LONG, tokens(about)) in told
    assert "…" in told


@pytest.mark.parametrize(("about", "also"), [("the fish died", "Ada Quill"), ("Orsk", "according to the guild")])
def test_an_excerpt_has_a_second_thing_however_far_it_stands(about, also):
    told = excerpt(LONG, about, also)
    assert about in told
    assert also in told
    assert len(told) < len(LONG)


def test_marks_within_marks_are_single_ones():
    assert excerpt("It spoke of “folly” twice.") == "It spoke of ‘folly’ twice."
