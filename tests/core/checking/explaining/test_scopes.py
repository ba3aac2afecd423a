"""Explanations that bound in time what is always so, or is so in the other time."""

import pytest

from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

RULES = """1. The guilds at all times, and the wardens in time of war, shall ensure that a physician is at hand.

2. The dam shall be minded at all times by a reeve of Orsk.

3. In time of war the ferries shall carry the sick. The mills are open by day.

4. Barges shall be lit at all times, unless they are moored.
"""
PHYSICIAN, DAM, FERRIES = (
    "shall ensure that a physician is at hand",
    "minded at all times by a reeve",
    "ferries shall carry",
)
MILLS, BARGES = "The mills are open by day", "Barges shall be lit at all times"


def codes(errors_on, quote, explanation):
    evidence = (Citation(source="news", quote=quote),)
    asked = Text(id="x", question="What is said here?", answer=quote, explanation=explanation, evidence=evidence)
    return errors_on(RULES, asked)


@pytest.mark.parametrize(
    ("quote", "explanation"),
    [
        (PHYSICIAN, "This is a duty for peacetime only."),
        (PHYSICIAN, "The duty ends as soon as a war begins."),
        (PHYSICIAN, "It applies only in times of peace."),
        (PHYSICIAN, "The duty applies in wartime only."),
        (DAM, "The rule holds by day only."),
        (DAM, "The duty lapses with the outbreak of war."),
        (FERRIES, "This is asked of them in peacetime alone."),
    ],
)
def test_what_is_always_so_is_not_so_for_a_time(errors_on, quote, explanation):
    assert codes(errors_on, quote, explanation) == ["S012"]


@pytest.mark.parametrize(
    ("quote", "explanation"),
    [
        (PHYSICIAN, "This is a duty in peacetime too."),
        (PHYSICIAN, "The duty is not for wartime only. It does not end when a war begins."),
        (DAM, "This binds him in wartime only."),
        (PHYSICIAN, "In peacetime it binds only the guilds."),
        (DAM, "The reeve's watch ends when the night begins, and another follows."),
        (FERRIES, "The duty is for wartime only."),
        (MILLS, "This is so by day only."),
        (BARGES, "The duty ends when the barge comes to its mooring."),
        (DAM, "Mills at Orsk are open only in peacetime."),
    ],
)
def test_what_is_bound_by_its_own_sentence_or_is_another_thing_may_be(errors_on, quote, explanation):
    assert codes(errors_on, quote, explanation) == []
