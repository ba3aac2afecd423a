"""Answers cited from words that have nothing of what is asked, where one other sentence has all of it."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.multiple import Multiple
from quizapp.core.sources import Citation

ORSK = """
Orsk and Belm sold their wool in spring.

It rained for weeks.

Orsk and Belm dug a ditch against the flood.

The reeves burnt the ledgers and bribed the weavers, the trust says.

The moot sat in Halden.
"""
SOLD, DUG = "Orsk and Belm sold their wool in spring", "Orsk and Belm dug a ditch"


def told(findings_on, question):
    return [one.code for one in findings_on(ORSK, question) if "quoted from words that say nothing" in one.message]


@pytest.mark.parametrize(
    ("stem", "quote", "codes"),
    [
        ("Which two towns dug a ditch?", SOLD, ["S010"]),
        ("Which towns does the article say dug a ditch against the flood?", SOLD, ["S010"]),
        ("Which two towns dug a ditch?", DUG, []),
        ("Which two towns sold wool?", SOLD, []),
        ("Which towns were in league?", SOLD, []),
    ],
)
def test_names_must_be_cited_from_what_is_asked(findings_on, stem, quote, codes):
    asked = Multiple(
        id="x",
        question=stem,
        answers=("Orsk", "Belm"),
        distractors=(Option(text="Selm"),),
        evidence=(Citation(source="news", quote=quote),),
    )
    assert told(findings_on, asked) == codes


@pytest.mark.parametrize(
    ("answer", "quote", "codes"),
    [
        ("They burnt ledgers and bribed weavers", SOLD, ["S012"]),
        ("They burnt ledgers and bribed weavers", "The reeves burnt the ledgers", []),
        ("They fled to the hills with a herd", SOLD, []),
        ("They sold wool, burnt ledgers and bribed weavers", SOLD, []),
    ],
)
def test_nor_may_what_is_answered_be_cited_from_elsewhere(findings_on, answer, quote, codes):
    asked = Choice(
        id="x",
        question="What does the trust blame the reeves for?",
        answer=answer,
        distractors=(Option(text="They slept"), Option(text="They sang")),
        evidence=(Citation(source="news", quote=quote),),
    )
    assert told(findings_on, asked) == codes


FERRY = """The ferry of Selm was built by the shipwright Ada Quill from larch and tin. It sank in a gale. Herons nest at
the weir in spring. The toll for a cart is low, and the reeve keeps the accounts.
"""


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "codes"),
    [
        ("Who built the ferry of Selm?", "Ada Quill", "Herons nest at the weir", ["S004"]),
        ("What was the ferry of Selm built from?", "larch and tin", "Herons nest at the weir", ["S012"]),
        ("What was the ferry of Selm built from?", "larch with tin", "Herons nest at the weir", []),
        # right beside the words that settle it, or with something of them
        ("Who built the ferry of Selm?", "Ada Quill", "It sank in a gale", []),
        ("What was the ferry of Selm built from?", "larch and tin", "was built by the shipwright", []),
        ("Who keeps the accounts of the weir?", "the reeve", "Herons nest at the weir", []),
    ],
)
def test_nor_from_another_matter_of_the_same_paragraph(findings_on, stem, answer, quote, codes):
    question = Choice(
        id="x", question=stem, answer=answer, distractors=(Option(text="Per Holm"), Option(text="oak and lead")),
        evidence=(Citation(source="news", quote=quote),),
    )  # fmt: skip
    said = findings_on(FERRY, question)
    assert [one.code for one in said if one.severity == "error"] == codes
