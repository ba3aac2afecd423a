"""The ways in which an accepted answer may be read: without what stands in brackets, or as one of what it offers.

Authors write `gas (CO2) laser` where the brackets may be left out, `logic unit (LU)` where the letters stand for it,
and `removing scars or tumours` or `riots/unrest` where either will do. Each reading is an accepted answer of its own.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from quizapp.core.questions.answer_words import FILLERS, TURNS, Words, strings, words_of
from quizapp.core.questions.word_forms import opposite

_BRACKETS_RE = re.compile(r"(?<![^\s])\(([^()]*)\)")
_EITHER_RE = re.compile(r"^\s*either\s+", re.IGNORECASE)
_OR_RE = re.compile(r"\s*,?\s+or\s+|(?<=[a-z]{4})\s?/\s?(?=[a-z]{4})", re.IGNORECASE)
_COMMA_RE = re.compile(r"\s*[,;]\s*")
_FIXED = frozenset({"more", "less", "so", "later", "fewer", "most", "both", "whether", "other", "if", "than"})
"""Words beside an `or` that joins no two answers: `two or more`, `more or less`, `whether or not`."""
MOST_WORDS = 6
"""Words that count of an answer whose `or` is taken to offer two: in a longer one it stands within a thought."""


@lru_cache(maxsize=4096)
def readings(text: str, *, offers: bool = True) -> tuple[str, ...]:
    """An accepted answer and its other readings, itself first; without `offers` an `or` in it is left alone."""
    found = [text, *_without_brackets(text)]
    if offers:
        found += [one for plain in found[:] if "(" not in plain for one in _offered(plain)]
    return tuple(dict.fromkeys(one for one in found if one == text or _tells(one)))


def _without_brackets(text: str) -> Iterator[str]:
    """The text without its brackets, and what is in them where that is short for the rest."""
    insides = [match[1] for match in _BRACKETS_RE.finditer(text)]
    if not insides or any(set(strings(words_of(inside))) & (TURNS - {"or"}) for inside in insides):
        return
    outside = " ".join(_BRACKETS_RE.sub(" ", text).split())
    yield outside
    for inside in insides:
        if _short_for(inside, words_of(outside)):
            yield inside


def _short_for(inside: str, words: Words) -> bool:
    letters = "".join(word[0] for word in strings(words) if word not in FILLERS)
    short = "".join(sign for sign in inside if sign.isalpha()).casefold()
    return len(short) > 1 and short == letters


def _offered(text: str) -> Iterator[str]:
    """What a text with `or` offers, each by itself."""
    sides = _OR_RE.split(_EITHER_RE.sub("", text))
    if len(sides) < 2 or len(list(_contents(text))) > MOST_WORDS or _joins_no_answers(sides):
        return
    *first, last = [part for side in sides for part in _COMMA_RE.split(side) if part]
    if len(first) != 1:
        if all(len(list(_contents(part))) < 3 for part in (*first, last)):
            yield from (*first, last)
        return
    left, right = first[0].split(), last.split()
    few = [len(list(_contents(side))) < 3 for side in (first[0], last)]
    if few[1]:
        yield first[0]
        yield from (" ".join((*left[:kept], *right)) for kept in range(1, len(left)))
    if few[0]:
        yield last
        yield from (" ".join((*left, *right[kept:])) for kept in range(1, len(right)))


def _joins_no_answers(sides: list[str]) -> bool:
    for one, other in pairwise(sides):
        before, after = list(words_of(one)), list(words_of(other))
        if not before or not after:
            return True
        ends = {*strings((before[-1],)), *strings((after[0],))}
        if ends & (_FIXED | TURNS) or any(not isinstance(word, str) for word in (before[-1], after[0])):
            return True
        if any(opposite(first, second) for first in before for second in after):
            return True
    return False


def _contents(text: str) -> Iterator[str]:
    return (word for word in strings(words_of(text)) if word not in FILLERS | TURNS)


def _tells(text: str) -> bool:
    return any(True for _ in _contents(text))
