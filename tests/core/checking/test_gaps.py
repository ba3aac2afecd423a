"""What fills a gap beside the words that its quote has there, where few of them are the gap's own."""

import pytest

from quizapp.core.questions.choice import Choice, Option
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.sources import Citation

TEXT = """The sign is a row of three bright orange lamps placed on one mast, and no lamp may be lit by day.

The raid, with the use of burning rafts, broke the weir.
"""
LAMPS, RAFTS = "a row of three bright orange lamps placed on one mast", "with the use of burning rafts"
SIGN = "The sign consists of some bright {gap} lamps that stand on one mast."
USED = "The herders broke it with the use of {gap} and left."


@pytest.mark.parametrize(
    ("text", "filling", "quote", "codes"),
    [
        (SIGN, "blue", LAMPS, ["S012"]),
        (SIGN, "orange", LAMPS, []),
        (SIGN, "lit", LAMPS, []),
        (USED, "gunpowder", RAFTS, ["S012"]),
        (USED, "rafts set alight", RAFTS, []),
        ("They broke it by means of {gap} and left.", "gunpowder", RAFTS, []),
    ],
)
def test_a_filling_of_which_the_passage_has_nothing(errors_on, text, filling, quote, codes):
    asks = Choice(id="gap", question="gap", answer=filling, distractors=(Option(text="salt"), Option(text="snow")))
    asked = Cloze(
        id="x",
        question="Fill the gap.",
        text=text,
        blanks=(Gap(name="gap", asks=asks),),
        evidence=(Citation(source="news", quote=quote),),
    )
    assert errors_on(TEXT, asked) == codes
