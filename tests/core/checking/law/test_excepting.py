"""Explanations and statements that hold a rule to be good in the very case in which its condition is not met."""

import pytest

from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

RULES = """A miller who lays down his oars shall be spared, provided that he abstains from raids and does not try to
flee.

A barge may pass the weir on condition that it flies the flag of Orsk.
"""
SPARED, BARGE = "shall be spared, provided that he abstains", "A barge may pass the weir"

UNMET = [
    (SPARED, "He is spared even if he tries to flee."),
    (SPARED, "A miller keeps this protection even while he takes part in raids."),
    (SPARED, "In this case a miller is spared, even when he tries to flee."),
]
MET = [
    (SPARED, "He is not spared even if he only tries to flee."),
    (SPARED, "He loses this protection, even when he only tries to flee."),
    (SPARED, "He is spared even if he is wounded and cannot flee."),
    (BARGE, "It may pass even when it is loaded."),
]


@pytest.mark.parametrize(
    ("quote", "text", "codes"),
    [*((*one, ["S012"]) for one in UNMET), *((*one, []) for one in MET)],
)
def test_an_explanation_holds_a_rule_to_its_condition(errors_on, quote, text, codes):
    evidence = (Citation(source="news", quote=quote),)
    told = Text(id="x", question="What is said here?", answer=quote, explanation=text, evidence=evidence)
    assert errors_on(RULES, told) == codes


def test_so_does_a_statement(errors_on):
    text = "A miller who has laid down his oars must be spared, even while he takes part in raids."
    asked = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=SPARED),))
    assert errors_on(RULES, asked) == ["S012"]


SEATS = "Members of the guild shall keep their seats, unless and for such time as they live abroad."
ABROAD = "unless and for such time as they live abroad"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("A member of the guild forfeits his seat only while he is abroad.", []),
        ("Members of the guild lose their seats for as long as they live abroad.", []),
        ("Members of the guild who live abroad forfeit their seats only for such time as they do so.", []),
        ("A member of the guild who lives abroad forfeits his seat for ever.", ["S010"]),
        ("Members of the guild forfeit their seats while they are in debt.", ["S010"]),
    ],
)
def test_what_is_kept_unless_they_leave_is_lost_while_they_are_away(said_on, text, codes):
    asked = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=ABROAD),))
    assert said_on(SEATS, asked) == codes
