"""Sections: in which part of its quiz a question of an attempt stands."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "attempt_items", sa.Column("section", sa.String(length=64), server_default=sa.text("''"), nullable=False)
    )


def downgrade() -> None:
    with op.batch_alter_table("attempt_items") as items:
        items.drop_column("section")
