"""Which answers are the same, what a decision makes of a grade, and what a rubric gives."""

from dataclasses import replace

import pytest

from quizapp.core.grading import Try, grade_item, of_tries, which_counts
from quizapp.core.questions.common import Outcome, Verdict
from quizapp.core.questions.essay import Criterion, Essay
from quizapp.core.questions.text import Text
from quizapp.core.reviewing import Mark, Rated, answer_digest, by_hand, level_points, rated_fraction

RIVER = Text(id="river", question="Which river?", answer="the Aune", points=2)
ESSAY = Essay(id="e", question="Why?", rubric=(Criterion("Reasons", 3, ("both", "one", "none")), Criterion("Style", 1)))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("old Aune", "the  OLD aune.", True),
        ("11 days", "eleven days", True),
        ("48h", "48 hrs", True),
        ("old Aune", "new Aune", False),
        ("old Aune", "Aune old", False),
        ("not the Aune", "the Aune", False),
    ],
)
def test_answers_are_the_same_where_their_words_are(one, other, same):
    assert (answer_digest(RIVER, {"": [one]}) == answer_digest(RIVER, {"": [other]})) is same


def test_essays_are_the_same_where_they_read_the_same():
    digest = answer_digest(ESSAY, {"": ["First.\n\nSecond."]})
    assert digest == answer_digest(ESSAY, {"": ["first.\nsecond."]})
    assert digest != answer_digest(ESSAY, {"": ["First."]})
    assert len(answer_digest(ESSAY, None)) == 32


@pytest.mark.parametrize(
    ("fraction", "outcome", "points"), [(1, Outcome.RIGHT, 2), (0.5, Outcome.PARTLY, 1), (0, Outcome.WRONG, 0)]
)
def test_a_decision_takes_the_place_of_waiting(fraction, outcome, points):
    waiting = grade_item(RIVER, {"": ["old Aune"]})
    assert waiting.verdict.outcome is Outcome.WAITING
    decided = by_hand(waiting, Mark(fraction, "Look again."))
    assert (decided.verdict.outcome, decided.points, decided.max, decided.comment) == (
        outcome,
        points,
        2,
        "Look again.",
    )


@pytest.mark.parametrize(
    ("fraction", "outcome", "points", "counts"),
    [
        (1, Outcome.RIGHT, 1.5, 1),
        (0.9, Outcome.PARTLY, 1.35, 1),
        (2 / 3, Outcome.PARTLY, 1, 1),  # of equals the last
        (0.6, Outcome.PARTLY, 1, 0),
        (0, Outcome.PARTLY, 1, 0),
    ],
)
def test_a_decision_on_a_later_try_earns_its_share_and_takes_nothing_from_an_earlier_one(
    fraction, outcome, points, counts
):
    half = Try(Verdict(outcome=Outcome.PARTLY, fraction=0.5, why="half"), 1.0)
    waiting = of_tries("river", 2, [half, Try(grade_item(RIVER, {"": ["old Aune"]}).verdict, 0.75)])
    assert (waiting.verdict.outcome, waiting.points) == (Outcome.WAITING, 1)
    once = by_hand(waiting, Mark(1 - fraction, "Hm."))
    for decided in (by_hand(waiting, Mark(fraction, "Look again.")), by_hand(once, Mark(fraction, "Look again."))):
        assert (decided.verdict.outcome, decided.points, decided.max) == (outcome, pytest.approx(points), 2)
        assert (which_counts(decided.tries), decided.comment) == (counts, "Look again.")
        assert decided.verdict.why == ("a person decided" if counts else "half")


def test_an_earlier_try_that_waits_is_not_left_waiting_by_the_decision_on_the_last():
    unsure = Try(grade_item(RIVER, {"": ["old Aune"]}).verdict, 1.0)
    decided = by_hand(of_tries("river", 2, [unsure, replace(unsure, share=0.5)]), Mark(0.5))
    assert (decided.verdict.outcome, decided.points) == (Outcome.PARTLY, 0.5)


def test_levels_give_points_evenly_from_all_to_none():
    assert level_points(Criterion("c", 3, ("a", "b", "c", "d"))) == (3, 2, 1, 0)
    assert level_points(Criterion("c", 3, ("a",))) == (3,)


def test_a_rubric_adds_up_and_is_told():
    rated = (Rated("Reasons", 1.5, 3, "one"), Rated("Style", 1, 1))
    assert rated_fraction(rated) == 0.625
    decided = by_hand(grade_item(ESSAY, {"": ["Because."]}), Mark(0.625, rated=rated))
    told = [(note.label, note.outcome, note.feedback) for note in decided.verdict.notes]
    assert told == [("Reasons", Outcome.PARTLY, "one (1.5 of 3)"), ("Style", Outcome.RIGHT, "1 of 1")]
