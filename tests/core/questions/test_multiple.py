"""Several right options: the four scorings by their formulas, notes for every option."""

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.questions.common import Invalid, Option, Outcome, option_token
from quizapp.core.questions.multiple import Multiple, Ticked, multiple_score

QUESTION = Multiple(
    id="which",
    question="Which are trees?",
    answers=("oak", "elm", "ash"),
    distractors=(Option(text="tin", feedback="A metal."), Option(text="salt")),
)
SCORINGS = ("net-correct", "coverage", "each-answer", "exact")


@pytest.mark.parametrize(
    ("ticked", "net", "coverage", "each", "exact"),
    [
        (("oak", "elm", "ash"), 1, 1, 1, 1),
        (("oak", "elm"), 2 / 3, 2 / 3, 1 - 1 / 5, 0),
        (("oak",), 1 / 3, 1 / 3, 1 - 2 / 5, 0),
        (("oak", "elm", "tin"), 1 / 3, (2 / 3) * (2 / 3), 1 - 2 / 5, 0),
        (("oak", "tin", "salt"), 0, (1 / 3) * (1 / 3), 1 - 4 / 5, 0),
        (("tin", "salt"), 0, 0, 0, 0),
        (("tin",), 0, 0, 1 - 4 / 5, 0),
        (("oak", "elm", "ash", "tin"), 2 / 3, 3 / 4, 1 - 1 / 5, 0),
        (("oak", "elm", "ash", "tin", "salt"), 1 / 3, 3 / 5, 1 - 2 / 5, 0),
    ],
)
def test_the_four_scorings(ticked, net, coverage, each, exact):
    for scoring, expected in zip(SCORINGS, (net, coverage, each, exact), strict=True):
        verdict = replace(QUESTION, scoring=scoring).grade(Ticked(frozenset(ticked)))
        assert verdict.fraction == pytest.approx(expected), scoring


@given(c=st.integers(1, 8), d=st.integers(0, 8), data=st.data())
def test_scores_are_fractions_and_only_the_key_is_full(c, d, data):
    t, w = data.draw(st.integers(0, c)), data.draw(st.integers(0, d))
    for scoring in SCORINGS:
        score = multiple_score(scoring, t, w, c, c + d)
        assert 0 <= score <= 1
        assert (score == 1) == (t == c and w == 0)
        if t + w == 0:
            assert score == 0


def test_a_further_right_tick_never_lowers_and_a_wrong_one_never_raises_the_score():
    for c, d in product(range(1, 5), range(5)):
        for t, w in product(range(c), range(d + 1)):
            for scoring in SCORINGS:
                now = multiple_score(scoring, t, w, c, c + d)
                assert multiple_score(scoring, t + 1, w, c, c + d) >= now
                if w < d and t + w:
                    assert multiple_score(scoring, t, w + 1, c, c + d) <= now


def test_every_option_has_a_note_ticked_or_not():
    verdict = QUESTION.grade(Ticked(frozenset({"oak", "tin"})))
    assert {note.label: (note.outcome, note.chosen) for note in verdict.notes} == {
        "oak": (Outcome.RIGHT, True),
        "elm": (Outcome.WRONG, False),
        "ash": (Outcome.WRONG, False),
        "tin": (Outcome.WRONG, True),
        "salt": (Outcome.RIGHT, False),
    }
    assert {note.label: note.feedback for note in verdict.notes}["tin"] == "A metal."
    unticked = {note.label: note.feedback for note in QUESTION.grade(Ticked(frozenset({"oak"}))).notes}
    assert unticked["tin"] == "A metal."
    assert unticked["elm"]


def test_why_counts_and_names_the_rule():
    why = QUESTION.grade(Ticked(frozenset({"oak", "elm", "tin"}))).why
    assert why == "2 of 3 right ones ticked, 1 wrong one ticked; each wrong one takes back a right one"


def test_the_same_option_twice_counts_once_and_a_strange_one_is_invalid():
    oak = option_token("which", "oak")
    assert QUESTION.parse({"": [oak, oak]}) == Ticked(frozenset({"oak"}))
    assert isinstance(QUESTION.parse({"": [oak, "x"]}), Invalid)


def test_options_kept_last_stay_last():
    kept = replace(QUESTION, keep_last=("elm", "salt"))
    assert {tuple(o.text for o in kept.present(seed).options)[-2:] for seed in range(30)} == {("elm", "salt")}


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"answers": ()}, ("answers",)),
        ({"answers": ("oak",), "distractors": ()}, ("answers",)),
        ({"answers": ("oak", "Oak")}, ("answers", 1)),
        ({"answers": ("oak", "tin")}, ("distractors", 0)),
        ({"distractors": (Option(text="tin", credit=0.5),)}, ("distractors", 0)),
        ({"keep_last": ("iron",)}, ("keep_last", 0)),
    ],
)
def test_flawed_questions_say_where(change, path):
    assert [flaw.path for flaw in replace(QUESTION, **change).flaws()] == [path]


def test_without_a_right_option_nothing_is_divided_by_zero():
    empty = replace(QUESTION, answers=())
    assert empty.grade(Ticked(frozenset({"tin"}))).fraction == 0
