"""A lesson's Markdown cut into its parts: prose, headings, figures and `:::` blocks, with what is wrong in it.

Reading, showing and citing a lesson all begin here, so that paragraph 3 is the same paragraph for each of them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from markdown_it import MarkdownIt
from markdown_it.token import Token

from quizapp.content.citations import Cited, citation_plugin
from quizapp.content.nearest import nearest

PartKind: TypeAlias = Literal["prose", "heading", "term", "check", "figure", "notice", "unverified"]

CONTAINERS = ("term", "check", "notice", "unverified")

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_COLONS = re.compile(r" {0,3}:::+(.*)$")
_COMMENT = re.compile(r"(?:^|\s)#.*$")
_RAW_HTML = re.compile(r"</?[A-Za-z][^<>]*>|<!--")
_FIGURE = re.compile(r"figures/([A-Za-z0-9][A-Za-z0-9._-]{0,99}\.svg)")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a lesson's text: a line of the body (from 0) and the words to look for on it."""

    code: str
    line: int
    near: str
    message: str
    mend: str


@dataclass(frozen=True, slots=True)
class PartParagraph:
    """A paragraph of a part, as `lesson:<slug>` cites it; `line` counts lines of the body from 0."""

    number: int
    within: int
    section: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a lesson in reading order; `line` counts lines of the body from 0.

    `title` is a heading's or a term's name, a figure's caption, or what an unverified note rests on; `ref` a check's
    question or a figure's file name; `first` is the line from which the lines of the tokens count.
    """

    kind: PartKind
    line: int
    first: int = 0
    tokens: tuple[Token, ...] = ()
    title: str = ""
    ref: str = ""
    paragraphs: tuple[PartParagraph, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownFigure:
    """A figure that the text shows: its file name, the line of the body (from 0) and what to look for on it."""

    name: str
    line: int
    near: str


@dataclass(slots=True)
class LessonParts:
    """The parts of a lesson, the figures it shows, and what is wrong with it."""

    parts: list[Part] = field(default_factory=list)
    figures: list[ShownFigure] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


@dataclass(slots=True)
class _Segment:
    """Lines of the body that are read as Markdown together."""

    kind: PartKind
    title: str
    line: int
    lines: list[str] = field(default_factory=list)


def make_parser() -> MarkdownIt:
    """CommonMark with tables; raw HTML stays text."""
    return MarkdownIt("commonmark", {"html": False}).enable("table")


_PARSER = make_parser()
citation_plugin(_PARSER)


def figure_name(source: str) -> str | None:
    """The file name of a figure of the course (`figures/x.svg`), or None for any other image."""
    match = _FIGURE.fullmatch(source)
    return None if match is None else match[1]


def cut(body: str) -> LessonParts:
    """The parts of a lesson's Markdown; nothing in it is refused altogether, each problem is named."""
    lines = body.split("\n")
    result = LessonParts()
    # Links may be defined anywhere in a lesson, also after the block that uses them.
    env: dict[str, object] = {}
    if "]:" in body:
        _PARSER.parse(body, env)
    counter = _Counter()
    for segment in _segments(lines, result.problems):
        if segment.kind == "check":
            result.parts.append(Part("check", segment.line, segment.line, ref=segment.title))
            continue
        tokens = _PARSER.parse("\n".join(segment.lines), env)
        first = segment.line if segment.kind == "prose" else segment.line + 1
        _inspect(tokens, first, result)
        groups = list(_top_level(tokens))
        if segment.kind == "prose":
            result.parts.extend(_prose_part(group, first, counter) for group in groups)
        else:
            paragraphs = [paragraph for group in groups for paragraph in counter.paragraphs(group, first)]
            part = Part(segment.kind, segment.line, first, tuple(tokens), segment.title, paragraphs=tuple(paragraphs))
            result.parts.append(part)
    return result


def _segments(lines: Sequence[str], problems: list[Problem]) -> Iterator[_Segment]:
    """Cuts the body at its `:::` lines; those inside a code fence are text."""
    segment = _Segment("prose", "", 0)
    fence = ""
    closing_allowed = False  # after a check, which needs no closing, or a block that is not known
    for number, line in enumerate(lines):
        colons = None if fence else _COLONS.match(line)
        if colons is None:
            fence = _fence_after(fence, line)
            segment.lines.append(line)
        elif opening := colons[1].strip():
            if segment.kind != "prose":
                problems.append(_unclosed(segment))
            yield segment
            segment = _opened(opening, number, problems)
            closing_allowed = segment.kind in ("prose", "check")
            if segment.kind == "check":
                yield segment
                segment = _Segment("prose", "", number + 1)
        elif segment.kind == "prose":
            if not closing_allowed:
                problems.append(Problem("Y042", number, ":::", "this `:::` closes no block", "take it out"))
            segment.lines.append("")
            closing_allowed = False
        else:
            yield segment
            segment = _Segment("prose", "", number + 1)
    if segment.kind != "prose":
        problems.append(_unclosed(segment))
    yield segment


def _opened(text: str, line: int, problems: list[Problem]) -> _Segment:
    """The segment that the first line of a block begins; one that cannot be read begins prose."""
    name, _, rest = text.partition(" ")
    title = _COMMENT.sub("", rest).strip() if name == "check" else rest.strip()
    problem = ""
    if name == "notice":
        return _Segment("notice", title, line)
    if name == "term":
        if title:
            return _Segment("term", title, line)
        problem, mend = "the term has no name", "write `::: term Name`"
    elif name == "unverified":
        if title:
            return _Segment("unverified", title, line)
        problem, mend = "it is not said what the note rests on", "write `::: unverified Title of the work, page 3`"
    elif name == "check":
        if re.fullmatch("[a-z0-9-]{1,64}", title):
            return _Segment("check", title, line)
        problem = f"“{title}” is not the id of one question" if title else "the check names no question"
        mend = "write `::: check question-id`"
    else:
        near = nearest(name, CONTAINERS)
        problem = f"`::: {name}` is not known"
        known = "use `::: term Name`, `::: check question-id`, `::: notice`, `::: unverified Work`"
        mend = f"did you mean `::: {near}`?" if near else known
    problems.append(Problem("Y042", line, ":::", problem, mend))
    return _Segment("prose", "", line + 1)


def _fence_after(fence: str, line: str) -> str:
    """The code fence that is open after a line."""
    match = _FENCE.match(line)
    if not fence:
        return match[1] if match is not None else ""
    closes = match is not None and match[1][0] == fence[0] and len(match[1]) >= len(fence)
    return "" if closes and match is not None and not line.strip().strip(fence[0]) else fence


def _unclosed(segment: _Segment) -> Problem:
    return Problem(
        "Y042", segment.line, ":::", f"the `::: {segment.kind}` block is not closed", "end it with a line of `:::`"
    )


def _top_level(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """The tokens of each block that stands in no other."""
    group: list[Token] = []
    depth = 0
    for token in tokens:
        group.append(token)
        depth += token.nesting
        if depth == 0:
            yield group
            group = []


class _Counter:
    """Numbers paragraphs through the lesson and within the section that the last heading began."""

    def __init__(self) -> None:
        self.number = 0
        self.within = 0
        self.section = ""

    def heading(self, title: str) -> None:
        self.section, self.within = title, 0

    def paragraphs(self, group: Sequence[Token], first: int) -> list[PartParagraph]:
        """The paragraph that a block is: a list or a table is one; a rule, a figure or an empty block is none."""
        text = block_text(group)
        if not text:
            return []
        self.number += 1
        self.within += 1
        line = first + (group[0].map or [0])[0]
        return [PartParagraph(self.number, self.within, self.section, text, line)]


def _prose_part(group: list[Token], first: int, counter: _Counter) -> Part:
    line = first + (group[0].map or [0])[0]
    if group[0].type == "heading_open":
        title = block_text(group)
        counter.heading(title)
        return Part("heading", line, first, tuple(group), title)
    image = _only_image(group)
    if image is not None and (name := figure_name(str(image.attrGet("src") or ""))) is not None:
        return Part("figure", line, first, tuple(group), str(image.attrGet("title") or ""), name)
    return Part("prose", line, first, tuple(group), paragraphs=tuple(counter.paragraphs(group, first)))


def _only_image(group: Sequence[Token]) -> Token | None:
    """The image of a paragraph that is nothing but one image."""
    if len(group) != 3 or group[0].type != "paragraph_open":
        return None
    children = [child for child in group[1].children or [] if child.content or child.type != "text"]
    return children[0] if len(children) == 1 and children[0].type == "image" else None


def _inspect(tokens: Sequence[Token], first: int, result: LessonParts) -> None:
    """Notes the figures that some Markdown shows and what is wrong in its running text."""
    for inline in tokens:
        line = first + (inline.map or [0])[0]
        for child in inline.children or []:
            if child.type in ("softbreak", "hardbreak"):
                line += 1
            elif child.type == "citation":
                cited: Cited = child.meta["cited"]
                if cited.problem:
                    result.problems.append(Problem("Y041", line, first_line(cited.raw), cited.problem, cited.mend))
                line += cited.raw.count("\n")
            elif child.type == "image":
                _inspect_image(str(child.attrGet("src") or ""), line, result)
            elif child.type == "text" and (match := _RAW_HTML.search(child.content)) is not None:
                message = f"`{match[0][:40]}` is shown as it is written"
                mend = "use Markdown, or put it between backticks"
                result.problems.append(Problem("Y045", line, match[0], message, mend))


def _inspect_image(source: str, line: int, result: LessonParts) -> None:
    name = figure_name(source)
    if name is not None:
        result.figures.append(ShownFigure(name, line, source))
    else:
        message = f"the image “{source}” is not a figure of the course"
        mend = "put an SVG into figures/ and write figures/name.svg"
        result.problems.append(Problem("Y043", line, "![", message, mend))


def first_line(raw: str) -> str:
    """What of a text stands on its first line."""
    return raw.partition("\n")[0].rstrip()


def block_text(tokens: Sequence[Token]) -> str:
    """The plain text of a block, without its citations."""
    texts = [plain_text(token)[0] for token in tokens if token.type == "inline"]
    texts += [token.content.strip() for token in tokens if token.type in ("fence", "code_block")]
    return " ".join(filter(None, texts))


def plain_text(inline: Token) -> tuple[str, tuple[tuple[int, Token], ...]]:
    """The plain text of a run of inline Markdown, and each citation token with its place in that text."""
    text = ""
    cited: list[tuple[int, Token]] = []
    gap = False
    for child in inline.children or []:
        if child.type == "citation":
            gap = gap or text.endswith(" ")
            text = text.rstrip()
            cited.append((len(text), child))
            continue
        piece = " " if child.type in ("softbreak", "hardbreak") else ""
        piece = child.content if child.type in ("text", "code_inline") else piece
        if gap and piece:
            # A citation took the space before it with it; a full stop after it wants none.
            piece = piece if piece[0] in ".,;:!?)”’ " else " " + piece
            gap = False
        text += piece
    return " ".join(text.split()) if not cited else text.strip(), tuple(cited)
