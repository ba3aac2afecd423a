"""What every test may ask for: a clean database on SQLite and on PostgreSQL, an app on it, a clock, a small course.

For tests of pages: ask for `client` (pytest-flask makes it of the `app` fixture here). `demo` is a published course
with five types of question, whose `right`, `wrong` and `form` give what to send; `clock` is the app's time, moved by
hand; `people` makes accounts; `with statements() as ran:` collects the SQL that runs inside it.

Whatever touches the database runs twice, once on each; `pytest -m "not postgresql"` runs it on SQLite alone.
PostgreSQL's server programs (`initdb`, `pg_ctl`) are looked for on PATH and in /usr/lib/postgresql; without them its
tests are skipped, and fail where QUIZAPP_REQUIRE_ALL=1. On SQLite one writes at a time: a test that wrote through
`session` commits before it lets the app, or `people`, write.

Where several processes share out the tests (`-n auto`), what is made once for a run is made once in each of them: a
PostgreSQL, a Chromium, a server.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from flask import Flask
from hypothesis import settings
from jinja2 import FileSystemBytecodeCache
from sqlalchemy import Connection, Engine, event
from sqlalchemy.orm import Session

from quizapp.services import credentials
from quizapp.services.accounts import Account, Role
from quizapp.services.credentials import Name, hash_passphrase, read_name
from quizapp.storage import accounts as stored
from quizapp.storage.engine import begin_write, make_engine, session_factory
from quizapp.storage.migrate import upgrade
from tests import demo_course, postgresql
from tests.demo_course import Demo
from tests.postgresql import Cluster

BEGINNING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""When tests begin, by their own clock."""

REQUIRE_ALL = os.environ.get("QUIZAPP_REQUIRE_ALL") == "1"
"""Whether what is not installed fails its tests; asked at once, since some tests take such settings away."""

PASSPHRASE = "four words and a comma, kept"
"""The passphrase of everybody whom `people` makes."""

# A property is checked to end, not to end within 0.2 seconds of a machine that does other things as well.
settings.register_profile("quizapp", deadline=timedelta(seconds=5))
settings.load_profile("quizapp")


# The databases


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A running PostgreSQL, for the whole run."""
    programs = postgresql.programs()
    if programs is None:
        reason = "PostgreSQL's server programs (initdb, pg_ctl) are not installed"
        (pytest.fail if REQUIRE_ALL else pytest.skip)(reason)
    running = Cluster(programs)
    yield running
    running.stop()


@pytest.fixture(scope="session")
def migrated_postgresql(cluster: Cluster) -> str:
    """The name of a database with all tables and no rows, to be copied."""
    name = cluster.make()
    upgrade(cluster.url(name))
    return name


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with all tables and no rows, to be copied."""
    file = tmp_path_factory.mktemp("migrated") / "quizapp.sqlite3"
    upgrade(f"sqlite:///{file}")
    return file


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def backend(request: pytest.FixtureRequest) -> str:
    """Which database: a test that asks for anything below runs once on each."""
    return str(request.param)


@pytest.fixture
def empty_database_url(backend: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without a table."""
    if backend == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.sqlite3'}"
        return
    cluster: Cluster = request.getfixturevalue("cluster")
    name = cluster.make()
    yield cluster.url(name)
    cluster.drop(name)


@pytest.fixture
def database_url(backend: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a migrated database without a row, for this test alone."""
    if backend == "sqlite":
        file = tmp_path / "quizapp.sqlite3"
        shutil.copy(request.getfixturevalue("migrated_sqlite"), file)
        yield f"sqlite:///{file}"
        return
    cluster: Cluster = request.getfixturevalue("cluster")
    name = cluster.lend(request.getfixturevalue("migrated_postgresql"))
    yield cluster.url(name)
    cluster.take_back(name)


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """The engine on this test's database."""
    made = make_engine(database_url)
    yield made
    made.dispose()


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    """A session on this test's database. Nothing is committed but by the test: `session.commit()`."""
    with session_factory(engine)() as made:
        yield made


class Ran(list[str]):
    """The SQL statements that ran; transactions' own (BEGIN, COMMIT, …) are not among them."""


@pytest.fixture
def statements() -> Callable[[], AbstractContextManager[Ran]]:
    """`with statements() as ran:` collects every SQL statement of any engine; `len(ran)` counts them."""

    @contextmanager
    def collect() -> Iterator[Ran]:
        ran = Ran()

        def note(_connection: Connection, _cursor: object, statement: str, *_: object) -> None:
            if statement.split(maxsplit=1)[0] not in {"BEGIN", "ROLLBACK", "COMMIT", "PRAGMA", "SAVEPOINT", "RELEASE"}:
                ran.append(statement)

        event.listen(Engine, "before_cursor_execute", note)
        try:
            yield ran
        finally:
            event.remove(Engine, "before_cursor_execute", note)

    return collect


# Time, people, a course


class Clock:
    """A clock that stands until it is moved. Called, it says the time, as the app's CLOCK must."""

    def __init__(self) -> None:
        self.now = BEGINNING

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> datetime:
        """Move it on, `clock.move(minutes=10)`, and return the new time."""
        self.now += timedelta(**by)
        return self.now


@pytest.fixture
def clock() -> Clock:
    """The time of this test, and of the app in it."""
    return Clock()


@pytest.fixture(autouse=True)
def hasher(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash and verify cheaply: slow on purpose, it took a third of the time of all tests. Its own tests undo this."""
    monkeypatch.setattr(credentials, "_HASHER", PasswordHasher(time_cost=1, memory_cost=16, parallelism=1))


hash_once = cache(hash_passphrase)
"""The passphrase of `people`, hashed once in a whole run."""


@pytest.fixture
def people(engine: Engine, clock: Clock) -> Callable[..., Account]:
    """`people("Amal")` or `people("Omar", role="instructor")` makes an account with the passphrase PASSPHRASE."""

    def make(name: str, role: str = "student") -> Account:
        read = read_name(name)
        assert isinstance(read, Name)
        token = f"token of {read.key}"
        row = {"name": read.shown, "name_key": read.key, "role": role, "token": token, "now": clock()}
        with session_factory(engine).begin() as session:
            begin_write(session)
            number = stored.add(session, passphrase_hash=hash_once(PASSPHRASE), **row)
        assert number is not None
        return Account(number, read.shown, Role(role), token)

    make.passphrase = PASSPHRASE  # type: ignore[attr-defined]
    return make


@pytest.fixture
def read_demo() -> Callable[..., Demo]:
    """Reads the demo course with changes, to publish it again."""
    return demo_course.read_demo


@pytest.fixture
def demo(engine: Engine, clock: Clock) -> Demo:
    """The demo course, published in this test's database."""
    from quizapp.services.publishing import Published, publish  # noqa: PLC0415 - as above

    read = demo_course.read_demo()
    with session_factory(engine).begin() as session:
        published = publish(session, read.read, "the tests", clock())
    assert isinstance(published, Published), published
    return read


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> FileSystemBytecodeCache:
    """The templates as they were compiled once, for every app of a run."""
    return FileSystemBytecodeCache(str(tmp_path_factory.mktemp("compiled")))


@pytest.fixture
def app(database_url: str, clock: Clock, tmp_path: Path, compiled: FileSystemBytecodeCache) -> Iterator[Flask]:
    """The application on this test's database, at the time of `clock`. CSRF protection is on, as it is when served."""
    from quizapp.settings import read_settings  # noqa: PLC0415 - as above
    from quizapp.web import create_app  # noqa: PLC0415 - as above

    settings = read_settings({"QUIZAPP_INSTANCE": str(tmp_path / "instance"), "QUIZAPP_DATABASE_URL": database_url})
    made = create_app(settings)
    made.config.update(TESTING=True, CLOCK=clock)
    made.jinja_env.bytecode_cache = compiled
    yield made
    made.extensions["quizapp.database"].engine.dispose()
