"""Statements and answers in words of their author's own, which no sentence of the source has more of than the quotes'.

That its words are not the quote's says little against a key: whoever asks in words of their own has them from nowhere.
It says more where another sentence of the source has them: then that one was meant, or the key is wrong.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain

from quizapp.core.checking.lexicons.polarity import SLIGHT
from quizapp.core.checking.reading.concordance import nearly_having
from quizapp.core.checking.reading.construing import names_the_text
from quizapp.core.checking.reading.evidence import Ground, indexes_of
from quizapp.core.checking.reading.senses import nearly_said
from quizapp.core.checking.reading.words import content
from quizapp.core.sentences import sentences

_HALF = 0.5
"""What has less of it does not speak of the same; and what the source knows less of is not about it at all."""

_MOST = 0.65
"""The share of an answer's words that a sentence must have to be the one it was taken from."""


def all_cited(grounds: Sequence[Ground]) -> Iterator[str]:
    """Every sentence of the sources cited."""
    paragraphs = chain.from_iterable(index.text.paragraphs for index in indexes_of(grounds))
    return chain.from_iterable(sentences(one.text) for one in paragraphs)


def is_of_quote(core: str, grounds: Sequence[Ground]) -> bool:
    """Whether no sentence of the sources cited speaks of what a text tells more than that of a quote."""
    return not _is_elsewhere(content(core), grounds, _HALF)


def is_told_elsewhere(words: AbstractSet[str], grounds: Sequence[Ground]) -> bool:
    """Whether a sentence of the sources cited has most of some stems, and more of them than those of the quotes.

    A single one it must have as it stands: what is near to one word there is somewhere nearly always.
    """
    if len(words) == 1:
        quoted = frozenset[str]().union(*(content(one.passage.sentence) for one in grounds))
        return words.isdisjoint(quoted) and any(words <= content(sentence) for sentence in all_cited(grounds))
    return _is_elsewhere(words, grounds, _MOST)


def _is_elsewhere(words: AbstractSet[str], grounds: Sequence[Ground], share: float) -> bool:
    most = max(share * len(words), *(nearly_said(words, one.passage.sentence) for one in grounds))
    quoted = {sentence for one in grounds for sentence in one.passage.sentences}
    return any(
        sentence not in quoted and nearly_said(words, sentence) > most
        for paragraph in _with_more(words, most, grounds)
        for sentence in sentences(paragraph)
    )


def _with_more(words: AbstractSet[str], most: float, grounds: Sequence[Ground]) -> Iterator[str]:
    """The paragraphs of the sources cited that have more of some stems, so that one of their sentences may."""
    for index in indexes_of(grounds):
        having = Counter(chain.from_iterable(nearly_having(word, index) for word in words))
        yield from (index.text.paragraphs[at].text for at, count in having.items() if count > most)


def is_strange(words: AbstractSet[str], grounds: Sequence[Ground]) -> bool:
    """Whether the sources cited know less than half of some stems: what a statement says is nothing of theirs."""
    return sum(is_known(word, grounds) for word in words) < _HALF * len(words)


def is_known(word: str, grounds: Sequence[Ground]) -> bool:
    """Whether a source cited has a stem anywhere, in another form too, or by a word that says what it says."""
    return any(nearly_having(word, index) for index in indexes_of(grounds))


def says_what_is_nowhere(core: str, written: str, ground: Ground) -> bool:
    """Whether a statement has several words that the source knows nothing like, and so says what is nowhere told.

    By one it may well put in its own words what is told; one on what the text says needs fewer than one on the matter.
    """
    own = content(core) - SLIGHT - _OF_TEXTS
    strange = sum(not is_known(word, [ground]) for word in own)
    return strange >= (_TWO if names_the_text(written) else _SEVERAL)


_SEVERAL, _TWO = 3, 2
_OF_TEXTS = content("article text passage paragraph source author writer reporter mention quote cite tell state")
