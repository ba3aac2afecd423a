"""Statements of two clauses, each of which must hold by itself."""

import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

LAW = """Pupils under twelve shall neither be hired at the mills nor allowed to take part in the flood watch.

The survey of Orsk found that there was no visible crack in the dam. The survey took eleven days.

A smuggler shall not have the right to be a reeve or a sworn juror.

The guild won back as much as half the valley.

The guild opened the school, but the ferries stayed in port.
"""
NEITHER, CRACK, RIGHT, HALF, PORT = (
    "nor allowed to take part in the flood watch",
    "there was no visible crack in the dam",
    "the right to be a reeve or a sworn juror",
    "won back as much as half the valley",
    "but the ferries stayed in port",
)


def statement(text, answer, quote):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Pupils under twelve may not be hired, but they may be allowed to take part in the flood watch.", NEITHER),
        ("The survey found a visible crack in the dam, though it took only eleven days.", CRACK),
        ("While it took eleven days, the survey found a visible crack in the dam.", CRACK),
        ("A smuggler has no right to be a reeve but keeps the right to be a sworn juror.", RIGHT),
    ],
)
def test_each_clause_of_a_statement_must_hold(errors_on, said_on, text, quote):
    assert errors_on(LAW, statement(text, True, quote)) == ["S012"]
    assert "S012" not in said_on(LAW, statement(text, False, quote))
    assert "S010" not in said_on(LAW, statement(text, False, quote))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Pupils under twelve may work at home, but they may not take part in the flood watch.", NEITHER),
        ("The survey took eleven days but found no visible crack in the dam.", CRACK),
        ("A smuggler may be a miller, but he has no right to be a juror.", RIGHT),
        ("A miller has the right to be a reeve, but a smuggler does not.", RIGHT),
        ("Not all of the valley was won back, but as much as half of it was.", HALF),
        ("The ferries did not sail, but the guild opened the school.", PORT),
        ("The ferries stayed in port, though the school was opened.", PORT),
    ],
)
def test_clauses_that_hold_are_left_alone(errors_on, text, quote):
    assert errors_on(LAW, statement(text, True, quote)) == []


def test_a_clause_is_held_against_the_quote_that_it_is_of(errors_on):
    text = "The survey took eleven days, but a smuggler has no right to be a reeve."
    by = ("The survey took eleven days", "shall not have the right to be a reeve")
    evidence = tuple(Citation(source="news", quote=quote) for quote in by)
    assert errors_on(LAW, TrueFalse(id="x", question=text, answer=True, evidence=evidence)) == []
    wrong = text.replace("has no right", "has the right")
    assert errors_on(LAW, TrueFalse(id="x", question=wrong, answer=True, evidence=evidence)) == ["S012"]
