"""People at their browsers: clients that carry the CSRF token and the session, and apps with other settings."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from jinja2 import BytecodeCache
from sqlalchemy import Engine
from werkzeug.test import TestResponse

from quizapp.content.reading import read_files
from quizapp.core.course import Course
from quizapp.services.publishing import Published, publish
from quizapp.settings import read_settings
from quizapp.storage.engine import session_factory
from quizapp.web import create_app

TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')
PAGES_WITH_FORMS = ("/sign-in", "/account/passphrase")


@dataclass
class Visitor:
    """A browser with a session of its own; `post` sends the CSRF token along, as our pages do."""

    client: FlaskClient
    _seen: tuple[str, str] = ("", "")
    """What the session held when its token was last read, and the token."""

    def get(self, path: str, **options: object) -> TestResponse:
        return self.client.get(path, **options)

    def post(self, path: str, fields: dict[str, object] | None = None, **options: object) -> TestResponse:
        return self.client.post(path, data={"csrf_token": self.token(), **(fields or {})}, **options)

    def token(self) -> str:
        """The session's CSRF token, from a page with a form that is open to this visitor; asked once a session."""
        if self._seen[0] and self._session() == self._seen[0]:
            return self._seen[1]
        for page in PAGES_WITH_FORMS:
            if found := TOKEN.search(self.client.get(page).text):
                self._seen = (self._session(), found[1])
                return found[1]
        raise AssertionError("no page with a form is open to this visitor")

    def _session(self) -> str:
        """What the session's cookie holds, without the time at which it was signed."""
        cookie = self.client.get_cookie("quizapp")
        return cookie.value.rsplit(".", 2)[0] if cookie is not None else ""

    def sign_up(self, name: str, passphrase: str) -> TestResponse:
        return self.post("/sign-up", {"name": name, "passphrase": passphrase})

    def sign_in(self, name: str, passphrase: str, **fields: object) -> TestResponse:
        return self.post("/sign-in", {"name": name, "passphrase": passphrase, **fields})

    def is_signed_in(self) -> bool:
        return self.client.get("/account/passphrase").status_code == 200


@pytest.fixture(autouse=True)
def _push_request_context() -> None:
    """Not pytest-flask's fixture of this name: its context lasts a whole test, and `g` with it, over many requests."""


@pytest.fixture
def visit(app: Flask) -> Callable[..., Visitor]:
    """`visit()` is a new browser; `visit(other_app)` one at another app."""
    return lambda at=None: Visitor((at or app).test_client())


@pytest.fixture
def make_app(
    database_url: str, clock: Callable[[], object], tmp_path: Path, compiled: BytecodeCache
) -> Iterator[Callable[..., Flask]]:
    """An app on this test's database with settings of its own: `make_app(QUIZAPP_HTTPS="on")`."""
    made: list[Flask] = []

    def make(**environ: str) -> Flask:
        base = {"QUIZAPP_INSTANCE": str(tmp_path / "instance"), "QUIZAPP_DATABASE_URL": database_url}
        app = create_app(read_settings({**base, **environ}))
        app.config.update(TESTING=True, CLOCK=clock)
        app.jinja_env.bytecode_cache = compiled
        made.append(app)
        return app

    yield make
    for app in made:
        app.extensions["quizapp.database"].engine.dispose()


# A course with every page and every type of question, and forms as a browser reads them


ORCHARD = Path(__file__).with_name("courses") / "orchard"


def _publish(engine: Engine, course_id: str, files: dict[str, bytes], now: datetime) -> Course:
    read = read_files(course_id, files)
    with session_factory(engine).begin() as session:
        published = publish(session, read, "the tests", now)
    assert isinstance(published, Published), (published, read.findings)
    assert read.course is not None
    return read.course


@pytest.fixture
def publish_files(engine: Engine, clock: Callable[[], datetime]) -> Callable[..., Course]:
    """`publish_files("bees", {"course.yaml": b"..."})` publishes a course in this test's database."""
    return lambda course_id, files: _publish(engine, course_id, files, clock())


@pytest.fixture
def orchard(publish_files) -> Course:
    """Published: all eleven types in the quiz `kinds`, quizzes of each feedback time, notes, a figure, a check."""
    files = {path.relative_to(ORCHARD).as_posix(): path.read_bytes() for path in ORCHARD.rglob("*") if path.is_file()}
    return publish_files("orchard", files)


@pytest.fixture
def enter(visit, people) -> Callable[..., Visitor]:
    """`enter("Amal")` is a browser in which a new person of this name has signed in."""

    def sign_in(name: str, role: str = "student") -> Visitor:
        people(name, role)
        visitor = visit()
        visitor.sign_in(name, people.passphrase)
        return visitor

    return sign_in


@pytest.fixture
def student(orchard, enter):
    """Amal, signed in, with the orchard published."""
    assert orchard
    return enter("Amal")


class Form(HTMLParser):
    """The form of a question page as its reader sees it: options by their text, controls by their label."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.action = ""
        self.hidden: dict[str, str] = {}
        self.options: dict[str, tuple[str, str]] = {}
        self.controls: dict[str, str] = {}
        self.choices: dict[str, dict[str, str]] = {}
        self.values: dict[str, list[str]] = {}
        self._labels: dict[str, str] = {}
        self._ids: dict[str, str] = {}
        self._inside: list[tuple[str, dict[str, str]]] = []
        self._text = ""
        self._box: tuple[str, str] | None = None
        self._select = ""
        self.feed(page)
        self.controls.update({self._labels[id_]: name for id_, name in self._ids.items() if id_ in self._labels})

    def handle_starttag(self, tag: str, found: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in found}
        name = attributes.get("name", "")
        if tag == "form" and "answer-form" in attributes.get("class", ""):
            self.action = attributes["action"]
        elif tag == "input" and attributes["type"] == "hidden":
            self.hidden[name] = attributes["value"]
        elif tag == "input" and attributes["type"] in {"radio", "checkbox"} and name != "flag":
            self._box = (name, attributes["value"])
            if "checked" in attributes:
                self.values.setdefault(name, []).append(attributes["value"])
        elif tag in {"input", "select", "textarea"} and name != "flag":
            self._ids[attributes.get("id", "")] = name
            if "aria-label" in attributes:
                self.controls[attributes["aria-label"]] = name
            if attributes.get("value"):
                self.values.setdefault(name, []).append(attributes["value"])
            self._select = name if tag == "select" else self._select
        elif tag == "option" and "selected" in attributes:
            self.values.setdefault(self._select, []).append(attributes["value"])
        if tag in {"label", "option", "textarea"} or attributes.get("class") == "option-text":
            self._inside.append((tag, attributes))
            self._text = ""

    def handle_data(self, data: str) -> None:
        self._text += data

    def handle_endtag(self, tag: str) -> None:
        if not self._inside or self._inside[-1][0] != tag:
            return
        _, attributes = self._inside.pop()
        said = " ".join(self._text.split())
        if tag == "span" and self._box is not None:
            self.options[said] = self._box
        elif tag == "label" and "for" in attributes:
            self._labels[attributes["for"]] = said
        elif tag == "textarea" and self._text.strip():
            self.values[attributes["name"]] = [self._text.strip()]
        elif tag == "option":
            self.choices.setdefault(self._select, {})[said] = attributes["value"]

    def answer(self, answer: "str | list[str] | dict[str, str]", go: str = "next") -> dict[str, object]:
        """The fields that a browser sends for an answer: a text, the texts of options, or what each label gets."""
        sent: dict[str, object] = {**self.hidden, "go": go}
        if isinstance(answer, str):
            (sent["r"],) = (answer,)
        elif isinstance(answer, list):
            sent["r"] = [self.options[said][1] for said in answer]
        else:
            for label, value in answer.items():
                name = self.controls[label]
                sent[name] = self.choices.get(name, {}).get(value, value)
        return sent


@pytest.fixture
def read_form() -> type[Form]:
    """Reads the form of a question page."""
    return Form


ANSWERS: dict[str, "str | list[str] | dict[str, str]"] = {
    "What stands along the northern wall?": ["Quinces and medlars"],
    "What did the storm take or break?": ["Trees", "The roof of the press house"],
    "The monks built the northern wall.": ["True"],
    "How many trees does the orchard hold?": "4,821",
    "What does the gardener call the oldest quince?": "the Pilgrim",
    "Fill the gaps.": {"Gap 1": "4821", "Gap 2": "nine", "Gap 3": "monks"},
    "Who did what?": {"built the wall": "the monks", "paid for the roof": "the owner"},
    "In what order did it happen?": {
        "the sea wall gave way": "1",
        "the lower rows were flooded": "2",
        "the roof fell": "3",
    },
    "What stands where?": {
        "quinces": "In the orchard",
        "medlars": "In the orchard",
        "milestones": "On the road",
        "olives": "None of these",
    },
    "Mark the sentence that says who paid for the roof.": [
        "The owner paid for the new roof with the money of the cider sales."
    ],
    "Why do people build walls by the sea?": "Against the storms.",
}
"""A right answer to each question of the orchard's quiz `kinds`, by its stem."""


@pytest.fixture
def answers() -> dict[str, "str | list[str] | dict[str, str]"]:
    """A right answer to each question of the orchard's quiz `kinds`, by its stem."""
    return ANSWERS
