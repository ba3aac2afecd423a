"""Sections of a law put with what another of its headings is of."""

import pytest

from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.sources import Citation

CHARTER = """# Article 7: Tolls and their refund

1. Whoever passes a lock shall pay. What was paid in error shall be given back.

# Article 8: Duties of lock keepers

1. A keeper shall open the lock by day. No keeper may ask for more than the toll.

# Article 9: Orders of the reeve

1. The reeve may close a lock where the water is low.
"""
QUOTES = {
    "Article 7": "Whoever passes a lock shall pay",
    "Article 8": "shall open the lock by day",
    "Article 9": "may close a lock",
}


def matching(*pairs):
    given = tuple(Pair(prompt=prompt, answer=answer) for prompt, answer in pairs)
    sections = [one if one in QUOTES else other for one, other in pairs]
    evidence = tuple(Citation(source="news", section=one, paragraph=1, quote=QUOTES[one]) for one in sections)
    return Matching(id="x", question="Match section and matter.", pairs=given, evidence=evidence)


@pytest.mark.parametrize(
    "pairs",
    [
        (("Article 7", "refund of tolls"), ("Article 8", "duties of keepers"), ("Article 9", "orders of the reeve")),
        (("Article 7", "who pays"), ("Article 8", "keepers and the toll"), ("Article 9", "low water")),
        (("Tolls", "Article 7"), ("Duties of lock keepers", "Article 8"), ("The reeve's orders", "Article 9")),
    ],
)
def test_a_section_is_of_its_own_matter(errors_on, pairs):
    assert errors_on(CHARTER, matching(*pairs)) == []


@pytest.mark.parametrize(
    "pairs",
    [
        (("Article 7", "refund of tolls"), ("Article 8", "duties of keepers"), ("Article 9", "the refund of tolls")),
        (("Article 7", "duties of keepers"), ("Article 8", "how locks are kept open")),
        (("Orders of the reeve", "Article 7"), ("Duties of keepers", "Article 8")),
    ],
)
def test_it_is_not_of_what_another_is_headed(errors_on, pairs):
    assert "S012" in errors_on(CHARTER, matching(*pairs))
