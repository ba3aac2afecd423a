"""Questions that are answered by yes or no, as options or in words."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

CASES = [
    ("The reeve may seize the barge.", "May the reeve seize the barge?", "yes"),
    ("The reeve may seize the barge.", "It lies idle. May the reeve seize the barge? Answer yes or no.", "yes"),
    ("The reeve may seize the barge.", "Must the reeve seize the barge?", "no"),
    ("The reeve shall not seize the barge.", "May the reeve seize the barge?", "no"),
    ("The miller need not pay the tithe in full.", "Is the miller bound to pay the tithe in full?", "no"),
    ("The flood destroyed the old bridge at Orsk.", "Did the flood destroy the old bridge at Orsk?", "yes"),
    ("The flood destroyed the old bridge at Orsk.", "Did the flood spare the old bridge at Orsk?", "no"),
    ("Most of the mills were burnt in the raid.", "Were all the mills burnt in the raid?", "no"),
    ("No miller shall be fined twice for one breach.", "Can a miller be fined twice for one breach?", "no"),
    ("A guild shall not point to the charter of Vell.", "May a guild point to the charter of Vell?", "no"),
    ("The fen is larger than the lake.", "Is the fen larger than the lake?", "yes"),
    ("The guild has refused to sign the lease.", "Has the guild signed the lease?", "no"),
]


@pytest.mark.parametrize(("told", "asked", "right"), CASES)
def test_what_is_asked_outright_is_answered_as_the_source_has_it(errors_on, told, asked, right):
    evidence = (Citation(source="news", quote=told[:-1]),)
    wrong = {"yes": "no", "no": "yes"}[right]
    assert errors_on(told, Text(id="x", question=asked, answer=right, evidence=evidence)) == []
    assert errors_on(told, Text(id="x", question=asked, answer=wrong, evidence=evidence)) == ["S012"]
    options = (Option(text=right.capitalize()),)
    key = f"{wrong.capitalize()}, that is so"
    assert errors_on(told, Choice(id="x", question=asked, answer=key, distractors=options, evidence=evidence)) == [
        "S012"
    ]


@pytest.mark.parametrize("answer", ["No, unless it rains", "Yes, but only by day", "Nobody", "Yesterday"])
def test_a_bounded_answer_is_not_read_as_one_to_all_that_is_asked(errors_on, answer):
    told = "The reeve may seize the barge."
    evidence = (Citation(source="news", quote=told[:-1]),)
    options = (Option(text="A third thing"),)
    asked = Choice(id="x", question="Must the reeve seize it?", answer=answer, distractors=options, evidence=evidence)
    assert errors_on(told, asked) == []


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("The reeve shall not seize the barge of a miller.", ["S012"]),
        ("The reeve shall not seize the barge of a miller unless it lies idle.", []),
    ],
)
def test_what_is_denied_in_every_case_is_so_in_none(errors_on, told, codes):
    evidence = (Citation(source="news", quote="The reeve shall not seize the barge of a miller"),)
    stem, options = "May the reeve seize the barge of a miller?", (Option(text="Nobody can tell"),)
    asked = Choice(id="x", question=stem, answer="Yes, if it lies idle", distractors=options, evidence=evidence)
    assert errors_on(told, asked) == codes


def test_the_message_says_what_the_answer_amounts_to(told_on):
    told = "The reeve may seize the barge."
    evidence = (Citation(source="news", quote=told[:-1]),)
    asked = Text(id="x", question="May the reeve seize the barge?", answer="no", evidence=evidence)
    (found,) = told_on(told, asked)
    assert "the answer “no” makes “The reeve may seize the barge” false" in found
    assert "; it says what news says: “The reeve may" in found
