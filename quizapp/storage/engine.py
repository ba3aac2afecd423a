"""The engine for a database's address, and sessions on it: SQLite and PostgreSQL behave alike from here on."""

import os
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from sqlite3 import Connection as SqliteConnection
from time import monotonic, sleep
from typing import cast

from sqlalchemy import Engine, create_engine, event, make_url
from sqlalchemy.engine import URL, Connection, Dialect
from sqlalchemy.orm import Session, sessionmaker

BUSY_TIMEOUT = timedelta(seconds=15)
"""How long a writer waits for another on SQLite before it gives up."""

_ASK_AGAIN = timedelta(milliseconds=20)

_PRIMARY = 0xFF
"""The part of SQLite's result code that tells the kind; the rest says more of it (https://sqlite.org/rescode.html)."""

_WRITING = "quizapp-writing"
_CHANGES = "quizapp-changes-at-begin"


def make_engine(url: str) -> Engine:
    """The engine for `sqlite:///FILE` or `postgresql://…` (psycopg 3).

    SQLite is opened with write-ahead log, enforced foreign keys and `synchronous=FULL`: a commit that returned is on
    the disk. Raises ValueError for another kind of database.
    """
    address = database_address(url)
    if address.get_backend_name() == "postgresql":
        return create_engine(address, pool_pre_ping=True, connect_args={"options": "-c timezone=UTC"})
    engine = create_engine(address)
    event.listen(engine, "do_connect", _keep_private)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def database_address(url: str) -> URL:
    """The address read, with the driver that is used here; raises ValueError with what is accepted."""
    try:
        address = make_url(url)
    except Exception as error:
        raise ValueError("not a database address; write sqlite:///FILE or postgresql://USER@HOST/NAME") from error
    backend = address.get_backend_name()
    if backend in {"postgresql", "postgres"}:
        return address.set(drivername="postgresql+psycopg")
    if backend == "sqlite":
        return address.set(drivername="sqlite+pysqlite")
    raise ValueError(f"{backend} is not a database that this works with; use sqlite:///FILE or postgresql://…")


def session_factory(engine: Engine) -> sessionmaker[Session]:
    """Sessions on the engine. What was loaded stays readable after the commit."""
    return sessionmaker(engine, expire_on_commit=False)


def begin_write(session: Session) -> None:
    """Make the session's transaction one that writes; call it before the first write, as often as you like.

    On SQLite a transaction that has read cannot be sure to write once another has written, so it takes the write
    lock first (`BEGIN IMMEDIATE`). A transaction that has only read so far is ended and begun anew, and what it
    loaded is read again. On PostgreSQL rows are locked one by one and there is nothing to do.
    """
    connection = session.connection()
    if connection.dialect.name != "sqlite" or connection.info.get(_WRITING):
        return
    if connection.info.get(_CHANGES) != _driver(connection).total_changes or session.new or session.dirty:
        raise RuntimeError("begin_write must come before the first write of a transaction")
    connection.exec_driver_sql("ROLLBACK")
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    connection.info[_WRITING] = True
    session.expire_all()


def _keep_private(_dialect: Dialect, _record: object, arguments: Sequence[str], _options: object) -> None:
    """Make a new file readable by its owner alone; SQLite gives its log and index beside it the same mode."""
    file = arguments[0] if arguments else ""
    if file and not file.startswith((":memory:", "file:")):
        with suppress(OSError):  # it is there, or cannot be: SQLite says which
            os.close(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def _prepare_sqlite(connection: SqliteConnection, _record: object) -> None:
    # SQLAlchemy's recipe for pysqlite: the driver must not begin transactions of its own.
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout = {int(BUSY_TIMEOUT.total_seconds() * 1000)}")
    _turn_to_write_ahead(connection)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")  # what is deleted is overwritten, and not left in the file


def _turn_to_write_ahead(connection: SqliteConnection) -> None:
    """Give the file its write-ahead log, once and for all.

    While another turns the same new file, or writes to it before it is turned, SQLite refuses at once, whatever the
    busy timeout: it is asked again for as long as a writer would wait.
    """
    until = monotonic() + BUSY_TIMEOUT.total_seconds()
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            busy = error.sqlite_errorcode & _PRIMARY == sqlite3.SQLITE_BUSY
            if not busy or monotonic() > until:
                raise
            sleep(_ASK_AGAIN.total_seconds())
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    connection.info[_WRITING] = False
    connection.info[_CHANGES] = _driver(connection).total_changes
    connection.exec_driver_sql("BEGIN")


def _driver(connection: Connection) -> SqliteConnection:
    return cast(SqliteConnection, connection.connection.dbapi_connection)
