"""Writes that both databases know under the same words: insert unless there, insert or replace."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from sqlalchemy.dialects.postgresql import Insert as PostgresqlInsert
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import InstrumentedAttribute, Session

from quizapp.storage.tables import Table

Insert: TypeAlias = Callable[[type[Table]], PostgresqlInsert]


def insert_for(dialect: str) -> Insert:
    """The `insert` of the dialect (`sqlite` or `postgresql`) that has `ON CONFLICT`.

    Typed as PostgreSQL's: SQLite's has the same methods, and SQLAlchemy gives the two no type in common.
    """
    return postgresql_insert if dialect == "postgresql" else sqlite_insert  # type: ignore[return-value]


def insert_unless_there(
    session: Session, table: type[Table], values: Mapping[str, Any], returning: InstrumentedAttribute[int]
) -> int | None:
    """Insert a row and return its `returning` column, or None where a unique constraint already holds one like it.

    On PostgreSQL this waits for a transaction that is inserting the same row, so the answer is true after it.
    """
    insert = insert_for(session.get_bind().dialect.name)(table)
    return session.execute(insert.values(**values).on_conflict_do_nothing().returning(returning)).scalar_one_or_none()


def insert_missing(session: Session, table: type[Table], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert those rows that no unique constraint already holds."""
    if rows:
        insert = insert_for(session.get_bind().dialect.name)(table)
        session.execute(insert.on_conflict_do_nothing(), list(rows))


def insert_or_replace(session: Session, table: type[Table], values: Mapping[str, Any]) -> None:
    """Insert a row, or set its other columns where a row with its primary key is there."""
    insert = insert_for(session.get_bind().dialect.name)(table).values(**values)
    keys = [column.name for column in table.__table__.primary_key]
    session.execute(
        insert.on_conflict_do_update(
            index_elements=keys, set_={name: insert.excluded[name] for name in values if name not in keys}
        )
    )
