"""Figures that an answer gives to each of two, and its sentence to both together."""

import pytest

from quizapp.core.findings import Severity
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.number import Number
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TEXT = """The moot names 10 senior Tavrian and Halden wardens who knew of the leak.

It fined six millers and bakers; the mayor fined four millers and four bakers.

Each of the two towns, Orsk and Belm, sent 12 envoys. Both the guild and the league lent 30 carts.
"""
WARDENS, FINED = "names 10 senior Tavrian and Halden wardens", "It fined six millers and bakers"
MAYOR, ENVOYS, CARTS = (
    "the mayor fined four millers and four bakers",
    "sent 12 envoys",
    "the guild and the league lent 30 carts",
)


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "codes"),
    [
        ("Whom does the moot name?", "Ten Tavrian and ten Halden wardens", WARDENS, ["S003"]),
        ("Whom does the moot name?", "10 Tavrian wardens and 10 Halden wardens", WARDENS, ["S003"]),
        ("Whom does the moot name?", "Ten wardens from each land", WARDENS, ["S003"]),
        ("Whom did the moot fine?", "Six millers and six bakers", FINED, ["S003"]),
        ("Whom does the moot name?", "Ten Tavrian and Halden wardens", WARDENS, []),
        ("Whom does the moot name?", "Ten wardens of two lands", WARDENS, []),
        ("Whom did the mayor fine?", "Four millers and four bakers", MAYOR, []),
        ("How many did the towns send?", "Twelve envoys each", ENVOYS, []),
        ("What was lent?", "30 carts by each of them", CARTS, []),
    ],
)
def test_what_counts_two_together_counts_neither(errors_on, stem, answer, quote, codes):
    options = (Option(text="Nobody at all"), Option(text="Three fishermen"))
    evidence = (Citation(source="news", quote=quote),)
    asked = Choice(id="x", question=stem, answer=answer, distractors=options, evidence=evidence)
    assert errors_on(TEXT, asked) == codes


@pytest.mark.parametrize(
    ("statement", "codes"),
    [
        ("The moot names ten Tavrian and ten Halden wardens.", ["S003"]),
        ("The moot names ten Tavrian and Halden wardens.", []),
    ],
)
def test_a_statement_gives_it_to_both_together(errors_on, statement, codes):
    asked = TrueFalse(id="x", question=statement, answer=True, evidence=(Citation(source="news", quote=WARDENS),))
    assert errors_on(TEXT, asked) == codes


LAND = """The watch counted 46 land and river raids. Some 200 men and women fled, and 31 millers and bakers stayed.

At the fair 12 men danced and women sang. The moot names 10 senior Syrian and Russian wardens.
"""
RAIDS, STAYED, DANCED, NAMED = (
    "counted 46 land and river raids",
    "31 millers and bakers stayed",
    "12 men danced and women sang",
    "10 senior Syrian and Russian wardens",
)


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "codes"),
    [
        ("How many river raids did the watch count?", 46, RAIDS, ["S003"]),
        ("How many raids on land did the watch count?", 46, RAIDS, ["S003"]),
        ("How many wardens from Syria does the moot name?", 10, NAMED, ["S003"]),
        ("How many senior Russian wardens does the moot name?", 10, NAMED, ["S003"]),
        ("How many raids did the watch count?", 46, RAIDS, []),
        ("How many raids on land and water did the watch count?", 46, RAIDS, []),
        ("How many bakers and millers stayed?", 31, STAYED, []),
        ("How many men danced?", 12, DANCED, []),
        ("How many senior wardens does the moot name?", 10, NAMED, []),
        ("How many wardens from Syria and Russia does the moot name?", 10, NAMED, []),
    ],
)
def test_what_counts_two_together_does_not_count_one_of_them(errors_on, stem, answer, quote, codes):
    evidence = (Citation(source="news", quote=quote),)
    assert errors_on(LAND, Number(id="x", question=stem, answer=answer, evidence=evidence)) == codes


def test_two_nouns_may_be_counted_each_by_itself(findings_on):
    evidence = (Citation(source="news", quote=STAYED),)
    asked = Number(id="x", question="How many bakers stayed?", answer=31, evidence=evidence)
    assert [(one.code, one.severity) for one in findings_on(LAND, asked)] == [("S003", Severity.WARNING)]
    told = "At that time Tavria had 32 mills and numerous small barns."
    mills = Number(
        id="x",
        question="How many mills did Tavria have?",
        answer=32,
        evidence=(Citation(source="news", quote="Tavria had 32 mills and numerous small barns"),),
    )
    assert not findings_on(told, mills)


def test_a_deed_behind_what_is_counted_is_not_counted_with_it(errors_on):
    told = "Halden runs seven of the land's 16 large mills and employs an estimated 540 people."
    evidence = (Citation(source="news", quote="seven of the land's 16 large mills"),)
    question = Number(id="x", question="How many large mills does the land have?", answer=16, evidence=evidence)
    assert errors_on(told, question) == []
