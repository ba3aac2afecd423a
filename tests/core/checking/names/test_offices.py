"""Who holds an office of which land."""

import pytest

from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TEXT = "Among the guests were Anna Lind, Kenyan President Ilya Markov and the Swedish minister Per Holm."
EVIDENCE = (Citation(source="news", quote="Kenyan President Ilya Markov"),)


@pytest.mark.parametrize(
    ("pairs", "wrong"),
    [
        ({"Ilya Markov": "President of Sweden", "Anna Lind": "President of Kenya"}, True),
        ({"Ilya Markov": "President of Kenya", "Anna Lind": "President of Sweden"}, False),
        ({"President of Kenya": "Markov", "Minister of Sweden": "Holm"}, False),
        ({"President of Kenya": "Holm", "Minister of Sweden": "Markov"}, True),
    ],
)
def test_of_pairs(findings_on, pairs, wrong):
    put = tuple(Pair(prompt=one, answer=other) for one, other in pairs.items())
    asked = Matching(id="x", question="Match.", pairs=put, distractors=(), evidence=EVIDENCE)
    found = [one for one in findings_on(TEXT, asked) if "gives an office to another" in one.message]
    assert bool(found) == wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Anna Lind, the President of Kenya, was a guest.", True),
        ("Ilya Markov, the President of Kenya, was a guest.", False),
        ("The former Kenyan President Anna Lind was a guest.", False),
    ],
)
def test_of_a_statement(findings_on, text, wrong):
    asked = TrueFalse(id="x", question=text, answer=True, evidence=EVIDENCE)
    found = [one for one in findings_on(TEXT, asked) if "gives an office to another" in one.message]
    assert bool(found) == wrong
