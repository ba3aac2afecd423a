"""Who helps whom, in the many ways that this is told in."""

import pytest

from quizapp.core.checking.reading.aiding import helps
from quizapp.core.questions.choice import Choice, Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TEXT = """The arrival of the Orsk fleet in 1715 turned the siege, allowing Reeve Ada Quill's weavers to win back much of
the town.
"""
QUOTE = "turned the siege"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Quill's weavers helped Orsk to win back much of the town.", True),
        ("Orsk helped Quill's weavers to win back much of the town.", False),
        ("With the help of Quill's weavers, Orsk regained much of the town.", True),
        ("With the help of Orsk, Quill's weavers regained much of the town.", False),
        ("With Quill's backing, Orsk regained much of the town.", True),
        ("Orsk regained much of the town thanks to Quill.", True),
        ("Quill's weavers regained much of the town thanks to Orsk.", False),
        ("Orsk owes much of the town to Ada Quill.", True),
        ("Ada Quill owes much of the town to Orsk.", False),
        ("In 1715, Quill's arrival allowed the Orsk fleet to win back the town.", True),
        ("Orsk was helped by Ada Quill.", True),
        ("Ada Quill was helped by Orsk.", False),
    ],
)
def test_a_statement_has_the_helped_helped(findings_on, text, wrong):
    stated = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=QUOTE),))
    assert any(one.code == "S012" for one in findings_on(TEXT, stated)) == wrong


@pytest.mark.parametrize(
    ("stem", "answer", "wrong"),
    [
        ("Who came to whose aid?", "Quill's weavers to Orsk's", True),
        ("Who came to whose aid?", "Orsk to Quill's weavers'", False),
        ("Who sailed to whose town?", "Quill's weavers to Orsk's", False),
        ("Who helped whom?", "Quill's weavers came to the aid of Orsk", True),
        ("Who helped whom?", "Orsk came to Quill's aid", False),
        ("Who won, thanks to whom?", "Orsk, thanks to Quill's weavers", True),
        ("Who won, thanks to whom?", "Quill's weavers, thanks to Orsk", False),
        ("Who did not help whom?", "Quill's weavers helped Orsk", False),
    ],
)
def test_so_has_an_answer(findings_on, stem, answer, wrong):
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="Nobody"), Option(text="A stranger")),
        evidence=(Citation(source="news", quote=QUOTE),),
    )
    assert any(one.code == "S012" for one in findings_on(TEXT, asked)) == wrong


@pytest.mark.parametrize(
    ("text", "helper", "helped"),
    [
        ("Orsk backed Belm.", "Orsk", "Belm"),
        ("Belm was backed by Orsk.", "Orsk", "Belm"),
        ("Orsk rushed to Belm's rescue.", "Orsk", "Belm"),
        ("Backed by Orsk, Belm took the weir.", "Orsk", "Belm"),
        ("Belm took the weir with Orsk's support.", "Orsk", "Belm"),
    ],
)
def test_the_ways_to_tell_of_help(text, helper, helped):
    assert [(one.helper, one.helped) for one in helps(text)] == [(helper, helped)]
