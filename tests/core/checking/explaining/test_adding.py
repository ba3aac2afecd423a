"""Explanations that lay a further duty on somebody, of which the law cited has nothing."""

import pytest

from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

RULES = """
# Section 1: Weirs

1. Whoever builds a weir shall find out whether it harms the fish.

# Section 2: Notices

1. The builder of a weir shall inform the River Court of its height.

2. The Guild of Millers keeps the seal of Orsk.
"""
QUOTE = "find out whether it harms the fish"


@pytest.mark.parametrize(
    ("explanation", "codes"),
    [
        ("The builder must also hand his findings to the Guild of Millers before the first sale.", ["S004"]),
        ("Moreover he has to obtain a licence from the Guild of Millers.", ["S004"]),
        ("He must also pay a fee to the Council of the Vellan.", ["S004"]),
        ("The builder must also inform the River Court of the height of his weir.", []),
        ("He must also notify the River Court.", []),
        ("The Guild of Millers must also be asked to bring its seal.", []),
        ("He must also pay a fee.", []),
        ("He need not also pay the Guild of Millers.", []),
        ("He must pay the Guild of Millers.", []),
    ],
)
def test_a_further_duty_stands_somewhere_in_the_law(errors_on, explanation, codes):
    evidence = (Citation(source="news", quote=QUOTE, section="Section 1"),)
    asked = Text(id="x", question="What must a builder do?", answer=QUOTE, explanation=explanation, evidence=evidence)
    assert errors_on(RULES, asked) == codes
