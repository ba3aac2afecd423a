"""Words that are one word misspelt: `Premier` and `Primier`, whose author meant what the passage names."""

from collections.abc import Iterable

from rapidfuzz.distance import OSA

_SHORT, _LONG = 5, 9
"""Of so many letters one may be wrong, of so many two."""


def misspelt(word: str, told: Iterable[str]) -> str:
    """The one of the words told that a word is likely meant to be; empty where it is none, or one of them."""
    if len(word) < _SHORT or not word.isalpha():
        return ""
    slips = 1 + (len(word) >= _LONG)
    for other in told:
        near = abs(len(other) - len(word)) <= slips and other[:1] == word[:1] and len(other) >= _SHORT
        if near and other.isalpha() and 0 < OSA.distance(word, other, score_cutoff=slips) <= slips:
            return other
    return ""
