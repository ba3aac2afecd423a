# ruff: noqa: E501 - a table is read by its rows
import json
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.content import yaml_reader
from quizapp.content.nodes import Nodes
from quizapp.content.scalars import Plain
from quizapp.content.text_files import MAX_BYTES
from quizapp.content.yaml_reader import read_yaml
from quizapp.core.findings import Severity

HOSTILE = [
    ("an anchor", b"a: &x 1\n", "Y007", 1, 4),
    ("an alias", b"a: *x\n", "Y007", 1, 4),
    ("an alias as a key", b"*x : 1\n", "Y007", 1, 1),
    ("a billion laughs", b"a: &a [lol]\nb: &b [*a, *a]\nc: &c [*b, *b]\n", "Y007", 1, 4),
    ("a tag", b"a: !!python/object:os.system ls\n", "Y008", 1, 4),
    ("a local tag", b"a:\n  b: !x [1]\n", "Y008", 2, 6),
    ("a key twice", b"a: 1\nb: 2\n\na: 3\n", "Y009", 4, 1),
    ("a key twice deep down", b"- {x: {k: 1, k: 2}}\n", "Y009", 1, 14),
    ("brackets never closed", b"[" * 500, "Y010", 1, 41),
    ("braces never closed", b"{a: " * 100_000, "Y010", 1, 161),
    ("a line of dashes", b"- " * 100_000, "Y010", 1, 81),
    ("keys within keys", b"? " * 100_000, "Y010", 1, 81),
    ("flow pairs", b"[a: " * 100_000, "Y010", 1, 81),
    ("a list as a key", b"? [a]\n: 1\n", "Y011", 1, 3),
    ("a group as a key", b"{a: 1}: 2\n", "Y011", 1, 1),
    ("an empty key", b"a: 1\n'': 2\n", "Y011", 2, 1),
    ("too many digits", b"a: " + b"9" * 5000, "Y012", 1, 4),
    ("too many hexadecimal digits", b"a: 0x" + b"f" * 5000, "Y012", 1, 4),
    ("nothing", b"", "Y013", 1, 1),
    ("a comment alone", b"# nothing here\n", "Y013", 1, 1),
    ("a second document", b"a: 1\n---\nb: 2\n", "Y006", 2, 1),
    ("an old directive", b"%YAML 1.1\n---\na: 1\n", "Y006", 1, 1),
    ("a tag directive", b"%TAG ! tag:example.org,2000:\n---\na: 1\n", "Y006", 1, 1),
    ("a NUL", b'a: 1\nb: "x\x00"\n', "Y004", 2, 6),
    ("an escape", b"a: \x1b[31m\n", "Y004", 1, 4),
    ("a next line sign", "a: b\x85c\n".encode(), "Y004", 1, 5),
    ("a line separator", "a: b\u2028c\n".encode(), "Y004", 1, 5),
    ("a byte order mark inside", "a: b\ufeff\n".encode(), "Y004", 1, 5),
    ("Latin-1", "a: 1\nb: caf\xe9\n".encode("latin-1"), "Y003", 2, 7),
    ("UTF-16", "a: 1\n".encode("utf-16"), "Y003", 1, 1),
    ("a surrogate", b"a: \xed\xa0\x80\n", "Y003", 1, 4),
    ("a colon too many", b"a: b: c\n", "Y005", 1, 5),
    ("a bracket not closed", b"a: [1,\nb: 2\n", "Y005", 1, 4),
    ("a tab", b"a:\n\tb: 1\n", "Y005", 2, 1),
    ("a bad indentation", b"a:\n  - 1\n - 2\n", "Y005", 3, 2),
]


@pytest.mark.parametrize(("data", "code", "line", "column"), [row[1:] for row in HOSTILE], ids=[r[0] for r in HOSTILE])
def test_what_yaml_here_is_not_is_a_finding_at_its_place(data: bytes, code: str, line: int, column: int) -> None:
    read = read_yaml(data, "q.yaml")
    first = next(finding for finding in read.findings if finding.code == code)
    assert (first.where.file, first.where.line, first.where.column) == ("q.yaml", line, column)
    assert first.mend


@pytest.mark.parametrize(
    ("data", "line", "column", "lost"),
    [
        ("question: Which is rule #1 of them?\nanswer: x\n", 1, 25, "#1 of them?"),
        ("- a\n- Route #66 \n- b\n", 2, 9, "#66"),
        ("question: Which rule\n  of the code is #1?\nanswer: x\n", 2, 18, "#1?"),
        ("question: #1 is which rule?\nanswer: x\n", 1, 11, "#1 is which rule?"),
        ("options: [first,\n  the tag #metoo\n  , last]\n", 2, 11, "#metoo"),
        ("a: Wer ist die #Älteste?\n", 1, 16, "#Älteste?"),
        ("a: rule #1 " + "and so on " * 20, 1, 9, "#1 and so on and so on and so on and so on and so on and so…"),
    ],
)
def test_text_that_breaks_off_at_what_may_be_no_comment_is_warned_of(
    data: str, line: int, column: int, lost: str
) -> None:
    read = read_yaml(data.encode(), "q.yaml")
    (finding,) = read.findings
    assert (finding.code, finding.severity) == ("Y014", Severity.WARNING)
    assert (finding.where.line, finding.where.column) == (line, column)
    assert f"“{lost}” is not read" in finding.message
    assert read.usable


@pytest.mark.parametrize(
    "data",
    [
        "# a file\n#of mine\na: b # 1 of them\n",
        "a: b  #1 of them\n",
        "- id: x   # check: ignore S005 so it is\n",
        "- id: x #check: ignore S005 so it is\n",
        "answer: 46 #by the report\nshuffle: true #always\n",
        "a: 'rule #1'\nb: \"rule #1\"\nc: rule#1 (#2)\n",
        "a: 'b' #quoted\n",
        "questions: #all of them\n  - id: x\n",
        "a: >-\n  rule #1 of them\nb: |\n  rule #1\n",
        "a: b #----\n#####\nc: d ##\n",
    ],
)
def test_a_true_comment_is_let_be(data: str) -> None:
    assert read_yaml(data.encode(), "q.yaml").findings == []


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        ("question: Which is rule #1\n  of them?\nanswer: x\n", 1, 25),
        ("- Route #66\n  by car\n- b\n", 1, 9),
        ("options: [rule #1, rule two]\nb: c\n", 1, 16),
        ("{a: rule #1}\n", 1, 10),
    ],
)
def test_what_cannot_be_parsed_behind_text_that_broke_off_is_told_where_it_did(
    data: str, line: int, column: int
) -> None:
    (finding,) = read_yaml(data.encode(), "q.yaml").findings
    assert (finding.code, finding.where.line, finding.where.column) == ("Y005", line, column)
    assert "begins a comment" in finding.message
    assert "quotation marks" in finding.mend


@pytest.mark.parametrize(
    ("before", "column"),
    [("", 41), ("a: ", 43), ("a: '[{'\nb:\n  - c: 1\n    '[d': ", 48), ("a: {b: [c], d: '['}\nb:\n- [[\n ", 38)],
)
@pytest.mark.parametrize("count", [100, 2000, 100_000])
def test_of_brackets_within_one_another_the_first_too_many_is_told(before: str, column: int, count: int) -> None:
    for text in (before + "[" * count, before + "[" * count + "]" * count):
        (finding,) = read_yaml(text.encode(), "q.yaml").findings
        assert (finding.code, finding.where.line, finding.where.column) == ("Y010", before.count("\n") + 1, column)


def test_bad_utf8_names_its_byte() -> None:
    (finding,) = read_yaml(b"title: caf\xe9\n", "q.yaml").findings
    assert "byte 10 (0xe9)" in finding.message


def test_a_hundred_megabytes_are_refused_unread() -> None:
    data = b"a: 1\n" * (20 * 1024 * 1024)
    read = read_yaml(data, "q.yaml")
    assert [finding.code for finding in read.findings] == ["Y002"]
    assert not read.usable


def test_more_parts_than_a_file_may_have_stop_the_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_reader, "MAX_NODES", 50)
    read = read_yaml(b"a: [" + b"1, " * 100 + b"1]", "q.yaml")
    assert [finding.code for finding in read.findings] == ["Y010"]
    assert len(read.nodes) == 50


def test_a_flood_of_findings_ends() -> None:
    read = read_yaml(b"a:\n" + b"- *x\n" * 100_000, "q.yaml")
    assert len(read.findings) == yaml_reader.MAX_FINDINGS
    assert not read.usable


def test_a_byte_order_mark_in_front_is_no_text() -> None:
    read = read_yaml("\ufefftitle: x\n".encode(), "q.yaml")
    assert read.usable
    assert read.value == {"title": "x"}
    assert read.findings == []


def test_a_merge_key_is_a_key_like_any_other() -> None:
    read = read_yaml(b"<<: {a: 1}\n", "q.yaml")
    assert read.value == {"<<": {"a": "1"}}


def test_what_follows_a_refused_part_is_still_read() -> None:
    read = read_yaml(b"a: &x 1\nb: *x\n? [k]\n: [1, [2]]\na: {z: [1]}\nc: no\n", "q.yaml")
    assert read.usable
    assert [finding.code for finding in read.findings] == ["Y007", "Y007", "Y011", "Y009"]
    assert read.value == {"a": "1", "b": None, "c": "no"}
    assert read.where("c").line == 6


def test_every_kind_of_line_break_counts_once() -> None:
    read = read_yaml(b"a: 1\r\nb: 2\rc: 3\nd: 4\n", "q.yaml")
    assert [read.where(key).line for key in "abcd"] == [1, 2, 3, 4]


def test_columns_count_characters() -> None:
    read = read_yaml("{é: ü, ب: x}\n".encode(), "q.yaml")
    assert read.where("ب").column == 11


SCALARS = [
    *((text, None) for text in ("~", "null", "Null", "NULL", "")),
    *((text, text) for text in ("no", "on", "yes", "off", "y", "12:30", "1_000", "1,600", "0b1", "+", ".", "tRue")),
    *((text, text) for text in ("2020-10-15", "1.2.3", "1e", "e3", "0x", "0o9", ".inf.", "0xg", "nan", "inf", "=", "<")),
    *((text, True) for text in ("true", "True", "TRUE")),
    *((text, False) for text in ("false", "False", "FALSE")),
    ("0", 0), ("-19", -19), ("+7", 7), ("007", 7), ("0o17", 15), ("0xFf", 255), ("1.0", 1.0), ("-.5", -0.5),
    ("3.", 3.0), ("1e3", 1000.0), ("12e-2", 0.12), (".inf", float("inf")), ("-.INF", float("-inf")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), SCALARS, ids=[repr(row[0]) for row in SCALARS])
def test_plain_scalars_are_those_of_yaml_1_2(text: str, value: object) -> None:
    read = read_yaml(f"- {text}\n".encode(), "q.yaml")
    assert isinstance(read.value, list)
    (found,) = read.value
    resolved = found.value if isinstance(found, Plain) else found
    assert resolved == value
    assert type(resolved) is type(value)
    if found is not None:
        assert found == text


def test_quoted_numbers_are_text() -> None:
    read = read_yaml(b"- '1'\n- \"true\"\n- |\n  2\n- ''\n", "q.yaml")
    assert read.value == ["1", "true", "2\n", ""]
    assert not any(isinstance(item, Plain) for item in read.value)


def test_a_path_finds_its_node_or_the_nearest_around_it() -> None:
    read = read_yaml(b"questions:\n  - id: a\n    evidence:\n      - {quote: x}\n  - id: b\n", "q.yaml")
    places = {
        ("questions", 0, "evidence", 0, "quote"): (4, 17),
        ("questions", 0, "evidence", 0, "section"): (4, 9),
        ("questions", 0, 0): (2, 9),
        ("questions", 1, "id", "deeper"): (5, 9),
        ("questions", 7): (2, 3),
        ("nothing",): (1, 1),
        (): (1, 1),
    }
    assert {path: (read.where(*path).line, read.where(*path).column) for path in places} == places


def test_nodes_of_no_file_stand_at_its_beginning() -> None:
    assert str(Nodes("q.yaml").where(0)) == "q.yaml:1:1"


@given(st.binary(max_size=200))
def test_no_bytes_make_it_raise(data: bytes) -> None:
    read = read_yaml(data, "q.yaml")
    assert read.usable or read.findings


@given(st.text(alphabet="-?:,[]{}#&*!|>'\"%@` \n\tab01~<é\u2028\ufeff\x00", max_size=60))
def test_no_text_made_of_yamls_own_signs_makes_it_raise(text: str) -> None:
    read = read_yaml(text.encode("utf-8", "surrogatepass"), "q.yaml")
    assert read.usable or read.findings
    for finding in read.findings:
        assert finding.where.line >= 1
        assert finding.where.column >= 1


json_like = st.recursive(
    st.text(alphabet="ab1 :#'\"é", max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("abc", min_size=1, max_size=3), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(json_like)
def test_json_is_read_as_what_it_says(value: object) -> None:
    read = read_yaml(json.dumps(value).encode(), "q.yaml")
    assert read.findings == []
    assert read.value == value


def test_a_large_file_takes_little_memory() -> None:
    data = b"a:\n" + b"- {k: some words, n: 3}\n" * 20_000
    tracemalloc.start()
    read = read_yaml(data, "q.yaml")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(read.nodes) == 100_003
    assert most < 60 * len(read.nodes) * 10
    assert len(data) < MAX_BYTES
