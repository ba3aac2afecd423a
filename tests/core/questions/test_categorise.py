"""Items in groups: every item counts the same, some belong to none."""

from dataclasses import replace

import pytest

from quizapp.core.questions.categorise import NO_GROUP, Categorise, Group
from quizapp.core.questions.common import Invalid, Outcome

QUESTION = Categorise(
    id="stuff",
    question="What is it?",
    groups=(Group("tree", ("oak", "elm")), Group("metal", ("tin",))),
    distractors=("water",),
)


def sent(**chosen):
    raw = {}
    for field in QUESTION.present(1).fields:
        if field.label in chosen:
            raw[field.name] = [next(o.token for o in field.options if o.text == chosen[field.label])]
    return raw


@pytest.mark.parametrize(
    ("chosen", "outcome", "fraction"),
    [
        ({"oak": "tree", "elm": "tree", "tin": "metal", "water": NO_GROUP}, Outcome.RIGHT, 1),
        ({"oak": "tree", "elm": "tree", "tin": "metal", "water": "tree"}, Outcome.PARTLY, 3 / 4),
        ({"oak": "tree", "elm": "tree", "tin": "metal"}, Outcome.PARTLY, 3 / 4),
        ({"oak": "metal", "tin": "tree", "water": "metal"}, Outcome.WRONG, 0),
        ({"oak": NO_GROUP}, Outcome.WRONG, 0),
    ],
)
def test_every_item_counts_the_same(chosen, outcome, fraction):
    verdict = QUESTION.grade(QUESTION.parse(sent(**chosen)))
    assert (verdict.outcome, verdict.fraction) == (outcome, pytest.approx(fraction))


def test_items_move_with_the_seed_and_groups_do_not():
    orders = {tuple(field.label for field in QUESTION.present(seed).fields) for seed in range(300)}
    assert len(orders) == 24
    for field in QUESTION.present(1).fields:
        assert [option.text for option in field.options] == ["tree", "metal", NO_GROUP]


def test_lines_name_items_and_groups():
    assert QUESTION.describe(QUESTION.parse(sent(oak="metal"))) == (
        "elm → (left open)",
        "oak → metal",
        "tin → (left open)",
        "water → (left open)",
    )
    assert QUESTION.key() == ("tree: oak; elm", "metal: tin", "None of these: water")


def test_a_strange_group_is_invalid_and_names_the_item():
    field = QUESTION.present(1).fields[0]
    invalid = QUESTION.parse({field.name: ["x"]})
    assert isinstance(invalid, Invalid)
    assert invalid.part == field.name
    assert field.label in invalid.message


def test_claims_are_the_members():
    assert [(claim.statement, claim.path, claim.holds) for claim in QUESTION.claims()] == [
        ("tree: oak", ("groups", "tree", 0), True),
        ("tree: elm", ("groups", "tree", 1), True),
        ("metal: tin", ("groups", "metal", 0), True),
        ("tree or metal: water", ("distractors", 0), False),
    ]


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"groups": (Group("tree", ("oak",)),), "distractors": ()}, ("groups",)),
        ({"groups": (Group("tree", ()), Group("metal", ("tin",)))}, ("groups", "tree")),
        ({"groups": (Group("tree", ("oak",)), Group("metal", ("Oak",)))}, ("groups", "metal", 0)),
        ({"distractors": ("tin",)}, ("distractors", 0)),
        ({"distractors": ("",)}, ("distractors", 0)),
        ({"groups": (Group("none of these", ("oak",)), Group("metal", ("tin",)))}, ("groups", "none of these")),
    ],
)
def test_flawed_questions_say_where(change, path):
    assert [flaw.path for flaw in replace(QUESTION, **change).flaws()] == [path]
