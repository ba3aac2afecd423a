"""Which of several figures a stem means that asks for the longest, the lowest: words do not tell them apart, size does.

`How high is the highest dam?` of `the one at Belm is 40 metres high, the one at Selm 61 metres` means the second.
"""

import re

from quizapp.core.quantities import Quantity

_LARGE = frozenset(
    "longest largest highest biggest tallest oldest heaviest deepest widest greatest furthest farthest broadest thickest"
    " fastest steepest dearest costliest deadliest bloodiest worst maximum peak".split()
)
_SMALL = frozenset(
    "shortest smallest lowest fewest tiniest youngest lightest shallowest narrowest nearest closest thinnest slowest"
    " cheapest mildest minimum".split()
)
_EXTREME_RE = re.compile(
    rf"(?P<rank>\b(?:second|third|fourth|fifth|next)[ -])?\b(?P<word>{'|'.join(sorted(_LARGE | _SMALL))}|(?!pr)\w+iest"
    r"|(?<!\bat )(?:most|least)(?! of\b))\b",
    re.IGNORECASE,
)
"""Of words not known by their direction (`the grandest` is not known at all, `the busiest` is) only that they ask so."""


def asks_for_an_extreme(stem: str) -> bool:
    """Whether one of several is asked for by its size: `the shortest run`, `the second longest`."""
    return _EXTREME_RE.search(stem) is not None


def may_be_outdone(stem: str, mine: Quantity, other: Quantity) -> bool:
    """Whether, by its size, another figure may be what a stem asks for rather than one that may count the same.

    Where a stem asks for no extreme, size tells nothing, and it may be.
    """
    match = _EXTREME_RE.search(stem)
    if match is None or mine.unit != other.unit or (mine.noun and other.noun and mine.noun != other.noun):
        return True
    word = match["word"].casefold()
    if match["rank"]:
        return False
    return (word in _LARGE and other.low > mine.low) or (word in _SMALL and other.low < mine.low)
