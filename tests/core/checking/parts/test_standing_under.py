"""Items sorted by the headings and the lists that their quotes stand under."""

import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.sources import Citation

PACT = """# Article 30: Barges

1. If the search shows that the barge:

(a) carries grain within the meaning of Article 3,

(b) is not in breach of the rules on lamps, and

(c) has paid the toll, it shall be allowed to go on without delay.

2. If the search shows that the barge:

(a) does not carry grain within the meaning of Article 3,

(b) is in breach of the rules on lamps, or

(c) has not paid the toll, it may be impounded.

# Article 50: Precautions in digging

Those who dig shall:

(a) do everything feasible to verify that the ground is no graveyard;

(b) stop the work if a well is in danger.

# Article 51: Precautions against the effects of digging

The towns shall:

(a) endeavour to move cattle from the neighbourhood of the ditches;

(b) avoid placing ditches within or near vineyards.
"""
GRAIN, LAMPS, ON = (
    "carries grain within the meaning",
    "is not in breach of the rules on lamps",
    "it shall be allowed to go on",
)
NO_GRAIN, BREACH, HELD = (
    "does not carry grain within the meaning",
    "is in breach of the rules on lamps",
    "it may be impounded",
)
SEARCH = [(30, one) for one in (GRAIN, LAMPS, ON, NO_GRAIN, BREACH, HELD)]
VERIFY, STOP = "verify that the ground is no graveyard", "stop the work if a well is in danger"
CATTLE, VINES = "endeavour to move cattle from the neighbourhood", "avoid placing ditches within or near vineyards"
DIG = [(50, VERIFY), (50, STOP), (51, CATTLE), (51, VINES)]

PASSES = ("It carries grain", "It is not in breach of the rules on lamps")
SEIZED = ("It does not carry grain", "It is in breach of the rules on lamps")
BY_LISTS = ("The barge is allowed to go on", "The barge may be impounded")
DIGGING = ("making sure that the ground is no graveyard", "stopping when a well is in danger")
EFFECTS = ("moving cattle away from the ditches", "not placing ditches near vineyards")
BY_TITLES = ("Precaution in digging", "Precaution against the effects of digging")
BY_LEADS = ("Those who dig", "The towns")


def sorted_into(names, here, there, quotes):
    groups = (Group(name=names[0], items=here), Group(name=names[1], items=there))
    evidence = tuple(Citation(source="news", section=f"Article {at}", quote=quote) for at, quote in quotes)
    return Categorise(id="x", question="Sort them.", groups=groups, evidence=evidence)


@pytest.mark.parametrize(
    ("names", "here", "there", "quotes"),
    [
        (BY_LISTS, PASSES, SEIZED, SEARCH),
        (BY_TITLES, DIGGING, EFFECTS, DIG),
        (BY_LEADS, DIGGING, EFFECTS, DIG),
    ],
)
def test_each_stands_under_its_own(errors_on, names, here, there, quotes):
    assert errors_on(PACT, sorted_into(names, here, there, quotes)) == []
    for one, other in ((here, there), (here[::-1], there[::-1])):
        exchanged = sorted_into(names, (one[0], other[1]), (other[0], one[1]), quotes)
        assert errors_on(PACT, exchanged) == ["S012"]
        assert errors_on(PACT, sorted_into(names, one, (*other, "A bell is rung"), quotes)) == []


@pytest.mark.parametrize("names", [("Easy", "Hard"), ("Precaution", "Another precaution"), ("Grain", "Lamps")])
def test_groups_that_no_heading_and_no_list_names_are_left_alone(errors_on, names):
    asked = sorted_into(names, (DIGGING[0], EFFECTS[0]), (DIGGING[1], EFFECTS[1]), DIG)
    assert errors_on(PACT, asked) == []
