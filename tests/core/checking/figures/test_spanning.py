"""The two ends of a stretch of time, each where the source has it."""

import pytest

from quizapp.core.checking.figures.spanning import Time, stretches, without_ends
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TOLD = "The survey of the mills counted 31 breaks over an eight-month stretch from September 2014 to April."
HERE = (Citation(source="news", quote="an eight-month stretch from September 2014 to April"),)
APRIL, SEPTEMBER = "April 2015", "September 2014"


def choice(stem, answer, *others):
    options = tuple(Option(text=one) for one in others or ("June 2011", "May 2012"))
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=HERE)


def statement(text):
    return TrueFalse(id="x", question=text, answer=True, evidence=HERE)


def cloze(text, answer):
    gap = Gap(name="time", asks=Text(id="time", question="", answer=answer))
    return Cloze(id="x", question="Complete it.", text=text, blanks=(gap,), evidence=HERE)


WRONG = [
    choice("Which months does the survey cover?", "April 2014 to the following September", "The year 2010"),
    choice("Which months does the survey cover?", "April 2014 to September 2014", "The year 2010"),
    choice("When does the period of the survey end?", SEPTEMBER),
    cloze("The survey counts breaks in the mills, beginning in {time}.", APRIL),
    cloze("The survey of the mills ran until {time}.", SEPTEMBER),
    statement("The survey of the mills covers a stretch that started in April 2015."),
    statement("The eight-month stretch of the survey ended in September 2014."),
]
RIGHT = [
    choice("Which months does the survey cover?", "September 2014 to the following April", "The year 2010"),
    choice("Which months does the survey cover?", "September 2014 to April 2015", "The year 2010"),
    choice("When does the period of the survey begin?", SEPTEMBER),
    choice("When does the period of the survey end?", APRIL),
    cloze("The survey counts breaks in the mills, beginning in {time}.", SEPTEMBER),
    cloze("The survey of the mills ran until {time}.", APRIL),
    statement("The survey of the mills covers an eight-month stretch that started in September 2014."),
]


def shown(one):
    return next(claim.statement for claim in one.claims() if claim.holds)


@pytest.mark.parametrize("question", WRONG, ids=shown)
def test_an_end_in_the_place_of_the_other_is_an_error(said_on, question):
    assert "S003" in said_on(TOLD, question)


@pytest.mark.parametrize("question", RIGHT, ids=shown)
def test_an_end_in_its_own_place_passes(said_on, question):
    assert said_on(TOLD, question) == []


STRETCHES = [
    ("from April 2019 to March", [(Time(2019, 4), Time(2020, 3))]),
    ("from March to November 2019", [(Time(2019, 3), Time(2019, 11))]),
    ("from November until March 2020", [(Time(2019, 11), Time(2020, 3))]),
    ("between 2011 and 2015", [(Time(2011, 0), Time(2015, 0))]),
    ("2011–2015", [(Time(2011, 0), Time(2015, 0))]),
    ("May 2018 to the following May", [(Time(2018, 5), Time(2019, 5))]),
    ("in March 2019", []),
    ("1,200 to 1,400 people", []),
    ("from 2019 to 2,100 boats", []),
    ("met in March and left", []),
]


@pytest.mark.parametrize(("text", "expected"), STRETCHES, ids=lambda one: one if isinstance(one, str) else "")
def test_a_stretch_is_read_with_the_years_that_it_leaves_out(text, expected):
    assert [(one.begins, one.ends) for one in stretches(text)] == expected


def test_what_a_text_says_of_an_end_falls_away_where_the_source_has_it():
    told = ["It ran from September 2014 to April."]
    assert "beginning" not in without_ends("a stretch beginning in September 2014", told)
    assert "beginning" in without_ends("a stretch beginning in June 2014", told)
