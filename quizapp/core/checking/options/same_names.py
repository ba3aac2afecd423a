"""Whether two options name one and the same: by a name's last word, with or without its title, by what it is called."""

import re
from collections.abc import Sequence
from functools import lru_cache

from quizapp.core.checking.lexicons.classes import CLASSES
from quizapp.core.checking.lexicons.places import GENERIC, PARTICLES, TITLES
from quizapp.core.checking.options.apposed import is_apposed
from quizapp.core.checking.options.sameness import Reading
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.names import is_place, names


def name_same(one: str, other: str, reading: Reading, grounds: Sequence[Ground]) -> bool:
    """Whether two options are two ways of naming one person, body or title."""
    if not set(bare_words(one)).isdisjoint(bare_words(other)) and names(one) and names(other):
        shortened = _is_shortened(one, other, reading, grounds) or _is_owned(one, other)
        if shortened or _is_with_kind(one, other) or _is_subtitled(one, other, reading):
            return True
    if _ASKS_BEING_RE.search(reading.asked) and any(
        is_apposed(name, called, ground.passage.sentence)
        for ground in grounds
        for name, called in ((one, other), (other, one))
    ):
        return True
    return _is_reporter(one, reading, grounds) and _is_reporter(other, reading, grounds)


_ASKS_BEING_RE = re.compile(r"\b(?:who|whom|whose|which)\b", re.IGNORECASE)


def _is_shortened(one: str, other: str, reading: Reading, grounds: Sequence[Ground]) -> bool:
    """Whether one is the other's last name, with or without a title: `Quill`, `President Ada Quill`."""
    if _ASKS_PERSON_RE.search(reading.asked) is None or reading.in_words:
        return False
    mine, theirs = _bare_name(one), _bare_name(other)
    if not mine or not theirs:
        return False
    titles = [_titles(one), _titles(other)]
    short, long = sorted((mine, theirs), key=len)
    if long[-len(short) :] != short or (titles[0] != titles[1] and all(titles)):
        return False
    if short == long:
        return True
    if is_place(short) or is_place(long[:1]) or not GENERIC.isdisjoint(long) or long[0] in _OTHER_PLACES:
        return False
    return not any(_is_namesake(name.words, short, long) for ground in grounds for name in names(ground.passage.text))


def _is_owned(one: str, other: str) -> bool:
    """Whether one is the other with whose body it is before it: `the UN Security Council`."""
    short, long = sorted((_words(one), _words(other)), key=len)
    owner = tuple(long[: len(long) - len(short)])
    return len(short) > 1 and owner in _OWNERS and long[len(owner) :] == short and long[-1] in CLASSES


_OWNERS = frozenset({("un",), ("united", "nations"), ("eu",), ("european", "union"), ("united", "nations", "s")})


_ASKS_PERSON_RE = re.compile(
    r"\b(?:who|whom|whose"
    r"|(?:which|what) (?:[\w-]+ ){0,2}?(?:person|man|woman|leader|president|king|queen|minister|author|writer|official"
    r"|politician|general|scientist|artist|composer|player|singer|actor|actress|director|ruler|emperor))\b",
    re.IGNORECASE,
)
_OTHER_PLACES = frozenset(
    {"new", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "great"}
)


def _bare_name(text: str) -> tuple[str, ...]:
    """The words of an option that is one name, titles and particles left out; none where it is more than a name."""
    words = [word for word in bare_words(text) if word not in _ARTICLES]
    named = names(text)
    if len(named) != 1 or not set(words) <= set(bare_words(named[0].text)) | TITLES | PARTICLES:
        return ()
    if not set(words).isdisjoint({"of", "for", "and", "vice"}):
        return ()
    return tuple(word for word in words if word not in TITLES and word not in PARTICLES)


_ARTICLES = frozenset({"the", "a", "an"})


def _titles(text: str) -> frozenset[str]:
    return frozenset(bare_words(text)) & TITLES - {"former", "late"}


def _is_namesake(words: tuple[str, ...], short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a name is another person's of the same last name."""
    own = tuple(word for word in words if word not in TITLES and not is_place((word,)))
    return len(own) > len(short) and own[-len(short) :] == short and not set(own) <= set(long)


def _is_with_kind(one: str, other: str) -> bool:
    """Whether one is the other with the word for what it is behind it: `the Orsk network`."""
    short, long = sorted((_words(one), _words(other)), key=len)
    return (
        bool(short)
        and len(long) == len(short) + 1
        and long[:-1] == short
        and long[-1] in _KINDS
        and len(names(one)) == 1 == len(names(other))
    )


_KINDS = frozenset(
    {"network", "group", "organisation", "organization", "movement", "militia", "newspaper", "magazine", "company"}
)


def _words(text: str) -> list[str]:
    return [word for word in bare_words(text) if word not in _ARTICLES]


def _is_subtitled(one: str, other: str, reading: Reading) -> bool:
    """Whether one is the other's title with its subtitle, where a title is asked for."""
    short, long = sorted((one.strip(" .“”\"'"), other.strip(" .“”\"'")), key=len)
    return bool(short) and long.startswith(f"{short}:") and _ASKS_TITLE_RE.search(reading.asked) is not None


_ASKS_TITLE_RE = re.compile(r"\b(?:titled?|entitled|called|named?|known as)\b", re.IGNORECASE)


def _is_reporter(text: str, reading: Reading, grounds: Sequence[Ground]) -> bool:
    """Whether an option means whom a source reports: by its name, or as `the watchdog` where the quote calls it so."""
    reporting = [ground for ground in grounds if ground.source is not None and ground.source.says]
    words = _words(text) if reporting else []
    if words and words[-1] in _REPORTERS and _REPORTING.issuperset(words[:-1]):
        return any(words[-1] in bare_words(ground.citation.quote) for ground in reporting)
    return any(tuple(words) in _forms(ground.source.says, reading.terms) for ground in reporting if ground.source)


@lru_cache(maxsize=1 << 6)
def _forms(name: str, terms: tuple[tuple[str, str], ...]) -> frozenset[tuple[str, ...]]:
    """The ways of writing whom a source reports, in words."""
    others = [long if short == name else short for short, long in terms if name in (short, long)]
    return frozenset(tuple(_words(form)) for form in (name, *others))


_REPORTERS = frozenset({"watchdog", "group", "organisation", "organization", "body"})
_REPORTING = frozenset(
    {"human", "rights", "right", "monitoring", "advocacy", "international", "campaign", "campaigning"}
)
