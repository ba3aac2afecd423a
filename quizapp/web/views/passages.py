"""What settles a question, as a page shows it: each paragraph once, with every phrase marked that the author quotes."""

from collections.abc import Iterable
from dataclasses import dataclass

from quizapp.core.anchoring import Passage
from quizapp.core.course import Course
from quizapp.core.sources import Citation
from quizapp.web.views.citations import Cited, cited


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a paragraph, and whether it is marked."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Settled:
    """A place that settles a question: its whole paragraph where the text is here, else the phrases alone, a line each.

    `cited` leads to the first of the phrases.
    """

    cited: Cited
    lines: tuple[tuple[Piece, ...], ...]


def settling(course: Course, evidence: Iterable[tuple[Citation, Passage | None]]) -> tuple[Settled, ...]:
    """The places of the evidence, in its order; citations of one paragraph are one place."""
    places: dict[tuple[object, ...], list[tuple[Citation, Passage | None]]] = {}
    for citation, passage in evidence:
        places.setdefault(_place(citation, passage), []).append((citation, passage))
    return tuple(Settled(cited(course, found[0][0]), _lines(found)) for found in places.values())


def _place(citation: Citation, passage: Passage | None) -> tuple[object, ...]:
    if passage is None:
        return (citation.source, citation.section, citation.paragraph, None)
    return (citation.source, passage.section, passage.number, _whole(passage))


def _lines(found: list[tuple[Citation, Passage | None]]) -> tuple[tuple[Piece, ...], ...]:
    passages = [passage for _, passage in found if passage is not None]
    if not passages:
        return tuple((Piece(quote, True),) for quote in dict.fromkeys(citation.quote for citation, _ in found))
    marks = sorted((len(passage.before), len(passage.before) + len(passage.quote)) for passage in passages)
    return (_marked(_whole(passages[0]), marks),)


def _marked(text: str, marks: list[tuple[int, int]]) -> tuple[Piece, ...]:
    """The text in pieces; marks that overlap or touch are one."""
    pieces, at = [], 0
    for start, end in _joined(marks):
        pieces += [Piece(text[at:start], False), Piece(text[start:end], True)]
        at = end
    pieces.append(Piece(text[at:], False))
    return tuple(piece for piece in pieces if piece.text)


def _joined(marks: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in marks:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _whole(passage: Passage) -> str:
    return passage.before + passage.quote + passage.after
