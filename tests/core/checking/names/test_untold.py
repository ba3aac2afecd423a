"""Statements about somebody whom no sentence of their quotes names."""

import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TOLD = """The Weir League and Halden Power met in Orsk. In May judges from Tavria awarded Halden Power the whole dam.

The fishers of Orlin sold nets. Mills burnt in Dorn, and Ada Quill has rebuilt them. It pleased the Weir League.
"""
AWARD, BURNT, PLEASED = "awarded Halden Power the whole dam", "Mills burnt in Dorn", "It pleased the Weir League"


def statement(text, answer, quote, **more):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),), **more)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (statement("The Weir League was awarded the whole dam.", True, AWARD), ["S010"]),
        (statement("Halden Power was awarded the whole dam.", True, AWARD), []),
        (statement("The Weir League was awarded the whole dam.", True, AWARD, checked_by="Per Holm"), []),
        (statement("Orlin was pleased with the Weir League.", True, PLEASED), []),  # whom the `it` means is told before
    ],
    ids=lambda one: getattr(one, "question", ""),
)
def test_whom_a_statement_is_about_its_sentence_names(said_on, question, expected):
    assert said_on(TOLD, question) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Euclid has rebuilt the mills that burnt.", ["S004"]),
        ("Watermills have burnt in Dorn and were rebuilt.", []),
        ("Arson was why the mills in Dorn burnt, and they were rebuilt.", []),
    ],
)
def test_one_strange_word_that_does_something_is_a_name(said_on, text, expected):
    assert [code for code in said_on(TOLD, statement(text, True, BURNT)) if code == "S004"] == expected
