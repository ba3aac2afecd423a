"""What may be practised, and what an answer says of a memory: tables of cases."""

from dataclasses import replace

import pytest

from quizapp.core.attempts import askable
from quizapp.core.course import Course, Draw, Quiz
from quizapp.core.practice import CORRECTIONS, RECALLED, Recall, is_practised, may_correct, offer
from quizapp.core.questions.common import Outcome
from quizapp.core.questions.essay import Essay
from quizapp.core.questions.true_false import TrueFalse

FACT = TrueFalse(id="fact", question="It is so.", answer=True)
ESSAY = Essay(id="essay", question="Why?", rubric=())


@pytest.mark.parametrize(
    ("question", "told", "asked_now", "expected"),
    [
        (FACT, True, False, "offered"),
        (FACT, True, True, "held"),
        (FACT, False, False, "not offered"),
        (FACT, False, True, "not offered"),
        (ESSAY, True, False, "not offered"),
        (replace(FACT, credit_note="disregard"), True, False, "not offered"),
        (replace(FACT, credit_note="always-correct"), True, False, "not offered"),
    ],
)
def test_only_what_may_be_told_and_is_not_being_asked_is_offered(question, told, asked_now, expected) -> None:
    assert offer(question, told=told, asked_now=asked_now) == expected
    assert is_practised(question) or expected == "not offered"


def test_every_verdict_says_something_of_a_memory() -> None:
    assert set(RECALLED) == set(Outcome)
    assert [RECALLED[one] for one in (Outcome.WRONG, Outcome.PARTLY, Outcome.RIGHT)] == ["again", "hard", "good"]


@pytest.mark.parametrize("outcome", list(Outcome))
@pytest.mark.parametrize("recall", list(Recall))
def test_a_person_may_say_that_it_was_easy_and_judge_what_no_rule_can(outcome, recall) -> None:
    allowed = {(Outcome.RIGHT, Recall.EASY), (Outcome.WAITING, Recall.GOOD), (Outcome.WAITING, Recall.AGAIN)}
    assert may_correct(outcome, recall) == ((outcome, recall) in allowed)
    assert (recall in CORRECTIONS.get(outcome, ())) == may_correct(outcome, recall)


def test_an_attempt_may_hold_its_own_questions_and_those_of_its_pools() -> None:
    bank = Quiz(id="bank", title="B", questions=(replace(FACT, id="law", objective="law"), replace(FACT, id="scale")))
    drawing = Quiz(id="q", title="Q", questions=(FACT,), draw=(Draw(source="bank", count=1, objective="law"),))
    course = Course(id="c", title="C", quizzes={"bank": bank, "q": drawing})
    assert askable(course, drawing) == {"fact", "law"}
    assert askable(course, bank) == {"law", "scale"}
