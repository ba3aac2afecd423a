"""The title of what a quote speaks of, where its source gives that title in another place."""

import pytest

from quizapp.core.questions.ordering import Ordering
from quizapp.core.sources import Citation

ORSK = """
A truce was made in March 2018. In a report released on May 15, the guild spoke of the raids.

“The raids were deliberate,” it said in the report, titled Milling Under Fire in Orsk: Raids on the Barns. It also
keeps a journal called Grain and Stone.
"""


@pytest.mark.parametrize(
    ("step", "errors"),
    [
        ("The guild releases its report, Milling Under Fire", []),
        ("The guild releases its report “Milling Under Fire in Orsk”", []),
        ("The guild releases its report, Burning Under Siege", ["S004"]),
        ("The guild releases its report, Grain and Hammer Weekly", ["S004"]),
        ("The guild releases its journal, Grain and Stone", ["S004"]),
    ],
)
def test_a_title_is_told_where_its_source_gives_it(errors_on, step, errors):
    quotes = ("A truce was made in March 2018", "In a report released on May 15")
    asked = Ordering(
        id="x", question="Put these in order.", order=("The truce is made", step),
        evidence=tuple(Citation(source="news", quote=quote) for quote in quotes),
    )  # fmt: skip
    assert errors_on(ORSK, asked) == errors
