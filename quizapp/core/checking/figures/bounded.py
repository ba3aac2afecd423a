"""The figures of an option as words that compare: `at least 1,600`, `1,600 or more` and `no fewer than 1,600` are one.

Also what only an option says so: `half a year`, `the fifteenth of October`, `the third month of 2020`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from quizapp.core.checking.lexicons.voices import HEDGES_OF_AMOUNT
from quizapp.core.dates import MONTHS
from quizapp.core.folding import tokens
from quizapp.core.number_words import ORDINALS
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.seldom import Seldom

FIGURE = "#"
"""What the word of a figure begins with."""


class Piece(str):
    """What stands between the figures of a text, as written."""

    __slots__ = ()


@lru_cache(maxsize=1 << 12)
def pieces(text: str) -> tuple[str, ...]:
    """A text cut at its figures: each a word that begins with `FIGURE`, with its bound; what is between as `Piece`."""
    return tuple(_pieces(_as_figures(text)))


def bounds_of(word: str) -> tuple[str, str]:
    """The bound of a figure's word, empty where it has none, and the word without it."""
    bound, _, rest = word.removeprefix(FIGURE).rpartition("|")
    return bound, f"{FIGURE}|{rest}"


def bound_as_written(figure: str, text: str) -> str:
    """The bound that stands before the figure of a word, as a text writes it; empty where none does."""
    for one in quantities(text):
        hedge = _BEFORE_RE.search(text[: one.start])
        if hedge is not None and f"{FIGURE}|{_value(one, text)}" == figure:
            return hedge[1]
    return ""


def class_of_bound(text: str) -> str:
    """The plainest word for a bound: `more than` for `over`; empty for what is none."""
    return _BOUNDS.get(" ".join(text.casefold().split()), "")


def asked_bound(asked: str) -> str:
    """The bound that a stem has before its question word: `below what age`."""
    match = _ASKED_RE.search(asked)
    return "" if match is None else _BOUNDS[match[1].casefold()]


def _pieces(text: str) -> Iterator[str]:
    at = 0
    for one in quantities(text):
        before = text[at : one.start]
        hedge = _BEFORE_RE.search(before)
        behind = _BEHIND_RE.match(text, one.end)
        bound = "" if hedge is None else _BOUNDS[" ".join(hedge[1].casefold().split())]
        yield Piece(before if hedge is None else before[: hedge.start()])
        if behind is not None and not bound:
            bound = "at least" if _MORE_RE.search(behind[0]) else "at most"
        yield f"{FIGURE}{bound}|{_value(one, text)}"
        at = one.end
        if behind is not None:
            yield Piece(behind["noun"] or "")
            at = behind.end()
    yield Piece(text[at:])


def _value(one: Quantity, text: str) -> str:
    if one.vague:
        return text[one.start : one.end].casefold()
    if one.date is not None:
        return f"date {one.date}"
    if one.kind == "duration" and one.unit in _LASTING:
        size, unit = _LASTING[one.unit]
        return f"{one.low * size}-{one.high * size} {unit}"
    if one.kind == "percent":
        return f"{one.low / 100}-{one.high / 100}"
    return f"{one.low}-{one.high} {one.unit}".strip() + (one.kind if one.kind in {"ordinal", "label"} else "")


_LASTING = {
    "century": (1200, "month"), "decade": (120, "month"), "year": (12, "month"), "month": (1, "month"),
    "fortnight": (20160, "minute"), "week": (10080, "minute"), "day": (1440, "minute"), "hour": (60, "minute"),
    "minute": (1, "minute"),
}  # fmt: skip

_BOUNDS = {
    **HEDGES_OF_AMOUNT,
    "below": "less than", "above": "more than", "a minimum of": "at least", "a maximum of": "at most",
    "just under": "nearly", "a little under": "nearly", "slightly under": "nearly", "just short of": "nearly",
    "a little less than": "nearly", "slightly less than": "nearly", "not quite": "nearly", "just below": "nearly",
    "just over": "just over", "a little over": "just over", "slightly over": "just over",
    "a little more than": "just over", "slightly more than": "just over", "just above": "just over",
}  # fmt: skip
_ANY_BOUND = "|".join(sorted(map(re.escape, _BOUNDS), key=len, reverse=True)).replace("\\ ", r"\s+")
_BEFORE_RE = Seldom(rf"\b({_ANY_BOUND})\s+(?:another\s+|about\s+)?(?:the\s+)?$", re.IGNORECASE)
_ASKED_RE = Seldom(rf"\b({_ANY_BOUND})\s+(?:what|which|how)\b", re.IGNORECASE)
_BEHIND_RE = re.compile(
    r"(?P<noun>\s+[a-z]+)??,?\s+(?:(?:or|and)\s+(?:more|over|above|longer|greater|fewer|less|under|below)"
    r"|at (?:the )?(?:very )?(?:least|most)|at a minimum)\b",
    re.IGNORECASE,
)
_MORE_RE = re.compile(r"\b(?:more|over|above|longer|greater|least|minimum)$")


def _as_figures(text: str) -> str:
    """A text with figures for what says one in words of its own."""
    if _LASTING_RE.search(text) is not None:
        text = _AND_A_HALF_RE.sub(lambda one: _HALVES[one[1].casefold()][1], text)
        text = _HALF_RE.sub(lambda one: _HALVES[one[1].casefold()][0], text)
        text = _ONE_RE.sub(r"1 \1", text)
    if " of " in text:
        text = _DAY_RE.sub(lambda one: f"{one[2]} {ORDINALS[one[1].casefold()]}", text)
        text = _MONTH_RE.sub(lambda one: f"{_NAMES[ORDINALS[one[1].casefold()]]} {one[2]}", text)
        text = _YEAR_RE.sub(r"\1", text)
    return text if _MANY.isdisjoint(tokens(text)) else _SEVERAL_RE.sub(r"\1s", text)


_HALVES = {
    "year": ("6 months", "18 months"), "hour": ("30 minutes", "90 minutes"), "century": ("50 years", "150 years"),
    "decade": ("5 years", "15 years"), "day": ("12 hours", "36 hours"),
}  # fmt: skip
_LASTING_RE = Seldom(r"\ban? (?:year|month|week|day|hour|decade|century|fortnight|minute)\b", re.IGNORECASE)
_ONE_RE = re.compile(r"\ban? (year|month|week|day|hour|decade|century|fortnight|minute)\b", re.IGNORECASE)
_HALF_RE = re.compile(rf"\bhalf an? ({'|'.join(_HALVES)})\b", re.IGNORECASE)
_AND_A_HALF_RE = re.compile(rf"\ban? ({'|'.join(_HALVES)}) and a half\b", re.IGNORECASE)
_SPELLED = "|".join(sorted((one for one, value in ORDINALS.items() if value <= 31), key=len, reverse=True))
_NAMES = {
    number: max((one for one, own in MONTHS.items() if own == number), key=len).title() for number in MONTHS.values()
}
_DAY_RE = Seldom(rf"\b({_SPELLED}) of ({'|'.join(_NAMES.values())})\b", re.IGNORECASE)
_MONTH_RE = Seldom(
    rf"\b({'|'.join(one for one, value in ORDINALS.items() if value <= len(_NAMES))}) month of (\d{{4}})\b",
    re.IGNORECASE,
)
_YEAR_RE = Seldom(r"\b(?:the )?(?:course|year) of (?:the year )?([12]\d{3})\b", re.IGNORECASE)
_MANY = frozenset({"several", "some", "many"})
_SEVERAL_RE = re.compile(
    r"\b(?:several|some|many)\s+(dozen|hundred|thousand|million|billion)s?\b(?: of\b)?", re.IGNORECASE
)
