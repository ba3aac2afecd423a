"""Items put under another group than the one that their sentence speaks of by its head word."""

import pytest

from quizapp.core.checking.parts.headwords import head_of
from quizapp.core.checking.reading.words import meaning
from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.sources import Citation

FEUD = """The campaign killed 900 riders, burned 30 mills and drove 4,000 from their farms, RT says.

The trust said it had counted 46 raids on the fords of the upper valley.

These raids killed 112 riders and wounded 60.

Of the drowned, 80 were millers, far more than in the campaign.

The raids left 70 millers without bread. Barns were lost too, and the campaign of that year saw 15 of them burn.
"""
KILLED = "killed 900 riders, burned 30 mills"
DROVE = "4,000 from their farms"
RAIDED = "had counted 46 raids on the fords"
DEAD = "killed 112 riders and wounded 60"
DROWNED = "80 were millers, far more"
BREAD = "left 70 millers without bread"
BARNS = "saw 15 of them burn"
RAIDS, CAMPAIGN = "The raids RT counted", "The campaign as a whole"


def sorted_under(raids, campaign, quotes):
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)
    groups = (Group(name=RAIDS, items=raids), Group(name=CAMPAIGN, items=campaign))
    return Categorise(id="x", question="Sort the figures by what they are of.", groups=groups, evidence=evidence)


@pytest.mark.parametrize(
    ("raids", "campaign", "quotes", "codes"),
    [
        (("112 riders killed", "60 wounded"), ("900 riders killed", "4,000 driven off"), (DEAD, KILLED, DROVE), []),
        (("112 riders killed", "900 riders killed"), ("4,000 driven off",), (DEAD, KILLED, DROVE), ["S012"]),
        (("112 riders killed", "4,000 driven off"), ("900 riders killed",), (DEAD, KILLED, DROVE), ["S012"]),
        (("46 on the fords",), ("900 riders killed", "60 wounded"), (RAIDED, KILLED, DEAD), ["S012"]),
        (("80 millers drowned", "112 riders killed"), ("900 riders killed",), (DROWNED, DEAD, KILLED), []),
        (("900 riders killed",), ("4,000 driven off",), (KILLED, DROVE), []),
        (("15 barns burned", "112 riders killed"), ("900 riders killed",), (BARNS, DEAD, KILLED), ["S010"]),
    ],
)
def test_items_stand_where_their_sentence_has_the_groups_head(told_on, raids, campaign, quotes, codes):
    said = told_on(FEUD, sorted_under(raids, campaign, quotes))
    assert [one[:4] for one in said] == codes, said


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("The campaign as a whole", "campaign"),
        ("The raids RT counted", "raid"),
        ("The counted raids", "raid"),
        ("Damage done by the flood", "damage"),
        ("Crossing of the river", "crossing"),
        ("Won back the fords", "ford"),
    ],
)
def test_the_head_of_a_groups_name(name, head):
    assert head_of(name) == {meaning(head)}
