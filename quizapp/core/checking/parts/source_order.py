"""Which steps a source has the other way round: by the quotes that tell them for certain, and else by all together."""

import re
from collections.abc import Sequence

from quizapp.core.checking.parts.placing import quotes_of, weighed
from quizapp.core.checking.parts.ranking import events, out_of_rank, pairs_near
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.seldom import Seldom

Place = tuple[int, int]
"""In which paragraph a quote stands, and where in it."""


def misplaced(steps: Sequence[str], grounds: Sequence[Ground], *, told: bool) -> tuple[int, int] | None:
    """The first two steps that the source has the other way round; `told` where its own order is asked for.

    Without that, articles may stand in any order, and what is said to come `before` a thing may stand behind it.
    """
    if not told and len({ground.section for ground in grounds}) > 1:
        return None
    quoted = quotes_of(weighed(steps), grounds)
    places = {at: place for at, one in quoted.items() for place in [_place(one)] if place is not None}
    sources = {ground.citation.source for ground in quoted.values()}
    for at, following in pairs_near(places) if len(sources) == 1 else ():
        if places[following] < places[at] and (told or not _is_told_backwards(quoted[following], quoted[at])):
            return at, following
    return None if told else _of_all(steps, grounds)


def _of_all(steps: Sequence[str], grounds: Sequence[Ground]) -> tuple[int, int] | None:
    """The same, whichever of the quotes each of the other steps speaks of."""
    known = [place for ground in grounds for place in [_place(ground)] if place is not None]
    if len(known) < len(grounds) or len({(ground.citation.source, ground.whole) for ground in grounds}) > 1:
        return None

    def is_wrong(first: int, second: int) -> bool:
        return known[second] < known[first] and not _is_told_backwards(grounds[second], grounds[first])

    return out_of_rank(steps, events(grounds), is_wrong)


def _place(ground: Ground) -> Place | None:
    """Where a quote stands; of a text that is not here, in which paragraph it is said to."""
    if ground.whole:
        return ground.paragraph_number, ground.passage.quote[0]
    number = ground.citation.paragraph
    return None if number is None else (number, 0)


def _is_told_backwards(sooner: Ground, later: Ground) -> bool:
    """Whether what a source tells sooner may come later: by a `before`, or by an `after` between the two."""
    if _looks_ahead(later):
        return True
    text, low = sooner.passage.text, sooner.passage.quote[0]
    return text == later.passage.text and _BEHIND_RE.search(text[low : later.passage.quote[1]]) is not None


def _looks_ahead(ground: Ground) -> bool:
    """Whether what a paragraph says of another step may be that its own comes before it."""
    return _LOOKS_AHEAD_RE.search(ground.passage.text) is not None


_LOOKS_AHEAD_RE = Seldom(r"\b(?:before|prior|pending|until|only after)\b", re.IGNORECASE)
_BEHIND_RE = Seldom(r"\b(?:after|once|upon|following|as soon as|as from|from the date)\b", re.IGNORECASE)
