"""Answers and statements quoted from a sentence that has nothing of them, where another has them word for word."""

import pytest

from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

MILL = """The millers of Vell bake barley cakes in winter. They sell them by the dozen.

Before the flood the weirs were raised with willow baskets.

The reeve of Selm kept geese in his orchard. A fence of hazel went round it.
"""
BAKE, RAISED, GEESE = (
    "The millers of Vell bake barley cakes",
    "the weirs were raised with willow baskets",
    "kept geese in his orchard",
)


def cited(quote):
    return (Citation(source="news", quote=quote),)


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "codes"),
    [
        ("What were the weirs raised with before the flood?", "willow baskets", "kept geese in his orchard", ["S012"]),
        ("What were the weirs raised with before the flood?", "willow baskets", RAISED, []),
        ("What were the weirs raised with before the flood?", "bundles of twigs", "kept geese in his orchard", []),
        ("What did the millers of Vell bake in winter?", "barley cakes", "They sell them by the dozen", []),
        ("What did the reeve of Selm keep in his orchard?", "geese", RAISED, ["S012"]),
        ("What did the heron eat?", "geese", RAISED, []),
    ],
)
def test_an_answer_is_told_where_it_stands(errors_on, stem, answer, quote, codes):
    assert errors_on(MILL, Text(id="x", question=stem, answer=answer, evidence=cited(quote))) == codes


def test_the_message_shows_the_words_that_say_it(told_on):
    asked = Text(
        id="x", question="What did the reeve of Selm keep in his orchard?", answer="geese", evidence=cited(RAISED)
    )
    (said,) = told_on(MILL, asked)
    assert "paragraph 3 does: “The reeve of Selm kept geese in his orchard.”" in said
    assert "Cite the words that say it." in said


@pytest.mark.parametrize(
    ("text", "answer", "quote", "said"),
    [
        ("The reeve kept geese in an orchard.", True, RAISED, [("S012", "error")]),
        ("The reeve kept geese in an orchard.", True, GEESE, []),
        ("The reeve kept bees in an orchard.", False, RAISED, [("S010", "warning")]),
        ("The reeve kept bees in an orchard.", False, "The reeve of Selm kept geese", []),
    ],
)
def test_of_a_statement_keyed_false_it_is_only_doubted(findings_on, text, answer, quote, said):
    asked = TrueFalse(id="x", question=text, answer=answer, evidence=cited(quote))
    found = [one for one in findings_on(MILL, asked) if "is quoted from words that" in one.message]
    assert [(one.code, one.severity) for one in found] == said


def test_a_gap_is_told_too(errors_on):
    gap = Gap(name="what", asks=Text(id="", question="", answer="barley cakes"))
    text = "The millers of Vell bake {what} in winter."
    asked = Cloze(id="x", question="Fill the gap.", text=text, blanks=(gap,), evidence=cited(RAISED))
    assert errors_on(MILL, asked) == ["S012"]
    asked = Cloze(id="x", question="Fill the gap.", text=text, blanks=(gap,), evidence=cited(BAKE))
    assert errors_on(MILL, asked) == []


def test_a_person_may_sign_it_off(errors_on):
    asked = TrueFalse(
        id="x",
        question="The reeve kept geese in an orchard.",
        answer=True,
        evidence=cited(RAISED),
        checked_by="Ada Quill",
    )
    assert errors_on(MILL, asked) == []


def test_what_points_back_in_its_paragraph_is_read_with_it(findings_on):
    text = (
        "The wardens count the millers of Vell whom the flood has driven inside the valley. The rest fled. Whether"
        " these are among the six hundred, the paper does not say."
    )
    said = "The millers driven off are among those whom the wardens count inside the valley."
    quote = "Whether these are among the six hundred, the paper does not say"
    asked = TrueFalse(id="x", question=said, answer=False, evidence=cited(quote))
    assert not [one for one in findings_on(text, asked) if "is quoted from words that" in one.message]
