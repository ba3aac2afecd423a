"""Steps held against what their quotes date or count all together, where none need be told by its own words alone.

Each way to give every step a date or a figure of its own is weighed by the words that they share. A step that no word
tells has then what the others leave it, and two steps stand wrong where every way that has them right fits far worse.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import combinations, permutations
from typing import NamedTuple

from quizapp.core.checking.figures.candidates import QUOTE, Candidate, candidates_near
from quizapp.core.checking.options.levelling import COUNTRY, WAY, levelled
from quizapp.core.checking.parts.placing import is_amount
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.kinship import begins_alike, is_akin
from quizapp.core.checking.reading.words import SMALL, kin, plain, stem
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity, quantities

_CLEARLY = 0.4
"""By so much, at least, must the best way fit better than any that has two steps the other way round."""

_FAR = 0.8
"""By so much, at least, must the best way of all steps fit better than any that has all of them right."""

_DIGITS = 6
"""So far are sums told: in what order a set gives its words must not settle what is just clear enough."""

_MOST_STEPS, _MOST_THINGS = 5, 6
"""Of so many steps and things every way to put them together is tried."""

_NEAR = 0.6
"""How much a word counts that is said in another one near to it."""

_UNTOLD = 0.5
"""How much a word of a step weighs that no thing has, and so tells none from another."""

_OWN = 0.7
"""How much of a score is a thing's own words, and the rest those around it."""


class Told(NamedTuple):
    """What a quote dates or counts: its own words and those around them."""

    own: frozenset[str]
    around: frozenset[str]


def pairs_near(known: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Every two steps that something is known of, those next to each other first."""
    steps = sorted(known)
    yield from sorted(combinations(steps, 2), key=lambda pair: steps.index(pair[1]) - steps.index(pair[0]))


def out_of_rank(
    steps: Sequence[str], things: Sequence[Told], wrong: Callable[[int, int], bool], *, spare: int = 0
) -> tuple[int, int] | None:
    """The first two steps that stand for things which are `wrong` one before the other; None where that is not clear.

    `spare` of the steps may stand for none of the things.
    """
    if not (1 < len(steps) <= _MOST_STEPS and 1 < len(things) <= _MOST_THINGS):
        return None
    if not any(wrong(one, other) or wrong(other, one) for one, other in combinations(range(len(things)), 2)):
        return None
    spare = max(spare, len(steps) - len(things))
    weights = list(_weighed(steps, things))
    said_by = Counter(word for step in weights for word in step)
    scores = [
        [_score(step, thing, said_by.keys() - step.keys()) for thing in things] + [0.0] * spare for step in weights
    ]
    ways = [
        (round(sum(own[n] for own, n in zip(scores, way, strict=True)), _DIGITS), way)
        for way in permutations(range(min(len(things) + spare, _MOST_THINGS + 1)), len(steps))
    ]
    most = max(total for total, _ in ways)
    for at, following in pairs_near(range(len(steps))):
        right = (total for total, way in ways if not _is_wrong(way[at], way[following], len(things), wrong))
        if round(most - max(right, default=0.0), _DIGITS) >= _CLEARLY:
            return at, following
    return _farthest_out(ways, len(things), wrong) if len(steps) == len(things) and not spare else None


def _farthest_out(
    ways: Sequence[tuple[float, tuple[int, ...]]], things: int, wrong: Callable[[int, int], bool]
) -> tuple[int, int] | None:
    """The first two steps that the best way has wrong, where every way that has all of them right fits far worse."""
    most, best = max(ways)
    pairs = list(combinations(range(len(best)), 2))
    right = (total for total, way in ways if not any(_is_wrong(way[a], way[b], things, wrong) for a, b in pairs))
    if round(most - max(right, default=most), _DIGITS) < _FAR:
        return None
    return next(((a, b) for a, b in pairs if _is_wrong(best[a], best[b], things, wrong)), None)


def _is_wrong(one: int, other: int, things: int, wrong: Callable[[int, int], bool]) -> bool:
    return max(one, other) < things and wrong(one, other)


def _weighed(steps: Sequence[str], things: Sequence[Told]) -> Iterator[Mapping[str, float]]:
    """The words of each step with their weights: less where several steps have one, or where no thing has it."""
    own = [said(_ANYONE_RE.sub("", plain(step))) or said(plain(step)) for step in steps]
    having = Counter(word for words in own for word in words)
    told = frozenset[str]().union(*(thing.own | thing.around for thing in things))
    yield from ({word: (1.0 if _told(word, told) else _UNTOLD) / having[word] for word in words} for words in own)


_ANYONE_RE = re.compile(r"\b(?:people|persons?|the (?:number|amount|total) of|how many)\b", re.IGNORECASE)
"""Words that tell no step from another: almost anything done is done by people."""


def _score(step: Mapping[str, float], thing: Told, others: AbstractSet[str]) -> float:
    """How well a step fits a thing; of a word that another of the steps says itself, no near one is meant."""
    return _OWN * _share(step, thing.own, others) + (1 - _OWN) * _share(step, thing.around, others)


def _share(step: Mapping[str, float], told: AbstractSet[str], others: AbstractSet[str]) -> float:
    """How much (0 to 1) of a step some words say, or near words."""
    here = sum(weight * _told(word, told, others) for word, weight in step.items())
    return here / (sum(step.values()) or 1)


def _told(word: str, told: AbstractSet[str], others: AbstractSet[str] = frozenset()) -> float:
    if word in told:
        return 1.0
    if word.startswith(COUNTRY):
        return 0.0
    return 1.0 if begins_alike(word, told) else _NEAR if is_akin(word, told - others) else 0.0


def events(grounds: Sequence[Ground]) -> list[Told]:
    """What each quote tells: by the whole sentence where no other quote is of it, else by its own words first."""
    of_sentence = Counter((ground.paragraph_number, ground.passage.sentence) for ground in grounds)
    found = []
    for ground in grounds:
        sentence = ground.passage.sentence
        quote, whole = said(ground.citation.quote), said(sentence)
        alone = of_sentence[ground.paragraph_number, sentence] == 1
        found.append(Told(whole, quote) if alone else Told(quote, whole))
    return found


def amounts(grounds: Sequence[Ground]) -> list[tuple[Quantity, Told]]:
    """The figures of the quotes, each once, with its own words and those of the quote that are no other figure's."""
    found = {
        (ground.passage.text, one.quantity.start): (one.quantity, _of_figure(one, ground))
        for ground in grounds
        for one in candidates_near(ground)
        if one.level == QUOTE and is_amount(one.quantity)
    }
    return list(found.values())


def _of_figure(one: Candidate, ground: Ground) -> Told:
    beside = frozenset[str]().union(*(other.words for other in one.rivals if other.level == QUOTE))
    own = one.words | {_DEAD} if one.quantity.noun == "lives" else one.words
    own |= _leading_up(one, ground)
    return Told(own, said(ground.citation.quote) - (beside - own))


def _leading_up(one: Candidate, ground: Ground) -> frozenset[str]:
    """What begins a figure's sentence and leads up to it, as who or what did it does; empty behind another figure."""
    text, start = ground.passage.text, one.quantity.start
    begins = max((low for low, high in ground.passage.spans if low <= start < high), default=0)
    before = text[begins:start]
    return frozenset() if quantities(before) or before.count(" ") > _LEADING else said(before)


_LEADING = 8
"""Of more words before a figure not all lead up to it."""

_DEAD = kin(stem("dead"))
"""Whom a figure of lives counts."""


@lru_cache(maxsize=1 << 10)
def said(text: str) -> frozenset[str]:
    """The words of a text that tell it from others: a country by its one name, a truce and a ceasefire by one word."""
    found = set()
    for word in levelled(text, (), governments=False, literal=False):
        if word.startswith(WAY):
            found.add(kin(stem(word.removeprefix(WAY))))
        elif word.startswith(COUNTRY):
            found.add(word)
        elif word[:1].isalpha() and word not in SMALL:
            found.add(kin(word))
    return frozenset(found | {word for word in _TELLING if not _TELLING[word].isdisjoint(tokens(text))})


_TELLING = {"report": frozenset({"report", "reports"})}
"""Small words elsewhere: a step may well be that a report comes out."""
