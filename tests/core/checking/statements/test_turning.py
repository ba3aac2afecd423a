"""Answers with a sentence's words in each other's places."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

ORSK = """
Those who use a tool of war the effects of which cannot be limited as required by this Charter break it.

The millers came under attack from the guild in the spring.
"""
TOOL, ATTACK = "the effects of which cannot be limited as required by this Charter", "came under attack from the guild"


@pytest.mark.parametrize(
    ("quote", "answer", "codes"),
    [
        (TOOL, "A war by a tool whose effects cannot be limited as the Charter requires", []),
        (TOOL, "One by a tool whose effects cannot be limited as this Charter always requires", []),
        (ATTACK, "The millers came under attack from the guild", []),
        (ATTACK, "The guild came under attack from the millers", ["S012"]),
    ],
)
def test_what_one_does_is_done_by_him(errors_on, quote, answer, codes):
    asked = Choice(
        id="x", question="What happens?", answer=answer, distractors=(Option(text="Floods"), Option(text="Rain")),
        evidence=(Citation(source="news", quote=quote),),
    )  # fmt: skip
    assert errors_on(ORSK, asked) == codes


LICENCE = """No mill may run once the Council, in a resolution adopted under the Charter, has asked for its licence;
that licence may be renewed by the Council under the same terms.
"""


@pytest.mark.parametrize(
    "text",
    [
        "The licence may be renewed under the same terms, that is, again by a resolution under the Charter.",
    ],
)
def test_a_resolution_is_how_it_is_done_and_not_by_whom(errors_on, text):
    quote = "licence may be renewed by the Council under the same terms"
    asked = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=quote),))
    assert errors_on(LICENCE, asked) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Ada Quill is the name of the reeve who rebuilt the weir after it was burned by the Tavrian herders.", []),
        ("The weir was rebuilt by the Tavrian herders after Ada Quill burned it.", ["S012"]),
    ],
)
def test_who_did_it_by_a_text_may_have_done_it_in_other_words(errors_on, text, codes):
    source = "In June the Tavrian herders burned the weir, which was later rebuilt by Ada Quill in stone."
    asked = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=source[:-1]),))
    assert errors_on(source, asked) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The wall keeps floods away from the town.", []),
        ("The wall protects floods from the town.", ["S012"]),
    ],
)
def test_what_is_kept_off_is_what_one_is_protected_from(errors_on, text, codes):
    evidence = (Citation(source="news", quote="protects the town from floods"),)
    asked = TrueFalse(id="x", question=text, answer=True, evidence=evidence)
    assert errors_on("The wall protects the town from floods.", asked) == codes
