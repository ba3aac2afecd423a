"""Parts that say what somebody does, put with somebody else who is in the evidence too."""

import pytest

from quizapp.core.checking.reading.verbs import is_predicate
from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.sources import Citation

RIVER = """The government of Tavria has vowed to regain the lock, which is largely run by Halden Power, a dam firm.

The mill at Orsk was burnt down by raiders from Belm, and the parish of Vell has rebuilt it.

The council may close the ford, and the warden shall repair the gate.
"""
REGAIN, RUN = "government of Tavria has vowed to regain the lock", "largely run by Halden Power"
BURNT, REBUILT = "burnt down by raiders from Belm", "the parish of Vell has rebuilt it"
CLOSE, REPAIR = "council may close the ford", "the warden shall repair the gate"

CASES = [
    (
        "Who does what about Halden Lock? Match them.",
        (("The government of Tavria", "has vowed to regain it"), ("Halden Power", "largely runs it")),
        (REGAIN, RUN),
    ),
    (
        "Match each side with what is said of it.",
        (("The government of Tavria", "Has promised to regain the lock"), ("Halden Power", "Largely runs the lock")),
        (REGAIN, RUN),
    ),
    (
        "Match the deed with those who did it.",
        (("Burned down the mill", "Raiders from Belm"), ("Rebuilt the mill", "The parish of Vell")),
        (BURNT, REBUILT),
    ),
]


def matching(stem, pairs, quotes):
    pairs = tuple(Pair(prompt=prompt, answer=answer) for prompt, answer in pairs)
    return Matching(id="x", question=stem, pairs=pairs, evidence=cited(quotes))


def cited(quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


@pytest.mark.parametrize(("stem", "pairs", "quotes"), CASES)
def test_each_is_put_with_what_it_does(errors_on, stem, pairs, quotes):
    (one, does), (other, does_too) = pairs
    assert errors_on(RIVER, matching(stem, pairs, quotes)) == []
    assert errors_on(RIVER, matching(stem, ((one, does_too), (other, does)), quotes)) == ["S012"]


def test_a_group_named_for_what_somebody_may_do_is_read_with_its_items(errors_on):
    def sorted_into(council, warden):
        groups = (Group(name="The council may", items=council), Group(name="The warden must", items=warden))
        return Categorise(id="x", question="Sort.", groups=groups, evidence=cited((CLOSE, REPAIR)))

    assert errors_on(RIVER, sorted_into(("Close the ford",), ("Repair the gate",))) == []
    assert errors_on(RIVER, sorted_into(("Repair the gate",), ("Close the ford",))) == ["S012"]


def test_what_no_other_does_by_the_evidence_is_let_be(errors_on):
    pairs = (("The government of Tavria", "has sworn to fell the lock"), ("Halden Power", "has built a mill"))
    assert errors_on(RIVER, matching("Match.", pairs, (REGAIN, RUN))) == []


TOWN = """The steward shall be elected by a majority of the millers.

The treasurer shall be elected in secret by the council.

The millers shall elect the weighmaster, taking into account any advice of the council.
"""
STEWARD, TREASURER = "shall be elected by a majority of the millers", "shall be elected in secret by the council"
WEIGHMASTER = "millers shall elect the weighmaster"


@pytest.mark.parametrize(
    ("millers", "council", "codes"),
    [
        (("The steward", "The weighmaster"), ("The treasurer",), []),
        (("The steward",), ("The treasurer", "The weighmaster"), ["S012"]),
    ],
)
def test_a_stem_that_asks_who_does_it_gives_the_verb(errors_on, millers, council, codes):
    groups = (Group(name="The millers", items=millers), Group(name="The council", items=council))
    evidence = cited((STEWARD, TREASURER, WEIGHMASTER))
    asked = Categorise(id="x", question="Who elects these officers of the town?", groups=groups, evidence=evidence)
    assert errors_on(TOWN, asked) == codes


def test_a_noun_with_a_clause_is_no_deed():
    assert not is_predicate("crimes that concerned the mills")
    assert is_predicate("owns that mill")
    assert is_predicate("largely runs the dams")
