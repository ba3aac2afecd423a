"""An item whose only sentence speaks of another group by its head word, and of the item's own group by no word.

`The raid killed twelve` is of the raid, not of `the skirmishes that were counted`, near as the two are: another quote's
sentence speaks of those.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from quizapp.core.checking.lexicons.places import PARTICLES
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.kinship import akin, begins_alike
from quizapp.core.checking.reading.words import content, meaning, plain
from quizapp.core.folding import tokens

_CUT_RE = re.compile(
    r"[(,;:–—]|\b(?:as|of|on|in|at|by|for|from|with|under|during|against|since|after|before|who|whom|whose|which|that)\b",
    re.IGNORECASE,
)


class Headed(NamedTuple):
    """The group that a sentence speaks of, by its index; `plainly` where nothing near it may be of another."""

    group: int
    plainly: bool


def headed_elsewhere(
    homes: Sequence[str], at: int, here: Sequence[Ground], grounds: Sequence[Ground], lean: str
) -> Headed | None:
    """The one other group whose head word a part's sentence has; None where it may speak of the part's own.

    `here` are the quotes that state the part, `lean` is what their sentences say with what they lean on.
    """
    if len({ground.passage.sentence for ground in here}) != 1:
        return None
    names = [content(plain(home)) - PARTICLES - _speakers(grounds) for home in homes]
    own = [mine.difference(*names[:n], *names[n + 1 :]) for n, mine in enumerate(names)]
    headed = content(here[0].section)
    if not own[at] or any(begins_alike(word, content(lean) | headed) for word in own[at]):
        return None
    said = content(_BESIDE_RE.sub("", lean))
    there = [n for n, home in enumerate(homes) if n != at and head_of(home) & own[n] & said]
    if len(there) != 1 or any(akin(word) & said - own[there[0]] for word in own[at]):
        return None
    if not _is_told_beside(head_of(homes[at]) & own[at], here, grounds):
        return None
    passage = here[0].passage
    opens = not content(" ".join(passage.sentence.split()[:_OPENING])).isdisjoint(head_of(homes[there[0]]))
    return Headed(there[0], plainly=opens or own[at].isdisjoint(content(passage.text)))


_OPENING = 4
"""Among so many words at the beginning of a sentence stands what it speaks of."""

_BESIDE_RE = re.compile(
    r"\b(?:than|unlike|compared (?:to|with)|as (?:many|much|large|high|often) as|besides|apart from|not)\b[^,;.]*",
    re.IGNORECASE,
)
"""What a sentence compares with what it tells: `twice as many as in the fire`."""


def _is_told_beside(head: frozenset[str], here: Sequence[Ground], grounds: Sequence[Ground]) -> bool:
    """Whether a quote's sentence that does not state the part has the head word of the part's group."""
    sentence = here[0].passage.sentence
    return any(head & content(ground.passage.sentence) for ground in grounds if ground.passage.sentence != sentence)


def _speakers(grounds: Sequence[Ground]) -> frozenset[str]:
    """The words of those whom the sources report: all that they tell is by these."""
    return frozenset[str]().union(*(content(ground.source.says) for ground in grounds if ground.source is not None))


def head_of(home: str) -> frozenset[str]:
    """The noun of a group's name that the rest belongs to, or what stands beside it.

    `offensive` of `the offensive as a whole`, `attacks` of `the attacks HRW documented`.
    """
    name = _DETERMINED_RE.sub("", plain(home))
    part = _CUT_RE.split(name)[0].strip() or name
    words = [word for word in map(meaning, tokens(_CLAUSE_RE.sub(r"\1", part))) if word]
    return frozenset(words[-1:])


_DETERMINED_RE = re.compile(r"^(?:the|an?|those|all|only)\s+", re.IGNORECASE)
_CLAUSE_RE = re.compile(r"^((?:[a-z]+ )*[a-z]+s) [A-Z]\w+.*$")
"""A noun and a clause about it that has no `that`: `attacks HRW documented`."""
