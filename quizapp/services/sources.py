"""The texts of sources: attached by an instructor, held against the fingerprint, kept in the database alone."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from quizapp.content.markdown import lesson_text
from quizapp.core.anchoring import parse_source_text
from quizapp.core.fingerprints import Matched, ParagraphDifference, compare
from quizapp.core.questions import AnyQuestion, text_needed, with_text
from quizapp.core.sources import LESSON_PREFIX, Paragraph, SourceText
from quizapp.services.courses import Served
from quizapp.storage import revisions as stored
from quizapp.storage.engine import begin_write


@dataclass(frozen=True, slots=True)
class Attached:
    """The text is kept: so many paragraphs of it."""

    paragraphs: int


@dataclass(frozen=True, slots=True)
class Differs:
    """The text is not the one that the fingerprint was made of; nothing was kept. Without differences it is empty."""

    differences: tuple[ParagraphDifference, ...]


@dataclass(frozen=True, slots=True)
class NoSuchSource:
    """The course has no record of this source; these are the ones it has."""

    known: tuple[str, ...]


def attach(
    session: Session, served: Served, source_id: str, text: str, who: str, now: datetime
) -> Attached | Differs | NoSuchSource:
    """Keep the text of a source. Only the fingerprinted paragraphs are kept: menus and footers of a page are not.

    A source without a fingerprint has nothing to be held against, and its text is kept whole.
    """
    if source_id not in served.course.sources:
        return NoSuchSource(tuple(served.course.sources))
    read = parse_source_text(text.replace("\0", ""))
    fingerprint = served.fingerprints.get(source_id)
    matched = compare(fingerprint, read) if fingerprint is not None else Matched(read)
    if not isinstance(matched, Matched):
        return Differs(matched)
    paragraphs = matched.text.paragraphs
    if not paragraphs:
        return Differs(())
    begin_write(session)
    stored.attach(
        session,
        course_id=served.course.id,
        source_id=source_id,
        paragraphs=[asdict(paragraph) for paragraph in paragraphs],
        who=who,
        now=now,
    )
    return Attached(len(paragraphs))


def texts(session: Session, course_id: str, source_ids: Collection[str]) -> Mapping[str, SourceText]:
    """The texts that are here of these sources, by source id: one statement."""
    return {
        source: SourceText(tuple(Paragraph(**paragraph) for paragraph in paragraphs))
        for source, paragraphs in stored.attached(session, course_id, source_ids).items()
    }


def evidence_texts(session: Session, served: Served, source_ids: Collection[str]) -> Mapping[str, SourceText]:
    """The texts that citations of these sources are looked up in: attached ones and the course's own lessons.

    Lessons are named as citations name them, `lesson:<slug>`. One statement at most.
    """
    lessons = {
        source: lesson_text(served.course.lessons[slug])
        for source in source_ids
        if source.startswith(LESSON_PREFIX) and (slug := source.removeprefix(LESSON_PREFIX)) in served.course.lessons
    }
    attached = [source for source in source_ids if not source.startswith(LESSON_PREFIX)]
    return {**lessons, **texts(session, served.course.id, attached)}


def asked(session: Session, served: Served, question_ids: Iterable[str]) -> Mapping[str, AnyQuestion]:
    """Questions of a course as they are asked, by id: with the text laid in where one is to be marked.

    No statement unless a question needs an attached text, then one. Raises KeyError for an id that is not there.
    """
    questions = {question_id: served.questions[question_id] for question_id in question_ids}
    needed = {source for question in questions.values() if (source := text_needed(question))}
    if not needed:
        return questions
    found = evidence_texts(session, served, needed)
    return {question_id: with_text(question, found) for question_id, question in questions.items()}
