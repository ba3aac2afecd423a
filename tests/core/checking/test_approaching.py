"""Options that give an answer's figure by a round one beside it."""

import pytest

from quizapp.core.checking.approaching import rounds


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
        ("Roughly 50", "46", False),
        ("Fewer than 50", "46", False),  # a bound, which other rules read
        ("50", "46", False),
        ("Just under fifty", "46 to 48", False),
    ],
)
def test_a_round_figure_is_near_on_its_own_side(option, answer, so):
    assert rounds(option, answer) is so
