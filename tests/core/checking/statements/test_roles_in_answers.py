"""Answers that name two and have each do what their sentence has the other do."""

from dataclasses import replace

import pytest

from quizapp.core.questions.choice import Choice, Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TEXT = """The reeve of Belm has vowed to retake the weir, which is largely controlled by Halden Power, a guild of
millers. The guild is listed as a gang by Orsk, Belm and Tavria.

If the Warden finds that there is a case, she shall submit to the Hill Chamber a plea for leave.

Orsk accused Tavria of a raid on the salt works. It met Tavria in June.

The guild said that its boats were coming under attack from herders of Tavria, and so closed the pass.

The quarrel in the River Moot has kept the case from being referred to the Hill Court.

The object makes a useful gift to military friends of Tavria.
"""
VOW, HELD, LISTED = "has vowed to retake the weir", "largely controlled by Halden Power", "listed as a gang by Orsk"
RAID = "coming under attack from herders of Tavria"
PLEA, ACCUSED, GIFT = (
    "submit to the Hill Chamber a plea",
    "accused Tavria of a raid",
    "a useful gift to military friends",
)
REFERRED = "has kept the case from being referred"
WHO_HOLDS = "Who has vowed to take the weir back, and who mostly holds it?"


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "wrong"),
    [
        (WHO_HOLDS, "Halden Power has vowed it; the reeve of Belm holds it", VOW, True),
        (WHO_HOLDS, "The reeve of Belm has vowed it; Halden Power holds it", VOW, False),
        (WHO_HOLDS, "Halden Power holds it, and the reeve of Belm wants it back", HELD, False),
        (WHO_HOLDS, "The reeve of Belm holds it, and Halden Power wants it back", HELD, True),
        (WHO_HOLDS, "It is held by the reeve of Belm; Halden Power wants it", HELD, True),
        (WHO_HOLDS, "It is held by Halden Power; the reeve of Belm wants it", HELD, False),
        ("There is a vow. Who has made it, and about what?", "Halden Power, to seize it from the reeve", VOW, True),
        ("Who has vowed to seize what?", "Halden Power, to take the weir from the reeve of Belm", VOW, True),
        ("Who has vowed to seize what?", "The reeve of Belm, to take the weir from Halden Power", VOW, False),
        ("Who lists whom as a gang?", "The guild lists Orsk and Tavria", LISTED, True),
        ("Who lists whom as a gang?", "Orsk and Tavria list the guild", LISTED, False),
        ("How is leave had?", "The Hill Chamber submits a plea and the Warden grants it", PLEA, True),
        ("How is leave had?", "The Warden submits a plea and the Hill Chamber grants it", PLEA, False),
        ("Who met whom?", "Tavria met Orsk", "It met Tavria in June", False),
        ("What did Tavria not do?", "Tavria accused Orsk of a raid", ACCUSED, False),
        ("Who spoke ill of whom?", "Tavria accused Orsk of a raid", ACCUSED, True),
        ("Who spoke ill of whom?", "Tavria was accused by Orsk of a raid", ACCUSED, False),
        ("Who attacked whom?", "The guild was attacking herders of Tavria", RAID, True),
        ("Who attacked whom?", "Herders of Tavria were attacking the guild", RAID, False),
        ("Who closed it, and against whom?", "Herders of Tavria, against the guild", RAID, False),
        ("Who accused whom, and against whom did it speak?", "Tavria, against Orsk", ACCUSED, True),
        ("Who turns to whom?", "The Hill Chamber asks the Warden for leave", PLEA, True),
        ("Who turns to whom?", "The Warden asks the Hill Chamber for leave", PLEA, False),
        ("What is barred?", "The referral of the case by the Hill Court to the River Moot", REFERRED, True),
        ("What is barred?", "A quarrel at the Hill Court keeps it from referring it to the River Moot", REFERRED, True),
        ("What is barred?", "The referral of the case by the River Moot to the Hill Court", REFERRED, False),
        ("What is barred?", "The River Moot cannot refer the case to the Hill Court", REFERRED, False),
        ("What is it?", "It makes a useful gift to the military friends of Tavria", GIFT, False),
    ],
)
def test_each_does_what_the_evidence_has_them_do(findings_on, stem, answer, quote, wrong):
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="The salt guild"), Option(text="A stranger")),
        evidence=(Citation(source="news", quote=quote),),
    )
    twice = replace(asked, evidence=(*asked.evidence, *asked.evidence))
    for question in (asked, twice):
        found = [one for one in findings_on(TEXT, question) if one.code == "S012"]
        assert bool(found) == wrong


@pytest.mark.parametrize(
    ("text", "quote", "wrong"),
    [
        ("The Hill Chamber submits a plea to the Warden.", PLEA, True),
        ("The Warden submits a plea to the Hill Chamber.", PLEA, False),
        ("It is the Hill Chamber that asks the Warden for leave.", PLEA, True),
        ("By the rules it is the Hill Chamber that requests leave from the Warden.", PLEA, True),
        ("It is the Warden that requests leave from the Hill Chamber.", PLEA, False),
        ("It is the Hill Chamber that the Warden asks for leave.", PLEA, False),
        ("It is the Hill Chamber that receives the Warden's plea.", PLEA, False),
        ("The reeve of Belm largely controls the weir that Halden Power has vowed to retake.", HELD, True),
        ("Halden Power largely controls the weir that the reeve of Belm has vowed to retake.", HELD, False),
    ],
)
def test_so_does_a_statement(findings_on, text, quote, wrong):
    stated = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=quote),))
    assert any(one.code == "S012" for one in findings_on(TEXT, stated)) == wrong
