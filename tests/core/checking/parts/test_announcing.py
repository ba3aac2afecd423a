"""Steps whose quotes say themselves which is first and which comes next."""

import pytest

from quizapp.core.questions.ordering import Ordering
from quizapp.core.sources import Citation

BOARD = """The board shall apply:

(a) In the first place, this Charter, its schedules and its table of tolls;

(b) In the second place, where fitting, the customs of the river;

(c) Failing that, the rules that the guilds of the bay have in common.

The coroner views the body. Secondly, the witnesses are sworn. Finally, the jury gives its verdict.

The clerk copies the roll. He then sends it to Vell. Thereafter the heirs are named.
"""
SOURCES = ("The Charter and its table of tolls", "The customs of the river", "The rules that the guilds share")
LAW = ("In the first place, this Charter", "table of tolls", "where fitting, the customs of the river", "Failing that")
INQUEST = ("The witnesses are sworn", "The verdict is given")
HEARD = ("Secondly, the witnesses are sworn", "the jury gives its verdict")
COPYING = ("The roll is copied", "It is sent to Vell", "The heirs are named")
ROLL = ("The clerk copies the roll", "He then sends it to Vell", "the heirs are named")
FIRST = "What comes first, what second, what last?"


def ordering(stem, steps, quotes):
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)
    return Ordering(id="x", question=stem, order=steps, evidence=evidence)


def turned(steps):
    return [(*steps[:at], steps[at + 1], steps[at], *steps[at + 2 :]) for at in range(len(steps) - 1)]


@pytest.mark.parametrize(("steps", "quotes"), [(SOURCES, LAW), (INQUEST, HEARD), (COPYING, ROLL)])
def test_steps_stand_as_their_quotes_announce_them(errors_on, steps, quotes):
    assert errors_on(BOARD, ordering(FIRST, steps, quotes)) == []
    for wrong in turned(steps):
        assert errors_on(BOARD, ordering(FIRST, wrong, quotes)) == ["S012"], wrong


def test_another_order_is_not_theirs(errors_on):
    assert errors_on(BOARD, ordering("Order these by their length, the longest first.", SOURCES[::-1], LAW)) == []
    assert errors_on(BOARD, ordering("Put these in order, from last to first.", SOURCES[::-1], LAW)) == []
    mixed = (INQUEST[1], SOURCES[1])
    assert errors_on(BOARD, ordering(FIRST, mixed, (*HEARD, LAW[2]))) == []
