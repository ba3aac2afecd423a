"""The request's database session, clock and library. The one place of the web floor that commits or rolls back."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypeVar, cast

from flask import Flask, Response, current_app, g, request
from sqlalchemy import Engine
from sqlalchemy.orm import Session, sessionmaker

from quizapp.services.courses import Library
from quizapp.storage.engine import begin_write, make_engine, session_factory

View = TypeVar("View", bound=Callable[..., object])

_EXTENSION = "quizapp.database"
_LOCKS_LATE = "quizapp_locks_late"
_READING_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


@dataclass(frozen=True)
class Database:
    """What one process keeps of the database: its engine, its sessions, and the courses it has loaded."""

    engine: Engine
    sessions: sessionmaker[Session]
    library: Library = field(default_factory=Library)


def install(app: Flask, url: str) -> None:
    """Give the app a database. Nothing is connected yet, so a worker that is forked later shares no connection."""
    engine = make_engine(url)
    app.extensions[_EXTENSION] = Database(engine, session_factory(engine))
    app.config.setdefault("CLOCK", lambda: datetime.now(UTC))


def commit_requests(app: Flask) -> None:
    """Commit each request's session when its response is made.

    Of the functions that Flask calls after a request, the one that is registered last comes first: this one must, so
    that nothing after it meets a lock of the session.
    """
    app.after_request(_commit)
    app.teardown_request(_close)


def locks_late(view: View) -> View:
    """Declare that a view's service takes the write lock by itself, after slow work (hashing a passphrase)."""
    setattr(view, _LOCKS_LATE, True)
    return view


def db() -> Session:
    """The request's session, begun at its first use; for writing, unless the method only reads or `@locks_late`."""
    if "session" not in g:
        g.session = _database().sessions()
        if request.method not in _READING_METHODS and not _view_locks_late():
            begin_write(g.session)
    return cast(Session, g.session)


def library() -> Library:
    """The courses as this process has loaded them."""
    return _database().library


def now() -> datetime:
    """The present moment, aware, in UTC; the same all through one request."""
    if "now" not in g:
        g.now = current_app.config["CLOCK"]()
    return cast(datetime, g.now)


def abandon() -> None:
    """Undo all that this request did to the database; for error pages."""
    if (session := g.pop("session", None)) is not None:
        session.rollback()
        session.close()


def engine_of(app: Flask) -> Engine:
    """The app's engine, for those who share it (rate limits) or close it (tests, the command line)."""
    return cast(Database, app.extensions[_EXTENSION]).engine


def _database() -> Database:
    return cast(Database, current_app.extensions[_EXTENSION])


def _view_locks_late() -> bool:
    view = current_app.view_functions.get(request.endpoint or "")
    return bool(getattr(view, _LOCKS_LATE, False))


def _commit(response: Response) -> Response:
    if (session := g.get("session")) is not None:
        session.commit()
    return response


def _close(_error: BaseException | None) -> None:
    abandon()
