"""Answers that are the bound of a figure, held against the one that the evidence gives it with."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.sources import Citation

ORSK = "The fens hold nearly 3 million tenants, of whom at least 1,600 are weavers and over 40 are dyers; 7 are smiths."
QUOTES = ("hold nearly 3 million tenants", "at least 1,600 are weavers and over 40")
BOUNDS = [
    ("nearly", "3 million", []),
    ("Almost", "3 million", []),
    ("“about”", "3 million", []),
    ("over", "3 million", ["S012"]),
    ("more than", "3 million", ["S012"]),
    ("exactly", "3 million", ["S012"]),
    ("at least", "1,600", []),
    ("no fewer than", "1,600", []),
    ("up to", "1,600", ["S012"]),
    ("an estimated", "1,600", ["S012"]),
    ("more than", "40", []),
    ("fewer than", "40", ["S012"]),
    ("exactly", "7", []),
]


def cited():
    return tuple(Citation(source="news", quote=quote) for quote in QUOTES)


def errors(findings_on, question):
    return [one.code for one in findings_on(ORSK, question) if one.severity == "error"]


@pytest.mark.parametrize(("bound", "figure", "codes"), BOUNDS)
def test_of_a_pair(findings_on, bound, figure, codes):
    pairs = (Pair(prompt=f"{figure} of them", answer=bound), Pair(prompt="What is held", answer="The fens"))
    assert errors(findings_on, Matching(id="x", question="Match each.", pairs=pairs, evidence=cited())) == codes


@pytest.mark.parametrize(("bound", "figure", "codes"), BOUNDS)
def test_of_a_stem(findings_on, bound, figure, codes):
    asked = Choice(
        id="x", question=f"With which word or words does the article give the figure {figure}?", answer=bound,
        distractors=(Option(text="hardly"), Option(text="twice")), evidence=cited(),
    )  # fmt: skip
    assert errors(findings_on, asked) == codes


@pytest.mark.parametrize(("bound", "codes"), [("nearly", []), ("more than", ["S012"]), ("exactly", ["S012"])])
def test_of_a_gap(findings_on, bound, codes):
    gap = Choice(id="x", question="", answer=bound, distractors=(Option(text="a third of"), Option(text="twice")))
    asked = Cloze(
        id="x", question="Fill in.", text="The fens hold {bound} 3 million tenants and 1,600 weavers.",
        blanks=(Gap(name="bound", asks=gap),), evidence=cited(),
    )  # fmt: skip
    assert errors(findings_on, asked) == codes


def test_of_two_figures_nothing_is_said(findings_on):
    pairs = (Pair(prompt="3 million and 40", answer="over"), Pair(prompt="What is held", answer="The fens"))
    assert errors(findings_on, Matching(id="x", question="Match each.", pairs=pairs, evidence=cited())) == []
