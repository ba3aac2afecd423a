"""Answers that pick one of `may` and `must`, where the stem asks which of them a rule has."""

import pytest

from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

RULES = """1. Where a miller leaves his sluice open, the reeve may close the gate and shall inspect the dam.

2. The council need not publish the tolls of Orsk. No warden may sell the fish of the river.
"""
GATE, DAM = "the reeve may close the gate", "shall inspect the dam"
TOLLS, FISH = "need not publish the tolls", "No warden may sell the fish"


@pytest.mark.parametrize(
    ("stem", "quote", "right", "wrong"),
    [
        ("Does it say that the reeve *may* close the gate, or that he *must*?", GATE, "may", "must"),
        ("Must or may the reeve close the gate?", GATE, "He may", "He must"),
        ("Is it a duty of the reeve to close the gate, or an option?", GATE, "an option", "a duty"),
        ("May the reeve inspect the dam, or must he?", DAM, "must", "may"),
        ("Must or may the council publish the tolls?", TOLLS, "need not", "must"),
        ("Must, may or must not a warden sell the fish?", FISH, "must not", "may"),
    ],
)
def test_the_word_that_the_quote_has_is_right(errors_on, stem, quote, right, wrong):
    def asked(answer):
        return Text(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=quote),))

    assert errors_on(RULES, asked(right)) == []
    assert errors_on(RULES, asked(wrong)) == ["S012"]


@pytest.mark.parametrize(
    ("stem", "quote", "answer"),
    [
        ("Whom must or may the reeve fine?", GATE, "must"),  # of another deed
        ("What may the reeve do?", GATE, "must"),  # no choice of two
    ],
)
def test_of_another_deed_or_where_none_is_offered_nothing_is_said(said_on, stem, quote, answer):
    asked = Text(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=quote),))
    assert "S012" not in said_on(RULES, asked)
