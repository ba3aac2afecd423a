"""What a stem has somebody bound to, and the rule only lets them do."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.multiple import Multiple
from quizapp.core.sources import Citation

CODE = """In addition to a fine, the moot may order:

(a) A loss of goats taken from the fen;

(b) A season at the oars.

The reeve shall:

(a) Hear the tenants of the mill;

(b) Keep the seal of the guild.

A tenant may enter the weir after he has shown the pass of the guild. The moot may order a search of the barns."""
GOATS, OARS = "A loss of goats taken from the fen", "A season at the oars"
HEAR, SEAL = "Hear the tenants of the mill", "Keep the seal of the guild"
OBLIGED = "Which penalties is the moot obliged to order in addition to a fine?"


@pytest.mark.parametrize(
    ("stem", "answers", "wrong"),
    [
        (OBLIGED, (GOATS, OARS), True),
        ("Which penalties may the moot order in addition to a fine?", (GOATS, OARS), False),
        ("What must the reeve do?", (HEAR, SEAL), False),
        ("What does the charter allow the moot to order?", (GOATS, OARS), False),
        ("Which penalties is the moot required by right to order?", (GOATS, OARS), False),
        ("What does the charter oblige the reeve to do?", (HEAR, SEAL), False),
        ("What does the charter oblige the moot to do?", (f"Order {GOATS[0].lower()}{GOATS[1:]}", OARS), True),
    ],
)
def test_a_list_of_what_may_be_done_obliges_nobody(errors_on, stem, answers, wrong):
    evidence = tuple(Citation(source="news", quote=quote) for quote in (GOATS, OARS, HEAR, SEAL))
    asked = Multiple(
        id="x", question=stem, answers=answers, distractors=(Option(text="To sell a mill"),), evidence=evidence
    )
    assert ("S012" in errors_on(CODE, asked)) is wrong


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "wrong"),
    [
        ("What must the moot order?", "A search of the barns", "may order a search of the barns", True),
        ("What is the moot bound to do?", "Order a search of the barns", "may order a search of the barns", True),
        ("What can the moot order?", "A search of the barns", "may order a search of the barns", False),
        ("What must a tenant show?", "The pass of the guild", "after he has shown the pass of the guild", False),
    ],
)
def test_what_one_may_do_one_need_not(errors_on, stem, answer, quote, wrong):
    options = (Option(text="A song"), Option(text="A goat"))
    evidence = (Citation(source="news", quote=quote),)
    asked = Choice(id="x", question=stem, answer=answer, distractors=options, evidence=evidence)
    assert ("S012" in errors_on(CODE, asked)) is wrong
