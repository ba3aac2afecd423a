"""People at their browsers: clients that carry the CSRF token and the session, and apps with other settings."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from quizapp.settings import read_settings
from quizapp.web import create_app

TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')
PAGES_WITH_FORMS = ("/sign-in", "/account/passphrase")


@dataclass
class Visitor:
    """A browser with a session of its own; `post` sends the CSRF token along, as our pages do."""

    client: FlaskClient

    def get(self, path: str, **options: object) -> TestResponse:
        return self.client.get(path, **options)

    def post(self, path: str, fields: dict[str, object] | None = None, **options: object) -> TestResponse:
        return self.client.post(path, data={"csrf_token": self.token(), **(fields or {})}, **options)

    def token(self) -> str:
        """The session's CSRF token, from a page with a form that is open to this visitor."""
        for page in PAGES_WITH_FORMS:
            if found := TOKEN.search(self.client.get(page).text):
                return found[1]
        raise AssertionError("no page with a form is open to this visitor")

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
def make_app(database_url: str, clock: Callable[[], object], tmp_path: Path) -> Iterator[Callable[..., Flask]]:
    """An app on this test's database with settings of its own: `make_app(QUIZAPP_HTTPS="on")`."""
    made: list[Flask] = []

    def make(**environ: str) -> Flask:
        base = {"QUIZAPP_INSTANCE": str(tmp_path / "instance"), "QUIZAPP_DATABASE_URL": database_url}
        app = create_app(read_settings({**base, **environ}))
        app.config.update(TESTING=True, CLOCK=clock)
        made.append(app)
        return app

    yield make
    for app in made:
        app.extensions["quizapp.database"].engine.dispose()
