"""Every code is explained, and every example does what it says: it is checked for real."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from quizapp.cli.check_course import check_course
from quizapp.cli.explain import EXPLANATIONS, RULES
from quizapp.content.codes import CODES as FILE_CODES
from quizapp.content.figures import MAX_BYTES as MAX_FIGURE_BYTES
from quizapp.content.fingerprint_files import write_fingerprint
from quizapp.content.reading import read_files
from quizapp.content.scalars import MAX_DIGITS
from quizapp.content.text_files import MAX_BYTES, MAX_LESSON_BYTES
from quizapp.content.yaml_reader import MAX_DEPTH, MAX_NODES
from quizapp.core.anchoring import parse_source_text
from quizapp.core.checking.manual.codes import CODES as RULE_CODES
from quizapp.core.checking.manual.explanations import FRAME, SOURCE, Example
from quizapp.core.findings import Finding
from quizapp.core.fingerprints import fingerprint


def found(example: Example, folder: Path) -> tuple[Finding, ...]:
    """What the check finds in an example, with the course around it."""
    files = {**FRAME, **example.files}
    if example.recorded:
        files[f"sources/{SOURCE}.fingerprint"] = write_fingerprint(fingerprint(parse_source_text(example.recorded)))
    for name, written in files.items():
        file = folder / "skerry-light" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(written, encoding="utf-8", newline="")
    return check_course(folder / "skerry-light", {SOURCE: example.text} if example.text else {}).findings


def shown(findings: tuple[Finding, ...]) -> str:
    return "\n".join(f"{one.code} {one.where} {one.message}" for one in findings)


def examples(kind: str) -> list[object]:
    each = ((code, getattr(explanation, kind)) for code, explanation in EXPLANATIONS.items())
    return [pytest.param(code, example, id=code) for code, example in each if not example.told]


@pytest.mark.parametrize(("code", "example"), examples("fails"))
def test_the_failing_example_fails_with_its_code(code: str, example: Example, tmp_path: Path) -> None:
    findings = found(example, tmp_path)
    assert code in {one.code for one in findings}, shown(findings)


@pytest.mark.parametrize(("code", "example"), examples("fails"))
def test_the_failing_example_has_no_other_error(code: str, example: Example, tmp_path: Path) -> None:
    others = tuple(one for one in found(example, tmp_path) if one.code != code and one.severity == "error")
    assert others == (), shown(others)


@pytest.mark.parametrize(("code", "example"), examples("passes"))
def test_the_passing_example_has_no_error_and_not_its_code(code: str, example: Example, tmp_path: Path) -> None:
    findings = tuple(one for one in found(example, tmp_path) if one.code == code or one.severity == "error")
    assert findings == (), shown(findings)


def test_every_code_is_explained() -> None:
    assert set(RULES) == set(FILE_CODES) | set(RULE_CODES) == set(EXPLANATIONS)


def test_without_a_code_all_are_listed(quizapp: Callable[..., Result]) -> None:
    result = quizapp("explain")
    assert result.exit_code == 0
    for code, rule in RULES.items():
        assert f"  {code}  {rule.title}" in result.stdout


@pytest.mark.parametrize("code", sorted(RULES))
def test_a_code_is_told_with_rule_examples_and_why(code: str, quizapp: Callable[..., Result]) -> None:
    result = quizapp("explain", code.lower())
    assert result.exit_code == 0
    assert result.stdout.startswith(f"{code}: {RULES[code].title}")
    for part in ("\nFails:\n", "\nPasses:\n", "\nWhy: "):
        assert part in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 120


@pytest.mark.parametrize(
    ("code", "mend"),
    [
        ("S05", "did you mean S005?"),
        ("Y99", "`quizapp explain` lists all codes"),
        ("Z", "`quizapp explain` lists all codes"),
        ("", "`quizapp explain` lists all codes"),
    ],
)
def test_an_unknown_code_is_exit_code_2_and_says_where_to_look(
    code: str, mend: str, quizapp: Callable[..., Result]
) -> None:
    result = quizapp("explain", "S001", code)
    assert (result.exit_code, result.stdout) == (2, "")
    assert mend in result.stderr


def test_of_the_beginning_of_codes_those_that_begin_so_are_listed(quizapp: Callable[..., Result]) -> None:
    listed = quizapp("explain", "y03").stdout.splitlines()
    assert listed[0] == "Y: the files as files"
    assert [line.split()[0] for line in listed[1:]] == sorted(code for code in RULES if code.startswith("Y03"))
    both = quizapp("explain", "Q", "S009").stdout
    assert ("  Q001  " in both, "S009: " in both, "C001" in both) == (True, True, False)


def test_the_limits_that_are_told_are_those_that_are_held() -> None:
    bytes_told = f"{MAX_BYTES // 1024**2} MB, a lesson or a figure {MAX_LESSON_BYTES // 1024**2} MB"
    assert bytes_told in EXPLANATIONS["Y002"].rule
    assert (
        f"At most {MAX_DEPTH} groups stand within one another, and a file has at most a million keys"
        in EXPLANATIONS["Y010"].rule
    )
    assert f"at most {MAX_DIGITS} digits" in EXPLANATIONS["Y012"].rule
    assert (MAX_NODES, MAX_FIGURE_BYTES) == (1_000_000, MAX_LESSON_BYTES)


TOLD = {
    "Y003": ("quizzes/01-light.yaml", "title: Café\n".encode("cp1252")),
    "Y004": ("quizzes/01-light.yaml", b"title: The \0 light\n"),
    "Y010": ("quizzes/01-light.yaml", b"[" * 300),
    "Y012": ("quizzes/01-light.yaml", b"title: The light\npoints: 1" + b"0" * 400),
    "Y051": ("sources/diary.fingerprint", b"quizapp-fingerprint"),
}


@pytest.mark.parametrize(("code", "file", "data"), [(code, *row) for code, row in TOLD.items()], ids=TOLD)
def test_what_is_told_to_fail_fails(code: str, file: str, data: bytes) -> None:
    files = {name: written.encode() for name, written in FRAME.items()} | {file: data}
    assert code in {one.code for one in read_files("skerry-light", files).findings}
    assert EXPLANATIONS[code].fails.told


def test_a_folder_without_a_course_file_fails() -> None:
    files = {name: written.encode() for name, written in FRAME.items() if name != "course.yaml"}
    assert "Y060" in {one.code for one in read_files("skerry-light", files).findings}
