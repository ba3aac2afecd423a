"""What a rule forbids and what it allows, sorted into either."""

import pytest

from quizapp.core.checking.parts.ruling import ruling
from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.sources import Citation

RULES = """
Nets of war are not prohibited. Blind raids are prohibited.

Reservations to this Charter are not permitted. A lock may be defended, and works for this are permissible.

Nobody may be punished for the deeds of another. The parties shall send their envoys to Orsk.
"""
NETS, RAIDS, RESERVED, WORKS, PUNISHED, ENVOYS = (
    "Nets of war are not prohibited",
    "Blind raids are prohibited",
    "Reservations to this Charter are not permitted",
    "works for this are permissible",
    "Nobody may be punished for the deeds of another",
    "The parties shall send their envoys",
)


@pytest.mark.parametrize(
    ("text", "is_allowed"),
    [
        (NETS, 1), (RAIDS, -1), (RESERVED, -1), (WORKS, 1), (PUNISHED, -1), (ENVOYS, 0),
        ("Not prohibited", 1), ("Forbidden", -1), ("Allowed", 1), ("Unlawful", -1), ("Not allowed", -1), ("Raids", 0),
    ],
)  # fmt: skip
def test_a_rule_allows_or_forbids(text, is_allowed):
    assert ruling(text) == is_allowed


def asked(forbidden, allowed, names=("Prohibited", "Permitted")):
    groups = (Group(name=names[0], items=forbidden), Group(name=names[1], items=allowed))
    quotes = (NETS, RAIDS, RESERVED, WORKS, PUNISHED, ENVOYS)
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)
    return Categorise(id="x", question="Sort.", groups=groups, evidence=evidence)


@pytest.mark.parametrize(
    "names", [("Prohibited", "Permitted"), ("Prohibited", "Not prohibited"), ("Unlawful", "Lawful")]
)
def test_each_stands_with_what_is_ruled_of_it(errors_on, names):
    right = asked(("Blind raids", "Reservations to the Charter"), ("Nets of war",), names)
    assert errors_on(RULES, right) == []
    wrong = asked(("Nets of war", "Reservations to the Charter"), ("Works for defence",), names)
    assert errors_on(RULES, wrong) == ["S012"]
    wrong = asked(("Blind raids",), ("Reservations to the Charter", "Nets of war"), names)
    assert errors_on(RULES, wrong) == ["S012"]
