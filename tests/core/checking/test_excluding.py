"""Statements that take out what their sentence names with the rest, that concede, or that name an age."""

import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TOLD = """The storm left the hill towns poor, with grain, salt, lamp oil, and seed all lacking.

The strike closed the mills, the ferries and the school. The school reopened, but the mills did not.

A captain is liable for the theft where he knew or should have known that his crew was stealing. No person who was under
the age of sixteen years at the time may be fined for fishing. Members over the age of 65 shall retire.

The report blames five captains because they knew of the thefts and kept silent.
"""


def asked(text, answer, quote):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))


LACKING = "grain, salt, lamp oil, and seed all lacking"
CLOSED = "closed the mills, the ferries and the school"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("In the hill towns grain and salt are lacking, but lamp oil is not.", LACKING),
        ("In the hill towns grain and salt are lacking, though not seed.", LACKING),
        ("The strike closed the mills and the ferries, but not the school.", CLOSED),
    ],
)
def test_what_is_named_with_the_rest_is_not_taken_out(errors_on, text, quote):
    assert errors_on(TOLD, asked(text, True, quote)) == ["S012"]
    assert errors_on(TOLD, asked(text, False, quote)) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The school reopened, but not the mills.", "The school reopened, but the mills did not"),
        ("The strike closed the mills, but not the bank.", CLOSED),
        ("In the hill towns grain, salt, lamp oil and seed are lacking.", LACKING),
    ],
)
def test_what_the_sentence_takes_out_too_or_does_not_name_may_be(errors_on, text, quote):
    assert errors_on(TOLD, asked(text, True, quote)) == []


KNOWN = "should have known that his crew was stealing"
SIXTEEN = "under\nthe age of sixteen years at the time".replace("\n", " ")


@pytest.mark.parametrize(
    ("text", "quote", "codes"),
    [
        ("A captain is liable for the theft even if he did not know of it, where he should have.", KNOWN, []),
        ("Nobody may be fined for fishing at the age of fifteen.", SIXTEEN, []),
        ("Nobody may be fined for fishing at the age of seventeen.", SIXTEEN, ["S003"]),
        ("A member who is 70 years old shall retire.", "over the age of 65 shall retire", []),
        ("A member who is 60 years old shall retire.", "over the age of 65 shall retire", ["S003"]),
        ("Part of Orsk is dry.", "grain, salt, lamp oil, and seed all lacking", ["S004"]),
    ],
)
def test_what_is_conceded_denies_nothing_and_an_age_may_be_one_of_many(errors_on, text, quote, codes):
    assert errors_on(TOLD.replace("under\nthe", "under the"), asked(text, True, quote)) == codes


def test_another_reason_than_the_sentences_is_doubted_only_if_it_is_keyed_true(said_on):
    text, quote = "The report blames five captains because they planned the thefts.", "because they knew of the thefts"
    assert said_on(TOLD, asked(text, True, quote)) == ["S010"]
    assert said_on(TOLD, asked(text, False, quote)) == []
    assert said_on(TOLD, asked("The report blames five captains because they knew of the thefts.", True, quote)) == []
