"""Words matched with what they mean: the passage has the words, and nothing is to be held against what they mean."""

import pytest

from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.sources import Citation

ORSK = """
The raids were meant to instill terror in the people of the town as a way to win the feud, the guild said.

The reeve worked to hinder the relief of the poor, and dangers loom over the lower town.

A weir is a low wall across a stream. A sluice is a gate that lets water out of a pond.
"""
MEANT, WORKED, WEIR, SLUICE = (
    "to instill terror in the people of the town",
    "worked to hinder the relief of the poor",
    "A weir is a low wall across a stream",
    "A sluice is a gate that lets water out of a pond",
)


def matching(stem, *pairs, by=(MEANT, WORKED)):
    given = tuple(Pair(prompt=prompt, answer=answer) for prompt, answer in pairs)
    return Matching(
        id="x", question=stem, pairs=given, evidence=tuple(Citation(source="news", quote=one) for one in by)
    )


ASKING = [
    "Match the word from the article with its meaning in context.",
    "Match each expression with a paraphrase.",
    "Find the synonym of each.",
]
WORDS = (("instill (terror)", "put into people's minds"), ("to hinder, paragraph 2", "get in the way of"))


@pytest.mark.parametrize("stem", ASKING)
def test_what_a_word_means_need_not_be_told(findings_on, stem):
    assert findings_on(ORSK, matching(stem, *WORDS)) == ()


def test_what_a_text_says_that_a_word_means_is_held_against_it(errors_on):
    stem = "Match each term with what the text says that it means."
    right = (("weir", "a low wall across a stream"), ("sluice", "a gate that lets water out"))
    assert errors_on(ORSK, matching(stem, *right, by=(WEIR, SLUICE))) == []
    wrong = (("weir", "a gate that lets water out"), ("sluice", "a low wall across a stream"))
    assert "S012" in errors_on(ORSK, matching(stem, *wrong, by=(WEIR, SLUICE)))


def test_other_pairs_are_held_against_their_quotes(errors_on):
    pairs = (("The raids", "60 carts"), ("The reeve", "hindered the relief"))
    assert errors_on(ORSK, matching("Match.", *pairs)) != []
