"""What settles a question, as a page shows it: each paragraph once, with every phrase marked that the author quotes.

Of a long paragraph the sentences of the phrases come first, and the whole of it is one step away.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from quizapp.core.anchoring import Passage
from quizapp.core.course import Course
from quizapp.core.sentences import sentence_spans
from quizapp.core.sources import Citation
from quizapp.web.views.citations import Cited, cited

REACH = 110
"""How many characters before and after a phrase are shown of a sentence that goes on for longer."""

LITTLE = 80
"""A paragraph of which less than this would be left out, in characters, is shown whole at once."""

_LEFT_OUT = "…"

Spans = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a paragraph, and whether it is marked."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Settled:
    """A place that settles a question: the phrases in their sentences where the text is here, else alone, a line each.

    `context` is the whole paragraph where the sentences leave something of it out. `cited` leads to the first phrase.
    `again`: the place before it is of the same source, which need not be named in full once more.
    """

    cited: Cited
    lines: tuple[tuple[Piece, ...], ...]
    context: tuple[Piece, ...] = ()
    again: bool = False


def settling(course: Course, evidence: Iterable[tuple[Citation, Passage | None]]) -> tuple[Settled, ...]:
    """The places of the evidence, in its order; citations of one paragraph are one place."""
    places: dict[tuple[object, ...], list[tuple[Citation, Passage | None]]] = {}
    for citation, passage in evidence:
        places.setdefault(_place(citation, passage), []).append((citation, passage))
    sources = ["", *(found[0][0].source for found in places.values())]
    settled = (_settled(course, found) for found in places.values())
    return tuple(
        replace(one, again=before == own) for one, before, own in zip(settled, sources, sources[1:], strict=False)
    )


def _place(citation: Citation, passage: Passage | None) -> tuple[object, ...]:
    if passage is None:
        return (citation.source, citation.section, citation.paragraph, None)
    return (citation.source, passage.section, passage.number, _whole(passage))


def _settled(course: Course, found: list[tuple[Citation, Passage | None]]) -> Settled:
    place = cited(course, found[0][0])
    passages = [passage for _, passage in found if passage is not None]
    if not passages:
        quotes = dict.fromkeys(citation.quote for citation, _ in found)
        return Settled(place, tuple((Piece(quote, True),) for quote in quotes))
    text = _whole(passages[0])
    marks = _joined([(len(passage.before), len(passage.before) + len(passage.quote)) for passage in passages])
    whole = _marked(text, marks, (0, len(text)))
    near = _near(text, marks)
    if len(text) - sum(end - start for start, end in near) < LITTLE:
        return Settled(place, (whole,))
    return Settled(place, (_excerpt(text, marks, near),), whole)


def _near(text: str, marks: Spans) -> Spans:
    """What of the text is shown around the marks: their sentences, cut at a word where one goes on for long."""
    spans = []
    for start, end in marks:
        sentences = [span for span in sentence_spans(text) if span[0] < end and start < span[1]]
        first, last = min([start, *(span[0] for span in sentences)]), max([end, *(span[1] for span in sentences)])
        if start - first > REACH:
            space = text.find(" ", start - REACH, start)
            first = space + 1 if space >= 0 else start - REACH
        if last - end > REACH:
            space = text.rfind(" ", end, end + REACH)
            last = space if space >= 0 else end + REACH
        spans.append((first, last))
    return _joined(spans, over=text)


def _excerpt(text: str, marks: Spans, near: Spans) -> tuple[Piece, ...]:
    """The shown parts of the text, with a sign for each that is left out."""
    pieces: list[Piece] = []
    for start, end in near:
        if start > 0:
            pieces.append(Piece(f" {_LEFT_OUT} " if pieces else f"{_LEFT_OUT} ", False))
        pieces += _marked(text, [mark for mark in marks if start <= mark[0] and mark[1] <= end], (start, end))
    if near[-1][1] < len(text):
        pieces.append(Piece(f" {_LEFT_OUT}", False))
    return tuple(pieces)


def _marked(text: str, marks: Spans, shown: tuple[int, int]) -> tuple[Piece, ...]:
    """What is shown of the text, in pieces."""
    pieces, at = [], shown[0]
    for start, end in marks:
        pieces += [Piece(text[at:start], False), Piece(text[start:end], True)]
        at = end
    pieces.append(Piece(text[at : shown[1]], False))
    return tuple(piece for piece in pieces if piece.text)


def _joined(spans: Spans, over: str = "") -> Spans:
    """Spans in order; those that overlap or touch are one, and those with only white space of `over` between them."""
    joined: Spans = []
    for start, end in sorted(spans):
        if joined and (start <= joined[-1][1] or (over and not over[joined[-1][1] : start].strip())):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _whole(passage: Passage) -> str:
    return passage.before + passage.quote + passage.after
