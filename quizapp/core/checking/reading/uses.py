"""Places and goods told by what they are for: `where children are taught` tells of a school."""

from collections.abc import Set as AbstractSet
from functools import lru_cache

from quizapp.core.checking.lexicons.uses import USES
from quizapp.core.checking.reading.kinship import begins_alike
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, meaning


def is_told(word: str, told: AbstractSet[str]) -> bool:
    """Whether a text has a stem, a word near to it, or a thing that the stem tells the use of."""
    return is_near(word, told) or begins_alike(word, uses(frozenset(told)))


def are_told(words: AbstractSet[str], told: AbstractSet[str]) -> bool:
    """Whether a text has the like of all words but those for things and places, of which it tells what they are for."""
    telling = words - _THINGS
    return bool(telling) and all(is_told(word, told) for word in telling)


_THINGS = content("things places something somewhere somebody someone people those")


def is_told_by(word: str, told: AbstractSet[str]) -> bool:
    """Whether a text tells a thing by what it is for, or by what is for it: a church, of `religion`."""
    telling = uses(frozenset({word}))
    return bool(telling) and any(begins_alike(one, telling) for one in told)


def may_tell_a_use(words: AbstractSet[str]) -> bool:
    """Whether a text has a word that may tell what a thing is for: asked first, as few have."""
    return not _TELLING.isdisjoint(words)


@lru_cache(maxsize=1 << 9)
def uses(told: frozenset[str]) -> frozenset[str]:
    """The words that tell what the things among others are for."""
    return frozenset[str]().union(*(telling for things, telling in _USES if not things.isdisjoint(told)))


_USES = tuple((frozenset(map(meaning, things)), frozenset(map(meaning, telling))) for things, telling in USES)
_TELLING = frozenset[str]().union(*(telling for _, telling in _USES))
