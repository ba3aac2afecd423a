"""Answers to between whom something is, each of the two of the quote told in them or not."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.sources import Citation

TOLD = """The mills stood far from the fighting between Tavrian guild riders and anti-guild armed bands. The pact
between Kenya and Sweden held.
"""
RIDERS, PACT = "fighting between Tavrian guild riders and anti-guild armed bands", "The pact between Kenya and Sweden"


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "doubted"),
    [
        ("Between which sides was the fighting?", "Guild riders and armed bands", RIDERS, False),
        ("Between which sides was the fighting?", "The riders of the guild against rebel bands", RIDERS, False),
        ("Between which sides was the fighting?", "Two bakers", RIDERS, True),
        ("Between whom is the pact?", "Nairobi and Stockholm", PACT, False),
        ("Between whom is the pact?", "The Kenyans and the Swedes", PACT, False),
        ("Which countries is the pact between?", "Kenya and Norway", PACT, True),
        ("Which countries made the pact?", "Kenya and Sweden", PACT, False),
    ],
)
def test_both_of_two_must_be_told(findings_on, stem, answer, quote, doubted):
    options = (Option(text="Nobody"), Option(text="The moon and the sun"))
    evidence = (Citation(source="news", quote=quote),)
    asked = Choice(id="x", question=stem, answer=answer, distractors=options, evidence=evidence)
    found = [one for one in findings_on(TOLD, asked) if one.code in {"S010", "S004"}]
    assert bool(found) is doubted
