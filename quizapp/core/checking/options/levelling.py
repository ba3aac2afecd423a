"""An option's words levelled, so that two ways of saying a thing are the same words."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from quizapp.core.checking.figures.bounded import Piece, pieces
from quizapp.core.checking.lexicons.places import COUNTRIES
from quizapp.core.checking.lexicons.seats import SEATS
from quizapp.core.checking.lexicons.twins import TWINS
from quizapp.core.checking.reading.bare_words import bare_text, bare_words
from quizapp.core.checking.reading.words import SMALL, stem
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.seldom import Seldom

COUNTRY = "@"
"""What the word of a country begins with."""

WAY = "~"
"""What the word for several ways of saying one thing begins with."""

ARTICLES = frozenset({"a", "an", "the", "s"})


@lru_cache(maxsize=1 << 12)
def levelled(text: str, terms: tuple[tuple[str, str], ...], *, governments: bool, literal: bool) -> tuple[str, ...]:
    """The words of an option, articles left out: figures with their bounds, countries by one name, ways by their first.

    `governments` tells that a capital may stand for its country; `literal`, that no word may stand for another.
    """
    text = bare_text(text)
    if "-" in text or "–" in text:
        text = _ALLIED_RE.sub(r"\1 and \2", text)
    if " of a" in text:
        text = _OF_A_KIND_RE.sub(r"\2 \1", text)
    for short, long in terms:
        text = text.replace(long, short)
    found: list[str] = []
    for piece in pieces(text):
        if isinstance(piece, Piece):
            words = _placed(list(_cut(piece)), governments=governments)
            found += map(root, words) if literal else _by_meaning(words)
        else:
            found.append(piece)
    return tuple(found)


@lru_cache(maxsize=1 << 12)
def own_roots(text: str) -> frozenset[str] | None:
    """The roots of a text's words, small ones left out, where levelling leaves them as they are; else None.

    It does so with all but figures, countries, and what the lexicon has other ways for. Texts that have these roots
    but not the same ones need not be levelled to be told apart.
    """
    words = bare_words(text)
    if not _LEVELLED.isdisjoint(words) or quantities(text) or _ALLIED_RE.search(text) or _OF_A_KIND_RE.search(text):
        return None
    found = roots_of(text)
    return None if not _MEANINGS.keys().isdisjoint(found) else found - _LOOSE


@lru_cache(maxsize=1 << 10)
def roots_of(text: str) -> frozenset[str]:
    """The roots of all words of a text."""
    return frozenset(map(root, bare_words(text)))


def may_be_in(text: str, told: str) -> bool:
    """Whether a text may have a word, once both are levelled, of what is told: asked before they are."""
    own = own_roots(text)
    return not own or not own.isdisjoint(roots_of(told))


_ALLIED_RE = Seldom(
    r"\b([A-Z]\w+)[-–]([A-Z]\w+) (?:alliance|coalition|partnership|axis|(?:joint )?(?:forces|campaign))\b"
)
"""`The Syrian-Russian alliance` is the two together."""

_OF_A_KIND_RE = Seldom(r"\b(\w+) of an? (\w+) (?:kind|nature|sort|type|character)\b", re.IGNORECASE)


def _cut(piece: str) -> Iterator[str]:
    """The words between figures; a comma is one, and so is what joins two things in more words."""
    joined = _JOINING_RE.sub(" and ", piece) if _JOINING.intersection(tokens(piece)) else piece
    for at, part in enumerate(joined.split(",")):
        if at:
            yield ","
        words = [word for word in bare_words(part) if word not in ARTICLES]
        for place, word in enumerate(words):
            if word in _DIRECTIONS:
                if not (place and words[place - 1] in _DIRECTIONS):
                    following = words[place + 1] if place + 1 < len(words) else ""
                    yield _DIRECTIONS[word] + _DIRECTIONS.get(following, "")
            else:
                yield word


_JOINING = frozenset({"with", "well", "alongside"})
_JOINING_RE = re.compile(
    r",?\s+(?:together with|along with|as well as|jointly with|alongside"
    r"|(?:together )?with (?:its|their|his|her) (?:ally|partner))\s+",
    re.IGNORECASE,
)
_WAYS = ("north", "south", "east", "west")
_DIRECTIONS = {
    **{f"{way}{ending}": way for way in _WAYS for ending in ("", "ern")},
    **{f"{one}{two}{end}": f"{one}{two}" for one in _WAYS[:2] for two in _WAYS[2:] for end in ("", "ern")},
}
QUARTERS = frozenset(_DIRECTIONS.values())
"""The words for the quarters of the sky, as they are levelled."""


def _placed(words: Sequence[str], *, governments: bool) -> Iterator[str]:
    """The words with each country's names and its people's made one, and its seat's where governments are meant."""
    at = 0
    while at < len(words):
        for form, country, seat in _PLACES.get(words[at], ()):
            if (governments or not seat) and tuple(words[at : at + len(form)]) == form:
                yield country
                at += len(form)
                break
        else:
            yield words[at]
            at += 1


def _places() -> Mapping[str, Sequence[tuple[tuple[str, ...], str, bool]]]:
    """To the first word of every country's name, people and seat: all its words, the country, whether it is a seat."""
    found: dict[str, list[tuple[tuple[str, ...], str, bool]]] = {}
    lines = [line.split(", ") for line in COUNTRIES.strip().splitlines()]
    forms = [(form, line[0], False) for line in lines for form in line]
    for form, country, seat in (*forms, *((one, own, True) for one, own in SEATS.items())):
        words = bare_words(form)
        words = words[1:] if words[0] == "the" else words
        found.setdefault(words[0], []).append((words, f"{COUNTRY}{country}", seat))
    return {first: sorted(own, key=lambda one: -len(one[0])) for first, own in found.items()}


_PLACES = _places()


def _by_meaning(words: Iterable[str]) -> Iterator[str]:
    """The words with what the lexicon has other ways for made one, the others by their roots."""
    roots = list(map(root, words))
    at = 0
    while at < len(roots):
        for form, head in _MEANINGS.get(roots[at], ()):
            if tuple(roots[at : at + len(form)]) == form:
                yield head
                at += len(form)
                break
        else:
            yield roots[at]
            at += 1


def root(word: str) -> str:
    """A word's stem; who does a thing (`ruler`) is kept apart from the doing of it (`ruling`)."""
    if word in SMALL:
        return word
    single = word.removesuffix("s")
    return single if single.endswith(("er", "or")) else stem(word)


def _meanings() -> Mapping[str, Sequence[tuple[tuple[str, ...], str]]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for line in TWINS:
        for way in line:
            form = tuple(root(word) for word in tokens(way) if word not in ARTICLES)
            found.setdefault(form[0], []).append((form, f"{WAY}{line[0]}"))
    return {first: sorted(own, key=lambda one: -len(one[0])) for first, own in found.items()}


_MEANINGS = _meanings()

_TIMES = frozenset({"year", "month", "week", "day", "hour", "decade", "century", "fortnight", "minute"})
_LEVELLED = frozenset({*_PLACES, *_DIRECTIONS, *_JOINING, *_TIMES})
"""Words that levelling may make others of, besides those of the lexicon."""

_LOOSE = SMALL | frozenset(map(root, ("alike", "together", "joint", "likewise")))
"""Words in which options that say the same may differ."""
