"""The instance that a command works on: its folder, its database brought up to date, sessions on it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryFile

import click
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlalchemy.orm import Session

from quizapp.cli.problems import Problem
from quizapp.settings import Settings
from quizapp.storage.engine import begin_write, make_engine, session_factory
from quizapp.storage.migrate import DatabaseUnusable, upgrade

ADDRESS_FILE = "address"

instance_option = click.option(
    "--instance",
    type=click.Path(path_type=Path),
    help="The instance's folder (setting QUIZAPP_INSTANCE).",
)


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)


def prepared(settings: Settings) -> Settings:
    """The settings, once the instance's folder is there (for its owner alone) and the database is migrated."""
    if _is_in_memory(settings.database_url):
        raise Problem(
            "a database in memory is gone with its process, and every worker would have its own; "
            "name a file in QUIZAPP_DATABASE_URL: sqlite:////srv/quiz.sqlite3"
        )
    folder = settings.instance
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise Problem(
            f"the instance folder {folder} cannot be written ({error.strerror}); "
            "choose another with --instance or QUIZAPP_INSTANCE"
        ) from error
    try:
        upgrade(settings.database_url)
    except DatabaseUnusable as error:
        raise Problem(str(error)) from error
    return settings


@contextmanager
def writing(settings: Settings) -> Iterator[Session]:
    """A session on a prepared instance, for one piece of work: committed at the end, or rolled back whole."""
    engine = make_engine(settings.database_url)
    try:
        with session_factory(engine).begin() as session:
            begin_write(session)
            yield session
    except OperationalError as error:
        raise Problem(f"the database {engine.url} cannot be used: {error.orig}") from error
    finally:
        engine.dispose()


def remember_address(settings: Settings, address: str) -> None:
    """Keep where the server listens, for the links that other commands print."""
    (settings.instance / ADDRESS_FILE).write_text(address + "\n", encoding="utf-8")


def link_to(settings: Settings, token: str) -> str:
    """A one-time link as it is printed: on the address of the settings, else where the server listened last."""
    file = settings.instance / ADDRESS_FILE
    address = settings.address or (file.read_text(encoding="utf-8").strip() if file.is_file() else "")
    return f"{address or f'http://{settings.host}:{settings.port}'}/sign-in/link/{token}"


def _is_in_memory(url: str) -> bool:
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        return False  # `upgrade` says what is wrong with it
    return parsed.get_backend_name() == "sqlite" and (
        parsed.database in {None, "", ":memory:"} or "memory" in parsed.query.values()
    )
