"""Words with a hyphen whose first halves are each other's contraries: `long-term`, `short-term`."""

import re
from collections.abc import Mapping
from functools import lru_cache

from quizapp.core.checking.lexicons.opposites import FIRST_HALVES
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.folding import tokens

_HALVES = {half: other for pair in FIRST_HALVES for half, other in (pair, pair[::-1])}
_COMPOUND_RE = re.compile(r"\b([a-z]+)[-‐‑]([a-z]+)", re.IGNORECASE)
_CLOSED_RE = re.compile(r"\b(pre|post|anti|pro)([a-z]{3,})\b", re.IGNORECASE)
"""These are written without a hyphen too: `prewar`."""


def contrary_compounds(text: str, other: str) -> tuple[str, str] | None:
    """A compound of the text and its contrary in the other, as written; None where either has both, or one denies."""
    mine = compounds(text)
    theirs = compounds(other) if mine else {}
    if not theirs or DENYING.isdisjoint(tokens(text)) != DENYING.isdisjoint(tokens(other)):
        return None
    for (half, rest), written in mine.items():
        turned = (_HALVES[half], rest)
        if turned in theirs and turned not in mine and (half, rest) not in theirs:
            return written, theirs[turned]
    return None


@lru_cache(maxsize=1 << 11)
def compounds(text: str) -> Mapping[tuple[str, str], str]:
    """The halves of the compounds of a text whose first half has a contrary, each with the compound as written."""
    found = _COMPOUND_RE.finditer(text) if "-" in text or "‑" in text or "‐" in text else ()
    halved = [*found, *_CLOSED_RE.finditer(text)]
    parts = ((one[1].casefold(), one[2].casefold(), one[0]) for one in halved)
    return {(half, rest): written for half, rest, written in parts if half in _HALVES}
