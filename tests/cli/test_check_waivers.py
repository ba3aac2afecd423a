"""A waiver takes its finding away; one that takes none away is a finding, where that can be known."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

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
