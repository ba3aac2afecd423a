"""A deed is done by those who do it: not by those it is done to, nor from its other end, nor by oneself for another."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

RULES = """The survey names four reeves who knew of the thefts and did nothing to stop them or punish those who took the
grain. The guild never warned the ferrymen of the flood.

The landing of the grain shall need the leave of the town in whose harbour the boats lie. The toll on it is owed by
the town that sends the boats.

Each town shall look for the boats which have been reported lost by an opposing town. A town may sell the barges that
it has built itself.

Ada Quill replaced Ludo Marr as reeve. The tanners sued the dyers over the dye in the brook. Halden committed itself.
"""
REPLACED, SUED, BOUND = "Quill replaced Ludo Marr as reeve", "tanners sued the dyers", "Halden committed itself"
REEVES, WARNED = "did nothing to stop them or punish those who took", "never warned the ferrymen"
LEAVE, TOLL = "the leave of the town in whose harbour", "owed by the town that sends the boats"
LOST, BUILT = "reported lost by an opposing town", "barges that it has built itself"

CASES = [
    ("Those who took the grain did nothing to stop or punish the reeves", REEVES, 1, True),
    ("Those who took the grain failed to punish the four reeves", REEVES, 1, True),
    ("The reeves did nothing to stop or punish those who took the grain", REEVES, 1, False),
    ("The reeves did nothing to punish those who took the grain", REEVES, 1, False),
    ("The ferrymen never warned the guild of the flood", WARNED, 1, True),
    ("The guild never warned the ferrymen", WARNED, 1, False),
    ("Each town looks for the boats that it has itself reported lost", LOST, 3, True),
    ("Each town looks for the boats that an opposing town has reported lost", LOST, 3, False),
    ("Each town looks for boats reported lost by another town", LOST, 3, False),
    ("A town may sell the barges that it has itself built", BUILT, 3, False),
    ("Ada Quill was replaced as reeve", REPLACED, 4, True),
    ("Ludo Marr was replaced as reeve", REPLACED, 4, False),
    ("The tanners were sued over the dye", SUED, 4, True),
    ("The dyers were sued over the dye", SUED, 4, False),
    ("Halden was committed", BOUND, 4, False),
]


@pytest.mark.parametrize(("text", "quote", "paragraph", "is_wrong"), CASES, ids=[case[0] for case in CASES])
def test_who_undergoes_a_deed_does_not_do_it(errors_on, text, quote, paragraph, is_wrong):
    evidence = (Citation(source="news", quote=quote, paragraph=paragraph),)
    said = TrueFalse(id="x", question=f"{text}.", answer=True, evidence=evidence)
    assert ("S012" in errors_on(RULES, said)) is is_wrong


ENDS = [
    ("Whose leave does the landing of grain need?", "That of the town which sends the boats", LEAVE, True),
    ("Whose leave does the landing of grain need?", "The leave of the sending town", LEAVE, True),
    ("Whose leave does the landing of grain need?", "That of the town in whose harbour the boats lie", LEAVE, False),
    ("Whose leave does the landing of grain need?", "That of the town where the boats lie", LEAVE, False),
    ("By whom is the toll on grain owed?", "By the town in whose harbour the boats lie", TOLL, True),
    ("By whom is the toll on grain owed?", "By the town that sends the boats", TOLL, False),
    ("By whom is the toll on grain owed?", "By the town which dispatched the boats", TOLL, False),
]


@pytest.mark.parametrize(("stem", "answer", "quote", "is_wrong"), ENDS)
def test_a_thing_has_its_two_ends(errors_on, stem, answer, quote, is_wrong):
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="That of the ferrymen"), Option(text="Nobody at all")),
        evidence=(Citation(source="news", quote=quote, paragraph=2),),
    )
    assert ("S012" in errors_on(RULES, asked)) is is_wrong
