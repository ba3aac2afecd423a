"""Statements that put another behind the words that their sentence puts one behind."""

import pytest

from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

MARSH = """The marsh is held by the Reed Guild, Tavria's former Halden affiliate. The Guild is named as unlawful by
Sweden, Kenya, and Orsk.

In case of doubt, the rule shall be read in favour of the person tried, fined or banished. The burden is on the Warden
to prove the guilt of the tenant.

A truce brokered by Sweden and Kenya in May has held. The Board may, by declaration lodged with the Clerk, accept the
ruling by the Court.
"""
HELD, NAMED = "held by the Reed Guild, Tavria's former Halden affiliate", "named as unlawful by Sweden"
FAVOUR, BURDEN = "read in favour of the person tried", "The burden is on the Warden"
TRUCE, ACCEPT = "brokered by Sweden and Kenya", "by declaration lodged with the Clerk"


def statement(text, quote):
    return TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=quote),))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The marsh is held by Halden.", HELD),
        ("A doubtful rule is read in favour of the Warden.", FAVOUR),
        ("The burden of proving guilt is on the tenant.", BURDEN),
        ("The truce was brokered by Sweden and Tavria.", TRUCE),
    ],
)
def test_another_in_the_place_of_one_is_found(errors_on, text, quote):
    assert {"S004", "S012"} & set(errors_on(MARSH, statement(text, quote)))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The marsh is held by the Reed Guild.", HELD),
        ("The Guild is named as unlawful by Kenya, among others.", NAMED),
        ("A doubtful rule is read in favour of the person fined.", FAVOUR),
        ("The burden of proving guilt is on the Warden.", BURDEN),
        ("The truce was brokered by Kenya and Sweden.", TRUCE),
        ("The Board may accept the ruling by a declaration lodged with the Clerk.", ACCEPT),
    ],
)
def test_the_same_there_in_other_words_is_not(errors_on, text, quote):
    assert errors_on(MARSH, statement(text, quote)) == []


@pytest.mark.parametrize(
    ("stem", "answer", "codes"),
    [
        ("Which group holds the marsh?", "Halden", ["S004"]),
        ("Which group holds the marsh?", "The Reed Guild", []),
        ("Whose affiliate was the Reed Guild?", "Halden", []),
    ],
)
def test_a_name_that_only_tells_of_what_kind_another_is_is_not_meant(errors_on, stem, answer, codes):
    asked = Text(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=HELD),))
    assert errors_on(MARSH, asked) == codes
