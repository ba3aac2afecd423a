"""Prompts and answers: every prompt counts the same, answers may be shared, prompts may be left open."""

from dataclasses import replace

import pytest

from quizapp.core.questions.common import Invalid, Outcome
from quizapp.core.questions.matching import Matching, Pair

QUESTION = Matching(
    id="capitals",
    question="Which capital?",
    pairs=(Pair("France", "Paris"), Pair("Spain", "Madrid"), Pair("The court of France", "Paris")),
    distractors=("Lisbon",),
)


def sent(**chosen):
    """A raw response: prompts by their first letters to answers."""
    raw = {}
    for field in QUESTION.present(1).fields:
        for prompt, answer in chosen.items():
            if field.label.startswith(prompt):
                raw[field.name] = [next(option.token for option in field.options if option.text == answer)]
    return raw


@pytest.mark.parametrize(
    ("chosen", "outcome", "fraction"),
    [
        ({"France": "Paris", "Spain": "Madrid", "The": "Paris"}, Outcome.RIGHT, 1),
        ({"France": "Paris", "Spain": "Lisbon", "The": "Paris"}, Outcome.PARTLY, 2 / 3),
        ({"France": "Paris"}, Outcome.PARTLY, 1 / 3),
        ({"France": "Madrid", "Spain": "Paris"}, Outcome.WRONG, 0),
    ],
)
def test_every_prompt_counts_the_same(chosen, outcome, fraction):
    verdict = QUESTION.grade(QUESTION.parse(sent(**chosen)))
    assert (verdict.outcome, verdict.fraction) == (outcome, pytest.approx(fraction))


def test_every_prompt_offers_every_answer_once_in_one_order():
    fields = QUESTION.present(5).fields
    assert [field.label for field in fields] == ["France", "Spain", "The court of France"]
    assert len({field.name for field in fields}) == 3
    assert {field.options for field in fields} == {fields[0].options}
    assert sorted(option.text for option in fields[0].options) == ["Lisbon", "Madrid", "Paris"]


def test_notes_and_lines_name_the_pairs():
    response = QUESTION.parse(sent(France="Lisbon", Spain="Madrid"))
    assert QUESTION.describe(response) == (
        "France → Lisbon",
        "Spain → Madrid",
        "The court of France → (left open)",
    )
    notes = QUESTION.grade(response).notes
    assert [note.outcome for note in notes] == [Outcome.WRONG, Outcome.RIGHT, Outcome.BLANK]
    assert QUESTION.key()[0] == "France → Paris"


def test_a_strange_answer_and_two_at_once_are_invalid_and_name_the_prompt():
    field = QUESTION.present(1).fields[1]
    for values in (["x"], [option.token for option in field.options]):
        invalid = QUESTION.parse({field.name: values})
        assert isinstance(invalid, Invalid)
        assert invalid.part == field.name
        assert "Spain" in invalid.message


def test_claims_are_the_pairs():
    claims = QUESTION.claims()
    assert (claims[1].statement, claims[1].path, claims[1].holds) == ("Spain: Madrid", ("pairs", 1), True)
    assert (claims[3].text, claims[3].path, claims[3].holds) == ("Lisbon", ("distractors", 0), False)


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"pairs": (Pair("France", "Paris"),)}, ("pairs",)),
        ({"pairs": (Pair("a", "x"), Pair("b", "x")), "distractors": ()}, ("pairs",)),
        ({"pairs": (Pair("a", "x"), Pair("A", "y"))}, ("pairs", 1)),
        ({"pairs": (Pair("a", "x"), Pair("", "y"))}, ("pairs", 1)),
        ({"distractors": ("paris",)}, ("distractors", 0)),
        ({"distractors": ("Rome", "rome")}, ("distractors", 1)),
    ],
)
def test_flawed_questions_say_where(change, path):
    assert [flaw.path for flaw in replace(QUESTION, **change).flaws()] == [path]
