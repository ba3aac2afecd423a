"""Statements by which somebody is taken for one thing, or favoured, whom the law takes for the contrary."""

import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

LAW = """In case of doubt whether a herdsman is a civilian, that herdsman shall be considered to be a civilian.

Where the charter is unclear, it shall be read in favour of the person being tried or fined.

A pupil of Orsk shall be deemed to be a minor until the harvest.

A captive shall not be regarded as a soldier.
"""
DOUBT, FAVOUR, MINOR, CAPTIVE = (
    "that herdsman shall be considered to be a civilian",
    "in favour of the person being tried or fined",
    "deemed to be a minor until the harvest",
    "shall not be regarded as a soldier",
)


@pytest.mark.parametrize(
    ("text", "quote", "codes"),
    [
        ("When it is doubtful whether a herdsman is a civilian, he is to be regarded as a combatant.", DOUBT, ["S012"]),
        ("When it is doubtful whether a herdsman is a civilian, he is to be treated as a soldier.", DOUBT, ["S012"]),
        ("When it is doubtful whether a herdsman is a civilian, he is to be regarded as one.", DOUBT, []),
        ("A herdsman who may be a combatant is to be regarded as a civilian where there is doubt.", DOUBT, []),
        ("Where the charter is unclear, the reading that favours the prosecution is to be taken.", FAVOUR, ["S012"]),
        ("Where the charter is unclear, the reading that favours the accused is to be taken.", FAVOUR, []),
        ("A pupil of Orsk is regarded as an adult until the harvest.", MINOR, ["S012"]),
        ("A pupil of Orsk is regarded as a child until the harvest.", MINOR, []),
        ("A captive is to be treated as a civilian.", CAPTIVE, []),
    ],
)
def test_nobody_is_taken_for_the_contrary(errors_on, text, quote, codes):
    news = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=quote),))
    assert errors_on(LAW, news) == codes
