# ruff: noqa: E501 - a table is read by its rows
"""What an author reads who wrote YAML that cannot be read: where it went wrong, and a mend that mends it."""

import pytest

from quizapp.content.yaml_reader import read_yaml

SLIPS = [
    ("title: Mills: a history\n", 1, 13, "a second `: ` stands", 'title: "Mills: a history"\n'),
    ("title: Mills\n  lesson: mills\n", 2, 3, "this line is indented, and the one above has its value (indent it as the", "title: Mills\nlesson: mills\n"),
    ("title:Mills\nlesson: mills\n", 1, 6, "a space is missing after the colon (write `title: ` and", "title: Mills\nlesson: mills\n"),
    ("title: @mills\n", 1, 8, "text cannot begin with `@` (put it between quotation marks)", 'title: "@mills"\n'),
    ("title: `mills`\n", 1, 8, "text cannot begin with a backtick", 'title: "`mills`"\n'),
    ("title: *all* mills\n", 1, 8, "text cannot begin with `*`", 'title: "*all* mills"\n'),
    ("title: & mills\n", 1, 8, "text cannot begin with `&`", 'title: "& mills"\n'),
    ("title: - mills\n", 1, 8, "text cannot begin with `-`", 'title: "- mills"\n'),
    ("title: ] mills\n", 1, 8, "text cannot begin with `]`", 'title: "] mills"\n'),
    ("%mills\ntitle: x\n", 1, 1, "a line cannot begin with `%`", '"%mills":\ntitle: x\n'),
    ("a:\n\tb: 1\n", 2, 1, "a tab stands where only spaces can (indent with spaces)", "a:\n  b: 1\n"),
    ('title: "Mills\nlesson: mills\n', 1, 8, "a quotation mark opens here and is not closed", 'title: "Mills"\nlesson: mills\n'),
    ('title: "Mills\nlesson: "mills"\n', 1, 8, "a quotation mark opens here and is closed on line 2 only", 'title: "Mills"\nlesson: "mills"\n'),
    ("title: 'The mill's wheel'\n", 1, 18, "text goes on behind its closing quotation mark (put the whole text between double quotes, or write `''` for each `'`", "title: 'The mill''s wheel'\n"),
    ('title: "Mill" means what?\n', 1, 15, 'put the whole text between single quotes, or write `\\"` for each `"`', "title: '\"Mill\" means what?'\n"),
    ("title: [sic] means what?\n", 1, 14, "text goes on behind the `]` (put the whole", "title: '[sic] means what?'\n"),
    ('title: "a \\d b"\n', 1, 11, "`\\d` means nothing between double quotes (write the backslash twice", 'title: "a \\\\d b"\n'),
    ('title: "a \\xZZ"\n', 1, 11, "`\\x` means nothing", 'title: "a \\\\xZZ"\n'),
    ("title: [a, b\nlesson: mills\n", 1, 8, "a bracket opens here and is not closed (write `]` where", "title: [a, b]\nlesson: mills\n"),
    ("title: x\ndraw: [\n", 2, 7, "a bracket opens here and is not closed (write `]` where", "title: x\ndraw: []\n"),
    ("draw: [{a: '['},  # [ not this one\n\n", 1, 7, "a bracket opens here and is not closed (write `]` where", "draw: [{a: '['},  # [ not this one\n]\n"),
    ("draw: [b, {", 1, 11, "a bracket opens here and is not closed (write `}` where", "draw: [b, {}]"),
    ("title: *\n", 1, 8, "text cannot begin with `*` (put it between quotation marks)", 'title: "*"\n'),
    ("a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> theirs\n", 2, 1, "two versions that git could not merge stand in the file (keep one of the two sides, and take out the lines of `<<<<<<<`", "a: 1\nb: 3\n"),
    ("late: {until: x penalty: y}\n", 1, 7, "a comma is missing between these brackets (write a comma", "late: {until: x, penalty: y}\n"),
    ("title: | Mills\n  and wheels\n", 1, 10, "text stands behind the `|` or `>`", "title: |\n  Mills\n  and wheels\n"),
    ("title: x\nonly words\nlesson: y\n", 2, 1, "this line has no `: ` (write it as `name: value`", "title: x\n  only words\nlesson: y\n"),
    ("questions:\n  - id: a\n   type: text\n", 3, 4, "not indented as the field above (indent it by 4 spaces", "questions:\n  - id: a\n    type: text\n"),
    ("questions:\n  - id: a\n    type: text\n points: 1\n", 4, 2, "is not indented as the group that begins on line 1 (begin it at the start", "questions:\n  - id: a\n    type: text\npoints: 1\n"),
    ("text: |\n    four\n  two\n", 3, 3, "this line is no field of the group that begins on line 1 (indent it as the text above", "text: |\n    four\n    two\n"),
    ("title: x\n- a\n", 2, 1, "a list item stands among the fields of the group that begins on line 1", "title: x\nobjectives:\n- a\n"),
    ("- a\nb: 1\n", 2, 1, "this is no item of the list that begins on line 1 (begin it with `- `", "- a\n- b: 1\n"),
    ("evidence:\n  - source mills\n    paragraph: 2\n", 2, 5, "this line has no `: ` (write it as `name: value`)", "evidence:\n  - source: mills\n    paragraph: 2\n"),
    (" title: x\nlesson: y\n", 2, 1, "this line is indented less than the first one (begin all fields", "title: x\nlesson: y\n"),
    ("a: 1\n...\nb: 2\n", 3, 1, "text stands behind the end of the document", "a: 1\nb: 2\n"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "line", "column", "said", "mended"), SLIPS, ids=[row[0] for row in SLIPS])
def test_a_slip_is_told_where_it_was_made_with_its_mend(
    written: str, line: int, column: int, said: str, mended: str
) -> None:
    (finding,) = read_yaml(written.encode(), "q.yaml").findings
    assert (finding.code, finding.where.line, finding.where.column) == ("Y005", line, column)
    assert said in f"{finding.message} ({finding.mend})"
    assert read_yaml(mended.encode(), "q.yaml").findings == []


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_lines_of_other_systems_are_counted_alike(end: str) -> None:
    (finding,) = read_yaml(f"title: x{end}only words{end}lesson: y{end}".encode(), "q.yaml").findings
    assert (finding.where.line, finding.where.column) == (2, 1)


@pytest.mark.parametrize("written", [row[0] for row in SLIPS])
def test_text_that_breaks_off_anywhere_is_told_of_in_words(written: str) -> None:
    for length in range(1, len(written)):
        for finding in read_yaml(written[:length].encode(), "q.yaml").findings:
            assert "``" not in finding.message
            assert finding.mend
