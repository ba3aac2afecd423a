"""Pairs and groups that a sentence with a `respectively` shares out."""

import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.sources import Citation

PACT = """“Reeve”, “warden” and “bailiff” mean, respectively, the keeper of the locks at Orsk, the keeper of the stores
and seeds in Belm, and the keeper of the seals.

The locks of Orsk and the stores of Belm are large and small, respectively.

The reeve and the warden, respectively, of Orsk and Belm met.
"""
MEAN, KEPT = "mean, respectively, the keeper of the locks", "seeds in Belm"
SIZES = "are large and small, respectively"
SHARED = [("Reeve", "the locks"), ("Warden", "stores and seeds"), ("Bailiff", "the seals")]


def matching(pairs, quotes):
    given = tuple(Pair(prompt=prompt, answer=answer) for prompt, answer in pairs)
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)
    return Matching(id="x", question="Match.", pairs=given, evidence=evidence)


@pytest.mark.parametrize(
    ("pairs", "quotes", "is_wrong"),
    [
        (SHARED, (MEAN, KEPT), False),
        ([SHARED[1], SHARED[0], SHARED[2]], (MEAN, KEPT), False),
        ([("Reeve", "the stores"), ("Warden", "the locks"), SHARED[2]], (MEAN, KEPT), True),
        ([SHARED[0], ("Warden", "the seals"), ("Bailiff", "the stores")], (MEAN, KEPT), True),
        ([("Warden", "the locks"), ("Reeve", "the seals")], (MEAN, KEPT), True),
        ([("The locks of Orsk", "large"), ("The stores of Belm", "small")], (SIZES,), False),
        ([("The locks of Orsk", "small"), ("The stores of Belm", "large")], (SIZES,), True),
    ],
)
def test_what_stands_first_goes_with_what_stands_first(errors_on, pairs, quotes, is_wrong):
    assert errors_on(PACT, matching(pairs, quotes)) == ["S012"] * is_wrong


def test_groups_are_shared_out_too(errors_on):
    evidence = tuple(Citation(source="news", quote=quote) for quote in (MEAN, KEPT))

    def sorted_into(reeve, warden):
        groups = (Group(name="Reeve", items=(reeve,)), Group(name="Warden", items=(warden,)))
        return Categorise(id="x", question="Who keeps what?", groups=groups, evidence=evidence)

    assert errors_on(PACT, sorted_into("locks", "stores")) == []
    assert errors_on(PACT, sorted_into("stores", "locks")) == ["S012"]
