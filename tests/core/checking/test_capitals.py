"""Answers that name a government by its seat, where who is asked for."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.sources import Citation

TOLD = "The pact was made by Kenya and Sweden. It helps Kenyan land forces to hold the hills."


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "wrong"),
    [
        ("Who made the pact?", "Nairobi and Stockholm", "made by Kenya and Sweden", False),
        ("Who made the pact?", "Nairobi and Oslo", "made by Kenya and Sweden", True),
        ("What does it help?", "Nairobi's land forces to hold hills", "helps Kenyan land forces", False),
        ("In which city was it made?", "Nairobi", "made by Kenya and Sweden", True),
    ],
)
def test_a_seat_is_its_country(said_on, stem, answer, quote, wrong):
    evidence = (Citation(source="news", quote=quote),)
    options = (Option(text="Nobody"), Option(text="The moon and the sun"))
    asked = Choice(id="x", question=stem, answer=answer, distractors=options, evidence=evidence)
    assert ("S004" in said_on(TOLD, asked)) is wrong
