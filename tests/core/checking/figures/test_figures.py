import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.number import Number, Tolerance
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation


def cited(quote, paragraph=None, source="news", section=""):
    return (Citation(source=source, quote=quote, paragraph=paragraph, section=section),)


def number(stem, answer, *evidence, **more):
    return Number(id="x", question=stem, answer=answer, evidence=cited(*evidence), **more)


def text(stem, answer, *evidence, **more):
    return Text(id="x", question=stem, answer=answer, evidence=cited(*evidence), **more)


def choice(stem, answer, distractors, *evidence, **more):
    options = tuple(Option(text=one) for one in distractors)
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=cited(*evidence), **more)


def statement(text, answer, *evidence, **more):
    return TrueFalse(id="x", question=text, answer=answer, evidence=cited(*evidence), **more)


FLOOD = ("killed at least 31 people and injured 140", 3)
DAMS = ("counted 46 dams and 12 weirs", 2)
DATE = ("released on March 3", 1)

SOUND = [
    number("How many dams were counted?", 46, *DAMS),
    number("How many weirs were counted?", 12, *DAMS),
    number("How many people did the floods kill?", 31, *FLOOD),
    number("How many died?", 31, *FLOOD),
    number("How many were injured?", 140, *FLOOD),
    number("How many people were injured?", 140, *FLOOD),
    number("How many more were injured than killed?", 109, *FLOOD),
    number("How many dams and weirs are there in all?", 58, *DAMS),
    number("How many homes were destroyed?", 2400, "destroyed 2,400 homes", 3),
    number(
        "How many people live along the river?",
        2_900_000,
        "Nearly 3 million people",
        4,
        tolerance=Tolerance(relative=0.05),
    ),
    number("What share lives in Orsk, in percent?", 40, "40 percent of them", 4),
    number("What percentage does not live in Orsk?", 60, "40 percent of them", 4),
    number("How many months did the drought last?", 8, "the eight-month drought", 8),
    number("How many million people live along the river?", 3, "Nearly 3 million people", 4),
    number("How many jobs did it cost?", 500000, "cost half a million jobs", 8),
    number("How many dollars did it cost?", 1_500_000_000, "jobs and $1.5 billion", 8, unit="dollars"),
    number("In what year did the truce begin?", 2020, "held since January 2020", 6),
    number("How many members has the Council?", 18, "shall have 18 members", 1, "treaty", "Article 2"),
    number("For how many years are they elected?", 9, "a term of nine years", 1, "treaty", "Article 2"),
    number("How many States brokered the truce?", 2, "brokered by Sweden and Kenya", 6, checked_by="A. Reader"),
    text("When was the report released?", "3 March 2019", *DATE, accept=("March 3", "2019-03-03")),
    text("Since when has the truce held?", "January 2020", "held since January 2020", 6),
    text("How long was the drought?", "eight months", "the eight-month drought", 8, accept=("8 months",)),
    text("Until when was the survey made?", "May 2019", "from June 2018 to May", 2),
    choice(
        "What did the floods do?", "They killed at least 31 and injured 140", ["They killed 140 and injured 31"], *FLOOD
    ),
    choice("How many villages?", "Dozens", ["None"], "Dozens of villages were abandoned", 9),
    choice("How many lived there?", "About three million", ["About 300,000"], "Nearly 3 million people", 4),
    choice("Who fled?", "One of many families", ["A minister"], "hundreds of families moved", 9),
    statement("The survey counted 46 dams.", True, *DAMS),
    statement("The survey counted 64 dams.", False, *DAMS),
    statement("In 2019 the trust released a report on the Vellan.", True, *DATE),
    statement("The floods of 2017 killed at least 31 people.", True, *FLOOD),
]


@pytest.mark.parametrize("question", SOUND, ids=lambda one: f"{one.question} {one.key()[0]}")
@pytest.mark.parametrize("whole", [True, False], ids=["text", "fingerprint"])
def test_sound_keys_pass(errors, question, whole):
    assert errors(question, text=whole) == []


UNSOUND = [
    number("How many dams were counted?", 64, *DAMS),
    number("How many dams were counted?", 12, *DAMS),
    number("How many weirs were counted?", 46, *DAMS),
    number("How many people did the floods kill?", 140, *FLOOD),
    number("How many were injured?", 31, *FLOOD),
    number("How many people were injured?", 31, *FLOOD),
    number("How many people died in the floods?", 2400, *FLOOD),
    number("How many homes were destroyed?", 2.4, "destroyed 2,400 homes", 3),
    number(
        "How many people live along the river?",
        2_000_000,
        "Nearly 3 million people",
        4,
        tolerance=Tolerance(relative=0.05),
    ),
    number("What share lives in Orsk, in percent?", 45, "40 percent of them", 4),
    number("How many years did the drought last?", 8, "the eight-month drought", 8),
    number("How many jobs did it cost?", 5_000_000, "cost half a million jobs", 8),
    number("In what year did the truce begin?", 2021, "held since January 2020", 6),
    number("For how many years are they elected?", 6, "a term of nine years", 1, "treaty", "Article 2"),
    text("When was the report released?", "4 March 2019", *DATE),
    text("When was the report released?", "3 March 2018", *DATE),
    text("Since when has the truce held?", "February 2020", "held since January 2020", 6),
    text("How long was the drought?", "eight years", "the eight-month drought", 8),
    choice("What did the floods do?", "They killed at least 140 and injured 31", ["Nothing"], *FLOOD),
    choice("How many lived there?", "About two million", ["About 300,000"], "Nearly 3 million people", 4),
    statement("The survey counted 64 dams.", True, *DAMS),
    statement("The floods of 2016 killed at least 31 people.", True, *FLOOD),
    Multiple(
        id="x",
        question="What did the survey count?",
        answers=("46 dams", "21 weirs"),
        distractors=(Option(text="5 locks"),),
        evidence=cited(*DAMS),
    ),
]


@pytest.mark.parametrize("question", UNSOUND, ids=lambda one: f"{one.question} {one.key()[0]}")
def test_figures_that_do_not_follow_are_found(errors, question):
    assert "S003" in errors(question)


def test_the_message_says_what_the_evidence_has_instead(found):
    (finding,) = found(number("How many dams were counted?", 64, *DAMS))
    assert "“46”" in finding.message
    assert "Write `answer: 46`" in finding.mend


def test_without_the_text_a_figure_beside_the_quote_is_unchecked_not_wrong(found):
    question = number("How many homes were destroyed?", 2400, "according to the trust", 3)
    assert [(one.code, one.severity) for one in found(question, text=False)] == [("S011", "warning")]
    assert [(one.code, one.severity) for one in found(question)] == [("S010", "warning")]


def test_without_the_text_a_figure_that_the_quote_gainsays_is_wrong(errors):
    assert errors(number("How many dams were counted?", 64, *DAMS), text=False) == ["S003"]


def test_a_count_that_nothing_states_is_left_to_a_person(found):
    question = number("How many States brokered the truce?", 3, "brokered by Sweden and Kenya", 6)
    assert [one.code for one in found(question)] == ["S010"]


def test_each_pair_of_a_matching_question_is_a_claim(found):
    pairs = (Pair(prompt="dams", answer="46"), Pair(prompt="weirs", answer="21"))
    question = Matching(id="x", question="How many of each were counted?", pairs=pairs, evidence=cited(*DAMS))
    assert [(one.code, one.severity) for one in found(question)] == [("S003", "error")]


def test_each_gap_of_a_cloze_is_a_claim(errors):
    gaps = (
        Gap(name="dams", asks=Number(id="x", question="?", answer=46)),
        Gap(name="weirs", asks=Number(id="x", question="?", answer=21)),
    )
    question = Cloze(
        id="x",
        question="Fill in.",
        text="It counted {dams} dams and {weirs} weirs.",
        blanks=gaps,
        evidence=cited(*DAMS),
    )
    assert errors(question) == ["S003"]


OF_ANOTHER_KIND = [
    number("How many dams were counted?", 2018, *DAMS),
    number("How many months did the drought last?", 8, "the eight-month drought", 8, unit="years"),
    number("How many dollars did it cost?", 1_500_000_000, "jobs and $1.5 billion", 8, unit="euros"),
    number("How many villages were abandoned?", 1, "Dozens of villages were abandoned", 9),
    number("For how many years are they elected?", 13, "a term of nine years", 1, "treaty", "Article 2"),
]


@pytest.mark.parametrize("question", OF_ANOTHER_KIND, ids=lambda one: f"{one.question} {one.key()[0]}")
def test_a_year_a_share_or_another_unit_is_not_what_was_asked(errors, question):
    assert "S003" in errors(question)


def test_an_answer_copied_from_the_sentence_is_borne_out(errors):
    assert (
        errors(text("How much did it cost?", "half a million jobs and $1.5 billion", "jobs and $1.5 billion", 8)) == []
    )


FEES = """To keep his stall, a man could pay a $250 (equivalent to $4,120 today) toll to the warden of Orsk.

By day the oven house warms to 41 °C (106 °F) in July and 19 °C (66 °F) in January, on 48 days.

In the 11th century the old fair of Orsk began; in the 13th century it ended, with Carl Moss, its second warden.

The town has over 30 million square feet (2.8 million m2) of offices.

The density of 8,030 people per square mile (3,100/km²) is the highest."""

FEE = "$250 (equivalent to $4,120 today) toll to the warden"
HEAT = "the oven house warms to 41 °C (106 °F) in July"


DENSITY = "of 8,030 people per square mile (3,100/km²)"


@pytest.mark.parametrize(
    ("question", "codes"),
    [
        (text("In what century did the fair begin?", "11th", "In the 11th century the old fair of Orsk began"), []),
        (text("In what century did the fair begin?", "the 11th", "In the 11th century the old fair of Orsk began"), []),
        (
            text("In what century did the fair begin?", "12th", "In the 11th century the old fair of Orsk began"),
            ["S003"],
        ),
        (
            text("How many square meters of offices has it?", "2.8 million", "30 million square feet (2.8 million m2)"),
            [],
        ),
        (text("What is the density per square kilometre?", "3,100", DENSITY), []),
        (text("What is the density of people per square mile?", "8,030", DENSITY), []),
        (text("What was the toll to keep a stall?", "$250", FEE), []),
        (text("How warm is the oven house in July on average?", "41 °C", HEAT), []),
        (text("How warm is the oven house in July on average?", "42 °C", HEAT), ["S003"]),
    ],
)
def test_a_figure_at_the_edge_of_its_quote_is_the_quotes_own(errors_on, question, codes):
    assert sorted(set(errors_on(FEES, question))) == codes


HALL = "Each spring the guild of Orsk dines in a cellar under the mill, whose tables take three hundred."


@pytest.mark.parametrize(("seats", "codes"), [("three hundred", []), ("five hundred", ["S003"])])
def test_a_figure_that_the_quote_cuts_is_not_held_against_the_key(errors_on, seats, codes):
    said = statement(HALL.replace("three hundred", seats), True, "a cellar under the mill, whose tables take three")
    assert errors_on(HALL, said, known=False) == codes


ACTS = """The council had no powers of its own until they were given by the Rivers Act 2006, after a vote in 1997."""


@pytest.mark.parametrize(("year", "codes"), [("2006", []), ("1997", []), ("2007", ["S003"])])
def test_what_is_numbered_by_its_year_is_of_that_year(errors_on, year, codes):
    said = Text(
        id="x",
        question="In what year were the powers given?",
        answer=year,
        evidence=(Citation(source="news", quote="given by the Rivers Act 2006, after a vote in 1997", paragraph=1),),
    )
    assert errors_on(ACTS, said) == codes


SHARE = "As of 2010, 79.1% (1,112,441) of the residents of Orsk spoke Tavrian at home."


@pytest.mark.parametrize(("answer", "codes"), [("79.1%", []), ("1,112,441%", ["S003"])])
def test_a_count_in_brackets_is_no_percentage(errors_on, answer, codes):
    said = Text(
        id="x",
        question="What percent of the residents spoke Tavrian at home?",
        answer=answer,
        evidence=(Citation(source="news", quote="79.1% (1,112,441) of the residents of Orsk", paragraph=1),),
    )
    assert errors_on(SHARE, said) == codes


GRAIN = "Stocks of grain followed a 0.1 percent gain in May; a quarter of the mills burnt, and 12 ferries sank."
GAINED, BURNT = "followed a 0.1 percent gain in May", "a quarter of the mills burnt"


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "codes"),
    [
        ("By what percentage did stocks gain in May?", "0.1", GAINED, []),
        ("What was the gain of stocks in May, in per cent?", "0.1", GAINED, []),
        ("By what percentage did stocks gain in May?", "0.01", GAINED, ["S003"]),
        ("By what percentage did stocks gain in May?", "10", GAINED, ["S003"]),
        ("What share did stocks gain in May?", "0.1", GAINED, ["S003"]),
        ("What percentage of the mills burnt?", "25", BURNT, []),
        ("What percentage of the mills burnt?", 25, BURNT, []),
        ("What percentage of the mills burnt?", 20, BURNT, ["S003"]),
        ("How many of the mills burnt?", 25, BURNT, ["S003"]),
    ],
)
def test_where_a_percentage_is_asked_for_a_bare_number_is_one(errors_on, stem, answer, quote, codes):
    asked = number if isinstance(answer, int) else text
    assert errors_on(GRAIN, asked(stem, answer, quote)) == codes


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("Stocks of grain followed a {n} percent gain in May.", []),
        ("Stocks of grain followed a {n}% gain in May.", []),
        ("Stocks of grain followed a gain of {n} in May.", ["S003"]),
    ],
)
def test_so_it_is_where_percents_stand_behind_its_gap(errors_on, told, codes):
    asked = Number(id="x", question="", answer=0.1)
    gaps = (Gap(name="n", asks=asked),)
    assert (
        errors_on(GRAIN, Cloze(id="x", question="Fill the gap.", text=told, blanks=gaps, evidence=cited(GAINED)))
        == codes
    )


HIVES = """Of 140 colonies 23 were dead by April 2018. In 15 of them the frames were empty."""


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("23 of 140 colonies had died by April 2018.", []),
        ("23 of the 140 colonies were dead by April 2018.", []),
        ("140 of 23 colonies were dead by April 2018.", ["S003"]),
        ("15 of 140 colonies were dead by April 2018.", ["S003"]),
    ],
)
def test_what_befell_a_part_is_not_said_of_the_whole(errors_on, said, codes):
    assert errors_on(HIVES, statement(said, True, "Of 140 colonies 23 were dead by April")) == codes


def test_the_message_names_what_is_asked_in_the_words_of_the_question(found):
    question = choice(
        "How many people were injured in the floods?", "31", ["30"], "killed at least 31 people and injured 140"
    )
    [said] = [one.message for one in found(question) if one.code == "S003"]
    assert "what is asked (injured) is “140” there" in said
