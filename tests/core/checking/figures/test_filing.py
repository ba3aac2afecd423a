"""Items sorted under a year that their own sentence does not have."""

import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.sources import Citation

ORSK = """
The guild opened the mill in the upper town in 1810.

In May 1813 the lords and the abbot raided the ferry.

A truce negotiated by the abbot and the reeve in June 1815 quieted the valley. The weir was later repaired.
"""
QUOTES = ("opened the mill in the upper town in 1810", "In May 1813 the lords", "the abbot and the reeve in June 1815")
OPENING, RAID = "The opening of the mill", "The raid of the lords on the ferry"
TRUCE = "Negotiation of the truce by the abbot and the reeve"


def asked(groups, quotes=QUOTES):
    return Categorise(
        id="x", question="Sort the events.", groups=tuple(Group(name=name, items=items) for name, items in groups),
        evidence=tuple(Citation(source="news", quote=quote) for quote in quotes),
    )  # fmt: skip


@pytest.mark.parametrize(
    "groups",
    [
        (("1810", (OPENING,)), ("1813", (RAID, TRUCE))),
        (("1810", (OPENING, TRUCE)), ("May 1813", (RAID,))),
        (("In 1810", (OPENING,)), ("In 1813", (RAID, TRUCE))),
    ],
)
def test_an_event_of_another_year_is_found(errors_on, groups):
    assert "S003" in errors_on(ORSK, asked(groups))


@pytest.mark.parametrize(
    "groups",
    [
        (("1810", (OPENING,)), ("1813", (RAID,)), ("1815", (TRUCE,))),
        (("The 1810s", (OPENING, TRUCE)), ("1813", (RAID,))),
        (("Before 1814", (OPENING, RAID)), ("After 1814", (TRUCE,))),
        # whose sentence it is, nothing tells for certain
        (("1810", (OPENING,)), ("1813", (RAID, "The abbot's visit to the valley"))),
        (("1810", (OPENING,)), ("1813", (RAID, "Repairs"))),
    ],
)
def test_its_own_year_and_what_none_dates_are_left_alone(errors_on, groups):
    assert "S003" not in errors_on(ORSK, asked(groups))
