"""Answers that say what a figure of their stem counts."""

import pytest

from quizapp.core.questions.choice import Choice, Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.sources import Citation

TEXT = """The trust said it had counted 46 raids on mills.

These raids killed at least 212 herdsmen and wounded 560.

The flood drowned at least 1,600 residents and drove an estimated 9,000 people from their farms.
"""
COUNTED, KILLED = "it had counted 46 raids on mills", "killed at least 212 herdsmen and wounded 560"
DROVE = "drove an estimated 9,000 people from their farms"


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "codes"),
    [
        ("What does 560 stand for?", "The herdsmen who died in the raids", KILLED, ["S003"]),
        ("What does 560 stand for?", "The number of herdsmen hurt in the raids", KILLED, []),
        ("What does the figure 560 count?", "Herdsmen killed", KILLED, ["S003"]),
        ("What does the figure 212 refer to?", "Those killed in the raids", KILLED, []),
        ("The text gives the number 46. What is it the number of?", "Raids on mills that were counted", COUNTED, []),
        ("What does the number 9,000 describe?", "People drowned by the flood", DROVE, ["S003"]),
        ("What does the number 9,000 describe?", "People driven from their farms", DROVE, []),
        ("Why are 560 named in the text?", "Because of the herdsmen who died in the raids", KILLED, []),
    ],
)
def test_what_a_figure_counts(errors_on, stem, answer, quote, codes):
    evidence = (Citation(source="news", quote=quote),)
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="Salt"), Option(text="Snow")),
        evidence=evidence,
    )
    assert errors_on(TEXT, asked) == codes


@pytest.mark.parametrize(("dead", "codes"), [("212", []), ("560", ["S003"])])
def test_a_figure_is_the_prompt_of_a_pair(errors_on, dead, codes):
    asked = Matching(
        id="x",
        question="Match the figures.",
        pairs=(Pair(prompt=dead, answer="Herdsmen who died"), Pair(prompt="46", answer="Raids on mills")),
        evidence=(Citation(source="news", quote=KILLED), Citation(source="news", quote=COUNTED)),
    )
    assert errors_on(TEXT, asked) == codes
