"""Steps in order: three scorings, places left open, places given twice."""

from dataclasses import replace
from itertools import permutations

import pytest

from quizapp.core.questions.common import Invalid, Outcome, option_token
from quizapp.core.questions.ordering import Ordered, Ordering, order_score

QUESTION = Ordering(id="day", question="Order the day.", order=("dawn", "noon", "dusk", "night"))


def sent(**places):
    return {option_token("day", text): [str(place)] for text, place in places.items()}


@pytest.mark.parametrize(
    ("places", "exact", "adjacent", "position"),
    [
        ((1, 2, 3, 4), 1, 1, 1),
        ((1, 2, 4, 3), 0, 1 / 3, 1 / 2),
        ((2, 3, 4, 1), 0, 2 / 3, 0),
        ((4, 3, 2, 1), 0, 0, 0),
        ((2, 1, 4, 3), 0, 0, 0),
        ((1, None, 3, None), 0, 0, 1 / 2),
        ((None, 2, 3, None), 0, 1 / 3, 1 / 2),
        ((1, 2, 3, None), 0, 2 / 3, 3 / 4),
    ],
)
def test_the_three_scorings(places, exact, adjacent, position):
    for scoring, expected in (("exact", exact), ("adjacent", adjacent), ("position", position)):
        assert order_score(scoring, places) == pytest.approx(expected), scoring


@pytest.mark.parametrize("scoring", ["exact", "adjacent", "position"])
def test_only_the_key_is_full(scoring):
    for places in permutations(range(1, 6)):
        assert (order_score(scoring, places) == 1) == (places == (1, 2, 3, 4, 5))


def test_steps_are_read_by_their_places():
    response = QUESTION.parse(sent(dusk=1, dawn=2, noon=4))
    assert response == Ordered((2, 4, 1, None))
    assert QUESTION.describe(response) == ("1. dusk", "2. dawn", "4. noon", "(no place) night")
    assert [note.outcome for note in QUESTION.grade(response).notes] == [
        Outcome.WRONG,
        Outcome.WRONG,
        Outcome.WRONG,
        Outcome.BLANK,
    ]


def test_why_counts_and_names_the_rule():
    response = Ordered((1, 2, 4, 3))
    whys = {scoring: replace(QUESTION, scoring=scoring).grade(response).why for scoring in ("exact", "adjacent")}
    assert whys == {
        "exact": "2 of 4 in their place; the whole order counts, or nothing",
        "adjacent": "1 of 3 neighbours kept; every step that directly follows the one before it counts",
    }


def test_a_place_given_twice_is_invalid_and_says_to_whom():
    invalid = QUESTION.parse(sent(dawn=1, noon=1))
    assert isinstance(invalid, Invalid)
    assert "Place 1" in invalid.message
    assert "dawn" in invalid.message
    assert "noon" in invalid.message


@pytest.mark.parametrize("place", ["0", "5", "-1", "1.0", "one", "99999999999999999999"])
def test_a_place_that_is_not_there_is_invalid(place):
    assert isinstance(QUESTION.parse(sent(dawn=place)), Invalid)


def test_steps_move_with_the_seed_and_places_do_not():
    orders = {tuple(field.label for field in QUESTION.present(seed).fields) for seed in range(300)}
    assert len(orders) == 24
    assert [option.text for option in QUESTION.present(1).fields[0].options] == ["1", "2", "3", "4"]


def test_claims_say_what_follows_what():
    claims = QUESTION.claims()
    assert claims[0].statement == "Order the day. dawn, first"
    assert claims[2].statement == "Order the day. dusk, after “noon”"
    assert claims[2].path == ("order", 2)


@pytest.mark.parametrize(
    ("order", "path"),
    [(("a",), ("order",)), (("a", "b", "A"), ("order", 2)), (("a", " "), ("order", 1))],
)
def test_flawed_questions_say_where(order, path):
    assert [flaw.path for flaw in replace(QUESTION, order=order).flaws()] == [path]
