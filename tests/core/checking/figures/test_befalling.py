"""Figures of people whom one thing befell in the key, and another in the evidence."""

import pytest

from quizapp.core.checking.figures.befalling import stems
from quizapp.core.checking.lexicons.harms import HARMS
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.number import Number
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TEXT = """The raids killed at least 1,600 millers, burnt barns, and forced the displacement of 9,000 people, says the
guild.

The feud has claimed more than 40,000 lives, displaced over 60,000 internally, and forced 55,000 to live as refugees.
"""
KILLED, FORCED = "raids killed at least 1,600 millers", "forced the displacement of 9,000 people"
WITHIN, ABROAD = "displaced over 60,000 internally", "forced 55,000 to live as refugees"


def cited(*quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


@pytest.mark.parametrize(
    ("text", "quote", "codes"),
    [
        ("The guild says that 9,000 people were killed in the raids.", FORCED, ["S003"]),
        ("The guild says that 9,000 people lost their homes in the raids.", FORCED, []),
        ("The guild says that 9,000 people were not killed in the raids but driven out.", FORCED, []),
        ("At least 1,600 millers were wounded in the raids, the guild says.", KILLED, ["S003"]),
        ("At least 1,600 millers lost their lives in the raids, the guild says.", KILLED, []),
        ("Over 60,000 had to flee abroad.", WITHIN, ["S003"]),
        ("The feud pushed over 60,000 people into other countries.", WITHIN, ["S003"]),
        ("Over 60,000 had to flee within their own country.", WITHIN, []),
        ("Over 60,000 had to flee.", WITHIN, []),
        ("Some 55,000 had to leave the country.", ABROAD, []),
    ],
)
def test_who_were_killed_are_not_who_fled(errors_on, text, quote, codes):
    asked = TrueFalse(id="x", question=text, answer=True, evidence=cited(quote))
    assert [code for code in errors_on(TEXT, asked) if code == "S003"] == codes


@pytest.mark.parametrize(
    ("stem", "codes"),
    [
        ("More than how many people had to flee abroad?", ["S003"]),
        ("More than how many people were driven from their homes and stayed in the country?", []),
    ],
)
def test_a_number_is_of_those_who_are_asked_about(errors_on, stem, codes):
    asked = Number(id="x", question=stem, answer=60000, evidence=cited(WITHIN))
    assert errors_on(TEXT, asked) == codes


def test_what_a_figure_of_the_stem_counts_is_held_to_it_too(errors_on):
    def asked(answer):
        options = (Option(text="Tents in the camps"), Option(text="Barns"))
        stem = "The guild gives the figure “at least 1,600”. What does it count?"
        return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=cited(KILLED))

    assert errors_on(TEXT, asked("Millers driven from their homes")) == ["S003"]
    assert errors_on(TEXT, asked("Millers who lost their lives")) == []


@pytest.mark.parametrize(
    ("lives", "refugees", "codes"),
    [("More than 40,000", "55,000", []), ("55,000", "More than 40,000", ["S003"])],
)
def test_so_are_the_figures_of_pairs(errors_on, lives, refugees, codes):
    asked = Matching(
        id="x",
        question="Match toll and figure.",
        pairs=(Pair(prompt="Killed", answer=lives), Pair(prompt="Living as refugees", answer=refugees)),
        evidence=cited("has claimed more than 40,000 lives", ABROAD),
    )
    assert sorted(set(errors_on(TEXT, asked))) in (codes, [*codes, "S012"])


def test_each_way_of_saying_it_has_a_word_of_meaning():
    assert all(one for line in stems(HARMS) for one in line)


@pytest.mark.parametrize(
    ("within", "abroad", "codes"), [(60000, 55000, []), (55000, 60000, ["S003"]), (60000, 56000, ["S003"])]
)
def test_each_gap_is_held_to_its_own_clause(errors_on, within, abroad, codes):
    def gap(name, answer):
        return Gap(name=name, asks=Number(id=name, question="", answer=answer))

    text = "The feud displaced over {within} people inside Tavria and forced {abroad} to live as refugees."
    gaps = (gap("within", within), gap("abroad", abroad))
    asked = Cloze(id="x", question="Fill in.", text=text, blanks=gaps, evidence=cited(WITHIN, ABROAD))
    assert sorted({code for code in errors_on(TEXT, asked) if code != "S012"}) == codes


def test_each_figure_of_a_statement_is_held_to_its_own_clause(errors_on):
    def asked(text):
        return TrueFalse(id="x", question=text, answer=True, evidence=cited(WITHIN, ABROAD))

    right = "The feud drove over 60,000 people from home within the land, and 55,000 live as refugees."
    assert errors_on(TEXT, asked(right)) == []
    wrong = "The feud forced over 60,000 people to live as refugees, and drove 55,000 from home within the land."
    assert "S003" in errors_on(TEXT, asked(wrong))
