"""Items sorted by how sure their source is, held against the doubts of their quotes."""

import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.sources import Citation

ORSK = """
The reeve closed the weir.

The guild counted 46 raids on the ferries.

The raids broke the old toll law, and may amount to acts of piracy, the guild said.
"""
RAIDS = Citation(source="news", quote="counted 46 raids on the ferries")
PIRACY = Citation(source="news", quote="may amount to acts of piracy")
WEIR = Citation(source="news", quote="The reeve closed the weir")
COUNTED, PIRATES, CLOSED = "The guild counted the raids", "The raids were acts of piracy", "The weir was closed"


@pytest.mark.parametrize(
    ("sure", "unsure"),
    [
        ("Stated outright", "Considered possible"),
        ("Without a “may”", "Hedged with “may”"),
        ("Said as a fact", "Not certain"),
        ("Certain", "Merely suspected"),
        ("Unhedged", "Hedged"),
    ],
)
@pytest.mark.parametrize(
    ("firm", "loose", "wrong"),
    [
        ((COUNTED, PIRATES), (CLOSED,), True),
        ((PIRATES,), (COUNTED, CLOSED), True),
        ((COUNTED,), (PIRATES, CLOSED), True),
        ((COUNTED, CLOSED), (PIRATES,), False),
        ((COUNTED, CLOSED, "The raids may have been acts of piracy"), ("A flood",), False),
    ],
)
def test_an_item_stands_where_its_quote_puts_it(findings_on, sure, unsure, firm, loose, wrong):
    groups = (Group(name=sure, items=firm), Group(name=unsure, items=loose))
    asked = Categorise(id="x", question="Sort these.", groups=groups, evidence=(RAIDS, PIRACY, WEIR))
    assert bool(told(findings_on, asked)) is wrong


@pytest.mark.parametrize(("piracy", "wrong"), [("certain", True), ("possible", False)])
def test_so_does_a_pair(findings_on, piracy, wrong):
    pairs = (Pair(prompt=COUNTED, answer="certain"), Pair(prompt=PIRATES, answer=piracy))
    pairs += (Pair(prompt="A flood", answer="possible" if wrong else "certain"),)
    asked = Matching(id="x", question="How sure is it?", pairs=pairs, evidence=(RAIDS, PIRACY))
    assert bool(told(findings_on, asked)) is wrong


def test_groups_of_another_kind_are_left_alone(findings_on):
    groups = (Group(name="On the ferries", items=(PIRATES,)), Group(name="Possible later", items=(CLOSED,)))
    asked = Categorise(id="x", question="Sort these.", groups=groups, evidence=(PIRACY, WEIR))
    assert told(findings_on, asked) == []


def told(findings_on, asked):
    return [one for one in findings_on(ORSK, asked) if "is put with" in one.message and one.severity == "error"]
