"""What is presumed in doubt, and the case that is in doubt, which is not."""

import pytest

from quizapp.core.questions.choice import Choice, Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

LAW = """In case of doubt whether a barn which is mostly kept for grain is being used to store powder for raiders, it
shall be presumed not to be so used.

In case of doubt whether a herdsman is a raider, he shall be presumed to be so.
"""
BARN, MAN = "it shall be presumed not to be so used", "he shall be presumed to be so"
TOLD = "A barn may or may not serve raiders; the watch cannot tell. What does the law have it presume?"


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "wrong"),
    [
        (TOLD, "That it is being used for powder", BARN, True),
        (TOLD, "That it stores powder for raiders", BARN, True),
        (TOLD, "That it is not being used for powder", BARN, False),
        (TOLD, "That it is free of powder", BARN, False),
        (TOLD, "That it is kept for grain", BARN, False),
        ("What is in doubt?", "That it is being used for powder", BARN, False),
        ("What must not be presumed?", "That it is being used for powder", BARN, False),
        ("What is to be presumed of a herdsman in doubt?", "That the herdsman is a raider", MAN, False),
    ],
)
def test_the_case_in_doubt_is_not_presumed(errors_on, stem, answer, quote, wrong):
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="That its owner fled"), Option(text="That it is a chapel")),
        evidence=(Citation(source="news", quote=quote),),
    )
    assert ("S012" in errors_on(LAW, asked)) == wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("In doubt, a barn is presumed to be used to store powder.", True),
        ("In doubt, a barn is presumed not to be used to store powder.", False),
        ("In doubt, a barn is not presumed to be used to store powder.", False),
    ],
)
def test_nor_by_a_statement(errors_on, text, wrong):
    stated = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=BARN),))
    assert ("S012" in errors_on(LAW, stated)) == wrong
