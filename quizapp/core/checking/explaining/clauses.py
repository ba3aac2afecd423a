"""S012 for a clause of an explanation that is a clause of the passage with one word turned into its contrary.

`It was made after the guild had lost half the town` leads over to what was not asked; held against `after the guild had
taken half the town` is that clause alone, all other words of which are there.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from quizapp.core.checking.explaining.commenting import is_denying
from quizapp.core.checking.explaining.contradicting import contradicted
from quizapp.core.checking.explaining.statements import leaves_open
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.phrasing import stem_as_written
from quizapp.core.checking.reading.senses import contrary_words, is_near
from quizapp.core.checking.reading.words import content

_FEWEST = 3
"""So many words of meaning must two clauses share besides the two that are contrary to each other."""


def clause_fault(core: str, grounds: Sequence[Ground]) -> Fault | None:
    """The fault of a sentence of an explanation; None where it turns round no clause of the quotes."""
    for mine in _clauses(core):
        for ground in grounds:
            for theirs in _clauses(ground.passage.sentence):
                found = _turned(mine, theirs)
                if found is not None:
                    return contradicted("S012", *found, ground)
    return None


@lru_cache(maxsize=1 << 9)
def _clauses(text: str) -> tuple[str, ...]:
    """The clauses of a text that assert something outright, and have words enough to share."""
    long = (part for part in _PART_RE.split(text) if len(content(part)) >= _FEWEST)
    return tuple(part for part in long if not is_denying(part) and not leaves_open(part))


_PART_RE = re.compile(
    r"[,;:()—–]| (?:after|before|when|once|while|whereas|because|although|though|since|until|which|who|that|and|but) "
)


def _turned(mine: str, theirs: str) -> tuple[str, str] | None:
    """The word of a clause and the contrary one that another, else the same, has in its place."""
    own, told = content(mine), content(theirs)
    if len(own) <= _FEWEST or len(own & told) < _FEWEST:
        return None
    found = contrary_words(own, told)
    if found is None or found[0] in told or found[1] in own:
        return None
    rest = own - {found[0]}
    if len(rest) < _FEWEST or not all(is_near(word, told - {found[1]}) for word in rest):
        return None
    return stem_as_written(mine, found[0]), stem_as_written(theirs, found[1])
