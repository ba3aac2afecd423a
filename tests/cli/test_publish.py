"""`quizapp publish` makes revisions, and leaves what is served alone where a course is broken."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from quizapp.cli import publish as publishing
from quizapp.settings import Settings, read_settings
from quizapp.storage.migrate import upgrade


def test_a_course_is_published_once_until_it_changes(printed: Path, quizapp: Callable[..., Result]) -> None:
    assert quizapp("publish").stdout == "bridges: published as revision 1\n"
    assert quizapp("publish").stdout == "bridges: unchanged, revision 1\n"
    file = printed / "bridges" / "course.yaml"
    file.write_text(file.read_text().replace("Bridges", "Old bridges"))
    assert quizapp("publish", "bridges").stdout == "bridges: published as revision 2\n"


def test_a_broken_course_is_named_line_by_line_and_not_published(printed: Path, quizapp: Callable[..., Result]) -> None:
    quiz = printed / "bridges" / "quizzes" / "01-the-bridge.yaml"
    quiz.write_text(
        quiz.read_text().replace("answer: 46", "anser: 46").replace("lesson: the-bridge", "lesson: no-such")
    )
    result = quizapp("publish")
    assert result.exit_code == 1
    assert result.stderr.splitlines()[-1] == "quizapp: bridges is not published: it has errors"
    assert all(line.startswith("questions/bridges/") for line in result.stderr.splitlines()[:-1])
    assert "anser" in result.stderr


def test_of_a_flood_of_errors_the_first_are_printed_and_the_rest_counted(
    printed: Path, quizapp: Callable[..., Result]
) -> None:
    quiz = printed / "bridges" / "quizzes" / "01-the-bridge.yaml"
    quiz.write_text(quiz.read_text() + "".join(f"  - {{id: extra-{n}, type: nothing}}\n" for n in range(60)))
    lines = quizapp("publish").stderr.splitlines()
    assert len(lines) == publishing.MOST_SHOWN + 1
    assert lines[-1].endswith("`quizapp check questions/bridges` shows all 60")


def test_a_key_that_its_source_does_not_bear_out_is_not_published(
    printed: Path, quizapp: Callable[..., Result]
) -> None:
    quiz = printed / "bridges" / "quizzes" / "01-the-bridge.yaml"
    quiz.write_text(quiz.read_text().replace("answer: 46", "answer: 64"))
    result = quizapp("publish")
    assert result.exit_code == 1
    assert "S003 error" in result.stderr


def test_a_course_may_be_given_as_a_folder(printed: Path, quizapp: Callable[..., Result]) -> None:
    assert quizapp("publish", str(printed / "bridges")).stdout == "bridges: published as revision 1\n"


@pytest.mark.usefixtures("printed")
def test_a_course_that_is_not_there_is_a_usage_error(quizapp: Callable[..., Result]) -> None:
    result = quizapp("publish", "rivers")
    assert result.exit_code == 2
    assert "rivers" in result.stderr


def test_a_content_root_without_courses_is_one_clear_line(quizapp: Callable[..., Result], monkeypatch) -> None:
    monkeypatch.setenv("QUIZAPP_CONTENT", "nowhere")
    result = quizapp("publish")
    assert result.exit_code == 1
    assert "QUIZAPP_CONTENT" in result.stderr
    assert result.stderr.count("\n") == 1


# Watching


@pytest.fixture
def settings(printed: Path, tmp_path: Path) -> Settings:
    """An instance that is ready, with the course in its content root."""
    del printed
    (tmp_path / "instance").mkdir()
    made = read_settings()
    upgrade(made.database_url)
    return made


def test_what_cannot_be_tried_waits_and_is_said_once(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    course = settings.content / "bridges"
    away = read_settings(database_url="postgresql://nobody@127.0.0.1:1/none")
    waiting = publishing._tried(away, {course: ""}, "the tests")
    assert list(waiting) == [course]
    assert capsys.readouterr().err.startswith("quizapp: bridges waits: the database ")
    assert publishing._tried(away, waiting, "the tests") == waiting
    assert capsys.readouterr().err == ""
    assert publishing._tried(settings, waiting, "the tests") == {}
    assert capsys.readouterr().out == "bridges: published as revision 1\n"


def test_a_fault_of_our_own_in_one_course_does_not_end_the_watch(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sound, faulty = settings.content / "bridges", settings.content / "broken"
    real = publishing.read_course
    monkeypatch.setattr(publishing, "read_course", lambda folder: {}[0] if folder == faulty else real(folder))
    assert publishing._tried(settings, {faulty: "", sound: ""}, "the tests") == {}
    said = capsys.readouterr()
    assert "broken is not published, by a fault of quizapp's own: KeyError" in said.err
    assert said.err.count("\n") == 1
    assert said.out == "bridges: published as revision 1\n"
