"""Which steps a sentence puts one after the other, by the whole of what a clause of it says.

`Once the fees have been paid, the board names a pilot`: whichever step has the fees and that they are paid is the
sooner, whatever else it says, and though another quote tells more of it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import product

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.parts.placing import Weights, share
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.kinship import is_kindred
from quizapp.core.checking.reading.succession import successions
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.folding import tokens


def followings(
    steps: Sequence[str], weights: Sequence[Weights], grounds: Sequence[Ground]
) -> Iterator[tuple[int, int]]:
    """Two steps of which a quote's sentence says that the first comes before the second."""
    own = [plain(step) for step in steps]
    for sentence in dict.fromkeys(part for ground in grounds for part in ground.passage.sentences):
        for sides in successions(sentence):
            for sooner, later in product(*map(_AND_AFTER_RE.split, sides)):
                first, second = (_step_of(_core(side), own, weights) for side in (sooner, later))
                if first is not None and second is not None and first != second:
                    yield first, second


_AND_AFTER_RE = re.compile(r",? (?:and|or)(?: only)? (?:after|before|once|until|till|upon) ", re.IGNORECASE)
"""What is joined so comes on the same side: `only after A and after B`."""


def _core(side: str) -> str:
    """What a clause says happens, without what is put in and what tells more of it."""
    return _TAIL_RE.split(_PUT_IN_RE.sub(" ", side.strip()))[0]


_PUT_IN_RE = re.compile(r", (?:however|moreover|therefore|nevertheless|thus|in turn|then|if any), ")
_TAIL_RE = re.compile(
    r"[,;:(]|\b(?:which|who|whom|whose|that|in (?:accordance|conformity|keeping) with|pursuant to|under|subject to"
    r"|as provided|unless|except|and|by means of|with a view to|in order to)\b"
    r"|(?:(?<=ed )|(?<=en )(?<!been ))[a-z]+ing\b",  # `a notice has been given naming a day`
    re.IGNORECASE,
)


def _step_of(core: str, steps: Sequence[str], weights: Sequence[Weights]) -> int | None:
    """The one step that has all words of what a clause says, or most of them and most of its own among them."""
    said = content(core)
    if len(said) < _FEWEST:
        return None
    held = _held(said, steps)
    best = max(held)
    if held.count(best) > 1:
        held = _held(said, [_MEANT_RE.sub("", step) for step in steps])
    if held.count(best) != 1 or (best < 1 and (best < _MOST or share(weights[held.index(best)], said) < _MOST)):
        return None
    at = held.index(best)
    return at if _denies(core) == _denies(_part_of(said, steps[at])) else None


_FEWEST = 2
_MOST = 0.6


def _held(said: frozenset[str], steps: Sequence[str]) -> list[float]:
    """How much (0 to 1) of what a clause says each step has."""
    return [sum(is_kindred(word, step) for word in said) / len(said) for step in map(content, steps)]


def _part_of(said: frozenset[str], step: str) -> str:
    """The part of a step that says what a clause does: `he is warned` of `he is warned and pays no heed`."""
    parts = _PARTS_RE.split(step)
    return max(parts, key=lambda part: _held(said, [part])) if len(parts) > 1 else step


_PARTS_RE = re.compile(r",? (?:and|but|yet) |[,;] ")
_MEANT_RE = re.compile(r" (?:(?:in order|so as) )?to (?!the\b|an?\b|its\b|their\b|his\b|her\b|be\b)[a-z]{3,} .*$")
"""What a step is only for is not done in it: `The board meets to fix the fees`."""


def _denies(text: str) -> bool:
    return not DENYING.isdisjoint(tokens(text))
