"""Statements put between speech marks and asked about: `Is that a fair summary?`."""

import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TOLD = "The raid of 1815 let the reeve regain control over much of Tavria."
QUOTE = "let the reeve regain control over much of Tavria"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Is this a fair summary? “The raid of 1815 let the reeve regain control over all of Tavria.”", ["S012"]),
        ("Is this a fair summary? “The raid of 1815 let the reeve regain control over much of Tavria.”", []),
        ("A reader notes: “The raid of 1815 let the reeve regain control over all of Tavria.” Is that true?", ["S012"]),
        ("A reader notes: “The raid of 1815 let the reeve regain much of Tavria.” Is it an accurate account?", []),
    ],
)
def test_what_is_summed_up_is_the_statement(errors_on, text, codes):
    asked = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=QUOTE),))
    assert errors_on(TOLD, asked) == codes
