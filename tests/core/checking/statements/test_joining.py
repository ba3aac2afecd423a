"""Statements that ask for both where one will do, or take either where both are asked for."""

import pytest

from quizapp.core.questions.choice import Choice, Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

RULE = """A raid is a breach when it is part of a widespread or systematic campaign against the mills.

No ferry shall be seized unless the safety of its crew or imperative needs of the guild so demand.

It is forbidden to cause broad, lasting and severe harm to the river.

A pass is valid if it is signed and sealed by the captain. Both banks and harbours are closed.
"""


def statement(text, answer, quote):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))


CASES = [
    ("The campaign must be both widespread and systematic.", "a widespread or systematic campaign", ["S012"]),
    ("The campaign must be both systematic and widespread.", "a widespread or systematic campaign", ["S012"]),
    ("The campaign may be either widespread or systematic.", "a widespread or systematic campaign", []),
    ("A ferry may be seized only if both the safety of its crew and the needs of the guild demand it.",
     "the safety of its crew or imperative needs of the guild", ["S012"]),
    ("A pass is valid if it is either signed or sealed by the captain.", "it is signed and sealed", ["S012"]),
    ("A pass is valid if it is both signed and sealed by the captain.", "it is signed and sealed", []),
    ("It is forbidden to cause broad, lasting or severe harm to the river.", "lasting and severe harm", ["S012"]),
    ("It is forbidden to cause broad, lasting and severe harm to the river.", "lasting and severe harm", []),
    ("Both banks and harbours are closed.", "Both banks and harbours are closed", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote", "codes"), CASES)
def test_and_for_or(said_on, text, quote, codes):
    assert said_on(RULE, statement(text, True, quote)) == codes


@pytest.mark.parametrize(("text", "quote"), [case[:2] for case in CASES if case[2]])
def test_keyed_false_it_is_right(said_on, text, quote):
    assert said_on(RULE, statement(text, False, quote)) == []


TAXES = """Members keep their seat, unless and for such time as they take a direct part in the trade.

Armed and unarmed ships pay alike, and armed ships pay first.
"""
PART, SHIPS = "they take a direct part in the trade", "armed ships pay first"


@pytest.mark.parametrize(
    ("answer", "quote", "wrong"),
    [
        ("As long as they take a direct or an indirect part in the trade", PART, True),
        ("As long as they take an indirect or direct part in the trade", PART, True),
        ("As long as they take a direct part in the trade", PART, False),
        ("As long as they take a direct, not an indirect, part in the trade", PART, False),
        ("Both armed and unarmed ships", SHIPS, False),  # the paragraph has both
    ],
)
def test_a_key_adds_no_contrary_to_what_is_told(errors_on, answer, quote, wrong):
    asked = Choice(
        id="x",
        question="Which rule is it?",
        answer=answer,
        distractors=(Option(text="The moon pays"), Option(text="Nobody sings")),
        evidence=(Citation(source="news", quote=quote),),
    )
    assert ("S012" in errors_on(TAXES, asked)) == wrong


@pytest.mark.parametrize(
    ("source", "codes"),
    [("The reeve cannot tell salt from non-salt.", []), ("The reeve cannot tell salt from sand.", ["S012"])],
)
def test_a_thing_and_what_is_none_may_both_be_named(errors_on, source, codes):
    asked = Choice(
        id="x", question="What does the reeve confuse?", answer="salt and non-salt",
        distractors=(Option(text="rye and oats"), Option(text="hay")),
        evidence=(Citation(source="news", quote=source[:-1]),),
    )  # fmt: skip
    assert errors_on(source, asked) == codes
