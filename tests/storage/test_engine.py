import shutil
import sqlite3
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from threading import Thread, Timer

import pytest
from sqlalchemy import Engine, inspect, select, text
from sqlalchemy.exc import IntegrityError, StatementError
from sqlalchemy.orm import Session

from quizapp.storage.engine import begin_write, database_address, make_engine, session_factory
from quizapp.storage.tables import Enrolment, SignInLink, User

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def user(name: str, now: datetime = NOON) -> User:
    return User(name=name, name_key=name, role="student", passphrase_hash=None, token=name, created_at=now)


@pytest.fixture
def sqlite_engine(migrated_sqlite: Path, tmp_path: Path) -> Iterator[Engine]:
    """For what holds on SQLite alone."""
    made = make_engine(f"sqlite:///{shutil.copy(migrated_sqlite, tmp_path / 'own.sqlite3')}")
    yield made
    made.dispose()


@pytest.mark.parametrize(
    ("url", "driver"),
    [
        ("sqlite:////srv/quiz.sqlite3", "sqlite+pysqlite"),
        ("postgresql://amal@db/quiz", "postgresql+psycopg"),
        ("postgres://amal@db/quiz", "postgresql+psycopg"),
        ("postgresql+psycopg://amal@db/quiz", "postgresql+psycopg"),
    ],
)
def test_address_gets_the_driver_used_here(url: str, driver: str):
    assert database_address(url).drivername == driver


@pytest.mark.parametrize("url", ["", "quiz.sqlite3", "mysql://amal@db/quiz", "oracle://x"])
def test_other_databases_are_refused_in_words(url: str):
    with pytest.raises(ValueError, match=r"sqlite:///FILE"):
        make_engine(url)


def test_sqlite_keeps_what_was_committed_and_enforces_keys(sqlite_engine: Engine):
    with sqlite_engine.connect() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 15_000}


def test_file_of_sqlite_is_its_owners_alone_whatever_the_folder(tmp_path: Path):
    tmp_path.chmod(0o755)
    engine = make_engine(f"sqlite:///{tmp_path / 'quiz.sqlite3'}")
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE secrets (words TEXT)")
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    engine.dispose()
    assert modes["quiz.sqlite3"] == 0o600
    assert set(modes.values()) == {0o600}


def test_new_file_that_another_writes_to_is_waited_for(tmp_path: Path):
    file = tmp_path / "new.sqlite3"
    other = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    done = Timer(0.3, other.execute, ["COMMIT"])
    done.start()
    made = make_engine(f"sqlite:///{file}")
    try:
        with made.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    finally:
        done.join()
        other.close()
        made.dispose()


def test_row_that_points_nowhere_is_refused(session: Session):
    session.add(Enrolment(user_id=1, course_id="nowhere", enrolled_at=NOON))
    with pytest.raises(IntegrityError):
        session.flush()


def test_moment_comes_back_aware_in_utc(session: Session):
    cairo = timezone(timedelta(hours=2))
    session.add(user("amal", datetime(2026, 3, 2, 14, 0, 0, 123456, tzinfo=cairo)))
    session.commit()
    session.expire_all()
    found = session.execute(select(User.created_at)).scalar_one()
    assert found == datetime(2026, 3, 2, 12, 0, 0, 123456, tzinfo=UTC)
    assert found.utcoffset() == timedelta(0)


def test_moment_without_offset_is_refused(session: Session):
    session.add(user("amal", datetime(2026, 3, 2)))  # noqa: DTZ001 - that is the mistake
    with pytest.raises(StatementError, match="without a UTC offset"):
        session.flush()


def test_deleted_person_takes_their_rows_along(session: Session):
    amal = user("amal")
    session.add(amal)
    session.flush()
    session.add(SignInLink(user_id=amal.id, token_hash="x", created_at=NOON, expires_at=NOON))
    session.flush()
    session.execute(text("DELETE FROM users"))
    assert session.execute(select(SignInLink)).all() == []


def test_rolled_back_work_is_gone(engine: Engine, session: Session):
    session.add(user("amal"))
    session.flush()
    session.rollback()
    with engine.connect() as connection:
        assert connection.execute(select(User.id)).all() == []


def test_savepoint_undoes_its_own_part(session: Session):
    session.add(user("amal"))
    session.flush()
    savepoint = session.begin_nested()
    session.add(user("amal"))
    with pytest.raises(IntegrityError):
        session.flush()
    savepoint.rollback()
    session.commit()
    assert session.execute(select(User.name)).scalars().all() == ["amal"]


def test_transaction_that_has_read_can_become_a_writing_one(engine: Engine):
    sessions = session_factory(engine)
    with sessions.begin() as first:
        assert first.execute(select(User.name)).all() == []
        with sessions.begin() as other:
            begin_write(other)
            other.add(user("omar"))
        begin_write(first)
        begin_write(first)
        assert first.execute(select(User.name)).scalars().all() == ["omar"]
        first.add(user("amal"))
    with sessions() as last:
        assert set(last.execute(select(User.name)).scalars()) == {"amal", "omar"}


def test_beginning_to_write_after_a_write_is_a_mistake_on_sqlite(sqlite_engine: Engine):
    with session_factory(sqlite_engine)() as session:
        session.add(user("amal"))
        session.flush()
        with pytest.raises(RuntimeError, match="before the first write"):
            begin_write(session)


def test_begin_write_applies_to_one_transaction_on_sqlite(sqlite_engine: Engine):
    with session_factory(sqlite_engine)() as session:
        begin_write(session)
        session.commit()
        session.add(user("amal"))
        session.flush()
        with pytest.raises(RuntimeError, match="before the first write"):
            begin_write(session)


def test_writers_queue_and_lose_nothing(engine: Engine):
    sessions = session_factory(engine)

    def write(number: int) -> None:
        for step in range(5):
            with sessions.begin() as session:
                session.execute(select(User.id)).all()
                begin_write(session)
                session.execute(select(User.id)).all()
                session.add(user(f"{number}-{step}"))

    threads = [Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with sessions() as session:
        assert len(session.execute(select(User.id)).all()) == 40


def test_no_column_could_hold_a_network_address(engine: Engine):
    inspector = inspect(engine)
    names = {column["name"] for table in inspector.get_table_names() for column in inspector.get_columns(table)}
    assert not {name for name in names if "addr" in name or name in {"ip", "host", "user_agent", "email"}}
