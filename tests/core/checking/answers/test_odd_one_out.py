"""Questions that ask which of several is not so: their distractors are what the evidence tells."""

import pytest

from quizapp.core.checking.answers.odd_one_out import asks_what_is_not
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.multiple import Multiple
from quizapp.core.sources import Citation

ORSK = """
The guild counted what the flood had taken: barns, mills, grain stores and beehives. The abbot paid for none of it.

The reeve has not sent the matter to the Assize, which alone may hear it, the guild said.
"""

TAKEN = "barns, mills, grain stores and beehives"
SENT = "The reeve has not sent the matter to the Assize"

NOT_SO = [
    "Which of these is **not** on the guild's list?",
    "Which of these did the flood not take, by the guild's count?",
    "The guild counted all of the following except",
    "The guild's count has all of these EXCEPT which one?",
    "Which of the following is missing from the count?",
    "What is not named among the things that were lost?",
    "Which one does not belong on the list?",
    "Which entry on a list of what was lost must be struck out?",
    "Spot the impostor: which of these was not lost?",
]


def asked(findings_on, stem, answer, distractors, quote=TAKEN):
    question = Choice(
        id="x", question=stem, answer=answer, distractors=tuple(Option(text=one) for one in distractors),
        evidence=(Citation(source="news", quote=quote),),
    )  # fmt: skip
    return [(one.code, one.severity) for one in findings_on(ORSK, question) if one.code.startswith("S")]


@pytest.mark.parametrize("stem", NOT_SO)
def test_what_the_evidence_tells_is_a_fair_distractor_and_the_answer_is_untold(findings_on, stem):
    assert asked(findings_on, stem, "Bridges", ("Barns", "Mills", "Grain stores")) == []


@pytest.mark.parametrize("stem", NOT_SO)
def test_an_answer_that_the_evidence_names_is_wrong(findings_on, stem):
    assert ("S012", "error") in asked(findings_on, stem, "Beehives", ("Barns", "Mills", "Grain stores"))


def test_a_distractor_that_nothing_tells_is_doubted(findings_on):
    assert asked(findings_on, NOT_SO[0], "Bridges", ("Barns", "Mills", "Quarries")) == [("S005", "warning")]


@pytest.mark.parametrize(
    ("answer", "codes"),
    [("To drive the herders away", ["S012"]), ("To tax the herders", [])],
)
def test_an_answer_that_the_quote_has_in_other_words_is_wrong(errors_on, answer, codes):
    aims = "to starve the town, to force the herders to flee, or to take the hills"
    question = Choice(
        id="x", question="All of these aims are named except one. Which?", answer=answer,
        distractors=(Option(text="To starve the town"), Option(text="To take the hills")),
        evidence=(Citation(source="news", quote=aims),),
    )  # fmt: skip
    assert errors_on(f"The raids may have been meant {aims}.", question) == codes


def test_one_of_several_answers_that_the_evidence_names_is_wrong(findings_on):
    question = Multiple(
        id="x", question="Which of these are not on the list?", answers=("Bridges", "Grain stores"),
        distractors=(Option(text="Barns"), Option(text="Mills")), evidence=(Citation(source="news", quote=TAKEN),),
    )  # fmt: skip
    assert [one.code for one in findings_on(ORSK, question) if one.code.startswith("S")] == ["S012"]


STATEMENTS = ("The guild said that the Assize alone may hear it", "The matter is one that the Assize may hear")


def test_what_a_sentence_says_is_left_unsaid_is_not_told(findings_on):
    told = "How the guild counted, whom it asked and what came back: of this the ledger says nothing."
    question = Choice(
        id="x", question="Which of these is not told by the ledger?", answer="How the guild counted",
        distractors=(Option(text="Whom it asked"), Option(text="What came back")),
        evidence=(Citation(source="news", quote="of this the ledger says nothing"),),
    )  # fmt: skip
    assert [one.code for one in findings_on(told, question)] == []


def test_a_statement_that_is_not_so_is_what_is_asked_for(findings_on):
    stem = "Which of these statements goes against what the guild said?"
    wrong = "The reeve has sent the matter to the Assize"
    assert asked(findings_on, stem, wrong, STATEMENTS, SENT) == []


def test_a_statement_that_is_so_cannot_be_what_goes_against_it(findings_on):
    stem = "Which of these statements goes against what the guild said?"
    assert ("S012", "error") in asked(
        findings_on, stem, "The reeve has not sent the matter to the Assize", STATEMENTS, SENT
    )


@pytest.mark.parametrize(
    "stem",
    [
        "What has the reeve not done?",
        "Which body may hear it, and not the reeve?",
        "Which of these must not be sold?",
        "Which of these is **not** what the reeve sold, but what he did?",
        "Which of these figures is the guild's and not the reeve's?",
    ],
)
def test_another_not_is_no_such_question(stem):
    options = (Option(text="Barns"), Option(text="Mills"))
    assert not asks_what_is_not(Choice(id="x", question=stem, answer="Bridges", distractors=options))


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("The ferrymen are not a guild.", []),
        ("The ferrymen were never part of the guild.", []),
        ("The ferrymen are a guild.", ["S012"]),
    ],
)
def test_what_the_passage_says_is_not_so_is_what_is_asked_for(errors_on, sentence, codes):
    question = Choice(
        id="x", question="What are the ferrymen not a part of?", answer="a guild",
        distractors=(Option(text="a crew"), Option(text="a town")),
        evidence=(Citation(source="news", quote=sentence[:-1]),),
    )  # fmt: skip
    assert errors_on(f"{sentence} They hold no feasts.", question) == codes
