"""Answers of a matching that stand side by side with each other's prompts."""

import pytest

from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.sources import Citation

ORSK = """
A shaky truce brokered by Belm has quietened the fords.

The bitter nine-year feud has cost many lives.

The wide ditch and the deep well were dug by the guild.
"""
TRUCE, FEUD = "A shaky truce brokered by Belm", "The bitter nine-year feud"
DITCH, WELL = "The wide ditch", "the deep well"


@pytest.mark.parametrize(
    ("pairs", "quotes", "wrong"),
    [
        ([("feud", "shaky"), ("truce", "bitter")], (TRUCE, FEUD), True),
        ([("feud", "shaky"), ("truce", "bitter")], (FEUD, TRUCE), True),
        ([("feud", "bitter"), ("truce", "shaky")], (TRUCE, FEUD), False),
        ([("feud", "bitter"), ("truce", "shaky")], (FEUD, TRUCE), False),
        ([("truce", "shaky"), ("ditch", "wide"), ("well", "deep")], (TRUCE, DITCH, WELL), False),
    ],
)
def test_an_answer_beside_the_other_prompt_is_exchanged(findings_on, pairs, quotes, wrong):
    given = tuple(Pair(prompt=prompt, answer=answer) for prompt, answer in pairs)
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)
    asked = Matching(id="x", question="Match each noun with its adjective.", pairs=given, evidence=evidence)
    assert any("are exchanged" in one.message for one in findings_on(ORSK, asked)) is wrong
