"""Steps of which a clause tells which is the sooner, though other quotes tell more of them, or they say more."""

import pytest

from quizapp.core.questions.ordering import Ordering
from quizapp.core.sources import Citation

RIVER = """The board shall sit within a week to hear of the fees that the captain owes, and the pilot shall wait.

Once the fees have been paid, the guild shall name a pilot which, under these rules, may take the ship upriver.

A licence shall not lapse unless it is used for smuggling. A licence may, however, lapse only after a notice has been
given, setting a time for an answer, and after such notice has been thrown away.

Once the dues have been fixed, the warden shall choose a captain. The reeve shall call a moot to fix the dues.
"""
DUES, MOOT = "Once the dues have been fixed", "call a moot to fix the dues"
CALLED, FIXED, CHOSEN = "A moot is called to fix the dues", "The guild fixes the dues", "The warden chooses a captain"
IGNORED = "The notice is thrown away"
WARNED = "The captain is given a notice and pays no heed to it"
SITS, FEES, NAMES = "board shall sit within a week to hear of the fees", "Once the fees have been paid", "name a pilot"
SMUGGLING, NOTICE = "unless it is used for smuggling", "lapse only after a notice has been given"

PAID, NAMED, HEARD = "The fees are paid after the board sits", "The guild names a pilot", "The board hears the captain"
USED, GIVEN, LAPSES = "The licence is used for smuggling", "The warden gives a notice", "The licence lapses"


def ordering(steps, quotes):
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)
    return Ordering(id="x", question="Put these in order.", order=steps, evidence=evidence)


@pytest.mark.parametrize(
    ("steps", "quotes", "is_wrong"),
    [
        ((PAID, NAMED), (SITS, FEES, NAMES), False),
        ((NAMED, PAID), (SITS, FEES, NAMES), True),
        ((HEARD, NAMED, PAID), (SITS, FEES, NAMES), True),
        ((HEARD, PAID, NAMED), (SITS, FEES, NAMES), False),
        ((USED, GIVEN, LAPSES), (SMUGGLING, NOTICE), False),
        ((USED, LAPSES, GIVEN), (SMUGGLING, NOTICE), True),
        ((USED, GIVEN, IGNORED, LAPSES), (SMUGGLING, NOTICE), False),
        ((USED, GIVEN, LAPSES, IGNORED), (SMUGGLING, NOTICE), True),
        ((USED, WARNED, LAPSES), (SMUGGLING, NOTICE), False),
        ((USED, LAPSES, WARNED), (SMUGGLING, NOTICE), True),
        ((CALLED, FIXED, CHOSEN), (MOOT, DUES), False),
        ((CALLED, CHOSEN, FIXED), (MOOT, DUES), True),
    ],
)
def test_the_whole_of_a_clause_tells_its_step(errors_on, steps, quotes, is_wrong):
    assert errors_on(RIVER, ordering(steps, quotes)) == ["S012"] * is_wrong
