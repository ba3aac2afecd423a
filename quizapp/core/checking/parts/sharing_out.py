"""Which two of a key's pairs have each other's parts, by a sentence that shares them out with a `respectively`.

`“Reeve” and “warden” mean, respectively, the keeper of the locks and the keeper of the stores`: what stands first on
the one side goes with what stands first on the other.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations

from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.words import SMALL, plain, stem
from quizapp.core.folding import tokens

_WORD = "respectively"


def shared_out_crosswise(pairs: Sequence[tuple[str, str]], grounds: Sequence[Ground]) -> tuple[int, int] | None:
    """Two pairs, by their place, that a sentence shares out the other way round."""
    for sentence in {one for ground in grounds for one in ground.passage.sentences if _WORD in one}:
        there = [stem(word) for word in tokens(sentence)]
        once = {word: at for at, word in enumerate(there) if there.count(word) == 1}
        sides = [_places([pair[side] for pair in pairs], once) for side in (0, 1)]
        known = sorted(sides[0].keys() & sides[1].keys())
        if len(known) < _TWO or not _stand_apart([sides[0][at] for at in known], [sides[1][at] for at in known]):
            continue
        for one, other in combinations(known, 2):
            if (sides[0][one] - sides[0][other]) * (sides[1][one] - sides[1][other]) < 0:
                return one, other
    return None


_TWO = 2


def _places(texts: Sequence[str], once: dict[str, int]) -> dict[int, int]:
    """Where in a sentence each text is named: by a word that no other has, and that stands there once."""
    words = [{stem(word) for word in tokens(plain(text)) if word not in SMALL or word in _RANKS} for text in texts]
    having = Counter(word for own in words for word in own)
    found = {}
    for at, own in enumerate(words):
        places = [once[word] for word in own if having[word] == 1 and word in once]
        if places:
            found[at] = min(places)
    return found


_RANKS = frozenset({"first", "second", "third", "fourth", "fifth", "former", "latter"})


def _stand_apart(one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether all of the one side stand before all of the other."""
    return max(one) < min(other) or max(other) < min(one)
