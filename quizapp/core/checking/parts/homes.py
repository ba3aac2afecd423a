"""What a prompt or the name of a group tells by: its own words, its head, whether it only names a kind of thing."""

import re
from collections.abc import Iterator, Mapping, Sequence

from quizapp.core.checking.lexicons.places import PARTICLES
from quizapp.core.checking.reading.kinship import begins_alike
from quizapp.core.checking.reading.words import content, meaning, plain
from quizapp.core.folding import tokens

_MOST = 0.5
"""The share of another pair's own words that a part's quote must have around it for the part to belong there."""


def called(home: str, terms: Mapping[str, str]) -> Iterator[str]:
    """What a home is called: by its name, and by what the course says is short for it, or it for that."""
    yield home
    yield terms.get(home, "")
    yield from (short for short, long in terms.items() if long == home)


def are_kinds(homes: Sequence[str]) -> bool:
    """Whether groups are kinds of things, `Persons` and `States`, by which their author sorts what has no such name."""
    return all(_KIND_RE.search(home) is not None for home in homes)


_KIND_RE = re.compile(
    r"\b(?:persons?|people|individuals?|bod(?:y|ies)|organi[sz]ations?|institutions?|states?|countr(?:y|ies)|places?|towns?"
    r"|officials?|groups?|agencies|agency|dates?|figures?|numbers?|treat(?:y|ies)|courts?|media)\b",
    re.IGNORECASE,
)


def head_words(home: str) -> frozenset[str]:
    """The word of a name that the others belong to: `ruses` of `ruses of war`, `crimes` of `war crimes it can try`.

    Of two names each has its own: `Orsk` and `Belm` of `Orsk and Belm`.
    """
    own = _TAIL_RE.sub("", plain(home))
    both = own.split(" and ") if _BOTH_RE.fullmatch(own) else [own]
    return frozenset(word for one in both for word in _head_of(one))


_BOTH_RE = re.compile(r"(?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)* and (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*")


def _head_of(name: str) -> Sequence[str]:
    """The last word of the first part of a name that tells anything: not `examples` of `examples of perfidy`."""
    parts = ([word for word in map(meaning, tokens(part)) if word] for part in name.split(" of "))
    return next((part[-1:] for part in parts if not _CONTAINERS.issuperset(part)), [])


_TAIL_RE = re.compile(
    r"(?<=[a-z]) (?:(?:that|which|who|whom|it|they|he|she|we|you|one) [a-z]|(?:to|for|in|by|with|from|under|against) )"
    r".*$"
)
_CONTAINERS = frozenset(
    map(meaning, ["example", "kind", "type", "sort", "form", "instance", "case", "list", "class", "category"])
)


def belongs(home: str, own: frozenset[str], said: frozenset[str], headed: frozenset[str]) -> bool:
    """Whether the sentences have most of a home's own words, or the headings its whole name of several."""
    whole = content(plain(home))
    there = sum(begins_alike(word, said) for word in own)
    return there > _MOST * len(own) or (len(whole) > 1 and whole <= headed)


_OF_A_KIND_RE = re.compile(
    r"(?:the )?(?:persons?|people|places?|countr(?:y|ies)|states?|towns?|cit(?:y|ies)|bod(?:y|ies)|groups?"
    r"|organi[sz]ations?|dates?|years?|events?|things?)",
    re.IGNORECASE,
)
"""What is of such a kind no sentence need call so: `Orsk`, of which one says how many people live there."""


def own_words(homes: Sequence[str]) -> list[frozenset[str]]:
    """The words of each prompt, or name of a group, that no other has."""
    words = [{word for word in content(home) - PARTICLES - _CONTAINERS if len(word) > 1} for home in homes]
    if not all(words):  # `List A`, `List B`
        words = [set(content(home) - PARTICLES) for home in homes]
    own = [frozenset(mine).difference(*(words[:at] + words[at + 1 :])) for at, mine in enumerate(words)]
    return [
        frozenset() if _OF_A_KIND_RE.fullmatch(home.strip()) else (mine - _ALONE - _PUTTING or mine - _ALONE)
        for home, mine in zip(homes, own, strict=True)
    ]


_PUTTING = content("put help have")
"""Verbs of a group that tell nothing without what is behind them: `put on a list`."""

_ALONE = content("alone only solely merely both side sides")
"""`The guild's side alone` is told apart from `the guild and the reeve` by no word that a sentence has."""
