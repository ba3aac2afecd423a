"""Keys by which a thing is what its rule will not have it taken for."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

RULES = """1. The opening of a sluice by a warden shall not be regarded as theft or as an unfriendly act.

2. It shall also not be considered as a breach of the truce that millers carry clubs for self-defence.
"""
OPENING, CLUBS = "shall not be regarded as theft", "shall also not be considered as a breach of the truce"
CARRIED = "Millers carry clubs for self-defence."


def asked(text, answer):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=OPENING),))


@pytest.mark.parametrize(
    ("text", "is_true"),
    [
        ("A warden who opens a sluice commits an act that amounts to theft.", False),
        ("To open a sluice as a warden is theft.", False),
        ("A guild may treat the opening of a sluice by a warden as an unfriendly act.", False),
        ("The opening of a sluice by a warden is not theft.", True),
        ("Opening a sluice is not to be treated as an unfriendly act.", True),
    ],
)
def test_a_statement_that_takes_a_thing_for_what_it_is_not(errors_on, text, is_true):
    assert errors_on(RULES, asked(text, is_true)) == []
    assert errors_on(RULES, asked(text, not is_true)) == ["S012"]


@pytest.mark.parametrize(
    "text",
    [
        "The code forbids treating the opening of a sluice by a warden as theft.",
        "The opening of a sluice by a warden counts as smuggling.",
        "The opening of a sluice by a thief is theft only if he keeps the water.",
    ],
)
def test_another_thing_is_left_alone(errors_on, text):
    assert errors_on(RULES, asked(text, True)) == []


@pytest.mark.parametrize(
    ("stem", "answer", "codes"),
    [
        (f"{CARRIED} How does the code treat this?", "As a breach of the truce", ["S012"]),
        (f"{CARRIED} As what is it regarded?", "A breach of the truce", ["S012"]),
        (f"{CARRIED} As what is it not to be regarded?", "A breach of the truce", []),
        ("How does the code treat millers who carry clubs for self-defence?", "As no breach of the truce", []),
    ],
)
def test_so_is_an_answer(errors_on, stem, answer, codes):
    question = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="As a ground for a fine"), Option(text="As a sign of the guild")),
        evidence=(Citation(source="news", quote=CLUBS),),
    )
    assert errors_on(RULES, question) == codes
