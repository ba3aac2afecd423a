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


def places(served: Served, question: Question, first_in: str = "") -> tuple[Place, ...]:
    """Where to read on a question: a place for each of its citations, each section once, in the order of the evidence.

    A citation of a lesson leads to its paragraph. For one of a source it is the paragraph that cites the same phrase,
    or at least the same paragraph: in the lesson `first_in`, else in the one that the question's own quiz follows, as
    a final draws from several, else in the first that prepares the question's objective.
    """
    found: dict[tuple[str, str], Place] = {}
    for citation in question.evidence:
        place = _place(served, question, citation, first_in)
        if place is not None:
            found.setdefault((place.lesson, place.heading), place)
    return tuple(found.values())


def _place(served: Served, question: Question, citation: Citation, first_in: str) -> Place | None:
    lessons = served.course.lessons
    if citation.lesson is not None:
        return _of_paragraph(served, citation.lesson, citation) if citation.lesson in lessons else None
    preparing = (slug for slug, one in lessons.items() if question.objective and question.objective in one.objectives)
    own = served.prepared_in.get(question.id, "")
    for slug in dict.fromkeys(slug for slug in (first_in, own, *preparing) if slug in lessons):
        place = _citing(served, slug, citation)
        if place is not None:
            return place
    return None


def _of_paragraph(served: Served, slug: str, citation: Citation) -> Place:
    """The paragraph of a lesson that is cited; the section's beginning where it is counted within one."""
    last = Place(slug, "", "")
    for heading, block in _blocks(served, slug):
        if citation.section:
            if block.kind == "heading" and block.title == citation.section:
                return Place(slug, block.title, block.anchor)
        elif block.paragraph is not None and citation.paragraph is not None and block.paragraph <= citation.paragraph:
            last = Place(slug, heading, block.anchor)
    return last


def _citing(served: Served, slug: str, citation: Citation) -> Place | None:
    """The paragraph of a lesson that cites the same phrase, else the first that cites the same place."""
    nearest = None
    for heading, block in _blocks(served, slug):
        for cited in (note.citation for note in block.notes):
            if (cited.source, cited.section, cited.paragraph) != (
                citation.source,
                citation.section,
                citation.paragraph,
            ):
                continue
            if cited.quote == citation.quote:
                return Place(slug, heading, block.anchor)
            nearest = nearest or Place(slug, heading, block.anchor)
    return nearest


def _blocks(served: Served, slug: str) -> Iterator[tuple[str, Block]]:
    """The blocks of a lesson, each with the title of the section it stands in."""
    heading = ""
    for block in served.lessons[slug].blocks:
        if block.kind == "heading":
            heading = block.title
        yield heading, block
