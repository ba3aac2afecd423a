"""What `quizapp check` prints in each format, run for real."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from quizapp.formats.findings import FORMATS

QUIZ = "bridges/quizzes/01-the-bridge.yaml"


@pytest.fixture
def wrong(printed: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The content root with a wrong key in it."""
    monkeypatch.setenv("QUIZAPP_CACHE", str(tmp_path / "cache"))
    file = printed / QUIZ
    file.write_text(file.read_text().replace("answer: 46", "answer: 64   # metres"), encoding="utf-8")
    return printed


def check(quizapp: Callable[..., Result], form: str, *more: object) -> Result:
    return quizapp("check", "questions", "--select", "S", "--format", form, *more)


@pytest.mark.usefixtures("wrong")
def test_text_shows_the_source_line_and_carets_under_the_value(quizapp: Callable[..., Result]) -> None:
    first, above, line, carets, mend = check(quizapp, "text").stdout.splitlines()
    assert f"{first} ({mend.removeprefix('    Mend: ')})" == check(quizapp, "concise").stdout.strip()
    assert first.startswith(f"questions/{QUIZ}:7:13: S003 error ")
    assert (above, line) == ("    |", "  7 |     answer: 64   # metres")
    assert carets == "    |             ^^"


@pytest.mark.usefixtures("wrong")
def test_the_line_shown_is_that_of_the_file_also_from_another_folder(
    quizapp: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir("questions/bridges")
    assert "  7 |     answer: 64" in quizapp("check", ".", "--select", "S").stdout


@pytest.mark.usefixtures("wrong")
def test_sarif_has_the_finding_and_its_rule(quizapp: Callable[..., Result]) -> None:
    result = check(quizapp, "sarif")
    (run,) = json.loads(result.stdout)["runs"]
    assert result.exit_code == 1
    assert [one["ruleId"] for one in run["results"]] == ["S003"]
    assert run["tool"]["driver"]["rules"][0]["shortDescription"]["text"]
    assert run["results"][0]["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 7,
        "startColumn": 13,
        "endColumn": 15,
    }


@pytest.mark.usefixtures("wrong")
def test_github_has_a_line_a_finding(quizapp: Callable[..., Result]) -> None:
    (line,) = check(quizapp, "github").stdout.splitlines()
    assert line.startswith(f"::error file=questions/{QUIZ},line=7,col=13,title=S003 length::")


@pytest.mark.usefixtures("wrong")
def test_statistics_count_in_place_of_the_findings(quizapp: Callable[..., Result]) -> None:
    result = check(quizapp, "text", "--statistics")
    assert result.exit_code == 1
    assert result.stdout.split()[:3] == ["1", "S003", "error"]
    assert json.loads(check(quizapp, "json", "--statistics").stdout)[0]["count"] == 1


@pytest.mark.usefixtures("wrong")
@pytest.mark.parametrize("form", ["json", "sarif"])
def test_strict_changes_the_severity_that_is_printed(form: str, quizapp: Callable[..., Result]) -> None:
    (Path("questions") / QUIZ).with_name("02-more.yaml").write_text("title: More\nquestions: []\n")
    loose = quizapp("check", "questions", "--format", form).stdout
    assert '"warning"' in loose
    assert '"warning"' not in quizapp("check", "questions", "--format", form, "--strict").stdout


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text elsewhere")
@pytest.mark.parametrize("form", FORMATS)
def test_a_name_that_is_not_utf_8_is_told_in_every_format(
    printed: Path, form: str, quizapp_process: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    course = (printed / "bridges").rename(printed / os.fsdecode(b"bridg\xe9s"))
    (course / "quizzes" / os.fsdecode(b"caf\xe9\x1b.yaml")).write_text("title: T\n", encoding="utf-8")
    for options in ([], [], ["--no-cache"]):  # the second time from the cache
        result = quizapp_process("check", printed, "--format", form, *options)
        assert (result.returncode, result.stdout.count("the name gives")) == (1, 1)
        assert "Traceback" not in result.stderr
    if form == "json":
        assert json.loads(result.stdout)[0]["course"] == course.name
    elif form == "sarif":
        assert "questions/bridg%E9s/quizzes/caf%E9%1B.yaml" in result.stdout
    if form != "github":
        assert "\x1b" not in result.stdout


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be"])
def test_the_line_of_a_file_in_utf_16_is_shown_as_an_editor_shows_it(
    printed: Path, encoding: str, quizapp: Callable[..., Result]
) -> None:
    text = ("\ufeff" if encoding == "utf-16-be" else "") + (printed / QUIZ).read_text(encoding="utf-8")
    (printed / QUIZ).write_bytes(text.encode(encoding))
    shown = quizapp("check", printed).stdout
    assert "Y003 error byte 0" in shown
    assert "  1 | title: The bridge\n" in shown
    assert "it looks like UTF-16" in shown


NOTE = """
::: unverified The county's ledger, page 3
The bridge cost 900 crowns, says an old clerk.

It was paid in 12 parts.
:::
"""


@pytest.fixture
def marked(printed: Path) -> Path:
    """The content root with a note and a key that nobody has checked."""
    lesson, quiz = printed / "bridges/lessons/01-the-bridge.md", printed / QUIZ
    lesson.write_text(lesson.read_text() + NOTE, encoding="utf-8")
    quiz.write_text(quiz.read_text() + "    checked_by: unverified\n", encoding="utf-8")
    return printed


def test_what_is_marked_as_unverified_is_counted_and_no_finding(marked: Path, quizapp: Callable[..., Result]) -> None:
    result = quizapp("check", marked, "--strict", "--ignore", "C004")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.strip() == "no findings in 1 course with 1 question; 2 marked as unverified"


def test_what_is_marked_as_unverified_is_listed_at_its_place(marked: Path, quizapp: Callable[..., Result]) -> None:
    for _ in range(2):  # the second time from the cache
        assert quizapp("check", marked, "--unverified").stdout.splitlines() == [
            "questions/bridges/lessons/01-the-bridge.md:7:1: note rests on The county's ledger, page 3",
            "questions/bridges/quizzes/01-the-bridge.yaml:12:17: question length rests on survey",
        ]
    (note, key) = json.loads(quizapp("check", marked, "--unverified", "--format", "json").stdout)
    assert (note["line"], note["question"], note["rests_on"]) == (7, "", "The county's ledger, page 3")
    assert (key["course"], key["question"], key["rests_on"]) == ("bridges", "length", "survey")


def test_only_marks_of_the_files_asked_for_are_listed(marked: Path, quizapp: Callable[..., Result]) -> None:
    (line,) = quizapp("check", marked / QUIZ, "--unverified").stdout.splitlines()
    assert "question length" in line
