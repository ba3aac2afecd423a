"""Figures that count all of a list, and questions that ask for one item of it."""

import pytest

from quizapp.core.questions.number import Number
from quizapp.core.sources import Citation

TEXT = """The moot counted 46 raids on the valley, including barns, mills, grain stores, and schools.

It counted 12 fires, including three in mills, two in barns, and one in a school.
"""
RAIDS, FIRES = "The moot counted 46 raids on the valley", "It counted 12 fires, including three in mills"


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "codes"),
    [
        ("How many raids on schools did the moot count?", 46, RAIDS, ["S003"]),
        ("How many grain stores does the moot say were raided?", 46, RAIDS, ["S003"]),
        ("How many raids on the valley did the moot count?", 46, RAIDS, []),
        ("How many raids on barns, mills and schools did the moot count?", 46, RAIDS, []),
        ("How many raids did the moot count, on schools among other places?", 46, RAIDS, []),
        ("How many fires in mills did it count?", 3, FIRES, []),
    ],
)
def test_what_counts_the_whole_counts_no_part(errors_on, stem, answer, quote, codes):
    asked = Number(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=quote),))
    assert errors_on(TEXT, asked) == codes
