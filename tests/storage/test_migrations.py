import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, inspect, text

from quizapp.storage.engine import make_engine
from quizapp.storage.migrate import DatabaseUnusable, downgrade, upgrade
from quizapp.storage.tables import Table


def tables(url: str) -> set[str]:
    engine = make_engine(url)
    try:
        return set(inspect(engine).get_table_names()) - {"sqlite_sequence"}
    finally:
        engine.dispose()


def test_migrated_schema_is_the_schema_of_the_tables(engine: Engine):
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, Table.metadata) == []


def test_constraints_have_the_same_names_on_both(engine: Engine):
    inspector = inspect(engine)
    for table in Table.metadata.sorted_tables:
        unique = {str(constraint["name"]) for constraint in inspector.get_unique_constraints(table.name)}
        checks = {str(constraint["name"]) for constraint in inspector.get_check_constraints(table.name)}
        foreign = {str(constraint["name"]) for constraint in inspector.get_foreign_keys(table.name)}
        # A primary key has no name on SQLite where numbers are never given twice.
        named = {str(constraint.name) for constraint in table.constraints if constraint is not table.primary_key}
        assert unique | checks | foreign == named


def test_database_goes_down_to_nothing_and_up_again(empty_database_url: str):
    upgrade(empty_database_url)
    full = tables(empty_database_url)
    assert full == set(Table.metadata.tables) | {"alembic_version"}
    downgrade(empty_database_url, "base")
    assert tables(empty_database_url) == {"alembic_version"}
    upgrade(empty_database_url)
    assert tables(empty_database_url) == full


def test_upgrading_again_changes_nothing(database_url: str):
    before = tables(database_url)
    upgrade(database_url)
    assert tables(database_url) == before


def test_processes_that_start_at_once_migrate_once(empty_database_url: str):
    script = "import sys; from quizapp.storage.migrate import upgrade; print(flush=True); input(); upgrade(sys.argv[1])"
    pipe = subprocess.PIPE
    running = [
        subprocess.Popen(
            [sys.executable, "-c", script, empty_database_url], stdin=pipe, stdout=pipe, stderr=pipe, text=True
        )
        for _ in range(3)
    ]
    for process in running:
        assert process.stdout is not None
        process.stdout.readline()
    for process in running:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    assert [(process.communicate()[1], process.returncode) for process in running] == [("", 0)] * 3
    assert "attempts" in tables(empty_database_url)


def test_database_of_a_later_version_is_refused_in_words(database_url: str):
    engine = make_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(DatabaseUnusable, match="later version"):
        upgrade(database_url)


def test_folder_that_is_not_there_is_said_in_words(tmp_path: Path):
    with pytest.raises(DatabaseUnusable, match="cannot be used: unable to open database file"):
        upgrade(f"sqlite:///{tmp_path / 'nowhere' / 'quiz.sqlite3'}")


def test_file_that_is_no_database_is_said_in_words(tmp_path: Path):
    (tmp_path / "quiz.sqlite3").write_text(
        "a shopping list, long enough to be no header of a database file at all\n" * 20
    )
    with pytest.raises(DatabaseUnusable, match="file is not a database"):
        upgrade(f"sqlite:///{tmp_path / 'quiz.sqlite3'}")


def test_unknown_kind_of_database_is_said_in_words():
    with pytest.raises(DatabaseUnusable, match="mysql is not a database that this works with"):
        upgrade("mysql://amal@db/quiz")


def test_password_is_not_repeated():
    with pytest.raises(DatabaseUnusable) as raised:
        upgrade("postgresql://amal:secret-word@/quiz?host=/nowhere&connect_timeout=2")
    assert "secret-word" not in str(raised.value)
