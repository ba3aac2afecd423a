"""What a statement may be put under, said by, or say in words of its own, and what of that makes it another."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.number import Number
from quizapp.core.questions.ordering import Ordering
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

RIVER = """A truce over the water, brokered by Russia and Kenya in June 2021, has reduced fighting on the upper river.

The ministers said their boats were coming under fire from the villagers, and both Russia and Kenya worked to hinder the
aid of the trust from reaching the people on the banks.

Unless the council orders otherwise, a convicted fisher shall remain on the bank. No waiver of this rule was sought.

The diggings may have been intended to drive the people from the banks, or simply to show who owns the water. The trust
documented 46 attacks on villages.

The flood claimed more than 4,000 homes, drove over 60,000 people to the hills and left at least 55,000 abroad.

The chamber of the river may issue a warrant. The matter of justice was never put to the River Criminal Court.

By the Rules of the River boys under compulsion were compelled to row, and orders to sink a ferry are manifestly
unlawful.

The trust counted boats in areas where there was no legitimate owner; it said the counting targeted civil areas.
"""


def cited(*quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


def statement(text, answer, *quotes):
    return TrueFalse(id="x", question=text, answer=answer, evidence=cited(*quotes))


def choice(stem, answer, *quotes):
    other = (Option(text="Nothing of the kind was told"),)
    return Choice(id="x", question=stem, answer=answer, distractors=other, evidence=cited(*quotes))


BROKERED = "brokered by Russia and Kenya in June 2021"
UNDER_FIRE = "their boats were coming under fire from the villagers"
UNLESS = "Unless the council orders otherwise, a convicted fisher shall remain"
MAY_HAVE = "The diggings may have been intended to drive the people"

SOUND = [
    statement("Moscow's government and Kenya brokered a truce over the water in June 2021.", True, BROKERED),
    statement("Under the Rules of the River, orders to sink a ferry are manifestly unlawful.", True,
              "orders to sink a ferry are manifestly unlawful"),
    statement("Under the Rules of the River, boys under compulsion were forced to row.", True,
              "boys under compulsion were compelled to row"),
    statement("An order to sink a ferry is manifestly unlawful.", True,
              "orders to sink a ferry are manifestly unlawful"),
    statement("The trust found that the counting hit civil areas where no legitimate owner was there.", True,
              "the counting targeted civil areas", "there was no legitimate owner"),
    statement("A waiver of this rule may be sought at will.", False, "No waiver of this rule was sought"),
    statement("A convicted fisher shall remain on the bank, unless the council orders otherwise.", True, UNLESS),
    choice("What may the diggings have been intended to do?", "To drive the people from the banks", MAY_HAVE),
    choice("What did the ministers say?", "That their boats were coming under fire from the villagers", UNDER_FIRE),
    Ordering(id="x", question="Order these figures of the flood in June, the smallest first.",
             order=("Homes claimed (more than 4,000)", "People left abroad (at least 55,000)",
                    "People driven to the hills (over 60,000)"),
             evidence=cited("claimed more than 4,000 homes, drove over 60,000 people", "left at least 55,000 abroad")),
]  # fmt: skip


@pytest.mark.parametrize("question", SOUND, ids=lambda one: one.question)
def test_sound_keys_in_other_words_pass(said_on, question):
    assert said_on(RIVER, question) == []


UNSOUND = [
    (statement("Under the Rules of the River, orders to sink a ferry are manifestly unlawful.", False,
               "orders to sink a ferry are manifestly unlawful"), "S012"),
    (statement("In the article's account, both Russia and Kenya worked to hinder the aid of the trust.", False,
               "both Russia and Kenya worked to hinder the aid"), "S012"),
    (statement("A truce over the water was brokered by Madrid and Kenya in June 2021.", True, BROKERED), "S004"),
    (choice("What did the ministers say?", "That the villagers were coming under fire from their boats", UNDER_FIRE),
     "S012"),
    (statement("A convicted fisher shall in every case remain on the bank.", True, UNLESS), "S012"),
    (statement("A convicted fisher shall remain on the bank whatever the council orders.", True, UNLESS), "S012"),
    (choice("What was the purpose of the diggings?", "To drive the people from the banks", MAY_HAVE), "S007"),
    (Number(id="x", question="How many attacks on villages were carried out?", answer=46,
            evidence=cited("documented 46 attacks on villages")), "S006"),
    (Text(id="x", question="To which court was the matter never put?", answer="The River Court of Justice",
          evidence=cited("was never put to the River Criminal Court")), "S004"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "code"), UNSOUND, ids=lambda one: getattr(one, "question", one))
def test_unsound_keys_in_other_words_are_reported(said_on, question, code):
    assert code in said_on(RIVER, question)
