"""Figures of the longest, the lowest and their like, which stand beside others that count the same."""

import pytest

from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

VALLEY = """The dam at Belm is 40 metres high, the one at Lund 25 metres and the one at Selm 61 metres. Ada Quill sailed
a 3-mile and a 14-mile ferry leg, then Per Holm legs of 2, 12 and 71 miles. Tavria has a 33-mile ditch from Orsk, a
48-mile ditch, and at last a 50-mile cut just before the weir. The fair drew 61,000 people, the smallest crowd being
42,000 in spring. The flood of 1931 took 112 millers and 400 barns.
"""
DAMS, LEGS, HOLM = (
    "the one at Lund 25 metres and the one at Selm 61",
    "a 3-mile and a 14-mile ferry leg",
    "legs of 2, 12 and 71 miles",
)
DITCHES, FAIR = "a 48-mile ditch, and at last a 50-mile cut", "drew 61,000 people, the smallest crowd being 42,000"
FLOOD = "took 112 millers and 400 barns"


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "codes"),
    [
        ("How high is the highest dam of the valley?", "61 metres", DAMS, []),
        ("How many miles was the shortest ferry leg that Quill sailed?", 3, LEGS, []),
        ("How many miles was the longest ferry leg that Quill sailed?", 14, LEGS, []),
        ("How many miles was the first ferry leg that Quill sailed?", "3", LEGS, []),
        ("How many miles was Holm's shortest leg?", "2", HOLM, []),
        ("How many miles was Holm's second leg?", 12, HOLM, []),
        ("How many miles was Holm's longest leg?", 71, HOLM, []),
        ("How many miles is the longest ditch of Tavria?", 50, DITCHES, []),
        ("How many miles is the second longest ditch from Orsk?", "48", "a 33-mile ditch from Orsk, a 48-mile", []),
        ("How many people were in the smallest crowd?", "42,000", FAIR, []),
        # By its size another may be meant, or the words tell which.
        ("How many people were in the smallest crowd?", "61,000", FAIR, ["S003"]),
        ("How many millers did the worst flood take?", "400", FLOOD, ["S003"]),
        ("How many millers did the worst flood take?", "112", FLOOD, []),
    ],
)
def test_size_tells_which_is_meant(errors_on, stem, answer, quote, codes):
    of, evidence = Number if isinstance(answer, int) else Text, (Citation(source="news", quote=quote),)
    assert errors_on(VALLEY, of(id="x", question=stem, answer=answer, evidence=evidence)) == codes


PROVED = "To check whether 37 is odd, only three tests are needed."


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Three tests are required to verify the oddness of 37.", []),
        ("Four tests are required to verify the oddness of 37.", ["S003"]),
    ],
)
def test_what_a_statement_says_of_another_figure_is_not_asked_of_this_one(errors_on, text, codes):
    question = TrueFalse(
        id="x",
        question=text,
        answer=True,
        evidence=(Citation(source="news", quote="37 is odd, only three tests are needed"),),
    )
    assert errors_on(PROVED, question) == codes
