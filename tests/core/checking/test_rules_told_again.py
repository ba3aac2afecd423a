"""Sound keys that tell a rule of law again: who none may harm, what is free of a toll, what is in doubt."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

LAW = """No ferryman swimming from a boat in distress shall be made the object of attack during his swim.

Thefts on the river shall not be subject to any limit of time.

It is prohibited to commit any acts of spite directed against mills, barns or wells, and to burn them.

No activities in aid of the watch shall be undertaken.

In case of doubt whether a barn is being used by the watch, it shall be presumed not to be so used.

In case of doubt whether a person is a miller, that person shall be considered to be a miller.

Watchmen are not protected by this Article.

In the court of the guild the onus is on the reeve to prove the guilt of the thief.

Imposing measures intended to prevent births within the guild is a crime.

Forcibly moving children of the guild to another guild is a crime.
"""
SWIM, TIME, SPITE, AID, BARN, MILLER = (
    "be made the object of attack during his swim",
    "shall not be subject to any limit of time",
    "prohibited to commit any acts of spite",
    "no activities in aid of the watch",
    "it shall be presumed not to be so used",
    "that person shall be considered to be a miller",
)


def cited(*quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


def statement(text, answer, quote):
    return TrueFalse(id="x", question=text, answer=answer, evidence=cited(quote))


def choice(asked, answer, quote, *others):
    distractors = others or ("The reeve of the upper valley", "Whoever pays the toll")
    options = tuple(Option(text=one) for one in distractors)
    return Choice(id="x", question=asked, answer=answer, distractors=options, evidence=cited(quote))


SOUND = [
    statement("A ferryman who swims from a boat in distress must not be attacked.", True, SWIM),
    statement("Thefts on the river are free of any limit of time.", True, TIME),
    statement("Thefts on the river are never subject to any limit of time.", True, TIME),
    statement("Before the court of the guild it is for the reeve to prove that the thief is guilty.", True,
              "the onus is on the reeve to prove the guilt"),
    Matching(id="x", question="Pair each rule with its place.", evidence=cited(SPITE, AID),
             pairs=(Pair("the third", "No acts of spite against mills, barns or wells"),
                    Pair("the fourth", "Nothing done to aid the watch"))),
    choice("A reeve does not know whether the watch is using a barn. What is he to presume?",
           "That it is not being used in that way", BARN),
    choice("Who is outside the protection of Art. 4?", "Watchmen", "Watchmen are not protected by this Article"),
    Multiple(id="x", question="Which acts against the guild does the law call crimes?",
             answers=("Using measures so that no children are born in the guild", "Taking its children away by force"),
             distractors=(Option(text="Closing its barns"),),
             evidence=cited("measures intended to prevent births", "moving children of the guild to another")),
]  # fmt: skip


@pytest.mark.parametrize("question", SOUND, ids=lambda one: one.question)
def test_a_rule_told_again_is_not_held_up(said_on, question):
    assert said_on(LAW, question) == []


UNSOUND = [
    statement("A ferryman who swims from a boat in distress may be attacked.", True, SWIM),
    statement("Thefts on the river are subject to a limit of time.", True, TIME),
    statement("Activities in aid of the watch may be undertaken.", True, AID),
    choice("A reeve does not know whether the watch is using a barn. What is he to presume?",
           "That it is being used in that way", BARN),
]  # fmt: skip


@pytest.mark.parametrize("question", UNSOUND, ids=lambda one: one.question)
def test_its_contrary_is_reported(said_on, question):
    assert said_on(LAW, question) != []
