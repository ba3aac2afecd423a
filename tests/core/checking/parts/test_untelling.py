"""Groups for what is not said, or fits no other group: nobody takes their items for what the evidence says."""

import pytest

from quizapp.core.checking.parts.untelling import with_what_is_told
from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.sources import Citation

ORSK = """
The guild said that the raid of May killed 12 millers and burned the granary at Orsk.

The reeve and the abbot made a truce in June. Wolves were seen near the lower town.
"""
RAID, TRUCE = "killed 12 millers and burned the granary", "made a truce in June"


def sorting(name, *items, said=("The granary was burned",), beside="Said in the article"):
    groups = (Group(name=beside, items=said), Group(name=name, items=items))
    evidence = tuple(Citation(source="news", quote=quote) for quote in (RAID, TRUCE))
    return Categorise(id="x", question="Said or not?", groups=groups, evidence=evidence)


UNTOLD = ("Kenyan archers took part", "40 horses were stolen")
NAMES = [
    "Not said",
    "Not mentioned in the article",
    "The article does not say",
    "Isn’t stated",
    "Nowhere in the text",
    "Not in the report",
    "Unsupported",
    "False",
    "Made up",
    "Neither",
    "Neither of the two",
    "Someone else",
    "Nobody in the article",
    "Not in Article 8",
    "Not listed in Article 8",
    "None of them",
    "Not said by the guild",
]


@pytest.mark.parametrize("name", NAMES)
def test_what_no_passage_tells_may_stand_where_that_is_asked_for(errors_on, name):
    assert errors_on(ORSK, sorting(name, *UNTOLD)) == []


@pytest.mark.parametrize("name", ["Said of the raid", "Not prohibited", "Not a crime", "False alarms", "Other raids"])
def test_a_group_that_asks_for_something_is_held_against_the_evidence(errors_on, name):
    assert "S004" in errors_on(ORSK, sorting(name, *UNTOLD))


SAID = ["The raid of May killed 12 millers", "The reeve and the abbot made a truce in June"]


@pytest.mark.parametrize("item", SAID)
@pytest.mark.parametrize("name", ["Not said", "False", "Not in the article"])
def test_what_a_passage_says_is_not_put_with_what_is_not_said(findings_on, name, item):
    found = findings_on(ORSK, sorting(name, UNTOLD[1], item))
    assert [one.code for one in found if one.severity == "error"] == ["S012"]
    assert f"“{item}” is put with “{name}”" in next(one.message for one in found if one.code == "S012")


@pytest.mark.parametrize("item", [*UNTOLD, "The raid of May killed 21 millers", "The reeve broke the truce in June"])
def test_what_it_says_otherwise_is_not_said(errors_on, item):
    assert errors_on(ORSK, sorting("Not said", item)) == []


@pytest.mark.parametrize("item", SAID)
def test_of_what_fits_no_group_nothing_is_said(errors_on, item):
    assert errors_on(ORSK, sorting("Someone else", item, beside="The guild")) == []


def test_other_questions_stay_as_they_are():
    question = sorting("The truce", "The reeve made it")
    assert with_what_is_told(question) is question


@pytest.mark.parametrize(
    ("item", "codes"),
    [
        ("The reeve and the abbot made a truce", []),
        ("The reeve and the abbot never made a truce", ["S012"]),
        ("No millers were killed in the raid of May", ["S012"]),
    ],
)
@pytest.mark.parametrize("name", ["True", "Said", "Said in the article"])
def test_what_is_put_with_what_is_true_is_so(errors_on, item, codes, name):
    asked = sorting("False", UNTOLD[1], said=(item,), beside=name)
    assert sorted(set(errors_on(ORSK, asked))) == codes
