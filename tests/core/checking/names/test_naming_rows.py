"""Rows of names: one put in another's place makes another row."""

import pytest

from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

TOLD = "Orsk wanted none of the truce worked out by Tavria and Belm in 1906, which the ferrymen of Lund kept."
QUOTE = "the truce worked out by Tavria and Belm"

ANSWERS = [
    ("Tavria and Orsk", True),
    ("Orsk and Belm", True),
    ("Tavria and Belm", False),
    ("Belm and Tavria", False),
    ("The towns of Tavria and Belm", False),
]


@pytest.mark.parametrize(("answer", "wrong"), ANSWERS)
def test_a_name_put_for_another_in_a_row_is_an_error(said_on, answer, wrong):
    evidence = (Citation(source="news", quote=QUOTE),)
    asked = Text(id="x", question="Which two worked the truce out?", answer=answer, evidence=evidence)
    assert ("S004" in said_on(TOLD, asked)) is wrong


def test_a_row_of_which_another_quote_has_the_rest_passes(said_on):
    evidence = (Citation(source="news", quote=QUOTE), Citation(source="news", quote="Orsk wanted none of the truce"))
    asked = Text(
        id="x", question="Name two towns that the truce concerned.", answer="Tavria and Orsk", evidence=evidence
    )
    assert "S004" not in said_on(TOLD, asked)
