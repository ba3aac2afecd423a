"""What goes wrong is said in plain words, in the site's own clothes, and undoes what the request had begun."""

import logging

import pytest
from flask import Flask, abort
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from quizapp.web.database import db
from quizapp.web.errors import ERROR_PAGES, _in_words
from quizapp.web.guards import may


@pytest.fixture
def broken(make_app) -> Flask:
    """An app with views that fail in every way."""
    app = make_app()
    app.config["PROPAGATE_EXCEPTIONS"] = False

    @may("public")
    def fail(status: int) -> str:
        abort(status)

    @may("public")
    def crash(secret: str) -> str:
        raise RuntimeError("a mistake of ours", len(secret))

    @may("public")
    def busy() -> str:
        raise OperationalError("SELECT 1", {}, Exception("database is locked"))

    @may("public")
    def half() -> str:
        db().execute(text("DELETE FROM users"))
        raise RuntimeError("after half of the work")

    app.add_url_rule("/fail/<int:status>", "fail", fail)
    app.add_url_rule("/crash/<secret>", "crash", crash)
    app.add_url_rule("/busy", "busy", busy)
    app.add_url_rule("/half", "half", half, methods=["POST"])
    return app


@pytest.mark.parametrize("status", sorted(ERROR_PAGES))
def test_every_error_has_a_page_with_the_layout(broken: Flask, visit, status: int) -> None:
    answer = visit(broken).get(f"/fail/{status}")
    assert answer.status_code == status
    assert f"<h1>{ERROR_PAGES[status].title}</h1>" in answer.text
    assert "/static/" in answer.text
    assert 'id="main"' in answer.text


@pytest.mark.parametrize(("status", "like"), [(410, 400), (418, 400), (501, 500)])
def test_an_error_without_a_row_is_shown_as_its_family(broken: Flask, visit, status: int, like: int) -> None:
    answer = visit(broken).get(f"/fail/{status}")
    assert answer.status_code == status
    assert ERROR_PAGES[like].title in answer.text


def test_a_page_that_is_not_there_and_a_method_that_is_not_taken(visit) -> None:
    assert visit().get("/no-such-page").status_code == 404
    answer = visit().get("/sign-out")
    assert answer.status_code == 405
    assert "POST" in answer.headers["Allow"]


def test_a_crash_tells_the_reader_nothing_of_itself(broken: Flask, visit) -> None:
    answer = visit(broken).get("/crash/a-one-time-token")
    assert answer.status_code == 500
    assert "a mistake of ours" not in answer.text
    assert "Traceback" not in answer.text


def test_a_crash_is_logged_without_the_address_or_the_path(broken: Flask, visit, caplog) -> None:
    with caplog.at_level(logging.DEBUG):
        visit(broken).get("/crash/a-one-time-token", environ_base={"REMOTE_ADDR": "203.0.113.7"})
    assert "Exception in crash" in caplog.text
    assert "a mistake of ours" in caplog.text
    assert "a-one-time-token" not in caplog.text
    assert "203.0.113.7" not in caplog.text


def test_a_database_that_does_not_answer_is_503_with_a_time_to_wait(broken: Flask, visit) -> None:
    answer = visit(broken).get("/busy")
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
    assert "Try again in 5 seconds" in answer.text


def test_the_page_of_an_error_asks_the_database_nothing(broken: Flask, visit, people, statements) -> None:
    people("Amal")
    amal = visit(broken)
    amal.sign_in("Amal", people.passphrase)
    with statements() as ran:
        assert amal.get("/busy").status_code == 503
    assert ran == []


def test_a_request_that_fails_leaves_the_database_as_it_was(broken: Flask, visit, people) -> None:
    people("Amal")
    assert visit(broken).post("/half").status_code == 500
    assert visit(broken).sign_in("Amal", people.passphrase).status_code == 303


def test_a_program_that_asks_for_json_gets_json(broken: Flask, visit) -> None:
    answer = visit(broken).get("/fail/404", headers={"Accept": "application/json"})
    assert answer.status_code == 404
    assert answer.json == {"error": ERROR_PAGES[404].title, "text": ERROR_PAGES[404].text}


def test_a_mistake_shows_itself_in_tests(make_app, visit) -> None:
    app = make_app()
    app.add_url_rule("/crash", "crash", may("public")(lambda: 1 / 0))
    with pytest.raises(ZeroDivisionError):
        visit(app).get("/crash")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (1, "1 second"),
        (5, "5 seconds"),
        (60, "60 seconds"),
        (119, "119 seconds"),
        (121, "3 minutes"),
        (599, "10 minutes"),
        (7200, "2 hours"),
        (86_400, "24 hours"),
    ],
)
def test_time_to_wait_is_said_as_one_says_it(seconds: int | None, words: str) -> None:
    assert _in_words(seconds) == words
