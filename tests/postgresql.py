"""A PostgreSQL for the tests, made for one run of them, and databases of it to lend.

Its server programs (`initdb`, `pg_ctl`) are looked for on PATH and in /usr/lib/postgresql.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text

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


def programs() -> Path | None:
    """The folder of the newest server programs, or None where there are none."""
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in folders if (folder / "initdb").exists() and (folder / "pg_ctl").exists()), None)
