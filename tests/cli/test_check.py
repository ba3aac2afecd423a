"""`quizapp check` prints every finding and answers with its exit code; no database is needed."""

import gc
import json
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from quizapp.cli.check_paths import Codes, read_codes
from quizapp.core.findings import Finding, Severity, Where

QUIZ = "bridges/quizzes/01-the-bridge.yaml"


KNOWN = ("C001", "Q001", "S001", "S011")


@pytest.fixture(autouse=True)
def _own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QUIZAPP_CACHE", str(tmp_path / "cache"))


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def errors(result: Result) -> list[dict[str, object]]:
    return [one for one in json.loads(result.stdout) if one["severity"] == "error"]


def test_a_course_whose_quotes_stand_has_no_errors(printed: Path, quizapp: Callable[..., Result]) -> None:
    result = quizapp("check", printed)
    assert result.exit_code == 0, result.output
    assert "in 1 course with 1 question" in result.stderr


def test_no_path_is_the_content_root(printed: Path, quizapp: Callable[..., Result]) -> None:
    assert quizapp("check").stdout == quizapp("check", printed).stdout


def test_checking_leaves_no_instance_behind(printed: Path, quizapp: Callable[..., Result], tmp_path: Path) -> None:
    quizapp("check", printed)
    assert not (tmp_path / "instance").exists()


def test_the_collector_of_cycles_comes_back_and_passes_over_what_is_remembered(
    printed: Path, quizapp: Callable[..., Result]
) -> None:
    gc.unfreeze()
    quizapp("check", printed)
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0
    gc.unfreeze()


def test_a_wrong_key_is_found_at_its_place(printed: Path, quizapp: Callable[..., Result]) -> None:
    change(printed / QUIZ, "answer: 46", "answer: 64")
    result = quizapp("check", printed)
    assert result.exit_code == 1
    line = next(line for line in result.stdout.splitlines() if "S003" in line)
    assert line.startswith(f"questions/{QUIZ}:7:")
    assert " S003 error " in line


@pytest.mark.parametrize(
    ("file", "old", "new", "codes"),
    [
        (QUIZ, "type: number", "type: numbr", ["Y023"]),
        (
            QUIZ,
            "46\n    unit: metres",
            "46 metres\n    distractors: [12 m, 46 metres]\n    type: choice",
            ["Y036"],
        ),
        (QUIZ, "title: The bridge", "title: The: bridge", ["Y005"]),
        (QUIZ, "source: survey", "source: survay", ["Y031"]),
        ("bridges/lessons/01-the-bridge.md", "[length]", "length", ["Y022"]),
    ],
)
def test_what_only_follows_from_what_cannot_be_read_is_not_found_too(
    printed: Path, quizapp: Callable[..., Result], file: str, old: str, new: str, codes: list[str]
) -> None:
    change(printed / file, old, new)
    if "type: choice" in new:
        change(printed / file, "    type: number\n", "")
    result = quizapp("check", printed, "--format", "json", "--ignore", "Y037")
    assert [one["code"] for one in json.loads(result.stdout)] == codes, result.stdout


def test_a_figure_without_citation_is_found_where_its_sentence_begins(
    printed: Path, quizapp: Callable[..., Result]
) -> None:
    lesson = printed / "bridges/lessons/01-the-bridge.md"
    text = lesson.read_text(encoding="utf-8")
    lesson.write_text(f"{text}\nIt was built of stone. It carries\nsome 4,300 carts a year.\n", encoding="utf-8")
    (found,) = json.loads(quizapp("check", printed, "--format", "json", "--select", "C001").stdout)
    assert lesson.read_text(encoding="utf-8").splitlines()[found["line"] - 1][found["column"] - 1 :] == "It carries"


def test_json_names_course_and_question(printed: Path, quizapp: Callable[..., Result]) -> None:
    change(printed / QUIZ, "quote: bridge is 46 metres long", "quote: bridge is 64 metres long")
    result = quizapp("check", printed, "--format", "json")
    assert result.exit_code == 1
    found = errors(result)[0]
    assert (found["code"], found["course"], found["question"]) == ("S001", "bridges", "length")
    assert found["file"] == f"questions/{QUIZ}"


def test_json_of_nothing_is_a_list(printed: Path, quizapp: Callable[..., Result]) -> None:
    assert json.loads(quizapp("check", printed, "--format", "json", "--select", "Y").stdout) == []


@pytest.mark.parametrize("path", ["questions", "questions/bridges", f"questions/{QUIZ}", "questions/bridges/quizzes"])
def test_a_path_may_be_a_root_a_course_a_file_or_a_folder_of_one(
    path: str, printed: Path, quizapp: Callable[..., Result]
) -> None:
    change(printed / QUIZ, "answer: 46", "answer: 64")
    assert quizapp("check", path).exit_code == 1


def test_a_folder_of_a_course_may_be_given_from_where_one_stands(
    printed: Path, quizapp: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(printed)
    result = quizapp("check", "bridges/quizzes")
    assert (result.exit_code, result.exception) == (0, None), result.output


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every folder")
def test_a_folder_that_may_not_be_read_is_exit_code_2(tmp_path: Path, quizapp: Callable[..., Result]) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0)
    result = quizapp("check", folder)
    assert result.exit_code == 2
    assert "cannot be read: Permission denied" in result.stderr


def test_with_a_file_only_its_own_findings_are_shown(printed: Path, quizapp: Callable[..., Result]) -> None:
    change(printed / QUIZ, "answer: 46", "answer: 64")
    assert quizapp("check", printed / "bridges" / "lessons" / "01-the-bridge.md").exit_code == 0


def test_every_course_of_a_root_is_checked(printed: Path, quizapp: Callable[..., Result]) -> None:
    other = printed / "rivers"
    (other / "quizzes").mkdir(parents=True)
    (other / "course.yaml").write_text("titel: Rivers\n", encoding="utf-8")
    result = quizapp("check", printed)
    assert result.exit_code == 1
    assert "questions/rivers/course.yaml:1:1: Y" in result.stdout
    assert "in 2 courses" in result.stderr


def test_a_text_given_for_the_run_is_evidence(content: Path, survey: Path, quizapp: Callable[..., Result]) -> None:
    without = quizapp("check", content, "--format", "json", "--select", "S011")
    assert json.loads(without.stdout), "without text or fingerprint nothing can be proved"
    given = quizapp("check", content, "--source", f"survey={survey}", "--format", "json", "--select", "S")
    assert (given.exit_code, json.loads(given.stdout)) == (0, [])


def test_a_copied_page_is_evidence_where_it_holds_the_fingerprinted_text(
    printed: Path, survey: Path, quizapp: Callable[..., Result]
) -> None:
    survey.write_text("Home\n\nNews\n\n" + survey.read_text() + "\n\nAbout this site\n")
    result = quizapp("check", printed, "--source", f"survey={survey}", "--select", "S")
    assert (result.exit_code, result.stdout) == (0, "")


def test_a_text_that_changed_since_the_fingerprint_is_an_error(
    printed: Path, survey: Path, quizapp: Callable[..., Result]
) -> None:
    change(survey, "one lane", "two lanes")
    result = quizapp("check", printed, "--source", f"survey={survey}")
    assert result.exit_code == 1
    assert "S008 error" in result.stdout
    assert "questions/bridges/sources/survey.yaml" in result.stdout


def test_strict_makes_warnings_errors(content: Path, quizapp: Callable[..., Result]) -> None:
    assert quizapp("check", content, "--select", "S011").exit_code == 0
    assert quizapp("check", content, "--select", "S011", "--strict").exit_code == 1


def test_an_unknown_field_hides_nothing_else(printed: Path, quizapp: Callable[..., Result]) -> None:
    change(printed / QUIZ, "    answer: 46\n    unit:", "    answer: 64\n    unitt:")
    change(printed / QUIZ, "paragraph: 2", "paragraph: 1")
    found = errors(quizapp("check", printed, "--format", "json"))
    assert [one["code"] for one in found] == ["S003", "Y020", "S002"]


def test_an_unknown_field_of_a_file_hides_nothing_else(printed: Path, quizapp: Callable[..., Result]) -> None:
    change(printed / QUIZ, "lesson: the-bridge", "leson: the-bridge\nauthor: me")
    change(printed / QUIZ, "answer: 46", "answer: 64")
    change(printed / "bridges/course.yaml", "summary:", "sumary:")
    change(printed / "bridges/course.yaml", "objectives:", "objectives:\n  width: Tell how wide it is")
    found = json.loads(quizapp("check", printed, "--format", "json").stdout)
    assert [one["code"] for one in found] == ["Y020", "C002", "Y020", "Y020", "S003", "C004"]


def test_a_fingerprint_that_cannot_be_read_is_told_once_and_not_at_each_quote(
    printed: Path, quizapp: Callable[..., Result]
) -> None:
    (printed / "bridges/sources/survey.fingerprint").write_text("nothing\n", encoding="utf-8")
    found = json.loads(quizapp("check", printed, "--format", "json").stdout)
    assert [(one["code"], one["file"]) for one in found] == [("Y050", "questions/bridges/sources/survey.fingerprint")]
    (printed / "bridges/sources/survey.fingerprint").unlink()
    assert "S011" in quizapp("check", printed).stdout


def test_what_comes_before_a_quiz_is_not_known_without_the_units(printed: Path, quizapp: Callable[..., Result]) -> None:
    """The quiz's own lesson cites nothing; the one that prepares its question comes before it in the units."""
    lesson = "---\ntitle: More\n---\nIt is painted each year.\n"
    (printed / "bridges/lessons/02-more.md").write_text(lesson, encoding="utf-8")
    change(printed / "bridges/course.yaml", "units:", "units:\n  - {lesson: the-bridge}")
    change(printed / "bridges/course.yaml", "{lesson: the-bridge, quiz", "{lesson: more, quiz")
    change(printed / QUIZ, "lesson: the-bridge", "lesson: more")
    assert "C003" not in quizapp("check", printed).stdout
    change(printed / "bridges/course.yaml", "- {lesson: the-bridge}", "- lesson the-bridge")
    broken = quizapp("check", printed)
    assert ("Y022" in broken.stdout, "C003" in broken.stdout) == (True, False)


def test_a_waiver_with_a_reason_takes_one_finding_away(content: Path, quizapp: Callable[..., Result]) -> None:
    assert "S011" in quizapp("check", content / QUIZ).stdout
    change(content / QUIZ, "- id: length", "- id: length  # check: ignore S011 the county keeps its survey under lock")
    assert "S011" not in quizapp("check", content / QUIZ).stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ["nowhere"],
        ["--format", "xml"],
        ["--source", "survey"],
        ["--source", "survey=nowhere.txt"],
        ["--source", "nobody=survey.txt"],
        ["--unknown"],
        ["--select", "S0O1"],
        ["--ignore", "X"],
        ["--statistics", "--format", "sarif"],
        ["--unverified", "--format", "github"],
        ["--unverified", "--statistics"],
        ["--fix", "--watch"],
    ],
)
@pytest.mark.usefixtures("content", "survey")
def test_unusable_arguments_are_exit_code_2(arguments: list[str], quizapp: Callable[..., Result]) -> None:
    assert quizapp("check", *arguments).exit_code == 2


def test_a_folder_without_a_course_is_exit_code_2(tmp_path: Path, quizapp: Callable[..., Result]) -> None:
    (tmp_path / "empty").mkdir()
    result = quizapp("check", tmp_path / "empty")
    assert result.exit_code == 2
    assert "course.yaml" in result.stderr


@pytest.mark.parametrize(
    ("select", "ignore", "kept"),
    [
        ([], [], ["C001", "S001", "S011"]),
        (["S"], [], ["S001", "S011"]),
        (["s001, C"], [], ["C001", "S001"]),
        (["S001", "C"], [], ["C001", "S001"]),
        ([], ["S"], ["C001"]),
        ([], ["S001", "C"], ["S011"]),
        (["S"], ["S011"], ["S001"]),
        (["S011"], ["S"], []),
        (["Q"], [], []),
    ],
)
def test_codes_are_selected_and_ignored_by_their_beginning(
    select: list[str], ignore: list[str], kept: list[str]
) -> None:
    found = [
        Finding(code=code, severity=Severity.ERROR, where=Where("x"), message="m", mend="")
        for code in ("C001", "S001", "S011")
    ]
    codes = Codes(read_codes(select, "--select", KNOWN), read_codes(ignore, "--ignore", KNOWN))
    assert [one.code for one in codes.chosen(found)] == kept


def test_codes_add_up_where_an_option_is_given_twice(printed: Path, quizapp: Callable[..., Result]) -> None:
    change(printed / QUIZ, "answer: 46", "answer: 64\n    unitt: metres")
    result = quizapp("check", printed, "--select", "S", "--select", "Y", "--format", "json")
    assert {one["code"] for one in json.loads(result.stdout)} == {"S003", "Y020"}
    assert json.loads(quizapp("check", printed, "--ignore", "S,C", "--ignore", "Y", "--format", "json").stdout) == []


def test_a_terminal_without_the_letters_shows_their_codes(
    printed: Path, quizapp_process: Callable[..., object]
) -> None:
    change(printed / QUIZ, "answer: 46", "answer: ٦٤")
    result = quizapp_process("check", str(printed), PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert result.returncode == 1
    assert "Traceback" not in result.stderr


def test_json_is_utf_8_on_every_terminal(printed: Path, quizapp_process: Callable[..., object]) -> None:
    change(printed / QUIZ, "quote: bridge is 46 metres long", "quote: الجسر القديم طويل")
    result = quizapp_process("check", printed, "--format", "json", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert "الجسر" in result.stdout
    json.loads(result.stdout)


def test_how_many_processes_check_does_not_show(
    printed: Path, quizapp_process: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    """In processes of their own: one that runs tests may have threads, and is not forked then."""
    quiz = printed / QUIZ
    one = quiz.read_text(encoding="utf-8").partition("questions:\n")[2]
    many = "".join(one.replace("id: length", f"id: length-{n}").replace("46", str(40 + n % 9)) for n in range(600))
    quiz.write_text(quiz.read_text(encoding="utf-8") + many, encoding="utf-8")

    def run(*options: str) -> tuple[int, str, str]:
        done = quizapp_process("check", printed, "--no-cache", *options)
        return done.returncode, done.stdout, done.stderr

    alone = run("--jobs", "1")
    assert alone[0] == 1
    assert len(set(re.findall(r"length-\d+", run("--format", "json")[1]))) > 500
    assert alone == run("--jobs", "2") == run("-j", "3") == run()


def test_no_process_is_too_few(printed: Path, quizapp: Callable[..., Result]) -> None:
    assert quizapp("check", printed, "--jobs", "0").exit_code == 2
