"""Answers that a distractor turns round: who does it to whom."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.sources import Citation

TEXT = """Once there is reason, the reeve shall submit to the moot a request to open the sluice.

The millers said that their barns were coming under attack from armed tenants.

The warden and the clerk are heard by the moot.
"""
ASKS, RAID = "shall submit to the moot a request", "barns were coming under attack from armed tenants"
HEARD = "The warden and the clerk are heard by the moot"


@pytest.mark.parametrize(
    ("answer", "distractor", "quote", "codes"),
    [
        ("The moot asks the reeve", "The reeve asks the moot", ASKS, ["S012"]),
        ("The reeve asks the moot", "The moot asks the reeve", ASKS, []),
        ("The barns' owners attacked the tenants", "The tenants attacked the barns' owners", RAID, []),
        ("The barns were attacking the tenants", "The tenants were attacking the barns", RAID, ["S012"]),
        ("The barns were attacked by the tenants", "The tenants were attacked by the barns", RAID, []),
        ("The tenants were attacked by the barns", "The barns were attacked by the tenants", RAID, ["S012"]),
        ("The warden hears the clerk", "The clerk hears the miller", HEARD, []),
    ],
)
def test_the_evidence_tells_who_does_it(errors_on, answer, distractor, quote, codes):
    asked = Choice(
        id="x",
        question="Who does it to whom?",
        answer=answer,
        distractors=(Option(text=distractor), Option(text="Nobody does it to anybody")),
        evidence=(Citation(source="news", quote=quote),),
    )
    assert [code for code in errors_on(TEXT, asked) if code == "S012"] == codes
