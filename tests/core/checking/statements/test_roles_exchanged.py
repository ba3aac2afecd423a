"""Two who have changed parts: the deed is taken from who does it, each has the other's, one is the other's branch."""

import pytest

from quizapp.core.questions.choice import Choice, Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TEXT = """After royal troops retook as much as half the valley, a shaky truce negotiated by Orsk and Vell in May has
calmed the fords.

The reeve of Belm has vowed to retake the Long Weir, which is largely controlled by Halden Power, Tavria's former Brask
affiliate.

The barley was weighed by the Millers, the Coopers and the Tanners. The tax may be raised by the moot, and by a vote.
The salt price was cut by not more than 15 per cent by the council. His plan for the ferries moved the quay.

Orsk fought Vell at the fords, and Halden married Ada Brask there.

In a matter of law of the Hill Charter, the Warden shall submit to the High Bench a plea for leave.
"""
RETOOK, HELD, VOWED = "retook as much as half the valley", "largely controlled by Halden Power", "has vowed to retake"
WEIGHED, RAISED, CUT, MOVED = "barley was weighed by", "may be raised by the moot", "by not more than 15", "His plan"
FOUGHT = "Orsk fought Vell"
PLEA = "submit to the High Bench a plea"

STATED = [
    ("Outlaws retook half the valley from royal troops.", RETOOK, True),
    ("Outlaws took up to half the valley from royal troops.", RETOOK, True),
    ("Royal troops took up to half the valley from outlaws.", RETOOK, False),
    ("Outlaws lost half the valley to royal troops.", RETOOK, False),
    ("A truce has calmed the fords.", RETOOK, False),
    ("Brask used to be a branch of Halden Power.", HELD, True),
    ("Halden Power used to be a branch of Brask.", HELD, False),
    ("Halden Power was once an affiliate of Brask, in Tavria.", HELD, False),
    ("The barley was weighed by the Coopers, among others.", WEIGHED, False),
    ("The tax may be raised by a vote.", RAISED, False),
    ("The salt price was cut by 15 per cent.", CUT, False),
    ("The plan moved the quay.", MOVED, False),
    ("The ferries were moved, and the quay.", MOVED, False),
    ("Vell fought Orsk at the fords.", FOUGHT, False),
    ("Ada Brask married Halden there.", FOUGHT, False),
    ("By the Hill Charter it is the High Bench that submits a plea to the Warden.", PLEA, True),
    ("By the Hill Charter it is the Warden that submits a plea to the High Bench.", PLEA, False),
]


def cited(*quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


@pytest.mark.parametrize(("text", "quote", "wrong"), STATED, ids=[case[0] for case in STATED])
def test_in_a_statement(findings_on, text, quote, wrong):
    asked = TrueFalse(id="x", question=text, answer=True, evidence=cited(quote))
    assert any(one.code == "S012" for one in findings_on(TEXT, asked)) == wrong


@pytest.mark.parametrize(
    ("answer", "quotes", "wrong"),
    [
        ("Halden Power has vowed to retake it, and the reeve of Belm largely controls it", (VOWED, HELD), True),
        ("The reeve of Belm has vowed to retake it, and Halden Power largely controls it", (VOWED, HELD), False),
        ("Brask was once an affiliate of Halden Power", (HELD,), True),
    ],
)
def test_in_an_answer_of_several_quotes(findings_on, answer, quotes, wrong):
    others = (Option(text="Nobody has said a word of it"), Option(text="The moot wants it, and the guild has it"))
    asked = Choice(id="x", question="Who does what there?", answer=answer, distractors=others, evidence=cited(*quotes))
    assert any(one.code == "S012" for one in findings_on(TEXT, asked)) == wrong
