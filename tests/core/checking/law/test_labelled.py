"""Keys that take one of two for the other: list A for list B, one majority for another."""

import pytest

from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

CHARTER = """At the first vote, at least nine reeves shall be chosen from list A and at least five reeves from list B.
The two lists are kept by the abbey.

The steward is chosen by an absolute majority of the elders, and dismissed by a two-thirds majority of the tenants.

The bell-ringer is chosen by an absolute majority of the elders.
"""
LISTS = "nine reeves shall be chosen from list A"
STEWARD, RINGER = "steward is chosen by an absolute", "bell-ringer is chosen by an absolute majority"


def statement(text, quote, *, answer):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))


@pytest.mark.parametrize(
    ("true", "false", "quote"),
    [
        (
            "At least nine reeves are chosen from list A and five from list B.",
            "At least nine reeves are chosen from list B and five from list A.",
            LISTS,
        ),
        ("At least five reeves are chosen from list B.", "At least nine reeves are chosen from list B.", LISTS),
        ("The bell-ringer needs an absolute majority.", "The bell-ringer needs a simple majority.", RINGER),
        ("A steward is dismissed by a two-thirds majority.", "A steward is chosen by a simple majority.", STEWARD),
    ],
)
def test_one_of_two_is_not_the_other(errors_on, said_on, true, false, quote):
    assert errors_on(CHARTER, statement(true, quote, answer=True)) == []
    assert {"S003", "S012"} & set(errors_on(CHARTER, statement(false, quote, answer=True)))
    assert said_on(CHARTER, statement(false, quote, answer=False)) == []


@pytest.mark.parametrize(("answer", "codes"), [(5, []), (9, ["S003"])])
def test_a_figure_goes_with_its_label(errors_on, answer, codes):
    evidence = (Citation(source="news", quote=LISTS), Citation(source="news", quote="at least five reeves from list B"))
    asked = Number(
        id="x", question="How many reeves at least are chosen from list B?", answer=answer, evidence=evidence
    )
    assert errors_on(CHARTER, asked) == codes


@pytest.mark.parametrize(("answer", "codes"), [("An absolute majority", []), ("A two-thirds majority", ["S012"])])
def test_a_majority_is_the_one_that_the_quote_asks_for(errors_on, answer, codes):
    stem = "Which majority chooses the bell-ringer?"
    asked = Text(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=RINGER),))
    assert set(errors_on(CHARTER, asked)) >= set(codes)
    assert bool(errors_on(CHARTER, asked)) == bool(codes)
