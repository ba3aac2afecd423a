"""What a check may look at: the texts and fingerprints at hand, and for each citation the words around its quote."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from quizapp.core.anchoring import Anchor, Index, NotFound, anchor
from quizapp.core.course import Course
from quizapp.core.findings import Severity, Step
from quizapp.core.fingerprints import Absent, Elsewhere, PrintIndex, Proved, TooShort, proves
from quizapp.core.folding import tokens
from quizapp.core.keeping import kept
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sentences import sentence_spans
from quizapp.core.sources import Citation, Fingerprint, Paragraph, Source, SourceText


@dataclass(frozen=True)
class Evidence:
    """The texts and fingerprints at hand, by source id; a lesson's text stands under `lesson:<slug>`."""

    texts: Mapping[str, SourceText] = field(default_factory=lambda: MappingProxyType({}))
    fingerprints: Mapping[str, Fingerprint] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A finding before its place is known: `path` begins below the question, or the lesson, that it is about.

    `against` are the words of the key and those of its evidence that are set against each other, as the rule read them.
    """

    code: str
    path: tuple[Step, ...]
    message: str
    mend: str
    severity: Severity = Severity.ERROR
    against: tuple[str, str] | None = None

    @property
    def is_contrary(self) -> bool:
        """Whether it is certain that the evidence says otherwise."""
        return self.code == "S012" and self.severity is Severity.ERROR


Check = Callable[[TrueFalse], Iterable[Fault]]
"""What finds the faults of a statement."""

Sought = Anchor | NotFound | None
Printed = Proved | Elsewhere | Absent | TooShort | None


_NOT_YET = None, None


class Shelf:
    """Every source of a course with what is known of its words, made ready for many citations."""

    def __init__(self, course: Course, evidence: Evidence) -> None:
        self.course = course
        self._evidence = evidence
        self._indexes: dict[str, Index] = {}
        self._prints: dict[str, PrintIndex] = {}
        self._sought: dict[int, tuple[Citation, Anchor | NotFound]] = {}
        self._figures: dict[str, tuple[Quantity, ...]] = {}

    def index(self, source_id: str) -> Index | None:
        """The text of a source, indexed; None where it is not here."""
        if source_id not in self._indexes and source_id in self._evidence.texts:
            self._indexes[source_id] = Index(self._evidence.texts[source_id])
        return self._indexes.get(source_id)

    def with_text(self) -> Mapping[str, SourceText]:
        """The texts that are here, by source id."""
        return self._evidence.texts

    def figures(self, source_id: str) -> tuple[Quantity, ...]:
        """Every quantity of a source's text; none where it is not here."""
        if source_id not in self._figures:
            text = self._evidence.texts.get(source_id)
            paragraphs = () if text is None else text.paragraphs
            self._figures[source_id] = tuple(one for each in paragraphs for one in quantities(each.text))
        return self._figures[source_id]

    def prints(self, source_id: str) -> PrintIndex | None:
        """The fingerprint of a source, indexed; None where there is none."""
        if source_id not in self._prints and source_id in self._evidence.fingerprints:
            self._prints[source_id] = PrintIndex(self._evidence.fingerprints[source_id])
        return self._prints.get(source_id)

    def ground(self, citation: Citation, path: tuple[Step, ...]) -> "Ground":
        """What is known of one citation."""
        index = self.index(citation.source)
        # By identity: to hash a citation takes long, and it cannot be another's while it is kept here.
        _, sought = self._sought.get(id(citation), _NOT_YET)
        if sought is None and index is not None:
            sought = anchor(citation, index)
            self._sought[id(citation)] = citation, sought
        return Ground(
            citation=citation,
            path=path,
            source=self.course.sources.get(citation.source),
            index=index,
            sought=sought,
            prints=self.prints(citation.source),
        )

    def grounds(self, citations: Sequence[Citation]) -> tuple["Ground", ...]:
        """What is known of each citation of a question."""
        return tuple(self.ground(citation, ("evidence", at)) for at, citation in enumerate(citations))


_JOINT_RE = re.compile(r"; |, (?:and|but|while|whereas) ")


@dataclass(eq=False)
class Passage:
    """A paragraph cut into sentences, `quoted` the indexes of those that the quote touches."""

    text: str
    spans: tuple[tuple[int, int], ...]
    quote: tuple[int, int]

    @kept
    def quoted(self) -> tuple[int, ...]:
        """The indexes of the sentences that the quote touches."""
        start, end = self.quote
        return tuple(n for n, (low, high) in enumerate(self.spans) if low < end and start < high)

    @kept
    def sentence(self) -> str:
        """The sentence or sentences that the quote touches."""
        if not self.quoted:
            return self.text[self.quote[0] : self.quote[1]]
        return self.text[self.spans[self.quoted[0]][0] : self.spans[self.quoted[-1]][1]]

    @kept
    def lead(self) -> str:
        """What the sentence that the quote begins in has before it."""
        return self.text[self.spans[self.quoted[0]][0] : self.quote[0]] if self.quoted else ""

    @kept
    def clause(self) -> str:
        """The clauses of its sentence that the quote stands in: `the rebels hold it, and …` is said of others."""
        low, high = self.quote
        behind = self.sentence[len(self.lead) + high - low :]
        return f"{_JOINT_RE.split(self.lead)[-1]}{self.text[low:high]}{_JOINT_RE.split(behind)[0]}"

    @kept
    def sentences(self) -> tuple[str, ...]:
        """The same, each by itself."""
        if not self.quoted:
            return (self.sentence,)
        return tuple(self.text[slice(*self.spans[number])] for number in self.quoted)

    @kept
    def quantities(self) -> tuple[Quantity, ...]:
        """The quantities of the whole paragraph."""
        return quantities(self.text)


@dataclass(eq=False)
class Ground:
    """A citation and what is known of it.

    (Neither frozen, which takes twice as long to make, nor compared by its fields: there is one for each citation.)
    """

    citation: Citation
    path: tuple[Step, ...]
    source: Source | None
    index: Index | None
    sought: Sought
    prints: PrintIndex | None

    @kept
    def printed(self) -> Printed:
        """What the source's fingerprint, where there is one, says of the quote."""
        return None if self.prints is None else proves(self.prints, self.citation)

    @kept
    def whole(self) -> bool:
        """Whether the words around the quote are known, not the quote alone."""
        return isinstance(self.sought, Anchor)

    @kept
    def stands(self) -> bool:
        """Whether the quote is known, or may be taken, to be the source's own words."""
        if self.index is not None:
            return isinstance(self.sought, Anchor)
        return not isinstance(self.printed, Absent)

    @property
    def hands_on(self) -> bool:
        """Whether the source is of a kind that passes on what others say: news, or a report."""
        return self.source is not None and self.source.kind in {"news", "report"}

    @kept
    def passage(self) -> Passage:
        """The paragraph around the quote; where the text is not here, the quote with its prefix and suffix."""
        if isinstance(self.sought, Anchor):
            text = self.sought.paragraph.text
            return Passage(text, sentence_spans(text), (self.sought.start, self.sought.end))
        text = " ".join(filter(None, (self.citation.prefix, self.citation.quote, self.citation.suffix)))
        start = len(self.citation.prefix) + 1 if self.citation.prefix else 0
        return Passage(text, ((0, len(text)),), (start, start + len(self.citation.quote)))

    @kept
    def before(self) -> str:
        """The paragraph before the quote's, of the same section; empty where there is none or it is not known."""
        return self._beside(-1)

    @kept
    def after(self) -> str:
        """The paragraph after the quote's, of the same section."""
        return self._beside(1)

    def _beside(self, step: int) -> str:
        if not isinstance(self.sought, Anchor) or self.index is None:
            return ""
        own = self.sought.paragraph
        at = own.number - 1 + step
        paragraphs = self.index.text.paragraphs
        beside: Paragraph | None = paragraphs[at] if 0 <= at < len(paragraphs) else None
        return beside.text if beside is not None and beside.section == own.section else ""

    @kept
    def section(self) -> str:
        """The heading that the quote stands under, or that the citation names."""
        return self.sought.paragraph.section if isinstance(self.sought, Anchor) else self.citation.section

    @property
    def paragraph_number(self) -> int:
        """The number of the paragraph that the quote was found in, through the whole text; 0 where it was not."""
        return self.sought.paragraph.number if isinstance(self.sought, Anchor) else 0

    @kept
    def record(self) -> str:
        """What the source's record says of it: title, publisher, author and whom it reports.

        Who publishes the text of a treaty is nobody that the treaty speaks of.
        """
        source = self.source
        if source is None:
            return ""
        publisher = "" if source.kind == "treaty" else source.publisher
        return f"{source.title} · {publisher} · {source.author} · {source.says}"

    @kept
    def title(self) -> str:
        """The source as a message names it."""
        return self.citation.source

    def place(self) -> str:
        """Where the citation points, in words."""
        citation = self.citation
        inside = f"{section_in_words(citation.section)} in {citation.source}" if citation.section else citation.source
        if citation.paragraph is None:
            return inside
        return f"paragraph {citation.paragraph} of {inside}{self._printed()}"

    def _printed(self) -> str:
        """The number that the paragraph bears itself, where it is not the one that is cited: ` (printed “3.”)`."""
        match = _PRINTED_RE.match(self.passage.text) if self.index is not None else None
        number = "" if match is None else match[0].strip()
        return "" if number.strip("().") in {"", str(self.citation.paragraph)} else f" (printed “{number}”)"


def indexes_of(grounds: Iterable[Ground]) -> Sequence[Index]:
    """The texts that citations are of, each once; none where only fingerprints are at hand."""
    return tuple({id(one.index): one.index for one in grounds if one.index is not None}.values())


_PRINTED_RE = re.compile(r"\s*(?:\d{1,3}\.(?=\s)|\([a-z]{1,4}\))")
_NUMBERED_RE = re.compile(r"(?:Article|Rule|Part|Chapter|Section|Annex)\s+[\dIVXLC]+(?:\s?bis|[a-z])?")


def section_in_words(section: str) -> str:
    """A section as a message names it: a numbered one as it is, a heading between marks."""
    return section if _NUMBERED_RE.fullmatch(section) else f"“{section}”"


def of_what_is_asked(asked: str, grounds: Sequence[Ground]) -> Sequence[Ground]:
    """The citations of the sections that a stem names, where it names any: another stands there for the comparison."""
    folded = f" {' '.join(tokens(asked))} "
    named = [one for one in grounds if one.citation.section and f" {' '.join(tokens(one.citation.section))} " in folded]
    return named or grounds
