"""Which answers are the same, what a decision makes of a grade, and what a rubric gives."""

import pytest

from quizapp.core.grading import grade_item, share_of
from quizapp.core.questions.common import Outcome
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


def test_a_later_try_earns_its_share():
    decided = by_hand(grade_item(RIVER, {"": ["old Aune"]}), Mark(1.0), share=0.75)
    assert (decided.verdict.outcome, decided.points, decided.verdict.fraction) == (Outcome.RIGHT, 1.5, 0.75)
    assert [share_of(shares, tries) for shares, tries in (((1.0,), 3), ((1, 0.5), 1), ((1, 0.5), 9))] == [1, 1, 0.5]


def test_levels_give_points_evenly_from_all_to_none():
    assert level_points(Criterion("c", 3, ("a", "b", "c", "d"))) == (3, 2, 1, 0)
    assert level_points(Criterion("c", 3, ("a",))) == (3,)


def test_a_rubric_adds_up_and_is_told():
    rated = (Rated("Reasons", 1.5, 3, "one"), Rated("Style", 1, 1))
    assert rated_fraction(rated) == 0.625
    decided = by_hand(grade_item(ESSAY, {"": ["Because."]}), Mark(0.625, rated=rated))
    told = [(note.label, note.outcome, note.feedback) for note in decided.verdict.notes]
    assert told == [("Reasons", Outcome.PARTLY, "one (1.5 of 3)"), ("Style", Outcome.RIGHT, "1 of 1")]
