"""What settles a question: each citation with its source, the address of the passage, and the passage itself."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from quizapp.core.anchoring import Index, Passage, passage
from quizapp.core.questions.common import Question
from quizapp.core.sources import Citation, Source, passage_url
from quizapp.services.courses import Served
from quizapp.services.sources import evidence_texts


@dataclass(frozen=True, slots=True)
class SettledBy:
    """A citation and where it stands.

    `source` is None where a lesson of the course is cited (`citation.lesson` names it); `url` opens the original at
    the passage and is empty where there is no address; `passage` is the paragraph, where the text is here.
    """

    citation: Citation
    source: Source | None
    url: str
    passage: Passage | None


def settled_by(session: Session, served: Served, questions: Iterable[Question]) -> Mapping[str, tuple[SettledBy, ...]]:
    """What settles each question, by its id. The texts are loaded in one statement."""
    asked = tuple(questions)
    cited = {citation.source for question in asked for citation in question.evidence}
    texts = {source: Index(text) for source, text in evidence_texts(session, served, cited).items()}
    sources = served.course.sources

    def settle(citation: Citation) -> SettledBy:
        source = sources.get(citation.source)
        text = texts.get(citation.source)
        return SettledBy(
            citation,
            source,
            passage_url(source, citation) if source is not None else "",
            passage(citation, text) if text is not None else None,
        )

    return {question.id: tuple(settle(citation) for citation in question.evidence) for question in asked}
