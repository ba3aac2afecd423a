"""Who gives and who gets, and which of two things is more: statements that turn it round, and that only put it so."""

import pytest

from quizapp.core.checking.statements.comparing import compared
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TOLD = """Half of the mill was sold to Brandt Logistics in 2012. The bank of Orsk lent the guild of dyers a large sum.

The union urged the town to suspend the licence of the mill until May. Complaints were made in writing by the crews.

Exports of wool rose in 2018, while imports shrank slightly. Wages at the mill were frozen, and profits doubled.

Tavria owns the rest of the mill, which Halden Power once built, and appoints the chairman of the board.
"""


def asked(text, answer, quote):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))


SOLD = "Half of the mill was sold to Brandt Logistics in 2012"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Brandt Logistics sold half of the mill in 2012.", SOLD),
        ("Imports of wool went up slightly in 2018.", "while imports shrank slightly"),
    ],
)
def test_who_gets_does_not_give_and_what_shrinks_does_not_rise(said_on, errors_on, text, quote):
    assert errors_on(TOLD, asked(text, True, quote)) == ["S012"]
    assert said_on(TOLD, asked(text, False, quote)) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Brandt Logistics bought half of the mill in 2012.", SOLD),
        ("The crews had complained in writing.", "Complaints were made in writing by the crews"),
        ("The union wants the licence of the mill suspended until May.", "to suspend the licence of the mill"),
        ("The guild of dyers borrowed a large sum.", "lent the guild of dyers a large sum"),
    ],
)
def test_what_only_puts_it_so_is_no_error(errors_on, text, quote):
    assert errors_on(TOLD, asked(text, True, quote)) == []


def test_what_another_does_is_not_called_true_of_whoever_the_paragraph_names(errors_on):
    assert errors_on(TOLD, asked("Orsk appoints the chairman.", False, "appoints the chairman of the board")) == []


@pytest.mark.parametrize(
    ("text", "sentence", "turned"),
    [
        ("The fine was more than the mill earns in a day.", "The mill was fined less than it earns in a day.", True),
        ("Wool costs less than linen.", "A yard of wool costs more than one of linen.", True),
        ("The mill earns more in a day than it paid in fines.", "The fine was less than it earns in a day.", False),
        ("Linen costs less than wool.", "A yard of wool costs more than one of linen.", False),
        ("Wool does not cost less than linen.", "A yard of wool costs more than one of linen.", False),
        ("Wool costs more than linen.", "A yard of wool costs more than one of linen.", False),
        ("The ferry is faster than the coach.", "The ferry is longer than the coach.", False),
    ],
)
def test_what_is_less_than_a_thing_is_not_more_than_it(text, sentence, turned):
    assert (compared(text, sentence) is not None) == turned
