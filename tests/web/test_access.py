"""Who may ask for what: every rule, with every method, as everybody. A new page has to be written down here."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from flask import Flask
from werkzeug.exceptions import MethodNotAllowed
from werkzeug.routing import MapAdapter, Rule
from werkzeug.test import TestResponse

from quizapp.services.practice_deck import mark_of
from quizapp.web.guards import declared, may, undeclared

MAY = {
    "static": "public",
    "bootstrap.static": "public",
    "healthz": "public",
    "account.sign_up": "anonymous",
    "account.sign_in": "anonymous",
    "account.sign_out": "public",
    "account.passphrase": "student",
    "account.home": "student",
    "account.data": "student",
    "account.delete": "student",
    "account.link": "public",
    "account.privacy": "public",
    "learn.home": "public",
    "learn.course": "public",
    "learn.lesson": "public",
    "learn.mark_read": "student",
    "learn.figure": "public",
    "autosave.standing": "student",
    "autosave.keep": "student",
    "practice.home": "student",
    "practice.question": "student",
    "practice.answer": "student",
    "practice.put_aside": "student",
    "practice.answered": "student",
    "practice.rate": "student",
    "practice.choose": "student",
    "take.quiz": "student",
    "take.start": "student",
    "take.attempt": "student",
    "take.question": "student",
    "take.save": "student",
    "take.review": "student",
    "take.submit_attempt": "student",
    "take.result": "student",
    "take.scores": "student",
    "teach.home": "instructor",
    "teach.scores": "instructor",
    "teach.scores_csv": "instructor",
    "allow.allowances": "instructor",
    "allow.grant_allowances": "instructor",
    "queue.waiting": "instructor",
    "queue.question_answers": "instructor",
    "queue.decide_answers": "instructor",
}
"""Who may ask for each endpoint. This is the table that is meant; the code has to agree with it."""

ROLES = ("anonymous", "student", "another", "instructor")
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")


@dataclass(frozen=True)
class Called:
    """One request of the walk and its answer."""

    rule: Rule
    method: str
    role: str
    answer: TestResponse

    def __str__(self) -> str:
        return f"{self.method} {self.rule.rule} as {self.role}: {self.answer.status_code} {self.answer.location or ''}"


@pytest.fixture
def sessions(visit, people, demo) -> dict[str, Callable]:
    """A new browser in each role, signed in before; the student has an attempt under way."""
    del demo
    people("Amal")
    people("Omar")
    people("Nadia", role="instructor")
    cookies = {}
    for role, name in (("student", "Amal"), ("another", "Omar"), ("instructor", "Nadia")):
        visitor = visit()
        assert visitor.sign_in(name, people.passphrase).status_code == 303
        cookies[role] = visitor.client.get_cookie("quizapp").value

    def browser(role: str):
        visitor = visit()
        if role in cookies:
            visitor.client.set_cookie("quizapp", cookies[role])
        return visitor

    return {role: lambda role=role: browser(role) for role in ROLES}


@pytest.fixture
def attempt(sessions, demo) -> int:
    """The number of the student's own attempt."""
    answer = sessions["student"]().post(f"/courses/{demo.id}/quizzes/{demo.quiz}/start")
    assert answer.status_code == 303, answer.text
    return int(answer.location.split("/attempts/")[1].split("/")[0])


@pytest.fixture
def walk(app: Flask, sessions, attempt: int, demo) -> Iterator[Called]:
    """Every rule, with every method, in every role; arguments lead to things that are there."""
    values = {
        "course": demo.id,
        "quiz": demo.quiz,
        "revision": 1,
        "question": "river",
        "slug": demo.lesson,
        "name": "none.svg",
        "attempt_id": attempt,
        "item": 1,
        "mark": mark_of(demo.id, "arches"),
        "answer_id": 1,
        "token": "made-up",
        "filename": "theme.css",
    }

    def calls() -> Iterator[Called]:
        adapter = app.url_map.bind("localhost")
        for rule in app.url_map.iter_rules():
            path = adapter.build(rule.endpoint, {name: values[name] for name in rule.arguments}, method=_own(rule))
            for role in ROLES:
                for method in METHODS:
                    if _taken_by(adapter, path, method) not in {rule.endpoint, None}:
                        continue  # another rule parts this path with it (a page and what its form sends)
                    browser = sessions[role]()
                    fields = {"data": {"csrf_token": browser.token()}} if method == "POST" else {}
                    yield Called(rule, method, role, browser.client.open(path, method=method, **fields))

    return calls()


def _own(rule: Rule) -> str:
    return next(iter(sorted(rule.methods - {"HEAD", "OPTIONS"})))


def _taken_by(adapter: MapAdapter, path: str, method: str) -> str | None:
    try:
        return adapter.match(path, method)[0]
    except MethodNotAllowed:
        return None


def test_every_endpoint_is_declared_as_the_table_means_it(app: Flask) -> None:
    assert undeclared(app) == ()
    assert {endpoint: declared(app, endpoint) for endpoint in app.view_functions} == MAY


def test_everybody_gets_what_they_may_and_nothing_else(walk: Iterator[Called]) -> None:
    wrong = [str(called) for called in walk if not _is_right(called)]
    assert wrong == []


def _is_right(called: Called) -> bool:
    status, who = called.answer.status_code, MAY[called.rule.endpoint]
    sent_to_sign_in = status == 303 and (called.answer.location or "").startswith("/sign-in")
    if called.method not in called.rule.methods:
        return status == 405
    if who in {"student", "instructor"} and called.role == "anonymous":
        return sent_to_sign_in
    if who == "instructor" and called.role != "instructor":
        return status == 403
    if who == "anonymous" and called.role != "anonymous":
        return status == 303 and called.answer.location == "/"
    if "attempt_id" in called.rule.arguments and called.role != "student" and called.method != "OPTIONS":
        return status == 404  # an attempt is its owner's alone, and to others it is as if it were not there
    return status < 500 and status != 403 and not sent_to_sign_in


def test_an_endpoint_that_says_nothing_is_refused_to_everybody(make_app, visit, people) -> None:
    app = make_app()
    app.add_url_rule("/forgotten", "forgotten", lambda: "a page that says not whose it is")
    people("Nadia", role="instructor")
    nadia = visit(app)
    nadia.sign_in("Nadia", people.passphrase)
    assert undeclared(app) == ("forgotten",)
    assert visit(app).get("/forgotten").status_code == 403
    assert nadia.get("/forgotten").status_code == 403


def test_only_the_four_kinds_of_people_can_be_declared() -> None:
    with pytest.raises(ValueError, match="nobody is 'teacher'"):
        may("teacher")  # type: ignore[arg-type]


def test_who_is_not_signed_in_is_led_back_to_the_page_they_asked_for(visit) -> None:
    assert visit().get("/scores?page=2").location == "/sign-in?next=/scores?page%3D2"


def test_who_sends_a_form_without_being_signed_in_is_led_to_a_page_that_can_be_opened(visit, demo) -> None:
    start = f"/courses/{demo.id}/quizzes/{demo.quiz}/start"
    assert visit().post(start).location == "/sign-in"
    assert visit().post("/account/passphrase").location == "/sign-in?next=/account/passphrase"


def test_a_program_that_asks_for_json_is_told_in_json(visit) -> None:
    answer = visit().get("/scores", headers={"Accept": "application/json"})
    assert (answer.status_code, answer.json) == (401, {"error": "Sign in first."})


def test_a_person_whose_account_is_gone_is_nobody(visit, people, engine) -> None:
    people("Amal")
    amal = visit()
    amal.sign_in("Amal", people.passphrase)
    with engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM users")
    assert amal.get("/scores").location == "/sign-in?next=/scores"
