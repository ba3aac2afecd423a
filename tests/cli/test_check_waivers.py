"""A waiver takes its finding away; one that takes none away is a finding, where that can be known."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from quizapp.cli.courses import examine

QUIZ = "bridges/quizzes/01-the-bridge.yaml"


@pytest.fixture(autouse=True)
def _own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QUIZAPP_CACHE", str(tmp_path / "cache"))


def waive(content: Path, codes: str, reason: str = "the county keeps its survey under lock") -> None:
    file = content / QUIZ
    file.write_text(file.read_text().replace("- id: length", f"- id: length  # check: ignore {codes} {reason}"))


def unused(quizapp: Callable[..., Result], *arguments: object) -> list[dict[str, object]]:
    found = json.loads(quizapp("check", "questions", "--format", "json", "--select", "Y070", *arguments).stdout)
    return [one for one in found if "waives nothing" in str(one["message"])]


def test_a_waiver_that_is_needed_is_no_finding(content: Path, quizapp: Callable[..., Result]) -> None:
    waive(content, "S011")
    assert unused(quizapp) == []


def test_an_unused_waiver_is_found_at_its_comment(printed: Path, quizapp: Callable[..., Result]) -> None:
    waive(printed, "S011")
    (found,) = unused(quizapp)
    assert (found["severity"], found["line"], found["column"]) == ("warning", 4, 17)
    assert found["question"] == "length"
    assert "S011" in str(found["message"])


def test_each_code_of_a_waiver_is_judged_by_itself(printed: Path, quizapp: Callable[..., Result]) -> None:
    (printed / QUIZ).write_text((printed / QUIZ).read_text().replace("paragraph: 2", "paragraph: 1"))
    waive(printed, "S002, S009, Q001")
    assert [str(one["message"]).split()[3] for one in unused(quizapp)] == ["S009", "Q001"]


def test_where_the_text_is_not_here_a_rule_that_needs_it_may_still_be_waived(
    printed: Path, survey: Path, quizapp: Callable[..., Result]
) -> None:
    waive(printed, "S005")
    assert unused(quizapp) == []
    assert len(unused(quizapp, "--source", f"survey={survey}")) == 1


def test_a_text_for_one_run_does_not_make_the_waiver_of_its_absence_unused(
    content: Path, survey: Path, quizapp: Callable[..., Result]
) -> None:
    waive(content, "S011")
    assert unused(quizapp, "--source", f"survey={survey}") == []


def test_a_waiver_without_reason_waives_nothing(content: Path, quizapp: Callable[..., Result]) -> None:
    waive(content, "S011", "")
    result = quizapp("check", content)
    assert "S011" in result.stdout
    assert "Y070 warning the waiver gives no reason" in result.stdout


def test_a_waiver_on_a_question_that_cannot_be_read_is_not_called_unused(
    printed: Path, quizapp: Callable[..., Result]
) -> None:
    (printed / QUIZ).write_text((printed / QUIZ).read_text().replace("type: number", "type: numbr"))
    waive(printed, "Q001")
    assert unused(quizapp) == []


COURSE, SOURCE = "bridges/course.yaml", "bridges/sources/survey.yaml"


def change(content: Path, name: str, before: str, after: str) -> None:
    file = content / name
    written = file.read_text()
    assert before in written
    file.write_text(written.replace(before, after, 1))


def codes(quizapp: Callable[..., Result], *arguments: object) -> list[str]:
    return [one["code"] for one in json.loads(quizapp("check", "questions", "--format", "json", *arguments).stdout)]


def test_an_objective_that_nothing_tests_is_waived_on_its_line(printed: Path, quizapp: Callable[..., Result]) -> None:
    change(printed, COURSE, "objectives:", "objectives:\n  width: Tell how wide it is\n  age: Tell how old it is")
    assert codes(quizapp).count("C002") == 2
    change(printed, COURSE, "wide it is", "wide it is  # check: ignore C002 it comes with the second part")
    found = quizapp("check", "questions", "--select", "C002,Y070").stdout
    assert (found.count("C002"), "`age`" in found, "Y070" in found) == (1, True, False)


def test_a_source_of_which_little_is_used_is_waived_on_its_first_line(
    printed: Path, survey: Path, quizapp: Callable[..., Result]
) -> None:
    assert codes(quizapp) == ["C004"]
    change(printed, SOURCE, "the bridges", "the bridges  # check: ignore C004 the rest is about roads")
    assert codes(quizapp) == codes(quizapp, "--source", f"survey={survey}") == []
    survey.write_text(survey.read_text().replace("spring of that year", "autumn"))
    assert set(codes(quizapp, "--source", f"survey={survey}")) >= {"S008"}
    change(printed, SOURCE, "C004", "C004, S008")
    assert codes(quizapp, "--source", f"survey={survey}") == []


def test_a_question_that_no_lesson_prepares_is_waived_on_its_first_line(
    printed: Path, quizapp: Callable[..., Result]
) -> None:
    change(printed, "bridges/lessons/01-the-bridge.md", ' [@survey, para. 2, "bridge is 46 metres long"]', "")
    change(printed, "bridges/lessons/01-the-bridge.md", "objectives: [length]\n", "")
    assert "C003" in codes(quizapp)
    waive(printed, "C003")
    assert not {"C003", "Y070"} & set(codes(quizapp))


@pytest.mark.parametrize("code", ["C002", "S005"])
def test_an_unused_waiver_of_an_objective_is_found(printed: Path, code: str, quizapp: Callable[..., Result]) -> None:
    change(printed, COURSE, "long the bridge is", f"long the bridge is  # check: ignore {code} it is so by rule")
    (found,) = unused(quizapp)
    assert found["message"] == f"the waiver of {code} waives nothing: “length” has no such finding"
    assert (found["file"], found["line"], found["column"]) == ("questions/" + COURSE, 4, 40)


def test_an_unused_waiver_of_a_source_is_found_where_its_rule_ran(
    content: Path, survey: Path, quizapp: Callable[..., Result]
) -> None:
    survey.write_text(survey.read_text().split("\n\n")[1])
    change(content, "bridges/quizzes/01-the-bridge.yaml", "paragraph: 2", "paragraph: 1")
    change(content, SOURCE, "the bridges", "the bridges  # check: ignore C004, S008 it is so by rule")
    text = f"survey={survey}"
    assert unused(quizapp) == []
    assert [str(one["message"]).split()[3] for one in unused(quizapp, "--source", text)] == ["C004"]
    assert quizapp("sources", "fingerprint", "bridges", "survey", survey).exit_code == 0
    assert [str(one["message"]).split()[3] for one in unused(quizapp)] == ["C004"]
    assert [str(one["message"]).split()[3] for one in unused(quizapp, "--source", text)] == ["C004", "S008"]


def test_a_waiver_is_not_called_unused_where_its_rule_holds_its_peace(
    printed: Path, quizapp: Callable[..., Result]
) -> None:
    change(printed, COURSE, "long the bridge is", "long the bridge is  # check: ignore C002 it is so by rule")
    change(printed, SOURCE, "the bridges", "the bridges  # check: ignore C004 the rest is about roads")
    change(printed, QUIZ, "type: number", "type: numbr")
    assert unused(quizapp) == []


def test_publishing_finds_nothing_that_is_waived_anywhere(printed: Path) -> None:
    waived = "age: Old  # check: ignore C002 it comes next term"
    change(printed, COURSE, "objectives:", f"objectives:\n  width: Wide\n  {waived}")
    change(printed, SOURCE, "the bridges", "the bridges  # check: ignore C004 the rest is about roads")
    assert [(one.code, one.where.line) for one in examine(printed / "bridges").findings] == [("C002", 4)]
