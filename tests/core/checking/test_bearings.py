"""Answers that give another quarter of the compass than their quote."""

import pytest

from quizapp.core.questions.text import Text
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
        ("Where did raiders come from?", "from the north", CAME, ["S004", "S012"]),
        ("Where did raiders flee to?", "to Middle East and East Timor", RAIDERS, []),
    ],
)
def test_the_quarter_must_be_that_of_the_quote(errors_on, stem, answer, quote, codes):
    asked = Text(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=quote),))
    assert errors_on(TEXT, asked) == codes
