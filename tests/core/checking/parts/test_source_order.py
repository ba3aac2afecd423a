"""Steps of a procedure in the order in which a treaty lays it down."""

import pytest

from quizapp.core.questions.ordering import Ordering
from quizapp.core.sources import Citation

PACT = """# Article 12: Boundary stones

1. On receiving a complaint, the warden shall examine the stones named in it, and may hear the neighbours.

2. Where a stone was moved, he or she shall submit to the bench a request for leave to summon the owner.

3. If the bench considers that the complaint is founded, it shall give leave to summon the owner.

4. Before the bench sits, the clerk shall sweep the hall.
"""
EXAMINED, SOUGHT, GIVEN = (
    "shall examine the stones named in it",
    "submit to the bench a request for leave",
    "it shall give leave",
)
SWEPT = "the clerk shall sweep the hall"
LOOKS, ASKS, LETS = (
    "The warden examines the stones",
    "The warden asks the bench for leave to summon the owner",
    "The bench gives leave to summon the owner",
)
SWEEPS = "The clerk sweeps the hall"
STEPS = "A stone was moved. Put the steps in order."
START = "What happens to a complaint, from start to finish?"
WEIGHT = "Put these in order of weight, the gravest first."


@pytest.mark.parametrize(
    ("steps", "stem", "quotes", "is_wrong"),
    [
        ((LOOKS, ASKS, LETS), STEPS, (EXAMINED, SOUGHT, GIVEN), False),
        ((ASKS, LOOKS, LETS), STEPS, (EXAMINED, SOUGHT, GIVEN), True),
        ((ASKS, LETS, LOOKS), STEPS, (EXAMINED, SOUGHT, GIVEN), True),
        ((LOOKS, ASKS, LETS), START, (EXAMINED, SOUGHT, GIVEN), False),
        ((ASKS, LOOKS, LETS), START, (EXAMINED, SOUGHT, GIVEN), True),
        ((ASKS, LOOKS, LETS), "Put what the pact lays down in order.", (EXAMINED, SOUGHT, GIVEN), True),
        ((ASKS, LOOKS, LETS), "Put these acts in order, the gravest first.", (EXAMINED, SOUGHT, GIVEN), False),
        ((ASKS, LOOKS, LETS), WEIGHT, (EXAMINED, SOUGHT, GIVEN), False),
        ((SWEEPS, LETS), STEPS, (GIVEN, SWEPT), False),
    ],
)
def test_steps_stand_as_their_paragraphs_do(told_on, steps, stem, quotes, is_wrong):
    evidence = tuple(Citation(source="news", section="Article 12", quote=quote) for quote in quotes)
    asked = Ordering(id="x", question=stem, order=steps, evidence=evidence)
    told = told_on(PACT, asked, kind="treaty")
    assert any("stands in the source before" in line for line in told) is is_wrong


def test_what_a_sentence_puts_after_comes_first(told_on):
    pact = "The change shall enter into force one year after letters of assent have been handed to the warden."
    steps = ("Letters of assent are handed to the warden", "One year later the change enters into force")
    by = tuple(
        Citation(source="news", quote=quote)
        for quote in ("enter into force one year after", "letters of assent have been handed to the warden")
    )
    asked = Ordering(id="x", question="Put the stages of a change in order.", order=steps, evidence=by)
    assert told_on(pact, asked, kind="treaty") == []
