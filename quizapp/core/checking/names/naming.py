"""S004: a name in the key (a person, a place, a body, an article of a treaty) must be in the evidence.

The evidence is the quote's paragraph, its section's heading, and what the source's record says of itself; the
paragraph before counts too where the quote's own speaks of `he`, `they` or `the group`. Where the text is not here,
only the quote is known, and a name that it lacks is at most reported as unchecked (S011): names mostly stand beside a
short quote.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from rapidfuzz import fuzz

from quizapp.core.checking.figures.bearing import are_of_two_places
from quizapp.core.checking.lexicons.lands import STATES
from quizapp.core.checking.lexicons.places import GENERIC, TITLES
from quizapp.core.checking.lexicons.seats import SEATS
from quizapp.core.checking.names.alleging import KINDS_OF_PLACE, alleged
from quizapp.core.checking.names.entitling import is_title_told
from quizapp.core.checking.names.misnaming import absent, labelled, of_another_article
from quizapp.core.checking.names.printed_places import elsewhere_in
from quizapp.core.checking.reading.bare_words import bare_words, stands_in
from quizapp.core.checking.reading.evidence import Fault, Ground, Shelf
from quizapp.core.checking.reading.names import Holdings, Name, country_of, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import quoting
from quizapp.core.checking.reading.spelling import misspelt
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import content, plain, role, setting, spaced
from quizapp.core.dates import MONTHS
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.keeping import kept
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Claim, Question

_PRONOUNS = "he she they it him her them his hers their its"
_STANDING_FOR = (
    "group watchdog report organisation organization body court state country city government statute protocol"
    " convention team company party latter former two man woman film book album song university school president king"
    " queen war battle"
)
_ANAPHOR_RE = re.compile(
    rf"\b(?:{_PRONOUNS.replace(' ', '|')}|the (?:{_STANDING_FOR.replace(' ', '|')}))\b", re.IGNORECASE
)
_ANAPHORS = frozenset(f"{_PRONOUNS} {_STANDING_FOR}".split())
REFERENCES = frozenset({"article", "protocol", "resolution", "annex", "chapter", "amendment", "convention", "rule"})
_SMALL_SECTION = 40
"""A section of at most so many paragraphs is read as one passage: an article's items lean on its opening words."""

_LONG = 3
"""A name of so many words may be put together of words that the passage has here and there."""

_AT_RE = re.compile(
    r"\b(?:in|at|on|near|to|from|into|around|outside|of|through|towards?|for)(?: the)? $", re.IGNORECASE
)
"""What makes a place of the name behind it, and no government."""

_ACTING_RE = re.compile(
    r"\b(?:aid|help|hands?|side|all(?:y|ies)|backing|support|pressure|part|wish|agreement|consent|mediation|behalf|rescue)"
    r" (?:of|from|to|with) (?:the )?$",
    re.IGNORECASE,
)
"""Behind such words a seat is a government after all."""

_OF_STATES = "United States"
_ELSEWHERE = frozenset({"united states", "united kingdom", "ontario", "quebec", "manitoba", "saskatchewan", "alberta"})
_ITS_STATES = (STATES - _ELSEWHERE) | {"new york"}
"""What is in one of these is there: `New York-based`."""

_ALIKE = 2
"""Two names that share so many words are taken for one another."""

_TELLING = 6
"""A name of so many letters is told by them, however they are parted."""

_LIKE = 80
"""How like (0 to 100) a word must be to one of the evidence for a further accepted spelling to pass."""


def name_faults(question: Question, grounds: Sequence[Ground], shelf: Shelf, vocabulary: Vocabulary) -> Iterator[Fault]:
    """S004 (or S011, see above) for every part of the key that holds."""
    sight = _Sight(question, grounds, shelf, vocabulary)
    for claim in claims_of(question):
        if claim.holds:
            yield from sight.label_faults(claim)
            yield from sight.name_faults(claim)


class _Sight:
    def __init__(self, question: Question, grounds: Sequence[Ground], shelf: Shelf, vocabulary: Vocabulary) -> None:
        self._question = question
        self.grounds = grounds
        self.whole = all(ground.whole for ground in grounds)
        self._shelf = shelf
        self._vocabulary = vocabulary

    @kept
    def holdings(self) -> Holdings:
        """The passages around the quotes, and what the records say."""
        terms = self._vocabulary.terms(self.grounds)
        return Holdings([text for ground in self.grounds for text in _scope(ground)], terms)

    def name_faults(self, claim: Claim) -> Iterator[Fault]:
        text, stem = plain(claim.text), setting(claim)
        meant = tuple(alleged(text, stem, self._vocabulary))
        if not meant:
            return
        for name in meant:
            if any(stands_in(ground.passage.text, name.words) for ground in self.grounds):
                continue  # as nearly all do: what else may hold it need not be gathered
            if name.text.casefold() in MONTHS and quantities(text):
                continue  # of a date `figures` says what is wrong
            missing = self._missing(name)
            if not missing or self._known_in_full(name, missing) or self._stands_for_another(name, text):
                continue
            given = Holdings([stem], self._shelf.course.terms)
            if not given.missing(name) or is_title_told(name, text, self.grounds):
                continue
            if role(claim)[1] == "accept" and self._spelled_otherwise(name, missing):
                continue
            if self.whole:
                fault = absent(name, claim, self._question, self.grounds, self._vocabulary)
                yield replace(fault, severity=Severity.WARNING) if self._is_misspelt(missing) else fault
            elif self._competes(name, text):
                yield self._unseen(name, claim)
            return  # one name a part is enough to look again

    def _is_misspelt(self, missing: Sequence[str]) -> bool:
        """Whether what is missing of a name is only spelled otherwise: in no text cited, and near to a word here."""
        sources = {ground.citation.source for ground in self.grounds}
        texts = [self._vocabulary.joined(source) for source in sources]
        return all(
            misspelt(word, self.holdings.words) and not any(f" {word} " in text for text in texts) for word in missing
        )

    def _stands_for_another(self, name: Name, text: str) -> bool:
        """Whether a name is that of a government's seat whose country the evidence names, or of a state's country.

        The seat must be in an answer that says more.
        """
        if country_of(name.words) == _OF_STATES:
            return any(
                stands_in(one.passage.text, tuple(place.split())) for one in self.grounds for place in _ITS_STATES
            )
        before = text[: name.start]
        placed = _AT_RE.search(before) is not None and _ACTING_RE.search(before) is None
        if name.text not in SEATS or not content(text) - content(name.text) or placed:
            return False
        return not any(self.holdings.missing(one) for one in names(SEATS[name.text]))

    def _missing(self, name: Name) -> tuple[str, ...]:
        """The words of a name that the passages have not, in whatever way they may write it."""
        bare = _without_marks(name)
        if bare is not name and not self.holdings.missing(bare):
            return ()
        missing = self.holdings.missing(name) or self._put_together(name)
        return () if missing and self._is_written_together(name) else missing

    def _is_written_together(self, name: Name) -> bool:
        """Whether a passage writes as one word what a name has as two, or the other way round: `Ferry Man`."""
        own = "".join(name.words)
        there = (one.words for ground in self.grounds for one in names(ground.passage.text))
        return len(own) >= _TELLING and any("".join(words) == own for words in there)

    def label_faults(self, claim: Claim) -> Iterator[Fault]:
        """An article, protocol or resolution in the key that is not the one cited."""
        labels = [one for one in quantities(plain(claim.text)) if one.kind == "label" and one.unit in REFERENCES]
        if not labels:
            return
        given = quantities(setting(claim))
        headings = [
            one for ground in self.grounds for one in quantities(f"{ground.section} · {ground.citation.section}")
        ]
        around = [one for ground in self.grounds for text in _scope(ground) for one in quantities(text)]
        quoted = [one for ground in self.grounds for one in quantities(ground.passage.sentence)]
        for label in labels:
            # Under a heading `Article 51` the article meant is that one, unless the quote's own sentence names another.
            known = [*headings, *quoted] if any(one.unit == label.unit for one in headings) else around
            written = plain(claim.text)[label.start : label.end]
            there = elsewhere_in(label, self.grounds)
            if there is not None:
                ground, place = there
                yield _fault(
                    claim, f"the quote stands in “{place}”, not in “{written}”: “{ground.citation.quote}” in"
                    f" {ground.place()}", f"Write “{place}”, or quote the words of “{written}”.",
                )  # fmt: skip
                return
            if any(_same_label(one, label) for one in (*known, *given)):
                continue
            rival = labelled(label, (ground.citation.quote for ground in self.grounds)) if self.whole else ""
            if rival:
                ground = quoting(self.grounds, rival)
                yield _fault(
                    claim, f"the quote names “{rival}”, not “{written}”: “{ground.citation.quote}” in {ground.place()}",
                    f"Write “{rival}”, or quote the words that name “{written}”.",
                )  # fmt: skip
                return
            places = [
                ground for ground in self.grounds if any(one.unit == label.unit for one in quantities(ground.section))
            ]
            if self.whole or places:
                yield of_another_article(label, written, claim, self._question, self.grounds)
                return

    def _known_in_full(self, name: Name, missing: tuple[str, ...]) -> bool:
        """Whether the passage has the name's shorter form (`Assad`) and the source elsewhere the whole of it."""
        if len(missing) >= len(name.words) or name.words[-1] in missing:
            return False
        wanted = f" {' '.join(name.words)} "
        shorter = tuple(word for word in name.words if word not in missing)
        if len(shorter) == 1 and shorter[0] in KINDS_OF_PLACE:
            return self._is_the_one(shorter[0], name.words)
        for ground in self.grounds:
            alone = any(_without_titles(own.words) == _without_titles(shorter) for own in names(ground.passage.text))
            if alone and wanted in self._vocabulary.joined(ground.citation.source):
                return True
        return False

    def _is_the_one(self, kind: str, wanted: tuple[str, ...]) -> bool:
        """Whether a passage has `the province`, and its source of provinces only the one that the key names."""
        for ground in self.grounds:
            if ground.index is None or f" the {kind} " not in spaced(ground.passage.text):
                continue
            texts = [one.text for one in ground.index.text.paragraphs if kind in one.text.casefold()]
            named = [
                one.words for text in texts for one in names(text) if one.words[-1:] == (kind,) and len(one.words) > 1
            ]
            if named and all(words[-len(wanted) :] == wanted for words in named):
                return True
        return False

    def _put_together(self, name: Name) -> tuple[str, ...]:
        """The words of a long name that the passages have without a capital, and a like name beside them without these.

        `International Court of Justice` is not in a passage on justice and the International Criminal Court.
        """
        words = [word for word in name.words if (word not in GENERIC and word not in TITLES) or word == name.words[-1]]
        if len(name.words) < _LONG or self.holdings.has(name):
            return ()
        there = [own.words for ground in self.grounds for text in _scope(ground) for own in names(text)]
        capital = {word for own in there for word in own}
        capital |= self.holdings.spelled_out(name.words)
        lands = {country_of((word,)) for word in capital} - {""}  # the `Swiss` council is Switzerland's
        strange = tuple(
            word
            for word in words
            if word not in capital and word.upper() not in name.text and country_of((word,)) not in lands
        )
        own = set(name.words)
        like = any(len(own.intersection(other)) >= _ALIKE and not own.issuperset(other) for other in there)
        return strange if like and len(strange) < len(words) else ()

    def _spelled_otherwise(self, name: Name, missing: tuple[str, ...]) -> bool:
        """Whether a further accepted answer only spells, shortens or initials what the evidence has.

        It may also say of what kind a thing is (`New York City`).
        """
        if len(missing) < len(name.words) and set(missing) <= GENERIC | KINDS_OF_PLACE:
            return True
        if all(len(word) == 1 for word in missing):
            return True  # `Ada M. Quill`
        between = name.words[1:-1]
        if between and set(missing) <= set(between) and not any(map(self._vocabulary.is_name, missing)):
            return True  # a name in the middle: `Ada Maria Quill`
        if name.text.isupper() or (len(name.words) == 1 and len(name.words[0]) <= 4):
            return True
        bare = missing if _without_marks(name) is name else _without_marks(name).words
        return all(max((fuzz.ratio(word, own) for own in self.holdings.words), default=0) >= _LIKE for word in bare)

    def _competes(self, name: Name, text: str) -> bool:
        """Whether the key is a bare name and the quote has other names in its place."""
        quoted = [own for ground in self.grounds for own in names(ground.citation.quote) if not own.leads]
        return bool(quoted) and len(bare_words(text)) <= len(name.words) + 1

    def _unseen(self, name: Name, claim: Claim) -> Fault:
        return Fault(
            code="S011",
            path=claim.path,
            message=f"“{name.text}” is not in the quote, and the text around it is not here to look in",
            mend="Quote the words that name it, or give the text with `--source`.",
            severity=Severity.WARNING,
        )


def _scope(ground: Ground) -> Iterator[str]:
    yield ground.passage.text
    yield ground.section
    yield ground.record
    yield ground.citation.section
    if _leans_back(ground.passage.text):
        yield ground.before
    if ground.index is not None and ground.whole and ground.section:
        own = ground.index.section(ground.section)
        if len(own) <= _SMALL_SECTION:
            yield from (one.text for one in own)


@lru_cache(maxsize=1 << 8)
def _leans_back(text: str) -> bool:
    """Whether a passage speaks of somebody or something that may be named before it."""
    if text.isascii() and _ANAPHORS.isdisjoint(tokens(text)):
        return False  # the words are at hand, and the pattern takes long to find that there is nothing
    return _ANAPHOR_RE.search(text) is not None


def _without_marks(name: Name) -> Name:
    """A name without the marks inside it by which one alphabet's sounds are written in another: `Hay'at`, `Hayat`."""
    return name._replace(text=_MARK_RE.sub("", name.text)) if _MARK_RE.search(name.text) else name


_MARK_RE = re.compile(r"(?<=\w)['’ʼ‘`](?=[^\W\d_]{2})")


def _without_titles(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in TITLES)


def _same_label(one: Quantity, label: Quantity) -> bool:
    if one.kind == "label":
        return one.unit == label.unit and one.low == label.low and not are_of_two_places(one, label)
    return one.kind == "number" and one.low == label.low and one.low > 3


def _fault(claim: Claim, message: str, mend: str) -> Fault:
    return Fault(code="S004", path=claim.path, message=message, mend=mend)
