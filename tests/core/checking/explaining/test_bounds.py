"""Explanations that say how exact a figure is."""

import pytest

from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

ORSK = """
The flood killed at least 60 millers and injured 31. It drove nearly 4,000 people from home.

The survey counted 46 floods on the river. Up to 90 mills were lost.
"""
KILLED, BOTH, DRIVEN, COUNTED, LOST = (
    "The flood killed at least 60 millers",
    "killed at least 60 millers and injured 31",
    "drove nearly 4,000 people from home",
    "The survey counted 46 floods",
    "Up to 90 mills were lost",
)


def codes(findings_on, quote, explanation):
    evidence = (Citation(source="news", quote=quote),)
    question = Text(id="x", question="What is said here?", answer="this", explanation=explanation, evidence=evidence)
    found = (one for one in findings_on(ORSK, question) if "the explanation" in one.message)
    return [one.code for one in found if one.severity == "error"]


@pytest.mark.parametrize(
    ("quote", "explanation"),
    [
        (KILLED, "The figure is exact."),
        (KILLED, "The number 60 is an upper limit."),
        (KILLED, "This is meant as a maximum."),
        (BOTH, "The figure of 60 is the exact number."),
        (DRIVEN, "The figure is a minimum."),
        (DRIVEN, "It is an exact count."),
        (LOST, "The number is a lower limit."),
    ],
)
def test_another_bound_than_the_sources_is_found(findings_on, quote, explanation):
    assert codes(findings_on, quote, explanation) == ["S012"]


@pytest.mark.parametrize(
    ("quote", "explanation"),
    [
        (KILLED, "The figure is a minimum."),
        (KILLED, "The figure is not exact."),
        (KILLED, "Whether the figure is exact, nobody knows."),
        (BOTH, "The number 31 is exact."),
        (BOTH, "The number is exact."),  # of which, nothing tells
        (COUNTED, "The figure is exact."),
        (COUNTED, "The number is a minimum."),
        (LOST, "The number is an upper limit."),
        (DRIVEN, "Only the first figure is exact."),
    ],
)
def test_the_sources_own_bound_and_what_it_leaves_open_are_left_alone(findings_on, quote, explanation):
    assert codes(findings_on, quote, explanation) == []
