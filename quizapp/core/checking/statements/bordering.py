"""S012 for a key that says abroad of what its passage says is within the country, or the other way round.

So is one that says `elsewhere in the province` of what came from `other parts of Kenya`, or the other way round.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from quizapp.core.checking.figures.bearing import is_of_another_figure
from quizapp.core.checking.lexicons.lands import CITIES, STATES
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.names import country_of
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.checking.reading.words import is_key, plain
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
        whole = _other_whole(text, plain(claim.statement), grounds)
        if whole is not None:
            yield replace(whole, path=claim.path, mend=reworded(whole=stated))
            return
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


def _other_whole(text: str, statement: str, grounds: Sequence[Ground]) -> Fault | None:
    """The fault of a key that says of the rest of a province what every sentence says of the rest of a country."""
    mine = _ELSEWHERE_RE.search(text)
    if mine is None or not DENYING.isdisjoint(tokens(statement)):
        return None
    told = [(_ELSEWHERE_RE.search(one.passage.sentence), one) for one in grounds]
    for theirs, ground in told:
        if theirs is None or {_is_country(mine["of"]), _is_country(theirs["of"])} != {True, False}:
            return None
        if len(_ELSEWHERE_RE.findall(ground.passage.sentence)) > 1:
            return None
    theirs, ground = told[0]
    return Fault(
        code="S012",
        path=(),
        message=f"the key says “{mine[0]}” and its passage “{theirs[0] if theirs else ''}”:"
        f" “{excerpt(ground.passage.sentence, theirs[0] if theirs else '')}” in {ground.place()}",
        mend="",
    )


_ELSEWHERE_RE = re.compile(
    rf"\b(?:(?:[Oo]ther|[Aa]nother|[Dd]ifferent) {_PARTS} (?:of|in)|[Ee]lsewhere in)"
    r" (?P<of>the (?:same )?(?:province|district|county|city|town|country|nation)\b"
    r"|(?:the )?[A-Z]\w+(?: [A-Z]\w+)*)"
)


def _is_country(whole: str) -> bool | None:
    """Whether what something is a part of is a country; None where that is a name that may be one or not."""
    words = tuple(one for one in tokens(whole) if one != "the")
    if words[-1] in _PROVINCES:
        return False
    named = country_of(words)
    return True if words[-1] in _COUNTRIES or (named and words[-1] not in CITIES | STATES) else None


_COUNTRIES = frozenset({"country", "nation"})
_PROVINCES = frozenset({"province", "district", "county", "city", "town"})


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
