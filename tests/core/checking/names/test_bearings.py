"""Answers that give another quarter of the compass than their quote."""

import pytest

from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TEXT = """The last free fen lies in northwestern Tavria, west of the Vellan.

Raiders came from the south and fled to the Middle East and to East Timor.

The moot sits in the Northern Fens, in southeastern Tavria.
"""
FEN, RAIDERS = "The last free fen lies in northwestern Tavria", "fled to the Middle East and to East Timor"
CAME, WEST = "Raiders came from the south", "lies in northwestern Tavria, west of the Vellan"


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "codes"),
    [
        ("In which corner does the fen lie?", "the southeast", FEN, ["S004"]),
        ("In which corner does the fen lie?", "the north-east of Tavria", FEN, ["S004"]),
        ("In which corner does the fen lie?", "the north-west", FEN, []),
        ("In which part does the fen lie?", "the north", FEN, []),
        ("Where from the river is the fen?", "to the west of it", WEST, []),
        (
            "In which part of Tavria is the moot?",
            "the Northern",
            "sits in the Northern Fens, in southeastern Tavria",
            [],
        ),
        ("Where did raiders come from?", "from the north", CAME, ["S004"]),
        ("Where did raiders flee to?", "to Middle East and East Timor", RAIDERS, []),
    ],
)
def test_the_quarter_must_be_that_of_the_quote(errors_on, stem, answer, quote, codes):
    asked = Text(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=quote),))
    assert errors_on(TEXT, asked) == codes


LIES = "The last free fen lies"


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "codes"),
    [
        ("In which part of Tavria does the fen lie?", "In the southeast", LIES, []),
        ("In which corner does the free hill lie?", "In the southeast", "with a mill", ["S004"]),
        ("Where in Tavria is the hill?", "In its northeast", "with a mill", ["S004"]),
        ("Where in Tavria is the hill?", "In its southwest", "with a mill", []),
        ("What blows on the hill of Tavria?", "A northern wind", "with a mill", []),
    ],
)
def test_it_must_be_that_of_the_sentence_where_the_quote_has_none(findings_on, stem, answer, quote, codes):
    text = f"{TEXT}\n\nIt rained.\n\nThe last free hill, with a mill on its top, lies in southwestern Tavria."
    asked = Text(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=quote),))
    assert [one.code for one in findings_on(text, asked) if "its passage says “" in one.message] == codes


@pytest.mark.parametrize(
    ("statement", "wrong"),
    [
        ("The hill lies in the east of Tavria.", True),
        ("The last hill with a mill is in northeastern Tavria.", True),
        ("The hill lies in the south of Tavria.", False),
        ("The hill does not lie in the east of Tavria.", False),
        ("The hill lies far from the east of Tavria.", False),
        ("Raiders were seen in the north by the weavers of Belm.", False),
    ],
)
def test_nor_may_a_statement_have_another(findings_on, statement, wrong):
    text = "The last free hill, with a mill on its top, lies in southwestern Tavria."
    cited = (Citation(source="news", quote="with a mill on its top"),)
    asked = TrueFalse(id="x", question=statement, answer=True, evidence=cited)
    assert [one.code for one in findings_on(text, asked) if "its passage says “" in one.message] == ["S012"] * wrong
