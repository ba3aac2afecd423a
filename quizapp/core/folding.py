"""Text made comparable: normalising, and cutting into the tokens that quotes and fingerprints are held against.

What a token means (a number, a name) is decided elsewhere; this knows only how it is spelled.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple, TypeVar

T = TypeVar("T")

_SINGLE = "‘’‚‛′‵`´ʼʻ＇"
_DOUBLE = "“”„‟″‶«»「」＂"
_DASHES = "‐‑‒–—―−﹘﹣－⁃"
_UNIFIED = str.maketrans({**dict.fromkeys(_SINGLE, "'"), **dict.fromkeys(_DOUBLE, '"'), **dict.fromkeys(_DASHES, "-")})

_COMMON_SIGNS = "’“”—–‘…"
"""Of what is not ASCII, the signs that English is set with; they part tokens."""

# Signs that are not seen: soft hyphen, zero-width signs, marks of direction, byte order mark.
_INVISIBLE = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_INVISIBLE_RE = re.compile(f"[{_INVISIBLE}]")

# Python's `\w` leaves out combining marks; without them words of many scripts would fall apart.
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u0900-\u0963\u0971-\u0df3\u0f71-\u0f84"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
_HEAP_RE = re.compile(r"([^\w\s\x00-\x7f]{30})[^\w\s\x00-\x7f]+")
# Scripts written without spaces between words: each character is a token of its own.
_UNSPACED = "\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"

_INNER = r"(?:(?<=\d)[.,٫٬](?=\d){word}+)*"
_WORD = r"[^\W_]"
_WIDE = rf"(?:(?![{_UNSPACED}])[^\W_]|[{_MARKS}{_INVISIBLE}])"
_PLAIN_RE = re.compile(_WORD + "+" + _INNER.format(word=_WORD))
_WIDE_RE = re.compile(f"[{_UNSPACED}]|{_WIDE}+" + _INNER.format(word=_WIDE))
_ASCII_RE = re.compile(r"[A-Za-z0-9]+(?:(?<=[0-9])[.,](?=[0-9])[A-Za-z0-9]+)*")
"""The same of ASCII, where it is found in half the time: a list of signs is looked up, a class of them asked."""

_NEEDS_WIDE_RE = re.compile(f"[{_MARKS}{_INVISIBLE}{_UNSPACED}]")

_KEPT = 2000
"""Texts of at most so many characters are remembered with their tokens; longer ones are seldom read twice."""


class Token(NamedTuple):
    """A normalised token and where it stands in the text it was cut from (`text[start:end]`)."""

    text: str
    start: int
    end: int


def normalise(text: str) -> str:
    """The text as it is compared: NFKC, case folded, quotes and dashes unified, white space folded and trimmed."""
    if text.isascii():
        return " ".join(text.lower().replace("`", "'").split())
    folded = _compatible(_compatible(text.translate(_UNIFIED)).casefold()).translate(_UNIFIED)
    return " ".join(_INVISIBLE_RE.sub("", folded).split())


def tokens(text: str) -> tuple[str, ...]:
    """The normalised tokens of a text.

    A token is a run of letters and digits; between digits a `.` or `,` belongs to it (`1,600`, `5.5`). Everything
    else parts tokens and is dropped, hyphens and apostrophes too (`Syria's` is `syria`, `s`; `11-month` is `11`,
    `month`), so that a phrase is found whichever dashes and quotes its copy has. Scripts that are written without
    spaces give a token a character.
    """
    return _remembered_tokens(text) if len(text) <= _KEPT else _tokens(text)


def _tokens(text: str) -> tuple[str, ...]:
    if text.isascii():
        return tuple(_ascii_tokens(text))
    for sign in _COMMON_SIGNS:
        text = text.replace(sign, " ")
    if text.isascii():  # nothing but its quotes and dashes was not
        return tuple(_ascii_tokens(text))
    found = _pattern(text).findall(text)
    return tuple(folded for one in found if (folded := _fold(one)))


def _ascii_tokens(text: str) -> list[str]:
    """The same of ASCII: cut at all signs that part in one go, and by pattern only what has a point or a comma."""
    runs = text.encode().translate(_LOWERED).decode().split()
    if "." not in text and "," not in text:
        return runs
    found: list[str] = []
    for run in runs:
        word = run.strip(".,")
        if word.isalnum():
            found.append(word)
        else:
            found += _ASCII_RE.findall(word)
    return found


_LOWERED = bytes(ord(chr(code).lower()) if chr(code).isalnum() or chr(code) in ".," else 32 for code in range(128)) * 2
"""To each ASCII sign what it is cut as: a letter in lower case, a space for what parts (the second half is unused)."""

_remembered_tokens = lru_cache(maxsize=1 << 12)(_tokens)


def spans(text: str) -> tuple[Token, ...]:
    """The same tokens with their places in `text`."""
    return _remembered_spans(text) if len(text) <= _KEPT else _spans(text)


def _spans(text: str) -> tuple[Token, ...]:
    return tuple(Token(_fold(match[0]), *match.span()) for match in _matches(text))


_remembered_spans = lru_cache(maxsize=1 << 9)(_spans)


def place_of(text: str, first: int, after: int) -> tuple[int, int]:
    """Where the tokens from the one at index `first` to the one before `after` stand: `text[start:end]`."""
    own = list(islice(_matches(text), first, after))
    return own[0].start(), own[-1].end()


def run_at(own: tuple[T, ...], wanted: tuple[T, ...]) -> int | None:
    """Where `wanted` begins in `own`; None where it does not stand there side by side."""
    place = -1
    for _ in range(own.count(wanted[0])):
        place = own.index(wanted[0], place + 1)
        if own[place : place + len(wanted)] == wanted:
            return place
    return None


def _matches(text: str) -> Iterator[re.Match[str]]:
    if text.isascii():
        return _ASCII_RE.finditer(text)
    return (match for match in _pattern(text).finditer(text) if _fold(match[0]))


def _pattern(text: str) -> re.Pattern[str]:
    """What cuts the text; what it finds may be a run of nothing but marks or unseen signs, which spells nothing."""
    return _WIDE_RE if _NEEDS_WIDE_RE.search(text) else _PLAIN_RE


@lru_cache(maxsize=1 << 16)
def _fold(token: str) -> str:
    if token.isascii():
        return token.lower()
    return _INVISIBLE_RE.sub("", _compatible(_compatible(token).casefold()))


def _compatible(text: str) -> str:
    """NFKC. Of a heap of marks, more than any language writes, the first are kept.

    The time that normalising takes grows with the square of a heap (UAX #15 allows 30 in a stream-safe text).
    """
    return unicodedata.normalize("NFKC", _HEAP_RE.sub(r"\1", text))
