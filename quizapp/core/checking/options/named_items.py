"""What an option names, and whether a text or an item of a list names it too, by another of its names as well."""

import re
from collections.abc import Sequence
from functools import lru_cache

from quizapp.core.checking.lexicons.places import TITLES
from quizapp.core.checking.lexicons.seats import SEATS
from quizapp.core.checking.options.itemising import Item
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.names import Holdings, Name, is_place, names
from quizapp.core.checking.reading.words import SMALL, content, meaning, meanings
from quizapp.core.folding import tokens


def named_in(text: str, told: str) -> list[Name]:
    """The names of an option; what only begins it with a capital is one where it is known, or told with one."""
    return [
        one
        for one in names(text)
        if not one.leads or len(one.words) > 1 or is_place(one.words) or one.text in SEATS or one.text in told
    ]


def unnamed_in(text: str, told: str) -> frozenset[str]:
    """The words of meaning of a text that are no part of a name."""
    return content(text).difference(meaning(word) for name in named_in(text, told) for word in tokens(name.text))


_ROOT = 3
"""What two forms of a name begin with, their endings apart."""

_INITIALS_RE = re.compile(r"\b[A-Z][A-Za-z.]?[A-Z]")


@lru_cache(maxsize=1 << 8)
def _held(text: str) -> Holdings:
    return Holdings([text], {})


def holds(text: str, name: Name) -> bool:
    """Whether a text has a name: as written, by its people or its seat of government, or by its last part alone."""
    folded = text.casefold()
    guised = (
        _country(name) is not None
        or is_place(name.words)
        or name.text.isupper()
        or _INITIALS_RE.search(text) is not None
    )
    if not guised and all(word[: max(_ROOT, len(word) - 2)] not in folded for word in name.words):
        return False  # as nearly always
    held = _held(text)
    if not held.missing(name):
        return True
    country = _country(name)
    if country is not None:
        return not any(held.missing(one) for one in names(country))
    last = name.words[-1:]
    return len(name.words) > 1 and any(
        one.words[-1:] == last and set(one.words) - TITLES <= set(name.words) for one in names(text)
    )


def _country(name: Name) -> str | None:
    """The country of a seat of government, its article before it or not: `the Kremlin`."""
    return SEATS.get(name.text) or SEATS.get(f"the {name.text}")


def is_but(named: Sequence[Name], item: Item) -> bool:
    """Whether an item is nothing but a name with its titles, and what goes on behind it is no part of its name."""
    words = bare_words(item.text)
    own = {word for name in named for word in (*name.words, *bare_words(_country(name) or ""), *_in_full(name, words))}
    places = [at for at, word in enumerate(words) if word in own or _by_place(word, own)]
    if not places:
        return False
    before, behind = words[: places[0]], words[places[-1] + 1 :]
    if item.opens:
        return not behind
    plainly = all(word in TITLES or word in SMALL or is_place((word,)) for word in before)
    return plainly and (not behind or behind[0] in SMALL or (behind[0] in _RULING and behind[1:2] != ("of",)))


def _in_full(name: Name, words: Sequence[str]) -> Sequence[str]:
    """The words of an item that a name is the initials of: `the UN`, of `United Nations`."""
    telling = [word for word in words if word not in SMALL]
    return telling if name.text.isupper() and name.text.casefold() == "".join(word[0] for word in telling) else ()


_RULING = frozenset({"ally", "government", "leadership", "side", "state", "authorities"})
"""Behind a people such a word names its country: `the Kenyan side`."""


def _by_place(word: str, own: set[str]) -> bool:
    if not is_place((word,)):
        return False
    held = Holdings([word], {})
    return any(is_place((one,)) and not held.missing(Name(one.capitalize(), 0, leads=False)) for one in own)


TAIL_RE = re.compile(r"\b(?:by|of|from|with|to|and) (?:the )?([A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3})$")

OF_STATES = meanings(("government", "leadership", "authorities", "regime"))
