"""Keys that their passage says of another than the one asked about."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.multiple import Multiple
from quizapp.core.sources import Citation

CHARTER = """1. At the spring meeting, the tenants may:

(a) Object to the dues;

(b) Inspect the ledger.

2. Before the meeting, the steward may mend the ledger and may lower any dues.

3. The elders shall elect the reeve by a show of hands, having heard the advice of the abbey.

4. Any quarrel about the reeve's election shall be settled by the Court of the Marsh. The abbey may dismiss the reeve.

5. The dues may be lowered by the tenants.
"""
OBJECT, LOWER, ELECT = "Object to the dues", "and may lower any dues", "The elders shall elect the reeve"
SETTLED, DISMISS, LOWERED = (
    "shall be settled by the Court of the Marsh",
    "The abbey may dismiss the reeve",
    "dues may be lowered",
)
MAY = "What may the tenants do at the spring meeting?"


def cited(*quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


def choice(stem, answer, distractor, *quotes):
    options = (Option(text=distractor), Option(text="Nobody at all"))
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=cited(*quotes))


@pytest.mark.parametrize(
    ("answers", "quotes", "codes"),
    [
        (("Object to the dues", "Inspect the ledger"), (OBJECT, "Inspect the ledger"), []),
        (("Object to the dues", "Lower the dues"), (OBJECT, LOWER), ["S012"]),
        (("Object to the dues", "Lower the dues"), (OBJECT, LOWERED), []),
    ],
)
def test_what_another_may_do_is_no_answer(errors_on, answers, quotes, codes):
    options = (Option(text="Sell the ledger"), Option(text="Drain the millpond"))
    asked = Multiple(id="x", question=MAY, answers=answers, distractors=options, evidence=cited(*quotes))
    assert errors_on(CHARTER, asked) == codes


@pytest.mark.parametrize(
    ("stem", "right", "wrong", "quotes"),
    [
        ("Who elects the reeve?", "The elders", "The abbey", (ELECT, "having heard the advice of the abbey")),
        ("Who settles quarrels about the reeve's election?", "The Court of the Marsh", "The abbey", (SETTLED, DISMISS)),
        ("Who may dismiss the reeve?", "The abbey", "The Court of the Marsh", (DISMISS, SETTLED)),
        ("What may the steward do?", "Lower the dues", "Object to the dues", (LOWER, OBJECT)),
    ],
)
def test_who_does_it_by_the_rule_is_the_answer(errors_on, stem, right, wrong, quotes):
    assert errors_on(CHARTER, choice(stem, right, wrong, *quotes)) == []
    assert "S012" in errors_on(CHARTER, choice(stem, wrong, right, *quotes))


HEARING = "The Pre-Feast Council shall hear the tenants. The Feast Council shall sit at noon."


@pytest.mark.parametrize(
    ("answer", "quote", "codes"),
    [
        ("The Feast Council", "The Pre-Feast Council shall hear the tenants", ["S004"]),
        ("The Pre-Feast Council", "The Pre-Feast Council shall hear the tenants", []),
        ("The Feast Council", "The Feast Council shall sit at noon", []),
    ],
)
def test_the_end_of_a_name_is_another_name(errors_on, answer, quote, codes):
    assert errors_on(HEARING, choice("Which body is meant here?", answer, "The abbey", quote)) == codes


RANK = "The rank of a reeve, steward or elder shall in no case free a person from the dues."


def test_what_being_somebody_does_is_no_deed_of_theirs(errors_on):
    stem, answer = "What does being a reeve do to what a person owes?", "It does not free the person from the dues."
    assert errors_on(RANK, choice(stem, answer, "Nothing at all", "shall in no case free a person")) == []


def test_what_the_whole_source_is_about_need_not_stand_beside_the_deed(errors_on):
    told = "The elders shall elect the reeve by a show of hands, taking into account the advice of the abbey."
    stem, quote = "Who elects the River Trust's reeve?", "The elders shall elect the reeve by a show of hands"
    assert errors_on(told, choice(stem, "The elders", "The abbey", quote)) == []
    assert "S012" in errors_on(told, choice(stem, "The abbey", "The tenants", quote))


@pytest.mark.parametrize(
    ("answer", "codes"),
    [("Pre-Assize Chamber", []), ("Assize Chamber", ["S004"]), ("Assize Chamber,", []), ("Kell", [])],
)
def test_a_name_that_is_only_another_names_end_is_cut_short(errors_on, answer, codes):
    told = "The quarrel went to the Pre-Assize Chamber, and to Ivo al-Kell."
    quote = "to the Pre-Assize Chamber, and to Ivo al-Kell"
    assert errors_on(told, choice("Where did it go?", answer, "Nowhere", quote)) == codes
