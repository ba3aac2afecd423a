"""Parts in words of their own, whose sentence has them with another part's pair or group."""

from itertools import combinations

import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.sources import Citation

CHARTER = """For this Charter:

(a) “Poling” means moving a boat by pushing a staff against the ground below it;

(b) “Warping” means the hauling of a ship, in slack water or in calm, along the shore by ropes;

(c) “Kedging” means that an anchor is carried out in a skiff, dropped, and the windlass turned.

The following acts are examples of fraud:

(a) the hiding of a second sail under the deck;

(b) the feigning of a leak.

Feints are acts which mislead a rival, for example painted oars, false starts and idle talk.

The Weir League was founded by fishers in 1901.

The group raided Halden Power in May, and burnt its barges. Halden Power has since hired guards.
"""
MEANINGS = (
    ("Poling", "Making a boat go by shoving with a stick"),
    ("Warping", "Dragging a vessel from the bank"),
    ("Kedging", "Having a smaller boat take an iron hook ahead"),
)
MEANT = ("pushing a staff against the ground below", "along the shore by ropes", "carried out in a skiff, dropped")
TRICKS = ("hiding of a second sail", "the feigning of a leak", "painted oars, false starts and idle talk")
FRAUDS, FEINTS = ("Concealing another sail", "A pretended leak"), ("Oars in other paint",)


def matching(pairs, quotes):
    pairs = tuple(Pair(prompt=prompt, answer=answer) for prompt, answer in pairs)
    return Matching(id="x", question="Match them.", pairs=pairs, evidence=cited(quotes))


def cited(quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


@pytest.mark.parametrize("pairs", [MEANINGS, tuple((answer, prompt) for prompt, answer in MEANINGS)])
def test_what_is_explained_in_other_words_belongs_with_what_its_sentence_names(errors_on, pairs):
    assert errors_on(CHARTER, matching(pairs, MEANT)) == []
    for at, to in combinations(range(len(pairs)), 2):
        wrong = [*pairs]
        wrong[at], wrong[to] = (pairs[at][0], pairs[to][1]), (pairs[to][0], pairs[at][1])
        assert errors_on(CHARTER, matching(wrong, MEANT)) == ["S012"], wrong


@pytest.mark.parametrize("names", [("Fraud", "Feints"), ("Fraud, which is not honest", "Feints, which are fair")])
def test_an_item_belongs_with_the_group_that_introduces_its_list(errors_on, names):
    def asked(frauds, feints):
        groups = (Group(name=names[0], items=frauds), Group(name=names[1], items=feints))
        return Categorise(id="x", question="Sort.", groups=groups, evidence=cited(TRICKS))

    assert errors_on(CHARTER, asked(FRAUDS, FEINTS)) == []
    assert errors_on(CHARTER, asked(FRAUDS[:1], (*FEINTS, FRAUDS[1]))) == ["S012"]
    assert errors_on(CHARTER, asked(FRAUDS[1:], (*FEINTS, FRAUDS[0]))) == ["S012"]


def test_whom_a_group_stands_for_may_be_named_before(errors_on):
    quotes = ("The group raided Halden Power in May", "has since hired guards")
    pairs = (("The Weir League", "Set fire to vessels of a rival"), ("Halden Power", "Took on guards"))
    assert errors_on(CHARTER, matching(pairs, quotes)) == []


def test_a_group_of_what_is_in_one_alone_is_not_told_apart(errors_on):
    told = """The request of the reeve for an order of seizure shall contain:

(a) the name of the miller;

(b) the toll owed.

The order of seizure shall contain:

(a) the name of the miller;"""
    groups = (
        Group(name="Request alone", items=("The toll owed",)),
        Group(name="Request and order", items=("The name of the miller",)),
    )
    quotes = ("(b) the toll owed", "The order of seizure shall contain", "(a) the name of the miller")
    assert errors_on(told, Categorise(id="x", question="Sort.", groups=groups, evidence=cited(quotes))) == []
