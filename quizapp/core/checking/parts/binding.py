"""Items sorted into what must be done and what may be: S012 for one that its quote's sentence has on the other side.

Of an item of a list what introduces the list says which it is: `The warden shall:`, with `(b) ring the bell` below it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal

from quizapp.core.checking.law.duties import Duty, duties
from quizapp.core.checking.reading.enumerating import last_of_lead, lead_of
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.kinship import akin
from quizapp.core.checking.reading.words import content, meaning, plain
from quizapp.core.folding import spans, tokens

_BOUND_RE = re.compile(
    r"\b(?:obligat(?:ory|ions?)|mandatory|compulsory|required|dut(?:y|ies)|musts?|shall|ha(?:s|ve) to|obliged|bound)\b",
    re.IGNORECASE,
)
_FREE_RE = re.compile(r"\b(?:optional|discretion(?:ary)?|may|can|free to|powers?|options?|choice)\b", re.IGNORECASE)
_DENIED_RE = re.compile(r"\b(?:not|never|no|cannot|neither|nor|without|need)\b|n['’]t\b", re.IGNORECASE)
_LONGEST = 6
"""A group of a longer name is of something besides."""

_MARK_RE = re.compile(r"^\W*\(\w{1,6}\)\s*")

_EITHER_RE = re.compile(r"\b(?:may|can|shall|must),", re.IGNORECASE)
"""What one may do, and in some case shall: `may, and when asked shall, read it`."""

Side = Literal["must", "may"]


@lru_cache(maxsize=1 << 8)
def _side(home: str) -> Side | None:
    """Whether a group is of what must be done or of what may be; None where its name tells neither, or both."""
    if len(home.split()) > _LONGEST or _DENIED_RE.search(home):
        return None
    bound, free = _BOUND_RE.search(home) is not None, _FREE_RE.search(home) is not None
    return None if bound == free else "must" if bound else "may"


def bound_elsewhere(homes: Sequence[str], at: int, item: str, here: Sequence[Ground]) -> int | None:
    """Which group an item belongs to by what its quotes oblige to or permit; None where they tell nothing of it."""
    sides = [_side(plain(home)) for home in homes]
    if sides[at] is None or set(sides) - {None} != {"must", "may"}:
        return None
    told = {duty.kind for ground in here for duty in _duties_on(item, plain(homes[at]), ground)}
    if len(told) != 1:
        return None
    there = [n for n, side in enumerate(sides) if side in told]
    return at if at in there else there[0] if len(there) == 1 else None


def _duties_on(item: str, home: str, ground: Ground) -> Iterator[Duty]:
    """What a quote's sentence, with what introduces it, says of the deed that an item begins with."""
    lead = last_of_lead(lead_of(ground))
    text = f"{lead} {_MARK_RE.sub('', ground.passage.sentence)}"
    deed = next(filter(None, map(meaning, tokens(item))), "")
    told = () if _EITHER_RE.search(text) else duties(text)
    of_it = [duty for duty in told if duty.verb == deed or deed in akin(duty.verb)]
    if of_it:
        yield from of_it
    elif len({duty.kind for duty in told}) == 1 and _is_governed(deed, home, text, told[0]):
        yield from told


def _is_governed(deed: str, home: str, text: str, duty: Duty) -> bool:
    """Whether a deed stands behind a duty of whom a group is of: `shall ring the bell and, in so doing, wait`."""
    who = content(_FREE_RE.sub("", _BOUND_RE.sub("", home)))
    behind = {meaning(word.text) for word in spans(text[duty.end :])}
    return who <= content(text[: duty.start]) and deed in behind
