"""Figures that a stem, or the text around a gap, bounds otherwise than their source."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

ORSK = """
Orsk is home to nearly 3 million people, and the flood drowned at least 1,600 of them, the guild says.
"""
HOME, DROWNED = "home to nearly 3 million people", "the flood drowned at least 1,600 of them"


def evidence(quote):
    return (Citation(source="news", quote=quote),)


def gap(text, asks, quote):
    return Cloze(id="x", question="Fill.", text=text, blanks=(Gap(name="gap", asks=asks),), evidence=evidence(quote))


def word(answer):
    return Choice(id="gap", question="", answer=answer, distractors=(Option(text="a third of"), Option(text="thrice")))


AT_HOME = "Orsk, says the guild, is home to {gap} 3 million people."


@pytest.mark.parametrize(
    ("answer", "codes"),
    [
        ("nearly", []),
        ("almost", []),
        ("close to", []),
        ("more than", ["S012"]),
        ("at least", ["S012"]),
        ("exactly", ["S012"]),
    ],
)
def test_a_bound_that_fills_a_gap_is_the_source_s(errors_on, answer, codes):
    assert errors_on(ORSK, gap(AT_HOME, word(answer), HOME)) == codes
    typed = Text(id="gap", question="", answer=answer)
    assert errors_on(ORSK, gap(AT_HOME, typed, HOME)) == codes


@pytest.mark.parametrize(
    ("text", "quote", "codes"),
    [
        ("The guild says that Orsk has more than {gap} million people.", HOME, ["S012"]),
        ("The guild says that Orsk has almost {gap} million people.", HOME, []),
        ("The guild says that Orsk has about {gap} million people.", HOME, []),
        ("The guild says that Orsk has {gap} million people.", HOME, []),
    ],
)
def test_so_is_one_before_a_gap_that_a_figure_fills(errors_on, text, quote, codes):
    assert errors_on(ORSK, gap(text, Number(id="gap", question="", answer=3), quote)) == codes


@pytest.mark.parametrize(
    ("stem", "codes"),
    [
        ("More than how many million people live in Orsk, says the guild?", ["S012"]),
        ("Nearly how many million people live in Orsk, says the guild?", []),
        ("About how many million people live in Orsk, says the guild?", []),
    ],
)
def test_so_is_one_that_a_stem_puts_before_its_question(errors_on, stem, codes):
    assert errors_on(ORSK, Number(id="x", question=stem, answer=3, evidence=evidence(HOME))) == codes


@pytest.mark.parametrize(("answer", "codes"), [("at least", []), ("no fewer than", []), ("no more than", ["S012"])])
def test_so_is_one_that_is_asked_for(errors_on, answer, codes):
    asked = Choice(
        id="x", question="Which words stand before the guild's figure of 1,600?", answer=answer,
        distractors=(Option(text="on average"), Option(text="thrice")), evidence=evidence(DROWNED),
    )  # fmt: skip
    assert errors_on(ORSK, asked) == codes
