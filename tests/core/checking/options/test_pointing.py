"""A distractor that is in a list too is shown where it stands there."""

import pytest

from quizapp.core.questions.choice import Choice, Option
from quizapp.core.sources import Citation

LIST = """# Article 1: Tolls

The following pay no toll:

(a) a reeve on his rounds;

(b) a miller with an empty cart;

(c) a pilgrim on foot.
"""


def asked(answer, distractor, *quotes):
    return Choice(
        id="x", question="Who pays no toll?", answer=answer, distractors=(Option(text=distractor),),
        evidence=tuple(Citation(source="news", section="Article 1", quote=quote) for quote in quotes),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (asked("A miller with an empty cart", "A reeve on his rounds", "a miller with an empty cart", "a reeve on his"),
         "taken from: “(a) a reeve on his rounds;” in Article 1"),
        (asked("A miller with an empty cart", "A pilgrim on foot", "a miller with an empty cart"),
         "taken from: “(c) a pilgrim on foot.” beside Article 1"),
    ],
)  # fmt: skip
def test_the_words_that_have_it_are_shown(told_on, question, said):
    told = told_on(LIST, question)
    assert any("S005" in one and said in one for one in told), told
