"""Requests that no browser of ours sends: each is answered in plain words, and never by a mistake of ours."""

import re
from time import perf_counter

import pytest

from quizapp.services.accounts import add_user
from quizapp.storage.engine import session_factory


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8000", 'a"b', "a b<c>"])
@pytest.mark.parametrize("path", ["/courses/bridges", "/courses///bridges/", "/courses/bridges?x=//evil.example"])
def test_a_redirect_of_the_router_stays_on_this_site_whatever_host_was_named(visit, demo, host: str, path: str) -> None:
    assert demo
    answer = visit().get(path, headers={"Host": host})
    assert answer.status_code == 308
    assert answer.headers["Location"].startswith("/courses/bridges/")
    assert answer.headers["Content-Security-Policy"]


def test_an_error_page_that_names_who_is_signed_in_is_not_kept(visit, people) -> None:
    people("Amal")
    amal = visit()
    assert amal.get("/static/no-such-file.css").headers["Cache-Control"] == "no-cache"
    amal.sign_in("Amal", people.passphrase)
    for path in ("/static/no-such-file.css", "/no-such-page"):
        answer = amal.get(path)
        assert "Amal" in answer.text
        assert answer.headers["Cache-Control"] == "no-store"


def test_the_page_of_a_one_time_link_is_not_kept(visit, engine, clock) -> None:
    with session_factory(engine).begin() as session:
        token = add_user(session, "Amal", "student", clock())
    answer = visit().get(f"/sign-in/link/{token}")
    assert "Amal" in answer.text
    assert answer.headers["Cache-Control"] == "no-store"


def test_a_name_of_a_heap_of_marks_takes_no_time(visit) -> None:
    """Normalising takes time that grows with the square of the heap: these would take a worker half a minute."""
    amal = visit()
    fields = {"csrf_token": amal.token(), "name": "a" + "\u0301" * 30_000 + "\u0327" * 30_000, "passphrase": "x" * 12}
    began = perf_counter()
    for path in ("/sign-in", "/sign-up"):
        assert amal.client.post(path, data=fields).status_code == 422
    assert perf_counter() - began < 10


def test_an_answer_of_a_heap_of_marks_takes_no_time(orchard, enter) -> None:
    assert orchard
    amal = enter("Amal")
    attempt = amal.post("/courses/orchard/quizzes/kinds/start").location
    began = perf_counter()
    for number in range(1, 12):
        page = amal.get(f"{attempt}/{number}").text
        names = set(re.findall(r'name="(r(?:\.[^"]*)?)"', page))
        fields = dict.fromkeys(list(names)[:1], "a" + "́" * 15000 + "̧" * 15000)
        amal.post(f"{attempt}/{number}", {"key": f"k{number}", **fields})
    assert perf_counter() - began < 20


@pytest.mark.parametrize("path", ["/courses/a%00b/", "/courses/a%00b/practice/answers/1", "/teach/%00/allowances"])
def test_a_path_with_a_nul_names_nothing(orchard, enter, path: str) -> None:
    assert orchard
    assert enter("Noor", "instructor").get(path).status_code == 404
