"""S012 for an explanation that says of a figure how exact it is, where the source bounds it otherwise.

`The figure of 40 is exact`, or `an upper limit`, is not what `at least 40` says. Only what stands right before a figure
bounds it; of one that nothing bounds an explanation may say what it will, as it may be known from elsewhere.
"""

import re
from collections.abc import Sequence

from quizapp.core.checking.explaining.commenting import is_denying
from quizapp.core.checking.explaining.contradicting import contradicted
from quizapp.core.checking.figures.bearing import same_value
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.seldom import Seldom

_LOWER, _UPPER, _EXACT = "lower", "upper", "exact"


def bound_fault(sentence: str, grounds: Sequence[Ground]) -> Fault | None:
    """The fault of a sentence of an explanation that is about one figure of the quotes."""
    said = _SAID_RE.search(sentence)
    if said is None or said.lastgroup is None or is_denying(sentence) or _PARTING_RE.search(sentence):
        return None
    named = [one for one in quantities(sentence) if one.kind in _COUNTS]
    if len(named) > 1:
        return None
    mine = _KINDS[said.lastgroup]
    found = [(_bound(one, ground.citation.quote), ground) for ground in grounds for one in _figures(named, ground)]
    if len(found) != 1:
        return None
    (theirs, written), ground = found[0]
    if not theirs or theirs == mine:
        return None
    return contradicted("S012", said[0], written, ground)


def _figures(named: Sequence[Quantity], ground: Ground) -> list[Quantity]:
    """The figures of a quote that a sentence speaks of: the one it names, else all there are."""
    there = [one for one in quantities(ground.citation.quote) if one.kind in _COUNTS]
    return [one for one in there if any(same_value(one, other) for other in named)] if named else there


_COUNTS = frozenset({"number", "percent", "money", "duration"})


def _bound(figure: Quantity, quote: str) -> tuple[str, str]:
    """How a quote bounds a figure, and how it writes that."""
    for kind, pattern in ((_LOWER, _LOWER_RE), (_UPPER, _UPPER_RE)):
        before = pattern.search(quote[: figure.start])
        if before is not None:
            return kind, quote[before.start() : figure.end]
    return "", ""


_LOWER_RE = re.compile(
    r"\b(?:at least|more than|over|no fewer than|no less than|upwards of)(?: another)? $", re.IGNORECASE
)
_UPPER_RE = re.compile(
    r"\b(?:at most|up to|nearly|almost|close to|fewer than|less than|under|no more than) $", re.IGNORECASE
)

_FIGURE = r"(?:figure|number|toll|count|total|sum|amount|\d[\d.,]*(?: million| thousand)?|it|this|that)"
_SAID_RE = Seldom(
    rf"\b(?:{_FIGURE})(?: of [^,;]{{1,40}}?)?(?: given| here)?"
    r" (?:is|was|are) (?:(?:meant|given|put|stated) (?:as|to be) )?"
    r"(?:(?P<exact>(?:an? |the |quite |perfectly )?(?:exact|precise)(?: (?:figure|number|count|total|sum|one))?)"
    r"|(?P<upper>(?:an? |the )?(?:upper (?:limit|bound)|maximum|ceiling)(?: figure)?)"
    r"|(?P<lower>(?:an? |the )?(?:lower (?:limit|bound)|minimum|floor)(?: figure)?))\W*$",
    re.IGNORECASE,
)
_KINDS = {"exact": _EXACT, "upper": _UPPER, "lower": _LOWER}
_PARTING_RE = re.compile(r"\b(?:only|than|while|whereas|except|both|each|neither|if|whether)\b", re.IGNORECASE)
"""With such words more than one figure is spoken of, or what is not so."""
