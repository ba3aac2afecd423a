"""Statements that deny, held against what they deny."""

import pytest

from quizapp.core.checking.reading.denials import said_words
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

MILL = """Halden Cider is an old drink of Tavria. Halden Cider is owned by Ida Brandt but bottled by Per Holm.

The speech was given by the Kenyan minister Per Holm at Orsk. Forty is an even number. An odd number leaves one.

The Vell pound is not a separate currency but a local issue. All guests must hold a passport to enter Vell.

The mill was first opened in May 1911, and it became Brandt Mill after the drought."""

OWNED = "owned by Ida Brandt but bottled by Per Holm"
GIVEN = "given by the Kenyan minister Per Holm"
OPENED = "The mill was first opened in May 1911"
POUND = "The Vell pound is not a separate currency but a local"

DENYING = [
    ("Halden Cider is not a Swedish drink.", True, "Halden Cider is an old drink of Tavria"),
    ("The speech was not given by the Swedish minister.", True, GIVEN),
    ("The mill was not first opened in 1912.", True, OPENED),
    ("The mill was not called Brandt Mill before the drought.", True, "it became Brandt Mill after the drought"),
    ("The Vell pound is not a separate currency.", True, POUND),
    ("The speech was not given by the Kenyan minister.", False, GIVEN),
    ("The mill wasn't first opened in 1911.", False, OPENED),
]


def statement(text, quote, *, answer):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))


@pytest.mark.parametrize(("text", "answer", "quote"), DENYING, ids=[text for text, *_ in DENYING])
def test_what_the_passage_refutes_is_rightly_denied(errors_on, text, answer, quote):
    assert errors_on(MILL, statement(text, quote, answer=answer)) == []


@pytest.mark.parametrize(("text", "answer", "quote"), DENYING, ids=[text for text, *_ in DENYING])
def test_a_denial_keyed_the_other_way_is_found(errors_on, text, answer, quote):
    assert errors_on(MILL, statement(text, quote, answer=not answer)) == ["S012"]


def test_what_is_by_somebody_else_is_rightly_denied(errors_on):
    assert errors_on(MILL, statement("Halden Cider is not owned by Per Holm.", OWNED, answer=True)) == []
    assert errors_on(MILL, statement("Halden Cider is owned by Per Holm.", OWNED, answer=False)) == []


def test_what_the_passage_denies_is_not_borne_out(errors_on):
    assert errors_on(MILL, statement("The Vell pound is a separate currency.", POUND, answer=False)) == []


def test_what_takes_a_thing_cannot_be_done_without_it(errors_on):
    quote = "All guests must hold a passport to enter Vell"
    assert errors_on(MILL, statement("Guests may not enter Vell without a passport.", quote, answer=True)) == []


def test_words_of_another_sentence_bear_nothing_out(errors_on):
    assert errors_on(MILL, statement("Forty is an odd number.", "Forty is an even number", answer=False)) == []


def test_not_the_same_is_a_denial(errors_on):
    text = "Halden Cider and that drink are not the same."
    quote = "Halden Cider is an old drink of Tavria"
    assert errors_on(MILL, statement(text, quote, answer=False)) == []


@pytest.mark.parametrize("text", ["Not only the mill was opened in 1911.", "The mill was not only opened in 1911."])
def test_what_denies_no_more_than_a_bound_is_read_as_it_stands(errors_on, text):
    assert errors_on(MILL, statement(text, OPENED, answer=True)) == []


def test_the_message_says_what_the_denial_comes_to(told_on):
    (told,) = told_on(MILL, statement("The mill was not first opened in 1912.", OPENED, answer=False))
    assert told.startswith("S012 keyed false, the statement makes “The mill was first opened in 1912” true; ")
    assert told.endswith("(Write `answer: true`, or change the statement.)")


def test_a_not_far_before_a_without_still_denies():
    rule = "whose catch cannot be limited as the council asks and which so take old fish and young without end"
    assert [one.denied for one in said_words(rule) if one.word == "limit"] == [True]


def test_what_is_prohibited_beside_the_first_deed_is_denied_too():
    rule = "It is prohibited to burn the mills, wherever they stand, and to use them in support of a raid."
    assert [one.word for one in said_words(rule) if one.denied] == ["burn", "use"]


BANNED = """Attacks upon mills by way of revenge are prohibited. The guild shall prevent the flooding of barns."""


@pytest.mark.parametrize(
    "text",
    [
        "A party must not attack mills by way of revenge.",
        "A guild shall not attack mills by way of revenge.",
        "The charter forbids a party to attack mills by way of revenge.",
        "The charter prohibits a guild from attacking mills by way of revenge.",
    ],
)
def test_who_must_not_do_what_is_forbidden_is_not_free_to(errors_on, text):
    quote = "Attacks upon mills by way of revenge are prohibited"
    assert errors_on(BANNED, statement(text, quote, answer=True)) == []
    assert errors_on(BANNED, statement(text, quote, answer=False)) == ["S012"]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("A guild must not defend mills.", "Attacks upon mills by way of revenge are prohibited"),
        ("The guild must not prevent the flooding of barns.", "shall prevent the flooding of barns"),
    ],
)
def test_what_nobody_forbids_one_may_do(errors_on, text, quote):
    assert errors_on(BANNED, statement(text, quote, answer=False)) == []
