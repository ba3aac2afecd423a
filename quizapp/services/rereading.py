"""Where a course's lessons treat what a question asks: the paragraph it cites, or the one that cites the same place."""

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.content.markdown import Block
from quizapp.core.questions.common import Question
from quizapp.core.sources import Citation
from quizapp.services.courses import Served


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a lesson: `heading` is the section that it stands in (empty before the first), `anchor` its id."""

    lesson: str
    heading: str
    anchor: str


def places(served: Served, question: Question, also_in: str = "") -> tuple[Place, ...]:
    """Where to read on a question, each section once and by its first place, in the order of the evidence.

    A citation of a lesson leads to its paragraph; one of a source to the paragraphs that cite the same place, in the
    lessons that prepare the question's objective and in the lesson `also_in`.
    """
    found: dict[tuple[str, str], Place] = {}
    for citation in question.evidence:
        for place in _places(served, question, citation, also_in):
            found.setdefault((place.lesson, place.heading), place)
    return tuple(found.values())


def _places(served: Served, question: Question, citation: Citation, also_in: str) -> Iterator[Place]:
    if citation.lesson is not None:
        if citation.lesson in served.course.lessons:
            yield from _of_paragraph(served, citation.lesson, citation)
        return
    for slug, lesson in served.course.lessons.items():
        if slug == also_in or (question.objective and question.objective in lesson.objectives):
            yield from _citing(served, slug, citation)


def _of_paragraph(served: Served, slug: str, citation: Citation) -> Iterator[Place]:
    """The paragraph of a lesson that is cited; the section's beginning where it is counted within one."""
    last = None
    for heading, block in _blocks(served, slug):
        if citation.section:
            if block.kind == "heading" and block.title == citation.section:
                yield Place(slug, block.title, block.anchor)
                return
        elif block.paragraph is not None and citation.paragraph is not None and block.paragraph <= citation.paragraph:
            last = Place(slug, heading, block.anchor)
    yield last if last is not None else Place(slug, "", "")


def _citing(served: Served, slug: str, citation: Citation) -> Iterator[Place]:
    wanted = (citation.source, citation.section, citation.paragraph)
    for heading, block in _blocks(served, slug):
        cited = {(note.citation.source, note.citation.section, note.citation.paragraph) for note in block.notes}
        if wanted in cited:
            yield Place(slug, heading, block.anchor)


def _blocks(served: Served, slug: str) -> Iterator[tuple[str, Block]]:
    """The blocks of a lesson, each with the title of the section it stands in."""
    heading = ""
    for block in served.lessons[slug].blocks:
        if block.kind == "heading":
            heading = block.title
        yield heading, block
