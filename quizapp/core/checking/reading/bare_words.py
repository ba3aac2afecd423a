"""Words as names are compared: without accents, without the points of initialisms (`U.S.`), without what only joins."""

import re
import unicodedata
from functools import lru_cache

from quizapp.core.checking.lexicons.places import PARTICLES
from quizapp.core.folding import tokens


@lru_cache(maxsize=1 << 12)
def bare_words(text: str) -> tuple[str, ...]:
    """The tokens of a text without accents, as names are compared; `U.S.` is one word."""
    text = bare_text(text)
    words = tokens(text)
    return words if text.isascii() else tuple(map(_ascii, words))


def bare_text(text: str) -> str:
    """A text without the points of its initialisms (`U.S.`)."""
    if _BETWEEN_POINTS_RE.search(text) is None:
        return text
    return _DOTTED_RE.sub(lambda match: match[0].replace(".", ""), text)


@lru_cache(maxsize=1 << 12)
def telling_words(text: str) -> tuple[str, ...]:
    """The same without those that join a name's words."""
    return tuple(word for word in bare_words(text) if word not in PARTICLES)


_DOTTED_RE = re.compile(r"\b(?:[A-Za-z]\.){2,}")
_BETWEEN_POINTS_RE = re.compile(r"\.[A-Za-z]\.")
"""What every initialism has in it; found much faster than one, as it begins with a sign that is seldom there."""


def stands_in(text: str, words: tuple[str, ...]) -> bool:
    """Whether a text has words, as names are compared, side by side: then `Holdings` with that text hold them too."""
    return f" {' '.join(words)} " in f" {joined(text)} "


@lru_cache(maxsize=1 << 12)
def joined(text: str) -> str:
    """The bare words of a text as one line, in which a run of them is looked for."""
    return " ".join(bare_words(text))


@lru_cache(maxsize=1 << 15)
def _ascii(word: str) -> str:
    if word.isascii():
        return word
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", word) if not unicodedata.combining(sign))
    return plain.translate(_LETTERS)


_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
