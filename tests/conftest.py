"""What every test may ask for: a clean database on SQLite and on PostgreSQL, an app on it, a clock, a small course.

For tests of pages: ask for `client` (pytest-flask makes it of the `app` fixture here). `demo` is a published course
with all five types, whose `right`, `wrong` and `form` give what to send; `clock` is the app's time, moved by hand;
`people` makes accounts; `with statements() as ran:` collects the SQL that runs inside it.

Whatever touches the database runs twice, once on each; `pytest -m "not postgresql"` runs it on SQLite alone.
PostgreSQL's server programs (`initdb`, `pg_ctl`) are looked for on PATH and in /usr/lib/postgresql; without them its
tests are skipped, and fail where QUIZAPP_REQUIRE_ALL=1. On SQLite one writes at a time: a test that wrote through
`session` commits before it lets the app, or `people`, write.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from argon2 import PasswordHasher
from flask import Flask
from jinja2 import FileSystemBytecodeCache
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.orm import Session

from quizapp.core.questions.common import Raw, option_token
from quizapp.services import credentials
from quizapp.services.accounts import Account, Role
from quizapp.services.credentials import Name, hash_passphrase, read_name
from quizapp.storage import accounts as stored
from quizapp.storage.engine import begin_write, make_engine, session_factory
from quizapp.storage.migrate import upgrade

if TYPE_CHECKING:
    from quizapp.content.reading import ReadCourse

BEGINNING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""When tests begin, by their own clock."""

PASSPHRASE = "four words and a comma, kept"
"""The passphrase of everybody whom `people` makes."""


# The databases

ALONE = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
EMPTIED = """
DO $$
DECLARE one record;
BEGIN
  SET LOCAL session_replication_role = replica;
  FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
    EXECUTE format('DELETE FROM %I', one.tablename);
  END LOOP;
  PERFORM setval(seqrelid, seqstart, false) FROM pg_sequence;
END $$
"""
"""Rows that refer to each other go without being asked for, as do those that nothing may delete."""
SHAPE = """
SELECT string_agg(format('%s %s %s %s', oid, relname, relkind, relnatts), ',' ORDER BY oid) FROM pg_class
WHERE relnamespace = 'public'::regnamespace
"""
"""What tables, sequences and indexes there are: another text once one is made, dropped or given a column."""


class Cluster:
    """A PostgreSQL of its own for one run of the tests: in a folder under /tmp, reached by a socket there."""

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        self._folder = Path(tempfile.mkdtemp(prefix="quizapp-pg-"))
        # PostgreSQL refuses to run as root, so root lends the folder to somebody else.
        self._user = _somebody() if os.geteuid() == 0 else None
        if self._user is not None:
            os.chown(self._folder, self._user.pw_uid, self._user.pw_gid)
        self._data = self._folder / "data"
        self._run("initdb", "-D", self._data, "-A", "trust", "-U", "quizapp", "-E", "UTF8", "--locale=C", "--no-sync")
        options = (
            f"-c listen_addresses='' -c unix_socket_directories='{self._folder}' -c fsync=off -c max_connections=80"
        )
        self._run("pg_ctl", "start", "-w", "-D", self._data, "-l", self._folder / "log", "-o", options)
        self._admin = create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT")
        self._numbers = count(1)
        self._lent: dict[str, tuple[Engine, str]] = {}
        self._clean: list[str] = []

    def url(self, name: str) -> str:
        """The address of a database in it."""
        return f"postgresql+psycopg://quizapp@/{name}?host={self._folder}"

    def make(self, template: str = "template1") -> str:
        """Make a database and return its name."""
        name = f"test_{next(self._numbers)}"
        self._execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def drop(self, name: str) -> None:
        """Drop a database, whoever still looks at it."""
        self._execute(f"DROP DATABASE {name} WITH (FORCE)")

    def lend(self, template: str) -> str:
        """A copy of the template, emptied after somebody else's use rather than made anew: that takes a tenth."""
        if self._clean:
            return self._clean.pop()
        name = self.make(template)
        engine = create_engine(self.url(name), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            self._lent[name] = engine, connection.scalar(text(SHAPE)) or ""
        return name

    def take_back(self, name: str) -> None:
        """Empty a database that was lent, whoever still looks at it; one whose tables were changed is dropped."""
        engine, shape = self._lent[name]
        with engine.connect() as connection:
            connection.execute(text(ALONE))
            if connection.scalar(text(SHAPE)) == shape:
                connection.execute(text(EMPTIED))
                self._clean.append(name)
                return
        del self._lent[name]
        engine.dispose()
        self.drop(name)

    def stop(self) -> None:
        """Stop it and leave nothing behind."""
        for engine, _ in self._lent.values():
            engine.dispose()
        self._admin.dispose()
        self._run("pg_ctl", "stop", "-D", self._data, "-m", "immediate")
        shutil.rmtree(self._folder)

    def _execute(self, statement: str) -> None:
        with self._admin.connect() as connection:
            connection.execute(text(statement))

    def _run(self, program: str, *arguments: str | Path) -> None:
        user = self._user
        lent = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if user is not None else {}
        output = self._folder / program
        with output.open("w") as written:
            done = subprocess.run(
                [self._programs / program, *arguments],
                cwd=self._folder,
                env={"PATH": os.environ["PATH"], "LC_ALL": "C"},
                stdin=subprocess.DEVNULL,
                stdout=written,
                stderr=subprocess.STDOUT,
                check=False,
                **lent,
            )
        if done.returncode:
            pytest.fail(f"{program} failed: {output.read_text()}")


def _somebody() -> pwd.struct_passwd:
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    pytest.skip("PostgreSQL does not run as root, and there is no user postgres or nobody")


def _postgresql_programs() -> Path | None:
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in folders if (folder / "initdb").exists() and (folder / "pg_ctl").exists()), None)


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A running PostgreSQL, for the whole run."""
    programs = _postgresql_programs()
    if programs is None:
        reason = "PostgreSQL's server programs (initdb, pg_ctl) are not installed"
        (pytest.fail if os.environ.get("QUIZAPP_REQUIRE_ALL") == "1" else pytest.skip)(reason)
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


DEMO = Path(__file__).parent / "services" / "demo" / "bridges"
"""A course of two quizzes: `the-bridge` has all five types, `at-once` a time limit and feedback at once."""


def _options(question: str, *texts: str) -> Raw:
    return {"": [option_token(question, one) for one in texts]}


@dataclass(frozen=True)
class Demo:
    """The demo course: `right` and `wrong` are responses by question id, as `save_response` takes them."""

    id: str
    read: "ReadCourse"
    right: dict[str, Raw]
    wrong: dict[str, Raw]
    quiz: str = "the-bridge"
    lesson: str = "the-bridge"
    timed_quiz: str = "at-once"

    def form(self, question: str, *, right: bool = True) -> dict[str, list[str]]:
        """The same as the form fields of a page that asks the question (`r`, `r.<part>`)."""
        raw = (self.right if right else self.wrong)[question]
        return {f"r.{part}" if part else "r": list(values) for part, values in raw.items()}


def read_demo(changes: dict[str, tuple[str, str]] | None = None, without: tuple[str, ...] = ()) -> Demo:
    """The demo course: `changes` replaces a text in a file, `{file: (old, new)}`, `without` leaves files out."""
    from quizapp.content.reading import read_files  # noqa: PLC0415 - so that core's tests need no other floor

    files = {path.relative_to(DEMO).as_posix(): path.read_text() for path in DEMO.rglob("*") if path.is_file()}
    for file, (old, new) in (changes or {}).items():
        assert old in files[file]
        files[file] = files[file].replace(old, new)
    for file in without:
        del files[file]
    return Demo(
        id="bridges",
        read=read_files("bridges", {path: content.encode() for path, content in files.items()}),
        right={
            "paid-by": _options("paid-by", "the salt trade"),
            "without-toll": _options("without-toll", "carters", "millers", "pilgrims"),
            "crosses-aune": {"": ["true"]},
            "arches": {"": ["seven"]},
            "river": {"": ["Aune"]},
            "built-in": {"": ["1871"]},
            "near-mill": {"": ["false"]},
        },
        wrong={
            "paid-by": _options("paid-by", "a royal gift"),
            "without-toll": _options("without-toll", "drovers"),
            "crosses-aune": {"": ["false"]},
            "arches": {"": ["12"]},
            "river": {"": ["the Severn"]},
            "built-in": {"": ["1900"]},
            "near-mill": {"": ["true"]},
        },
    )


@pytest.fixture(name="read_demo")
def read_demo_fixture() -> Callable[..., Demo]:
    """Reads the demo course with changes, to publish it again."""
    return read_demo


@pytest.fixture
def demo(engine: Engine, clock: Clock) -> Demo:
    """The demo course, published in this test's database."""
    from quizapp.services.publishing import Published, publish  # noqa: PLC0415 - as above

    read = read_demo()
    with session_factory(engine).begin() as session:
        published = publish(session, read.read, "the tests", clock())
    assert isinstance(published, Published), published
    return read


@pytest.fixture
def demo_course(demo: Demo) -> Demo:
    """Another name of `demo`."""
    return demo


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
