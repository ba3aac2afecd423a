"""Figures that are part of a name, and count nothing."""

import pytest

from quizapp.core.checking.figures.numbering import is_only_named
from quizapp.core.quantities import quantities
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TOLD = (
    "The house on Ferry Street is called 7 Miller Square. The fair was the Golden Harvest Bowl, and Ward Hall 3 shut.",
)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Gold was used in posters for Harvest Bowl 50.", True),
        ("Posters of the Harvest Bowl 50 were in gold.", True),
        ("The moot sat in Ward Hall 4 in the spring.", False),  # it is told of Ward Hall 3
        ("The posters were sold in Harvest Bowl 50 times.", False),
        ("In the bowl of Orsk 50 millers danced.", False),
        ("Harvest Bowl 50", False),
        ("7 Miller Square was built in June.", True),
        ("9 Miller Square was built in June.", False),
        ("7 Miller Square", True),
        ("7 Tavrian millers came to the fair.", False),
    ],
)
def test_what_numbers_a_name_is_no_count(text, named):
    assert is_only_named(quantities(text)[0], text, TOLD) is named


@pytest.mark.parametrize(
    ("statement", "codes"),
    [
        ("Gold was used in posters for Harvest Bowl 50.", []),
        ("Gold was used in 60 posters for the Harvest Bowl.", ["S003"]),
    ],
)
def test_so_it_is_held_against_no_figure(errors_on, statement, codes):
    told = "For the Harvest Bowl the 50-yard line was coloured gold, and gold letters were used in 70 posters."
    evidence = (Citation(source="news", quote="the 50-yard line was coloured gold, and gold letters"),)
    assert errors_on(told, TrueFalse(id="x", question=statement, answer=True, evidence=evidence)) == codes
