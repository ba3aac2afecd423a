"""Figures that count another kind of thing in the key than in the evidence."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.number import Number
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TEXT = """The dam forced an estimated 14,000 people from the valley, and 31 villages were emptied.

Soldiers took 212 civilians to Orsk, where 2,400 stone houses stood; 60 of them, 40 families, came back. The text counts
46 dawn and night raids, on farms, mills and barns.

The text names 10 senior Tavrian and Halden civilian and military officials, and 12 civilian ships.
"""
LEFT = ("forced an estimated 14,000 people from the valley", 1)
VILLAGES = ("31 villages were emptied", 1)
TAKEN = ("took 212 civilians to Orsk", 2)
HOUSES = ("2,400 stone houses stood", 2)
RAIDS = ("counts 46 dawn and night raids", 2)
NAMED = ("names 10 senior Tavrian and Halden civilian", 3)
BACK = ("60 of them, 40 families, came back", 2)


def cited(quote, paragraph):
    return (Citation(source="news", quote=quote, paragraph=paragraph),)


def choice(stem, answer, evidence):
    return Choice(
        id="x", question=stem, answer=answer, distractors=(Option(text="An estimated 500 people"),),
        evidence=cited(*evidence),
    )  # fmt: skip


def number(stem, answer, evidence):
    return Number(id="x", question=stem, answer=answer, evidence=cited(*evidence))


def statement(text, evidence, *, answer=True):
    return TrueFalse(id="x", question=text, answer=answer, evidence=cited(*evidence))


ANOTHER = [
    choice("How many were forced from the valley by the dam?", "An estimated 14,000 families", LEFT),
    choice("How many were taken to Orsk?", "212 soldiers", TAKEN),
    choice("What was emptied?", "31 houses", VILLAGES),
    choice("What does the text count?", "46 towns", RAIDS),
    choice("What does the text count?", "46 mills", RAIDS),
    number("How many towns stood in Orsk?", 2400, HOUSES),
    statement("The dam forced an estimated 14,000 households from the valley.", LEFT),
    number("How many villages does the text name?", 10, NAMED),
    choice("What does the text name?", "10 regiments", NAMED),
]
THE_SAME = [
    choice("How many were forced from the valley by the dam?", "An estimated 14,000 inhabitants", LEFT),
    choice("How many were taken to Orsk?", "212 people", TAKEN),
    choice("How many were taken to Orsk?", "212 men and women", TAKEN),
    choice("What stood in Orsk?", "2,400 homes", HOUSES),
    number("How many villages were emptied?", 31, VILLAGES),
    number("How many houses of stone stood in Orsk?", 2400, HOUSES),
    choice("What does the text count?", "46 attacks by dawn and night", RAIDS),
    number("How many families came back?", 40, BACK),
    number("How many officials does the text name?", 10, NAMED),
    choice("What does the text name?", "12 boats", ("12 civilian ships", 3)),
    statement("The dam forced an estimated 14,000 households from the valley.", LEFT, answer=False),
]


@pytest.mark.parametrize("question", ANOTHER, ids=lambda one: f"{one.question} {one.key()[0]}")
def test_a_figure_of_another_kind_of_thing_is_an_error(errors_on, question):
    assert errors_on(TEXT, question) == ["S003"]


@pytest.mark.parametrize("question", THE_SAME, ids=lambda one: f"{one.question} {one.key()[0]}")
def test_a_figure_of_the_same_kind_passes(errors_on, question):
    assert errors_on(TEXT, question) == []
