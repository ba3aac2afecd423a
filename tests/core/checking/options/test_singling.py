"""Stems that single out one of several things that are all so, and those that only seem to."""

import pytest

from quizapp.core.checking.options.singling import outright, picks
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.sources import Citation


@pytest.mark.parametrize(
    ("asked", "picking"),
    [
        ("Which act is barred by the first of the acts that the treaty lists?", False),
        ("Which act does the second rule bar?", False),
        ("Which act was barred first?", True),
        ("Which of the first settlers came?", True),
    ],
)
def test_where_in_a_text_it_stands_picks_nothing(asked, picking):
    assert picks(asked) is picking


@pytest.mark.parametrize(
    ("asked", "picking"),
    [
        ("If the mill does not turn, what may the reeve do?", False),
        ("Provided he has no other home, which tenant may stay?", False),
        ("Which field may be sown, unless it does not drain?", False),
        ("What does the rule forbid against tenants who do not keep goats?", False),
        ("Which tenants do not keep goats, if the fen is dry?", True),
        ("Which of the tenants who did not vote was fined?", True),
        ("Of which rule did the reeve not speak?", True),
    ],
)
def test_what_is_only_given_picks_nothing(asked, picking):
    assert picks(asked) is picking


def test_a_stem_keeps_what_it_asks():
    assert outright("If the mill does not turn, what may the reeve do?") == "what may the reeve do?"
    assert outright("When did the mill stop?") == "When did the mill stop?"


RULES = """In sharing out corn, priority is given to such tenants as widows, orphans and the lame, who have two sacks.

The tenants are given salt, oil and cloth in addition to the corn. Widows, orphans and the lame came to the gate.
"""
CORN, GIVEN, CAME = (
    "such tenants as widows, orphans and the lame",
    "the tenants are given salt, oil and cloth",
    "Widows, orphans and the lame came to the gate",
)


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote", "codes"),
    [
        ("Who must come first when corn is shared out?", "Widows", "Orphans", CORN, ["S005"]),
        ("Who shall be served first?", "Widows", "Orphans", CORN, ["S005"]),
        ("Who came to the gate first?", "Widows", "Orphans", CAME, []),
        ("Who stands first in the rule on corn?", "Widows", "Millers", CORN, []),
        ("What are the tenants given besides the corn?", "Salt", "Oil", GIVEN, ["S005"]),
        ("Who came to the gate besides the lame?", "Widows", "Millers", CAME, []),
    ],
)
def test_a_word_that_the_evidence_has_too_picks_nothing(errors_on, stem, answer, distractor, quote, codes):
    options = (Option(text=distractor), Option(text="Boatmen"))
    evidence = (Citation(source="news", quote=quote),)
    asked = Choice(id="x", question=stem, answer=answer, distractors=options, evidence=evidence)
    assert errors_on(RULES, asked) == codes
