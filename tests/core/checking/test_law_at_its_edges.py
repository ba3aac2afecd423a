"""Rules that oblige to try, rules with exceptions, and answers or statements that make more of them."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

LAW = """1. At the end of the drought the Council shall endeavour to grant the broadest remission of the water tax. It
shall publish its accounts.

2. No keeper shall open a sluice for reasons of trade, unless the safety of the town or pressing repairs so demand.

3. A sluice shall never be opened at night. States are encouraged to exchange their maps of the river.

4. Boatmen shall enjoy free passage, except while they carry salt or spirits. Tolls are set by the Council.
"""
REMISSION = ("shall endeavour to grant the broadest remission", 1)
ACCOUNTS = ("shall publish its accounts", 1)
SAFETY = ("or pressing repairs so demand", 2)
TRADE = ("No keeper shall open a sluice for reasons of trade", 2)
NIGHT = ("A sluice shall never be opened at night", 3)
PASSAGE = ("shall enjoy free passage, except while they carry", 4)
MAPS = ("States are encouraged to exchange their maps", 3)


def cited(quote, paragraph):
    return (Citation(source="news", quote=quote, paragraph=paragraph),)


def statement(text, evidence, *, answer=True):
    return TrueFalse(id="x", question=text, answer=answer, evidence=cited(*evidence))


def choice(stem, answer, evidence):
    options = (Option(text="As the Council likes"), Option(text="On feast days"))
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=cited(*evidence))


MORE = [
    statement("At the end of the drought the Council must grant a remission of the tax on water.", REMISSION),
    statement(
        "The law obliges the Council to grant a remission of the water tax at the end of the drought.", REMISSION
    ),
    statement("At the drought's end the Council must grant the broadest possible remission of the tax.", REMISSION),
    statement("States are required to exchange their maps of the river.", MAPS),
    statement("A keeper is forbidden to open a sluice for trade even where the safety of the town demands it.", SAFETY),
    statement("Boatmen enjoy free passage even while they carry salt or spirits.", PASSAGE),
    statement("Boatmen enjoy free passage even at the moment when they carry salt or spirits.", PASSAGE),
    statement("Boatmen enjoy free passage, including at those times when they carry salt or spirits.", PASSAGE),
    choice("When may a keeper open a sluice for reasons of trade?", "Never, whatever the circumstances", SAFETY),
    choice("When may a keeper open a sluice for reasons of trade?", "In no case", SAFETY),
]
AS_MUCH = [
    statement("At the end of the drought the Council must try to grant a remission of the water tax.", REMISSION),
    statement("The law does not oblige the Council to grant a remission of the water tax.", REMISSION),
    statement("At the end of the drought the Council must do its best to grant a remission of the tax.", REMISSION),
    statement("The Council must publish its accounts.", ACCOUNTS),
    statement("At the end of the drought the Council must grant a remission of the tax.", REMISSION, answer=False),
    statement("The law encourages States to exchange their maps of the river.", MAPS),
    statement("A keeper may open a sluice for trade even in a dry year where the town's safety so demands.", SAFETY),
    statement("Boatmen lose free passage even while they only carry salt or spirits.", PASSAGE),
    statement("Boatmen enjoy free passage even while the lock is closed.", PASSAGE),
    statement("Boatmen enjoy free passage even at the hour when the lock is closed.", PASSAGE),
    statement("Boatmen enjoy free passage even while they carry salt or spirits.", PASSAGE, answer=False),
    choice("When may a sluice be opened at night?", "Never", NIGHT),
    choice("Other than for safety or repairs, when may a keeper open a sluice for trade?", "Never", SAFETY),
    choice("When may a keeper open a sluice for trade?", "Never, unless safety or repairs demand it", SAFETY),
]


@pytest.mark.parametrize("question", MORE, ids=lambda one: f"{one.question} {one.key()[0]}")
def test_more_than_the_rule_says_is_an_error(errors_on, question):
    assert errors_on(LAW, question) == ["S012"]


@pytest.mark.parametrize("question", AS_MUCH, ids=lambda one: f"{one.question} {one.key()[0]}")
def test_what_the_rule_says_passes(errors_on, question):
    assert errors_on(LAW, question) == []
