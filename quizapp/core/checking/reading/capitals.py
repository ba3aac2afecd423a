"""Where a run of capitalised words begins and ends, as a name does: `Rev. John J. Field`, `Bank of the North`."""

import re
from collections.abc import Sequence

from quizapp.core.checking.reading.words import SMALL

_LETTER = r"[^\W\d_]"
_WORD = (
    r"(?:[A-Z]\.)+[A-Z]\b\.?|(?:[A-Z]\.){2,}"
    rf"|{_LETTER}[^\W_]*(?:(?:['’](?={_LETTER}{{2}})|\.(?={_LETTER}\b)|\.(?:com|org|net|gov|edu)\b){_LETTER}*)*"
)
WORD_RE = re.compile(_WORD)
_JOINT_RE = re.compile(
    r"(?:[ \u00a0]|-|–|[ \u00a0](?:of|of the|for|the|de|del|della|di|da|do|dos|du|la|le|les|van|von|der|den|bin|ibn"
    r"|al|el|ash)[ -])"
)
_CAPITALS = frozenset(
    chr(sign)
    for first, last in (
        ("A", "Z"),
        ("À", "Ö"),
        ("Ø", "Þ"),
        ("\u0100", "\u024f"),
        ("\u0370", "\u03ff"),
        ("\u0400", "\u042f"),
    )
    for sign in range(ord(first), ord(last) + 1)
)


def is_capital(text: str, start: int) -> bool:
    """Whether a word begins with a capital, be it behind a clipped article: `d'Agnes`."""
    if text[start] in "dl":
        return text[start + 1 : start + 2] in {"'", "’"} and text[start + 2 : start + 3] in _CAPITALS
    return text[start] in _CAPITALS


def last_word(text: str, words: Sequence[tuple[int, int]], capital: Sequence[bool], first: int) -> int:
    """Which word ends the run of capitalised words that begins with the one at `first`."""
    last = first
    for following in range(first + 1, len(words)):
        end, here = words[last][1], words[following][0]
        joined = capital[following] and (
            _JOINT_RE.fullmatch(text, end, here)
            or (text[end:here] == ". " and _goes_on(text, words, first, last, following))
        )
        if joined:
            last = following
        elif following - last > 2 or text[words[following - 1][1] : here] not in _CLOSE:
            break
    return last


_CLOSE = frozenset({" ", "\u00a0", "-"})
"""What parts the words of one run."""


def _goes_on(text: str, words: Sequence[tuple[int, int]], first: int, last: int, following: int) -> bool:
    """Whether a full stop inside a run is a title's or an initial's (`Rev. John J. Field`, not `World War I. Then`)."""
    word, then = text[slice(*words[last])], text[slice(*words[following])]
    initial = len(word) == 1 and (last == first or word not in "IVX")
    return (initial or word.casefold() in _CLIPPED) and then.casefold() not in SMALL


_CLIPPED = frozenset(
    {"mr", "mrs", "ms", "dr", "prof", "st", "rev", "fr", "gen", "col", "capt", "lt", "sgt", "sen", "gov"}
)


def first_letter(text: str, start: int) -> int:
    """Where the first word from a place on begins; -1 where none does."""
    word = WORD_RE.search(text, start)
    return -1 if word is None else word.start()
