"""Statements on people made up for a case: a law names nobody."""

import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

USE = {"section": "Article 1", "paragraph": 2, "quote": "Indiscriminate drainage is prohibited"}
SIT = {"section": "Article 2", "paragraph": 1, "quote": "The Council shall sit at Orsk"}


def statement(text, answer, source, **where):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source=source, **where),))


@pytest.mark.parametrize(
    ("text", "answer", "codes"),
    [
        ("Indiscriminate drainage by Captain Rook is prohibited.", True, []),
        ("Indiscriminate drainage by Quill (an invented farmer) is prohibited.", True, []),
        ("Captain Rook (invented) drains a field. Indiscriminate drainage is prohibited to Rook.", True, []),
        ("Indiscriminate drainage is prohibited by the Halden Company.", True, ["S004"]),
    ],
)
def test_whoever_is_made_up_is_in_no_law(errors, text, answer, codes):
    assert errors(statement(text, answer, "treaty", **USE)) == codes


def test_a_body_of_the_law_is_held_against_it(errors):
    assert errors(statement("The Halden Council shall sit at Selm.", True, "treaty", **SIT)) == ["S004"]


def test_a_report_names_people(errors):
    quote = {"paragraph": 7, "quote": "Among his guests were Anna Lind and the Swedish minister"}
    assert errors(statement("Among his guests was Captain Rook.", True, "news", **quote)) == ["S004"]
