"""What is checked without a path: one's own courses, and never in silence those that came with the program."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from quizapp import resources

QUIZ = "bridges/quizzes/01-the-bridge.yaml"


@pytest.fixture(autouse=True)
def _own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QUIZAPP_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def bundled(printed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The courses of an installation, one of them in want of mending, and no `questions` here."""
    wheel = tmp_path / "site-packages" / "_bundled"
    shutil.copytree(printed, wheel / "questions")
    shutil.rmtree(printed)
    quiz = wheel / "questions" / QUIZ
    quiz.write_text(quiz.read_text().replace("paragraph: 2", "paragraph: 1"))
    monkeypatch.setattr(resources, "_BUNDLED", wheel)
    return wheel / "questions"


@pytest.mark.parametrize("option", ["--strict", "--fix", "--watch", "--statistics"])
def test_without_questions_here_nothing_is_checked_and_it_is_said(
    bundled: Path, quizapp: Callable[..., Result], option: str
) -> None:
    before = (bundled / QUIZ).read_bytes()
    result = quizapp("check", option)
    assert result.exit_code == 2, result.output
    assert "there is no questions/ here; name the folder to check" in result.stderr
    assert "site-packages/_bundled/questions" in result.stderr  # which is how they are named
    assert (bundled / QUIZ).read_bytes() == before


def test_the_courses_that_came_with_the_program_are_checked_where_they_are_named(
    bundled: Path, quizapp: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    named = quizapp("check", bundled)
    assert (named.exit_code, "S002" in named.stdout) == (1, True)
    monkeypatch.setenv("QUIZAPP_CONTENT", str(bundled))
    assert quizapp("check").stdout == named.stdout


def test_a_content_root_that_is_set_is_checked(
    content: Path, quizapp: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUIZAPP_CONTENT", str(content.rename(content.with_name("courses"))))
    assert "in 1 course with 1 question" in quizapp("check").stderr


@pytest.mark.parametrize("named", [True, False])
def test_no_course_that_came_with_the_program_is_ever_changed(
    bundled: Path, quizapp: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, named: bool
) -> None:
    before = (bundled / QUIZ).read_bytes()
    monkeypatch.setenv("QUIZAPP_CONTENT", str(bundled))
    result = quizapp("check", "--fix", *([bundled / "bridges"] if named else []))
    assert result.exit_code == 2
    assert "--fix changes no course that came with quizapp" in result.stderr
    assert (bundled / QUIZ).read_bytes() == before


def test_no_fingerprint_is_written_into_the_installation(
    bundled: Path, survey: Path, quizapp: Callable[..., Result]
) -> None:
    file = bundled / "bridges/sources/survey.fingerprint"
    before = file.read_bytes()
    survey.write_text("The survey reads otherwise by now.\n")
    result = quizapp("sources", "fingerprint", "bridges", "survey", survey)
    assert result.exit_code == 1
    assert "came with quizapp" in result.stderr
    assert file.read_bytes() == before


@pytest.fixture
def too_deep(printed: Path) -> Path:
    """A course below a folder of `questions` that is none."""
    shutil.copytree(printed / "bridges", printed / "north" / "ferries")
    shutil.copytree(printed / "bridges", printed / ".old" / "ferries")
    shutil.copytree(printed / "bridges", printed / "bridges" / "before")
    return printed / "north" / "ferries"


def test_a_course_that_lies_too_deep_is_told(too_deep: Path, quizapp: Callable[..., Result]) -> None:
    found = json.loads(quizapp("check", "--format", "json", "--select", "Y061").stdout)
    assert [(one["severity"], one["file"]) for one in found if one["course"] == too_deep.name] == [
        ("warning", "questions/north/ferries/course.yaml")
    ]
    assert "a folder too deep below questions/" in found[-1]["message"]
    assert quizapp("check", "--strict", "--select", "Y061").exit_code == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["questions", "questions/north"],
        ["questions", "questions/north/ferries"],
        ["questions/bridges"],
        ["questions/north"],
        ["questions", "--ignore", "Y061"],
    ],
)
@pytest.mark.usefixtures("too_deep")
def test_a_course_that_is_named_or_not_meant_is_not_called_too_deep(
    quizapp: Callable[..., Result], arguments: list[str]
) -> None:
    assert "too deep" not in quizapp("check", *arguments).stdout


def test_a_course_that_a_link_leads_to_again_is_not_called_too_deep(
    printed: Path, quizapp: Callable[..., Result]
) -> None:
    (printed / "again").symlink_to(".")
    assert "Y061" not in quizapp("check").stdout


@pytest.mark.usefixtures("content")
@pytest.mark.parametrize("option", ["--select", "--ignore"])
@pytest.mark.parametrize("written", ["", " ", ",", " , ", "S001,", ",S001", "S,,Q"])
def test_an_empty_code_is_an_unusable_argument(quizapp: Callable[..., Result], option: str, written: str) -> None:
    result = quizapp("check", option, written)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"Invalid value for {option}: an empty code; write codes with commas between them (S001,Q)" in result.stderr


@pytest.mark.usefixtures("printed")
@pytest.mark.parametrize(("written", "said"), [(b"", "holds no text"), (b" \n\n", "holds no text"), (b"\xff", "UTF-8")])
def test_a_text_that_cannot_be_one_is_an_unusable_argument(
    written: bytes, said: str, survey: Path, quizapp: Callable[..., Result]
) -> None:
    survey.write_bytes(written)
    result = quizapp("check", "--source", f"survey={survey}")
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_a_command_that_is_misspelled_is_told_with_the_nearest(quizapp: Callable[..., Result]) -> None:
    result = quizapp("chek")
    assert (result.exit_code, "there is no command 'chek'; did you mean check?" in result.stderr) == (2, True)
    assert quizapp("zzz").exit_code == 2
