"""Finding a quote in a text: exactly first, else the nearest passage with what differs. Nothing here reads files.

Quotes are compared token by token (`folding.tokens`), so quotes, dashes, case and white space never tell two copies
of a phrase apart, and every place is given in the paragraph's own characters.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain, islice
from math import log

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein, Opcode

from quizapp.core.folding import Token, place_of, spans, tokens
from quizapp.core.lookalikes import hidden_difference
from quizapp.core.sources import Citation, Paragraph, SourceText, heading_key, short_heading

NEAR = 0.6
"""The least likeness (0 to 1) at which a passage is shown as the one that a lost quote may have meant."""

_NEAREST_TRIED = 4
_COMMON = 400
"""A word that stands in more paragraphs than this says too little about where a lost quote belongs."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a quote stands: `paragraph.text[start:end]`; `score` 1.0 is word for word."""

    paragraph: Paragraph
    start: int
    end: int
    score: float = 1.0

    @property
    def quote(self) -> str:
        """The words of the source at this place."""
        return self.paragraph.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class NotFound:
    """The quote stands nowhere; `near` is the likest passage, `difference` says in words what differs from it."""

    nearest: Paragraph | None
    difference: str
    near: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph split around a quote, for showing it marked: `before + quote + after` is the paragraph's text."""

    section: str
    number: int
    before: str
    quote: str
    after: str


def parse_source_text(text: str) -> SourceText:
    """A source's text file: blank lines part paragraphs, a line that begins with `# ` names the section that follows.

    Lines of a paragraph are joined by a space. `within` begins at 1 again with every heading, also with one that
    is repeated.
    """
    paragraphs: list[Paragraph] = []
    section, within = "", 0
    lines: list[str] = []

    def close() -> None:
        nonlocal within
        if lines:
            within += 1
            paragraphs.append(
                Paragraph(number=len(paragraphs) + 1, within=within, section=section, text=" ".join(lines))
            )
            lines.clear()

    for line in text.removeprefix("\ufeff").splitlines():
        if line.startswith("# "):
            close()
            section, within = line[2:].strip(), 0
        elif line.strip():
            lines.append(line.strip())
        else:
            close()
    close()
    return SourceText(tuple(paragraphs))


class Index:
    """A text made ready for many quotes: build it once, then each quote costs a look at the paragraphs of a word.

    A paragraph's tokens are joined to one string with a sign at both ends of each, so that a phrase is found by
    `str.find` and only at token edges. Only paragraphs that hold the phrase's rarest word are looked into.
    """

    def __init__(self, text: SourceText) -> None:
        self.text = text
        self._joined: dict[int, str] = {}

    def spans(self, at: int) -> tuple[Token, ...]:
        """The tokens of the paragraph at index `at` (from 0)."""
        return spans(self.text.paragraphs[at].text)

    def joined(self, at: int) -> str:
        """The tokens of the paragraph at index `at`, a sign that none holds before and behind each."""
        if (found := self._joined.get(at)) is None:
            found = self._joined[at] = _join(tokens(self.text.paragraphs[at].text))
        return found

    def named(self, citation: Citation) -> list[int]:
        """The indexes of the paragraphs that the citation names; none where it names neither paragraph nor section."""
        if citation.section:
            paragraphs = self.text.paragraphs
            keys = dict.fromkeys(heading_key(name) for name in (citation.section, short_heading(citation.section)))
            found = dict.fromkeys(at for key in keys for at in self._sections.get(key, ()))
            return [at for at in found if citation.names(paragraphs[at])]
        at = self._numbers.get(citation.paragraph) if citation.paragraph is not None else None
        return [] if at is None else [at]

    def section(self, heading: str) -> tuple[Paragraph, ...]:
        """The paragraphs of every section with this very heading."""
        paragraphs = (self.text.paragraphs[at] for at in self._sections.get(heading_key(heading), ()))
        return tuple(paragraph for paragraph in paragraphs if paragraph.section == heading)

    @cached_property
    def _numbers(self) -> dict[int, int]:
        return {paragraph.number: at for at, paragraph in enumerate(self.text.paragraphs)}

    @cached_property
    def _sections(self) -> dict[str, list[int]]:
        """The indexes by what a heading may be called: the whole heading, and what stands before its colon."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for at, paragraph in enumerate(self.text.paragraphs):
            whole = heading_key(paragraph.section)
            for name in {whole, whole.partition(":")[0].strip()}:
                found[name].append(at)
        return found

    def within(self, at: int, words: tuple[str, ...]) -> Iterator[int]:
        """The token positions at which `words` begin in the paragraph at index `at`."""
        joined, wanted = self.joined(at), _join(words)
        place = joined.find(wanted)
        while place >= 0:
            yield joined.count(_EDGE, 0, place)
            place = joined.find(wanted, place + 1)

    def everywhere(self, words: tuple[str, ...]) -> Iterator[tuple[int, int]]:
        """Each (paragraph index, token position) at which `words` begin, in order."""
        nowhere: list[int] = []
        for at in min((self.paragraphs_with.get(word, nowhere) for word in words), key=len, default=nowhere):
            for position in self.within(at, words):
                yield at, position

    @cached_property
    def paragraphs_with(self) -> dict[str, list[int]]:
        """For each token the indexes of the paragraphs that hold it."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for at in range(len(self.text.paragraphs)):
            for word in set(self.joined(at).split(_EDGE)):
                found[word].append(at)
        found.pop("", None)
        return found


_EDGE = "\n"
"""What parts joined tokens: white space other than a blank, which some letters fold to, is in none."""


def _join(words: tuple[str, ...]) -> str:
    return f"{_EDGE}{_EDGE.join(words)}{_EDGE}"


def anchor(citation: Citation, text: SourceText | Index) -> Anchor | NotFound:
    """Where the citation's quote stands in the text.

    Of several places the one whose neighbours are the citation's prefix and suffix is meant, then one in the
    paragraph named, then one in the section named, then the first. The paragraph found may be another than the one
    named: compare with `citation.names`. Pass an `Index` when many quotes are sought in one text.
    """
    index = text if isinstance(text, Index) else Index(text)
    words = tokens(citation.quote)
    if not words:
        return NotFound(None, "the quote holds no word")
    context = tokens(citation.prefix), tokens(citation.suffix)
    told_apart = bool(context[0] or context[1])
    places = [(at, position) for at in index.named(citation) for position in index.within(at, words)]
    alone = len(places) == 1
    if not places or (told_apart and not any(_agrees(index, place, words, context) for place in places)):
        beyond = index.everywhere(words)
        places = list(dict.fromkeys([*places, *(beyond if told_apart else _first(beyond, citation, index))]))
        alone = False
    if not places:
        return _nearest(citation, words, index)
    at, position = max(places, key=lambda place: _agreement(index, place, words, context)) if told_apart else places[0]
    start = _as_written(citation.quote, index.text.paragraphs[at].text) if alone else None
    if start is not None:
        return Anchor(index.text.paragraphs[at], start, start + len(citation.quote))
    return _anchor(index, at, position, position + len(words))


def _first(places: Iterator[tuple[int, int]], citation: Citation, index: Index) -> Iterator[tuple[int, int]]:
    """The first of some places, of those in the section named if there is one: an article's neighbours are likelier."""
    if not citation.section:
        return islice(places, 1)
    found = list(places)
    own = (place for place in found if citation.names_section(index.text.paragraphs[place[0]]))
    return islice(chain(own, found), 1)


def _as_written(quote: str, text: str) -> int | None:
    """Where a text has the quote sign by sign between blanks; None where it has not, or more than once.

    Most quotes are copied so, and need no tokens counted to say where they stand.
    """
    start = text.find(quote)
    if start < 0 or not (quote[0].isalnum() and quote[-1].isalnum()):
        return None
    end = start + len(quote)
    alone = (start == 0 or text[start - 1] == " ") and (end == len(text) or text[end] == " ")
    return start if alone and text.find(quote, start + 1) < 0 else None


def passage(citation: Citation, text: SourceText | Index) -> Passage | None:
    """The paragraph that holds the quote, split around it; None where the quote does not stand word for word."""
    found = anchor(citation, text)
    if isinstance(found, NotFound):
        return None
    whole = found.paragraph.text
    number = found.paragraph.within if citation.section else found.paragraph.number
    return Passage(found.paragraph.section, number, whole[: found.start], found.quote, whole[found.end :])


def word_difference(quote: str, source: str) -> str:
    """What differs, in words: `the source has "212" where the quote has "215"`; empty where nothing does."""
    mine, theirs = spans(quote), spans(source)
    parts = []
    for change in Levenshtein.opcodes([token.text for token in mine], [token.text for token in theirs]):
        if change.tag == "equal":
            continue
        had = _slice(quote, mine, change.src_start, change.src_end)
        has = _slice(source, theirs, change.dest_start, change.dest_end)
        if had and has:
            unseen = hidden_difference(had, has)
            parts.append(f"the source has “{has}” where the quote has “{had}”{unseen and f': {unseen}'}")
        elif has:
            parts.append(f"the quote leaves out “{has}”")
        else:
            parts.append(f"“{had}” is not in the source")
    return "; ".join(parts)


def _anchor(index: Index, at: int, first: int, last: int, score: float = 1.0) -> Anchor:
    paragraph = index.text.paragraphs[at]
    start, end = place_of(paragraph.text, first, last)
    return Anchor(paragraph, start, end, score)


Place = tuple[int, int]
Context = tuple[tuple[str, ...], tuple[str, ...]]


def _agreement(index: Index, place: Place, words: tuple[str, ...], context: Context) -> int:
    """How many tokens next to the place are those of the prefix and suffix, counted outward from the quote."""
    at, position = place
    own = tokens(index.text.paragraphs[at].text)
    before, after = own[:position], own[position + len(words) :]
    return _shared(reversed(before), reversed(context[0])) + _shared(iter(after), iter(context[1]))


def _agrees(index: Index, place: Place, words: tuple[str, ...], context: Context) -> bool:
    return _agreement(index, place, words, context) == len(context[0]) + len(context[1])


def _shared(these: Iterator[str], those: Iterator[str]) -> int:
    count = 0
    for this, that in zip(these, those, strict=False):
        if this != that:
            break
        count += 1
    return count


def _nearest(citation: Citation, words: tuple[str, ...], index: Index) -> NotFound:
    weights: Counter[int] = Counter()
    total = len(index.text.paragraphs)
    for word in dict.fromkeys(words):  # in their order, which settles ties: a set's is another in every run
        holders = index.paragraphs_with.get(word, [])
        if len(holders) <= _COMMON:
            for at in holders:
                weights[at] += round(1000 * log(1 + total / len(holders)))
    candidates = dict.fromkeys(
        [*index.named(citation)[:_NEAREST_TRIED], *(at for at, _ in weights.most_common(_NEAREST_TRIED))]
    )
    best: Anchor | None = None
    for at in candidates:
        found = _likest(words, at, index)
        if found is not None and (best is None or found.score > best.score):
            best = found
    if best is None or best.score < NEAR:
        return NotFound(None, "nothing in the source comes near it")
    best = _filled_out(best, citation.quote)
    return NotFound(best.paragraph, word_difference(citation.quote, best.quote), best)


def _filled_out(best: Anchor, quote: str) -> Anchor:
    """The passage with a word more at an edge where the quote has another there: `46 ships` for its `46 boats`."""
    text = best.paragraph.text
    changes = Levenshtein.opcodes([one.text for one in spans(quote)], [one.text for one in spans(best.quote)])
    start, end = best.start, best.end
    if changes and _is_one_word_less(changes[-1]):
        behind = next(iter(spans(text[end:])), None)
        if behind is not None and _SENTENCE_ENDS_RE.search(text[end : end + behind.start]) is None:
            end += behind.end
    if changes and _is_one_word_less(changes[0]):
        before = next(reversed(spans(text[:start])), None)
        if before is not None and _SENTENCE_ENDS_RE.search(text[before.end : start]) is None:
            start = before.start
    return replace(best, start=start, end=end)


def _is_one_word_less(change: Opcode) -> bool:
    return change.tag == "delete" and change.src_end - change.src_start == 1


_SENTENCE_ENDS_RE = re.compile(r"[.!?;:]")


def _likest(words: tuple[str, ...], at: int, index: Index) -> Anchor | None:
    """The run of tokens of the paragraph that is likest to `words`, by characters, then snapped to token edges."""
    own = index.spans(at)
    if not own:
        return None
    wanted, joined = " ".join(words), " ".join(token.text for token in own)
    alignment = fuzz.partial_ratio_alignment(wanted, joined, score_cutoff=30)
    if alignment is None:
        return None
    if len(joined) < len(wanted):
        first, last = 0, len(own)
    else:
        first = joined.count(
            " ", 0, alignment.dest_start + (joined[alignment.dest_start : alignment.dest_start + 1] == " ")
        )
        last = joined.count(" ", 0, max(alignment.dest_end - 1, alignment.dest_start)) + 1
    first, last = _trimmed([token.text for token in own], first, max(last, first + 1), words)
    likeness = fuzz.ratio(wanted, " ".join(token.text for token in own[first:last])) / 100
    return _anchor(index, at, first, last, min(likeness, 0.999))


def _trimmed(own: list[str], first: int, last: int, words: tuple[str, ...]) -> tuple[int, int]:
    """Moves the edges by a token or two where that makes the run likelier: alignments end inside words."""
    wanted = " ".join(words)

    def likeness(edges: tuple[int, int]) -> float:
        return fuzz.ratio(wanted, " ".join(own[edges[0] : edges[1]]))

    edges = [
        (a, b)
        for a in range(max(first - 2, 0), min(first + 3, len(own)))
        for b in range(max(last - 2, a + 1), min(last + 3, len(own) + 1))
    ]
    return max(edges, key=likeness, default=(first, last))


def _slice(text: str, own: tuple[Token, ...], first: int, last: int) -> str:
    return text[own[first].start : own[last - 1].end] if last > first else ""
