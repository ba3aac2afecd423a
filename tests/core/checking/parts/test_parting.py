"""Items sorted into what came before a thing and what came after it."""

import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.sources import Citation

ORSK = """
The Kenyan fleet came to the aid of Tavria in 2011.

In April 2015, the lords began a raid on the hill towns.

A truce was made in March 2016. In a report released on May 15, 2017, the guild counted the raids.
"""
FLEET, RAID, TRUCE, REPORT = (
    "fleet came to the aid of Tavria in 2011",
    "In April 2015, the lords began a raid",
    "A truce was made in March 2016",
    "In a report released on May 15, 2017",
)


def asked(before, after, names=("Before the truce of March 2016", "After it")):
    groups = (Group(name=names[0], items=before), Group(name=names[1], items=after))
    evidence = tuple(Citation(source="news", quote=quote) for quote in (FLEET, RAID, TRUCE, REPORT))
    return Categorise(id="x", question="Before or after?", groups=groups, evidence=evidence)


AID, BEGAN, RELEASED = "The fleet comes to the aid of Tavria", "The lords begin a raid", "The release of the report"


@pytest.mark.parametrize("names", [("Before the truce of March 2016", "After it"), ("Earlier", "Later")])
def test_what_came_first_stands_before(errors_on, names):
    assert errors_on(ORSK, asked((AID, BEGAN), (RELEASED,), names)) == []
    assert errors_on(ORSK, asked((AID, RELEASED), (BEGAN,), names)) == ["S012"]
    assert "S012" in errors_on(ORSK, asked((RELEASED,), (AID, BEGAN), names))


def test_other_groups_have_no_order(errors_on):
    assert errors_on(ORSK, asked((AID, RELEASED), (BEGAN,), ("Of the fleet and the guild", "Of the lords"))) == []
