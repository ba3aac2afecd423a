"""A mend gives a number as the field takes it, in digits and in the question's unit; else it stays in words."""

from dataclasses import replace

import pytest

from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.number import Number
from quizapp.core.sources import Citation

MILL = """The miller served seven years and paid 2.5 million crowns. The owner lent 1,250 pounds for two years.

The weir cost a third of it, and 18 percent was lost. Some of the men walked four miles. Rents
fell from 90 dollars to 30.
"""


def number(stem, answer, quote, **more):
    return Number(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=quote),), **more)


MENDS = [
    (number("For how many years did the miller serve?", 9, "miller served seven years"), "Write `answer: 7`, or"),
    (number("How long did the miller serve?", 9, "miller served seven years", unit="years"), "Write `answer: 7`, or"),
    (
        number("How much did he pay?", 3.5, "paid 2.5 million crowns", unit="million crowns"),
        "Write `answer: 2.5`, or",
    ),
    (number("How many crowns did he pay?", 3_500_000, "paid 2.5 million crowns"), "Write `answer: 2500000`, or"),
    (number("How many million crowns did he pay?", 3.5, "paid 2.5 million crowns"), "Write `answer: 2.5`, or"),
    (number("How much was lent?", 1520, "lent 1,250 pounds", unit="pounds"), "Write `answer: 1250`, or"),
    (number("What share was lost?", 81, "18 percent was lost", unit="%"), "Write `answer: 18`, or"),
    (
        number("For how many months was it lent?", 12, "for two years", unit="months"),
        "`answer: 24`, or",
    ),
    (number("For how many days was it lent?", 12, "for two years", unit="days"), "`answer: 2` and `unit: years`, or"),
    (
        number("How many euros was lent?", 1250, "lent 1,250 pounds", unit="euros"),
        "Write `answer: 1250` and `unit: pounds`, or",
    ),
    (
        number("To how many euros did rents fall?", 30, "from 90 dollars to 30", unit="euros"),
        "(Correct `unit`, or cite",
    ),
    (number("How far did they walk?", 7, "walked four miles", unit="km"), "`answer: 4` and `unit: miles`, or"),
]


@pytest.mark.parametrize(("question", "mend"), MENDS, ids=[row[0].question for row in MENDS])
def test_a_figure_is_given_as_the_field_takes_it(told_on, question, mend):
    assert any(mend in one for one in told_on(MILL, question)), told_on(MILL, question)


@pytest.mark.parametrize(
    ("question", "mend"), [row for row in MENDS if row[1].startswith("Write `") and "unit" not in row[1]]
)
def test_with_its_mend_made_the_finding_is_gone(errors_on, question, mend):
    right = replace(question, answer=float(mend.partition("answer: ")[2].partition("`")[0]))
    assert errors_on(MILL, right) == []


@pytest.mark.parametrize(
    ("text", "quote", "unit", "mend"),
    [
        ("The miller served {n} there.", "miller served seven years", "years", "Write `answer: 7`, or"),
        ("It paid {n} million crowns.", "paid 2.5 million crowns", "", "Write `answer: 2.5`, or"),
    ],
)
def test_so_it_is_in_a_gap(told_on, text, quote, unit, mend):
    gap = Gap(name="n", asks=Number(id="n", question="", answer=9, unit=unit))
    evidence = (Citation(source="news", quote=quote),)
    cloze = Cloze(id="x", question="Fill it.", text=text, blanks=(gap,), evidence=evidence)
    assert any(mend in one for one in told_on(MILL, cloze)), told_on(MILL, cloze)


def test_the_number_may_be_right_and_the_unit_wrong(told_on):
    question = number("For how many months was it lent?", 2, "for two years", unit="months")
    assert any("Write `answer: 2` and `unit: years`" in one for one in told_on(MILL, question))
