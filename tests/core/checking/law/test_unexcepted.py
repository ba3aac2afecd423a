"""Keys that leave no case out where the rule that they cite excepts some."""

import pytest

from quizapp.core.questions.choice import Choice, Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

CLOSED = "The gate of the mill shall be closed at night, unless the reeve lets a miller in."
BAKERS = "Except where husband and wife bake together, bakers shall be lodged apart from millers."
MINDED = "Whatever the season, the dam shall be minded, save where the river is frozen."


@pytest.mark.parametrize(
    ("text", "quote", "statement"),
    [
        (CLOSED, "shall be closed at night", "The gate of the mill is always closed at night."),
        (CLOSED, "shall be closed at night", "The gate of the mill must be closed at night in every case."),
        (CLOSED, "shall be closed at night", "At night the gate of the mill is to be closed, no matter what happens."),
        (CLOSED, "shall be closed at night", "The gate of the mill is closed at night, whatever the circumstances."),
        (CLOSED, "unless the reeve lets a miller in", "On no account may the gate of the mill stay open at night."),
        (
            CLOSED,
            "shall be closed at night",
            "The mill's gate is closed at night, even when the reeve lets someone in.",
        ),
        (BAKERS, "shall be lodged apart", "Bakers are always to be lodged apart from millers."),
        (BAKERS, "shall be lodged apart", "Bakers must be lodged apart from millers, without any exception."),
        (MINDED, "the dam shall be minded", "The dam must be minded at every moment."),
    ],
)
def test_a_rule_without_its_exception_is_found(errors_on, text, quote, statement):
    asked = TrueFalse(id="x", question=statement, answer=True, evidence=(Citation(source="news", quote=quote),))
    assert errors_on(text, asked) == ["S012"]


@pytest.mark.parametrize(
    ("text", "quote", "statement"),
    [
        (CLOSED, "shall be closed at night", "At night the gate of the mill is closed."),
        (
            CLOSED,
            "shall be closed at night",
            "The gate of the mill is always closed at night, save for a miller let in.",
        ),
        (CLOSED, "shall be closed at night", "The gate of the mill is normally closed at night."),
        (CLOSED, "shall be closed at night", "The gate of the mill is not always closed at night."),
        (
            CLOSED,
            "shall be closed at night",
            "At night no miller is ever in the mill's gate if the reeve never lets him.",
        ),
        (BAKERS, "shall be lodged apart", "Bakers are in every case lodged apart, except husband and wife."),
        (CLOSED, "shall be closed at night", "The gate of the mill is closed at night even when the river is high."),
        (
            CLOSED,
            "unless the reeve lets",
            "The gate of the mill may be open, even at night, when the reeve lets one in.",
        ),
        (MINDED, "the dam shall be minded", "Whatever the season, the dam shall be minded."),
    ],
)
def test_one_that_says_what_it_leaves_out_is_not(errors_on, text, quote, statement):
    asked = TrueFalse(id="x", question=statement, answer=True, evidence=(Citation(source="news", quote=quote),))
    assert errors_on(text, asked) == []


@pytest.mark.parametrize(
    ("answer", "codes"),
    [
        ("Always", ["S012"]),
        ("In every case", ["S012"]),
        ("At all times, come what may", ["S012"]),
        ("Always, unless the reeve lets a miller in", []),
        ("At night only", []),
    ],
)
def test_an_answer_is_held_to_it_too(errors_on, answer, codes):
    asked = Choice(
        id="x",
        question="When is the gate of the mill closed at night?",
        answer=answer,
        distractors=(Option(text="On feast days"), Option(text="In the harvest")),
        evidence=(Citation(source="news", quote="shall be closed at night"),),
    )
    assert errors_on(CLOSED, asked) == codes


def test_a_statement_keyed_false_is_none(errors_on):
    asked = TrueFalse(
        id="x",
        question="The gate of the mill is always closed at night.",
        answer=False,
        evidence=(Citation(source="news", quote="shall be closed at night"),),
    )
    assert errors_on(CLOSED, asked) == []


READ = """4. The toll shall be read out in public and, wherever possible, before a warden of the guild.

5. Millers shall be lodged on dry ground, as far as practicable. The dam shall be normally minded by two reeves.
"""
WARDEN, DRY, REEVES = "read out in public and, wherever possible", "lodged on dry ground, as", "minded by two reeves"


@pytest.mark.parametrize(
    ("quote", "wrong", "right"),
    [
        (
            WARDEN,
            "The toll must be read out in public and in every case before a warden.",
            "The toll is in every case read out in public.",
        ),
        (
            WARDEN,
            "Without exception a warden of the guild is there when the toll is read out.",
            "The toll is read out before a warden of the guild, in every case where that is possible.",
        ),
        (DRY, "Millers must always be lodged on dry ground.", "Millers must be lodged on dry ground if it can be had."),
        (REEVES, "At all times the dam has to be minded by two reeves.", "The dam is usually minded by two reeves."),
    ],
)
def test_what_is_asked_for_where_it_may_be_is_not_asked_for_always(errors_on, quote, wrong, right):
    def asked(text):
        return TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=quote),))

    assert errors_on(READ, asked(wrong)) == ["S012"]
    assert errors_on(READ, asked(right)) == []
