"""What Alembic runs its steps in: the connection and transaction that `quizapp.storage.migrate` made."""

from alembic import context

from quizapp.storage.tables import Table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
