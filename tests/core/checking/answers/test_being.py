"""Answers that say only whether there is any of a thing, words that leave both open, and denials taken back."""

import pytest

from quizapp.core.checking.answers.being import says_there_is
from quizapp.core.checking.reading.compounds import contrary_compounds
from quizapp.core.checking.reading.denials import said_words
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TEXT = """In view of the lack of oversight in Orsk, RT asked for a review of the licences of Halden.

A sluice shall be presumed not to be so used. There was a plan for the weirs, and long-term damage to the prewar dams.

A keeper is answerable where the keeper knew or should have known of the leak.
"""
OVERSIGHT = ("the lack of oversight in Orsk", 1)
USED = ("shall be presumed not to be so used", 2)
PLAN = ("There was a plan for the weirs", 2)
DAMAGE = ("long-term damage to the prewar dams", 2)
KNOWN = ("where the keeper knew or should have known", 3)


def cited(quote, paragraph):
    return (Citation(source="news", quote=quote, paragraph=paragraph),)


def choice(stem, answer, evidence):
    options = (Option(text="Nothing is told of it"), Option(text="It is for the council to say"))
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=cited(*evidence))


def gap(text, word, evidence):
    asks = Text(id="g", question="", answer=word)
    blanks = (Gap(name="g", asks=asks),)
    return Cloze(id="x", question="Complete it.", text=text, blanks=blanks, evidence=cited(*evidence))


WHAT_OF_OVERSIGHT = "What does RT say about oversight in Orsk?"
WHAT_OF_A_PLAN = "What is said of a plan for the weirs?"
USED_OR_NOT = "A sluice may or may not be in use. What is then presumed of it?"

WRONG = [
    choice(WHAT_OF_OVERSIGHT, "There is no lack of it", OVERSIGHT),
    choice(WHAT_OF_OVERSIGHT, "There is enough of it", OVERSIGHT),
    choice(WHAT_OF_A_PLAN, "There was none", PLAN),
    choice(USED_OR_NOT, "That it is so used", USED),
    gap("It was not all: there was a plan for the weirs, and {g} damage to the prewar dams.", "short-term", DAMAGE),
    choice("What damage was there to the dams?", "Short-term damage", DAMAGE),
    choice("Which dams had long-term damage?", "The post-war dams", DAMAGE),
]
RIGHT = [
    choice(WHAT_OF_OVERSIGHT, "There is none of it", OVERSIGHT),
    choice(WHAT_OF_OVERSIGHT, "It is lacking", OVERSIGHT),
    choice(WHAT_OF_A_PLAN, "There was one", PLAN),
    choice(USED_OR_NOT, "That it is not so used", USED),
    gap("It was not all: there was a plan for the weirs, and {g} damage to the prewar dams.", "long-term", DAMAGE),
    choice("Which dams had long-term damage?", "The pre-war dams", DAMAGE),
    TrueFalse(
        id="x", question="A keeper is answerable without having known of the leak, where he should have known.",
        answer=True, evidence=cited(*KNOWN),
    ),
]  # fmt: skip


@pytest.mark.parametrize("question", WRONG, ids=lambda one: f"{one.question} {one.key()[0]}")
def test_an_answer_that_turns_its_quote_round_is_an_error(errors_on, question):
    assert errors_on(TEXT, question) == ["S012"]


@pytest.mark.parametrize("question", RIGHT, ids=lambda one: f"{one.question} {one.key()[0]}")
def test_one_that_says_it_otherwise_passes(errors_on, question):
    assert errors_on(TEXT, question) == []


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("There is no lack of it", True), ("There are none", False), ("It was lacking", False), ("They exist", True),
        ("There is no plan", None), ("It is good", None), ("It is not", None), ("No", None),
    ],
)  # fmt: skip
def test_what_says_only_that_a_thing_is_there(text, there):
    assert says_there_is(text) is there


@pytest.mark.parametrize("text", ["There was no shortage of grain.", "It may or may not be grain."])
def test_grain_is_not_denied(text):
    assert [one.denied for one in said_words(text) if one.written == "grain"] == [False]


@pytest.mark.parametrize(
    ("text", "other", "found"),
    [
        ("part-time judges", "full-time judges", ("part-time", "full-time")),
        ("pro-government forces", "anti-government groups", ("pro-government", "anti-government")),
        ("postwar years", "the pre-war years", ("postwar", "pre-war")),
        ("part-time and full-time judges", "full-time judges", None),
        ("no part-time judges", "full-time judges", None),
        ("a long-range gun", "a short-term plan", None),
        ("the province", "an antivenom", None),
    ],
)
def test_compounds_with_contrary_first_halves(text, other, found):
    assert contrary_compounds(text, other) == found
