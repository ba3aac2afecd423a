"""What became of those whom a figure counts."""

import pytest

from quizapp.core.questions.choice import Choice, Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.sources import Citation

TEXT = """The raids killed at least 212 herdsmen and wounded 560.

The long flood has claimed more than 4,000 lives, displaced over 60,000 internally, and forced at least another 55,000
to live as refugees.

The book lists 31 wells near Orsk.
"""
RAIDS, FLOOD, WELLS = "wounded 560", "claimed more than 4,000 lives", "lists 31 wells"
INSIDE, ABROAD = "displaced over 60,000 internally", "another 55,000"


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "codes"),
    [
        ("The book gives 560 for the raids. Of what?", "Dead herdsmen", RAIDS, ["S003"]),
        ("The book gives 560 for the raids. Of what?", "Herdsmen who were injured", RAIDS, []),
        ("A figure of 4,000 is given. What does it count?", "Those hurt in the flood", FLOOD, ["S003"]),
        ("A figure of 4,000 is given. What does it count?", "Those who lost their homes", FLOOD, ["S003"]),
        ("A figure of 4,000 is given. What does it count?", "Those who died in the flood", FLOOD, []),
        ("The figure is over 60,000. What happened to these people?", "They died in the flood", INSIDE, ["S003"]),
        ("The figure is over 60,000. What happened to these people?", "They became refugees", INSIDE, ["S003"]),
        ("The figure is over 60,000. What happened to these people?", "They were uprooted in the country", INSIDE, []),
        ("The figure is over 60,000. What happened to these people?", "They lost their homes", INSIDE, []),
        ("What became of the other 55,000?", "They were taken prisoner", ABROAD, ["S003"]),
        ("What became of the other 55,000?", "They had to live abroad", ABROAD, []),
        ("What does 31 stand for?", "Wells that the book names", WELLS, []),
    ],
)
def test_what_befell_those_counted(errors_on, stem, answer, quote, codes):
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="Salt was sold"), Option(text="Snow fell")),
        evidence=(Citation(source="news", quote=quote),),
    )
    assert [code for code in errors_on(TEXT, asked) if code == "S003"] == codes


@pytest.mark.parametrize(
    ("pairs", "codes"),
    [
        ((("Killed", "More than 4,000"), ("Driven abroad", "At least 55,000")), []),
        ((("Killed", "At least 55,000"), ("Driven abroad", "More than 4,000")), ["S003"]),
        ((("over 60,000", "still in the country, but uprooted"), ("55,000", "became refugees")), []),
        ((("over 60,000", "became refugees"), ("55,000", "still in the country, but uprooted")), ["S012"]),
    ],
)
def test_half_a_pair_is_a_figure(errors_on, pairs, codes):
    asked = Matching(
        id="x",
        question="Match the figures.",
        pairs=tuple(Pair(prompt=one, answer=other) for one, other in pairs),
        evidence=tuple(Citation(source="news", quote=quote) for quote in (FLOOD, INSIDE, ABROAD)),
    )
    assert sorted({code for code in errors_on(TEXT, asked) if code in {"S003", "S012"}}) == codes
