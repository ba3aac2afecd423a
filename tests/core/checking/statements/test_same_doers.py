"""One doer may be told twice, by its kind, or in another part of the deed: that is no other doer."""

import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TOLD = """The weirs were old. In 1702 the reeve, Bo Reeve (1661-1720), declared the ford a toll road.

Before the flood, several millers deserted the guild, including Ada Quill, the reeve's sister. Per Holm deserted the
league, as Ida Brandt wrote in her diary.

She went to Halden to be a clerk. (The Tavrian League school started accepting girls in 1902.) She stayed a year.

She went to Belm to be a clerk. Halden School started accepting girls in 1902. She stayed there for a year.

Founded by the Guild of Dyers with a loan from the merchant Ada Quill, the Orsk mill was opened in 1890; Bo Reeve became
its first master in 1891.

Last month the guild held a wool fair at mills along the river, where it gave out cloth.

Orsk has a written charter enacted in 1875, but based on the 1755 charter, passed by the Halden Moot as an
act of its own.

The charter of Belm was passed by the Halden Moot in 1875.

The word "tithing" first entered the tongue of Tavria in 1602, during the wool war.

A study led by Dr. Ida B. Brandt in Orsk found that the weir leaks.
"""


@pytest.mark.parametrize(
    ("text", "quote", "codes"),
    [
        ("Bo Reeve declared the ford a toll road.", "declared the ford a toll road", []),
        ("Ada Quill deserted the guild.", "several millers deserted the guild", []),
        ("Ida Brandt deserted the league.", "Per Holm deserted the", ["S012"]),
        ("Halden began admitting girls in 1902.", "school started accepting girls in 1902", []),
        ("Belm began admitting girls in 1902.", "Halden School started accepting girls in 1902", ["S012"]),
        ("Ada Quill helped found the mill with a loan.", "with a loan from the merchant Ada Quill", []),
        ("Bo Reeve helped found the mill with a loan.", "with a loan from the merchant Ada Quill", ["S012"]),
        ("Mills along the river hosted the fair.", "at mills along the river", []),
        ("Orsk enacted its charter in 1875.", "charter enacted in 1875", []),
        ("Belm passed the charter in 1875.", "was passed by the Halden Moot in 1875", ["S012"]),
        ("The word tithe entered the tongue of Tavria in 1602.", "first entered the tongue of Tavria in 1602", []),
        ("Dr. Ida B. Brandt led a study in Orsk.", "led by Dr. Ida B. Brandt in Orsk", []),
    ],
)
def test_a_doer_may_be_told_twice_or_in_another_part(errors_on, text, quote, codes):
    question = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=quote),))
    assert errors_on(TOLD, question) == codes
