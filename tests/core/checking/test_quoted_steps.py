"""The steps of an ordering that have no date and no amount of their own, held against the quotes that tell of them."""

import pytest

from quizapp.core.questions.ordering import Ordering
from quizapp.core.sources import Citation

HARBOUR = """The harbour's occupation by Tavria in 2009 turned the trade of the bay.

In April 2016, the guild and Tavria began a great clearing of the quays. A truce brokered by Kenya in May 2017 ended it.

The guild counted 46 wrecks. The clearing sank at least 212 boats and damaged 560.

A pilot's licence may lapse only after a warning has been given, and after the warning has remained unheeded.

Once the charges have been confirmed, the Board shall form a bench.
"""
OCCUPIED, CLEARED, TRUCE = (
    "The harbour's occupation by Tavria in 2009",
    "began a great clearing",
    "A truce brokered by Kenya",
)
WRECKS, SANK = "counted 46 wrecks", "sank at least 212 boats and damaged 560"
LAPSE, ONCE = "may lapse only after a warning has been given", "Once the charges have been confirmed"

EVENTS = ("Tavria occupies the harbour", "The guild and Tavria clear the quays", "Kenya brokers a truce")
SIZES = ("Wrecks that the guild counted", "Boats sunk", "Boats damaged")
LAPSING = ("A warning is given", "The warning remains unheeded", "The licence may lapse")
BENCH = ("The charges are confirmed", "The Board forms a bench")
FIRST, SMALLEST = "Put these in order, the earliest first.", "Order these from the smallest to the largest."


def ordering(stem, steps, *quotes):
    return Ordering(
        id="x", question=stem, order=steps, evidence=tuple(Citation(source="news", quote=one) for one in quotes)
    )


def exchanged(steps):
    return [(*steps[:at], steps[at + 1], steps[at], *steps[at + 2 :]) for at in range(len(steps) - 1)]


@pytest.mark.parametrize(
    ("stem", "steps", "quotes", "code"),
    [
        (FIRST, EVENTS, (OCCUPIED, CLEARED, TRUCE), "S003"),
        (FIRST, EVENTS, (TRUCE, OCCUPIED, CLEARED), "S003"),
        (SMALLEST, SIZES, (WRECKS, SANK), "S003"),
        (FIRST, BENCH, (ONCE,), "S012"),
    ],
)
def test_steps_stand_as_their_quotes_have_them(said_on, stem, steps, quotes, code):
    assert said_on(HARBOUR, ordering(stem, steps, *quotes)) == []
    for wrong in exchanged(steps):
        assert said_on(HARBOUR, ordering(stem, wrong, *quotes)) == [code], wrong


CAMPAIGN = """The guild counted 46 raids. The raids killed at least 212 herders and wounded 560.

The campaign killed at least 1,600 herders and burnt their barns.
"""
RAIDS, KILLED, ALL = "counted 46 raids", "killed at least 212 herders and wounded 560", "killed at least 1,600 herders"
COUNTS = ("Raids counted", "Herders killed in them", "Herders wounded in them", "Herders killed in the campaign")


def test_a_step_that_may_stand_for_two_figures_stands_right_by_one(said_on):
    assert said_on(CAMPAIGN, ordering(SMALLEST, COUNTS, RAIDS, KILLED, ALL)) == []
    turned = (COUNTS[0], COUNTS[2], COUNTS[1], COUNTS[3])
    assert said_on(CAMPAIGN, ordering(SMALLEST, turned, RAIDS, KILLED, ALL)) == ["S003"]


def test_what_comes_only_after_another_does_not_come_first(said_on):
    assert said_on(HARBOUR, ordering(FIRST, LAPSING, LAPSE)) == []
    assert said_on(HARBOUR, ordering(FIRST, (LAPSING[2], *LAPSING[:2]), LAPSE)) == ["S012"]


def test_another_order_is_nothing_to_hold_against_dates(said_on):
    turned = tuple(reversed(EVENTS))
    assert said_on(HARBOUR, ordering("Put the most recent first.", turned, OCCUPIED, CLEARED, TRUCE)) == []
