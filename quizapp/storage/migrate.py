"""Brings a database to the tables of this version, by Alembic. The steps themselves are in `migrations/versions`."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection as SqliteConnection
from typing import cast

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from quizapp.storage.engine import database_address, make_engine

_ADVISORY_LOCK = 7_214_906_001
"""Any number that nothing else uses: two processes that start at once migrate one after the other."""


class DatabaseUnusable(Exception):  # noqa: N818 - named for what it says
    """The database cannot be opened or is not one of ours; the message says which and what to do."""


def upgrade(url: str, to: str = "head") -> None:
    """Bring the database at `url` to revision `to`, in one transaction: it is moved whole or not at all.

    Raises DatabaseUnusable where it cannot be opened, or was made by a later version of the program.
    """
    with _migrating(url) as (connection, config):
        here = MigrationContext.configure(connection).get_current_revision()
        known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
        if here is not None and here not in known:
            raise DatabaseUnusable(
                f"the database {_shown(url)} was made by a later version of quizapp (its tables are at {here}); "
                "run that version, or restore the backup made before it"
            )
        command.upgrade(config, to)


def downgrade(url: str, to: str) -> None:
    """Take the database at `url` back to revision `to` (`base` for none of our tables). Data is lost with them."""
    with _migrating(url) as (connection, config):
        del connection
        command.downgrade(config, to)


@contextmanager
def _migrating(url: str) -> Iterator[tuple[Connection, Config]]:
    try:
        engine = make_engine(url)
    except ValueError as error:
        raise DatabaseUnusable(str(error)) from error
    try:
        with engine.connect() as connection:
            sqlite = connection.dialect.name == "sqlite"
            if sqlite:
                # Tables are rebuilt to be changed; with foreign keys on, dropping the old one would delete its rows'
                # dependants. The pragma counts outside a transaction only, hence the driver's own connection.
                driver = cast(SqliteConnection, connection.connection.dbapi_connection)
                driver.execute("PRAGMA foreign_keys = OFF")
            with connection.begin():
                _alone(connection)
                config = _config()
                config.attributes["connection"] = connection
                yield connection, config
                if sqlite and (broken := connection.exec_driver_sql("PRAGMA foreign_key_check").all()):
                    raise DatabaseUnusable(f"migrating {_shown(url)} would leave rows that point nowhere: {broken[:3]}")
    except DBAPIError as error:
        reason = str(error.orig).strip().splitlines()[0] if error.orig else str(error)
        raise DatabaseUnusable(f"the database {_shown(url)} cannot be used: {reason}") from error
    finally:
        engine.dispose()


def _alone(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ADVISORY_LOCK})")


def _config() -> Config:
    config = Config()
    folder = str(Path(__file__).parent / "migrations")
    config.set_main_option("script_location", folder.replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _shown(url: str) -> str:
    return database_address(url).render_as_string(hide_password=True)
