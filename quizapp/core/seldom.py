"""Patterns of words that are seldom there: tried on a text only where it has a word that they cannot do without.

A pattern of many words is tried at each place of a text, which takes long to find nothing. Which words it needs one of
is read off the pattern itself, so that the two cannot part; the words of a text are made once for all patterns. Where
it cannot be read, it is tried on every text (decision 20).
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, TypeAlias

from quizapp.core.folding import tokens

try:  # what `re.compile` reads a pattern with, and no part of what `re` promises
    from re import _parser as parser  # type: ignore[attr-defined]
except ImportError:
    parser = None

_BEGINNING = 4
"""So many first letters tell words that a pattern gives the beginning of."""

_MOST = 200
"""Of more strings that a part of a pattern may be, only the words are kept."""

_WORD_RE = re.compile(r"\w+")
_COMMON_LIST = """
a all an and any are as at be been by did do does for from had has have in is it its no not of on or that the their
they this to was were what which who with
"""
_COMMON = frozenset(_COMMON_LIST.split())
"""These are nearly everywhere: a pattern is known by them only where it has no others."""


@lru_cache(maxsize=1 << 10)
def words_of(text: str) -> frozenset[str]:
    """The words of a text in lower case, each whole and by its beginning; and the empty one, which is in every text."""
    words = tokens(text) if text.isascii() else _WORD_RE.findall(text.lower())
    return frozenset(words).union([word[:_BEGINNING] for word in words], ("",))


class Seldom:
    """A compiled pattern that is tried only where a text has one of the words that are in whatever it finds.

    Which these are is found out once it has been tried so often that it pays.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags
        self._compiled = re.compile(pattern, flags)
        self._needed: frozenset[str] | None = None
        self._tried = 0

    def search(self, text: str) -> re.Match[str] | None:
        """As that of `re.Pattern`."""
        return self._compiled.search(text) if self._may_be_in(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """As that of `re.Pattern`."""
        return self._compiled.match(text) if self._may_be_in(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """As that of `re.Pattern`."""
        return self._compiled.fullmatch(text) if self._may_be_in(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As that of `re.Pattern`."""
        return self._compiled.finditer(text) if self._may_be_in(text) else iter(())

    def findall(self, text: str) -> list[Any]:
        """As that of `re.Pattern`."""
        return self._compiled.findall(text) if self._may_be_in(text) else []

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        """As that of `re.Pattern`."""
        return self._compiled.sub(by, text, count) if self._may_be_in(text) else text

    def _may_be_in(self, text: str) -> bool:
        if self._needed is not None:
            return not self._needed.isdisjoint(words_of(text))
        self._tried += 1
        if self._tried == _OFTEN:
            self._needed = needed_words(self.pattern, self.flags) or _IN_ALL
        return True


_OFTEN = 50
_IN_ALL = frozenset({""})


def needed_words(pattern: str, flags: int = 0) -> frozenset[str] | None:
    """The words, whole or by their beginning, one of which is in all that a pattern finds.

    None if there are none, or if a Python reads patterns in a way that is not known here.
    """
    try:
        strings, words = _read(parser.parse(pattern, flags), _Beside(_GAP, _GAP))
    except _UNKNOWN:
        return None
    return words if strings is None else _words_among(strings)


_UNKNOWN = (AttributeError, LookupError, TypeError, ValueError)
"""What may come of reading parts that are made otherwise than they were."""

_Part: TypeAlias = tuple[Any, Any]
"""A part of a pattern as `re` reads it: its kind, which is told by its name, and what belongs to it."""

_Strings: TypeAlias = Sequence[str]
"""All that a part of a pattern may be, in lower case, with the signs below for what is no letter."""

_Read: TypeAlias = tuple[_Strings | None, frozenset[str] | None]
"""All that a part may be; where that is too much, None and the rarest words one of which is in it."""

_GAP, _SPACE = "?", " "
"""Anything or nothing; what is no part of a word, as is the edge of one."""


class _Beside(NamedTuple):
    """What stands before and behind a part: a space or a gap."""

    before: str
    after: str


def _read(parts: Sequence[_Part], beside: _Beside) -> _Read:
    """A sequence of parts: each string of one with each of the next, as long as they are not too many."""
    before, strings = beside.before, [""]
    best: frozenset[str] | None = None
    parted = False
    for at, part in enumerate(parts):
        if str(part[0]) == "LITERAL":
            sign = _sign(part[1])
            strings = [one + sign for one in strings]
            continue
        after = _edge_of(parts[at + 1]) if at + 1 < len(parts) else beside.after
        own, words = _part(part, _Beside(_end_of(before, strings), after))
        if own is None:
            own, best = (_GAP,), _rarer(best, words)
            parted = parted or words is not None
        if len(strings) * len(own) > _MOST:
            after = _SPACE if all(one[:1] == _SPACE for one in own) else _GAP
            best = _rarer(best, _words_among([before + one + after for one in strings]))
            before, strings, parted = _end_of(before, strings), list(own), True
        else:
            each = (one + other for one in strings for other in own)
            strings = list(dict.fromkeys(one.replace(_SPACE * 2, _SPACE) for one in each))
    if not parted:
        return strings, None
    return None, _rarer(best, _words_among([before + one + beside.after for one in strings]))


def _end_of(before: str, strings: _Strings) -> str:
    return _SPACE if all((before + one)[-1] == _SPACE for one in strings) else _GAP


def _edge_of(part: _Part) -> str:
    """What a part begins with, where that is told by its first sign."""
    if str(part[0]) in {"SUBPATTERN", "BRANCH", *_REPEATED}:
        return _GAP
    strings, _ = _part(part, _Beside(_GAP, _GAP))
    return _SPACE if strings == (_SPACE,) else _GAP


def _part(part: _Part, beside: _Beside) -> _Read:
    """One part of a sequence, as `re` names its kinds; of a kind that is not named here nothing is known."""
    kind, value = str(part[0]), part[1]
    if kind == "SUBPATTERN":
        return _read(value[3], beside)
    if kind == "BRANCH":
        return _either([_read(one, beside) for one in value[1]], beside)
    if kind in _REPEATED:
        return _repeated(value, beside)
    single = _SINGLE.get(kind)
    return (None if single is None else single(value)), None


_REPEATED = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})


def _sign(code: int) -> str:
    character = chr(code)
    if character.isalnum() or character == "_":
        return character.lower() if code < _ASCII and character.isalpha() else _GAP
    return _SPACE


_ASCII = 128


def _of_class(items: Sequence[_Part]) -> _Strings | None:
    """The letters of a class of few, or a space for one of signs; any other may be anything."""
    kinds = {str(kind) for kind, _ in items}
    if kinds == {"LITERAL"}:
        return tuple({_sign(value): None for _, value in items})
    no_words = kinds == {"CATEGORY"} and all(str(value) in _NO_WORDS for _, value in items)
    return (_SPACE,) if no_words else None


_NO_WORDS = frozenset({"CATEGORY_SPACE", "CATEGORY_NOT_WORD"})


def _looked_at(value: tuple[int, Sequence[_Part]]) -> _Strings:
    """An edge, where what must follow is no part of a word."""
    direction, parts = value
    strings, _ = _read(parts, _Beside(_GAP, _GAP)) if direction > 0 else (None, None)
    return (_SPACE if strings and all(one[:1] == _SPACE for one in strings) else "",)


_SINGLE: Mapping[str, Callable[[Any], _Strings | None]] = {
    "LITERAL": lambda code: (_sign(code),),
    "IN": _of_class,
    "AT": lambda edge: (_GAP if str(edge) == "AT_NON_BOUNDARY" else _SPACE,),
    "ASSERT": _looked_at,
    "ASSERT_NOT": lambda _: ("",),
}
"""What a part that has no parts may be."""


def _either(read: Sequence[_Read], beside: _Beside) -> _Read:
    if all(strings is not None for strings, _ in read):
        found = tuple(dict.fromkeys(one for strings, _ in read for one in strings or ()))
        if len(found) <= _MOST:
            return found, None
    before, after = beside
    each = [_words_among([before + one + after for one in strings]) if strings else words for strings, words in read]
    known = [words for words in each if words is not None]
    return None, frozenset[str]().union(*known) if len(known) == len(each) else None


def _repeated(value: tuple[int, int, Sequence[_Part]], beside: _Beside) -> _Read:
    least, most, parts = value
    strings, words = _read(parts, beside if most == 1 else _Beside(_GAP, _GAP))
    if strings is None:
        return None, words if least else None
    if most > 1 and set(strings) != {_SPACE}:
        again = _GAP + _end_of(_GAP, strings)
        strings = [one + again for one in strings]
    return strings if least else ("", *strings), None


_KNOWN_RE = re.compile(f"(?<={_SPACE})(?P<word>[a-z]+)(?P<whole>{_SPACE})?")


def _words_among(strings: Iterable[str]) -> frozenset[str] | None:
    """Of each string the rarest word that is known to begin there; None where one has none."""
    found: set[str] = set()
    for string in strings:
        known = (one["word"] if one["whole"] else _beginning(one["word"]) for one in _KNOWN_RE.finditer(string))
        rarest = min(known, key=_frequency, default="")
        if not rarest:
            return None
        found.add(rarest)
    return frozenset(found)


def _beginning(word: str) -> str:
    return word[:_BEGINNING] if len(word) >= _BEGINNING else ""


def _rarer(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    """The words of which a text has one less often."""
    if one is None or other is None:
        return other if one is None else one
    return min(one, other, key=lambda words: sum(map(_frequency, words)))


def _frequency(word: str) -> float:
    """How often a word may be met, as a rough measure: the longer, the less."""
    return 1.0 if word in _COMMON or not word else _BEGINNING ** -len(word)
