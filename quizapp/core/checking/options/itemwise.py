"""Whether an item of a list of paragraphs, `(a)`, `(b)`, says what an option says, in whatever words and order.

`Punishing tenants collectively` is the item `collective punishments`, and `A man who has lost his boat` the item `he
has lost his boat`. What an item has behind `in particular` or names in a row, an option may name by itself.
"""

import re
from functools import lru_cache

from quizapp.core.checking.options.itemising import items_of
from quizapp.core.checking.options.likening import LIGHT, agrees, phrased
from quizapp.core.checking.options.rows import rows_of
from quizapp.core.checking.reading.names import Holdings, names
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.uses import is_told
from quizapp.core.checking.reading.words import content, meaning, meanings
from quizapp.core.folding import tokens

_PAIR, _FEW = 2, 3
"""So few words of its own may an option have in another order than its item: three only if a small word turns them."""

_HALF = 0.5


def says_item(text: str, item: str, asked: str) -> bool:
    """Whether an item says all that an option says beyond the stem."""
    text = _as_he(text, item)
    own = _telling(text, asked)
    if not own or is_set_otherwise(text, item) or not agrees(text, item) or not _has_names(text, item):
        return False
    if any(_is_part(own, text, part) for part in _parts(item)):
        return True
    return _is_told_all(own, text, item) and _is_its_gist(text, item) and _is_not_turned(text, item, own)


def is_set_otherwise(text: str, item: str) -> bool:
    """Whether an option has a small word that sets a thing otherwise than an item: `after` the fair, not `before`."""
    return not _SETTING.intersection(tokens(text)) <= set(tokens(item))


_SETTING_LIST = """
before after until since without over under above below against outside more less fewer most least off only
"""
_SETTING = frozenset(_SETTING_LIST.split())


def share_told(text: str, item: str) -> float:
    """How much of what an option says an item says too, in whatever words."""
    own = _telling(text, "") or content(text)
    phrases, there = phrased(text, item), content(item)
    return sum(is_told(word, there) or word in phrases for word in own) / (len(own) or 1)


def _as_he(text: str, item: str) -> str:
    """An option without its `one who`, or its `a man who` where the item speaks of a `he`."""
    if item.split(" ", 1)[0].casefold() in _PRONOUNS:
        return _ONE_WHO_RE.sub("", text)
    return _ONE_RE.sub("", text)


_PRONOUNS = frozenset({"he", "she", "it", "they", "those", "that", "one"})
_ONE_WHO_RE = re.compile(r"^\W*(?:(?:an?|the|any|those|every|some)\s)?(?:[\w’'-]+ ){0,2}?(?:who|which|that)\s")

_ONE_RE = re.compile(r"^\W*(?:any)?one (?:who|which|that)\s", re.IGNORECASE)

_LIGHT = LIGHT | meanings(("practice", "practise", "benefit", "enjoy", "receive", "accord", "act", "form", "mean"))
"""What an item may begin with, and tells nothing of its own."""


@lru_cache(maxsize=1 << 10)
def _telling(text: str, asked: str) -> frozenset[str]:
    own = content(text) - (_LIGHT if _CIVILIANS.isdisjoint(tokens(text)) else _LIGHT - content("civilian"))
    return own - content(asked) or own


_CIVILIANS = frozenset({"civilian", "civilians"})
"""Who pretends to be one of these says more than who pretends to be a man."""


def _is_told_all(own: frozenset[str], text: str, told: str) -> bool:
    there = content(told)
    wanting = [word for word in own if not is_told(word, there)]
    return not wanting or phrased(text, told).issuperset(wanting)


def _has_names(text: str, item: str) -> bool:
    held = Holdings([item], {})
    return not any(held.missing(name) for name in names(text) if not name.leads)


def _is_its_gist(text: str, item: str) -> bool:
    """Whether an option has what an item begins with, or half of all that it tells."""
    core = _LEADS_IN_RE.sub("", _EXCEPTED_RE.split(item, maxsplit=1)[0])
    words = [word for word in map(meaning, tokens(core)) if word and word not in _LIGHT]
    if not words:
        return False
    phrases = phrased(item, text)
    have = [is_near(word, content(text)) or word in phrases for word in dict.fromkeys(words)]
    return have[0] or sum(have) >= _HALF * len(have)


_LEADS_IN_RE = re.compile(
    r"^\W*(?:in respect of|with regard to|subject to|for the purposes? of|in the case of)\b[^,]*, ", re.IGNORECASE
)
_EXCEPTED_RE = re.compile(
    r",? (?:unless|except|provided|without|whether|regardless|in accordance with|in conformity)\b"
)
"""What an item says before and behind of the cases that it is for."""


def _is_not_turned(text: str, item: str, own: frozenset[str]) -> bool:
    """Whether an option says of the same what an item says of it: its words in their order, or its doer put first."""
    there = [word for word in map(meaning, tokens(item)) if word]
    mine = [word for word in map(meaning, tokens(text)) if word in own]
    if len(mine) <= _PAIR or (len(mine) <= _FEW and _TURNS_RE.search(text)) or _in_order(mine, there):
        return True
    by = _BY_RE.search(item)
    return by is not None and bool(mine) and is_near(mine[0], content(by[1]))


_TURNS_RE = re.compile(r",|\b(?:and|or|of|by)\b")
_BY_RE = re.compile(r"\bby (?:an? |the )?((?:[\w’'-]+ ?){1,2})")


def _in_order(mine: list[str], there: list[str]) -> bool:
    at = -1
    for word in mine:
        at = next((n for n in range(at + 1, len(there)) if is_near(word, frozenset({there[n]}))), -2)
        if at == -2:
            return False
    return True


@lru_cache(maxsize=1 << 9)
def _parts(item: str) -> tuple[str, ...]:
    """What an item names one after another behind its `in particular`, or is a row of from its first word on."""
    led = _IN_PARTICULAR_RE.search(item)
    if led is not None:
        return tuple(part.text.strip(" ,;.") for part in items_of(item[led.end() :]))
    rows = [row for row in rows_of(item) if row[0].start == 0]
    return tuple(thing.text for thing in rows[0]) if rows else ()


_IN_PARTICULAR_RE = re.compile(r"\b(?:in particular|such as|including|inter alia|among them)[ :,]+")


def _is_part(own: frozenset[str], text: str, part: str) -> bool:
    told = content(part) - _LIGHT
    return bool(told) and _is_told_all(own, text, part) and all(is_told(word, own) for word in told)
