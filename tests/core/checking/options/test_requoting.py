"""Distractors that a quote of their own bears out."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.multiple import Multiple
from quizapp.core.sources import Citation

ORSK = """
1. The bench may hear a quarrel if:

(a) The quarrel is referred to the bench by a guild;

(b) The quarrel is passed on by the council when it acts under the third charter.

The flood destroyed and damaged the town's infrastructure, killed some sixty millers, and drove a thousand families from
their homes, but did not reach the abbey.

The reeve is elected by the elders. Any quarrel over it shall be settled by the marsh court.
"""
GUILD, COUNCIL = "referred to the bench by a guild", "passed on by the council when it acts under the third charter"
WRECKED, KILLED, ABBEY = (
    "destroyed and damaged the town's infrastructure", "killed some sixty millers", "did not reach the abbey"
)  # fmt: skip
ELECTED, SETTLED = "The reeve is elected by the elders", "shall be settled by the marsh court"
HOW, DID = "When may the bench hear a quarrel?", "What did the flood do?"


def asked(kind, stem, answers, distractor, *quotes):
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)
    wrong = (Option(text=distractor), Option(text="It sold the moon"))
    if kind is Choice:
        return Choice(id="x", question=stem, answer=answers[0], distractors=wrong, evidence=evidence)
    return Multiple(id="x", question=stem, answers=answers, distractors=wrong, evidence=evidence)


@pytest.mark.parametrize(
    ("kind", "stem", "answers", "distractor", "quotes"),
    [
        (Choice, HOW, ["A guild sends it"], "The council passes it on under the third charter", (GUILD, COUNCIL)),
        (Multiple, DID, ["It killed millers"], "It wrecked infrastructure of the town", (WRECKED, KILLED)),
        (Choice, DID, ["It killed many millers"], "It damaged what the town uses every day", (WRECKED, KILLED)),
    ],
)
def test_what_a_quote_of_its_own_says_is_right_too(errors_on, kind, stem, answers, distractor, quotes):
    assert "S005" in errors_on(ORSK, asked(kind, stem, answers, distractor, *quotes))


@pytest.mark.parametrize(
    ("kind", "stem", "answers", "distractor", "quotes"),
    [
        (Choice, HOW, ["A guild sends it"], "A bishop passes it on under a holy seal", (GUILD, COUNCIL)),
        (Choice, DID, ["It damaged infrastructure"], "It repaired infrastructure", (WRECKED, KILLED)),
        (Choice, DID, ["It killed millers"], "It reached the abbey", (KILLED, ABBEY)),
        (Choice, DID, ["It killed sixty millers"], "It killed ninety millers", (WRECKED, KILLED)),
        (Choice, "Who elects the reeve?", ["The elders"], "The marsh court", (ELECTED, SETTLED)),
        (Choice, "Which came first?", ["A guild sends it"], "The council passes it on", (GUILD, COUNCIL)),
    ],
)
def test_what_no_quote_says_is_fair(errors_on, kind, stem, answers, distractor, quotes):
    assert "S005" not in errors_on(ORSK, asked(kind, stem, answers, distractor, *quotes))


SLY = """1. These are treasons, which are forbidden:

(a) the feigning of a wound or a fever;

(b) the feigning of a beggar's rank;

2. Ruses are free to all. Ruses are the use of painted forts, mock sails and false dawns.
"""


@pytest.mark.parametrize(
    ("stem", "answers", "distractor", "codes"),
    [
        ("Which tricks are free to all?", ("Painted forts", "Mock sails"), "Pretending to have a wound", []),
        ("Which tricks are treasons?", ("Pretending to be a beggar of rank",), "Pretending to have a fever", ["S005"]),
    ],
)
def test_what_is_quoted_for_the_contrast_is_fair(errors_on, stem, answers, distractor, codes):
    quotes = (
        "the use of painted forts, mock sails", "the feigning of a wound or a fever", "the feigning of a beggar's rank"
    )  # fmt: skip
    found = errors_on(SLY, asked(Multiple, stem, answers, distractor, *quotes))
    assert [code for code in found if code == "S005"] == codes


CAMPS = (
    "The valley has many weavers, most of them in tents after being previously displaced from other parts of Tavria."
)


def test_a_distractor_that_tells_another_cause_is_not_what_its_quote_says(errors_on):
    stem, answers = "How did the weavers come to live in tents?", ("They had earlier been displaced from Tavria",)
    by = ("in tents after being previously displaced", "previously displaced from other parts of Tavria")
    assert errors_on(CAMPS, asked(Choice, stem, answers, "They had lost their homes in an earthquake", *by)) == []
