"""Figures quoted for a question that other words of the source answer better."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.number import Number
from quizapp.core.sources import Citation

TEXT = """The flood drowned 1,600 sheep of the valley and broke the dyke.

The reeve was away in Belm.

When the ferry sank, 212 sheep drowned beside their herdsmen.

The moot sold 90 sheep.
"""
FERRY, FLOOD = "212 sheep drowned beside their herdsmen", "The flood drowned 1,600 sheep of the valley"


@pytest.mark.parametrize(
    ("stem", "answer", "others", "quote", "codes"),
    [
        ("How many sheep did the flood drown?", "212", ("1,600", "90"), FERRY, ["S003"]),
        ("How many sheep did the flood drown?", "1,600", ("212", "90"), FLOOD, []),
        ("How many sheep drowned as the ferry sank?", "212", ("1,600", "90"), FERRY, []),
        ("How many sheep drowned?", "212", ("1,600", "90"), FERRY, []),
        ("How many sheep drowned in all of the storms?", "212", ("1,600", "90"), FERRY, []),
        ("How many sheep did the flood drown?", "212", ("300", "90"), FERRY, []),
    ],
)
def test_a_distractor_that_is_told_of_what_is_asked_is_the_right_one(errors_on, stem, answer, others, quote, codes):
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=tuple(map(option, others)),
        evidence=(Citation(source="news", quote=quote),),
    )
    assert errors_on(TEXT, asked) == codes


def option(text):
    return Option(text=text)


@pytest.mark.parametrize(("stem", "codes"), [("did the flood drown", ["S010"]), ("drowned as the ferry sank", [])])
def test_where_no_distractor_tells_a_person_must_look(said_on, stem, codes):
    evidence = (Citation(source="news", quote=FERRY),)
    assert said_on(TEXT, Number(id="x", question=f"How many sheep {stem}?", answer=212, evidence=evidence)) == codes
