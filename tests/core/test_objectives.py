"""Sums by objective and changes between attempts: properties and a table of cases."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.grading import counting, kept
from quizapp.core.objectives import Changes, Earned, by_objective, changes
from quizapp.core.questions.common import Outcome

EARNED = st.builds(
    lambda question, objective, outcome, most, share: Earned(
        question=question, objective=objective, points=most * share, max=most, outcome=outcome
    ),
    question=st.sampled_from("abcdefgh"),
    objective=st.sampled_from(["", "law", "scale"]),
    outcome=st.sampled_from(Outcome),
    most=st.sampled_from([0.0, 1.0, 2.5]),
    share=st.sampled_from([0.0, 0.5, 1.0]),
)
PAPERS = st.lists(EARNED, max_size=8, unique_by=lambda one: one.question)


@given(PAPERS)
def test_objectives_add_up_to_the_attempt(paper) -> None:
    shares = by_objective(paper)
    assert set(shares) == {one.objective for one in paper}
    assert math.fsum(share.points for share in shares.values()) == pytest.approx(math.fsum(p.points for p in paper))
    assert math.fsum(share.max for share in shares.values()) == pytest.approx(math.fsum(p.max for p in paper))
    assert all(share.fraction is None or 0 <= share.fraction <= 1 for share in shares.values())
    assert all((share.fraction is None) == (share.max == 0) for share in shares.values())


@given(PAPERS, PAPERS)
def test_what_got_better_one_way_got_worse_the_other(before, after) -> None:
    there, back = changes(before, after), changes(after, before)
    assert (set(there.better), set(there.worse)) == (set(back.worse), set(back.better))
    assert not set(there.better) & set(there.worse)
    assert changes(after, after) == Changes((), ())


@pytest.mark.parametrize(
    ("was", "now", "expected"),
    [
        (Outcome.WRONG, Outcome.RIGHT, "better"),
        (Outcome.PARTLY, Outcome.RIGHT, "better"),
        (Outcome.BLANK, Outcome.RIGHT, "better"),
        (Outcome.RIGHT, Outcome.WRONG, "worse"),
        (Outcome.RIGHT, Outcome.BLANK, "worse"),
        (Outcome.RIGHT, Outcome.RIGHT, ""),
        (Outcome.WRONG, Outcome.PARTLY, ""),
        (Outcome.WAITING, Outcome.RIGHT, ""),
        (Outcome.RIGHT, Outcome.WAITING, ""),
    ],
)
def test_changes(was, now, expected) -> None:
    def item(outcome):
        return Earned(question="q", objective="", points=0, max=1, outcome=outcome)

    found = changes([item(was)], [item(now)])
    assert (found.better, found.worse) == (("q",) * (expected == "better"), ("q",) * (expected == "worse"))
    assert changes([], [item(now)]) == Changes((), ())


@given(st.sampled_from(["best", "last", "first", "average"]), st.lists(st.floats(0, 1), max_size=6))
def test_the_attempt_that_counts_has_the_score_that_is_kept(keep, fractions) -> None:
    index = counting(keep, fractions)
    assert (index is None) == (not fractions or keep == "average")
    if index is not None:
        assert fractions[index] == kept(keep, fractions)
        assert keep != "best" or fractions[index] not in fractions[:index]
