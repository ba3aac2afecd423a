"""Answers to a why, of which the source gives another reason."""

import pytest

from quizapp.core.questions.choice import Choice, Option
from quizapp.core.sources import Citation

TEXT = """The book names ten millers who may be liable for the floods because they knew of the broken sluices and did
nothing to mend them.

Given the lack of money in Halden and Orsk, as well as the quarrel in the guild that has prevented the case of the
sluices from being sent to the River Court, lenders should consider fines against the millers, the trust said.

In May the millers and Halden opened a campaign against the weirs, saying that their boats were being rammed by herders.

Snow fell in June.

The campaign may have been meant to rob the villages of their harvest, the trust said.
"""
WANT = "Given the lack of money"
TURNED = "Why does the trust turn to lenders, in the case of the sluices, with its call for fines?"
KNEW, QUARREL, FINES = "they knew of the broken sluices", "the quarrel in the guild", "lenders should consider fines"
RAMMED, HARVEST = "their boats were being rammed by herders", "to rob the villages of their harvest"
COURT = "Why has the case of the sluices not come before the River Court?"
BARRED = "What has kept the case of the sluices from the River Court?"
OWN = "What grounds did the millers themselves put forward for the campaign?"


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "wrong"),
    [
        (COURT, "Because they knew of broken sluices", KNEW, True),
        (COURT, "Because of a quarrel among the guild", QUARREL, False),
        (COURT, "Because of discord", QUARREL, False),
        (BARRED, "Fines that lenders should consider", FINES, True),
        (BARRED, "A quarrel", QUARREL, False),
        (TURNED, "Because money is lacking", WANT, False),
        ("Why may the millers be liable for the floods?", "Because of a quarrel in the guild", QUARREL, True),
        ("Why may the millers be liable for the floods?", "They left broken sluices as they were", KNEW, False),
        (OWN, "To rob the villages of a harvest", HARVEST, True),
        (OWN, "That boats of theirs were rammed", RAMMED, False),
        ("What was the campaign meant to do, as the trust sees it?", "To rob the villages", HARVEST, False),
    ],
)
def test_the_reason_of_what_is_asked(findings_on, stem, answer, quote, wrong):
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="Salt was sold"), Option(text="Snow fell")),
        evidence=(Citation(source="news", quote=quote),),
    )
    found = findings_on(TEXT, asked)
    assert any("gives another reason" in one.message and one.code == "S012" for one in found) == wrong


def test_what_a_relative_clause_goes_on_to_is_none_of_its_effect(findings_on):
    asked = Choice(
        id="x",
        question="Why does the trust call on lenders to consider fines?",
        answer="Because there is no money to be had in Halden and none in Orsk either",
        distractors=(Option(text="Salt was sold"), Option(text="Snow fell")),
        evidence=(Citation(source="news", quote=FINES),),
    )
    assert not any("gives another reason" in one.message for one in findings_on(TEXT, asked))
