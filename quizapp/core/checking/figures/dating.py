"""The figure that a quote gives for the very thing a stem asks for: `died in 1994` to `when did he die`."""

import re
from collections.abc import Sequence

from quizapp.core.checking.figures.candidates import Candidate
from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.reading.words import content
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.seldom import Seldom

_ASKS_WHEN_RE = Seldom(r"\b(?:when (?:did|was|were)|(?:what|which) (?:year|date|month|day))\b", re.IGNORECASE)
_ASKS_TO_RE = re.compile(
    r"\bto(?: what)?\W*$|\bto (?:what|which|how)\b|\b(?:raise|increase|reduce|lower|cut|drop|rise|fall|grow)\w* to\b",
    re.IGNORECASE,
)
_ASKS_FROM_RE = re.compile(r"\bfrom(?: what)?\W*$|\bfrom (?:what|which|how)\b", re.IGNORECASE)


def told_of(key: Quantity, borne: Candidate, quoted: Sequence[Candidate], asked: str, sight: Sight) -> Candidate | None:
    """Another figure of the quote, which stands where what is asked is said; None where the key may be it."""
    quotes = [ground.citation.quote for ground in sight.grounds]
    if _ASKS_WHEN_RE.search(asked):
        return _dated(borne, quoted, asked, quotes)
    to, from_ = _ASKS_TO_RE.search(asked), _ASKS_FROM_RE.search(asked)
    if (to is None) == (from_ is None):
        return None
    for quote in quotes:
        for match in _FROM_TO_RE.finditer(quote):
            wrong, right = (match[1], match[2]) if to else (match[2], match[1])
            if any((one.low, one.high) == (key.low, key.high) for one in quantities(wrong)):
                return borne._replace(text=right)
    return None


_FROM_TO_RE = re.compile(
    r"\bfrom ([$£€]?\d[\d,.]*%?(?: \w+)?) to ([$£€]?\d[\d,.]*\b%?(?: percent| per cent| [mb]illion)?)"
)


def _dated(borne: Candidate, quoted: Sequence[Candidate], asked: str, quotes: Sequence[str]) -> Candidate | None:
    wanted = content(asked)
    told = {one.text: one for one in quoted if any(_stands_behind(one.text, wanted, quote) for quote in quotes)}
    if len(told) != 1:
        return None
    found = next(iter(told.values()))
    same = found.text == borne.text or (found.quantity.low, found.quantity.high) == (
        borne.quantity.low,
        borne.quantity.high,
    )
    return None if same or found.quantity.date is None else found


def _stands_behind(figure: str, wanted: frozenset[str], quote: str) -> bool:
    """Whether a figure follows a word of the stem in a quote: `died in 1994`, `released on 1 December`."""
    told = (one for one in _WHEN_RE.finditer(quote) if quote.startswith(figure, one.end()))
    return any(content(one[1]) & wanted for one in told)


_WHEN_RE = re.compile(r"\b([^\W\d]+) (?:in|on) ")
