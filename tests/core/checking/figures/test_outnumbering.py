"""Statements that there are more of one thing than of another, by the figures of both."""

import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TOLD = (
    "The flood drove over 60 families into the hills, sank 31 boats and left another 55 families in tents, Orsk said."
)
QUOTES = ("drove over 60 families into the hills", "left another 55 families in tents")

STATEMENTS = [
    ("The flood left more families in tents than it drove into the hills, Orsk said.", False),
    ("Orsk said that the flood left more families in tents than it drove to the hills.", False),
    ("The flood drove more families into the hills than it left in tents, Orsk said.", True),
    ("The flood left fewer families in tents than it drove into the hills, Orsk said.", True),
]


def statement(text, answer):
    evidence = tuple(Citation(source="news", quote=quote) for quote in QUOTES)
    return TrueFalse(id="x", question=text, answer=answer, evidence=evidence)


@pytest.mark.parametrize(("text", "answer"), STATEMENTS)
def test_figures_tell_which_of_two_is_more(findings_on, text, answer):
    def said(key):
        return [one.message for one in findings_on(TOLD, statement(text, key)) if one.code == "S012"]

    assert said(answer) == []
    assert any("figures that it compares are" in one for one in said(not answer))


@pytest.mark.parametrize(
    "text", ["More families than boats suffered, Orsk said.", "Orsk said that more than 60 families left."]
)
def test_what_fits_no_figure_or_two_is_left_alone(findings_on, text):
    said = [one.message for key in (True, False) for one in findings_on(TOLD, statement(text, key))]
    assert not any("figures that it compares" in one for one in said)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("In the flood fewer people were hurt than killed.", False),
        ("There were more people killed than hurt.", False),
        ("More people were hurt than were killed, at the least.", True),
        ("The number of people killed was lower than the number of people hurt.", True),
    ],
)
def test_whoever_is_counted_is_of_both(findings_on, text, answer):
    told = "The flood killed at least 12 people and hurt 60."

    def said(key):
        question = TrueFalse(id="x", question=text, answer=key, evidence=(Citation(source="news", quote=told[:-1]),))
        return [one.message for one in findings_on(told, question) if "figures that it compares" in one.message]

    assert said(answer) == []
    assert len(said(not answer)) == 1
