"""Whether a sentence of an explanation is a quote's but for one figure or one name, which then must be the quote's too.

A figure that may be worked out, that stands near by, or that is a case of what a bounded one says (`seventeen`, of
`under eighteen`) is the author's own; so is a name that says where another is (`Larne in Ireland`).
"""

import re
from collections.abc import Sequence

from quizapp.core.checking.explaining.commenting import is_denying
from quizapp.core.checking.explaining.figures import is_worked_out
from quizapp.core.checking.explaining.repeating import FEWEST, bare, other_figures, repeats
from quizapp.core.checking.figures.bearing import same_value
from quizapp.core.checking.reading.doubting import bounded
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.names import Name, country_of, names
from quizapp.core.checking.reading.words import content
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity, quantities


def differs_in_one(code: str, core: str, grounds: Sequence[Ground]) -> bool:
    """Whether all that a sentence says is a quote's, but for one figure (S003) or a name (S004)."""
    of = _in_a_figure if code == "S003" else _in_a_name
    return any(
        (is_denying(one.passage.sentence) or not is_denying(core))
        and repeats(core, one.passage.sentence)
        and of(core, one)
        for one in grounds
    )


def is_the_authors_own(code: str, core: str, grounds: Sequence[Ground]) -> bool:
    """Whether a figure is worked out of what stands there, or a name tells where another is, or is a wider place."""
    return any(_is_worked_out(core, one) if code == "S003" else not _strange(core, one) for one in grounds)


def _in_a_figure(core: str, ground: Ground) -> bool:
    """Whether a sentence has one figure of its own where its quote has another, which does not only bound it.

    Of a figure that is bounded there (`under eighteen`) it may give a case of its own.
    """
    sentence = ground.passage.sentence
    mine = other_figures(core, sentence)
    if len(mine) != 1 or mine[0].vague or not _says_enough(core, sentence):
        return False
    if any(same_value(one, mine[0]) and one.kind == mine[0].kind for one in _around(ground) if one.low != 0):
        return False
    theirs = [one for one in quantities(sentence) if one.kind == mine[0].kind]
    bounds = [_BOUND_RE.search(sentence[: one.start]) is not None for one in theirs]
    if theirs and all(bounds) and _BOUND_RE.search(core[: mine[0].start]) is None:
        return False
    spanned = _SPAN_RE.search(core[: mine[0].start])
    return _hedges(core) <= _hedges(sentence) and (spanned is None or spanned[1].casefold() in tokens(sentence))


def _is_worked_out(core: str, ground: Ground) -> bool:
    mine = other_figures(core, ground.passage.sentence)
    known = [*quantities(ground.passage.sentence), *(one for one in quantities(core) if one not in mine)]
    return len(mine) == 1 and is_worked_out(mine[0], known)


def _around(ground: Ground) -> list[Quantity]:
    texts = (ground.passage.text, ground.before, ground.after)
    return [one for text in texts for one in quantities(text)]


_BOUND_RE = re.compile(
    r"\b(?:under|over|above|below|at least|at most|(?:more|less|fewer|longer|later|older|younger) than|up to|exceed\w*"
    r"|within|minimum of|maximum of|after|before|under the age of|the age of) (?:an? |the )?$"
)


_SPAN_RE = re.compile(r"\b(from|since|until|till|by) (?:the )?$", re.IGNORECASE)
"""What was so from a year on, or until it, is no other day for what was done once."""


def _in_a_name(core: str, ground: Ground) -> bool:
    """Whether a sentence has a name of its own, and no figure."""
    sentence = ground.passage.sentence
    return not other_figures(core, sentence) and _says_enough(core, sentence) and bool(_strange(core, ground))


def _strange(core: str, ground: Ground) -> list[Name]:
    """The names of a text that a quote's sentence has not, that explain no other, and that are no wider place."""
    sentence = ground.passage.sentence
    told = content(sentence)
    lands = {country_of(one.words) for one in names(sentence)} - {""}
    return [
        one
        for one in names(core)
        if content(one.text) - told
        and _OF_A_NAME_RE.search(core[: one.start]) is None
        and _WIDE.isdisjoint(one.words)
        and (not country_of(one.words) or lands)
    ]


_OF_A_NAME_RE = re.compile(r"[A-Z][\w’'-]*(?:, (?:in |on )?| (?:in|on|of) )(?:the )?$")
"""`Larne in Ireland` only tells where Larne is."""

_WIDE = frozenset({"africa", "asia", "europe", "america", "australia", "scandinavia", "balkans", "caribbean"})
"""A thing is in these wherever in them its sentence has it."""


def _hedges(text: str) -> set[str]:
    """The words that bound the figures of a text: `about 50` may well be 46."""
    return {hedge for hedge, _ in bounded(text)}


def _says_enough(core: str, sentence: str) -> bool:
    """Whether a text tells something besides its names: `Ada Quill negotiated it for Halden` may well be so.

    Of where a thing is, and of a day, less need be said, if its sentence names a place, or a day, for it too.
    """
    less = (_AT_RE.search(core) and _AT_RE.search(sentence)) or (_has_day(core) and _has_day(sentence))
    return len(bare(core)) >= (FEWEST - 1 if less else FEWEST)


def _has_day(text: str) -> bool:
    return any(one.date is not None and one.date.month for one in quantities(text))


_AT_RE = re.compile(r"\b(?:at|in|from|to|near) (?:the )?[A-Z]")
