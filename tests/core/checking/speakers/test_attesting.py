"""Claims put with another than the one who makes them, in pairs, in groups and among several statements."""

import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.common import Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.multiple import Multiple
from quizapp.core.sources import Citation

ORSK = """
The flood drowned 1,600 sheep on the moor, according to offices of the Vellan Union (VU).

“Reeves should think of fines for every broken dyke,” the River Trust said.

In May the council of Belm and Halden closed the weir, saying that their boats were being robbed.
"""
SHEEP = Citation(source="news", quote="The flood drowned 1,600 sheep on the moor")
FINES = Citation(source="news", quote="should think of fines for every broken dyke")
ROBBED = Citation(source="news", quote="their boats were being robbed")

FLOOD, FINE, BOATS = "1,600 sheep were drowned by the flood", "Broken dykes should be fined", "Boats were being robbed"
VU, TRUST, BELM = "Offices of the Vellan Union", "The River Trust", "Belm and Halden"


def errors(findings_on, question):
    return [one for one in findings_on(ORSK, question) if one.severity == "error"]


def told(findings_on, question):
    return [one.code for one in findings_on(ORSK, question) if "has it according to" in one.message]


@pytest.mark.parametrize(
    ("stem", "pairs", "wrong"),
    [
        ("Match each claim with the one who makes it.", [(FLOOD, TRUST), (FINE, VU)], True),
        ("Match each claim with its source.", [(FLOOD, TRUST), (FINE, BELM)], True),
        ("To whom does the article credit each statement?", [(FLOOD, TRUST), (FINE, VU)], True),
        ("To whom does the article credit each statement?", [(FLOOD, VU), (FINE, TRUST)], False),
        ("Who says what?", [(TRUST, FLOOD), (VU, FINE)], True),
        ("Match each claim with the one who makes it.", [(FLOOD, VU), (FINE, TRUST)], False),
        ("Who says what?", [(VU, FLOOD), (TRUST, FINE)], False),
        ("Match each claim with its source.", [(FLOOD, "The union"), (FINE, "The group")], False),
    ],
)
def test_a_pair_must_have_the_speaker(findings_on, stem, pairs, wrong):
    pairs = tuple(Pair(prompt=one, answer=other) for one, other in pairs)
    asked = Matching(id="x", question=stem, pairs=pairs, evidence=(SHEEP, FINES))
    assert bool(errors(findings_on, asked)) is wrong
    assert wrong or told(findings_on, asked) == []


@pytest.mark.parametrize(
    ("groups", "wrong"),
    [
        ({TRUST: [BOATS], VU: [FLOOD]}, True),
        ({BELM: [FINE, BOATS], VU: [FLOOD]}, True),
        ({TRUST: [FINE], VU: [FLOOD], BELM: [BOATS]}, False),
        ({TRUST: [FINE], "Others than the River Trust": [FLOOD, BOATS]}, False),
    ],
)
def test_so_must_a_group(findings_on, groups, wrong):
    asked = Categorise(
        id="x",
        question="Who says what in the article?",
        groups=tuple(Group(name=name, items=tuple(items)) for name, items in groups.items()),
        evidence=(SHEEP, FINES, ROBBED),
    )
    assert bool(told(findings_on, asked) or errors(findings_on, asked)) is wrong


@pytest.mark.parametrize(
    ("stem", "answers", "codes"),
    [
        ("Which statements are the River Trust's?", (FINE, BOATS), ["S012"]),
        ("Which of these does the article give on the word of Vellan Union offices?", (FLOOD, FINE), ["S012"]),
        ("Which of these claims come from the River Trust?", (FINE,), []),
        ("Which of these, says the River Trust, was a reason given?", (FINE, BOATS), []),
    ],
)
def test_so_must_each_of_several_statements(findings_on, stem, answers, codes):
    cited = (SHEEP, FINES, ROBBED)
    asked = Multiple(
        id="x", question=stem, answers=answers, distractors=(Option(text="The reeves fled"),), evidence=cited
    )
    assert told(findings_on, asked) == codes
