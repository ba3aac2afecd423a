"""A course whose files break off, or have signs where none belong, gives findings and never an exception."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.content.reading import read_files
from quizapp.core.checking.check import check
from quizapp.core.checking.reading.evidence import Evidence

SHIPPED = Path(__file__).resolve().parents[2] / "questions" / "writing-a-course"
FILES = {
    file.relative_to(SHIPPED).as_posix(): file.read_bytes() for file in sorted(SHIPPED.rglob("*")) if file.is_file()
}
NAMES = [name for name in FILES if name.endswith((".yaml", ".md", ".fingerprint"))]


def hold(files: dict[str, bytes]) -> None:
    """Read a course and hold it against its sources."""
    read = read_files("broken", files)
    if read.course is not None:
        check(read.course, Evidence(read.texts, read.fingerprints), read.places)


def test_a_syntax_error_behind_sound_questions_is_a_finding() -> None:
    quiz = (
        "title: T\nquestions:\n  - id: a\n    type: true-false\n    question: Q\n    answer: true\n"
        "  - id: b\n    type: x: y\n"
    )
    files = {"course.yaml": b"title: T\nunits:\n  - {quiz: a}\n", "quizzes/01-a.yaml": quiz.encode()}
    assert "Y005" in {finding.code for finding in read_files("broken", files).findings}


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_a_file_cut_off_or_scribbled_on_never_raises(name: str, data: st.DataObject) -> None:
    whole = FILES[name]
    at = data.draw(st.integers(0, len(whole)))
    scribble = data.draw(st.text(alphabet="-?:,[]{}#&*!|>'\"%@` \n\tab0~é", max_size=3)).encode()
    rest = whole[at:] if data.draw(st.booleans()) else b""
    hold({**FILES, name: whole[:at] + scribble + rest})
