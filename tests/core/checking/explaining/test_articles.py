"""Explanations that name the article in which a rule is found."""

import pytest

from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

ACT = """
# Section 1: Hours

1. The working day shall not exceed nine hours.

# Section 2: Notice

1. Notice given during an illness is void. Wages are governed by Section 4.

# Section 3: Inspection

1. Whoever obstructs an inspector is liable to a fine of up to 2,000 crowns, without prejudice to Section 4.

# Section 4: Wages

1. Wages shall be paid on the last day of the month.
"""

WRONG = [
    "The fine is laid down in Section 1 of the act.",
    "Section 2 sets the fine for whoever obstructs an inspector.",
    "Under Section 2, obstructing an inspector is fined.",
    "The fine for obstruction is found in Section 1.",
]
SOUND = [
    "The fine is laid down in Section 3.",
    "Section 2 provides for notice.",
    "Section 1 says nothing of fines.",
    "Under Section 1 the working day is nine hours.",
    "The fine is laid down in Section 7.",
    "The fine is laid down in Section 2 of the Harbour Act.",
    "See Section 2 and Section 1 for the fine.",
    "Section 4 sets the day on which wages are paid.",
    "Under Section 4 the fine may be raised.",
]


def found(findings_on, explanation):
    quote = Citation(source="news", section="Section 3: Inspection", quote="liable to a fine of up to 2,000 crowns")
    question = Text(
        id="x", question="What is the highest fine?", answer="2,000 crowns", explanation=explanation, evidence=(quote,)
    )
    return [one.code for one in findings_on(ACT, question) if "the explanation finds" in one.message]


@pytest.mark.parametrize("explanation", WRONG)
def test_the_article_of_another_rule_is_found(findings_on, explanation):
    assert found(findings_on, explanation) == ["S004"]


@pytest.mark.parametrize("explanation", SOUND)
def test_an_article_that_may_say_so_is_left_alone(findings_on, explanation):
    assert found(findings_on, explanation) == []
