"""Keys that have somebody be what their sentence says they once were."""

import pytest

from quizapp.core.questions.choice import Choice, Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TEXT = "Most of the fen is held by the Reed League, Tavria's former guild affiliate. Its ex-leader, Ada Quill, fled."
QUOTE = "Tavria's former guild affiliate"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The Reed League is Tavria's guild affiliate.", ["S012"]),
        ("The Reed League, which holds most of the fen, is today the guild's affiliate in Tavria.", ["S012"]),
        ("The Reed League was the guild's affiliate in Tavria.", []),
        ("The Reed League is a branch of the guild in Tavria.", ["S012"]),
        ("The Reed League once was the guild's affiliate in Tavria.", []),
        ("The Reed League, today in the fen, is a former guild affiliate.", []),
        ("The Reed League is not a guild affiliate of Tavria any more.", []),
        ("The Reed League, Tavria’s people say, has a guild that it is not of.", []),
    ],
)
def test_what_was_is_not_what_is(errors_on, text, codes):
    asked = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=QUOTE),))
    assert errors_on(TEXT, asked) == codes


@pytest.mark.parametrize(
    ("stem", "answer", "codes"),
    [
        ("What is the Reed League?", "A guild affiliate in Tavria", ["S012"]),
        ("What is the Reed League?", "A former guild affiliate in Tavria", []),
        ("What was the Reed League?", "A guild affiliate in Tavria", []),
        ("Which league was once a guild affiliate?", "The Reed League", []),
    ],
)
def test_an_answer_is_held_to_it_too(errors_on, stem, answer, codes):
    evidence = (Citation(source="news", quote=QUOTE),)
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="A dry lake"), Option(text="A bank of mud")),
        evidence=evidence,
    )
    assert errors_on(TEXT, asked) == codes
