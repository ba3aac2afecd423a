"""Pairs of words with what they mean: the passages have the words, and say nothing of what these mean elsewhere.

`Match the word with its meaning: to hinder, to get in the way of`: no rule can hold that against the passage, which has
the word alone. Where an answer is in a passage's own words the passage defines it, and the rules on pairs are asked.
"""

import re
from collections.abc import Sequence

from quizapp.core.checking.doubts.wording import coverage
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.matching import Matching

_ASKS_MEANING_RE = re.compile(
    r"\b(?:words?|terms?|expressions?|phrases?|verbs?|nouns?|adjectives?|adverbs?|idioms?|vocabulary|wording)\b"
    r".*\b(?:mean|means|meaning|meanings|sense|senses|synonyms?|paraphrases?|definitions?|explanations?|glosse?s?"
    r"|says? the same|stands? for)\b|\b(?:synonyms?|(?:near|close)(?:est)? in meaning|same meaning|in other words)\b",
    re.IGNORECASE | re.DOTALL,
)
_BESIDE_RE = re.compile(r"\([^()]*\)|,.*$|^to (?=\w)")
"""What a prompt has beside its word: `hinder (aid)`, `to hinder`, `hinder, paragraph 3`."""

_TOLD = 0.5
"""The share of an answer's words that quotes have where they say what the word means."""


def only_rewords(question: Question, grounds: Sequence[Ground]) -> bool:
    """Whether a question puts words of its quotes with words of its own that mean the same."""
    if not isinstance(question, Matching) or _ASKS_MEANING_RE.search(plain(question.question)) is None:
        return False
    quotes = [ground.citation.quote for ground in grounds]
    words = [_BESIDE_RE.sub("", plain(pair.prompt)).strip() for pair in question.pairs]
    if not all(tokens(word) and content(word) <= content(" ".join(quotes)) for word in words):
        return False
    return all(coverage(plain(pair.answer), *quotes) <= _TOLD for pair in question.pairs)
