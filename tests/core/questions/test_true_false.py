"""True or false: in that order, all or nothing."""

import pytest

from quizapp.core.questions.common import Invalid, Outcome
from quizapp.core.questions.true_false import Judged, TrueFalse


def statement(answer):
    return TrueFalse(id="t", question="The river rose.", answer=answer)


@pytest.mark.parametrize("answer", [True, False])
@pytest.mark.parametrize("seed", range(5))
def test_true_stands_before_false(answer, seed):
    assert [option.text for option in statement(answer).present(seed).options] == ["True", "False"]


@pytest.mark.parametrize(
    ("answer", "sent", "outcome"),
    [
        (True, "true", Outcome.RIGHT),
        (True, "false", Outcome.WRONG),
        (False, "true", Outcome.WRONG),
        (False, "false", Outcome.RIGHT),
    ],
)
def test_the_statement_is_judged(answer, sent, outcome):
    question = statement(answer)
    verdict = question.grade(question.parse({"": [sent]}))
    assert verdict.outcome is outcome
    assert verdict.why == f"the statement is {str(answer).lower()}"


@pytest.mark.parametrize("values", [["yes"], ["1"], ["true", "false"], ["True "]])
def test_other_words_are_invalid(values):
    assert isinstance(statement(True).parse({"": values}), Invalid)


@pytest.mark.parametrize("answer", [True, False])
def test_the_claim_is_the_statement_itself(answer):
    (claim,) = statement(answer).claims()
    assert (claim.text, claim.statement, claim.holds) == ("The river rose.", "The river rose.", answer)


def test_responses_read_as_words():
    assert statement(True).describe(Judged(False)) == ("False",)
    assert statement(False).key() == ("False",)
