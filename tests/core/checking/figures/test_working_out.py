"""Figures that no passage states: those of a case that the stem tells, and of a sum that it sets."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.number import Number, Tolerance
from quizapp.core.sources import Citation

CHARTER = """The flood killed 212 people and wounded 560. It broke 46 weirs.

Tenants may claim their field back within five years of the flood. A claim shall be heard six months after it is made.

No reeve shall be chosen who is under the age of eighteen years.

The drought lasted nine years.
"""
KILLED, BROKE = "The flood killed 212 people and wounded 560", "It broke 46 weirs"
CLAIM, HEARD, AGE = "within five years of the flood", "six months after it is made", "under the age of eighteen years"


def number(stem, answer, *quotes, tolerance=0.0, unit=""):
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)
    slack = Tolerance(absolute=tolerance)
    return Number(id="x", question=stem, answer=answer, tolerance=slack, unit=unit, evidence=evidence, commas=False)


SHARE = "To the nearest whole number, what percentage of the killed and wounded together were killed?"
EACH = "Divide the dead by the broken weirs. How many is that for each weir, to one decimal place?"
UNTIL = "A flood comes on 2 March 1994. In which year have the years run out in which a tenant may claim?"
OF_AGE = "A girl is born on 3 May 2006. In which calendar year may she first be chosen as a reeve?"


@pytest.mark.parametrize(
    ("asked", "wrong"),
    [
        (number(SHARE, 27, KILLED, tolerance=1, unit="%"), number(SHARE, 62, KILLED, tolerance=1, unit="%")),
        (number(EACH, 4.6, KILLED, BROKE, tolerance=0.1), number(EACH, 7.7, KILLED, BROKE, tolerance=0.1)),
        (number(UNTIL, 1999, CLAIM), number(UNTIL, 1997, CLAIM)),
        (number(OF_AGE, 2024, AGE), number(OF_AGE, 2021, AGE)),
    ],
)
def test_what_comes_to_it_is_right_and_what_does_not_a_person_looks_at(findings_on, asked, wrong):
    assert [one.code for one in findings_on(CHARTER, asked)] == []
    (said,) = findings_on(CHARTER, wrong)
    assert (said.code, said.severity) == ("S010", "warning")
    assert "it is to be worked out" in said.message


def test_a_day_lies_so_far_behind_another(errors_on):
    asked = Choice(
        id="x", question="A claim was made on 10 January of some year. On which date of that year must it be heard?",
        answer="10 July", distractors=(Option(text="10 March"), Option(text="31 December")),
        evidence=(Citation(source="news", quote=HEARD),),
    )  # fmt: skip
    assert errors_on(CHARTER, asked) == []


def test_a_figure_that_is_told_needs_no_working_out(errors_on):
    asked = "How long had the drought lasted by 4 June 2011?"
    assert errors_on(CHARTER, number(asked, 9, "The drought lasted nine years", unit="years")) == []
    assert errors_on(CHARTER, number(asked, 11, "The drought lasted nine years", unit="years")) == ["S003"]
    assert errors_on(CHARTER, number("How many weirs broke?", 64, BROKE)) == ["S003"]
