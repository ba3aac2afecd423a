"""What a statute gives to one of its bodies is not another's, whichever way round it is said."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

STATUTE = """Any doubt as to the fitness of the Warden shall be settled by the Upper Board of Vell. The Warden shall
name two keepers for each lock of the river.

The Harbour Council shall be chosen in like manner from a list of captains supplied by the Warden. The Guild shall sit
at Orsk.

The Registrar may, with leave of the Lower Board, open the weir. The River Court shall have eighteen judges, and the
Presidency shall assign them to the Chambers. The Mayor shall hear and decide complaints about tolls.

The Lower Board shall not hear the captain. The reeve shall ask the Guild of Vell for leave to mend the dam.
"""
DOUBT, NAMED = "settled by the Upper Board of Vell", "The Warden shall name two keepers"
LIST, LEAVE = "from a list of captains supplied by the Warden", "with leave of the Lower Board"
JUDGES, TOLLS = "Presidency shall assign them", "hear and decide complaints about tolls"

CASES = [
    ("The Lower Board settles any doubt as to the fitness of the Warden.", DOUBT, 1, True),
    ("If the Warden's fitness is in doubt, the Lower Board settles the matter.", DOUBT, 1, True),
    ("Doubts as to the Warden are settled by the Mayor.", DOUBT, 1, True),
    ("The Board settles any doubt as to the fitness of the Warden.", DOUBT, 1, False),
    ("The Upper Board settles any doubt as to the fitness of the Warden.", DOUBT, 1, False),
    ("The Guild names two keepers for each lock.", NAMED, 1, True),
    ("Two keepers are named by the Guild for each lock.", NAMED, 1, True),
    ("The Warden names two keepers for each lock.", NAMED, 1, False),
    ("The Warden chooses the Council from a list of captains that the Guild supplies.", LIST, 2, True),
    ("The Council is chosen from a list of captains that the Warden supplies.", LIST, 2, False),
    ("The Harbour Council is chosen from a list supplied by the Warden.", LIST, 2, False),
    ("The President assigns the judges to the Chambers.", JUDGES, 3, False),
    ("The Mayor assigns the judges to the Chambers.", JUDGES, 3, True),
    ("The Mayor decides complaints about tolls.", TOLLS, 3, False),
    ("The Registrar opens the weir with leave of the Lower Board.", LEAVE, 3, False),
    ("The Guild names the captain.", NAMED, 1, False),
]


@pytest.mark.parametrize(("text", "quote", "paragraph", "is_wrong"), CASES, ids=[case[0] for case in CASES])
def test_what_a_body_does_is_not_anothers(errors_on, text, quote, paragraph, is_wrong):
    evidence = (Citation(source="news", quote=quote, paragraph=paragraph),)
    said = TrueFalse(id="x", question=text, answer=True, evidence=evidence)
    assert ("S012" in errors_on(STATUTE, said)) is is_wrong
    asked = Choice(
        id="x",
        question="What do the rules of the river lay down?",
        answer=text.rstrip("."),
        distractors=(
            Option(text="Nothing is laid down there at all"),
            Option(text="Whoever comes first is served first"),
        ),
        evidence=evidence,
    )
    assert ("S012" in errors_on(STATUTE, asked)) is is_wrong


HOUSED = """The Registrar shall set up a bureau for wrecks within the Registry. This bureau shall ask the Office of the
Warden for boats."""


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("The bureau for wrecks sits inside the Office of the Warden.", True),
        ("The bureau for wrecks is part of the Office of the Warden.", True),
        ("The bureau for wrecks is part of the Registry.", False),
        ("The bureau for wrecks is no part of the Office of the Warden.", False),
        ("Boats of the bureau come from inside the Office of the Warden.", False),
        ("Another bureau sits within the Office of the Warden.", False),
    ],
)
def test_what_is_within_one_body_is_in_no_other(errors_on, text, is_wrong):
    evidence = (Citation(source="news", quote="set up a bureau for wrecks within the Registry", paragraph=1),)
    said = TrueFalse(id="x", question=text, answer=True, evidence=evidence)
    assert ("S012" in errors_on(HOUSED, said)) is is_wrong
    asked = Text(id="x", question="What does the Registrar set up?", answer="a bureau for wrecks", explanation=text,
                 evidence=evidence)  # fmt: skip
    assert ("S012" in errors_on(HOUSED, asked)) is is_wrong
