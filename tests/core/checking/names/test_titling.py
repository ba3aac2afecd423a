"""Titles with a word changed, and titles as they are."""

import pytest

from quizapp.core.checking.names.titling import titles
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

ORSK = """
The River Trust said so in its survey, titled Draining the Moors of Orsk: Reeves and Boats on Common Water.

Anna Lind wrote a poem called “The Weir at Night” in May.
"""
SURVEY, POEM = "said so in its survey", "wrote a poem called"
CHANGED = [
    (SURVEY, "What is the title of the survey?", "Draining the Fields of Orsk"),
    (SURVEY, "Under which title did the survey come out?", "Draining the Moors of Belm"),
    (SURVEY, "What is the subtitle of the survey?", "Reeves and Carts on Common Water"),
    (POEM, "What is the poem called?", "The Weir at Noon"),
]
AS_IT_IS = [
    (SURVEY, "What is the title of the survey?", "Draining the Moors of Orsk"),
    (SURVEY, "What is the title of the survey?", "Draining the Moors of Orsk: Reeves and Boats on Common Water"),
    (SURVEY, "What is the subtitle of the survey?", "Reeves and Boats on Common Water"),
    (SURVEY, "What is the title of the survey?", "The survey is titled Draining the Moors of Orsk"),
    (SURVEY, "What is the title of the survey?", "Draining ... of Orsk"),
    (SURVEY, "What is the work on the moors called?", "Draining the moors and fields"),
    (SURVEY, "Who drained something, by the survey?", "The reeves of the moors"),
    (POEM, "What is the poem called?", "The Weir at Night"),
]
STATEMENTS = [
    (SURVEY, "The survey is titled Draining the Fields of Orsk.", True),
    (SURVEY, "The survey's title is “Draining the Moors of Belm”.", True),
    (SURVEY, "The subtitle of the survey reads “Reeves and Carts on Common Water”.", True),
    (SURVEY, "The survey is titled Draining the Moors of Orsk.", False),
    (SURVEY, "The title of the survey speaks of the moors of Orsk.", False),
]


def told(findings_on, question):
    return [one.code for one in findings_on(ORSK, question) if "gives the title as" in one.message]


def text(quote, stem, answer):
    return Text(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=quote),))


@pytest.mark.parametrize(("quote", "stem", "answer"), CHANGED)
def test_a_title_with_a_word_changed_is_another(errors_on, quote, stem, answer):
    assert "S004" in errors_on(ORSK, text(quote, stem, answer))
    options = (Option(text="No Way Out"), Option(text="Low Tide"))
    assert "S004" in errors_on(
        ORSK,
        Choice(
            id="x",
            question=stem,
            answer=answer,
            distractors=options,
            evidence=(Citation(source="news", quote=quote),),
        ),
    )


@pytest.mark.parametrize(("quote", "stem", "answer"), AS_IT_IS)
def test_a_title_as_it_is_is_left_alone(findings_on, quote, stem, answer):
    assert told(findings_on, text(quote, stem, answer)) == []


@pytest.mark.parametrize(("quote", "statement", "wrong"), STATEMENTS)
def test_a_statement_that_changes_a_title_is_not_true(findings_on, quote, statement, wrong):
    cited = (Citation(source="news", quote=quote),)
    assert told(findings_on, TrueFalse(id="x", question=statement, answer=True, evidence=cited)) == ["S012"] * wrong
    assert told(findings_on, TrueFalse(id="x", question=statement, answer=False, evidence=cited)) == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("A report titled The Mills of Orsk came out.", ("The Mills of Orsk",)),
        ("A book entitled “a low tide, again” came out.", ("a low tide, again",)),
        ("A town named Orsk was called after Ada Quill.", ()),
        ("The report is called Low Tide.", ("Low Tide",)),
        ("He holds the title of Duke.", ()),
    ],
)
def test_what_is_given_as_a_title(sentence, found):
    assert titles(sentence) == found
