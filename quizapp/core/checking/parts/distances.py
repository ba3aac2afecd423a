"""How near to each other two things stand in the evidence, and whether each stands nearer to the other one of two."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from quizapp.core.checking.parts.links import Link, Words

_BREAK_RE = re.compile(r"[,;:()—–]|\b(?:and|but|while|whereas)\b")
_BREAK = 3.0
"""What a comma, a colon or an `and` between two words adds to the words that part them."""

_FAR = 40.0
"""How far apart two things are taken to be that no sentence has together."""

_CLEARLY = 1.5
"""The parts as keyed must be so many times as far from each other as the parts exchanged."""


def stand_exchanged(first: Link, second: Link, passages: Sequence[tuple[str, Words]]) -> bool:
    """Whether the evidence puts each one's other half clearly nearer to the other link."""
    one_a, one_b = first.one - second.one, second.one - first.one
    other_a, other_b = (_figures_of(one) for one in (first.other - second.other, second.other - first.other))
    if not (one_a and one_b and other_a and other_b):
        return False
    if other_b & one_a or other_a & one_b:
        return False  # what a prompt names already hardly answers it
    if _is_told_apart(first, one_b, passages) and _is_told_apart(second, one_a, passages):
        return False
    keyed = _apart(one_a, other_a, passages) + _apart(one_b, other_b, passages)
    turned = [_apart(one_a, other_b, passages), _apart(one_b, other_a, passages)]
    if not (max(turned) < _FAR and keyed > _CLEARLY * sum(turned)):
        return False
    if max(len(one_a), len(one_b)) < _QUESTION:
        return True
    # Of the many words of a question one or another stands near anything: then the sentence must have more of them.
    as_keyed = _together(one_a, other_a, passages) + _together(one_b, other_b, passages)
    return as_keyed < _together(one_a, other_b, passages) + _together(one_b, other_a, passages)


def _figures_of(one: frozenset[str]) -> frozenset[str]:
    """The figures of a thing, where it has any: `1,400 displaced` is told where these are, not where others are."""
    return frozenset(word for word in one if word.startswith("#")) or one


def _is_told_apart(link: Link, beside: frozenset[str], passages: Sequence[tuple[str, Words]]) -> bool:
    """Whether a sentence has all of two things that a key puts together, and nothing of what another link is of."""
    return any(
        link.one | link.other <= own and beside.isdisjoint(own)
        for _, there in passages
        for own in [{word for word, _ in there}]
    )


def _together(one: frozenset[str], other: frozenset[str], passages: Sequence[tuple[str, Words]]) -> int:
    """How many words of the one a sentence has that has the other."""
    found = [{word for word, _ in there} for _, there in passages]
    return max((len(one & there) for there in found if other & there), default=0)


_QUESTION = 4
"""A prompt of so many words of its own is a question rather than a term."""


def _apart(one: frozenset[str], other: frozenset[str], passages: Sequence[tuple[str, Words]]) -> float:
    """How far apart two things stand where they stand nearest: words between them, breaks counted more."""
    best = _FAR
    for text, there in passages:
        theirs = [n for n, (word, _) in enumerate(there) if word in other]
        for at in [n for n, (word, _) in enumerate(there) if word in one] if theirs else ():
            place = bisect_left(theirs, at)
            for to in theirs[max(0, place - 1) : place + 1]:  # beyond these are all their breaks, and more
                if abs(at - to) < best:
                    low, high = sorted((there[at][1], there[to][1]))
                    best = min(best, abs(at - to) + _BREAK * len(_BREAK_RE.findall(text, low, high)))
    return best
