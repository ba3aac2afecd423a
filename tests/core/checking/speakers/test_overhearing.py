"""Who is given as a speaker and is only spoken of, and items below the introduction of another group."""

import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TEXT = """In April Halden and its contractors closed the sluices, saying that their crews were being shot at by poachers
and were saving the fish. The mayor said that Ada Quill told him that the weir was unsafe.

RT said that the anglers had emptied the upper lake.
"""
CREWS = ("saying that their crews were being shot at by poachers", 1)
WEIR = ("told him that the weir was unsafe", 1)
LAKE = ("the anglers had emptied the upper lake", 2)


def statement(text, evidence, *, answer=True):
    quote, paragraph = evidence
    cited = (Citation(source="news", quote=quote, paragraph=paragraph),)
    return TrueFalse(id="x", question=text, answer=answer, evidence=cited)


ONLY_SPOKEN_OF = [
    statement("Poachers said that their crews were being shot at by Halden and its contractors.", CREWS),
    statement("The anglers claimed that RT had emptied the upper lake.", LAKE),
]
SPEAKING = [
    statement("Halden and its contractors said that their crews were being shot at by poachers.", CREWS),
    statement("Ada Quill said that the weir was unsafe, as the mayor told.", WEIR),
    statement("The mayor said that Ada Quill told him that the weir was unsafe.", WEIR),
    statement("RT said that the anglers had emptied the upper lake.", LAKE),
    statement("According to RT, the anglers had emptied the upper lake.", LAKE),
    statement("Poachers said that their crews were being shot at by Halden.", CREWS, answer=False),
]


@pytest.mark.parametrize("question", ONLY_SPOKEN_OF, ids=lambda one: one.question)
def test_a_speaker_who_is_only_spoken_of_is_an_error(errors_on, question):
    assert "S012" in errors_on(TEXT, question)


@pytest.mark.parametrize("question", SPEAKING, ids=lambda one: one.question)
def test_one_who_speaks_passes(errors_on, question):
    assert errors_on(TEXT, question) == []


ACTS = """# Article 3: Breaches of the truce

1. A breach is punished by the court of the river, as is an act of war that comes near it. The following acts are
breaches:

(a) the burning of a mill;

(b) the poisoning of a well.

2. The following are feints, and lawful: the use of decoys, sham dams and false lights.
"""
QUOTES = (("the burning of a mill", 2), ("the poisoning of a well", 3), ("the use of decoys, sham dams", 4))


def sorting(**groups):
    cited = tuple(Citation(source="news", quote=quote, paragraph=at, section="Article 3") for quote, at in QUOTES)
    named = tuple(Group(name=name.replace("_", " "), items=tuple(items)) for name, items in groups.items())
    return Categorise(id="x", question="Breach or feint? Sort the acts.", groups=named, evidence=cited)


def test_an_item_below_the_introduction_of_another_group_is_an_error(errors_on):
    moved = sorting(Breach=["Burning a mill"], Feint_of_war=["Decoys", "Sham dams", "Poisoning a well"])
    assert errors_on(ACTS, moved) == ["S012"]


def test_items_below_their_own_pass(errors_on):
    sorted_well = sorting(Breach=["Burning a mill", "Poisoning a well"], Feint_of_war=["Decoys", "Sham dams"])
    assert errors_on(ACTS, sorted_well) == []
