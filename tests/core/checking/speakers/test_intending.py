"""Aims, forecasts and inferences that a source only supposes, put as plain fact."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

ORSK = """
The raids may have been meant to “rob the millers of their grain, to scare the weavers away and make it easier for the
reeve to take the dyke, or simply to spread fear,” the River Trust said.

The trust warns that the chance of new floods and of hunger looms large.

That no boat was near suggests that the fire was laid, the trust said in its survey.

Raids on the mills of Orsk may amount to theft and arson, the trust said.

The survey names six reeves who may be guilty of possible fraud because they saw the ledgers and kept silent.

The reeve may yet be tried, and the millers dug a well so that they could drink.
"""
ROB, SCARE, FEAR = "rob the millers of their grain", "to scare the weavers away", "simply to spread fear"
FLOODS, FIRE, RAIDS = "looms large", "the fire was laid", "Raids on the mills of Orsk"
REEVES, WELL = "names six reeves", "the millers dug a well"

LOST = [
    (SCARE, "The aim of the raids was to scare the weavers away, the River Trust says."),
    (SCARE, "The trust has established that the raids were meant to drive the weavers away so that it could be taken."),
    (FEAR, "The trust says that the raids were carried out in order to spread fear."),
    (FEAR, "Spreading fear was the purpose of the raids, by the trust's account."),
    (FLOODS, "The trust says that new floods will come."),
    (FIRE, "The fire was laid, the trust's survey says."),
    (RAIDS, "The trust says that raids on the mills are theft and arson."),
    (REEVES, "The trust's survey finds that six reeves are guilty of fraud."),
]
KEPT = [
    (SCARE, "The raids may have been meant to scare the weavers away, the River Trust says."),
    (SCARE, "The trust thinks that the aim of the raids was to scare the weavers away."),
    (SCARE, "The River Trust speaks of weavers."),
    (FLOODS, "The trust warns of new floods."),
    (FLOODS, "The trust sees a risk that new floods will come."),
    (FIRE, "What the trust found suggests that the fire was laid."),
    (RAIDS, "The trust says that there were raids on the mills of Orsk."),
    (REEVES, "The trust's survey names six reeves."),
    (WELL, "The millers dug a well for something to drink, the trust says."),
    (WELL, "The aim of the millers' well was to have something to drink, the trust says."),
]


def statement(quote, text):
    return TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=quote),))


@pytest.mark.parametrize(("quote", "text"), LOST)
def test_what_is_only_supposed_must_not_be_put_as_so(said_on, quote, text):
    assert "S007" in said_on(ORSK, statement(quote, text))


@pytest.mark.parametrize(("quote", "text"), KEPT)
def test_what_keeps_the_doubt_or_says_another_thing_is_left_alone(said_on, quote, text):
    assert "S007" not in said_on(ORSK, statement(quote, text))


@pytest.mark.parametrize(
    ("stem", "answer", "codes"),
    [
        ("What was the aim of the raids, to the River Trust?", "Scaring the weavers away", ["S007"]),
        ("Why did they raid the mills, according to the River Trust?", "To scare the weavers away", ["S007"]),
        ("What may the raids have been meant for, to the River Trust?", "Scaring the weavers away", []),
        ("Which possible aim of the raids does the River Trust name?", "Scaring the weavers away", []),
    ],
)
def test_nor_must_an_answer_be_surer_of_an_aim(said_on, stem, answer, codes):
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="Selling the grain"), Option(text="Closing the dyke")),
        evidence=(Citation(source="news", quote=SCARE),),
    )
    assert [one for one in said_on(ORSK, asked) if one == "S007"] == codes
