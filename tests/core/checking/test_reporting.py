"""Answers to whose word it is, where the sentence says according to whom."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.sources import Citation

TEXT = """The flood drowned 1,600 sheep and broke the dyke, according to agencies of the Vellan Union (VU).

The River Trust said that it had counted 46 raids.
"""
FLOOD = "The flood drowned 1,600 sheep and broke the dyke"


@pytest.mark.parametrize(
    ("stem", "answer", "codes"),
    [
        ("On whose authority is the number of sheep given?", "The River Trust", ["S004"]),
        ("Who gives the number of drowned sheep?", "The River Trust", ["S004"]),
        ("Which body is cited for the drowned sheep?", "The River Trust", ["S004"]),
        ("Who counts 1,600 drowned sheep?", "The River Trust", ["S004"]),
        ("Who says that the flood drowned 1,600 sheep?", "The River Trust", ["S004"]),
        ("Who says that the flood drowned 1,600 sheep?", "Agencies of the Vellan Union", []),
        ("On whose authority is the number of sheep given?", "Agencies of the Vellan Union", []),
        ("On whose authority is the number of sheep given?", "VU agencies", []),
        ("Whose figures are these?", "the union's agencies", []),
        ("Whose count of the sheep is it?", "The River Trust", ["S004"]),
        ("Who came up with the figure of 1,600 sheep?", "The River Trust", ["S004"]),
        ("Who counts 1,600 drowned sheep?", "Agencies of the Vellan Union", []),
        ("Who owned the sheep that were drowned?", "The River Trust", []),
    ],
)
def test_it_must_be_whom_the_sentence_names(errors_on, stem, answer, codes):
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="The moot of Orsk"), Option(text="The Belm Post")),
        evidence=(Citation(source="news", quote=FLOOD),),
    )
    assert errors_on(TEXT, asked) == codes


@pytest.mark.parametrize(("answer", "codes"), [("Ada Quill", ["S004"]), ("The River Trust", []), ("the reeves", [])])
def test_nor_is_it_another_than_the_only_one_who_speaks(errors_on, answer, codes):
    told = "The River Trust said the flood drowned 1,600 sheep. Ada Quill fled."
    asked = Choice(
        id="x",
        question="Who said that the flood drowned 1,600 sheep?",
        answer=answer,
        distractors=(Option(text="The moot of Orsk"), Option(text="The Belm Post")),
        evidence=(Citation(source="news", quote="the flood drowned 1,600 sheep"),),
    )
    assert errors_on(told, asked) == codes
