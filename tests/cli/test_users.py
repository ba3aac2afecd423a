"""`quizapp users` adds people and prints one-time links."""

import re
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

LINK = re.compile(r"^http://127\.0\.0\.1:8000/sign-in/link/[\w-]{40,}$")


def test_adding_someone_prints_a_one_time_link(quizapp: Callable[..., Result]) -> None:
    added = quizapp("users", "add", "Nadia", "--role", "instructor")
    assert added.exit_code == 0
    assert LINK.match(added.stdout.strip())


def test_a_name_is_given_once(quizapp: Callable[..., Result]) -> None:
    quizapp("users", "add", "Nadia")
    again = quizapp("users", "add", "ＮＡＤＩＡ")
    assert again.exit_code == 1
    assert again.stderr.startswith("quizapp: ")
    assert again.stderr.count("\n") == 1


def test_the_list_says_who_has_not_signed_in(quizapp: Callable[..., Result]) -> None:
    quizapp("users", "add", "نادية")
    quizapp("users", "add", "Omar", "--role", "instructor")
    assert quizapp("users", "list").stdout.splitlines() == [
        "instructor\tOmar\tnot signed in yet",
        "student\tنادية\tnot signed in yet",
    ]


def test_a_new_link_is_another_one(quizapp: Callable[..., Result]) -> None:
    first = quizapp("users", "add", "Nadia").stdout
    second = quizapp("users", "link", "nadia").stdout
    assert LINK.match(second.strip())
    assert first != second


def test_a_link_for_nobody_is_refused(quizapp: Callable[..., Result]) -> None:
    refused = quizapp("users", "link", "Nobody")
    assert refused.exit_code == 1
    assert "nobody is called Nobody" in refused.stderr


def test_somebody_is_deleted_once_that_is_confirmed(quizapp: Callable[..., Result]) -> None:
    quizapp("users", "add", "Nadia")
    assert quizapp("users", "delete", "Nadia").exit_code == 1, "nobody answered"
    assert "Nadia" in quizapp("users", "list").stdout
    assert quizapp("users", "delete", "nadia", "--yes").stdout == "deleted Nadia\n"
    assert quizapp("users", "list").stdout == ""
    again = quizapp("users", "delete", "Nadia", "--yes")
    assert again.exit_code == 1
    assert "nobody is called Nadia" in again.stderr


def test_links_lead_to_the_address_that_is_set(quizapp: Callable[..., Result], monkeypatch) -> None:
    monkeypatch.setenv("QUIZAPP_ADDRESS", "https://quiz.example.org/")
    assert quizapp("users", "add", "Nadia").stdout.startswith("https://quiz.example.org/sign-in/link/")


def test_an_instance_folder_that_cannot_be_made_is_one_clear_line(
    quizapp: Callable[..., Result], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    refused = quizapp("users", "list", "--instance", tmp_path / "file" / "instance")
    assert refused.exit_code == 1
    assert "cannot be written" in refused.stderr
    assert "--instance" in refused.stderr
    assert refused.stderr.count("\n") == 1


def test_a_database_that_cannot_be_reached_is_one_clear_line(quizapp: Callable[..., Result], monkeypatch) -> None:
    monkeypatch.setenv("QUIZAPP_DATABASE_URL", "postgresql://nobody:secret@127.0.0.1:1/none")
    refused = quizapp("users", "list")
    assert refused.exit_code == 1
    assert refused.stderr.count("\n") == 1
    assert "secret" not in refused.stderr


def test_a_file_that_is_no_database_is_one_clear_line(quizapp: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "instance").mkdir()
    (tmp_path / "instance" / "quizapp.sqlite3").write_text(
        "something else entirely, and long enough to be looked at" * 9
    )
    refused = quizapp("users", "list")
    assert refused.exit_code == 1
    assert refused.stderr.startswith("quizapp: the database")
    assert refused.stderr.count("\n") == 1
