"""Ages that lie within those of which a sentence speaks."""

import pytest

from quizapp.core.checking.figures.ages import within_an_age
from quizapp.core.quantities import quantities

YOUNG = "The bench has no power over any rider who was under the age of 18 at the time of a raid."
OLD = "Riders over the age of 60 pay no toll."


@pytest.mark.parametrize(
    ("text", "sentence", "within"),
    [
        ("A boy was 17 when he rode along. The bench has no power over him.", YOUNG, True),
        ("She was only seventeen at the time of the raid, and the bench cannot try her.", YOUNG, True),
        ("The rider is 17.", YOUNG, True),
        ("A 17-year-old rides along.", YOUNG, True),
        ("A boy was 19 when he rode along.", YOUNG, False),
        ("A boy was 18 when he rode along.", YOUNG, False),
        ("The bench was 17 miles from Orsk.", YOUNG, False),
        ("The bench has no power over riders under the age of 17.", YOUNG, False),
        ("There were 17 old mills.", YOUNG, False),
        ("A rider who was 61 on the day of the fair pays nothing.", OLD, True),
        ("A rider who was 59 on the day of the fair pays nothing.", OLD, False),
    ],
)
def test_an_age_that_a_sentence_bounds_has_it_in_it(text, sentence, within):
    assert within_an_age(text, quantities(text)[0], sentence) is within
