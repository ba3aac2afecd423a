"""Explanations that tell a sentence of the source again with one thing of it changed, and such as only seem to."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.sources import Citation

VELL = """
Edda Quill was born in Orsk in 1871, the third daughter of a cooper. She took her degree at Halden in May 1897, and was
the first woman to teach there.

Three ferrymen drowned and 27 were injured in the storm. No ferryman under eighteen may steer at night.

A break of thirty minutes is given after six hours. The break does not count as working time.

The lantern was bought from Tarva and sold to the museum in 1904. Quill never patented the lamp.

Wages shall be paid on the last day of the month, unless the mill is closed. Her aunt taught her to read before she
could walk.

The guild doubted the lamp at first. Two cutters reached the wreck before the tug did.
"""

BORN = "the third daughter of a cooper"
DEGREE = "She took her degree at Halden in May 1897"
INJURED = "Three ferrymen drowned and 27 were injured in the storm"
YOUNG = "No ferryman under eighteen may steer at night"
BREAK = "A break of thirty minutes is given after six hours"
BOUGHT = "The lantern was bought from Tarva and sold to the museum in 1904"
PATENT = "Quill never patented the lamp"
WAGES = "Wages shall be paid on the last day of the month, unless the mill is closed"
WALK = "Her aunt taught her to read before she could walk"
DOUBTED = "The guild doubted the lamp at first"
REACHED = "Two cutters reached the wreck before the tug did"

WRONG = [
    # A figure, a date, a place, a rank.
    (DEGREE, "She took her degree in 1879.", "S003"),
    (DEGREE, "She took her degree there in May 1898.", "S003"),
    (INJURED, "The storm also injured 72.", "S003"),
    (BREAK, "A break of forty minutes is given after six hours.", "S003"),
    (BOUGHT, "The lantern was bought from Belm.", "S004"),
    (BORN, "Edda was the second daughter of the cooper.", "S003"),
    # What stands beside the quote.
    (BREAK, "The break counts as working time.", "S012"),
    # A clause that leads on to the author's own.
    (PATENT, "Quill patented the lamp and grew rich by it.", "S012"),
    # Words that suppose, where the source has them too.
    (WAGES, "Wages are paid on the last day even if the mill is closed.", "S012"),
    (WALK, "Her aunt taught her to read after she could walk.", "S012"),
]

SOUND = [
    (DEGREE, "She took her degree at about 26."),
    (DEGREE, "She took her degree at Halden in Tavria."),
    (DEGREE, "She took another degree in 1901."),
    (DEGREE, "Women took their degrees at Halden from 1880 on."),
    (DEGREE, "She took her degree in 1897, twenty-six years after she was born."),
    (INJURED, "In the storm about 30 were injured."),
    (INJURED, "The other 24 were injured."),
    (YOUNG, "A ferryman of seventeen may not steer at night."),
    (BOUGHT, "The lantern was bought in Asia."),
    (BOUGHT, "The lantern was bought from Tarva, a town of glassmakers."),
    (BREAK, "After four hours no break is given yet."),
    (BREAK, "The break is no working time."),
    (PATENT, "Quill never patented the lamp, and others grew rich by it."),
    (WAGES, "If the mill is closed, wages may be paid later."),
    (BORN, "Edda was the third daughter, and the last."),
    (WALK, "Her aunt taught her to read."),
]


def asked(quote, explanation, *distractors):
    return Choice(
        id="x", question="What is said?", answer="this", explanation=explanation,
        distractors=tuple(Option(text=one) for one in distractors or ("that",)),
        evidence=(Citation(source="news", quote=quote),),
    )  # fmt: skip


def errors_of(findings_on, question):
    found = findings_on(VELL, question)
    return [one.code for one in found if "the explanation" in one.message and one.severity == "error"]


@pytest.mark.parametrize(("quote", "explanation", "code"), WRONG)
def test_what_is_told_again_wrongly_is_found(findings_on, quote, explanation, code):
    assert errors_of(findings_on, asked(quote, explanation)) == [code]


@pytest.mark.parametrize(("quote", "explanation"), SOUND)
def test_what_an_author_adds_is_left_alone(findings_on, quote, explanation):
    assert errors_of(findings_on, asked(quote, explanation)) == []


def test_a_wrong_option_said_in_the_very_words_is_no_comment_on_it(findings_on):
    first = asked(WAGES, "Wages are paid on the first day of the month.", "On the first day")
    assert errors_of(findings_on, first) == ["S012"]


@pytest.mark.parametrize(
    "explanation", ["The tug reached it later.", "The tug is a good guess, but it came late.", "The tug came too."]
)
def test_a_comment_on_a_wrong_option_is_left_alone(findings_on, explanation):
    assert errors_of(findings_on, asked(REACHED, explanation, "The tug")) == []


def test_an_option_that_is_only_a_figure_is_not_taken_for_what_counts_it(findings_on):
    explanation = "A break of forty minutes is given after six hours."
    assert errors_of(findings_on, asked(BREAK, explanation, "Ten minutes")) == ["S003"]


def test_what_counts_is_read_as_a_statement(findings_on):
    text = "No court may punish anybody who was under age at the time of the deed.\n\nThe trial is held in Orsk."
    quote = "under age at the time of the deed"
    for explanation, codes in (
        ("What counts is the age on the day of the trial, not on the day of the deed.", ["S012"]),
        ("What counts is the age at the time of the deed, not on the day of the trial.", []),
    ):
        found = findings_on(text, asked(quote, explanation))
        assert [one.code for one in found if "the explanation" in one.message] == codes


ALONE = [
    # What an option counts is no word of it.
    (
        "The new carts take nine minutes longer than the tram",
        "The carts are nine minutes faster than the tram.",
        ["S012"],
    ),
    # A wider place, a figure that is worked out, another case.
    ("The worm came to Orsk with eels from Taiwan", "The worm came to Orsk with eels from Asia.", []),
    ("The worm came to Orsk with eels from Taiwan", "The worm came to Orsk with eels from Japan.", ["S004"]),
    (
        "The tug was built in 1989 and sold in 2004 after a storm",
        "Fifteen years after it was built the tug was sold.",
        [],
    ),
    ("Notice given during an illness is void", "Notice given before an illness is valid.", []),
    ("Notice given during an illness is void", "Notice given during an illness is valid.", ["S012"]),
]


@pytest.mark.parametrize(("quote", "explanation", "codes"), ALONE)
def test_what_stands_beside_tells_whether_it_is_the_same(findings_on, quote, explanation, codes):
    question = asked(quote, explanation, "Ten minutes", "Valid")
    found = findings_on(f"{quote}.", question)
    assert [one.code for one in found if "explanation" in one.message and one.severity == "error"] == codes
