"""Options that are statements of their own, held as such."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.sources import Citation

REPORT = """The strikes were meant to force the tenants to flee and to make it easier for the lord to take the valley.
Most of them hit fields where there was no lawful target, the moot says.

The raids came from the millers, whom the reeve accuses of them. He has kept less grain than they.
"""
FIELDS = "hit fields where there was no lawful target"
RAIDS = "The raids came from the millers"


def choice(stem, answer, distractor, quote):
    return Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text=distractor), Option(text="Nobody has said so yet")),
        evidence=(Citation(source="news", quote=quote),),
    )


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote", "codes"),
    [
        (
            "What does the moot say of the fields?",
            "They held many lawful targets",
            "They were all sold",
            FIELDS,
            ["S012"],
        ),
        ("What does the moot say of the fields?", "They held no lawful target", "They were all sold", FIELDS, []),
        ("What was lacking in the fields?", "A lawful target to strike", "They were all sold", FIELDS, []),
        ("What is told of them?", "The reeve accuses some", "The raids came from millers", RAIDS, ["S005"]),
        ("What is not told of them?", "The reeve accuses some", "The raids came from millers", RAIDS, []),
        ("What is told of them?", "The reeve accuses some", "The raids came from tenants", RAIDS, []),
        ("Who came?", "The millers came to raid", "The millers raided one another", RAIDS, []),
    ],
)
def test_an_option_that_is_a_statement_is_held_as_one(errors_on, stem, answer, distractor, quote, codes):
    assert errors_on(REPORT, choice(stem, answer, distractor, quote)) == codes
