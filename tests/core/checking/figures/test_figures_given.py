"""Figures that a stem gives and a quote knows nothing of; peoples and lulls that a statement says in its own way."""

import pytest

from quizapp.core.questions.number import Number
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TOLD = """The frost of the winter killed at least 1,600 herdsmen in the valley, the guild said.

It had counted 46 raids on mills and barns.

These raids killed at least 212 herdsmen and wounded 560.

The valley has 300 wells. It is home to some 9,000 herdsmen. A truce has reduced the fighting.

The shells fell on farms, far from active fighting between Tavrian army scouts and the league of smugglers.

The reeves should have known of the raids and did nothing.
"""
FROST, RAIDS = "killed at least 1,600 herdsmen", "These raids killed at least 212 herdsmen"
COUNTED, HOME = "counted 46 raids on mills and barns", "home to some 9,000 herdsmen"


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "codes"),
    [
        ("At least how many herdsmen were killed in the 46 raids?", 1600, FROST, ["S010"]),
        ("At least how many herdsmen were killed in the 46 raids?", 212, RAIDS, []),
        ("At least how many herdsmen were killed by the frost?", 1600, FROST, []),
        ("How many herdsmen live in the valley that has 300 wells?", 9000, HOME, []),
        # Nobody has 80 raids; of the 300 wells no other herdsmen are told than the key's.
        ("At least how many herdsmen were killed by the frost, besides 80 raids?", 1600, FROST, []),
        ("How many raids were counted, which killed 212 herdsmen?", 46, COUNTED, []),
    ],
)
def test_a_figure_that_the_stem_gives_is_one_of_the_quotes(said_on, stem, answer, quote, codes):
    asked = Number(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=quote),))
    assert [code for code in said_on(TOLD, asked) if code not in {"S006", "S007"}] == codes


FAR, TRUCE = "far from active fighting between Tavrian army scouts", "has reduced the fighting"
KNOWN = "should have known of the raids"


@pytest.mark.parametrize(
    ("text", "answer", "quote", "codes"),
    [
        ("The shells fell a long way from active battle between the army scouts and the league.", False, FAR, ["S012"]),
        ("The shells fell a long way from active battle between Kenyan army scouts and the league.", False, FAR, []),
        ("The truce has intensified the fighting.", True, TRUCE, ["S012"]),
        ("With the truce there is more fighting.", True, TRUCE, ["S012"]),
        ("With the truce there is less fighting.", True, TRUCE, []),
        ("The reeves had no way of knowing of the raids.", True, KNOWN, ["S012"]),
        ("The reeves had every reason to know of the raids.", True, KNOWN, []),
    ],
)
def test_a_statement_may_leave_out_whose_it_is_and_say_less_for_reduced(errors_on, text, answer, quote, codes):
    asked = TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))
    assert errors_on(TOLD, asked) == codes
