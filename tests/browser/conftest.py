"""A real server on a temporary instance and a real Chromium, whose every request and complaint is counted."""

import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Error,
    Page,
    Playwright,
    Request,
    expect,
    sync_playwright,
)

from tests.browser import entering
from tests.browser.entering import PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]
COURSES = Path(__file__).with_name("courses")
PATIENCE = 60
"""Seconds that a server may take to start, and a page to appear, on a busy machine."""
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
QUIZAPP = """
from argon2 import PasswordHasher
from quizapp.cli.main import main
from quizapp.services import credentials

credentials._HASHER = PasswordHasher(time_cost=1, memory_cost=16, parallelism=1)
main(prog_name="quizapp")
"""
"""The command `quizapp`, with passphrases hashed cheaply as in all tests: nearly each of these begins by signing up."""

# Nothing is known to be right until it is seen: on a busy machine that may take longer than Playwright's 5 seconds.
expect.set_options(timeout=20_000)


@dataclass
class Site:
    """A running instance: its address, the first instructor's link, and where its courses can be edited."""

    address: str
    instructor_link: str
    instance: Path
    content: Path
    passphrase: str = PASSPHRASE
    people: int = 0

    def command(self, *arguments: str) -> str:
        """What a `quizapp` command on this instance prints; the test fails with its words where it fails."""
        done = subprocess.run(
            [sys.executable, "-m", "quizapp.cli", *arguments],
            env=_environment(self.instance, self.content),
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def sign_up(self, page: Page, name: str = "") -> str:
        """Make an account as a student does, and return its name; a new one where none is given."""
        self.people += 1
        name = name or f"reader {self.people}"
        entering.sign_up(page.context.request, name)
        return name

    def start(self, page: Page, quiz: str, course: str = "harbour") -> None:
        """Begin an attempt and stand before its first question."""
        entering.start(page, quiz, course)


@dataclass
class Watch:
    """What a browser's pages asked for and complained of; `faults` is empty where all is well."""

    origin: str
    cuts: bool = False
    """Whether connections are cut on purpose, which Chromium complains of."""
    requests: int = 0
    faults: list[str] = field(default_factory=list)

    def on(self, context: BrowserContext) -> None:
        """Watch every page of a context."""
        context.on("request", self._requested)
        context.on("console", self._said)
        context.on("weberror", lambda error: self.faults.append(f"uncaught: {error.error}"))

    def _requested(self, request: Request) -> None:
        self.requests += 1
        url = urlsplit(request.url)
        if f"{url.scheme}://{url.netloc}" != self.origin and url.scheme not in {"data", "about", "blob"}:
            self.faults.append(f"request to another site: {request.url}")

    def _said(self, message: ConsoleMessage) -> None:
        # A page that answers 404 or 422 on purpose is reported by Chromium as an error of its own.
        refused = message.text.startswith("Failed to load resource: the server responded with a status of 4")
        cut = self.cuts and message.text.startswith("Failed to load resource: ")
        if (
            message.type == "error"
            and not cut
            and not (refused and message.page and message.location["url"] == message.page.url)
        ):
            self.faults.append(f"console: {message.text} ({message.location['url']})")


Visit = Callable[..., Page]


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """Where Chromium is; without it the tests are skipped, or fail where nothing may be left out."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not found:
        reason = "Chromium is not on this machine (Debian: apt-get install chromium)"
        if os.environ.get("QUIZAPP_REQUIRE_ALL") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    return found


@pytest.fixture(scope="session")
def playwright(chromium_path: str) -> Iterator[Playwright]:
    """Playwright's driver; asked for after the browser, so that a machine without one skips at once."""
    assert chromium_path
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def chromium(playwright: Playwright, chromium_path: str) -> Iterator[Browser]:
    """One Chromium for all tests; each test has contexts of its own."""
    browser = playwright.chromium.launch(executable_path=chromium_path, args=ARGUMENTS)
    yield browser
    browser.close()


class Server:
    """`quizapp run` on an instance of its own, which can be killed at any moment and started again."""

    def __init__(self, folder: Path, courses: tuple[Path, ...]) -> None:
        self.instance, self.content, self._log = folder / "instance", folder / "questions", folder / "log"
        for path in courses:
            shutil.copytree(path, self.content, dirs_exist_ok=True)
        self._port, self.address, self.link = "0", "", ""
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Serve, where it served before; answers once it does."""
        with self._log.open("w") as written:
            self._process = subprocess.Popen(
                [sys.executable, "-c", QUIZAPP, "run", "--port", self._port, "--workers", "2"],
                env=_environment(self.instance, self.content),
                stdout=written,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        if not self.address:
            patterns = (r"serves at (http://\S+)", r"(http://\S+/sign-in/link/\S+)")
            self.address, self.link = _said(self._process, self._log, *patterns)
            self._port = str(urlsplit(self.address).port)
        else:
            _said(self._process, self._log, r"serves at (http://\S+)")

    def kill(self) -> None:
        """Kill every process of it at once (`kill -9`): nothing is finished, nothing is said."""
        if self._process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()

    def stop(self) -> None:
        """Let it end as it should."""
        if self._process is not None:
            self._process.terminate()
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(10)
            self.kill()

    def rows(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """What a statement finds in (or does to) its database, beside the server."""
        with closing(sqlite3.connect(self.instance / "quizapp.sqlite3", timeout=PATIENCE)) as connection, connection:
            return connection.execute(statement, values).fetchall()


@pytest.fixture(scope="session")
def server(chromium_path: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A running server with the shipped courses and those of these tests."""
    assert chromium_path
    running = Server(tmp_path_factory.mktemp("site"), (ROOT / "questions", COURSES))
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def site(server: Server) -> Site:
    """The instance of `server`, and what is done on it."""
    return Site(server.address, server.link, server.instance, server.content)


@pytest.fixture
def killable(chromium_path: str, tmp_path: Path) -> Iterator[Server]:
    """A server of this test's own, with the small courses alone."""
    assert chromium_path
    running = Server(tmp_path, (COURSES,))
    running.start()
    yield running
    running.stop()


@pytest.fixture
def visit(chromium: Browser, site: Site) -> Iterator[Visit]:
    """Opens a browser of one's own and returns its page; whatever it complains of fails the test at its end.

    `cuts` says that connections are cut on purpose; `at` is the address of another server than `site`.
    """
    watched: list[tuple[BrowserContext, Watch]] = []

    def open_page(width: int = 1280, *, cuts: bool = False, at: str = "", **options: object) -> Page:
        context = chromium.new_context(
            base_url=at or site.address,
            viewport={"width": width, "height": 800},
            **options,  # type: ignore[arg-type]
        )
        context.set_default_timeout(PATIENCE * 1000)
        watch = Watch(at or site.address, cuts)
        watch.on(context)
        watched.append((context, watch))
        return context.new_page()

    yield open_page
    for context, _ in watched:
        with suppress(Error):
            context.close()
    for _, watch in watched:
        assert watch.requests, "a browser was opened and asked for nothing"
        assert watch.faults == []


@pytest.fixture(scope="session")
def instructor_state(chromium: Browser, site: Site) -> object:
    """The cookies of the first instructor, who came by the printed one-time link."""
    context = chromium.new_context(base_url=site.address)
    page = context.new_page()
    page.goto(site.instructor_link)
    page.locator("input[name=passphrase]").fill(PASSPHRASE)
    page.locator("main form button[type=submit]").click()
    page.get_by_role("link", name="Teach", exact=True).wait_for()
    state = context.storage_state()
    context.close()
    return state


def _environment(instance: Path, content: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("QUIZAPP_")}
    return {**kept, "QUIZAPP_INSTANCE": str(instance), "QUIZAPP_CONTENT": str(content), "PYTHONUNBUFFERED": "1"}


def _said(server: "subprocess.Popen[bytes]", log: Path, *patterns: str) -> list[str]:
    """The first group of each pattern, once the server has printed them all."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        printed = log.read_text()
        found = [re.search(pattern, printed) for pattern in patterns]
        if all(found):
            return [match[1] for match in found if match]
        if server.poll() is not None:
            pytest.fail(f"`quizapp run` ended:\n{printed}")
        time.sleep(0.1)
    pytest.fail(f"`quizapp run` did not say that it serves:\n{log.read_text()}")
