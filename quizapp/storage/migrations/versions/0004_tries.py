"""Tries: which try at its question a judged response was."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("responses", sa.Column("try_number", sa.Integer(), nullable=True))
    op.execute("UPDATE responses SET try_number = 1 WHERE settles")


def downgrade() -> None:
    with op.batch_alter_table("responses") as responses:
        responses.drop_column("try_number")
