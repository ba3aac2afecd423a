"""Requests made by hand for what is not one's own, not open or not there: refused, written down, nothing changed."""

import logging

import pytest
from sqlalchemy import func, select

from quizapp.services.practice_deck import mark_of
from quizapp.storage.tables import Table

KEEPS_COUNT = {"rate_counts"}
"""Tables that any request may change."""


def held(engine) -> dict[str, tuple[object, ...]]:
    """Every row of every table, to tell whether a request changed one."""
    with engine.connect() as connection:
        return {
            name: tuple(sorted(map(repr, connection.execute(select(table)))))
            for name, table in Table.metadata.tables.items()
            if name not in KEEPS_COUNT
        }


@pytest.fixture
def amal(orchard, enter):
    """Amal, with attempts at the quizzes `kinds` (1) and `sealed` (2) under way and one answer saved."""
    assert orchard
    found = enter("Amal")
    for quiz in ("kinds", "sealed"):
        found.post(f"/courses/orchard/quizzes/{quiz}/start")
    found.post("/attempts/1/4", {"key": "first", "r": "1"})
    return found


@pytest.mark.parametrize("role", ["student", "instructor"])
@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/attempts/1/4", {"key": "a", "r": "2"}),
        ("/attempts/1/4", {"key": "first", "r": "1"}),
        ("/attempts/1/4/draft", {"key": "a", "r": "2", "version": "1"}),
        ("/attempts/1/4", {"key": "a", "r": "1", "flagged": "0", "flag": "1"}),
        ("/attempts/1/submit", {}),
        ("/attempts/2/1", {"key": "a", "r": "37"}),
        ("/attempts/2/submit", {}),
        ("/attempts/1/4/practise", {}),
        (f"/courses/orchard/practice/{mark_of('orchard', 'tree-count')}", {"key": "a", "go": "show"}),
        ("/courses/orchard/practice/answers/1", {"rating": "easy"}),
    ],
)
def test_another_person_changes_nothing_and_it_is_written_down(amal, enter, engine, caplog, path, fields, role) -> None:
    assert amal
    omar = enter("Omar", role)
    before = held(engine)
    with caplog.at_level(logging.WARNING):
        assert omar.post(path, fields).status_code == 404
    assert held(engine) == before
    assert "to account 2: 404" in caplog.text
    assert "Omar" not in caplog.text


@pytest.mark.parametrize("path", ["/attempts/1/4/draft", "/attempts/1/4", "/attempts/1", "/attempts/2/result"])
def test_another_person_reads_nothing(amal, enter, path) -> None:
    assert amal
    assert enter("Omar", "instructor").get(path).status_code == 404


@pytest.mark.parametrize(
    ("moved", "why"),
    [({"days": -3}, "This quiz is not open yet."), ({"days": 30}, "This quiz is closed.")],
)
def test_a_quiz_that_is_not_open_cannot_be_started(orchard, enter, clock, engine, caplog, moved, why) -> None:
    assert orchard
    clock.move(**moved)
    omar = enter("Omar")
    before = held(engine)
    with caplog.at_level(logging.WARNING):
        assert omar.post("/courses/orchard/quizzes/sealed/start").location == "/courses/orchard/quizzes/sealed/"
    assert held(engine) == before
    assert f"Refused take.start to account 1: {why}" in caplog.text


@pytest.mark.parametrize(
    "fields",
    [
        {"r": ["no such option", "another"]},
        {"r": "x" * 70_000},
        {"r": [str(number) for number in range(6_000)]},
        {"r": "-1"},
        {"r": str(10**40)},
        {"r.0": "1"},
        {"r.-1": "1", "r.99999999999": "2"},
        {"r.__class__": "1"},
        {"r": "\x00"},
        {"r": "\ud800".encode("utf-8", "surrogatepass")},
        {"r": "{}", "key": ""},
        {"r": "1", "key": "k" * 65},
        {"r": "1", "key": "é"},
        {"r": "1", "version": "-1"},
        {"r": "1", "version": str(10**40)},
        {"r": "1", "version": "one"},
        {"r": "1", "after": "x" * 500},
    ],
)
@pytest.mark.parametrize("draft", ["", "/draft"])
def test_wrong_shapes_never_break_and_never_lose_what_was_saved(amal, engine, fields, draft) -> None:
    for item in range(1, 12):
        answer = amal.post(f"/attempts/1/{item}{draft}", {"key": f"shape {item}", **fields})
        assert answer.status_code in {200, 302, 303, 400, 409, 413, 422}, (item, answer.status_code)
    with engine.connect() as connection:
        responses = Table.metadata.tables["responses"]
        first = select(func.count()).select_from(responses).where(responses.c.save_key == "first")
        assert connection.execute(first).scalar_one() == 1
    assert amal.get("/attempts/1/review").status_code == 200
    assert amal.post("/attempts/1/submit").status_code == 303
    assert amal.get("/attempts/1/result").status_code == 200


def test_a_request_of_nobody_is_not_written_down_with_a_name(orchard, visit, caplog) -> None:
    assert orchard
    with caplog.at_level(logging.WARNING):
        assert visit().get("/courses/none/").status_code == 404
    assert "Refused" not in caplog.text


def test_what_a_page_sends_by_itself_is_not_written_down(amal, caplog) -> None:
    with caplog.at_level(logging.WARNING):
        amal.get("/attempts/1/4")
        amal.post("/attempts/1/4", {"key": "b", "r": "2"})
        amal.post("/attempts/1/submit")
        amal.get("/attempts/1/result")
    assert "Refused" not in caplog.text
