"""Statements that let be done what a rule forbids, or the other way round, and those that forbid the same."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

CODE = """1. Raids on mills by way of reprisals are prohibited.

2. Millers shall not be forced to leave their valley for reasons connected with the dispute.

3. No claims may be brought against the guild.

4. The presence at the weir of watchmen hired to keep order is not contrary to the terms of the truce.

5. Nothing in this code shall be invoked as a ground for seizing a mill.

6. A guild may, by a letter sent to the reeve, accept the rules of the bench.

7. The council shall strive to grant a wide pardon to the rioters.

8. A miller may refuse to answer, without such refusal being a consideration in the choice of the fine.
"""
RAIDS, FORCED = "Raids on mills by way of reprisals are prohibited", "Millers shall not be forced to leave their valley"
CLAIMS, WATCH = "No claims may be brought against the guild", "is not contrary to the terms of the truce"
SEIZING, LETTER = "Nothing in this code shall be invoked as a ground for seizing", "accept the rules of the bench"
PARDON, REFUSAL = "shall strive to grant a wide pardon", "without such refusal being a consideration"


def asked(text, quote, answer):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))


@pytest.mark.parametrize(
    ("quote", "text", "is_true"),
    [
        (RAIDS, "The code lets a guild raid mills to pay the other side back.", False),
        (RAIDS, "A guild is free to carry out raids on mills in retaliation.", False),
        (RAIDS, "The code rules out raids on mills in revenge.", True),
        (FORCED, "The code bans compelling millers to leave their valley for such reasons.", True),
        (FORCED, "The code permits forcing millers to leave their valley because of the dispute.", False),
        (CLAIMS, "A miller may bring a claim against the guild.", False),
        (CLAIMS, "Nobody may bring a claim against the guild.", True),
        (WATCH, "Watchmen hired to keep order may not be at the weir.", False),
        (WATCH, "Watchmen hired to keep order may be present at the weir.", True),
        (SEIZING, "The code cannot be invoked by guilds as a ground for seizing a mill.", True),
        (LETTER, "A guild must accept the rules of the bench.", False),
    ],
)
def test_whether_a_rule_forbids_is_read_in_any_words(errors_on, quote, text, is_true):
    assert errors_on(CODE, asked(text, quote, is_true)) == []
    assert errors_on(CODE, asked(text, quote, not is_true)) == ["S012"]


@pytest.mark.parametrize(
    ("quote", "text", "answer"),
    [
        (RAIDS, "The code rules out raids on barns in revenge.", False),
        (RAIDS, "The code rules out raids on mills only if they are in revenge.", False),
        (FORCED, "Millers may leave their valley when they wish.", True),
        (FORCED, "The code bans forcing wardens to leave their valley for such reasons.", False),
        (CLAIMS, "Nobody may bring a claim against a miller.", False),
        (SEIZING, "The code may not be invoked as a ground for selling a mill.", False),
    ],
)
def test_another_deed_or_another_person_is_left_alone(errors_on, quote, text, answer):
    assert errors_on(CODE, asked(text, quote, answer)) == []


@pytest.mark.parametrize(
    ("quote", "stem", "answer", "codes"),
    [
        (PARDON, "What must the council do?", "It must grant a full pardon", ["S012"]),
        (PARDON, "What must the council do about a pardon?", "It must try to grant a broad one", []),
        (REFUSAL, "A miller says nothing. What may the bench make of it?", "It may weigh it against him", ["S012"]),
        (REFUSAL, "A miller says nothing. What may the bench make of it?", "It may not weigh it", []),
        (LETTER, "What does a guild do that sent no letter?", "It must send one and so accept the rules", ["S012"]),
        (LETTER, "What may a guild do by letter?", "Accept the rules of the bench", []),
    ],
)
def test_what_an_answer_obliges_to(errors_on, quote, stem, answer, codes):
    question = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="It may fine the reeve"), Option(text="It may wait for the frost")),
        evidence=(Citation(source="news", quote=quote),),
    )
    assert errors_on(CODE, question) == codes


POISON = "The use of poisoned bait in the valley is prohibited"
FLAGS = "is prohibited to make use of the flags of a rival guild"
HARBOUR = f"""{POISON}.

It {FLAGS} while taking part in races.

The sale of wet grain is prohibited.

It may be sold if the reeve consents.
"""


@pytest.mark.parametrize(
    ("quote", "text", "if_true", "if_false"),
    [
        (POISON, "A guild may use poisoned bait in the valley if its rival did so first.", ["S012"], []),
        (POISON, "Millers are free to use poisoned bait in the valley when foxes come.", ["S012"], []),
        (POISON, "A guild may not use poisoned bait in the valley.", [], ["S012"]),
        (FLAGS, "A ferryman may fly the flags of a rival guild while he races.", ["S012"], []),
        ("The sale of wet grain is prohibited", "Traders may offer wet grain for sale if he consents.", ["S010"], []),
    ],
)
def test_what_is_forbidden_is_so_in_every_case(said_on, quote, text, if_true, if_false):
    assert said_on(HARBOUR, asked(text, quote, True)) == if_true
    assert said_on(HARBOUR, asked(text, quote, False)) == if_false
