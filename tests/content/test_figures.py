# ruff: noqa: E501 - a table is read by its rows
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.content.figures import MAX_BYTES, check_svg

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">\n{}\n</svg>'

REFUSED = [
    ("<script>alert(1)</script>", "`<script>` is not allowed"),
    ("<SCRIPT>alert(1)</SCRIPT>", "`<SCRIPT>` is not allowed"),
    ("<foreignObject/>", "`<foreignObject>` is not allowed"),
    ("<image/>", "`<image>` is not allowed"),
    ("<a href='#x'/>", "`<a>` is not allowed"),
    ("<animate attributeName='href' to='x'/>", "`<animate>` is not allowed"),
    ("<set attributeName='onclick' to='x'/>", "`<set>` is not allowed"),
    ("<rect onclick='x'/>", "the event handler `onclick`"),
    ("<rect ONLOAD='x'/>", "the event handler `ONLOAD`"),
    ("<use href='other.svg#a'/>", "`href` leads out of the figure"),
    ("<use xlink:href='https://e.org/a#b'/>", "`href` leads out of the figure"),
    ("<use href='data:image/svg+xml,x'/>", "`href` leads out of the figure"),
    ("<rect fill='url(https://e.org/x)'/>", "loads something from outside"),
    ("<rect style='fill: url( &quot;//e.org&quot; )'/>", "loads something from outside"),
    ("<rect style='fill: u\\72l(//e.org)'/>", "loads something from outside"),
    ("<style>@import '//e.org/x.css';</style>", "the style sheet loads something"),
    ("<style>a { b: url/**/(x) }</style>", "the style sheet loads something"),
    ("<style>a { b: u<![CDATA[rl(//e.org)]]> }</style>", "the style sheet loads something"),
    ("<g xml:base='https://e.org'/>", "`base` leads out of the figure"),
    ("<x:script xmlns:x='http://www.w3.org/1999/xhtml'>1</x:script>", "is not an element of SVG"),
    ("<html xmlns='http://www.w3.org/1999/xhtml'/>", "is not an element of SVG"),
    ("<?xml-stylesheet href='x.css'?>", "the instruction `<?xml-stylesheet`"),
]  # fmt: skip


@pytest.mark.parametrize(("inside", "said"), REFUSED, ids=[row[0][:30] for row in REFUSED])
def test_what_does_not_belong_in_a_figure_is_found_on_its_line(inside: str, said: str) -> None:
    findings = check_svg(SVG.format(inside).encode(), "figures/a.svg")
    assert [one.code for one in findings] == ["Y044"], findings
    assert said in findings[0].message
    assert findings[0].where.line == 2


WHOLE = [
    (b"", "not well-formed"),
    (b"<svg", "not well-formed"),
    (b"plain text", "not well-formed"),
    (b"<html/>", "its root is not `svg`"),
    (b"<svg/>", "its root is not `svg`"),
    (b"<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg'/>", "document type"),
    (b'<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]><svg xmlns="http://www.w3.org/2000/svg">&z;</svg>', "type"),
    (b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>', "type"),
    (b"<?xml version='1.0' encoding='martian'?><svg xmlns='http://www.w3.org/2000/svg'/>", "martian"),
    (b"<svg xmlns='http://www.w3.org/2000/svg'>" + b"<g>" * 5000, "within one another"),
    (b"\x00\x01\x02", "not well-formed"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "said"), WHOLE, ids=[row[1] + repr(row[0][:12]) for row in WHOLE])
def test_a_file_that_is_no_figure_is_refused(data: bytes, said: str) -> None:
    findings = check_svg(data, "figures/a.svg")
    assert [one.code for one in findings] == ["Y044"]
    assert said in findings[0].message


def test_a_huge_figure_is_refused() -> None:
    assert [one.code for one in check_svg(b" " * (MAX_BYTES + 1), "a.svg")] == ["Y002"]


def test_a_flood_of_wrongs_ends() -> None:
    assert len(check_svg(SVG.format("<a/>" * 1000).encode(), "a.svg")) == 20


SOUND = [
    "<title>A</title><desc>B</desc><g transform='scale(2)'><path d='M0 0'/></g>",
    "<defs><linearGradient id='x'/></defs><rect fill='url(#x)'/><use href='#x'/><use xlink:href='#x'/>",
    "<style>.a { fill: #123; filter: url(#f) }</style><text class='a' style='fill: red'>one &amp; two</text>",
    "<metadata><x:made xmlns:x='https://editor.example/' x:by='it'/></metadata><!-- by hand -->",
]


@pytest.mark.parametrize("inside", SOUND)
def test_shapes_words_and_inner_references_are_a_figure(inside: str) -> None:
    assert check_svg(SVG.format(inside).encode(), "a.svg") == ()


def test_the_golden_figure_is_one(golden: Path) -> None:
    assert check_svg((golden / "figures/harbour.svg").read_bytes(), "a.svg") == ()


@given(st.binary(max_size=100))
def test_no_bytes_make_it_raise(data: bytes) -> None:
    assert isinstance(check_svg(data, "a.svg"), tuple)


@given(st.text(alphabet="<>/&;!?[]='\" svgxml:onhrefDOCTYPE", max_size=80))
def test_no_markup_makes_it_raise(text: str) -> None:
    assert isinstance(check_svg(SVG.format(text).encode(), "a.svg"), tuple)
