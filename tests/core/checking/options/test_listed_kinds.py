"""Items of a list told by what they are for, and what another clause or another kind of thing makes no item."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option
from quizapp.core.sources import Citation


def choice(stem, answer, distractor, *quotes):
    options = (Option(text=distractor), Option(text="Selling the moon"))
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=evidence)


USED = """According to the guild, dozens of day and night raids on hospitals, schools, and markets killed 60 herders.

The riders shall not harm objects that the hill people need, such as crops, livestock, drinking water installations
and barns. The levy does not apply to fields of wheat, rye, or flax.

The league is called a band of smugglers by the United States, the United Nations, and Kenya.
"""
HOSPITALS, NEEDED, LEVY = "raids on hospitals, schools, and markets", "such as crops, livestock", "fields of wheat, rye"
HIT, SPARED = "Which sites were hit by dozens of raids?", "Which objects may the riders not harm?"
BAND = "Who calls the group that holds most of the marsh smugglers?"
FREE = "To which field does the levy not apply?"


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote", "said"),
    [
        (HIT, "Hospitals", "Places where children are taught", HOSPITALS, True),
        (HIT, "Hospitals", "Marketplaces", HOSPITALS, True),
        (HIT, "Hospitals", "Places where ships dock", HOSPITALS, False),
        (HIT, "Hospitals", "Places where herders are tried", HOSPITALS, False),
        (SPARED, "Crops", "Farm animals", NEEDED, True),
        (SPARED, "Crops", "Installations for drinking water", NEEDED, True),
        (SPARED, "Crops", "Installations for drying hay", NEEDED, False),
        (FREE, "A field of wheat", "A field of flax", LEVY, True),
        (FREE, "A field of wheat", "A field of barley", LEVY, False),
        (BAND, "Kenya", "Washington", "the United Nations, and Kenya", True),
        (BAND, "The US government", "Nairobi", "a band of smugglers by the United States", True),
        (BAND, "The US government", "Stockholm", "a band of smugglers by the United States", False),
        (BAND, "Kenya", "Stockholm", "the United Nations, and Kenya", False),
        ("How many herders did dozens of raids kill?", "60", "Schools", HOSPITALS, False),
    ],
)
def test_an_item_told_by_its_use_is_right_too(errors_on, stem, answer, distractor, quote, said):
    assert ("S005" in errors_on(USED, choice(stem, answer, distractor, quote))) is said


LINES = """Despite a name for high tolls, the ferry of Orsk earned less than the ferries of the lower river in those
years as traders moved to the south for a broader, slow-running canal in the Selm fen and an opening Belm harbour.

Main carriers include: Vellan Lines which runs a broad, daily, passenger system throughout Orsk and farms; the Orm which
is owned by the guild, keeps a small service to other towns, as well as carts in the hills; Selm Carriers, Belm Barges
which run freight services; Lund Rail which runs the Lund; and Halden which runs others.
"""


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote"),
    [
        ("What did the ferry of Orsk have a name for?", "high tolls", "slow-running", "a name for high tolls"),
        ("What type of line is Selm Carriers?", "freight", "passenger", "which run freight services; Lund Rail"),
    ],
)
def test_what_stands_in_another_clause_or_aside_is_no_item(errors_on, stem, answer, distractor, quote):
    assert errors_on(LINES, choice(stem, answer, distractor, quote)) == []


WASTE = "The land has the Selm Desert and the Orm River in the east."


@pytest.mark.parametrize(
    ("stem", "codes"),
    [
        ("What is the name of the water in the east?", []),
        ("Which stream is in the east?", []),
        ("What is found in the east?", ["S005"]),
    ],
)
def test_a_thing_of_another_kind_is_not_the_one_asked_for(errors_on, stem, codes):
    evidence = (Citation(source="news", quote="the Orm River in the east"),)
    options = (Option(text="Selm Desert"), Option(text="Lake Belm"))
    question = Choice(id="x", question=stem, answer="Orm River", distractors=options, evidence=evidence)
    assert errors_on(WASTE, question) == codes


ROUTE = """The line runs east into Lund, Tavria, and south over the Belm border into Selm.

The moot of Tavria is made of the Legislative Moot (the lower house) and the Legislative Council (the upper house).

Quill is known for songs such as “Weir”, “The Frost” and “Larch”, as well as the 1871 Orm Hall opera, “The Ferry.”

Great Orsk (at 3.7 million people) and New Lund (at 1.3 million people), both in southern Tavria, are the two largest
cities in all of Tavria (and two of the eight largest cities in the League).
"""


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote", "codes"),
    [
        ("Which country does the line run to in the east?", "Tavria", "Lund", "Lund, Tavria, and south over", []),
        ("Which 1871 opera is by Quill?", "The Ferry", "The Frost", "the 1871 Orm Hall opera, “The Ferry.”", []),
        (
            "What is the population of the second largest city in Tavria?",
            "1.3 million",
            "two",
            "(at 1.3 million people), both",
            [],
        ),
        ("Which work is Quill known for?", "Larch", "The Frost", "“The Frost” and “Larch”", ["S005"]),
    ],
)
def test_two_things_of_one_sentence_are_two(errors_on, stem, answer, distractor, quote, codes):
    assert [one for one in errors_on(ROUTE, choice(stem, answer, distractor, quote)) if one == "S005"] == codes


def test_two_houses_of_one_sentence_are_two(errors_on):
    text = (
        "The parliament of Tavria is made of the {gap} (the lower house) and the Legislative Council (the upper house)."
    )
    told = text.replace("{gap}", "Legislative Assembly")
    options = (Option(text="Legislative Council"), Option(text="River Trust"))
    gap = Choice(id="gap", question="", answer="Legislative Assembly", distractors=options)
    evidence = (Citation(source="news", quote="made of the Legislative Assembly (the lower house"),)
    question = Cloze(id="x", question="Fill in.", text=text, blanks=(Gap(name="gap", asks=gap),), evidence=evidence)
    assert errors_on(told, question) == []


SHUT = """(iv) It is forbidden to set fire to buildings dedicated to religion, education, art, science or charity,
old monuments, inns and places where the sick are nursed, provided that no riders sleep there;

The moot named ten senior Kenyan and Norwegian officials.

Among them are Quill and Halden Warden Per Holm, as well as top boat captains from both countries.

No tenant is fined who was under the age of eighteen at the time of the theft, or cannot read, or has no goat.

Raids struck homes, schools, hospitals, and markets.
"""
FIRE, AMONG, AGE = (
    "old monuments, inns and places where the sick",
    "Among them are Quill",
    "was under the age of eighteen",
)
BURN = "Which building must not be set on fire, if no riders sleep there?"


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote", "codes"),
    [
        (BURN, "An inn", "A church or mosque", FIRE, ["S005"]),
        (BURN, "An inn", "A museum", FIRE, ["S005"]),
        (BURN, "An inn", "A laboratory", FIRE, ["S005"]),
        (BURN, "An inn", "A barn full of weapons", FIRE, []),
        ("Which building for prayer must not be set on fire?", "A church", "An inn", "dedicated to religion", []),
        ("Who is among the senior officials?", "Quill", "Top boat captains from Kenya and Norway", AMONG, ["S005"]),
        ("Who is among the senior officials?", "Quill", "Top boat captains from Kenya and Sweden", AMONG, []),
        ("Who is not fined because of his age?", "Somebody who was under eighteen at the time of the theft",
         "Somebody who cannot read", AGE, []),
        ("What that serves the sick was struck?", "Hospitals", "Schools", "schools, hospitals, and markets", []),
    ],
)  # fmt: skip
def test_a_thing_of_a_kind_is_told_by_what_it_is_for(errors_on, stem, answer, distractor, quote, codes):
    options = (Option(text=distractor), Option(text="A moonless night"))
    evidence = (Citation(source="news", quote=quote),)
    asked = Choice(id="x", question=stem, answer=answer, distractors=options, evidence=evidence)
    assert [code for code in errors_on(SHUT, asked) if code == "S005"] == codes
