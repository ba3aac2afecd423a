"""A longer text: kept as it was written, and judged by a person."""

from dataclasses import replace

import pytest

from quizapp.core.questions.common import Invalid, Outcome
from quizapp.core.questions.essay import MAX_LENGTH, Composed, Criterion, Essay

QUESTION = Essay(
    id="why", question="Why?", rubric=(Criterion("reasons", 3, ("three", "one")), Criterion("style", 1)), words=(5, 100)
)


def test_a_text_waits_for_a_person_and_its_words_are_counted():
    verdict = QUESTION.grade(QUESTION.parse({"": ["Because it rained for weeks."]}))
    assert (verdict.outcome, verdict.fraction) == (Outcome.WAITING, 0)
    assert verdict.why == "a person judges it (5 words, 5 to 100 asked for)"


def test_a_text_too_short_or_too_long_is_still_kept():
    assert QUESTION.parse({"": ["Rain."]}) == Composed("Rain.")
    assert isinstance(QUESTION.parse({"": ["rain " * 500]}), Composed)


def test_lines_are_kept_and_the_largest_text_is_bounded():
    response = QUESTION.parse({"": ["One.\r\n\r\nTwo.\n"]})
    assert response == Composed("One.\n\nTwo.")
    assert QUESTION.describe(response) == ("One.", "Two.")
    assert isinstance(QUESTION.parse({"": ["x" * (MAX_LENGTH + 1)]}), Invalid)


def test_the_writer_is_told_the_length_and_the_rubric():
    assert QUESTION.present(1).hint == "Write 5 to 100 words. Judged by a person: reasons (3); style (1)."
    assert QUESTION.key() == ("reasons (3): three / one", "style (1)")
    assert QUESTION.claims() == ()


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"rubric": ()}, ("rubric",)),
        ({"rubric": (Criterion("x", 0),)}, ("rubric", 0)),
        ({"words": (10, 5)}, ("words",)),
        ({"words": (-1, 5)}, ("words",)),
    ],
)
def test_flawed_questions_say_where(change, path):
    assert [flaw.path for flaw in replace(QUESTION, **change).flaws()] == [path]
