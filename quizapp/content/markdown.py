"""Markdown to HTML that is safe to send: stems, explanations, options and whole lessons. Layout is the templates' own.

The renderer writes no inline style and no script; what it writes is cleaned once more against a list of what may stay.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any
from urllib.parse import urlsplit

import nh3
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from quizapp.content.citations import Cited
from quizapp.content.lesson_markup import Part, PartKind, block_text, cut, figure_name, make_parser
from quizapp.core.course import Lesson
from quizapp.core.sources import Citation, Paragraph, SourceText

_TAGS = frozenset({
    "a", "blockquote", "br", "code", "div", "em", "h2", "h3", "h4", "h5", "h6", "hr", "img", "li", "ol", "p", "pre",
    "span", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
})  # fmt: skip
_INLINE_TAGS = frozenset({"a", "br", "code", "em", "span", "strong"})
_ATTRIBUTES = {
    "a": {"href", "title", "class", "id", "rel"},
    "img": {"src", "alt", "title"},
    "ol": {"start"},
    "span": {"class"},
    "code": {"class"},
    "div": {"class", "role", "tabindex", "aria-label"},
    "td": {"class"},
    "th": {"class"},
}
_SCHEMES = {"http", "https", "mailto"}

FigureUrl = Callable[[str], str]
"""The address of a figure of the course by its file name (`map.svg`)."""


def beside_the_lesson(name: str) -> str:
    """A figure's address as seen from a lesson's page: `…/lessons/<slug>` and `…/figures/<name>` are neighbours."""
    return f"../figures/{name}"


@dataclass(frozen=True, slots=True)
class MarginNote:
    """A citation as the note numbered `number` in the margin."""

    number: int
    citation: Citation


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a lesson ready to be laid out.

    `html` is sanitised. `title` is a heading's or a term's name (plain text) or a figure's caption, `ref` the question
    of a check or the file name of a figure, `paragraph` the number by which a citation names it (the first where it
    holds several), `anchor` its id in the page. `level` is a heading's, 2 to 6.
    """

    kind: PartKind
    html: str
    notes: tuple[MarginNote, ...] = ()
    title: str = ""
    ref: str = ""
    paragraph: int | None = None
    anchor: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class RenderedLesson:
    """A lesson as blocks, in order."""

    blocks: tuple[Block, ...]


def render(text: str, figure_url: FigureUrl | None = None) -> str:
    """Sanitised block HTML of a stem or an explanation; without `figure_url` an image is its alternative text."""
    env = {"figure_url": figure_url, "headings": 2}
    return _clean(_PARSER.render(text, env), _TAGS)


def render_inline(text: str) -> str:
    """Sanitised HTML of an option or another short text, without a paragraph around it."""
    return _clean(_PARSER.renderInline(text, {"figure_url": None}), _INLINE_TAGS)


def render_lesson(lesson: Lesson, figure_url: FigureUrl = beside_the_lesson) -> RenderedLesson:
    """The blocks of a lesson; its citations are numbered through, each a margin note on the block that holds it."""
    parts = cut(lesson.body).parts
    shift = 1 if any(part.kind == "heading" and part.tokens[0].tag == "h1" for part in parts) else 0
    maker = _BlockMaker(figure_url, shift)
    return RenderedLesson(tuple(maker.block(part) for part in parts))


def lesson_text(lesson: Lesson) -> SourceText:
    """The paragraphs of a lesson as `lesson:<slug>` is cited: headings name sections; figures and checks are none."""
    return SourceText(
        tuple(
            Paragraph(number=p.number, within=p.within, section=p.section, text=p.text)
            for part in cut(lesson.body).parts
            for p in part.paragraphs
        )
    )


class _BlockMaker:
    """Makes blocks one after another and keeps count of notes and anchors."""

    def __init__(self, figure_url: FigureUrl, shift: int) -> None:
        self._env: dict[str, Any] = {"figure_url": figure_url, "headings": shift, "notes": []}
        self._shift = shift
        self._anchors: set[str] = set()

    def block(self, part: Part) -> Block:
        """The block of one part."""
        notes: list[MarginNote] = self._env["notes"]
        before = len(notes)
        paragraph = part.paragraphs[0].number if part.paragraphs else None
        level = 0
        anchor = f"p-{paragraph}" if paragraph is not None else ""
        tokens: Sequence[Token] = part.tokens
        if part.kind == "heading":
            level = _level(part.tokens[0].tag, self._shift)
            anchor = self._anchor(part.title)
            tokens = part.tokens[1:-1]
        elif part.kind == "term":
            anchor = self._anchor(part.title)
        elif part.kind == "figure":
            tokens = part.tokens[1:-1]
        html = _clean(str(_PARSER.renderer.render(tokens, _PARSER.options, self._env)), _TAGS).strip()
        return Block(
            kind=part.kind,
            html=html,
            notes=tuple(notes[before:]),
            title=part.title,
            ref=part.ref,
            paragraph=paragraph,
            anchor=anchor,
            level=level,
        )

    def _anchor(self, title: str) -> str:
        words = re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-")[:60]
        stem = f"s-{words}" if words else "s"
        anchor, count = stem, 1
        while anchor in self._anchors:
            count += 1
            anchor = f"{stem}-{count}"
        self._anchors.add(anchor)
        return anchor


def _level(tag: str, shift: int) -> int:
    return min(6, max(2, int(tag[1]) + shift))


def _clean(html: str, tags: frozenset[str]) -> str:
    """The HTML without anything that is not on the lists: the last guard, whatever the renderer did."""
    return nh3.clean(
        html, tags=set(tags), attributes=_ATTRIBUTES, url_schemes=_SCHEMES, link_rel=None, strip_comments=True
    )


class _Renderer(RendererHTML):
    """markdown-it's renderer with this project's links, images, citations and headings."""

    def citation(self, tokens: Sequence[Token], idx: int, _options: Mapping[str, Any], env: Any) -> str:  # noqa: ANN401
        """A link to each margin note; a citation that cannot be read is shown as it is written."""
        cited: Cited = tokens[idx].meta["cited"]
        notes = env.get("notes")
        if cited.problem or notes is None:
            return escape(cited.raw)
        links = []
        for citation in cited.citations:
            number = len(notes) + 1
            notes.append(MarginNote(number, citation))
            links.append(f'<a class="cite" id="cite-{number}" href="#note-{number}">{number}</a>')
        return " ".join(links)

    def image(self, tokens: Sequence[Token], idx: int, _options: Mapping[str, Any], env: Any) -> str:  # noqa: ANN401
        """A figure of the course; of any other image only its alternative text."""
        token = tokens[idx]
        name = figure_name(str(token.attrGet("src") or ""))
        alternative = block_text((Token("inline", "", 0, children=token.children),))
        if name is None or env.get("figure_url") is None:
            return escape(alternative)
        return f'<img src="{escape(env["figure_url"](name))}" alt="{escape(alternative)}">'

    def link_open(self, tokens: Sequence[Token], idx: int, _options: Mapping[str, Any], _env: Any) -> str:  # noqa: ANN401
        """A link; one that leaves the site says so after its text, and tells the other site nothing."""
        token = tokens[idx]
        href, title = str(token.attrGet("href") or ""), token.attrGet("title")
        shown = f' title="{escape(str(title))}"' if title else ""
        if _host(href):
            return f'<a href="{escape(href)}"{shown} class="external" rel="noreferrer noopener">'
        return f'<a href="{escape(href)}"{shown}>'

    def link_close(self, tokens: Sequence[Token], idx: int, _options: Mapping[str, Any], _env: Any) -> str:  # noqa: ANN401
        """The end of a link."""
        depth = 0
        for token in reversed(tokens[:idx]):
            if token.type == "link_close":
                depth += 1
            elif token.type == "link_open" and depth:
                depth -= 1
            elif token.type == "link_open":
                host = _host(str(token.attrGet("href") or ""))
                return f' <span class="leaves">(leaves this site: {escape(host)})</span></a>' if host else "</a>"
        return "</a>"

    def heading_open(self, tokens: Sequence[Token], idx: int, _options: Mapping[str, Any], env: Any) -> str:  # noqa: ANN401
        """A heading below those of the page."""
        return f"<h{_level(tokens[idx].tag, env.get('headings', 0))}>"

    def heading_close(self, tokens: Sequence[Token], idx: int, _options: Mapping[str, Any], env: Any) -> str:  # noqa: ANN401
        """The end of a heading."""
        return f"</h{_level(tokens[idx].tag, env.get('headings', 0))}>\n"

    def table_open(self, _tokens: Sequence[Token], _idx: int, _options: Mapping[str, Any], _env: Any) -> str:  # noqa: ANN401
        """A table in a group of its own, which scrolls where the table is wider than the page.

        No region: a lesson may have several tables, and landmarks must have names that tell them apart.
        """
        return '<div class="table-scroll" role="group" aria-label="Table" tabindex="0"><table>\n'

    def table_close(self, _tokens: Sequence[Token], _idx: int, _options: Mapping[str, Any], _env: Any) -> str:  # noqa: ANN401
        """The end of a table and its region."""
        return "</table></div>\n"

    def th_open(self, tokens: Sequence[Token], idx: int, _options: Mapping[str, Any], _env: Any) -> str:  # noqa: ANN401
        """A table's head cell."""
        return _cell(tokens[idx])

    def td_open(self, tokens: Sequence[Token], idx: int, _options: Mapping[str, Any], _env: Any) -> str:  # noqa: ANN401
        """A table's cell."""
        return _cell(tokens[idx])


def _cell(token: Token) -> str:
    """A cell whose alignment is a class: the page allows no inline style."""
    style = str(token.attrGet("style") or "")
    align = style.removeprefix("text-align:")
    return (
        f'<{token.tag} class="align-{align}">' if style and align in ("left", "center", "right") else f"<{token.tag}>"
    )


def _host(href: str) -> str:
    """The host of an address on another site; empty for one on this site."""
    try:
        parts = urlsplit(href)
    except ValueError:
        return ""
    return parts.hostname or "" if parts.scheme in ("http", "https", "") else ""


_PARSER = make_parser()
_PARSER.renderer = _Renderer(_PARSER)


def figure_names(text: str) -> Iterator[tuple[str, str | None]]:
    """Each image of a Markdown text: its address as written, and the figure it means (None for no figure)."""
    for block in _PARSER.parse(text):
        for child in block.children or []:
            if child.type == "image":
                source = str(child.attrGet("src") or "")
                yield source, figure_name(source)
