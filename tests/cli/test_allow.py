"""`quizapp users allow` and `quizapp close-due`, as an administrator calls them."""

import os
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import Result

from quizapp.services.courses import Library
from quizapp.services.taking import start_attempt
from quizapp.settings import read_settings
from quizapp.storage.accounts import by_key
from quizapp.storage.engine import make_engine, session_factory


@pytest.fixture
def timed(printed: Path, quizapp: Callable[..., Result]) -> Path:
    """The course with a time limit, published, and Nadia who may take it; the instance's database."""
    quiz = printed / "bridges" / "quizzes" / "01-the-bridge.yaml"
    quiz.write_text(quiz.read_text().replace("lesson: the-bridge\n", "lesson: the-bridge\ntime_limit: 10 min\n", 1))
    assert quizapp("publish").exit_code == 0
    quizapp("users", "add", "Nadia")
    return read_settings(os.environ).instance / "quizapp.sqlite3"


def begin(minutes_ago: int) -> None:
    """Nadia begins an attempt at the quiz, so long ago."""
    engine = make_engine(read_settings(os.environ).database_url)
    with session_factory(engine).begin() as session:
        nadia = by_key(session, "nadia")
        at = datetime.now(UTC) - timedelta(minutes=minutes_ago)
        start_attempt(session, Library(), nadia.id, "bridges", "the-bridge", at, 7)
    engine.dispose()


def rows(file: Path, query: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(file) as connection:
        return connection.execute(query).fetchall()


def test_what_is_overdue_is_submitted_once(timed: Path, quizapp: Callable[..., Result]) -> None:
    assert quizapp("close-due").stdout == "0 attempts submitted\n"
    begin(minutes_ago=30)
    assert quizapp("close-due").stdout == "1 attempt submitted\n"
    assert quizapp("close-due").stdout == "0 attempts submitted\n"
    assert rows(timed, "SELECT state FROM attempts") == [("submitted",)]


def test_what_is_not_over_is_left_open(timed: Path, quizapp: Callable[..., Result]) -> None:
    begin(minutes_ago=15)
    quizapp("users", "allow", "bridges", "nadia", "--time", "2")
    assert quizapp("close-due").stdout == "0 attempts submitted\n"
    assert rows(timed, "SELECT state FROM attempts") == [("open",)]


def test_people_are_granted_something_and_it_is_taken_back(timed: Path, quizapp: Callable[..., Result]) -> None:
    quizapp("users", "add", "Omar")
    granted = quizapp("users", "allow", "bridges", "nadia", "OMAR", "--quiz", "the-bridge", "--attempts", "2")
    assert granted.stdout == "granted to Nadia, Omar\n"
    assert quizapp("users", "allow", "bridges", "Omar", "--quiz", "the-bridge").stdout == "taken back from Omar\n"
    assert rows(timed, "SELECT quiz_id, extra_attempts, granted_by FROM grants ORDER BY id") == [
        ("the-bridge", 2, "quizapp users allow"),
        ("the-bridge", 2, "quizapp users allow"),
        ("the-bridge", None, "quizapp users allow"),
    ]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["none", "Nadia", "--time", "2"], 1, "no course none is published"),
        (["bridges", "Nobody", "--time", "2"], 1, "Nobody here is called “Nobody”."),
        (["bridges", "Nadia", "--quiz", "none", "--time", "2"], 1, "There is no such quiz in this course."),
        (["bridges", "Nadia", "--time", "0.2"], 1, "Extra time is a factor from 1 to 10"),
        (["bridges", "Nadia", "--closes", "tomorrow"], 2, "is no date and time; write 2026-12-15T23:59+01:00"),
        (["bridges", "Nadia", "--closes", "2026-12-15T23:59"], 2, "has no UTC offset"),
        (["bridges", "--time", "2"], 2, "Missing argument 'NAME...'"),
    ],
)
def test_what_cannot_be_granted_is_one_clear_line(timed, quizapp, arguments, code, said) -> None:
    refused = quizapp("users", "allow", *arguments)
    assert refused.exit_code == code
    assert said in refused.stderr
    assert rows(timed, "SELECT * FROM grants") == []
