"""Which of a question's quotes, and which of their figures, each of several parts speaks of.

The words that only one part has tell it from the others, so they weigh more than those that all of them have. A part
and a quote are taken for each other only where neither has anything nearer.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import permutations
from math import fsum
from typing import TypeVar

from quizapp.core.checking.figures.candidates import QUOTE, Candidate, candidates_near
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.kinship import is_kindred
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.quantities import Quantity

OneT = TypeVar("OneT")

Weights = Mapping[str, float]
"""The words of a part, each with how much it tells the part from the others."""

_ENOUGH = 0.4
"""The share of a part's weight that what it speaks of must have."""

_ENOUGH_OF_ALL = 0.25
"""The same of figures where there are as many as parts, so that each has one."""

_CLEARLY = 0.2
"""By so much, at least, must the best be better than the next."""

_AROUND = 0.3
"""How much a word counts that stands beside the quote in its sentence, or beside a figure in its quote."""


def weighed(parts: Sequence[str]) -> list[Weights]:
    """The words of each part; a word that several have counts for as much less."""
    own = [content(plain(part)) for part in parts]
    having = Counter(word for words in own for word in words)
    return [{word: 1 / having[word] for word in words} for words in own]


def share(weights: Weights, told: AbstractSet[str]) -> float:
    """How much (0 to 1) of a part's weight some words have, in any form or by others that say nearly the same.

    Added up so that it is the same in whatever order a set gives the words.
    """
    here = fsum(weight for word, weight in weights.items() if is_kindred(word, told))
    return here / (fsum(weights.values()) or 1)


def quotes_of(parts: Sequence[Weights], grounds: Sequence[Ground]) -> dict[int, Ground]:
    """The quote that each part, by its index, speaks of; only those that are told for certain."""
    told = {content(ground.passage.sentence) for ground in grounds}
    scores = [
        [
            share(one, content(ground.citation.quote)) * (1 - _AROUND)
            + share(one, content(ground.passage.sentence)) * _AROUND
            for ground in grounds
        ]
        for one in (_without_common(part, told) for part in parts)
    ]
    return _each_other(scores, grounds)


def _without_common(part: Weights, told: AbstractSet[frozenset[str]]) -> Weights:
    """The words of a part; what every one of several sentences has weighs less, for it tells none of them apart."""
    if len(told) < _SEVERAL:
        return part
    return {word: weight / (len(told) if all(word in one for one in told) else 1) for word, weight in part.items()}


_SEVERAL = 3


def sentences_of(parts: Sequence[Weights], grounds: Sequence[Ground]) -> dict[int, Ground]:
    """A quote of the sentence that each part, by its index, speaks of, however many quotes there are of one."""
    of_one = {(ground.paragraph_number, ground.passage.sentence): ground for ground in grounds}
    scores = [[share(one, content(ground.passage.sentence)) for ground in of_one.values()] for one in parts]
    return _each_other(scores, list(of_one.values()))


def figures_of(parts: Sequence[Weights], grounds: Sequence[Ground]) -> dict[int, Candidate]:
    """The figure of a quote that each part, by its index, speaks of: no date and no label."""
    found = [
        (one, content(ground.citation.quote))
        for ground in grounds
        for one in candidates_near(ground)
        if one.level == QUOTE and is_amount(one.quantity)
    ]
    scores = [
        [share(part, one.words) * (1 - _AROUND) + share(part, quoted) * _AROUND for one, quoted in found]
        for part in parts
    ]
    enough = _ENOUGH_OF_ALL if len(parts) == len(found) else _ENOUGH
    return _each_other(scores, [one for one, _ in found], enough)


def is_amount(one: Quantity) -> bool:
    """Whether a quantity says how much or how many: no date, no number of something, no rank."""
    return one.kind not in {"date", "label", "ordinal"} and not one.vague


def _each_other(scores: Sequence[Sequence[float]], things: Sequence[OneT], enough: float = _ENOUGH) -> dict[int, OneT]:
    """For each part the thing that is its best, if the part is also the thing's, or all together are best so."""
    found: dict[int, OneT] = {}
    for at, own in enumerate(scores):
        best = max(range(len(own)), key=lambda n: own[n], default=None)
        if best is None or own[best] < _ENOUGH:
            continue
        next_best = max((score for n, score in enumerate(own) if n != best), default=0.0)
        rival = max((other[best] for number, other in enumerate(scores) if number != at), default=0.0)
        if own[best] - next_best >= _CLEARLY and own[best] - rival >= _CLEARLY:
            found[at] = things[best]
    if len(found) < len(scores) <= _FEW and len(scores) <= len(things) <= _FEW + 1:
        return found | {at: things[n] for at, n in _together(scores, len(things), enough).items() if at not in found}
    return found


_FEW = 4
"""Of so many parts and quotes every way to put them together is tried."""


def _together(scores: Sequence[Sequence[float]], things: int, enough: float) -> dict[int, int]:
    """The thing of each part where each part has one of its own, by the way that fits best; only the certain ones."""
    ways = [
        (sum(own[n] for own, n in zip(scores, way, strict=True)), way)
        for way in permutations(range(things), len(scores))
    ]
    most, best = max(ways)
    certain = {}
    for at, n in enumerate(best):
        other = max((total for total, way in ways if way[at] != n), default=0.0)
        if scores[at][n] >= enough and most - other >= _CLEARLY:
            certain[at] = n
    return certain
