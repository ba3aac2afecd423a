"""`quizapp sources` writes fingerprints and attaches texts."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result


def test_a_fingerprint_is_written_beside_the_record(
    content: Path, survey: Path, quizapp: Callable[..., Result]
) -> None:
    result = quizapp("sources", "fingerprint", "bridges", "survey", survey)
    assert result.exit_code == 0
    assert result.stdout == "questions/bridges/sources/survey.fingerprint: 2 paragraphs\n"
    assert "bridge" not in (content / "bridges/sources/survey.fingerprint").read_text().replace("bridges", "")


def test_a_course_may_be_a_folder(content: Path, survey: Path, quizapp: Callable[..., Result]) -> None:
    assert quizapp("sources", "fingerprint", content / "bridges", "survey", survey).exit_code == 0


@pytest.mark.usefixtures("content")
def test_a_source_without_a_record_is_refused_with_those_there_are(
    survey: Path, quizapp: Callable[..., Result]
) -> None:
    result = quizapp("sources", "fingerprint", "bridges", "map", survey)
    assert result.exit_code == 1
    assert "survey" in result.stderr


def test_a_file_without_words_has_no_fingerprint(content: Path, tmp_path: Path, quizapp: Callable[..., Result]) -> None:
    (tmp_path / "empty.txt").write_text("\n\n")
    result = quizapp("sources", "fingerprint", "bridges", "survey", tmp_path / "empty.txt")
    assert result.exit_code == 1
    assert not (content / "bridges/sources/survey.fingerprint").exists()


@pytest.mark.parametrize("command", ["fingerprint", "attach"])
@pytest.mark.usefixtures("printed")
def test_a_file_that_is_not_text_is_one_clear_line(
    command: str, tmp_path: Path, quizapp: Callable[..., Result]
) -> None:
    quizapp("publish")
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.7 \xff\xfe\x00")
    result = quizapp("sources", command, "bridges", "survey", tmp_path / "scan.pdf")
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert "UTF-8" in result.stderr


@pytest.mark.usefixtures("printed")
def test_a_copied_page_is_attached_without_its_menus(survey: Path, quizapp: Callable[..., Result]) -> None:
    quizapp("publish")
    survey.write_text("Home\nNews\n\n" + survey.read_text() + "\n\nAbout this site\n")
    result = quizapp("sources", "attach", "bridges", "survey", survey)
    assert result.stdout == "bridges: the text of survey is attached, 2 paragraphs\n"


@pytest.mark.usefixtures("printed")
def test_a_text_with_a_figure_changed_is_refused_by_paragraph(survey: Path, quizapp: Callable[..., Result]) -> None:
    quizapp("publish")
    survey.write_text(survey.read_text().replace("46", "64"))
    result = quizapp("sources", "attach", "bridges", "survey", survey)
    assert result.exit_code == 1
    assert "paragraph 2" in result.stderr
    assert "64" in result.stderr
    assert "nothing was attached" in result.stderr


@pytest.mark.usefixtures("printed")
def test_a_text_for_a_course_not_yet_published_is_refused(survey: Path, quizapp: Callable[..., Result]) -> None:
    result = quizapp("sources", "attach", "bridges", "survey", survey)
    assert result.exit_code == 1
    assert "quizapp publish" in result.stderr
