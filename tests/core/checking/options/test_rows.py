"""Distractors that are of the row of things that an answer names several of, and what only looks like it."""

import pytest

from quizapp.core.checking.options.rows import rows_of
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.sources import Citation

TOLD = """The flood has made many hamlets unlivable, with bread, wells, firewood, healers, and schooling all wanting.

The following are tricks of the trade: the use of lures, decoys, false bells and rumours.

The reeve may seize goods which by their weight, colour, smell or use serve the smugglers and whose sale pays them.

(g) Piracy, river robbery, forced ferrying, forced milling, or any other form of river violence of a like gravity;

The raids on mills, barns and wells in May killed dozens of herders.

The floods took many places, including cottages, health-care houses, worship halls, and ferries.

Many a hamlet is without light, water, shelter, and wood.

It heard of the harvest from millers, guilds of the valley, local or non-local societies, or other trusted sources.
"""
LACK, TRICK, SEIZE = (
    "What do many hamlets now want for?",
    "Which of these is a trick?",
    "By which of its features may a good serve the smugglers?",
)
WANTING, LURES, WEIGHT = "with bread, wells, firewood", "the use of lures, decoys", "by their weight, colour"
ROBBERY, MILLS = "Piracy, river robbery, forced ferrying", "raids on mills, barns and wells"
TOOK, WITHOUT = "including cottages, health-care houses", "without light, water, shelter"
VIOLENT, HIT = "Which of these is named among the crimes of river violence?", "What sort of places did the raids hit?"


def codes_of(said_on, stem, answer, distractor, quote):
    options = (Option(text=distractor), Option(text="Selling the moon"))
    evidence = (Citation(source="news", quote=quote),)
    asked = Choice(id="x", question=stem, answer=answer, distractors=options, evidence=evidence)
    return set(said_on(TOLD, asked))


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote"),
    [
        (LACK, "Bread and wells", "Firewood", WANTING),
        (LACK, "Bread and wells", "Healers and education", WANTING),
        (LACK, "Schooling and firewood", "Bread", WANTING),
        (TRICK, "Using decoys", "Lures", LURES),
        (TRICK, "Using decoys", "Spreading rumours", LURES),
        (SEIZE, "By its colour or use", "Its weight", WEIGHT),
        (SEIZE, "By its colour or use", "Its smell", WEIGHT),
        (VIOLENT, "River robbery", "Forced ferrying", ROBBERY),
        (HIT, "Mills and barns", "Wells", MILLS),
        (HIT, "Barns and wells", "Mills", MILLS),
        # A thing told by what it is for, or by a kind of it.
        ("Which of these did the floods take?", "Ferries", "Clinics and hospitals", TOOK),
        ("What is wanting in many a hamlet?", "Drinking and other water", "Places for people to live", WITHOUT),
        ("What is wanting in many a hamlet?", "Enough water", "Somewhere to live", WITHOUT),
    ],
)
def test_another_of_the_row_is_as_right(said_on, stem, answer, distractor, quote):
    assert "S005" in codes_of(said_on, stem, answer, distractor, quote)


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote"),
    [
        (LACK, "Bread and wells", "Hamlets", WANTING),
        (LACK, "Bread and wells", "Silver and firewood", WANTING),
        (LACK, "Bread and coal", "Firewood", WANTING),
        (TRICK, "Using decoys", "Trades", LURES),
        (SEIZE, "By its colour or use", "Its sale", WEIGHT),
        ("Which two things are named first?", "Bread and wells", "Firewood", WANTING),
        ("How many barns were hit?", "Barns and wells", "Mills", MILLS),
        ("What do healers and bakers want for?", "Bread and wells", "Healers", WANTING),
        (HIT, "Mills and barns", "Herders", MILLS),
        ("Which of these did the floods take?", "Ferries", "Clinics and mills", TOOK),
        ("What is wanting in many a hamlet?", "Enough water", "Places to fish", WITHOUT),
    ],
)
def test_what_is_of_no_row_with_it_is_not(said_on, stem, answer, distractor, quote):
    assert "S005" not in codes_of(said_on, stem, answer, distractor, quote)


@pytest.mark.parametrize(
    ("answer", "quote", "doubted"),
    [
        ("Non-local societies", "from millers, guilds of the valley", False),
        ("Nonlocal societies", "from millers, guilds of the valley", False),
        ("The harbour master", "from millers, guilds of the valley", True),
        ("Wells", "The raids on mills", False),
        ("Herders", "The raids on mills", True),
    ],
)
def test_a_quote_of_part_of_a_row_bears_out_the_rest(said_on, answer, quote, doubted):
    found = codes_of(said_on, "Which of these is named?", answer, "The moon", quote)
    assert bool(found & {"S004", "S010"}) is doubted


def test_a_row_has_neither_what_leads_up_to_it_nor_what_is_told_of_it():
    sentence = "The raids on mills, old barns and wells in May killed dozens of herders, it said."
    assert [[one.text for one in row] for row in rows_of(sentence)] == [["mills", "old barns", "wells"]]


def test_two_things_are_no_row():
    assert rows_of("In May, the raids hit mills and barns, it said.") == ()
