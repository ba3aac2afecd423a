"""Options that give an answer's figure by a round one beside it."""

import pytest

from quizapp.core.checking.figures.approaching import rounds
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.sources import Citation


@pytest.mark.parametrize(
    ("option", "answer", "so"),
    [
        ("Just under fifty", "46", True),
        ("A few short of fifty", "Forty-six dams", True),
        ("Nearly a million and a half", "1.4 million people", True),
        ("A little short of a year", "Eleven months", True),
        ("Slightly more than 200", "212", True),
        ("Just over half a year", "Seven months", False),  # a sixth is no little
        ("About 1,600 people", "1,580 people", True),
        ("Just under fifty", "51", False),
        ("Just under fifty", "30", False),
        ("Slightly more than 200", "190", False),
        ("Nearly a year", "Eleven weeks", False),
        ("About 1,708 speakers", "about 1,700", False),
        ("About 46", "45", False),
        ("Roughly 50", "46", False),
        ("Fewer than 50", "46", False),  # a bound, which other rules read
        ("50", "46", False),
        ("Just under fifty", "46 to 48", False),
    ],
)
def test_a_round_figure_is_near_on_its_own_side(option, answer, so):
    assert rounds(option, answer) is so


def test_a_key_may_give_the_round_figure(said_on):
    evidence = (Citation(source="news", quote="counted 46 dams in the basin"),)

    def asked(answer):
        options = (Option(text="200"), Option(text="12"))
        stem = "How many dams were counted?"
        return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=evidence)

    told = "The survey counted 46 dams in the basin."
    assert "S003" not in said_on(told, asked("Just under fifty"))
    assert "S003" in said_on(told, asked("Just over fifty"))
