"""Answers that are a share of a whole, held against the share that their quote has."""

import pytest

from quizapp.core.checking.figures.sharing import same_share, share_of
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.sources import Citation

TOLD = """The survey found that the majority of wells had been dug by the guild. It said that only a
fraction of all mills were licensed.

The riders took back as much as half the valley, and held much of the county's land.

Not all of the wardens came.

The moot shall not open the sluice unless all the guilds have asked for it. No warden may vote unless all reeves agree.

All the tenants came, and several millers.
"""
GUILDS, REEVES = "shall not open the sluice unless all the guilds", "No warden may vote unless all reeves"
TENANTS, ASKING, CAME = (
    "All the tenants came",
    "How many of the guilds must have asked?",
    "How many of the tenants came?",
)
WELLS, MILLS = "the majority of wells had been dug by the guild", "only a fraction of all mills"
HALF, LAND, WARDENS = "took back as much as half the valley", "held much of the county's land", "Not all of the wardens"
HOW_MANY, WHAT = "How many of the wells had been dug by the guild?", "What did the riders hold?"


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "wrong"),
    [
        (HOW_MANY, "None of them", WELLS, True),
        (HOW_MANY, "A small minority", WELLS, True),
        (HOW_MANY, "All of the wells", WELLS, True),
        (HOW_MANY, "Only a handful", WELLS, True),
        (HOW_MANY, "Most of them", WELLS, False),
        (HOW_MANY, "More than half", WELLS, False),
        (HOW_MANY, "The bulk", WELLS, False),
        ("What share of the mills were licensed?", "All of them", MILLS, True),
        ("How much of the valley did they take back?", "The whole of it", HALF, True),
        ("How much of the valley did they take back?", "Up to half", HALF, False),
        (WHAT, "Every part of the county", LAND, True),
        (WHAT, "None of the county's land", LAND, True),
        (WHAT, "A large part of the county", LAND, False),
        ("How much of the valley did they take back?", "Half", HALF, False),
        ("How much of the valley did they take back?", "More than half", HALF, True),
        ("How many of the wardens came?", "All of them", WARDENS, False),  # of a denial others tell
        (ASKING, "At least one", GUILDS, True),
        (ASKING, "Any one of them", GUILDS, True),
        (ASKING, "Each of them", GUILDS, False),
        ("How many of the quarrelling sides must have asked?", "One of them", GUILDS, True),
        ("How many of the wardens may vote?", "One of them", REEVES, False),
        (CAME, "Some of them", TENANTS, True),
        (CAME, "All of them", TENANTS, False),
        ("How many of the millers came?", "Several", "All the tenants came, and several millers", False),
    ],
)
def test_another_share_than_the_quote_has_is_wrong(said_on, stem, answer, quote, wrong):
    options = (Option(text="As many as there are moons"), Option(text="Nobody can tell"))
    evidence = (Citation(source="news", quote=quote),)
    asked = Choice(id="x", question=stem, answer=answer, distractors=options, evidence=evidence)
    assert ("S003" in said_on(TOLD, asked)) is wrong


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The majority", "More than half of them", True),
        ("Only a fraction", "Far fewer than the total", True),
        ("All of it", "The whole", True),
        ("The majority", "The great majority", False),
        ("The majority", "A minority", False),
        ("The complete total", "The full number of wells was greater", False),
        ("Most of them", "Most of the guild's wells in the upper valley and its woods", False),
    ],
)
def test_shares_are_the_same_in_whatever_words(one, other, same):
    assert same_share(one, other) is same
    assert same_share(other, one) is same


@pytest.mark.parametrize("text", ["Most markets", "All civilians are safe", "Half-timbered", "A few short of fifty"])
def test_what_says_more_is_no_share(text):
    assert share_of(text) is None
