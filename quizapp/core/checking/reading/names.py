"""Proper names in a text, and whether a passage holds one: as written, shortened, as initials, as a people's name."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, pairwise
from typing import NamedTuple

from quizapp.core.checking.lexicons.places import COUNTRIES, PARTICLES, REGIONS, TITLES
from quizapp.core.checking.reading.bare_words import bare_text, bare_words, joined, telling_words
from quizapp.core.checking.reading.capitals import WORD_RE, first_letter, is_capital, last_word
from quizapp.core.checking.reading.words import SMALL
from quizapp.core.folding import run_at
from quizapp.core.keeping import kept
from quizapp.core.sentences import sentence_spans

_INITIALISM_RE = re.compile(r"\(\s*(?:“|\")?([A-Z][A-Za-z]{0,3}[A-Z]s?|[A-Z]{2,8})(?:”|\")?\s*\)")


class Name(NamedTuple):
    """A proper name, or what may be one: `leads` tells that it begins a sentence, where every word has a capital."""

    text: str
    start: int
    leads: bool

    @property
    def words(self) -> tuple[str, ...]:
        """Its words as they are compared: folded, without those that only join; never none, though `La` is no more."""
        return telling_words(self.text) or bare_words(self.text)


@lru_cache(maxsize=1 << 12)
def names(text: str) -> tuple[Name, ...]:
    """The runs of capitalised words of a text, small words between them included (`Bashar al-Assad`)."""
    if text.islower():
        return ()
    words = [match.span() for match in WORD_RE.finditer(text)]
    capital = [is_capital(text, start) for start, _ in words]
    if any(map(str.isdigit, text)):  # the `Zn` of `65Zn` is no word
        capital = [
            one and not text[max(0, start - 1)].isdigit() for one, (start, _) in zip(capital, words, strict=True)
        ]
    if True not in capital:
        return ()
    capital = [one and text[start:end] not in _PARTING for one, (start, end) in zip(capital, words, strict=True)]
    starts = {first_letter(text, start) for start, _ in sentence_spans(text)}
    found: list[Name] = []
    last = -1
    for at, (start, end) in enumerate(words):
        if at <= last or not capital[at]:
            continue
        last = last_word(text, words, capital, at)
        first = text[start:end]
        small = first.casefold() in SMALL
        if last > at and first in OFFICES:
            found.append(Name(first, start, leads=start in starts))
        if last > at and ((start in starts and (small or first in _PARTS)) or first in _ASKING or first in OFFICES):
            begin = words[next(n for n in range(at + 1, last + 1) if capital[n])][0]  # `The Hague`, `Part of Orsk`
            found.append(Name(text[begin : words[last][1]], begin, leads=False))
        elif last > at or not small or (first.isupper() and len(first) > 1):
            found.append(Name(text[start : words[last][1]], start, leads=start in starts))
    return tuple(found)


_PARTS_LIST = """
Part Parts Half Members Residents Inhabitants Citizens Dozens Hundreds Leaders Officials Commanders Soldiers Release
Launch Start Beginning End Publication Adoption Signing Capture Recapture Destruction Displacement Withdrawal Arrival
Founding Creation Opening Closure Use Death Deaths Birth Refusal Referral Bombing Shelling Protection Violation
Violations Breach Breaches
"""
_PARTS = frozenset(_PARTS_LIST.split())
"""Words that begin a sentence and tell how much, who, or what came of what is named behind their `of`."""

_ASKING = frozenset({"Which", "What", "Who", "Whose", "Where", "When", "How", "Why"})
"""What begins a question, wherever that stands, is no part of a name."""


_PARTING = frozenset({"Vs", "Versus"})
"""Between two names, in a heading's capitals, these join them no more than an `and` does."""

OFFICES = {
    "CEO": ("chief", "executive"),
    "CFO": ("chief", "financial"),
    "COO": ("chief", "operating"),
    "CTO": ("chief", "technology"),
    "PM": ("prime", "minister"),
    "MVP": ("most", "valuable", "player"),
}
"""Offices by their letters, and what they are short for: `CEO of Mill & Weir` names the office and the house."""


def in_rows(found: Iterable[Name], text: str, joint: re.Pattern[str]) -> Iterator[Sequence[Name]]:
    """Names of a text in rows: those between which nothing stands but a `joint` are one row."""
    row: list[Name] = []
    for one in found:
        if row and joint.fullmatch(text, row[-1].start + len(row[-1].text), one.start) is None:
            yield row
            row = []
        row.append(one)
    if row:
        yield row


class Holdings:
    """The words of a passage under every guise that a name may take there."""

    def __init__(self, texts: Iterable[str], terms: Mapping[str, str]) -> None:
        self._texts = tuple(texts)
        self._joined = f" {' '.join(filter(None, map(joined, self._texts)))} "
        self._terms = _as_words(tuple(terms.items()))

    @kept
    def _words(self) -> tuple[str, ...]:
        return tuple(chain.from_iterable(map(bare_words, self._texts)))

    @kept
    def words(self) -> frozenset[str]:
        """Every word, as names are compared."""
        return frozenset(self._words)

    @kept
    def _places(self) -> frozenset[str]:
        return frozenset(_PLACE_OF[form] for form in _forms_in(self._joined))

    @kept
    def _initials(self) -> frozenset[str]:
        return frozenset(_initials(name.text) for name in names(" · ".join(self._texts)))

    @kept
    def _inner_initials(self) -> frozenset[str]:
        """The initials of parts of long names (`United Nations` of the `Secretary-General of the United Nations`)."""
        long = [
            own for own in (_initials(name.text) for name in names(" · ".join(self._texts))) if len(own) > _SHORTENED
        ]
        return frozenset(own[at : at + size] for own in long for size in (2, 3, 4) for at in range(len(own) - size + 1))

    @kept
    def _runs(self) -> frozenset[str]:
        """The initials of two or three long words in a row (`personal computer`)."""
        own = [word[0] if len(word) >= _LONG_WORD else " " for word in self._words]
        pairs = {one + two for one, two in pairwise(own)}
        triples = {one + two + three for (one, two), three in zip(pairwise(own), own[2:], strict=False)}
        return frozenset(run for run in pairs | triples if " " not in run)

    def missing(self, name: Name) -> tuple[str, ...]:
        """The words of the name that the passage has under no guise; empty where it holds the name."""
        own = name.words
        if not own or self._has(own) or self._by_place(own) or self._by_initials(name, own) or self._by_term(name, own):
            return ()
        return tuple(
            word
            for word in own
            if word not in self.words and not _is_title(word, name) and not self._near(word)
            if word not in SMALL or len(own) == 1  # `US` is no `us`
            if len(word) > 1 or word == own[-1] or not self._begins(word)
            if not self._shortens(word, name)
            if word not in self.spelled_out(own)
        )

    def spelled_out(self, words: tuple[str, ...]) -> frozenset[str]:
        """The words that a longer name spells out and the passage has as initials (`United Nations` for `UN`)."""
        return frozenset(
            word
            for short, full in chain(_EVERYWHERE.items(), self._terms.items())
            if 0 < len(full) < len(words) and self._has(short) and run_at(words, full) is not None
            for word in full
        )

    def has(self, name: Name) -> bool:
        """Whether the passage has the name as it stands."""
        return self._has(name.words)

    def _shortens(self, word: str, name: Name) -> bool:
        """Whether a word of capitals in a longer name stands for part of a name that is there."""
        return len(word) > 1 and word.upper() in name.text and len(name.words) > 1 and word in self._inner_initials

    def _has(self, words: tuple[str, ...]) -> bool:
        return f" {' '.join(words)} " in self._joined

    def _begins(self, initial: str) -> bool:
        """Whether a word of the passage may be what the initial stands for."""
        return any(word.startswith(initial) for word in self.words)

    def _near(self, word: str) -> bool:
        """Whether another form of the word is there: its plural, its people, its place."""
        if self._by_place((word,)) or self._parted(word):
            return True
        return any(
            form in self.words for form in (f"{word}s", word.removesuffix("s"), word.removesuffix("es"), f"{word}n")
        )

    def _parted(self, word: str) -> bool:
        """Whether a long word is there as two, with a hyphen or a space between them: `non-governmental`."""
        return any(f" {word[:at]} {word[at:]} " in self._joined for at in range(_PART, len(word) - _PART - 1))

    def _by_place(self, words: tuple[str, ...]) -> bool:
        return words in _PLACE_OF and _PLACE_OF[words] in self._places

    def _by_initials(self, name: Name, words: tuple[str, ...]) -> bool:
        if len(words) == 1 and name.text.isupper() and (words[0] in self._initials or words[0] in self._runs):
            return True
        short = _initials(name.text) if len(words) > 1 else ""
        # `has` is no short form of the Hayat Ahrar al-Sham.
        return len(short) > 1 and short in self.words and any(short.upper() in bare_text(text) for text in self._texts)

    def _by_term(self, name: Name, words: tuple[str, ...]) -> bool:
        long = self._terms.get(words) or OFFICES.get(name.text)
        if long is not None and (self._has(long) or set(long) <= self.words | PARTICLES):
            return True
        return any(words == full and self._has(short) for short, full in self._terms.items())


_EVERYWHERE = {("un",): ("united", "nations"), ("eu",): ("european", "union"), ("us",): ("united", "states")}
"""Initials that need no introduction."""

_LONG_WORD = 4
_PART = 3
"""So many letters, at least, have the parts of one word that another text writes as two; the second has more."""

_SHORTENED = 2
"""A name of more words may have one for part of it shortened."""


@lru_cache(maxsize=1 << 8)
def _as_words(terms: tuple[tuple[str, str], ...]) -> Mapping[tuple[str, ...], tuple[str, ...]]:
    return {bare_words(short): bare_words(long) for short, long in terms}


def _is_title(word: str, name: Name) -> bool:
    """Whether the word is a title beside a name (`Justice Ginsburg`), and no name's end (`Court of Justice`)."""
    return word in TITLES and not name.text.casefold().endswith(f" of {word}")


def introduced(text: str) -> dict[str, str]:
    """The initialisms that a text introduces: `Human Rights Watch (HRW)` gives `HRW` its meaning."""
    found: dict[str, str] = {}
    for match in _INITIALISM_RE.finditer(text):
        before = text[max(0, match.start() - 120) : match.start()]
        words = list(re.finditer(r"[^\W_][\w'’-]*", before))
        letters = [sign for sign in match[1] if sign.isupper()]
        for count in range(len(letters), min(len(words), len(letters) + 4) + 1):
            if _initials(before[words[-count].start() :]) == match[1].rstrip("s").casefold():
                found[match[1]] = before[words[-count].start() :].strip()
                break
    return found


@lru_cache(maxsize=1 << 12)
def _initials(text: str) -> str:
    return "".join(word[0] for word in telling_words(text))


def _place_table() -> dict[tuple[str, ...], str]:
    table: dict[tuple[str, ...], str] = {}
    for line in (COUNTRIES + REGIONS).strip().splitlines():
        forms = line.split(", ")
        for form in forms:
            words = tuple(word for word in bare_words(form) if word not in PARTICLES)
            table.setdefault(words, forms[0])
    return table


_PLACE_OF = _place_table()
_LONGEST = {words[0]: len(words) for words in sorted(_PLACE_OF, key=len) if words}
"""How many words the places have, at most, that begin with a word: few words of a text begin any."""


def is_place(words: tuple[str, ...]) -> bool:
    """Whether the words name a country, a region or its people."""
    return words in _PLACE_OF


def is_plainly_a_name(name: Name) -> bool:
    """Whether it is a name, and not a word that only begins an option with its capital."""
    return not name.leads or len(name.words) > 1 or is_place(name.words)


def country_of(words: tuple[str, ...]) -> str:
    """The country or region that words name, or are the people of; empty where they name none."""
    return _PLACE_OF.get(words, "")


def is_people(words: tuple[str, ...]) -> bool:
    """Whether they are the word for a people or what is its own (`French`), which is no name of a place."""
    if len(words) != 1 or not is_place(words) or _PLACE_OF[words].casefold() == words[0]:
        return False
    return _OF_PEOPLE_RE.search(words[0]) is not None


_OF_PEOPLE_RE = re.compile(r"(?:ans?|ish|ese|n?ch|is?|ic|iss|eeks?)$")


def _forms_in(joined: str) -> Iterable[tuple[str, ...]]:
    words = [word for word in joined.split() if word not in PARTICLES]
    for at, word in enumerate(words):
        for length in range(1, _LONGEST.get(word, 0) + 1):
            form = tuple(words[at : at + length])
            if len(form) == length and form in _PLACE_OF:
                yield form
