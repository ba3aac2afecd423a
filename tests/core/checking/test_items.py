import pytest

from quizapp.core.checking.items import item_faults
from quizapp.core.course import Quiz
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.true_false import TrueFalse


def choice(stem, answer, *distractors, name="x"):
    return Choice(id=name, question=stem, answer=answer, distractors=tuple(Option(text=one) for one in distractors))


def codes(*questions):
    return [(at, fault.code) for at, fault in item_faults(Quiz(id="q", title="Q", questions=questions))]


LONG = "The council of the river, which sits at Orsk under the treaty"


@pytest.mark.parametrize(
    ("question", "code"),
    [
        (choice("Who decides?", LONG, "The mayor", "The king"), "Q001"),
        (choice("Who decides?", "The mayor", "The king", "the  King."), "Q002"),
        (choice("Who decides?", "The mayor", "The king", "None of the above"), "Q003"),
        (choice("Who decides?", "All of these", "The king", "The mayor"), "Q003"),
        (choice("Which is not a dam?", "A weir", "Halden", "Orsk"), "Q004"),
        (choice("What of dams?", "They leak", "They never leak", "All leak always"), "Q005"),
        (Multiple(id="x", question="Which?", answers=("A dam", "a dam"), distractors=(Option(text="B"),)), "Q002"),
    ],
)
def test_a_flaw_of_item_writing_is_found(question, code):
    assert codes(question) == [(0, code)]


@pytest.mark.parametrize(
    "question",
    [
        choice("Who decides?", "The council", "The mayor", "The king"),
        choice("Which is **not** a dam?", "A weir", "Halden", "Orsk"),
        choice("Why did it not hold?", "It leaked", "It burned", "It froze"),
        choice("What of dams?", "They never leak", "They always leak", "They sing"),
        choice("Who decides?", LONG, LONG + " too", "The king"),
    ],
)
def test_sound_items_pass(question):
    assert codes(question) == []


def statements(*keys):
    return [TrueFalse(id=f"s{at}", question=f"Statement {at}", answer=key) for at, key in enumerate(keys)]


def test_five_statements_with_one_key_are_a_pattern():
    assert codes(*statements(True, True, True, True, True)) == [(0, "Q006")]
    assert codes(*statements(True, True, True, True, False)) == []


def test_a_stem_that_answers_another_question_is_found():
    first = choice("Who runs the dams on the river?", "Halden Power", "Orsk Water", "The state", name="who")
    second = choice("Since when has Halden Power run the dams on the river?", "1990", "2000", name="when")
    unrelated = choice("Who lost money with Halden Power?", "Banks", "Farmers", name="lost")
    assert codes(first, second, unrelated) == [(1, "Q007")]
