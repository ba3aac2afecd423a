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
    assert result.stderr.startswith("quizapp: scan.pdf is not UTF-8 text: byte 9 (0xff)")


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
    assert "one paragraph differs; nothing was attached" in result.stderr


@pytest.mark.usefixtures("printed")
def test_a_text_for_a_course_not_yet_published_is_refused(survey: Path, quizapp: Callable[..., Result]) -> None:
    result = quizapp("sources", "attach", "bridges", "survey", survey)
    assert result.exit_code == 1
    assert "quizapp publish" in result.stderr


@pytest.mark.usefixtures("content")
def test_a_text_for_a_course_that_is_not_there_is_refused_with_those_there_are(
    survey: Path, quizapp: Callable[..., Result]
) -> None:
    result = quizapp("sources", "attach", "rivers", "survey", survey)
    assert result.exit_code == 1
    assert result.stderr == "quizapp: there is no course 'rivers'; questions has bridges\n"


# The shipped course and the real article, where its text is at hand

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "../shared/sources"
ARTICLE = next((path.stem for path in (ROOT / "questions/idlib-2020/sources").glob("rferl*.yaml")), "")

real = pytest.mark.skipif(not TEXTS.is_dir(), reason="the source texts are not beside the checkout")


@pytest.fixture
def shipped(quizapp: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    """The shipped course, published in an instance of its own."""
    monkeypatch.setenv("QUIZAPP_CONTENT", str(ROOT / "questions"))
    assert quizapp("publish").exit_code == 0


@real
@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize("file", ["rferl-idlib-2020.txt", "rferl-idlib-2020.as-copied.txt"])
def test_the_article_is_attached_clean_or_as_copied_from_its_page(file: str, quizapp: Callable[..., Result]) -> None:
    result = quizapp("sources", "attach", "idlib-2020", ARTICLE, TEXTS / file)
    assert result.exit_code == 0, result.output


@real
@pytest.mark.usefixtures("shipped")
def test_the_article_with_one_figure_changed_is_refused_by_its_paragraph(
    tmp_path: Path, quizapp: Callable[..., Result]
) -> None:
    changed = tmp_path / "changed.txt"
    text = (TEXTS / "rferl-idlib-2020.as-copied.txt").read_text(encoding="utf-8")
    assert "documented 46" in text
    changed.write_text(text.replace("documented 46", "documented 48"), encoding="utf-8")
    result = quizapp("sources", "attach", "idlib-2020", ARTICLE, changed)
    assert result.exit_code == 1
    assert "paragraph 12" in result.stderr
    assert "48" in result.stderr


@real
def test_the_shipped_course_is_clean_with_and_without_the_text(quizapp: Callable[..., Result]) -> None:
    for given in ([], ["--source", f"{ARTICLE}={TEXTS / 'rferl-idlib-2020.txt'}"]):
        result = quizapp("check", ROOT / "questions", "--strict", *given)
        assert (result.exit_code, result.stdout) == (0, ""), result.output
