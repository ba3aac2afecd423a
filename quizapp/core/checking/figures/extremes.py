"""Which of several figures a stem means that asks for the longest, the lowest: words do not tell them apart, size does.

`How high is the highest dam?` of `the one at Belm is 40 metres high, the one at Selm 61 metres` means the second.
"""

import re

from quizapp.core.checking.figures.bearing import is_counted
from quizapp.core.quantities import Quantity

_LARGE_LIST = """
longest largest highest biggest tallest oldest heaviest deepest widest greatest furthest farthest broadest thickest
fastest steepest dearest costliest deadliest bloodiest worst maximum peak
"""
_SMALL_LIST = """
shortest smallest lowest fewest tiniest youngest lightest shallowest narrowest nearest closest thinnest slowest
cheapest mildest minimum
"""
_LARGE, _SMALL = frozenset(_LARGE_LIST.split()), frozenset(_SMALL_LIST.split())
_EXTREME_RE = re.compile(
    rf"(?P<rank>\b(?:second|third|fourth|fifth|next)[ -])?\b(?P<word>{'|'.join(sorted(_LARGE | _SMALL))}|(?!pr)\w+iest"
    r"|(?<!\bat )(?:most|least)(?! of\b))\b",
    re.IGNORECASE,
)
"""Of some it is not known which way they go (`busiest`, `most loved`), and they settle nothing."""


def may_be_outdone(stem: str, mine: Quantity, other: Quantity) -> bool:
    """Whether, by its size, another figure may be what a stem asks for rather than one that may count the same.

    Where a stem asks for no extreme, size tells nothing, and it may be.
    """
    match = _EXTREME_RE.search(stem)
    if match is None or (mine.unit and other.unit and mine.unit != other.unit):
        return True
    if not mine.unit and mine.noun != other.noun and is_counted(mine.noun) and is_counted(other.noun):
        return True  # `40 mills and 112 barns`: the words tell
    word = match["word"].casefold()
    if match["rank"]:
        return False
    return (word in _LARGE and other.low > mine.low) or (word in _SMALL and other.low < mine.low)
