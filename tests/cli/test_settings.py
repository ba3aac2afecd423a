"""Settings come from the environment, are refused with what they may be, and are all written down."""

import re
from pathlib import Path

import pytest
from limits import parse_many

from quizapp.settings import SETTINGS, SettingError, read_settings

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "settings.md"


def test_the_document_lists_every_setting_with_its_default_and_help() -> None:
    written = DOCUMENT.read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(QUIZAPP_\w+)` \| (.*?) \| (.*) \|$", written, re.MULTILINE)
    assert rows == [(setting.name, setting.default, setting.help) for setting in SETTINGS]


def test_nothing_need_be_set(tmp_path: Path) -> None:
    settings = read_settings({})
    assert settings.instance == tmp_path / "instance"
    assert settings.database_url == f"sqlite:///{(tmp_path / 'instance' / 'quizapp.sqlite3').as_posix()}"
    assert (settings.host, settings.port, settings.https, settings.trusted_proxies) == ("127.0.0.1", 8000, "auto", 0)


def test_courses_beside_the_caller_go_before_the_ones_that_come_along(tmp_path: Path) -> None:
    assert read_settings({}).content.name == "questions"
    assert read_settings({}).content != tmp_path / "questions"
    (tmp_path / "questions").mkdir()
    assert read_settings({}).content == tmp_path / "questions"


def test_an_option_wins_over_the_environment() -> None:
    environ = {"QUIZAPP_PORT": "9000", "QUIZAPP_HOST": "::1"}
    settings = read_settings(environ, port=9001, host=None)
    assert (settings.port, settings.host) == (9001, "::1")


def test_an_empty_variable_is_not_set() -> None:
    assert read_settings({"QUIZAPP_PORT": ""}).port == 8000


@pytest.mark.parametrize(
    ("name", "value", "may_be"),
    [
        ("QUIZAPP_PORT", "eighty", "a whole number from 0 to 65535"),
        ("QUIZAPP_PORT", "65536", "a whole number from 0 to 65535"),
        ("QUIZAPP_WORKERS", "-1", "a whole number"),
        ("QUIZAPP_HTTPS", "yes", "one of auto, on, off"),
        ("QUIZAPP_SIGN_UP", "maybe", "one of open, closed"),
        ("QUIZAPP_DATABASE_URL", "mysql://u@h/d", "postgresql://"),
        ("QUIZAPP_LIMIT_SIGN_UP", "often", "10 per minute"),
        ("QUIZAPP_ADDRESS", "quiz.example.org", "https://"),
        ("QUIZAPP_SECRET_KEY", "short", "at least 32 characters"),
        ("QUIZAPP_INSTNACE", "x", "QUIZAPP_INSTANCE is"),
    ],
)
def test_a_value_that_cannot_be_used_is_refused_with_what_it_may_be(name: str, value: str, may_be: str) -> None:
    with pytest.raises(SettingError, match=re.escape(name)) as refused:
        read_settings({name: value})
    assert may_be in str(refused.value)


@pytest.mark.parametrize(
    ("rates", "read"),
    [
        ("10 per minute; 100 per hour", ["10 per 1 minute", "100 per 1 hour"]),
        ("1/second", ["1 per 1 second"]),
        ("3 PER 2 Hours, 5 per day|6/year", ["3 per 2 hour", "5 per 1 day", "6 per 1 year"]),
        (" 7 per 1 month ", ["7 per 1 month"]),
    ],
)
def test_rates_that_are_taken_are_read_by_what_counts_them(rates: str, read: list[str]) -> None:
    assert [str(one) for one in parse_many(read_settings({"QUIZAPP_LIMIT_SIGN_UP": rates}).limit_sign_up)] == read


@pytest.mark.parametrize(
    "rates", ["10", "per minute", "10 per minutes per hour", "10 per week", "10 per minute;", "1/2"]
)
def test_other_rates_are_refused(rates: str) -> None:
    with pytest.raises(SettingError, match="rates such as"):
        read_settings({"QUIZAPP_LIMIT_SIGN_UP": rates})


@pytest.mark.parametrize("name", ["QUIZAPP_SECRET_KEY", "QUIZAPP_DATABASE_URL"])
def test_a_secret_is_not_repeated_in_the_refusal(name: str) -> None:
    with pytest.raises(SettingError) as refused:
        read_settings({name: "hunter2"})
    assert "hunter2" not in str(refused.value)


def test_workers_follow_the_processors_unless_they_are_set() -> None:
    assert 1 <= read_settings({}).worker_count <= 8
    assert read_settings({"QUIZAPP_WORKERS": "3"}).worker_count == 3
