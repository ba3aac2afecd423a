"""Who is said to speak in a text: by name (`HRW says`, `according to UN agencies`), or as `the report`, `it`."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from quizapp.core.checking.lexicons.voices import BESIDE_SPEAKING, BODIES, MANY, SAYING_ON, SPEAK, SPEAKING
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.names import Name, names
from quizapp.core.folding import tokens
from quizapp.core.seldom import Seldom


class Voice(NamedTuple):
    """Somebody who speaks: as written, and the proper name in it; empty where it has none."""

    text: str
    name: str


_SPOKEN = rf"(?:(?:{'|'.join(sorted(SPEAKING, key=len, reverse=True))})\b|(?:found|finds|added|adds)(?= that\b))"
_SPEAK = f"(?:{'|'.join(SPEAK)})"
_BODY = "|".join(sorted(BODIES, key=len, reverse=True))
_IS_HEARD = (
    r"(?:is|was|are|were|has been|have been) (?:also )?(?:reported|quoted|cited|recorded|presented) "
    rf"(?:as (?:{'|'.join(SAYING_ON)}|having said)|to have said)\b"
)
"""The same of one who is quoted: `the guild is quoted as saying that`."""

_BEHIND_RE = re.compile(
    rf"(?:,? \([^)]*\))?(?:['’]s?)?(?P<body>(?:[ -](?:{_BODY}))*) "
    rf"(?:(?:(?:has|have|had) )?(?:also )?{_SPOKEN}\b|{_IS_HEARD})"
)
_BEHIND_ASKED_RE = re.compile(rf"(?:['’]s?)?(?P<body>(?:[ -](?:{_BODY}))*) (?:also )?{_SPEAK}\b")
_BODIES_RE = re.compile(rf"(?:['’]s?)?(?P<body>(?:[ -](?:{_BODY}))*)")
_BEHIND_MANY_RE = re.compile(
    rf"(?:['’]s?)?(?P<body>(?:[ -](?:{_BODY}))*[ -](?:{'|'.join(sorted(MANY, key=len, reverse=True))}))"
    rf" (?:also )?{_SPEAK}\b(?! of\b)"
)
"""Several speak in the plural: `guild agencies estimate`."""

_COUNTING_RE = re.compile(
    rf"(?P<body>(?:[ -](?:{_BODY}))*)['’]s? (?:own )?(?:latest )?"
    r"(?:count|counts|estimates?|figures?|reckoning|tally|numbers?|statistics|account|version|view|opinion|assessment)\b"
)
_BY_COUNT_RE = Seldom(r"\b(?:in|by|on|from|per|going by|based on)(?: the)? $", re.IGNORECASE)
_ASKED_BEFORE_RE = re.compile(r"\b(?:do|does|did|as)(?: the)? $", re.IGNORECASE)
_ACCORDING_RE = Seldom(
    r"\b(?:according to|in the (?:view|opinion|words|eyes|judge?ment) of|on the (?:word|authority) of"
    r"|(?:by|in|on) the (?:count|estimates?|reckoning|tally|figures?) of|citing|quoting)(?: the| an?| its| their)? $",
    re.IGNORECASE,
)
_INVERTED_RE = Seldom(rf"[,”\"] {_SPOKEN}(?: the)? $|\b(?:{_SPOKEN}) by(?: the)? $")
_UNNAMED_RE = re.compile(
    rf"\b(?P<who>[a-z]+) (?-i:(?:(?:has|have|had) )?(?:also )?(?:{_SPOKEN}|found|finds|names|lists))\b"
    rf"|\baccording to (?:the |an? |its )?(?P<told>[a-z]+)|\b(?P<saying>saying)\b",
    re.IGNORECASE,
)
_TELLING = frozenset((*SPEAKING, *SPEAK, *BESIDE_SPEAKING))
"""Where a text has none of these, nobody speaks in it."""


@lru_cache(maxsize=1 << 11)
def voices(text: str) -> tuple[Voice, ...]:
    """Everybody who is said in a text to say something, those with a name first."""
    if _TELLING.isdisjoint(tokens(text)):
        return ()
    return (*named_voices(text), *_unnamed(text))


@lru_cache(maxsize=1 << 11)
def named_voices(text: str) -> tuple[Voice, ...]:
    """Those of them that have a name."""
    words = tokens(text)
    if _TELLING.isdisjoint(words):
        return ()
    if not _LIVES.isdisjoint(words):
        text = _CLAIMED_RE.sub("cost", text)
    return tuple(voice for name in names(text) for voice in [_voice(name, text)] if voice is not None)


def _voice(name: Name, text: str) -> Voice | None:
    end = name.start + len(name.text)
    before = text[max(0, name.start - _NEAR) : name.start]
    behind = _BEHIND_RE.match(text, end)
    if behind is None and _ASKED_BEFORE_RE.search(before):
        behind = _BEHIND_ASKED_RE.match(text, end)
    if behind is None and (_ACCORDING_RE.search(before) or _INVERTED_RE.search(before)):
        behind = _BODIES_RE.match(text, end)
    if behind is None:
        behind = _BEHIND_MANY_RE.match(text, end)
    if behind is None and _BY_COUNT_RE.search(before):
        behind = _COUNTING_RE.match(text, end)
    return None if behind is None else Voice(f"{name.text}{behind['body']}", name.text)


@lru_cache(maxsize=1 << 11)
def credited_voices(text: str) -> tuple[Voice, ...]:
    """Those whom a question gives as a source in other words: `the guild puts the toll at`, `it cites the guild`."""
    if _CREDITING.isdisjoint(tokens(text)):
        return ()
    return tuple(voice for name in names(text) for voice in [_credited(name, text)] if voice is not None)


def _credited(name: Name, text: str) -> Voice | None:
    end = name.start + len(name.text)
    before = text[max(0, name.start - _NEAR) : name.start]
    behind = _PUTTING_RE.match(text, end)
    if behind is None and _ASKED_BEFORE_RE.search(before):
        behind = _COUNT_ASKED_RE.match(text, end)
    if behind is None and _CITING_RE.search(before):
        behind = _BODIES_RE.match(text, end)
    return None if behind is None else Voice(f"{name.text}{behind['body']}", name.text)


def justifying_voices(text: str) -> tuple[Voice, ...]:
    """Those of whom a stem asks what reason they gave: `how did Orsk justify it`, `what reason did Orsk give`."""
    found: list[Voice] = []
    for name in names(text) if _JUSTIFYING_RE.search(text) is not None else ():
        before = text[max(0, name.start - _NEAR) : name.start]
        behind = _JUSTIFIED_RE.match(text, name.start + len(name.text)) if _ASKED_BEFORE_RE.search(before) else None
        if behind is not None:
            found.append(Voice(f"{name.text}{behind['body']}", name.text))
    return tuple(found)


_JUSTIFYING_RE = re.compile(
    r"\b(?:justify|explain|defend|reasons?|grounds?|justifications?|explanations?|excuses?|pretext)\b", re.IGNORECASE
)
_JUSTIFIED_RE = re.compile(
    rf"(?P<body>(?:[ -](?:{_BODY}))*) (?:justify|explain|defend|give|offer|cite|name|put forward)\b"
)

_AMOUNT = r"(?:number|toll|figure|count|total|loss(?:es)?|dead|damage|cost|share|estimate)s?"
_PUTTING_RE = re.compile(
    rf"(?:['’]s?)?(?P<body>(?:[ -](?:{_BODY}))*) "
    rf"(?:(?:puts?|sets?) (?:[\w’'-]+ ){{0,4}}?{_AMOUNT} (?:[\w’'-]+ ){{0,6}}?at\b"
    rf"|(?:gives?|gave) (?:the|its|their|an?(?! number)) (?:[\w’'-]+ ){{0,2}}?{_AMOUNT}\b"
    r"|(?:is|was) (?:cited|quoted|given|named|credited) (?:for|as the source|with the (?:figure|number|estimate))\b"
    r"|(?:is|was) the (?:article|text|report|author|piece|story)['’]s source\b)"
)
_COUNT_ASKED_RE = re.compile(
    rf"(?:['’]s?)?(?P<body>(?:[ -](?:{_BODY}))*) (?:count|reckon|cite|(?:put|give) (?:the|its) (?:\w+ )?{_AMOUNT})\b"
)
_CITING_RE = re.compile(
    rf"\b(?:(?:cit|quot)(?:es|ed|ing)|{_AMOUNT}(?: (?:is|are|was|were))?(?: (?:taken|given|supplied))? (?:from|by)"
    r"|(?:counted|tallied|supplied|calculated) by)(?: the)? $",
    re.IGNORECASE,
)
_CREDITING_LIST = """
puts put sets gives gave give speaks speak cites cite cited quotes quoted given named credited figure figures number
numbers count counts counted estimate estimates toll tallied supplied calculated source reckon
"""
_CREDITING = frozenset(_CREDITING_LIST.split())
"""Where a text has none of these, nobody is credited with what it says."""

_NEAR = 40
_LIVES = frozenset({"life", "lives"})
_CLAIMED_RE = re.compile(r"\bclaim(?:s|ed|ing)?\b")
"""A war that claims lives says nothing."""


def is_what_a_voice_does(
    text: str, asked: str, quotes: Sequence[str], terms: Mapping[str, str] = MappingProxyType({})
) -> bool:
    """Whether an answer says of whom a stem names that they said or published it, and a quote has it on their word.

    `Gave the toll` is what UN agencies did where a quote ends with `according to UN agencies`.
    """
    if _PUBLISHING.isdisjoint(tokens(text)):
        return False
    given = frozenset(bare_words(asked))
    for short, long in terms.items():
        if given.issuperset(bare_words(long)) or given.issuperset(bare_words(short)):
            given |= frozenset((*bare_words(short), *bare_words(long)))
    spoken = (one.name for quote in quotes for one in named_voices(quote))
    return any(given.issuperset(name.words) for one in spoken for name in names(one))


_PUBLISHING_LIST = """
source gave gives give supplied supplies supply provided provides provide published publishes publish issued issues
released releases wrote writes reported reports estimated estimates
"""
_PUBLISHING = frozenset(_PUBLISHING_LIST.split())
"""Words for what those do on whose word something is told."""


def _unnamed(text: str) -> Iterator[Voice]:
    for match in _UNNAMED_RE.finditer(text):
        who = match["who"] or match["told"] or match["saying"]
        yield Voice(who.casefold(), "")
