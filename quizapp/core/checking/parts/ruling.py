"""Items sorted into what a rule forbids and what it allows: S012 for one that its quote's sentence rules on otherwise.

`Nets are not prohibited` has the word of the group `Prohibited` and belongs to the other, by whatever name: what is
forbidden and what is allowed is read off the words for either, as they are denied.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from quizapp.core.checking.reading.denials import said_words
from quizapp.core.checking.reading.enumerating import lead_of
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.words import content, plain

_FORBIDDING = content("prohibit prohibited forbid forbidden ban banned outlaw outlawed proscribed")
_ALLOWING = content("permit permitted permissible allow allowed authorize authorise lawful legal legitimate")
_SHALL_NOT_RE = re.compile(
    r"\b(?:shall|may|must) (?:not|never)\b|\b(?:no|nobody|no one|none|nothing)\b[^,;.:]* (?:shall|may|must)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1 << 10)
def ruling(text: str) -> int:
    """1 where a text says that something is allowed, -1 where that it is not, 0 where neither, or both."""
    found = {
        1 if one.denied == (one.word in _FORBIDDING) else -1
        for one in said_words(text)
        if one.word in _FORBIDDING or one.word in _ALLOWING
    }
    if not found:
        return -1 if _SHALL_NOT_RE.search(text) else 0
    return found.pop() if len(found) == 1 else 0


def rule_apart(homes: Sequence[str]) -> bool:
    """Whether of some groups one is of what is allowed and one of what is not."""
    return {1, -1} <= {ruling(plain(home)) for home in homes}


def ruled_elsewhere(homes: Sequence[str], at: int, here: Sequence[Ground]) -> int | None:
    """Which group an item belongs to by what its quotes' sentences rule; None where these rule nothing of it.

    Its own where they rule so; the one other group that is of what they rule where they rule otherwise.
    """
    rulings = [ruling(plain(home)) for home in homes]
    if not rulings[at] or not rule_apart(homes):
        return None
    said = {ruling(f"{lead_of(ground) or ''} {ground.passage.sentence}") for ground in here}
    if len(said) != 1 or 0 in said:
        return None
    there = said.pop()
    others = [n for n, one in enumerate(rulings) if one == there]
    return at if there == rulings[at] else others[0] if len(others) == 1 else None
