"""Statements that are a sentence of the source with two of its names, or figures, in each other's place."""

from collections.abc import Sequence

from quizapp.core.checking.lexicons.places import PARTICLES
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.names import names

_LONGEST = 6
"""Of so many words, at most, is a name that is looked for in another's place."""

_EITHER_WAY_LIST = """
a an the and or nor with as well also both between like unlike versus vs against is was are were called known named
alias met meets meet married marries wed faced faces fought beside near borders border joined joins
"""
_EITHER_WAY = frozenset(_EITHER_WAY_LIST.split())
"""Of what is joined by such words alone it may be said the other way round as well."""


def exchanged(statement: str, sentences: Sequence[str]) -> tuple[str, str] | None:
    """The two that stand in each other's place, as the statement has them; None where it is no such statement."""
    mine = bare_words(statement)
    for sentence in sentences:
        theirs = bare_words(sentence)
        if len(mine) == len(theirs) and mine != theirs and sorted(mine) == sorted(theirs):
            named = {word for name in names(sentence) for word in name.words}
            return _turned(mine, theirs, frozenset(named | PARTICLES))
    return None


def _turned(mine: Sequence[str], theirs: Sequence[str], named: frozenset[str]) -> tuple[str, str] | None:
    first = next(at for at, word in enumerate(mine) if word != theirs[at])
    last = next(at for at in range(len(mine), 0, -1) if mine[at - 1] != theirs[at - 1])
    own, other = mine[first:last], theirs[first:last]
    for one in range(1, min(_LONGEST, len(own))):
        for two in range(1, min(_LONGEST, len(own) - one) + 1):
            between = own[one : len(own) - two]
            ends = own[:one] == other[len(own) - one :] and own[len(own) - two :] == other[:two]
            if ends and between == other[two : len(own) - one]:
                pair = own[:one], own[len(own) - two :]
                if all(map(_is_named, pair, (named, named))) and not named | _EITHER_WAY >= {*between}:
                    return " ".join(pair[0]), " ".join(pair[1])
    return None


def _is_named(words: Sequence[str], named: frozenset[str]) -> bool:
    """Whether words make a name or a figure, and are not joined to one."""
    ends = not PARTICLES.intersection((words[0], words[-1]))
    return ends and all(word in named or word[0].isdigit() for word in words)
