"""Comparisons can be blind, lanes say what they are, and votes and judgements are kept."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("comparisons", sa.Column("blind", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("lanes", sa.Column("origin", sa.JSON(none_as_null=True), nullable=True))
    op.add_column("turns", sa.Column("blind_order", sa.JSON(none_as_null=True), nullable=True))
    op.add_column("turns", sa.Column("revealed_at_ms", sa.BigInteger(), nullable=True))
    # No version ever wrote into the table that was there for votes to come.
    op.drop_table("votes")
    _create_votes()
    _create_judgements()


def _create_votes() -> None:
    op.create_table(
        "votes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("turn_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("is_blind", sa.Boolean(), nullable=False),
        sa.Column("names_maker", sa.Boolean(), nullable=False),
        sa.Column("is_rated", sa.Boolean(), nullable=False),
        sa.Column("created_at_ms", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["turn_id"], ["turns.id"], name="fk_votes_turn_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_votes"),
    )
    op.create_index("ix_votes_turn_id", "votes", ["turn_id"], unique=False)
    op.create_index("ix_votes_created_at_ms", "votes", ["created_at_ms"], unique=False)
    op.create_table(
        "vote_pairs",
        sa.Column("vote_id", sa.Integer(), nullable=False),
        sa.Column("first_answer_id", sa.Integer(), nullable=False),
        sa.Column("second_answer_id", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.Column("first_chars", sa.Integer(), nullable=False),
        sa.Column("second_chars", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["vote_id"], ["votes.id"], name="fk_vote_pairs_vote_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("vote_id", "first_answer_id", "second_answer_id", name="pk_vote_pairs"),
        sqlite_with_rowid=False,
        comment="What a vote says of each two answers. The best of more than two is kept as the pairs it implies.",
    )
    op.create_table(
        "vote_tags",
        sa.Column("vote_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.ForeignKeyConstraint(["vote_id"], ["votes.id"], name="fk_vote_tags_vote_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("vote_id", "name", name="pk_vote_tags"),
        sqlite_with_rowid=False,
        comment="Tags of a vote itself; those of its comparison count for it too.",
    )
    op.create_index("ix_vote_tags_name", "vote_tags", ["name"], unique=False)


def _create_judgements() -> None:
    op.create_table(
        "judgements",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("turn_id", sa.Integer(), nullable=False),
        sa.Column("judge_lane_id", sa.Integer(), nullable=False),
        sa.Column("first_answer_id", sa.Integer(), nullable=False),
        sa.Column("second_answer_id", sa.Integer(), nullable=False),
        sa.Column("forward_answer_id", sa.Integer(), nullable=False),
        sa.Column("backward_answer_id", sa.Integer(), nullable=False),
        sa.Column("forward_outcome", sa.String(length=20), nullable=False),
        sa.Column("backward_outcome", sa.String(length=20), nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.Column("first_chars", sa.Integer(), nullable=False),
        sa.Column("second_chars", sa.Integer(), nullable=False),
        sa.Column("created_at_ms", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["turn_id"], ["turns.id"], name="fk_judgements_turn_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_judgements"),
    )
    op.create_index("ix_judgements_turn_id", "judgements", ["turn_id"], unique=False)
