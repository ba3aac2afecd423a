"""A figure that is no count, but part of a name: `the Harvest Fair 50`, `7 Miller Square`."""

import re
from collections.abc import Iterable

from quizapp.core.checking.reading.words import SMALL
from quizapp.core.dates import MONTHS
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity

_STREETS = "Square|Street|Avenue|Road|Lane|Drive|Place|Plaza|Boulevard|Court|Terrace|Row|Crescent|Way|Quay|St|Ave"
_ADDRESS_RE = re.compile(rf"\d+ (?:[A-Z][\w’'.]+ ){{1,3}}(?:{_STREETS})\b")
_NAMED_RE = re.compile(r"(?:[A-Z][\w’']+ )*(?<=\w )(?P<name>[A-Z][\w’']+) $")
_GOES_ON_RE = re.compile(r"$|\W*$|[,.;:)’']|\s(?P<word>[a-z]+)\b")
_LONG = 6


def says_something(text: str) -> bool:
    """Whether a part of a key says something of what it names, so that no quote need name it again."""
    return len(tokens(text)) >= _LONG


def is_only_named(one: Quantity, text: str, passages: Iterable[str]) -> bool:
    """Whether a figure of a longer text numbers what is named, and no passage has another number for that.

    Of an address they must have the whole.
    """
    if one.kind != "number" or one.unit or one.spelled:
        return False
    address = _ADDRESS_RE.match(text, one.start)
    if address is not None:
        return any(address[0] in passage for passage in passages)
    named = _NAMED_RE.search(text[: one.start]) if says_something(text) else None
    if named is None or named["name"].casefold() in MONTHS or not _ends_a_name(text, one):
        return False
    numbered = re.compile(rf"\b{re.escape(named['name'])} (?!{re.escape(text[one.start : one.end])}\b)(?:\d|[IVXL]+\b)")
    return not any(numbered.search(passage) for passage in passages)


def _ends_a_name(text: str, one: Quantity) -> bool:
    """Whether what follows a figure is nothing that it counts."""
    behind = _GOES_ON_RE.match(text, one.end)
    return behind is not None and (behind["word"] is None or behind["word"] in SMALL)
