"""Sentences to mark are cut from their text, and one of them is where the evidence stands."""

import pytest

from quizapp.core.questions.passage import PassageQuestion
from quizapp.core.sources import Citation

RIVER = """The raid on the lock killed 12 boatmen and wounded 30. A truce brokered by Kenya ended the raids in May.

The mill was rebuilt in June."""
KILLED, TRUCE = "The raid on the lock killed 12 boatmen", "A truce brokered by Kenya ended the raids"


def marked(*answers, quote=KILLED):
    return PassageQuestion(
        id="x", question="Mark the sentence with the losses.", in_="news", answers=answers,
        explanation="So says the article.", evidence=(Citation(source="news", quote=quote),),
    )  # fmt: skip


@pytest.mark.parametrize("answers", [(KILLED,), ("killed 12 boatmen and wounded 30",), (TRUCE, "wounded 30")])
def test_a_sentence_that_holds_the_evidence_may_be_marked_by_any_of_its_words(said_on, answers):
    assert said_on(RIVER, marked(*answers)) == []


def test_an_answer_that_is_not_in_the_text_is_found_where_it_stands(findings_on):
    [fault] = findings_on(RIVER, marked("The raid on the lock killed 12 boatmen and injured 30"))
    assert (fault.code, fault.severity) == ("S001", "error")


def test_another_sentence_than_the_evidence_is_from_is_doubted(said_on):
    assert said_on(RIVER, marked(TRUCE)) == ["S010"]
    assert said_on(RIVER, marked(TRUCE, quote="brokered by Kenya")) == []


@pytest.mark.parametrize("answers", [("The mill was rebuilt in June",), ("A later raid killed 40 boatmen",)])
def test_a_sentence_of_another_paragraph_that_says_another_thing_is_the_wrong_one(said_on, answers):
    text = f"{RIVER}\n\nA later raid killed 40 boatmen."
    assert said_on(text, marked(*answers)) == ["S012"]


def test_a_sentence_of_another_paragraph_that_says_the_same_is_only_doubted(said_on):
    text = f"{RIVER}\n\nTold again: the raid killed 12 boatmen at the lock."
    assert said_on(text, marked("Told again: the raid killed 12 boatmen")) == ["S010"]
