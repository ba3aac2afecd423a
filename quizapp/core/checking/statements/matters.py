"""Whether a key speaks of the matter that its passage speaks of, so that a word of each may be contrary."""

from collections.abc import Set as AbstractSet

from quizapp.core.checking.lexicons.polarity import SLIGHT
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.framing import behind_its_scene
from quizapp.core.checking.reading.kinship import akin
from quizapp.core.checking.reading.rephrasing import agreed_words
from quizapp.core.checking.reading.senses import is_near, same_sense
from quizapp.core.checking.reading.words import content

SHARED = 0.5
"""The share of a key's other words that the passage must have for it to speak of the same matter."""

_PHRASED = 0.3
"""The same where an answer has a phrase to which its quote has the contrary: these two speak of one matter already."""


def speaks_of(text: str, quote: str) -> bool:
    """Whether a text has so many words of a quote, or words near to them, that it is about what is said around it."""
    own, quoted = content(text), content(quote)
    if len(quoted) < 2:
        return False
    strange = [word for word in quoted if not is_near(word, own)]
    if len(strange) > (1 - _SPOKEN_OF) * len(quoted):
        phrased = agreed_words(quote, text)
        strange = [word for word in strange if word not in phrased]
    return len(strange) <= (1 - _SPOKEN_OF) * len(quoted)


_SPOKEN_OF = 0.5


def is_same_matter(text: str, asked: str, ground: Ground, phrase: str) -> bool:
    """Whether a text speaks of what its quote speaks of; of one with a `phrase` the rest may be the passage's alone."""
    claimed = text if asked else behind_its_scene(text, phrase)
    own, quoted = (content(claimed) | content(asked)) - content(phrase), content(ground.citation.quote)
    if not phrase and own.isdisjoint(quoted) and all(akin(word).isdisjoint(quoted) for word in own):
        return False
    return _is_told(own, ground, _PHRASED if phrase and asked else SHARED)


def is_mostly_told(text: str, amount: str, ground: Ground) -> bool:
    """Whether the rest of a text that says an `amount` is of what the passage speaks of."""
    return _is_told(content(text) - content(amount), ground)


def _is_told(own: AbstractSet[str], ground: Ground, part: float = SHARED) -> bool:
    """Whether so many of these words are the passage's, or those of what it stands in, that it speaks of the same."""
    told = content(ground.passage.text)
    strange = own - told - content(ground.record) - content(ground.section)
    if strange:
        strange -= content(ground.before)
    if strange:
        strange = frozenset(word for word in strange - SLIGHT if not same_sense(word, told))
    return len(own) - len(strange) >= part * max(len(own) - 1, 1)


def is_of_quote(own: frozenset[str], quoted: frozenset[str]) -> bool:
    """Whether what an answer says besides its phrase is of what its quote speaks of, in whatever form."""
    return any(word in quoted or not akin(word).isdisjoint(quoted) for word in own)
