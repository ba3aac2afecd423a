"""A text whose gaps are filled in, read as a statement."""

import pytest

from quizapp.core.questions.choice import Choice, Option
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.sources import Citation

TEXT = """The survey found the majority of wells held salt, far from the old pans of Vell Parish. A toll is due for each
wide or deep barge with a licence.
"""
SALT, TOLL = "the majority of wells held salt", "each wide or deep barge"


@pytest.mark.parametrize(
    ("text", "filling", "quote", "codes"),
    [
        ("The survey found that {gap} held salt.", "every single well", SALT, ["S012"]),
        ("The survey found that {gap} held salt.", "most of the wells", SALT, []),
        ("A toll is due for a barge that is {gap}, with a licence.", "both wide and deep", TOLL, ["S012"]),
        ("A toll is due for a barge that is {gap}, with a licence.", "wide or deep", TOLL, []),
        ("The salty wells lay far from the pans of {gap} Parish.", "Orsk", SALT, ["S004"]),
        ("The salty wells lay far from the pans of {gap} Parish.", "Vell", SALT, []),
    ],
)
def test_what_fills_a_gap_goes_with_its_sentence(errors_on, text, filling, quote, codes):
    asks = Choice(id="gap", question="gap", answer=filling, distractors=(Option(text="few"), Option(text="nobody")))
    asked = Cloze(
        id="x", question="Fill the gap.", text=text, blanks=(Gap(name="gap", asks=asks),),
        evidence=(Citation(source="news", quote=quote),),
    )  # fmt: skip
    assert errors_on(TEXT, asked) == codes
