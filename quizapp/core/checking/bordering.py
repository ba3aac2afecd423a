"""S012 for a key that says abroad of what its passage says is within the country, or the other way round."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quizapp.core.checking.bearing import is_of_another_figure
from quizapp.core.checking.evidence import Fault, Ground
from quizapp.core.checking.excerpts import excerpt
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.once import claims_of
from quizapp.core.checking.phrasing import reworded
from quizapp.core.checking.words import is_key, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse


class _Side(NamedTuple):
    """On which side of a border something is, as written; `of` is the country that it is said to be out of, if any."""

    abroad: bool
    written: str
    of: str


def border_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of answers, and of statements keyed true."""
    stated = isinstance(question, TrueFalse)
    for claim in claims_of(question):
        if not claim.holds or not (stated or is_key(claim)):
            continue
        text = plain(claim.text)
        mine = _side(text) if DENYING.isdisjoint(tokens(plain(claim.statement))) else None
        if mine is None or any(_may_bear(mine, ground) for ground in grounds):
            continue
        for ground in grounds:
            theirs = _side(ground.citation.quote) or _side(ground.passage.clause)
            if theirs is None or mine.abroad == theirs.abroad or not _is_of_it(mine, theirs):
                continue
            if is_of_another_figure(text, mine.written, theirs.written, ground.passage.sentence):
                continue
            yield Fault(
                code="S012",
                path=claim.path,
                message=f"the key says “{mine.written}” and its passage “{theirs.written}”:"
                f" “{excerpt(ground.passage.sentence, theirs.written)}” in {ground.place()}",
                mend=reworded(whole=stated),
            )
            return


_PARTS = r"(?:parts?|regions?|areas?|provinces?|cities|towns|corners?|places)"
_COUNTRY = r"(?:the (?:same )?(?:country|land|nation)|its borders|[A-Z]\w+)"
_WITHIN_RE = re.compile(
    rf"\b(?:(?:(?:[Oo]ther|[Aa]nother|[Dd]ifferent|[Vv]arious) {_PARTS}|[Ee]lsewhere) (?:of|in) {_COUNTRY}"
    rf"|(?:[Ii]nside|[Ww]ithin) (?:the (?:country|land|nation)\b|its (?:own )?borders)|[Ii]nternally|[Dd]omestically)"
)
_ABROAD_RE = re.compile(
    r"\b(?:[Aa]broad|[Oo]verseas|(?:[Ff]oreign|[Oo]ther|[Aa]nother|[Nn]eighbou?ring|[Aa]djacent)"
    r" (?:countr(?:y|ies)|nations?|lands?)|[Nn]eighbou?ring states?|[Nn]eighbou?r countries"
    r"|(?:countries|states|nations) (?:next|close|adjacent) to|[Bb]eyond (?:the|its) borders?|[Aa]cross the border"
    rf"|[Oo]utside (?P<of>{_COUNTRY}))"
)
_HINTING_RE = re.compile(r"\b(?:refugees|exiles?|emigrants?|emigrated|asylum)\b")
"""Of such it may be told that they are abroad, though it is not said."""


def _side(text: str) -> _Side | None:
    """On which side of a border a text says that something is; None where it says neither, or both."""
    within, abroad = _WITHIN_RE.search(text), _ABROAD_RE.search(text)
    if within is not None and abroad is None and _HINTING_RE.search(text) is None:
        return _Side(False, within[0], "")
    if abroad is not None and within is None:
        return _Side(True, abroad[0], abroad["of"] or "")
    return None


def _may_bear(mine: _Side, ground: Ground) -> bool:
    """Whether a quote says the same as a key of several quotes, or hints at it."""
    quote = ground.citation.quote
    theirs = _side(quote)
    return _HINTING_RE.search(quote) is not None or (theirs is not None and theirs.abroad == mine.abroad)


def _is_of_it(mine: _Side, theirs: _Side) -> bool:
    """Whether what one of the two is outside of is the country that the other speaks of, not a part of it."""
    of = mine.of or theirs.of
    within = mine.written if theirs.abroad else theirs.written
    return not of or of.startswith(("the ", "its ")) or of in within
