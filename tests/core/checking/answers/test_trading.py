"""An answer of several that was traded for a distractor which the quote has."""

import pytest

from quizapp.core.questions.common import Option
from quizapp.core.questions.multiple import Multiple
from quizapp.core.sources import Citation

ORSK = "After the flood bread, salt and wool were all scarce in many villages, and the reeves fled."
QUOTE = "bread, salt and wool were all scarce"


@pytest.mark.parametrize(
    ("stem", "answers", "others", "traded"),
    [
        ("Which two things were scarce?", ("Bread", "Gold"), ("Wool", "Guests"), True),
        ("Which two things were scarce?", ("Bread", "Guests"), ("Gold", "Boats"), False),
        ("Which two things were scarce?", ("Bread", "Salt"), ("Gold", "Guests"), False),
        ("Which two things were not scarce?", ("Gold", "Guests"), ("Wool", "Salt"), False),
        ("Which two things were scarce?", ("Bread", "Loaves and fleeces"), ("Wool", "Guests"), True),
        ("What is told of the villages?", ("Their reeves had fled", "They lacked wool"), ("Salt", "Boats"), False),
    ],
)
def test_what_the_quote_has_instead_shows_the_trade(findings_on, stem, answers, others, traded):
    asked = Multiple(
        id="x",
        question=stem,
        answers=answers,
        distractors=tuple(Option(text=one) for one in others),
        evidence=(Citation(source="news", quote=QUOTE),),
    )
    told = [one for one in findings_on(ORSK, asked) if "it has the distractor" in one.message]
    assert [one.severity for one in told] == ["error"] * traded
