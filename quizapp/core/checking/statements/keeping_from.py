"""What keeps somebody from a deed, or frees him from a duty, in one text and does not in another: S012 by `contraries`.

`Stops the court from trying him` is the contrary of `shall not bar the court from hearing him`, whichever verb either
takes; so is `shields him from blame` of `shall in no case exempt him from blame`.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.unveiling import denied_before
from quizapp.core.checking.reading.words import content, meaning, roots
from quizapp.core.folding import tokens
from quizapp.core.seldom import Seldom

_VERBS_LIST = "bar prevent preclude exempt hinder prohibit block relieve absolve release affect limit impair waive"
_VERBS = frozenset(root for word in _VERBS_LIST.split() for root in roots(word))
"""Verbs whose own denial settles what is said, whatever stands behind them."""

_FREEING = frozenset(
    root for word in ("relieve", "absolve", "release", "exempt", "excuse", "free") for root in roots(word)
)
"""These say one thing before what somebody owes."""

_OWED_RE = Seldom(
    r"\b(?P<verb>reliev(?:es?|ed|ing)|absolv(?:es?|ed|ing)|releas(?:es?|ed|ing)|exempt(?:s|ed|ing)?|excus(?:es?|ed|ing)"
    r"|free(?:s|d|ing)?|rid|let(?:s|ting)? off)\b(?: (?!not\b|and\b|but\b)[\w'’-]+){0,6}? (?:of|from)\b"
    r"(?: [\w'’-]+){0,4}? (?P<owed>responsibilit|liabilit|obligation|dut(?:y|ies)|blame|guilt|accountab|commitment)",
    re.IGNORECASE,
)

_RIGHT_BEFORE = 2
"""A denial so few words before a verb denies it."""


class Kept(NamedTuple):
    """What keeps or frees: the verb as written, whether it is denied, whom it keeps, what from."""

    verb: str
    denied: bool
    whom: frozenset[str]
    what: frozenset[str]


def kept_otherwise(text: str, quote: str) -> tuple[str, str] | None:
    """What a text says of a verb that keeps from something, and what its quote says, where only one denies it."""
    text = denied_before(text)
    mine, theirs = tokens(text), tokens(quote)
    there = {meaning(word): _deny(theirs[:at]) for at, word in enumerate(theirs) if meaning(word) in _VERBS}
    for at, word in enumerate(mine if there else ()):
        denied = there.get(meaning(word))
        if denied is not None and denied != _deny(mine[:at]):
            return (word, f"not {word}") if denied else (f"not {word}", word)
    owed = _freed_otherwise(text, quote)
    if owed is not None or "from" not in mine or "from" not in theirs:
        return owed
    for pattern, by_whom in ((_KEEPS_RE, True), (_FREES_RE, False)):
        told = list(_kept(pattern, quote))
        for one in _kept(pattern, text) if told else ():
            for other in told:
                shared = one.whom & other.whom if by_whom else one.what & other.what
                if shared and one.denied != other.denied:
                    return _written(one), _written(other)
    return None


def _freed_otherwise(text: str, quote: str) -> tuple[str, str] | None:
    """What a text says of freeing somebody from what he owes, and its quote, where only one denies it."""
    told = tokens(quote)
    for one in _OWED_RE.finditer(text):
        denied = _deny(tokens(text[: one.start()]))
        for at, word in enumerate(told):
            if meaning(word) in _FREEING and denied != _deny(told[:at]):
                return (f"not {one['verb']}", word) if denied else (one["verb"], f"not {word}")
    return None


def _kept(pattern: re.Pattern[str], text: str) -> Iterator[Kept]:
    for match in pattern.finditer(text):
        yield Kept(match["verb"], _deny(tokens(text[: match.start()])), content(match["whom"]), content(match["what"]))


def _deny(before: Sequence[str]) -> bool:
    """Whether the words before a verb deny it."""
    return not DENYING.isdisjoint([word for word in before if word not in _GETTING][-_RIGHT_BEFORE:])


_GETTING_LIST = """
t get gets got make makes you him her them anyone anybody by itself themselves automatically necessarily enough
sufficient to
"""
_GETTING = frozenset(_GETTING_LIST.split())
"""Of whom, or by what, it is denied may stand between: `does not get you exempt`, `does not by itself clear him`."""


def _written(one: Kept) -> str:
    return f"not {one.verb}" if one.denied else one.verb


_WHOM = r"\b(?P<whom>(?:[^\w.;]+[\w'’-]+){1,8}?)[^\w.;]+from[^\w.;]+"
_KEEPS_RE = re.compile(
    r"\b(?P<verb>bar(?:s|red|ring)?|prevent(?:s|ed|ing)?|preclud(?:es?|ed|ing)|hinder(?:s|ed|ing)?|block(?:s|ed|ing)?"
    r"|prohibit(?:s|ed|ing)?|stop(?:s|ped|ping)?|keep(?:s|ing)?|kept|ban(?:s|ned|ning)?|debar(?:s|red)?"
    rf"|restrain(?:s|ed|ing)?|discourag(?:es?|ed|ing)|deter(?:s|red|ring)?){_WHOM}(?P<what>\w+ing\b)",
    re.IGNORECASE,
)
_FREES_RE = re.compile(
    r"\b(?P<verb>exempt(?:s|ed|ing)?|reliev(?:es?|ed|ing)|absolv(?:es?|ed|ing)|releas(?:es?|ed|ing)|free(?:s|d|ing)?"
    r"|excus(?:es?|ed|ing)|shield(?:s|ed|ing)?|protect(?:s|ed|ing)?|sav(?:es?|ed|ing)|spar(?:es?|ed|ing)"
    rf"|exonerat(?:es?|ed|ing)){_WHOM}(?P<what>(?!\w+ing\b)[\w'’-]+(?: [\w'’-]+)?)",
    re.IGNORECASE,
)
