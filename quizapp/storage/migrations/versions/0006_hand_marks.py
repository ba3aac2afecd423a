"""Decisions of people: on single answers, and on the same answer from then on."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

WAITING = sa.text("outcome = 'waiting'")


def upgrade() -> None:
    op.create_table(
        "hand_marks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("item_number", sa.Integer(), nullable=False),
        sa.Column("fraction", sa.Double(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("rated", sa.JSON(), nullable=False),
        sa.Column("remembered", sa.Boolean(), nullable=False),
        sa.Column("decided_by", sa.String(length=64), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["attempt_id", "item_number"],
            ["attempt_items.attempt_id", "attempt_items.number"],
            name=op.f("fk_hand_marks_attempt_id_item_number_attempt_items"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hand_marks")),
    )
    op.create_index("ix_hand_marks_item", "hand_marks", ["attempt_id", "item_number", "id"], unique=False)
    op.create_table(
        "answer_rulings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("revision_id", sa.Integer(), nullable=False),
        sa.Column("quiz_id", sa.String(length=64), nullable=False),
        sa.Column("question_id", sa.String(length=64), nullable=False),
        sa.Column("answer", sa.String(length=32), nullable=False),
        sa.Column("fraction", sa.Double(), nullable=True),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.String(length=64), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["revision_id"],
            ["revisions.id"],
            name=op.f("fk_answer_rulings_revision_id_revisions"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer_rulings")),
    )
    op.create_index(
        "ix_answer_rulings_answer", "answer_rulings", ["revision_id", "question_id", "answer", "id"], unique=False
    )
    op.create_index(
        "ix_item_grades_waiting",
        "item_grades",
        ["attempt_id"],
        unique=False,
        sqlite_where=WAITING,
        postgresql_where=WAITING,
    )


def downgrade() -> None:
    op.drop_index("ix_item_grades_waiting", table_name="item_grades")
    op.drop_index("ix_answer_rulings_answer", table_name="answer_rulings")
    op.drop_table("answer_rulings")
    op.drop_index("ix_hand_marks_item", table_name="hand_marks")
    op.drop_table("hand_marks")
