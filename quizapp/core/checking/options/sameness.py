"""Whether two options of a question come to the same in other words: figures, places, ways of saying it, word order.

Nothing is read into them: what is not the same word for word, by a bound, by a country's names or by the lexicon of
twins is another thing, and denials and figures are compared as they stand.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from quizapp.core.checking.figures.bounded import FIGURE, asked_bound, bounds_of
from quizapp.core.checking.lexicons.places import PARTICLES
from quizapp.core.checking.options.levelling import ARTICLES, COUNTRY, levelled, own_roots, root
from quizapp.core.checking.reading.bare_words import bare_text, bare_words
from quizapp.core.checking.reading.words import content
from quizapp.core.keeping import kept
from quizapp.core.seldom import Seldom


@dataclass
class Reading:
    """What two options are read in: the stem, the words of the quote's sentence, and what initialisms stand for."""

    asked: str
    sentence: str
    terms: tuple[tuple[str, str], ...] = ()

    @kept
    def in_words(self) -> bool:
        """Whether the stem asks how a thing is put, so that another word is another answer."""
        return _ASKS_WORDS_RE.search(self.asked) is not None

    @kept
    def of_governments(self) -> bool:
        """Whether it asks who, not where: a capital may then stand for its country."""
        return _ASKS_WHO_RE.search(self.asked) is not None and _ASKS_PLACE_RE.search(self.asked) is None

    @kept
    def of_lands(self) -> bool:
        """Whether it asks for a state or a district, of which a town of its name is not another way of saying it."""
        return _ASKS_LAND_RE.search(self.asked) is not None


_ASKS_LAND_RE = re.compile(
    r"\b(?:which|what) (?:\w+ )?(?:state|province|region|county|district|kingdom|territory|area)s?\b", re.IGNORECASE
)
_ASKS_WORDS_RE = Seldom(
    r"\b(?:words?|(?<!prison )(?<!jail )terms?(?! of (?:imprison|office|years|months|service)\w*)"
    r"|phrase[ds]?|expressions?|wording|verbs?|nouns?|synonyms?|called|stands? for|abbreviat\w+"
    r"|acronyms?|initials?|spell\w*|literally|translat\w+|in full|full name|mean|means|meaning|define[ds]?"
    r"|definition)\b",
    re.IGNORECASE,
)
_ASKS_WHO_RE = re.compile(
    r"\b(?:who|whom|whose"
    r"|(?:which|what) (?:\w+ )?(?:countr|government|state|power|side|part(?:y|ies)|nation|all(?:y|ies))\w*)\b",
    re.IGNORECASE,
)
_ASKS_PLACE_RE = Seldom(r"\b(?:where|cit(?:y|ies)|capitals?|towns?|located|seats?|headquarter\w*)\b", re.IGNORECASE)


def say_same(one: str, other: str, reading: Reading) -> bool:
    """Whether two options say the same, as answers to one stem."""
    if _are_apart(one, other, reading) and not _FRAME_RE.search(f"{one} · {other}"):
        return _is_initials(one, other)
    bodies = _OF_BODY_RE.findall(one), _OF_BODY_RE.findall(other)
    if all(bodies) and bodies[0] != bodies[1]:
        return False  # `the Council's clerk`, `the Union's clerk`
    words = _words(one, reading), _words(other, reading)
    mine, theirs = map(_saying, words)
    if _agree(mine, theirs):
        return True
    for own, against in ((words[0], theirs), (words[1], mine)):
        if any(_agree(_saying(rest), against) for rest in _without_superfluous(own, reading)):
            return True
    if any(_agree(*map(_saying, pair)) for pair in product(*(_with_bare_figure(own, reading) for own in words))):
        return True
    return _is_initials(one, other)


_OF_A_BODY = r"(Court|Council|Commission|Assembly|Union)['’]s (?=[A-Z])"
_OF_BODY_RE = Seldom(rf"\b{_OF_A_BODY}")


def _are_apart(one: str, other: str, reading: Reading) -> bool:
    """Whether two options have other words, none of which may stand for another: nothing else need be asked then."""
    mine = own_roots(one)
    if mine is None or (theirs := own_roots(other)) is None or mine == theirs:
        return False
    if reading.of_governments and not (_STATES | {"govern"}).isdisjoint(mine ^ theirs):
        return False
    return not any(long in text for _, long in reading.terms for text in (one, other))


class Saying(NamedTuple):
    """An option as it compares: how it begins, its items, and what joins these."""

    subject: str
    before: str
    items: frozenset[tuple[str, ...]]
    joint: str


def _agree(one: Saying, other: Saying) -> bool:
    if not one.items or one.joint != other.joint:
        return False
    if one.subject and other.subject and one.subject != other.subject:
        changed = any(not _CHANGES.isdisjoint(item) for item in one.items)
        if not (changed and "there" in (one.subject, other.subject)):
            return False  # `there is less fighting` is what `it has reduced the fighting`
    if one.before and other.before and one.before != other.before:
        return False
    return one.items == other.items


@lru_cache(maxsize=1 << 10)
def _saying(words: tuple[str, ...]) -> Saying:
    own = [word for word in words if word not in _EMPTY]
    if len(own) > _SEVERAL and own[-2] == "of" and own[-1] in _OF_THESE:
        own = own[:-2]
    subject = before = ""
    if len(own) > 1 and own[0] in _SUBJECTS:
        subject, own = own[0], own[1:]
    if len(own) > 1 and own[0] in (_BEFORE_FIGURES if own[1].startswith(FIGURE) else _BEFORE):
        before, own = own[0], own[1:]
    items, joint = _items(own)
    return Saying(subject, before, frozenset(map(_in_order, items)), joint)


_EMPTY = ARTICLES | {"is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "that", "also"}
_SUBJECTS = frozenset({"he", "she", "it", "they", "there"})
_OF_THESE = frozenset({"them", "it", "these", "those"})
_BEFORE_FIGURES = frozenset({"in", "on", "at", "during", "for"})
_BEFORE = _BEFORE_FIGURES | {"by", "to", "from", "with", "as", "of"}


def _items(words: Sequence[str]) -> tuple[list[list[str]], str]:
    items: list[list[str]] = [[]]
    joint = ""
    for word in words:
        if word in _JOINTS:
            joint = "or" if "or" in (word, joint) else "and"
            items.append([])
        else:
            items[-1].append(word)
    items = [item for item in items if item]
    if len(items) < _SEVERAL:
        return items, ""
    return [[word for word in item if word not in _OF_ALL] or item for item in items], joint


_JOINTS = frozenset({"and", "or", ",", "&"})
_SEVERAL = 2
_OF_ALL = frozenset({"both", "either", "joint", "together", "alike", "likewise"})


def _in_order(item: Sequence[str]) -> tuple[str, ...]:
    """The words of an item in one order: `agencies of the council` as `council agencies`, `fighting is less` turned."""
    words = list(item)
    if words.count("of") == 1 and 0 < (at := words.index("of")) < len(words) - 1:
        words = [*words[at + 1 :], *words[:at]]
    if len(words) == len(_CHANGES) and not _CHANGES.isdisjoint(words):
        words.sort()
    return tuple(words)


def _without_superfluous(words: tuple[str, ...], reading: Reading) -> Iterator[tuple[str, ...]]:
    """An option's words without what its stem or its sentence says anyway, each such thing by itself."""
    own = tuple(word for word in words if word not in ARTICLES)
    if len(own) >= _SEVERAL and own[-1].startswith(COUNTRY):
        yield from _without_country(own, reading)
    yield from _with_bare_figure(own, reading)


def _with_bare_figure(words: tuple[str, ...], reading: Reading) -> Iterator[tuple[str, ...]]:
    """An option's words without what the stem or the sentence says of its one figure."""
    own = tuple(word for word in words if word not in ARTICLES)
    figures = [at for at, word in enumerate(own) if word.startswith(FIGURE)]
    if len(figures) == 1:
        yield from _without_asked(own, figures[0], reading)


def _without_country(own: tuple[str, ...], reading: Reading) -> Iterator[tuple[str, ...]]:
    before = own[-2]
    if before in {"of", "in"} and own[-3:-2] not in {(), (",",)}:
        if own[-1] in _words(f"{reading.sentence} {reading.asked}", reading):
            yield own[:-2]  # `the north-west of Syria`
    elif "," in own[-3:-1]:
        named = own[: -2 if before == "," else -3]
        if named and not any(word.startswith(COUNTRY) for word in named):
            yield named  # `New York, in the United States`


def _without_asked(own: tuple[str, ...], at: int, reading: Reading) -> Iterator[tuple[str, ...]]:
    behind = own[at + 1 :]
    if at <= 1 and behind and content(" ".join(behind)) <= content(reading.asked) | content("people"):
        yield own[: at + 1]  # `46 dams` to how many dams
    if behind in {("later",), ("afterwards",)} and _ASKS_AFTER_RE.search(reading.asked):
        yield own[: at + 1]
    bound, bare = bounds_of(own[at])
    if bound and (
        bound == asked_bound(reading.asked) or (bound == "about" and own[at] in _words(reading.sentence, reading))
    ):
        yield (*own[:at], bare, *behind)  # `roughly 1.4 million`, of an estimated 1.4 million


_ASKS_AFTER_RE = re.compile(r"\b(?:after|later|before|when)\b", re.IGNORECASE)


def _words(text: str, reading: Reading) -> tuple[str, ...]:
    """The words of an option: figures with their bounds, countries by one name, ways of one meaning by its first."""
    bare = text if reading.in_words or reading.of_lands else _FRAME_RE.sub("", text)
    words = levelled(bare, reading.terms, governments=reading.of_governments, literal=reading.in_words)
    return of_countries(words, reading) if reading.of_governments else words


_FRAME_RE = Seldom(
    r"\b(?:the |an? )?(?:(?:\w+ )?(?:city|town|village) of(?= [A-Z])"
    r"|(?:alliance|coalition|partnership|[Tt]hose) of(?= [A-Z])|(?:title|name|year)(?= [A-Z“\"\d])"
    r"|(?:term|period|total) of(?= \w)) |,? as allies\b| than (?:before|previously|earlier)\b"
    rf"|\bthe {_OF_A_BODY}"
)
"""What only says what a thing is: `the city of Orsk`, `the year 2015`, `a term of three years`."""


def of_countries(words: Sequence[str], reading: Reading) -> tuple[str, ...]:
    """The words of an option where a country's government is the country, and its ally the country that is named."""
    found: list[str] = []
    for word in words:
        beside = bool(found) and found[-1].startswith(COUNTRY)
        if beside and word in _RULING and reading.of_governments and word not in content(reading.asked):
            continue
        if beside and word in _ALLIED:
            if len(found) > 1 and found[-2].startswith(COUNTRY):
                found[-2:] = found[-1:]
            continue
        found.append("govern" if word in _STATES else word)
    return tuple(found)


_STATES = frozenset(map(root, ("state", "country", "nation")))
"""Who is asked for is a state by its government."""

_RULING = frozenset({"govern", "leadership", "authority", "regime"})
_ALLIED = frozenset({"ally", "partner"})


_CHANGES = frozenset({"~less", "~increase"})
"""What may stand before what it is said of, or behind it: `less fighting`, `fighting is reduced`."""


def _is_initials(one: str, other: str) -> bool:
    """Whether one option is the initials of the other: `UN`, `the United Nations`."""
    short, long = sorted((bare_text(one).strip(" ."), bare_text(other)), key=len)
    short = _ARTICLE_RE.sub("", short)
    if _INITIALS_RE.fullmatch(short) is None:
        return False
    words = [word for word in bare_words(long) if word not in ARTICLES]
    initials = ("".join(word[0] for word in own) for own in (words, [word for word in words if word not in PARTICLES]))
    return len(words) > 1 and short.casefold() in initials


_ARTICLE_RE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
_INITIALS_RE = re.compile(r"[A-Z]{3,6}")
