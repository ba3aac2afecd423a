"""Whatever is sent, to whichever address, by whomever: an answer in plain words, with the headers of every answer."""

import random
import re
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from flask import Flask
from werkzeug.exceptions import MethodNotAllowed, NotFound
from werkzeug.routing import RequestRedirect

from quizapp.services.practice_deck import mark_of

VALUES = (
    "", "0", "1", "2", "-1", "00001", "٣", "2147483647", "2147483648", "9" * 40, "9" * 5000, "1.5", "1e9", "NaN",
    "orchard", "kinds", "at-once", "the-trees", "rows.svg", "..", "../..", "a/b", "%2e%2e%2f", "\0", "a\0b", "\x7f",
    "\u202eabc", "\ud800", "é", "ﷺ" * 50, "a" * 3000, "<script>alert(1)</script>", "'\"`;--", "{{7*7}}", "\r\nX: y",
    "//evil.example", "javascript:alert(1)", "next", "review", "previous", "true", "[]", "{}", " ", "\t",
)  # fmt: skip
FIELDS = ("r", "r.", "r.a", "r.\0", "key", "go", "flag", "flagged", "name", "passphrase", "old", "new", "next", "check",
          "sort", "order", "rating", "page", "\ud800", "")  # fmt: skip
METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH")
TYPES = (None, "application/json", "multipart/form-data", "multipart/form-data; boundary=x", "text/plain; charset=nope")
FORM = "application/x-www-form-urlencoded"
HEADERS = (
    "Accept",
    "Cookie",
    "Host",
    "Range",
    "If-None-Match",
    "If-Modified-Since",
    "X-Forwarded-For",
    "Sec-Fetch-Site",
)
ROUNDS = 20
"""How often each address is asked for, in each role and on each database."""
ARGUMENT = re.compile(r"<(?:[^<>]*:)?(\w+)>")


def text(dice: random.Random) -> str:
    if dice.random() < 0.7:
        return dice.choice(VALUES)
    return "".join(chr(dice.choice((dice.randrange(128), dice.randrange(0x3000)))) for _ in range(dice.randrange(30)))


def sent(value: str) -> str:
    """A value as it stands in an address or a form; half of a surrogate pair goes as the bytes that are no UTF-8."""
    return quote(value.encode("utf-8", "surrogatepass"), safe="")


def addresses(app: Flask, dice: random.Random, attempt: str) -> Iterator[str]:
    """An address of every rule, with arguments that are there, that are not, and that nobody would think of."""
    there = {"course": "orchard", "quiz": "kinds", "slug": "the-trees", "name": "rows.svg", "item": "1",
             "revision": "1", "attempt_id": attempt, "token": "made-up", "filename": "app.js",
             "mark": mark_of("orchard", "once-trees"), "answer_id": "1", "question": "once-trees"}  # fmt: skip
    for rule in app.url_map.iter_rules():
        parts = ARGUMENT.split(rule.rule)  # words and names of arguments by turns
        for place, name in enumerate(parts[1::2]):
            parts[2 * place + 1] = there[name] if dice.random() < 0.6 else sent(text(dice))
        path = "".join(parts)
        query = "&".join(f"{sent(dice.choice(FIELDS))}={sent(text(dice))}" for _ in range(dice.randrange(3)))
        yield f"{path}?{query}" if query else path


def body(dice: random.Random, token: str) -> tuple[bytes, str | None]:
    if dice.random() < 0.15:
        return dice.randbytes(dice.randrange(200)), dice.choice(TYPES)
    pairs = [("csrf_token", token), *((dice.choice(FIELDS), text(dice)) for _ in range(dice.randrange(6)))]
    return "&".join(f"{sent(name)}={sent(value)}" for name, value in pairs).encode(), FORM


def practise(visitor) -> None:
    """Miss a question of a quiz, so that it is in practice, and answer it there."""
    missed = visitor.post("/courses/orchard/quizzes/at-once/start").location
    visitor.post(f"{missed}/1", {"key": "a", "r": "36"})
    visitor.post(f"{missed}/submit")
    answered = visitor.post(f"/courses/orchard/practice/{mark_of('orchard', 'once-trees')}", {"key": "a", "r": "36"})
    assert answered.location == "/courses/orchard/practice/answers/1"


@pytest.mark.parametrize("role", ["nobody", "student", "instructor"])
def test_no_request_meets_a_mistake_of_ours(app: Flask, backend: str, orchard, enter, visit, role: str) -> None:
    assert orchard
    app.config["PROPAGATE_EXCEPTIONS"] = False
    dice, wrong = random.Random(f"requests of {role} on {backend}"), []
    visitor = visit() if role == "nobody" else enter("Amal", role)
    attempt = "1" if role == "nobody" else visitor.post("/courses/orchard/quizzes/kinds/start").location.split("/")[-1]
    if role != "nobody":
        practise(visitor)
    token, cookie = visitor.token(), visitor.client.get_cookie("quizapp").value
    for _ in range(ROUNDS):
        for address in addresses(app, dice, attempt):
            method = dice.choice(METHODS)
            headers = {dice.choice(HEADERS): sent(text(dice))[:500]} if dice.random() < 0.2 else {}
            data, kind = body(dice, token) if method not in {"GET", "HEAD", "OPTIONS"} else (b"", None)
            visitor.client.set_cookie("quizapp", cookie)
            answer = visitor.client.open(address, method=method, data=data, content_type=kind, headers=headers)
            answer.get_data()
            answer.close()
            if answer.status_code >= 500 or "Content-Security-Policy" not in answer.headers:
                wrong.append((method, address, data, kind, headers, answer.status_code))
    assert wrong == []


def test_every_rule_is_asked_with_its_own_address(app: Flask) -> None:
    """The walk above means something only if what it asks for is there."""
    adapter, dice = app.url_map.bind("localhost"), random.Random("always there")
    dice.random = lambda: 0.5  # type: ignore[method-assign]
    reached = set()
    for address in addresses(app, dice, "1"):
        for method in METHODS:
            try:
                reached.add(adapter.match(address.partition("?")[0], method)[0])
            except (MethodNotAllowed, NotFound, RequestRedirect):
                continue
    assert reached == set(app.view_functions)
