"""The source line under a finding: the right words marked, nothing that could harm a terminal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.findings import Where
from quizapp.formats.excerpts import WIDTH, excerpt, extent, printable


def shown(line: str, column: int) -> list[str]:
    return excerpt(Where("f", 1, column), lambda _: (line,)).splitlines()


@pytest.mark.parametrize(
    ("line", "column", "words"),
    [
        ("    paragraph: 12", 16, "12"),
        ("    paragraph: 12   # counted twice", 16, "12"),
        ("    quote: the bridge is long", 12, "the bridge is long"),
        ('    quote: "a # b"  # why', 12, '"a # b"'),
        ("    quote: 'it''s'", 12, "'it''s'"),
        (r'    quote: "a \"b\" c" # x', 12, r'"a \"b\" c"'),
        ("  - {source: s, paragraph: 2, quote: 46 metres}", 5, "{source: s, paragraph: 2, quote: 46 metres}"),
        ("  - {source: s, paragraph: 2, quote: 46 metres}", 28, "2"),
        ("  - {source: s, paragraph: 2, quote: 46 metres}", 38, "46 metres"),
        ("  - id: length", 5, "id"),
        ('It is long [@s, para. 2, "x [y] z"] and old.', 12, '[@s, para. 2, "x [y] z"]'),
        ("title: T", 1, "title"),
        ("- plain item", 3, "plain item"),
        ("> Note: it is long.", 3, "Note: it is long."),
        ("- {a: b, key: c}", 10, "key"),
        ("title: T: U", 9, ":"),
        ("::: trm X", 1, "::: trm X"),
        ("\t\ttitle: T", 1, "\t"),
    ],
)  # fmt: skip
def test_carets_mark_what_begins_at_the_place(line: str, column: int, words: str) -> None:
    assert line[column - 1 : extent(line, column - 1)] == words
    under = shown(line, column)[2]
    assert under == "    | " + " " * (column - 1) + "^" * len(words)


def test_the_line_stands_between_its_number_and_the_carets() -> None:
    lines = ["a: 1", "b: two"]
    assert excerpt(Where("f", 2, 4), lambda _: lines) == "    |\n  2 | b: two\n    |    ^^^"


@pytest.mark.parametrize("where", [Where("f", 3, 1), Where("f", 0, 1), Where("f", 1, 1)])
def test_no_line_or_a_blank_one_shows_nothing(where: Where) -> None:
    assert excerpt(where, lambda _: ("", "x")) == ""


def test_a_tab_before_the_place_stays_a_tab() -> None:
    assert shown("\tquote: x", 9)[2] == "    | \t" + " " * 7 + "^"


def test_wide_signs_take_two_columns_and_marks_none() -> None:
    assert shown("数: x", 4)[2] == "    | " + " " * 4 + "^"
    assert shown("e\u0301: x", 5)[2] == "    | " + " " * 3 + "^"


def test_of_a_long_line_the_part_around_the_place_is_shown() -> None:
    line = "a" * 300 + " HERE " + "b" * 300
    _, text, carets = shown(line, 302)
    assert len(text) <= WIDTH + 6
    assert text.startswith("  1 | …")
    assert text.endswith("…")
    at = carets.index("^")
    assert text[at : at + 4] == "HERE"


def test_nothing_that_moves_the_cursor_is_shown() -> None:
    assert printable("a\x1b[31mb\x07") == "a�[31mb�"
    assert "\x1b" not in "".join(shown("quote: \x1b[2Jx", 8))


@given(st.text(max_size=400), st.integers(-3, 500))
def test_no_line_and_no_column_breaks_it(line: str, column: int) -> None:
    found = excerpt(Where("f", 1, column), lambda _: (line,))
    assert found.count("\n") in (0, 2) or not line.isprintable()
    assert all(part.replace("\t", " ").isprintable() for part in found.split("\n"))
