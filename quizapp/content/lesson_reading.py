"""One lesson file: its front matter, its text, and where in the file each citation and check stands."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from markdown_it.token import Token

from quizapp.content.citations import Cited
from quizapp.content.codes import report
from quizapp.content.field_readers import found
from quizapp.content.lesson_markup import LessonParts, cut, first_line, plain_text
from quizapp.content.nodes import Nodes
from quizapp.content.places import LessonPlaces
from quizapp.content.quiz_reading import quote_problem
from quizapp.content.schema import LessonFields
from quizapp.content.text_files import MAX_LESSON_BYTES, decode, split_lines, too_large
from quizapp.content.understanding import understand_file
from quizapp.content.waivers import refused_in_lesson
from quizapp.content.yaml_reader import ReadYaml, read_yaml_text
from quizapp.core.course import Lesson, LessonCitation
from quizapp.core.findings import Finding, Step, Where
from quizapp.core.sentences import sentence_spans
from quizapp.core.sources import Paragraph, SourceText

_DASHES = re.compile(r"---[ \t]*")


@dataclass(slots=True)
class LessonRead:
    """A lesson as far as it could be read: `text` is None where it could not; `figures` are those it shows."""

    lesson: Lesson
    places: LessonPlaces
    text: SourceText | None = None
    figures: list[tuple[str, Where]] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def read_lesson(slug: str, data: bytes, file: str) -> LessonRead:
    """Everything that a lesson file says, and everything that is wrong with it as a file."""
    empty = LessonRead(Lesson(slug=slug, title=slug, body=""), LessonPlaces(ReadYaml(Nodes(file)), {}))
    if len(data) > MAX_LESSON_BYTES:
        empty.findings.append(too_large(file, MAX_LESSON_BYTES))
        return empty
    text = decode(data, file)
    if isinstance(text, Finding):
        empty.findings.append(text)
        return empty
    lines = split_lines(text)
    end = _front_matter_end(lines)
    if end is None:
        unclosed = bool(_DASHES.fullmatch(lines[0]))
        message = "the front matter is not closed" if unclosed else "the lesson has no front matter"
        mend = "end it with a line of `---`" if unclosed else "begin with a line of `---`, `title: …` and `---` again"
        empty.findings.append(report("Y040", Where(file), message, mend))
        return empty
    head = "\n".join(lines[1:end])
    read = read_yaml_text(head, file, first_line=2)
    if read.usable:
        read.findings += refused_in_lesson(head, read, 2)
    return _read_body(slug, read, lines, end + 1)


def _front_matter_end(lines: Sequence[str]) -> int | None:
    """The index of the line that closes the front matter."""
    if not _DASHES.fullmatch(lines[0]):
        return None
    return next((number for number, line in enumerate(lines[1:], 1) if _DASHES.fullmatch(line)), None)


def _read_body(slug: str, read: ReadYaml, lines: Sequence[str], begins: int) -> LessonRead:
    """The lesson whose text begins at the line with index `begins`."""
    findings = list(read.findings)
    fields = _fields(slug, read, findings)
    body = "\n".join(lines[begins:])
    parts = cut(body)
    finder = _Finder(read.nodes.file, lines, begins)
    result = LessonRead(
        Lesson(slug=slug, title=slug, body=body), LessonPlaces(read, finder.places, lines), findings=findings
    )
    citations = _citations(parts, finder, findings)
    for index, part in enumerate(part for part in parts.parts if part.kind == "check"):
        finder.places["checks", index] = finder.at(part.line, part.ref)
    for index, part in enumerate(part for part in parts.parts if part.kind == "unverified"):
        finder.places["unverified", index] = finder.at(part.line, ":::")
    paragraphs = [paragraph for part in parts.parts for paragraph in part.paragraphs]
    for index, paragraph in enumerate(paragraphs):
        finder.places["paragraphs", index] = finder.at(paragraph.line, "")
    result.figures = [(one.name, finder.at(one.line, one.near)) for one in parts.figures]
    problems = _Finder(read.nodes.file, lines, begins)
    findings.extend(
        report(one.code, problems.next(one.line, one.near), one.message, one.mend) for one in parts.problems
    )
    result.text = SourceText(
        tuple(Paragraph(number=p.number, within=p.within, section=p.section, text=p.text) for p in paragraphs)
    )
    result.lesson = Lesson(
        slug=slug,
        title=slug if fields is None else fields.title,
        body=body,
        summary="" if fields is None else fields.summary,
        notice="" if fields is None else fields.notice,
        objectives=() if fields is None else tuple(fields.objectives),
        citations=citations,
        checks=tuple(part.ref for part in parts.parts if part.kind == "check"),
    )
    return result


def _fields(slug: str, read: ReadYaml, findings: list[Finding]) -> LessonFields | None:
    if not read.usable:
        return None
    if not isinstance(read.value, dict):
        message = f"expected the fields of a lesson, found {found(read.value)}"
        findings.append(report("Y022", read.where(), message, "write `title: …` between the lines of `---`"))
        return None
    understood = understand_file(LessonFields, read, {"title": slug})
    findings.extend(understood.findings)
    return understood.fields


class _Finder:
    """Finds the column of what stands on a line; the same words sought again are the next ones on that line."""

    def __init__(self, file: str, lines: Sequence[str], begins: int) -> None:
        self.places: dict[tuple[Step, ...], Where] = {}
        self._file = file
        self._lines = lines
        self._begins = begins
        self._after: dict[tuple[int, str], int] = {}

    def at(self, line: int, near: str, start: int = 0) -> Where:
        """The place of the words on a line of the body (from 0), or of its first sign where they do not stand there."""
        number = min(self._begins + line, len(self._lines) - 1)
        written = self._lines[number]
        column = written.find(near, start) if near else -1
        if column < 0:
            column = len(written) - len(written.lstrip())
        return Where(self._file, number + 1, column + 1)

    def next(self, line: int, near: str) -> Where:
        """The place of the words on a line after where they were found there last."""
        where = self.at(line, near, self._after.get((line, near), 0))
        self._after[line, near] = where.column - 1 + len(near)
        return where


def _citations(parts: LessonParts, finder: _Finder, findings: list[Finding]) -> tuple[LessonCitation, ...]:
    """The citations in reading order, with their sentences; their places go to the finder's."""
    made: list[LessonCitation] = []
    for part in parts.parts:
        for inline in part.tokens:
            text, cited = plain_text(inline)
            spans = sentence_spans(text) if cited else ()
            for position, token in cited:
                line = part_line(part.first, inline, token)
                first = finder.next(line, first_line(token.content))
                brackets: Cited = token.meta["cited"]
                for citation, where in zip(brackets.citations, _each(brackets, first, line, finder), strict=True):
                    finder.places["citations", len(made)] = where
                    made.append(LessonCitation(citation=citation, sentence=_sentence(text, spans, position)))
                    if (problem := quote_problem(citation.quote)) is not None:
                        findings.append(report("Y035", where, *problem))
    return tuple(made)


def _each(brackets: Cited, first: Where, line: int, finder: _Finder) -> Iterator[Where]:
    """Where each citation in a pair of brackets stands: the only one at the bracket, of several each at its own `@`."""
    if len(brackets.citations) == 1:
        yield first
        return
    after, last = first.column - 1, 0
    for begin in brackets.begins:
        further = brackets.raw.count("\n", 0, begin)
        after, last = (after if further == last else 0), further
        near = first_line(brackets.raw[begin:].partition(";")[0])
        where = finder.at(line + further, near, after)
        after = where.column
        yield where


def part_line(first: int, inline: Token, child: Token) -> int:
    """The line of the body (from 0) on which a token within a run of inline Markdown begins."""
    return first + (inline.map or [0])[0] + int(child.meta.get("line", 0))


def _sentence(text: str, spans: Sequence[tuple[int, int]], position: int) -> str:
    """The sentence that ends at a place or holds it; the one before where only white space lies between."""
    last = spans[0] if spans else (0, len(text))
    for span in spans:
        if span[0] >= position:
            break
        last = span
    return text[last[0] : last[1]]
