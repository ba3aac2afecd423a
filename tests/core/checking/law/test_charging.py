"""Who is to do a thing: the bearers of a rule, and those who are none."""

import pytest

from quizapp.core.questions.choice import Choice, Option
from quizapp.core.sources import Citation

TEXT = """Given the deadlock in the council, allied governments should consider fines against the millers who hid
their breaches, it said.

The onus is on the Prosecutor to show that a miller is guilty, and not on the accused miller.

With respect to floods, the following shall be done:

(a) those who plan or decide upon a flooding shall:

(i) do everything feasible to verify that the fields to be flooded are bare;

The Parties to the conflict shall, to the extent feasible:

(a) endeavour to remove the herders under their control from the banks of rivers;

The Court may hear a case if the case is referred to the Prosecutor by the Security Council.
"""
FINES, GUILT, FEASIBLE, BANKS, REFERRED = (
    "allied governments should consider fines",
    "The onus is on the Prosecutor to show",
    "do everything feasible to verify",
    "endeavour to remove the herders",
    "referred to the Prosecutor by the Security Council",
)
WHOM = "On whom does the trust call to consider fines against the millers?"
PROVE = "Which side in a trial before the court has to prove its case on guilt?"
VERIFY = "Whose job is it to verify that the fields to be flooded are bare?"
REMOVE = "Who must try to remove the herders from the banks of rivers?"


def asked(stem, answer, quote):
    return Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="Salt was sold"), Option(text="Snow fell")),
        evidence=(Citation(source="news", quote=quote),),
    )


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "wrong"),
    [
        (WHOM, "The judges of the River Court", FINES, True),
        (WHOM, "The armed groups in Orsk", FINES, True),
        (WHOM, "The states concerned", FINES, False),
        ("Who should be the target of the fines that governments consider?", "Military commanders", FINES, False),
        ("Who should be fined by allied governments, which are to consider it?", "Military commanders", FINES, False),
        ("Who should consider fines against the millers?", "Military commanders", FINES, True),
        ("Whom does the trust urge to consider fines?", "The relief agencies", FINES, True),
        (PROVE, "The accused", GUILT, True),
        (PROVE, "The prosecution", GUILT, False),
        (VERIFY, "The residents who live near by", FEASIBLE, True),
        (VERIFY, "The side that is attacked", FEASIBLE, True),
        (VERIFY, "Those who plan the flooding", FEASIBLE, False),
        (VERIFY, "Whoever decides on it", FEASIBLE, False),
        (VERIFY, "The commanders", FEASIBLE, False),
        (REMOVE, "The Red Cross", BANKS, True),
        (REMOVE, "The side that holds them", BANKS, False),
        ("Who can refer a case to the Prosecutor?", "The Security Council", REFERRED, False),
        ("Who considered fines against the millers?", "The judges of the River Court", FINES, False),
    ],
)
def test_who_bears_it(findings_on, stem, answer, quote, wrong):
    found = findings_on(TEXT, asked(stem, answer, quote))
    assert any("has it of" in one.message for one in found) == wrong


@pytest.mark.parametrize(
    ("answer", "doubted"),
    [("The Party that sells the herders", True), ("The Party that has them under its control", False)],
)
def test_some_of_the_bearers_only(findings_on, answer, doubted):
    found = findings_on(TEXT, asked("Who must try to remove people from the banks of rivers?", answer, BANKS))
    assert any("means only those" in one.message for one in found) == doubted
