"""C001 to C004: what a course leaves untold, untested or unused. Warnings, each about the course as a whole."""

import re
from collections.abc import Iterator

from quizapp.core.checking.reading.evidence import Fault, Shelf
from quizapp.core.checking.reading.words import plain
from quizapp.core.course import Course, Lesson, Quiz
from quizapp.core.findings import Severity, Step
from quizapp.core.fingerprints import Elsewhere, Proved
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.sentences import sentences
from quizapp.core.sources import LESSON_PREFIX, Citation

_CLAIM_RE = re.compile(
    r"\b(?:according to|found that|documented|reported that|says that|said that|concluded that)\b", re.IGNORECASE
)
_FENCE_RE = re.compile(r"^\s*(?:`{3,}|:{3,}|#|\||!\[|<|[-*+] |\d+[.)] )")
_CITED_RE = re.compile(r"\[@[^\]]+\]")
_UNVERIFIED_RE = re.compile(r"^ {0,3}:{3,}[ \t]*unverified\b.*?^ {0,3}:{3,}[ \t]*$", re.MULTILINE | re.DOTALL)
_NAMED_SOURCES = ("news", "report", "judgment")


def coverage_faults(course: Course, shelf: Shelf) -> Iterator[tuple[tuple[Step, ...], Fault]]:
    """The gaps of a course, each with the place that it is told at."""
    cited = {citation.source for quiz in course.quizzes.values() for one in quiz.questions for citation in one.evidence}
    for lesson in course.lessons.values():
        if lesson.citations or LESSON_PREFIX + lesson.slug not in cited:  # else the lesson is itself the source
            yield from ((("lesson", lesson.slug), fault) for fault in _uncited(lesson, shelf))
    yield from _untested(course)
    yield from _unprepared(course)
    yield from _unused(course, shelf)


def _uncited(lesson: Lesson, shelf: Shelf) -> Iterator[Fault]:
    """C001: a sentence with a figure or an attribution in a block of text that cites nothing.

    A note marked as unverified says itself what it rests on.
    """
    index = shelf.index(LESSON_PREFIX + lesson.slug)
    paragraphs = [] if index is None else [" ".join(one.text.split()) for one in index.text.paragraphs]
    for block in re.split(r"\n\s*\n", _UNVERIFIED_RE.sub("\n\n", lesson.body)):
        if _FENCE_RE.match(block) or _CITED_RE.search(block):
            continue
        for sentence in sentences(" ".join(plain(block).split())):
            exact = any(_is_claimed(one) for one in quantities(sentence))
            if exact or _CLAIM_RE.search(sentence):
                yield _fault(
                    "C001", _place(sentence, paragraphs), f"a claim without citation: {_quoted(sentence)}",
                    'Cite its source behind it: `[@source, para. N, "a short exact phrase"]`.',
                )  # fmt: skip
                break


def _place(sentence: str, paragraphs: list[str]) -> tuple[Step, ...]:
    """The path, below its lesson, of the paragraph that a sentence stands in."""
    at = next((n for n, paragraph in enumerate(paragraphs) if sentence in paragraph), None)
    return ("body",) if at is None else ("paragraphs", at, sentence)


def _is_claimed(one: Quantity) -> bool:
    """Whether a figure is one that a reader would ask the source of: an amount, not a date or a small count."""
    if one.vague or one.kind in {"label", "date", "ordinal"}:
        return False
    return one.kind in {"percent", "money"} or (one.high >= _LARGE and not one.spelled)


_LARGE = 10


def _untested(course: Course) -> Iterator[tuple[tuple[Step, ...], Fault]]:
    """C002: an objective that no question names."""
    tested = {question.objective for quiz in course.quizzes.values() for question in quiz.questions}
    for objective, title in course.objectives.items():
        if objective not in tested:
            yield ("course", "objectives", objective), _fault(
                "C002", (), f"no question tests the objective `{objective}`, “{title}”",
                f"Give a question `objective: {objective}`, or take the objective out.",
            )  # fmt: skip


def _unprepared(course: Course) -> Iterator[tuple[tuple[Step, ...], Fault]]:
    """C003: a question whose source or objective no lesson before its quiz deals with."""
    for quiz in course.quizzes.values():
        lessons = _before(course, quiz)
        if not lessons:
            continue
        cited = {cited.citation.source for lesson in lessons for cited in lesson.citations}
        cited |= {f"lesson:{lesson.slug}" for lesson in lessons}
        taught = {objective for lesson in lessons for objective in lesson.objectives}
        for at, question in enumerate(quiz.questions):
            sources = {citation.source for citation in question.evidence}
            if question.objective in taught or not sources or sources & cited:
                continue
            yield ("quiz", quiz.id, "questions", at), _fault(
                "C003", (), f"no lesson so far prepares `{question.id}`: none cites {', '.join(sorted(sources))}"
                + (f" or has the objective `{question.objective}`" if question.objective else ""),
                "Deal with it in the lesson, or move the question.",
            )  # fmt: skip


def _before(course: Course, quiz: Quiz) -> list[Lesson]:
    """The lessons that a student has read when the quiz comes: those of the units up to it, and the one it follows."""
    slugs: list[str] = [quiz.lesson] if quiz.lesson else []
    for unit in course.units:
        if unit.lesson:
            slugs.append(unit.lesson)
        if unit.quiz == quiz.id:
            break
    return [course.lessons[slug] for slug in dict.fromkeys(slugs) if slug in course.lessons]


def _unused(course: Course, shelf: Shelf) -> Iterator[tuple[tuple[Step, ...], Fault]]:
    """C004: paragraphs of a source that nothing cites; told once a source, and not of treaties, cited by article."""
    citations = [cited.citation for lesson in course.lessons.values() for cited in lesson.citations]
    for quiz in course.quizzes.values():
        citations += [citation for question in quiz.questions for citation in question.evidence]
    for source in course.sources.values():
        own = [citation for citation in citations if citation.source == source.id]
        if source.kind not in _NAMED_SOURCES or not own:
            continue
        unused = _paragraphs_unused(source.id, own, shelf)
        if unused:
            yield ("source", source.id), _fault(
                "C004", (), f"nothing uses {_listed(unused)} of {source.id}",
                "Ask whether a student should know what is said there; if not, waive it:"
                " `# check: ignore C004 because …` on the record's first line.",
            )  # fmt: skip


def _paragraphs_unused(source_id: str, citations: list[Citation], shelf: Shelf) -> list[int]:
    """The numbers of the paragraphs that no quote stands in."""
    index, prints = shelf.index(source_id), shelf.prints(source_id)
    total = len(index.text.paragraphs) if index is not None else len(prints.prints.paragraphs) if prints else 0
    unused = set(range(1, total + 1))
    for citation in _one_a_place_first(citations):
        ground = shelf.ground(citation, ())
        if ground.whole:
            unused.discard(ground.paragraph_number)
        elif isinstance(ground.printed, Proved):
            unused.discard(ground.printed.paragraph.number)
        elif isinstance(ground.printed, Elsewhere):
            unused.difference_update(paragraph.number for paragraph in ground.printed.paragraphs)
        if not unused:
            break
    return sorted(unused)


def _one_a_place_first(citations: list[Citation]) -> list[Citation]:
    """The citations, one for each place named before all others: of a text cited all over those few tell it."""
    first = {(one.section, one.paragraph): one for one in citations}
    taken = set(map(id, first.values()))
    return [*first.values(), *(one for one in citations if id(one) not in taken)]


def _listed(numbers: list[int]) -> str:
    word = "paragraph" if len(numbers) == 1 else "paragraphs"
    return f"{word} {', '.join(map(str, numbers[:_SHOWN]))}{' and more' if len(numbers) > _SHOWN else ''}"


_SHOWN = 12
_SENTENCE = 120


def _quoted(text: str) -> str:
    short = text if len(text) <= _SENTENCE else f"{text[:_SENTENCE].rstrip()}…"
    return short if short.startswith("“") else f"“{short}”"


def _fault(code: str, path: tuple[Step, ...], message: str, mend: str) -> Fault:
    return Fault(code=code, path=path, message=message, mend=mend, severity=Severity.WARNING)
