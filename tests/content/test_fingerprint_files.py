# ruff: noqa: E501 - a table is read by its rows
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.content.fingerprint_files import read_fingerprint, write_fingerprint
from quizapp.core.anchoring import parse_source_text
from quizapp.core.findings import Finding
from quizapp.core.fingerprints import fingerprint
from quizapp.core.sources import Fingerprint, PrintedParagraph

TEXT = "An opening line of words.\n\n# Rule 1: Of piers\n\nNo boat lies here by night.\n\nSo be it.\n\n# Rule 2\n\nShort.\n"
FILE = write_fingerprint(fingerprint(parse_source_text(TEXT)))


def test_a_fingerprint_is_read_back_as_it_was() -> None:
    prints = fingerprint(parse_source_text(TEXT))
    assert read_fingerprint(write_fingerprint(prints), "a.fingerprint") == prints
    assert read_fingerprint(write_fingerprint(prints).encode(), "a.fingerprint") == prints
    assert read_fingerprint(write_fingerprint(prints).replace("\n", "\r\n"), "a.fingerprint") == prints


def test_the_file_is_a_header_and_a_paragraph_a_line() -> None:
    lines = FILE.splitlines()
    assert lines[0] == "# quizapp fingerprint 1"
    assert "# paragraphs: 4" in lines
    assert [line.split()[:2] for line in lines if line[0].isdigit()] == [["1", "1"], ["2", "1"], ["3", "2"], ["4", "1"]]
    assert [line for line in lines if line.startswith("§")] == ["§ Rule 1: Of piers", "§ Rule 2"]


def test_the_file_holds_no_sentence_of_the_text() -> None:
    assert "boat" not in FILE
    assert "opening" not in FILE


BROKEN = [
    ("", 1, "first line"),
    ("title: x\n", 1, "first line"),
    (FILE.replace("fingerprint 1", "fingerprint 2"), 1, "first line"),
    (FILE.replace("2 1 ", "two 1 "), 7, "expected a paragraph"),
    (FILE.replace("2 1 ", "2 1 ="), 7, "expected a paragraph"),
    (FILE.replace("2 1 ", "1 1 "), 7, "paragraph 1 stands after paragraph 1"),
    (FILE.replace("2 1 ", "2 1 AAAA"), 7, "is cut short"),
    (FILE.replace("2 1 ", "2 1 AA"), 7, "not Base64"),
    (FILE.replace("# paragraphs: 4", "# paragraphs: 5"), 10, "counts 5 paragraphs, the file holds 4"),
    ("\n".join(FILE.splitlines()[:-1]), 9, "counts 4 paragraphs, the file holds 3"),
    (FILE.replace("§ Rule 2", "§ Rule 3"), 4, "a line was changed"),
]


@pytest.mark.parametrize(("text", "line", "said"), BROKEN)
def test_a_broken_file_is_found_on_its_line(text: str, line: int, said: str) -> None:
    finding = read_fingerprint(text, "sources/a.fingerprint")
    assert isinstance(finding, Finding)
    assert (finding.code, finding.where.line) == ("Y050", line)
    assert said in finding.message


@pytest.mark.parametrize(("data", "code"), [(b"\xff", "Y003"), (b"# quizapp\x00", "Y004")])
def test_bytes_that_are_no_text_are_a_finding(data: bytes, code: str) -> None:
    finding = read_fingerprint(data, "sources/a.fingerprint")
    assert isinstance(finding, Finding)
    assert finding.code == code


headings = st.sampled_from(["", "Rule 1", "Article 51: Of “civilians”"])
paragraphs = st.lists(st.tuples(headings, st.lists(st.integers(0, 2**64 - 1), max_size=4)), max_size=6)


@given(paragraphs)
def test_any_fingerprint_survives_the_file(drawn: list[tuple[str, list[int]]]) -> None:
    prints = Fingerprint(
        tuple(
            PrintedParagraph(number=number, within=number, section=section, hashes=tuple(hashes))
            for number, (section, hashes) in enumerate(drawn, 1)
        )
    )
    assert read_fingerprint(write_fingerprint(prints), "a.fingerprint") == prints


@given(st.text(max_size=60))
def test_no_text_makes_it_raise(text: str) -> None:
    assert isinstance(read_fingerprint("# quizapp fingerprint 1\n" + text, "a"), Finding | Fingerprint)
