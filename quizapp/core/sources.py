"""Sources and what is said of them: records, texts by paragraph, citations, fingerprints. Values only.

How a quote is found in a text lives in `anchoring`; how a text is normalised lives in `text`.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias
from urllib.parse import quote as percent_encode

SourceKind: TypeAlias = Literal["news", "report", "treaty", "custom", "judgment", "lesson"]

MOST_WORDS = 12
"""How many words of a source may be quoted in a row."""

LESSON_PREFIX = "lesson:"
"""A citation whose source begins so cites a lesson of the same course (`lesson:the-report`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A bibliographic record; the text itself is kept apart, and may not be here at all."""

    id: str
    title: str
    publisher: str = ""
    author: str = ""
    published: date | None = None
    url: str = ""
    language: str = "en"
    rights: str = ""
    kind: SourceKind = "report"
    says: str = ""
    """Whose claims the text mostly reports (`HRW`); empty where it speaks for itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph of a source: `number` counts through the whole text from 1, `within` through its section."""

    number: int
    within: int
    section: str
    text: str


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a source, in paragraphs, in order."""

    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedParagraph:
    """A paragraph's fingerprint: the hash of every run of three normalised tokens, in order (64-bit BLAKE2b)."""

    number: int
    within: int
    section: str
    hashes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What proves that a phrase of three words or more stands in a paragraph without passing the text on."""

    paragraphs: tuple[PrintedParagraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A source, a locator and an exact phrase, as pandoc and the W3C TextQuoteSelector have them.

    `paragraph` counts within `section` where one is named, else through the whole source; None names no paragraph.
    """

    source: str
    quote: str
    paragraph: int | None = None
    section: str = ""
    prefix: str = ""
    suffix: str = ""

    def names(self, paragraph: Paragraph | PrintedParagraph) -> bool:
        """Whether this is the paragraph (or, of several sections with one heading, one of those) that is named.

        A citation that names neither paragraph nor section names every paragraph.
        """
        if not self.names_section(paragraph):
            return False
        return self.paragraph is None or self.paragraph == (paragraph.within if self.section else paragraph.number)

    def names_section(self, paragraph: Paragraph | PrintedParagraph) -> bool:
        """Whether the paragraph stands in a section of the name given, or none is given."""
        return not self.section or section_matches(paragraph.section, self.section)

    @property
    def lesson(self) -> str | None:
        """The slug of the lesson cited, or None where the source is a record."""
        return self.source.removeprefix(LESSON_PREFIX) if self.source.startswith(LESSON_PREFIX) else None


def section_matches(heading: str, named: str) -> bool:
    """Whether a citation's `section` (`Article 51`) names a heading (`Article 51: Protection of ...`)."""
    folded = heading_key(heading)
    names = {folded, folded.partition(":")[0].strip()}
    return heading_key(named) in names or heading_key(short_heading(named)) == folded


def short_heading(heading: str) -> str:
    """A heading as a fingerprint keeps it: a long one only as far as it names the section, so that no text goes along.

    That is what stands before its colon, and of that at most a dozen words.
    """
    words = heading.split()
    if len(words) > MOST_WORDS:
        words = heading.partition(":")[0].split()[:MOST_WORDS]
    return " ".join(words)


def heading_key(heading: str) -> str:
    """A heading as headings are compared: case and white space do not count."""
    return " ".join(heading.casefold().split())


def passage_url(source: Source, citation: Citation) -> str:
    """The address that opens the original at the quote, by a text fragment (`#:~:text=`); empty without an address.

    Syntax from the WICG's "URL Fragment Text Directives": `[prefix-,]start[,-suffix]`, each part percent-encoded,
    hyphens and commas too, since they are the directive's own signs.
    """
    if not source.url or not citation.quote:
        return source.url
    parts = [_directive(citation.quote)]
    if citation.prefix:
        parts.insert(0, _directive(citation.prefix) + "-")
    if citation.suffix:
        parts.append("-" + _directive(citation.suffix))
    address, _, fragment = source.url.partition("#")
    return f"{address}#{fragment}:~:text={','.join(parts)}"


def _directive(text: str) -> str:
    return percent_encode(" ".join(text.split()), safe="").replace("-", "%2D")
