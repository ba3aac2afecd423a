"""To whom something is sent is not who sends it."""

import pytest

from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

TOLD = "If a reeve finds a leak, he or she shall submit to the Water Council a request for leave to mend it."
QUOTE = "shall submit to the Water Council a request"

KEYS = [
    ("Who must submit a request for leave to mend a leak?", "The Water Council", True),
    ("A leak was found. Whose job is it to apply for leave to mend it?", "The Water Council's", True),
    ("When a leak is found, which body shall ask for leave?", "the Water Council", True),
    ("To whom must a request for leave be submitted?", "The Water Council", False),
    ("Who must be asked for leave?", "The Water Council", False),
    ("Who receives the request?", "The Water Council", False),
    ("Who must decide on the request?", "The Water Council", False),
]


@pytest.mark.parametrize(("stem", "answer", "wrong"), KEYS)
def test_the_receiver_does_not_answer_who_sends(said_on, stem, answer, wrong):
    asked = Text(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=QUOTE),))
    assert ("S012" in said_on(TOLD, asked)) is wrong
