# ruff: noqa: E501 - a table is read by its rows
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.content.markdown import render, render_inline, render_lesson
from quizapp.core.course import Lesson


def blocks(body: str):
    return render_lesson(Lesson(slug="x", title="X", body=body)).blocks


def test_a_lesson_becomes_blocks() -> None:
    body = (
        '# The pier\n\nIt has a lamp [@a, para. 1, "a b c"; @b, "d e f"].\n\n::: term Pier\nA wall [@a, "g h i"].\n:::\n\n'
        '::: check lamp\n\n::: notice\nDark.\n:::\n\n::: unverified A log, page 3\nIt is old.\n:::\n\n![A lamp](figures/lamp.svg "The lamp")\n'
    )
    heading, prose, term, check, notice, note, figure = blocks(body)
    assert (heading.kind, heading.html, heading.anchor, heading.level) == ("heading", "The pier", "s-the-pier", 2)
    assert prose.html == (
        '<p>It has a lamp <a class="cite" id="cite-1" href="#note-1">1</a>'
        ' <a class="cite" id="cite-2" href="#note-2">2</a>.</p>'
    )
    assert (prose.kind, prose.paragraph, prose.anchor) == ("prose", 1, "p-1")
    assert [(note.number, note.citation.source) for note in prose.notes] == [(1, "a"), (2, "b")]
    assert (term.kind, term.title, term.paragraph, [note.number for note in term.notes]) == ("term", "Pier", 2, [3])
    assert (check.kind, check.ref, check.html) == ("check", "lamp", "")
    assert (notice.kind, notice.html) == ("notice", "<p>Dark.</p>")
    assert (note.kind, note.title, note.html) == ("unverified", "A log, page 3", "<p>It is old.</p>")
    assert note.paragraph == 4
    assert (figure.kind, figure.ref, figure.title) == ("figure", "lamp.svg", "The lamp")
    assert figure.html == '<img src="../figures/lamp.svg" alt="A lamp">'


def test_a_figures_address_is_the_callers() -> None:
    lesson = Lesson(slug="x", title="X", body="![A](figures/a.svg)\n\nwith ![B](figures/b.svg) inside\n")
    rendered = render_lesson(lesson, lambda name: f"/courses/c/figures/{name}?v=1&w=2")
    assert 'src="/courses/c/figures/a.svg?v=1&amp;w=2"' in rendered.blocks[0].html
    assert 'src="/courses/c/figures/b.svg' in rendered.blocks[1].html
    assert rendered.blocks[1].kind == "prose"


def test_headings_stand_below_the_pages_own() -> None:
    assert [block.level for block in blocks("# a\n\n## b\n\n###### c\n")] == [2, 3, 6]
    assert [block.level for block in blocks("## a\n\n### b\n")] == [2, 3]


def test_anchors_differ() -> None:
    anchors = [block.anchor for block in blocks("# A\n\n# A\n\n# ب\n\n# ت\n\n::: term A\nx\n:::\n")]
    assert anchors == ["s-a", "s-a-2", "s", "s-2", "s-a-3"]


def test_a_link_that_leaves_says_so() -> None:
    html = render("[the paper](https://harbour.example/x?a=1&b=2)")
    assert html.strip() == (
        '<p><a href="https://harbour.example/x?a=1&amp;b=2" class="external" rel="noreferrer noopener">the paper'
        ' <span class="leaves">(leaves this site: harbour.example)</span></a></p>'
    )
    assert "external" in render("<https://harbour.example>")
    assert "external" in render("[x](//harbour.example/y)")
    assert "external" not in render("[x](#p-2) [y](other)")


def test_alignment_is_a_class() -> None:
    html = render("| a | b |\n|:-:|--:|\n| c | d |\n")
    assert '<td class="align-center">c</td>' in html
    assert '<th class="align-right">b</th>' in html
    assert "style" not in html


def test_images_of_a_stem_need_an_address() -> None:
    assert render("![A *lamp*](figures/a.svg)") == "<p>A lamp</p>\n"
    assert '<img src="/f/a.svg" alt="A lamp">' in render("![A *lamp*](figures/a.svg)", lambda name: f"/f/{name}")
    assert "<img" not in render("![A](https://e.org/a.svg)", lambda name: name)


def test_an_option_has_no_paragraph_around_it() -> None:
    assert render_inline("a *b* `c`\n\nd") == "a <em>b</em> <code>c</code>\n\nd"
    assert render_inline("# 1. - not a list") == "# 1. - not a list"


def test_links_defined_later_are_found() -> None:
    assert 'href="#p-9"' in blocks("See [there].\n\n::: notice\nx\n:::\n\n[there]: #p-9\n")[0].html


ATTACKS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:x)",
    '[x](https://e.org "onmouseover=alert(1)")',
    '[x](https://e.org/"onmouseover="alert(1))',
    "![x](javascript:alert(1))",
    '![x](figures/a.svg"onload="alert(1))',
    "<svg/onload=alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "<style>*{display:none}</style>",
    "<p style='color:red'>x</p>",
    "&lt;script&gt;",
    "`<script>`",
    "```<script>\n<script>\n```",
    '[@a, "<script>alert(1)</script> b c"]',
    "[@a, <script>]",
    "<iframe src=//e.org>",
    "<form action=//e.org><input>",
    "<https://e.org/><script>",
]  # fmt: skip


class Seen(HTMLParser):
    """What a browser would make of some HTML: its elements and attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]


def safe(html: str) -> None:
    seen = Seen(html)
    assert not {"script", "style", "iframe", "form", "input", "svg", "object", "embed", "base", "link", "meta"} & set(
        seen.tags
    )
    for name, value in seen.attributes:
        assert not name.startswith("on")
        assert name in {"href", "src", "alt", "title", "class", "id", "rel", "start", "role", "tabindex", "aria-label"}
        if name in ("href", "src"):
            assert not re.match(r"\s*(javascript|data|vbscript):", value, re.IGNORECASE)


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_that_runs_is_rendered(attack: str) -> None:
    safe(render(attack, lambda name: f"/f/{name}"))
    safe(render_inline(attack))
    for block in blocks(f"{attack}\n\n# {attack}\n\n::: term {attack}\n{attack}\n:::\n\n| {attack} |\n|---|\n"):
        safe(block.html)


@given(st.text(alphabet="abh<>\"'=/&;:()[]!*_`#|- \nsconpti", max_size=80))
def test_no_text_renders_to_anything_that_runs(text: str) -> None:
    safe(render(text, lambda name: f"/f/{name}"))
    safe(render_inline(text))


def test_a_table_stands_in_a_region_that_scrolls_by_itself() -> None:
    html = render("| a | b |\n|---|---|\n| 1 | 2 |\n", lambda name: name)
    assert html.startswith('<div class="table-scroll" role="group" aria-label="Table" tabindex="0"><table>')
    assert html.rstrip().endswith("</table></div>")
