"""`quizapp run`, really run: from an empty folder to pages, stopped, and run again."""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from http.client import HTTPConnection, HTTPException, IncompleteRead
from http.cookiejar import CookieJar
from itertools import count
from pathlib import Path
from urllib.parse import urlencode

import pytest
from click.testing import Result

from quizapp.cli import run, serving

PATIENCE = 60.0
PHRASE = "a kettle, two gulls and a pier"


class Running:
    """A `quizapp run` under way in a process of its own; what it printed is in `out` and `err`."""

    def __init__(self, folder: Path, *arguments: str, server: str = "", **environment: str) -> None:
        self.out, self.err = folder / "out.txt", folder / "err.txt"
        command = ["-c", server] if server else ["-m", "quizapp.cli"]
        with self.out.open("w") as out, self.err.open("w") as err:
            self.process = subprocess.Popen(
                [sys.executable, *command, "run", "--port", "0", "--workers", "2", *arguments],
                cwd=folder,
                env={**os.environ, "PYTHONUNBUFFERED": "1", **environment},
                stdout=out,
                stderr=err,
                start_new_session=True,
            )

    def wait_for(self, pattern: str) -> str:
        """The first group of the pattern, as soon as it is printed."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if found := re.search(pattern, self.out.read_text() + self.err.read_text()):
                return found[1] if found.groups() else found[0]
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        raise AssertionError(f"{pattern!r} was not printed: {self.out.read_text()}{self.err.read_text()}")

    @property
    def address(self) -> str:
        return self.wait_for(r"serves at (http://\S+)")

    def get(self, path: str) -> tuple[int, str]:
        try:
            with urllib.request.urlopen(self.address + path, timeout=PATIENCE) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def stop(self, by: signal.Signals = signal.SIGTERM) -> int:
        """Stop the server and return its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(by)
        return self.process.wait(PATIENCE)


@pytest.fixture
def start(tmp_path: Path, printed: Path) -> Iterator[Callable[..., Running]]:
    """Start a server in the folder with the course; stopped when the test ends, whatever became of it."""
    del printed
    started: list[Running] = []

    def begin(*arguments: str, **options: str) -> Running:
        started.append(Running(tmp_path, *arguments, **options))
        return started[-1]

    yield begin
    for one in started:
        if one.process.poll() is None:
            os.killpg(one.process.pid, signal.SIGKILL)
            one.process.wait()


def sign_in_by(link: str) -> str:
    """Follow a one-time link in a browser with cookies; the page one is led to."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    page = browser.open(link, timeout=PATIENCE).read().decode()
    token = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', page)
    assert token is not None
    fields = urlencode({"csrf_token": token[1], "name": "Nadia", "passphrase": PHRASE})
    return browser.open(link, fields.encode(), timeout=PATIENCE).read().decode()


def test_an_empty_folder_becomes_a_site_and_is_picked_up_again(start: Callable[..., Running], tmp_path: Path) -> None:
    first = start()
    link = first.wait_for(r"(http://\S+/sign-in/link/\S+)")
    assert link.startswith(first.address)
    assert "bridges: published as revision 1" in first.out.read_text()
    assert first.get("/healthz")[0] == 200
    status, page = first.get("/")
    assert (status, "Bridges" in page) == (200, True)
    assert first.get("/no-such-page")[0] == 404
    assert "Sign out" in sign_in_by(link)
    assert first.stop() == 0
    assert first.err.read_text() == ""

    second = start()
    assert second.get("/healthz")[0] == 200
    assert "bridges: unchanged, revision 1" in second.out.read_text()
    assert "/sign-in/link/" not in second.out.read_text(), "an instructor has signed in by now"
    assert second.stop() == 0
    kept = {path.name for path in (tmp_path / "instance").iterdir()}
    assert {"quizapp.sqlite3", "secret-key", "address"} <= kept
    assert kept <= {"quizapp.sqlite3", "quizapp.sqlite3-wal", "quizapp.sqlite3-shm", "secret-key", "address"}


def test_ctrl_c_stops_it_quietly(start: Callable[..., Running]) -> None:
    running = start()
    running.get("/healthz")
    assert running.stop(signal.SIGINT) == 0
    assert "Traceback" not in running.err.read_text()


@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM])
def test_requests_under_way_are_answered_when_it_is_stopped(start: Callable[..., Running], by: signal.Signals) -> None:
    running = start()
    running.get("/healthz")
    cut_off: list[object] = []
    answered = count()

    def ask() -> None:
        connection = HTTPConnection(running.address.removeprefix("http://"), timeout=PATIENCE)
        while running.process.poll() is None:
            try:
                connection.request("GET", "/")
            except OSError:
                return  # nobody listens any more
            try:
                connection.getresponse().read()
            except IncompleteRead as error:
                cut_off.append(error)
            except (OSError, HTTPException):
                return  # it waited in the queue and was never begun
            next(answered)
            connection.close()

    readers = [threading.Thread(target=ask) for _ in range(4)]
    for reader in readers:
        reader.start()
    while next(answered) < 20:
        time.sleep(0.05)
    os.killpg(running.process.pid, by)  # as a terminal sends Ctrl-C: to the workers as well
    assert running.process.wait(PATIENCE) == 0
    for reader in readers:
        reader.join(PATIENCE)
    assert cut_off == []
    assert running.err.read_text() == ""


def test_connections_that_say_nothing_keep_nobody_waiting(start: Callable[..., Running]) -> None:
    """Browsers open connections in advance, and each would hold a worker until it speaks."""
    site = start("--workers", "2")
    host, port = site.address.removeprefix("http://").split(":")
    silent = [socket.create_connection((host, int(port))) for _ in range(8)]
    try:
        for _ in range(4):
            began = time.monotonic()
            assert site.get("/healthz")[0] == 200
            assert time.monotonic() - began < 5
        silent[0].sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        silent[0].settimeout(10)
        assert b" 200 " in silent[0].recv(100)
    finally:
        for connection in silent:
            connection.close()


HEALTH = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"


def test_one_who_speaks_late_is_heard_though_others_never_cease(start: Callable[..., Running]) -> None:
    """A browser's second connection, opened in advance, while a class works."""
    site = start("--workers", "1")
    host, port = site.address.removeprefix("http://").split(":")
    over = threading.Event()

    def ask_on_and_on() -> None:
        while not over.is_set():
            with socket.create_connection((host, int(port)), timeout=PATIENCE) as wire:
                wire.sendall(HEALTH)
                while wire.recv(65536):
                    pass

    crowd = [threading.Thread(target=ask_on_and_on) for _ in range(12)]
    with socket.create_connection((host, int(port)), timeout=10) as late:
        for one in crowd:
            one.start()
        try:
            time.sleep(0.5)  # by now it has been put by
            late.sendall(HEALTH)
            assert b" 200 " in late.recv(100)
        finally:
            over.set()
            for one in crowd:
                one.join()


def test_clients_that_do_not_close_keep_nobody_waiting(start: Callable[..., Running]) -> None:
    """Each would hold a worker for two seconds once it has its answer."""
    site = start("--workers", "1")
    host, port = site.address.removeprefix("http://").split(":")
    began = time.monotonic()
    kept = [socket.create_connection((host, int(port)), timeout=PATIENCE) for _ in range(12)]
    try:
        for one in kept:
            one.sendall(HEALTH)
        for one in kept:
            assert b" 200 " in b"".join(iter(lambda one=one: one.recv(65536), b""))  # type: ignore[misc]
        assert site.get("/healthz")[0] == 200
        assert time.monotonic() - began < 12, "twelve times two seconds, one after the other, are 24"
        time.sleep(3)
        assert site.get("/healthz")[0] == 200, "and they are let go"
    finally:
        for one in kept:
            one.close()


def test_an_answer_arrives_whole_though_its_request_was_not_read_to_the_end(start: Callable[..., Running]) -> None:
    """What is still on its way when a connection is closed would cut the answer short."""
    site = start("--workers", "1")
    host, port = site.address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=PATIENCE) as wire:
        wire.sendall(b"POST /no-such-page HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n")
        answer = wire.recv(100)
        for _ in range(6):
            wire.sendall(b"x" * 10_000)
            time.sleep(0.05)
        answer += b"".join(iter(lambda: wire.recv(65536), b""))
    assert answer.startswith(b"HTTP/1.1 4")
    assert answer.rstrip().endswith(b"</html>")


def test_no_address_of_a_client_is_printed(start: Callable[..., Running]) -> None:
    running = start("--host", "0.0.0.0")
    for path in ("/", "/no-such-page", "/sign-in/link/made-up"):
        running.get(path)
    running.stop()
    said = running.out.read_text() + running.err.read_text()
    assert "made-up" not in said
    assert not re.search(r"GET|no-such-page", said)


def ask(address: str, *lines: str) -> str:
    """Send lines as they are, and return all that comes back."""
    host, port = address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=PATIENCE) as wire:
        wire.sendall("\r\n".join([*lines, "", ""]).encode("latin-1"))
        return b"".join(iter(lambda: wire.recv(65536), b"")).decode("latin-1")


def test_no_header_changes_what_a_path_means_or_where_a_redirect_leads(start: Callable[..., Running]) -> None:
    address = start().address
    for header in ("SCRIPT_NAME: //evil.example", "PATH_INFO: /privacy", "X-Forwarded-Prefix: //evil.example"):
        for path in ("/scores", "//evil.example/scores", "/courses/bridges"):
            answer = ask(address, f"GET {path} HTTP/1.0", "Host: evil.example", header)
            assert answer.split()[1] in {"303", "308", "404"}, (path, header)
            assert "evil.example" not in answer.replace("/sign-in?next=", ""), (path, header)


def test_a_request_that_is_no_http_is_refused_and_nothing_of_it_is_printed(start: Callable[..., Running]) -> None:
    running = start()
    form = ("POST /sign-in HTTP/1.1", "Host: x", "Connection: close", "Content-Type: application/x-www-form-urlencoded")
    for lines in (
        ("made-up",),
        ("GET /sign-in/link/made-up HTTP/9",),
        ("GET / HTTP/1.1", "Host: x", "made-up"),
        (*form, "Transfer-Encoding: chunked", "", "made-up"),
    ):
        assert ask(running.address, *lines).split()[1] == "400"
    running.stop()
    said = running.out.read_text() + running.err.read_text()
    assert "Traceback" not in said
    assert "made-up" not in said
    assert "127.0.0.1" not in said.replace(running.address, "")


def test_commands_beside_the_server_print_links_that_lead_to_it(
    start: Callable[..., Running], quizapp_process: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    running = start()
    running.get("/healthz")
    added = quizapp_process("users", "add", "Omar")
    assert added.stdout.startswith(running.address + "/sign-in/link/")
    assert running.get(added.stdout.strip().removeprefix(running.address))[0] == 200


def test_reload_publishes_what_changes_and_names_what_is_broken(start: Callable[..., Running], printed: Path) -> None:
    running = start("--reload")
    running.get("/healthz")
    time.sleep(1)  # until the files are watched
    course, quiz = printed / "bridges" / "course.yaml", printed / "bridges" / "quizzes" / "01-the-bridge.yaml"
    sound = quiz.read_text()
    course.write_text(course.read_text().replace("title: Bridges", "title: Old bridges"))
    running.wait_for("bridges: published as revision 2")
    assert "Old bridges" in running.get("/")[1]
    quiz.write_text(sound.replace("answer: 46", "anser: 46"))
    running.wait_for(r"01-the-bridge\.yaml:\d+:\d+: Y\d+ error")
    assert "Old bridges" in running.get("/")[1]
    quiz.write_text(sound.replace("answer: 46", "answer: 46.0"))
    running.wait_for("bridges: published as revision 3")
    assert running.stop() == 0
    assert "Traceback" not in running.err.read_text()


def test_what_is_said_at_the_start_is_not_said_again_by_reload(start: Callable[..., Running], printed: Path) -> None:
    running = start("--reload")
    running.get("/healthz")
    time.sleep(1)
    course = printed / "bridges" / "course.yaml"
    course.write_text(course.read_text().replace("title: Bridges", "title: Old bridges"))
    running.wait_for("bridges: published as revision 2")
    assert "unchanged" not in running.out.read_text()


def test_with_reload_a_broken_course_does_not_keep_it_from_starting(
    start: Callable[..., Running], printed: Path
) -> None:
    quiz = printed / "bridges" / "quizzes" / "01-the-bridge.yaml"
    sound = quiz.read_text()
    quiz.write_text(sound.replace("answer: 46", "anser: 46"))
    running = start("--reload")
    assert running.get("/healthz")[0] == 200
    time.sleep(1)
    quiz.write_text(sound)
    running.wait_for("bridges: published as revision 1")


def test_a_broken_course_is_named_and_nothing_is_served(start: Callable[..., Running], printed: Path) -> None:
    quiz = printed / "bridges" / "quizzes" / "01-the-bridge.yaml"
    quiz.write_text(quiz.read_text().replace("answer: 46", "anser: 46"))
    running = start()
    assert running.process.wait(PATIENCE) == 1
    lines = running.err.read_text().splitlines()
    assert all(re.match(r"questions/bridges/.*:\d+:\d+: [A-Z]\d{3} (error|warning) ", line) for line in lines[:-1])
    assert lines[-1] == "quizapp: bridges is not published: it has errors"
    assert "serves at" not in running.out.read_text()


@pytest.fixture
def run_here(quizapp: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Result]]:
    """`quizapp run` in this process, which spares the start of another, for what it refuses before it serves."""
    listeners: list[socket.socket] = []

    def listen(host: str, port: int) -> socket.socket:
        listeners.append(serving.listen(host, port))
        return listeners[-1]

    def call(**environment: str) -> Result:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        return quizapp("run")

    monkeypatch.setattr(run, "listen", listen)
    monkeypatch.setattr(run, "serve", lambda *_: pytest.fail("it would have served"))
    yield call
    for listener in listeners:
        listener.close()


@pytest.mark.parametrize("key", [b"", b"short", b"\xff" * 64])
def test_a_key_file_without_a_key_is_one_clear_line(
    run_here: Callable[..., Result], tmp_path: Path, printed: Path, key: bytes
) -> None:
    del printed
    (tmp_path / "instance").mkdir()
    (tmp_path / "instance" / "secret-key").write_bytes(key)
    refused = run_here(QUIZAPP_PORT="0")
    assert refused.exit_code == 1
    assert "secret-key holds no key of 32 characters" in refused.stderr
    assert refused.stderr.count("\n") == 1


def test_a_key_that_cannot_be_read_is_one_clear_line(
    quizapp_process: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path, printed: Path
) -> None:
    del printed
    (tmp_path / "instance" / "secret-key").mkdir(parents=True)
    refused = quizapp_process("run", "--port", "0")
    assert refused.returncode == 1
    assert "secret-key cannot be read" in refused.stderr
    assert refused.stderr.count("\n") == 1


def test_a_port_in_use_is_said_before_anything_is_made(
    quizapp_process: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path, printed: Path
) -> None:
    del printed
    with socket.create_server(("127.0.0.1", 0)) as holder:
        port = holder.getsockname()[1]
        refused = quizapp_process("run", "--port", port)
    assert refused.returncode == 1
    assert refused.stderr == f"quizapp: port {port} is in use; stop what listens there, or choose another with --port\n"
    assert not (tmp_path / "instance").exists()


@pytest.mark.parametrize(
    ("environment", "says"),
    [
        ({"QUIZAPP_INSTANCE": "survey.txt/instance"}, "cannot be written"),
        ({"QUIZAPP_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"}, "cannot be used"),
        ({"QUIZAPP_PORT": "eighty"}, "QUIZAPP_PORT"),
        ({"QUIZAPP_CONTENT": "nowhere", "QUIZAPP_PORT": "0"}, "there is no course in nowhere"),
        ({"QUIZAPP_DATABASE_URL": "sqlite://"}, "gone with its process"),
        ({"QUIZAPP_DATABASE_URL": "sqlite:///:memory:"}, "gone with its process"),
        ({"QUIZAPP_DATABASE_URL": "sqlite:///file:x?mode=memory&uri=true"}, "gone with its process"),
        ({"QUIZAPP_DATABASE_URL": "postgresql://a@h:port/x"}, "not a database address"),
    ],
)
def test_what_keeps_it_from_starting_is_one_clear_line(
    run_here: Callable[..., Result], printed: Path, environment: dict[str, str], says: str
) -> None:
    del printed
    refused = run_here(**{"QUIZAPP_PORT": "0", **environment})
    assert refused.exit_code == 1
    assert says in refused.stderr
    assert refused.stderr.startswith("quizapp: ")
    assert refused.stderr.count("\n") == 1


@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM])
def test_waitress_serves_where_processes_cannot_be_forked(start: Callable[..., Running], by: signal.Signals) -> None:
    running = start(server="import os; del os.fork; import quizapp.cli; quizapp.cli.main(prog_name='quizapp')")
    assert running.get("/healthz")[0] == 200
    assert "Bridges" in running.get("/")[1]
    assert running.stop(by) == 0
    assert "Traceback" not in running.err.read_text()


def test_the_version_is_said(quizapp_process: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    said = quizapp_process("--version")
    assert re.fullmatch(r"quizapp \d+\.\d+\.\d+\S*\n", said.stdout)


def test_checking_loads_neither_a_web_server_nor_a_database() -> None:
    heavy = "{'flask', 'gunicorn', 'waitress', 'sqlalchemy', 'alembic'}"
    code = f"import sys, quizapp.cli.check; print(*sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
