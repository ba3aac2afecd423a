"""Prompts and groups that are somebody whom no passage names."""

import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.sources import Citation

ORSK = """
The River Trust counted 46 raids, the trust said.

A truce made by Sweden and Kenya has quieted the valley.

The Marsh League, once a branch of the Vellan Guild, holds the delta. It is called a band of smugglers by Denmark.
"""
COUNTED, TRUCE, CALLED = "counted 46 raids", "A truce made by Sweden and Kenya", "called a band of smugglers by Denmark"
QUOTES = (COUNTED, TRUCE, CALLED)


def evidence(*quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


def matching(*pairs):
    given = tuple(Pair(prompt=prompt, answer=answer) for prompt, answer in pairs)
    return Matching(id="x", question="Who does what?", pairs=given, evidence=evidence(*QUOTES))


RAIDS, MADE, SMUGGLERS = "counted 46 raids", "made a truce", "calls the league a band of smugglers"


@pytest.mark.parametrize(
    "pairs",
    [
        (("The River Trust", RAIDS), ("Sweden", MADE), ("Denmark", SMUGGLERS)),
        (("RT", RAIDS), ("Stockholm", MADE), ("Copenhagen", SMUGGLERS)),
        (("The trust", RAIDS), ("The Swedes and the Kenyans", MADE), ("A northern kingdom", SMUGGLERS)),
        (("The River Trust", RAIDS), ("Kenya", MADE), ("The Marsh League", "is called a band of smugglers")),
    ],
)
def test_whom_a_passage_names_may_be_a_prompt(errors_on, pairs):
    assert errors_on(ORSK, matching(*pairs)) == []


@pytest.mark.parametrize(
    "pairs",
    [
        (("The River Trust", RAIDS), ("Sweden", MADE), ("Kenya", SMUGGLERS)),
        (("The River Trust", RAIDS), ("Norway", MADE), ("Denmark", SMUGGLERS)),
        (("The River Trust", RAIDS), ("Oslo", MADE), ("Denmark", SMUGGLERS)),
    ],
)
def test_whom_its_passage_does_not_name_may_not(errors_on, pairs):
    assert errors_on(ORSK, matching(*pairs)) == ["S004"]


@pytest.mark.parametrize(("other", "codes"), [("Denmark", []), ("Copenhagen", []), ("Iceland", ["S004"])])
def test_nor_may_it_be_a_group(errors_on, other, codes):
    groups = (Group(name="Sweden", items=(MADE,)), Group(name=other, items=(SMUGGLERS,)))
    asked = Categorise(id="x", question="Sort.", groups=groups, evidence=evidence(TRUCE, CALLED))
    assert errors_on(ORSK, asked) == codes
