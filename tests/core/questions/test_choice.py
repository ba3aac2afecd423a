"""One right option: credit, fixed places, what cannot be read, what cannot be served."""

from dataclasses import replace

import pytest

from quizapp.core.questions.choice import Choice, Chosen
from quizapp.core.questions.common import Blank, Invalid, Option, Outcome, option_token

NONE = "none of these"
QUESTION = Choice(
    id="who",
    question="Who ruled?",
    answer="the mayor",
    distractors=(
        Option(text="the clerk", feedback="The clerk wrote it down."),
        Option(text="the judge", credit=0.5),
        Option(text=NONE),
    ),
    keep_last=(NONE,),
)


@pytest.mark.parametrize(
    ("chosen", "outcome", "fraction"),
    [
        ("the mayor", Outcome.RIGHT, 1.0),
        ("the judge", Outcome.PARTLY, 0.5),
        ("the clerk", Outcome.WRONG, 0.0),
        (NONE, Outcome.WRONG, 0.0),
    ],
)
def test_each_option_earns_its_credit(chosen, outcome, fraction):
    response = QUESTION.parse({"": [option_token("who", chosen)]})
    assert response == Chosen(chosen)
    verdict = QUESTION.grade(response)
    assert (verdict.outcome, verdict.fraction) == (outcome, fraction)
    assert [note.label for note in verdict.notes if note.chosen] == [chosen]


def test_feedback_stands_at_options_not_chosen_too():
    notes = {note.label: note for note in QUESTION.grade(Chosen("the mayor")).notes}
    assert notes["the clerk"].feedback == "The clerk wrote it down."
    assert not notes["the clerk"].chosen


def test_options_kept_last_stay_last_and_the_others_move():
    orders = {tuple(option.text for option in QUESTION.present(seed).options) for seed in range(60)}
    assert {order[-1] for order in orders} == {NONE}
    assert len(orders) == 6


def test_the_key_may_be_kept_last():
    kept = replace(QUESTION, keep_last=("the judge", "the mayor"))
    assert {[o.text for o in kept.present(seed).options][-1] for seed in range(20)} == {"the mayor"}


@pytest.mark.parametrize("values", [["x"], ["the mayor"], ["0"], ["-1"], ["9999999999999"]])
def test_what_was_not_offered_is_invalid(values):
    assert isinstance(QUESTION.parse({"": values}), Invalid)


def test_two_options_are_invalid_and_the_token_of_another_question_too():
    both = [option_token("who", "the mayor"), option_token("who", "the clerk")]
    assert isinstance(QUESTION.parse({"": both}), Invalid)
    assert isinstance(QUESTION.parse({"": [option_token("other", "the mayor")]}), Invalid)
    assert QUESTION.parse({"": [""]}) == Blank()


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"distractors": (), "keep_last": ()}, ("distractors",)),
        ({"distractors": (Option(text="The  Mayor"),), "keep_last": ()}, ("distractors", 0)),
        ({"distractors": (Option(text="a"), Option(text="a")), "keep_last": ()}, ("distractors", 1)),
        ({"distractors": (Option(text=" "),), "keep_last": ()}, ("distractors", 0)),
        ({"answer": ""}, ("answer",)),
        ({"keep_last": ("nobody",)}, ("keep_last", 0)),
        ({"distractors": (Option(text="a", credit=1.0),), "keep_last": ()}, ("distractors", 0)),
        ({"distractors": (Option(text="a", credit=-0.1),), "keep_last": ()}, ("distractors", 0)),
    ],
)
def test_flawed_questions_say_where(change, path):
    assert [flaw.path for flaw in replace(QUESTION, **change).flaws()] == [path]


def test_claims_say_what_holds_and_what_does_not():
    claims = QUESTION.claims()
    assert [(claim.path, claim.holds) for claim in claims] == [
        (("answer",), True),
        (("distractors", 0), False),
        (("distractors", 1), False),
        (("distractors", 2), False),
    ]
    assert claims[0].statement == "Who ruled? the mayor"


@pytest.mark.parametrize("gap", ["___", "\\_\\_\\_", "____"])
def test_a_gap_in_the_stem_is_filled_by_the_part(gap):
    claim = replace(QUESTION, question=f"It was {gap} who ruled.").claims()[0]
    assert claim.statement == "It was the mayor who ruled."
