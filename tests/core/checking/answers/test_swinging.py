"""Short answers that have a thing go the other way than their sentence."""

import pytest

from quizapp.core.questions.choice import Choice, Option
from quizapp.core.sources import Citation

TEXT = """After herders took the pass, a shaky truce brokered by Halden in May has reduced raids on the villages.

Tolls did not fall in June. The guild raised wages and lowered rents in the mill town.
"""
TRUCE, TOLLS, GUILD = "a shaky truce brokered by Halden", "did not fall in June", "raised wages and lowered rents"
DONE = "What has the truce of May done to the raids?"


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "wrong"),
    [
        (DONE, "Increased them", TRUCE, True),
        (DONE, "It has intensified them", TRUCE, True),
        (DONE, "Pushed them up", TRUCE, True),
        (DONE, "There are more of them", TRUCE, True),
        (DONE, "Brought them down", TRUCE, False),
        (DONE, "There are fewer of them now", TRUCE, False),
        (DONE, "Lessened them", TRUCE, False),
        (DONE, "It has not increased them", TRUCE, False),
        (DONE, "It has kept them from growing", TRUCE, False),
        ("How have raids on the villages changed since the truce?", "They have grown", TRUCE, True),
        ("How have raids on the villages changed since the truce?", "They have eased", TRUCE, False),
        ("How have the harvests fared?", "They have grown", TRUCE, False),
        ("What did tolls do in June?", "They rose", TOLLS, False),
        ("Which way did rents in the mill town go?", "They were raised", GUILD, False),
    ],
)
def test_it_goes_the_way_of_its_sentence(errors_on, stem, answer, quote, wrong):
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="They became songs"), Option(text="They moved abroad")),
        evidence=(Citation(source="news", quote=quote),),
    )
    assert ("S012" in errors_on(TEXT, asked)) == wrong
