"""Proving that a phrase stands in a text that is not here, and recognising that text in a copied page.

A fingerprint is, for each paragraph, the 64-bit BLAKE2b hash of every run of three normalised tokens, in order.
How it is written to a file is decided elsewhere.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from itertools import pairwise
from struct import unpack

from rapidfuzz.distance import Levenshtein

from quizapp.core.folding import Token, run_at, spans, tokens
from quizapp.core.sources import Citation, Fingerprint, Paragraph, PrintedParagraph, SourceText, short_heading

RUN = 3
"""How many tokens are hashed together: the shortest phrase that a fingerprint can prove."""


@dataclass(frozen=True, slots=True)
class Proved:
    """The phrase stands, word for word, in this paragraph, which is the one named."""

    paragraph: PrintedParagraph


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The phrase stands in these paragraphs, and in none that the citation names."""

    paragraphs: tuple[PrintedParagraph, ...]


@dataclass(frozen=True, slots=True)
class Absent:
    """The phrase stands in no paragraph."""


@dataclass(frozen=True, slots=True)
class TooShort:
    """The phrase, even with its prefix and suffix, has fewer than three tokens: nothing can be proved of it."""


@dataclass(frozen=True, slots=True)
class Matched:
    """The page holds every fingerprinted paragraph; `text` is exactly those, in the fingerprint's order."""

    text: SourceText


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphDifference:
    """A fingerprinted paragraph that the page does not hold as it was.

    `nearest` is the likest text of the page (empty where there is none), `difference` says what differs in it.
    """

    number: int
    within: int
    section: str
    nearest: str
    difference: str

    def __str__(self) -> str:
        place = f"{self.section}, paragraph {self.within}" if self.section else f"paragraph {self.number}"
        return f"{place}: {self.difference}"


def fingerprint(text: SourceText) -> Fingerprint:
    """The fingerprint of a text; a paragraph of fewer than three tokens has no hashes."""
    return Fingerprint(
        tuple(
            PrintedParagraph(
                number=paragraph.number,
                within=paragraph.within,
                section=short_heading(paragraph.section),
                hashes=hashes(tokens(paragraph.text)),
            )
            for paragraph in text.paragraphs
        )
    )


def hashes(words: Sequence[str]) -> tuple[int, ...]:
    """The hash of every run of three tokens, in order: `max(0, len(words) - 2)` numbers below 2**64."""
    runs = map(" ".join, zip(*(words[at:] for at in range(RUN)), strict=False))
    digests = [blake2b(run.encode(), digest_size=8).digest() for run in runs]
    return unpack(f">{len(digests)}Q", b"".join(digests))


class PrintIndex:
    """A fingerprint made ready for many phrases."""

    def __init__(self, prints: Fingerprint) -> None:
        self.prints = prints

    @cached_property
    def _holders(self) -> dict[int, list[int]]:
        """For each hash the indexes of the paragraphs that hold it."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        for at, paragraph in enumerate(self.prints.paragraphs):
            for one in set(paragraph.hashes):
                found[one].append(at)
        return found

    def holding(self, wanted: tuple[int, ...]) -> tuple[PrintedParagraph, ...]:
        """The paragraphs that hold these hashes one right after another."""
        rarest = min((self._holders.get(one, ()) for one in wanted), key=len)
        paragraphs = (self.prints.paragraphs[at] for at in rarest)
        return tuple(paragraph for paragraph in paragraphs if run_at(paragraph.hashes, wanted) is not None)


def proves(prints: Fingerprint | PrintIndex, citation: Citation) -> Proved | Elsewhere | Absent | TooShort:
    """Whether the quote stands in the paragraph that the citation names.

    A quote of fewer than three tokens is proved together with its prefix and suffix where it has them.
    """
    index = prints if isinstance(prints, PrintIndex) else PrintIndex(prints)
    wanted = hashes(tokens(citation.quote))
    if not wanted:
        wanted = hashes((*tokens(citation.prefix), *tokens(citation.quote), *tokens(citation.suffix)))
        if not wanted:
            return TooShort()
    found = index.holding(wanted)
    for paragraph in found:
        if citation.names(paragraph):
            return Proved(paragraph)
    return Elsewhere(found) if found else Absent()


def compare(prints: Fingerprint, text: SourceText) -> Matched | tuple[ParagraphDifference, ...]:
    """Finds every fingerprinted paragraph in a page, whatever else the page holds and wherever it breaks its lines.

    A paragraph of fewer than three tokens has nothing to be recognised by: it is taken from between its neighbours
    where the page has one so short there, and is left empty elsewhere.
    """
    if _is_word_for_word(prints, text):
        return Matched(_as_printed(prints, [paragraph.text for paragraph in text.paragraphs]))
    page = _Page(text)
    found: list[tuple[int, int] | None] = []
    differences: list[ParagraphDifference] = []
    cursor = 0
    for paragraph in prints.paragraphs:
        place = page.find(paragraph.hashes, cursor) if paragraph.hashes else None
        found.append(place)
        if place is not None:
            cursor = place[1]
        elif paragraph.hashes:
            differences.append(page.difference(paragraph))
    if differences:
        return tuple(differences)
    return Matched(_as_printed(prints, page.texts(found)))


def _is_word_for_word(prints: Fingerprint, text: SourceText) -> bool:
    """Whether the page is the fingerprinted text, paragraph by paragraph, and nothing else: as it mostly is."""
    return len(prints.paragraphs) == len(text.paragraphs) and all(
        printed.hashes and printed.hashes == hashes(tokens(own.text))
        for printed, own in zip(prints.paragraphs, text.paragraphs, strict=True)
    )


def _as_printed(prints: Fingerprint, texts: Sequence[str]) -> SourceText:
    """The fingerprint's paragraphs, numbered as it numbers them, with these texts."""
    return SourceText(
        tuple(
            Paragraph(number=printed.number, within=printed.within, section=printed.section, text=own)
            for printed, own in zip(prints.paragraphs, texts, strict=True)
        )
    )


class _Page:
    """A page as one stream of tokens, so that a paragraph is found however the page breaks it."""

    def __init__(self, text: SourceText) -> None:
        self.text = text
        self.tokens: list[tuple[int, Token]] = [
            (at, token) for at, paragraph in enumerate(text.paragraphs) for token in spans(paragraph.text)
        ]
        self.hashes = hashes([token.text for _, token in self.tokens])
        self._places: defaultdict[int, list[int]] = defaultdict(list)
        for place, one in enumerate(self.hashes):
            self._places[one].append(place)

    def find(self, wanted: tuple[int, ...], cursor: int) -> tuple[int, int] | None:
        """The tokens (first, after last) of this run of hashes: the first place after `cursor`, else the first."""
        places = self._places.get(wanted[0], [])
        later = bisect_left(places, cursor)
        for place in (*places[later:], *places[:later]):
            if self.hashes[place : place + len(wanted)] == wanted:
                return place, place + len(wanted) + RUN - 1
        return None

    def texts(self, found: Sequence[tuple[int, int] | None]) -> list[str]:
        """The text of each place; for None the short paragraph of the page that stands between its neighbours."""
        own: list[str] = []
        last = -1  # the page's paragraph that was used last
        for at, place in enumerate(found):
            if place is not None:
                own.append(self._between(*place))
                last = self.tokens[place[1] - 1][0]
                continue
            following = next(
                (self.tokens[later[0]][0] for later in found[at + 1 :] if later), len(self.text.paragraphs)
            )
            short = next(
                (n for n in range(last + 1, following) if len(tokens(self.text.paragraphs[n].text)) < RUN), None
            )
            own.append("" if short is None else self.text.paragraphs[short].text)
            last = last if short is None else short
        return own

    def difference(self, paragraph: PrintedParagraph) -> ParagraphDifference:
        """What the page has in place of a paragraph that it does not hold whole."""
        near = self._nearest(paragraph.hashes)
        if near is None:
            nearest, difference = "", "nothing in the file comes near it"
        else:
            first, after = near
            nearest = self._between(first, after)
            difference = self._changes(paragraph.hashes, first, after)
        return ParagraphDifference(
            number=paragraph.number,
            within=paragraph.within,
            section=paragraph.section,
            nearest=nearest,
            difference=difference,
        )

    def _nearest(self, wanted: tuple[int, ...]) -> tuple[int, int] | None:
        """The tokens of the page's paragraphs, side by side, that share the most runs with the paragraph."""
        shared: defaultdict[int, int] = defaultdict(int)
        for one in set(wanted):
            for place in self._places.get(one, ()):
                shared[self.tokens[place][0]] += 1
        if not shared:
            return None
        best = max(shared, key=lambda at: (shared[at], -at))
        low = high = best
        while shared.get(low - 1):
            low -= 1
        while shared.get(high + 1):
            high += 1
        owners = [at for at, _ in self.tokens]
        return bisect_left(owners, low), bisect_left(owners, high + 1)

    def _changes(self, wanted: tuple[int, ...], first: int, after: int) -> str:
        """Names the words that the broken runs have in common: a word changed breaks every run that it is in."""
        here = self.hashes[first : max(after - RUN + 1, first)]
        parts = []
        for start, end in _gaps(wanted, here):
            low = first + start + (0 if start == 0 else RUN - 1)
            high = after if end == len(here) else first + end
            context = self._between(max(low - 3, first), min(max(high, low) + 3, after))
            if high > low:
                parts.append(f"the file has “{self._between(low, high)}” (in “{context}”), the recorded text does not")
            else:
                parts.append(f"words of the recorded text are missing in “{context}”")
        return "; ".join(parts) or "its words are not side by side in the file"

    def _between(self, first: int, after: int) -> str:
        """The page's own words from one token to another, with the marks that lean on them."""
        pieces = []
        owners = [at for at, _ in self.tokens[first:after]]
        edges = [first, *(first + n + 1 for n, (a, b) in enumerate(pairwise(owners)) if a != b), after]
        for low, high in pairwise(edges):
            at, start, end = self.tokens[low][0], self.tokens[low][1].start, self.tokens[high - 1][1].end
            whole = self.text.paragraphs[at].text
            if not self._of(low - 1, at) and not self._of(high, at):
                pieces.append(whole)
                continue
            while start > 0 and not whole[start - 1].isspace() and not self._ends_at(low - 1, at, start):
                start -= 1
            while end < len(whole) and not whole[end].isspace() and not self._begins_at(high, at, end):
                end += 1
            pieces.append(whole[start:end])
        return " ".join(pieces)

    def _of(self, place: int, at: int) -> bool:
        """Whether the token at `place` belongs to the page's paragraph at index `at`."""
        return 0 <= place < len(self.tokens) and self.tokens[place][0] == at

    def _ends_at(self, place: int, at: int, start: int) -> bool:
        return self._of(place, at) and self.tokens[place][1].end == start

    def _begins_at(self, place: int, at: int, end: int) -> bool:
        return self._of(place, at) and self.tokens[place][1].start == end


def _gaps(wanted: Sequence[int], here: Sequence[int]) -> list[tuple[int, int]]:
    """The stretches of `here` between what both have, side by side ones as one."""
    gaps: list[tuple[int, int]] = []
    for change in Levenshtein.opcodes(wanted, here):
        if change.tag == "equal":
            continue
        if gaps and gaps[-1][1] == change.dest_start:
            gaps[-1] = gaps[-1][0], change.dest_end
        else:
            gaps.append((change.dest_start, change.dest_end))
    return gaps
