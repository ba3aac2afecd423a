"""Statements on people made up for a case: a law names nobody."""

from types import SimpleNamespace

import pytest

from quizapp.core.checking.law.casting import cast
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
        ("Captain Rook drains a field. Indiscriminate drainage is prohibited to Captain Rook.", True, []),
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


def test_who_is_named_again_by_rank_and_name_is_the_same_one():
    said = TrueFalse(id="x", question="Captain Rook drains a field. It is forbidden to Captain Rook.", answer=True)
    law = SimpleNamespace(source=SimpleNamespace(kind="treaty"), passage=SimpleNamespace(text="Drainage is forbidden."))
    assert cast(said, [law]).question == "A captain drains a field. It is forbidden to the captain."
