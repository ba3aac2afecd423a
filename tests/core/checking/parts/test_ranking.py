"""Steps held against the dates and the figures of all quotes together."""

import pytest

from quizapp.core.checking.parts.ranking import Told, out_of_rank, said
from quizapp.core.questions.ordering import Ordering
from quizapp.core.sources import Citation

VALLEY = """Tavrian riders came down into the valley in 1902 and turned the tide of the feud; the reeve held the fords.

In May 1908 the reeve and the riders opened a campaign to win back Orsk, saying that their mills had been set on fire.

After half of it was won back, a shaky ceasefire brokered by Kenya and Sweden in June 1910 quietened the fords.

In a study published on August 9, the mill guild said that the fighting had ruined the dams.

The feud has cost more than 900 lives, driven over 4,000 from their homes, and left at least 2,500 to live in camps.

The guild counted 46 broken dams, 12 burned mills and 7 drowned fields.

The raids killed at least 31 riders and wounded 50.

The campaign killed at least 160 riders, and ruined many a mill.
"""
CAME = "came down into the valley in 1902 and turned the tide"
CAMPAIGN = "In May 1908 the reeve and the riders opened"
CEASEFIRE = "brokered by Kenya and Sweden in June 1910"
STUDY = "In a study published on August 9"
COST = "cost more than 900 lives, driven over 4,000 from their homes"
CAMPS = "left at least 2,500 to live in camps"
COUNTED = "counted 46 broken dams, 12 burned mills and 7 drowned fields"

RAIDS, WHOLE = "killed at least 31 riders and wounded 50", "killed at least 160 riders"

TIME = "Put the steps of the feud in order, earliest first."
BACK = "Put the steps of the feud in order, from the latest to the earliest."
RISING = "Order these groups from smallest to largest."
FALLING = "Put these in order, the largest first."

RIDERS, FIGHT = "The riders take a side in the feud", "The campaign to win back Orsk starts"
TRUCE, PRINTED = "A truce is struck", "The guild's study comes out"
DEAD, DRIVEN, CAMPED = "Dead", "People driven from home", "Camp dwellers"

CASES = [
    ((RIDERS, FIGHT, TRUCE, PRINTED), TIME, (CAME, CEASEFIRE, CAMPAIGN, STUDY), 1),
    ((RIDERS, FIGHT, TRUCE), TIME, (CAMPAIGN, CAME, CEASEFIRE), 0),
    ((TRUCE, FIGHT, RIDERS), BACK, (CAMPAIGN, CAME, CEASEFIRE), 0),
    ((FIGHT, TRUCE, PRINTED), TIME, (CAMPAIGN, CEASEFIRE, STUDY), 0),
    ((DEAD, CAMPED, DRIVEN), RISING, (COST, CAMPS), 1),
    ((DRIVEN, CAMPED, DEAD), FALLING, (COST, CAMPS), 0),
    (
        ("Riders killed in the raids", "Wounded in the raids", "Riders killed by the campaign"),
        "Put these in rising order.",
        (RAIDS, WHOLE),
        0,
    ),
    (
        ("Riders killed in the raids", "Those lamed in the raids", "Riders dead by the whole campaign"),
        RISING,
        (RAIDS, WHOLE),
        1,
    ),
    (("Fields under water", "Mills lost to fire", "Dams broken"), RISING, (COUNTED,), 0),
]


def ordering(steps, stem, quotes):
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)
    return Ordering(id="x", question=stem, order=tuple(steps), evidence=evidence)


@pytest.mark.parametrize(("steps", "stem", "quotes", "at"), CASES)
def test_steps_that_are_told_together_pass_in_order_and_two_exchanged_do_not(errors_on, steps, stem, quotes, at):
    assert errors_on(VALLEY, ordering(steps, stem, quotes)) == []
    turned = (*steps[:at], steps[at + 1], steps[at], *steps[at + 2 :])
    assert errors_on(VALLEY, ordering(turned, stem, quotes)) == ["S003"]


@pytest.mark.parametrize(
    ("steps", "stem", "quotes"),
    [
        (("A bell", "A lantern"), TIME, (CAME, CEASEFIRE)),
        (("A bell", "A lantern", "A rope"), TIME, (CAME, CEASEFIRE, CAMPAIGN)),
        ((TRUCE, FIGHT), "Put these in order of weight, the most important first.", (CEASEFIRE, CAMPAIGN)),
        (("The ceasefire", "The riders"), TIME, (CAME, CEASEFIRE)),
        (("Boats", "Herds", "Barns"), RISING, (COST, CAMPS)),
    ],
)
def test_steps_that_no_words_tell_are_left_alone(errors_on, steps, stem, quotes):
    assert errors_on(VALLEY, ordering(steps, stem, quotes)) == []


MILL, DAM, ANY = (Told(frozenset({word}), frozenset({word})) for word in ("mill", "dam", "field"))


@pytest.mark.parametrize(
    ("steps", "things", "spare", "found"),
    [
        (("mill", "dam"), (DAM, MILL), 0, (0, 1)),
        (("mill", "dam"), (MILL, DAM), 0, None),
        (("mill", "bell"), (DAM, MILL), 0, (0, 1)),
        (("mill", "bell"), (DAM, MILL), 1, None),
        (("mill", "bell"), (DAM, MILL, ANY), 0, None),
        (("mill", "dam"), (DAM,), 0, None),
        (("bell", "rope"), (DAM, MILL), 0, None),
    ],
)
def test_what_stands_wrong_among_things_in_their_order(steps, things, spare, found):
    assert out_of_rank(steps, things, lambda one, other: other < one, spare=spare) == found


def _told(own, around):
    return Told(said(own), said(around))


def test_what_is_just_clear_enough_is_clear_in_whatever_order_words_are_added_up():
    steps = ("field orchard rider", "rider reeve ledger", "dam field reeve")
    things = (
        _told("dam camp quarry orchard", "herald field rider ford weir"),
        _told("reeve ford barn orchard", "field dam kiln ledger quarry"),
        _told("ledger weir guild field", "barn ford ledger orchard camp"),
    )
    assert out_of_rank(steps, things, lambda one, other: one > other) == (1, 2)
