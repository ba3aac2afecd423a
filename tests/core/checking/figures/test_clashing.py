"""Two figures of one sentence, of which the key has the one: whether it means the other."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

CHAIN = "The chain of Ada Quill has 30 mills and a press, lists 700 wardens and trains nearly 10,000 students."
SURVEY = "It drew a sample of 2,869 young people between the ages of 18 and 24 in a poll by post."
PURSE = "You are better off with a $10 plain 2-quart crock, which can do more."
BUDGET = "The moot's budget for 2016 asks for $1.94 billion, a rise of $273 million."
MATCH = "It won with 16 passes for 180 good yards and two goals from Brandt, a miller; 12 passes came from Quill."
VOTE = "By 283 votes for to 16 against, the plan to build the dam at Orsk was carried."
BRIDGE = "It was 33 feet (10.1 m) in breadth and stood 363 feet (110.6 m) tall with its two towers."
HALL = "The hall keeps about 1130 Tavrian and 650 Halden oil paintings, and many more by others."


@pytest.mark.parametrize(
    ("told", "stem", "answer", "codes"),
    [
        (CHAIN, "How many pupils do the mills of the chain teach?", 10000, []),
        (CHAIN, "How many mills does the chain have?", 700, ["S003"]),
        (PURSE, "How much would a plain crock of this kind cost?", 10, []),
        (PURSE, "How many quarts does the plain crock hold?", 10, ["S003"]),
        (BUDGET, "How much was the moot's budget for 2016?", 1_940_000_000, []),
        (MATCH, "How many goals did Brandt make?", 16, ["S003"]),
        (VOTE, "How many votes were for the plan to build the dam?", 283, []),
        (BRIDGE, "What was the breadth in feet?", 33, []),
        (BRIDGE, "What was the breadth in feet?", 363, ["S003"]),
        (HALL, "How many Tavrian oil paintings does the hall keep?", 1130, []),
        (HALL, "How many Tavrian oil paintings does the hall keep?", 650, ["S003"]),
    ],
)
def test_a_figure_is_no_other_that_is_told_of_something_else(errors_on, told, stem, answer, codes):
    evidence = (Citation(source="news", quote=told.rstrip(".")),)
    assert errors_on(told, Number(id="x", question=stem, answer=answer, evidence=evidence)) == codes


@pytest.mark.parametrize(
    ("told", "statement", "codes"),
    [
        (SURVEY, "2,869 people were involved in the poll.", []),
        (MATCH, "Brandt made 16 passes.", []),
        (MATCH, "Brandt made 16 goals.", ["S003"]),
        ("The watch fell from 44 to 24 percent for 16- to 19-year-olds.", "It was 44 for 16 to 19 year olds.", []),
        (
            "The watch fell from 44 to 24 percent for 16- to 19-year-olds.",
            "It was 44 for 16 to 18 year olds.",
            ["S003"],
        ),
        ("Since 2008-9 the guild has sent out 36 dancers.", "The guild has sent out 36 dancers since 2008/2009.", []),
        ("Since 2008-9 the guild has sent out 36 dancers.", "36 dancers were sent out since 2009/2010.", ["S003"]),
    ],
)
def test_nor_is_it_in_a_statement(errors_on, told, statement, codes):
    evidence = (Citation(source="news", quote=told.rstrip(".")),)
    assert errors_on(told, TrueFalse(id="x", question=statement, answer=True, evidence=evidence)) == codes


BANDS = "There were 4 Halden bands and 3 Tavrian bands, with each band consisting of 10,000 troops."
HERONS = "Two million herons fly a way of 2,900 kilometres each year."
STAGE = "The play uses one raft and two chairs, kept on one side of the stage."
SHOWS = "The first three shows averaged 663,000 viewers across all towns."
LAW = "The law of Orsk only asked for £1 of capital to open a mill."
TOWN = "The population of Orsk at this time was put at 2,000."
GAS = "Being in an O 2 breath greater than 160 grains may lead to fits."


@pytest.mark.parametrize(
    ("told", "stem", "answer", "unit", "codes"),
    [
        (BANDS, "How many soldiers were in each band?", 10000, "", []),
        (BANDS, "How many bands did the Tavrians have?", 10000, "", ["S003"]),
        (HERONS, "How far do the herons fly each year?", 2900, "kilometres", []),
        (HERONS, "How many herons fly each year?", 2900, "", ["S003"]),
        (SHOWS, "What was the average viewership of the first shows?", 663_000, "viewers", []),
        (LAW, "How much capital did the law ask for?", 1, "pounds", []),
        (LAW, "How much capital did the law ask for?", 2, "pounds", ["S003"]),
        (TOWN, "What was the population of Orsk?", 2000, "", []),
        ("Barley grew in Tavria in 7500 BC.", "When did barley grow in Tavria?", 7500, "", []),
        ("Barley grew in Tavria in 7500 BC.", "When did barley grow in Tavria?", 7400, "", ["S003"]),
    ],
)
def test_what_stands_in_its_place_is_of_its_kind(errors_on, told, stem, answer, unit, codes):
    asked = Number(
        id="x",
        question=stem,
        answer=answer,
        unit=unit,
        evidence=(Citation(source="news", quote=told.rstrip(".")),),
    )
    assert errors_on(told, asked) == codes


@pytest.mark.parametrize(
    ("told", "stem", "answer", "codes"),
    [
        (STAGE, "Other than chairs, what is kept beside the stage?", "one raft", []),
        (STAGE, "How many chairs are kept beside the stage?", "one", ["S003"]),
        (GAS, "A breath greater than what can lead to fits?", "160", []),
    ],
)
def test_nor_is_an_answer_in_words_held_against_it(errors_on, told, stem, answer, codes):
    evidence = (Citation(source="news", quote=told.rstrip(".")),)
    assert errors_on(told, Text(id="x", question=stem, answer=answer, evidence=evidence)) == codes


RAN = "The old mill of Orsk ran from 1961 to 1972, and an 1800 watts press stood beside it."


@pytest.mark.parametrize(
    ("text", "asks", "codes"),
    [
        (
            "The old mill ran from {gap} to 1972, and stood there.",
            Number(id="", question="", answer=1961, commas=False),
            [],
        ),
        (
            "The old mill ran from {gap} to 1972, and stood there.",
            Number(id="", question="", answer=1962, commas=False),
            ["S003"],
        ),
        (
            "Beside it stood an {gap} watts press.",
            Choice(id="", question="", answer="1800", distractors=(Option(text="1801"),)),
            [],
        ),
    ],
)
def test_a_gap_has_the_figure_that_its_text_makes_of_it(errors_on, text, asks, codes):
    asked = Cloze(
        id="x",
        question="Fill the gap.",
        text=text,
        blanks=(Gap("gap", asks),),
        evidence=(Citation(source="news", quote="ran from 1961 to 1972, and an 1800 watts press"),),
    )
    assert errors_on(RAN, asked) == codes


REACHED = "By autumn 1347, the flood reached Orsk in Tavria, probably by the river's dams."


@pytest.mark.parametrize(("year", "codes"), [("1347", []), ("1374", ["S003"])])
def test_where_it_was_stands_in_no_gap_for_when_it_was(errors_on, year, codes):
    asked = Cloze(
        id="x",
        question="Fill the gap.",
        text="The flood had reached Orsk in {gap}.",
        blanks=(Gap("gap", Text(id="", question="", answer=year)),),
        evidence=(Citation(source="news", quote="By autumn 1347, the flood reached Orsk"),),
    )
    assert errors_on(REACHED, asked) == codes


YEARS = """In 1954 the moot's takings rose by a third. However that year,
the moot had only 14 wardens beside the 74 of Orsk."""


@pytest.mark.parametrize(("year", "codes"), [("1954", []), ("1961", ["S003"])])
def test_that_year_is_the_one_told_before(errors_on, year, codes):
    asked = Multiple(
        id="x",
        question="Which of these are so?",
        answers=(f"The moot had 14 wardens in {year}.", "The dam was shut."),
        distractors=(Option(text="The moot had 76 wardens."),),
        evidence=(Citation(source="news", quote="the moot had only 14 wardens beside the 74"),),
    )
    assert errors_on(YEARS, asked) == codes
