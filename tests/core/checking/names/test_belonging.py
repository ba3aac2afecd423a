"""Offices that a key gives to one body, and the quote's sentence to another."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

TEXT = """The Archive is headed by the Keeper. The Keeper works under the authority of the President of the Chamber.

The budget is laid before the Assembly of the Guilds, whose President opens the session.

The Director of the Harbour Board signs the lists, and the Director of the Salt Bank reads them.
"""
UNDER, SIGNS = "works under the authority of the President", "The Director of the Harbour Board signs the lists"


@pytest.mark.parametrize(
    ("answer", "quote", "wrong"),
    [
        ("The President of the Assembly of the Guilds", UNDER, True),
        ("President of the Assembly", UNDER, True),
        ("The President of the Chamber", UNDER, False),
        ("The President", UNDER, False),
        ("The Director of the Harbour Board", SIGNS, False),
    ],
)
def test_an_office_is_that_of_the_body_which_its_sentence_names(errors_on, answer, quote, wrong):
    evidence = (Citation(source="news", quote=quote),)
    options = (Option(text="The Warden"), Option(text="The council of Orsk"))
    asked = "Under whose authority is the list signed?" if quote == SIGNS else "Under whose authority is the Keeper?"
    for one in (
        Choice(id="x", question=asked, answer=answer, distractors=options, evidence=evidence),
        Text(id="y", question=asked, answer=answer, evidence=evidence),
    ):
        assert ("S004" in errors_on(TEXT, one)) == wrong
