"""Amounts that a passage leaves room for."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TEXT = """A miller who grinds at night may be fined up to 40 crowns or lose his licence.

The Moot may close the ford for no more than ten days. The Court may impose confinement not exceeding six years.

The guild lends between three and eight carts to a farmer.

A warden may be sent away for two to five months.
"""
FINE, FORD, YEARS = (
    "fined up to 40 crowns or lose his licence",
    "the ford for no more than ten days",
    "not exceeding six years",
)
CARTS, AWAY = "lends between three and eight carts to a farmer", "may be sent away for two to five months"
MILLER, WHICH = (
    "Which of these may happen to a miller who grinds at night?",
    "For which of these times may the ford be closed?",
)


def chosen(stem, answer, distractors, quote):
    options = tuple(Option(text=text) for text in distractors)
    return Choice(
        id="x", question=stem, answer=answer, distractors=options, evidence=(Citation(source="news", quote=quote),)
    )


@pytest.mark.parametrize(
    ("stem", "answer", "distractors", "quote", "codes"),
    [
        (MILLER, "He may lose his licence", ["A fine of 30 crowns", "Prison"], FINE, ["S005"]),
        (MILLER, "He may lose his licence", ["A fine of 60 crowns", "Prison"], FINE, []),
        (WHICH, "Eight days", ["Nine days", "Twelve days"], FORD, ["S005"]),
        (WHICH, "Eight days", ["Eleven days", "Twelve days"], FORD, []),
        ("What is the longest confinement?", "Six years", ["Five years", "Nine years"], YEARS, []),
        ("How long may the confinement be?", "Up to six years", ["Up to five years", "Up to nine years"], YEARS, []),
        ("Which number of carts can a farmer be lent?", "Five", ["Six", "Nine"], CARTS, ["S005"]),
        ("Which number of carts can a farmer be lent?", "Five", ["Ten", "Nine"], CARTS, []),
        ("For which time may a warden be sent away?", "Three months", ["Four months", "Six months"], AWAY, ["S005"]),
        ("For which time may a warden be sent away?", "Three months", ["Seven months", "Six months"], AWAY, []),
    ],
)
def test_what_lies_in_the_same_room_is_right_too(errors_on, stem, answer, distractors, quote, codes):
    assert errors_on(TEXT, chosen(stem, answer, distractors, quote)) == codes


LAPSE = """The right to the weir shall not be subject to any term.

The right to the ford lapses after thirty years.
"""


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("The right to the weir is not subject to a term, even after forty years.", "be subject to any term", []),
        ("The right to the weir is subject to a term of forty years.", "be subject to any term", ["S003"]),
        ("The right to the ford lapses even after forty years.", "lapses after thirty years", ["S003"]),
    ],
)
def test_a_figure_that_only_tries_a_bound_need_not_be_told(errors_on, text, quote, expected):
    said = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=quote),))
    assert [code for code in errors_on(LAPSE, said) if code == "S003"] == expected
