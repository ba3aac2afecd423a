"""Figures that a `respectively` shares out."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

TEXT = """Three mills, Orsk, Belm Upper and Lund Mill, were opened in 1810, 1813 and 1820, respectively.

It was a third consecutive term of the reeve, and a tenth of his fields lay fallow. They had 2500 wedding gifts.
"""
OPENED = "were opened in 1810, 1813 and 1820, respectively"


def text(stem, answer, quote):
    return Text(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=quote),))


@pytest.mark.parametrize(
    ("stem", "answer", "codes"),
    [
        ("When was the mill of Belm Upper opened?", "1813", []),
        ("When was the mill of Belm Upper opened?", "1810", ["S003"]),
        ("When was Lund Mill opened?", "1820", []),
        ("When was Lund Mill opened?", "1813", ["S003"]),
        ("When was the last of them opened?", "1820", []),
    ],
)
def test_the_figure_must_be_that_of_the_one_asked_about(errors_on, stem, answer, codes):
    assert errors_on(TEXT, text(stem, answer, OPENED)) == codes
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="1790"), Option(text="1799")),
        evidence=(Citation(source="news", quote=OPENED),),
    )
    assert errors_on(TEXT, asked) == codes


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "codes"),
    [
        ("Which term was it?", "third", "It was a third consecutive term of the reeve", []),
        ("Which term was it?", "fourth", "It was a third consecutive term of the reeve", ["S003"]),
        ("What fraction of his fields lay fallow?", "tenth", "and a tenth of his fields lay fallow", []),
    ],
)
def test_ranks_shares_and_thousands_are_read_as_written(errors_on, stem, answer, quote, codes):
    assert errors_on(TEXT, text(stem, answer, quote)) == codes


@pytest.mark.parametrize(("answer", "codes"), [(2500, []), (2400, ["S003"])])
def test_a_number_beyond_the_years_is_none(errors_on, answer, codes):
    quote = "They had 2500 wedding gifts"
    asked = Number(
        id="x", question="How many did they get?", answer=answer, evidence=(Citation(source="news", quote=quote),)
    )
    assert errors_on(TEXT, asked) == codes
