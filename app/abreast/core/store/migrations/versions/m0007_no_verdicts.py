"""Where a judge gave no verdict is kept too, and turns whose names are hidden are found at once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_index(
        "ix_turns_hidden",
        "turns",
        ["id"],
        unique=False,
        sqlite_where=sa.text("blind_order IS NOT NULL AND revealed_at_ms IS NULL"),
    )
    op.create_table(
        "no_verdicts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("turn_id", sa.Integer(), nullable=False),
        sa.Column("judge_lane_id", sa.Integer(), nullable=False),
        sa.Column("first_answer_id", sa.Integer(), nullable=False),
        sa.Column("second_answer_id", sa.Integer(), nullable=False),
        sa.Column("forward_answer_id", sa.Integer(), nullable=False),
        sa.Column("backward_answer_id", sa.Integer(), nullable=False),
        sa.Column("forward_outcome", sa.String(length=20), nullable=True),
        sa.Column("backward_outcome", sa.String(length=20), nullable=True),
        sa.Column("why_not", sa.Text(), nullable=False),
        sa.Column("created_at_ms", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["turn_id"], ["turns.id"], name="fk_no_verdicts_turn_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_no_verdicts"),
        comment="Pairs of which a judge was asked and gave no verdict in one of the orders, or in both.",
    )
    op.create_index("ix_no_verdicts_turn_id", "no_verdicts", ["turn_id"], unique=False)
