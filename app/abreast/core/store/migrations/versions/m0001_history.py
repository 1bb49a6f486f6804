"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from abreast.core.store.full_text import create_search

revision = "0001"
down_revision = None


def upgrade() -> None:
    _create_comparisons()
    _create_lanes()
    _create_turns()
    _create_answers()
    _create_attempts()
    _create_votes_and_usage()
    create_search(op.get_bind())


def _create_comparisons() -> None:
    op.create_table(
        "chores",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("name", name=("pk_chores")),
        comment="Work that a change has left to be done in small steps, also after the next start.",
    )
    op.create_table(
        "comparisons",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("named_by_user", sa.Boolean(), nullable=False),
        sa.Column("created_at_ms", sa.BigInteger(), nullable=False),
        sa.Column("used_at_ms", sa.BigInteger(), nullable=False),
        sa.Column("use_number", sa.BigInteger(), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.Column("deleted_at_ms", sa.BigInteger(), nullable=True),
        sa.Column("draft", sa.Text(), nullable=False),
        sa.Column("layout", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=("pk_comparisons")),
    )
    op.create_index("ix_comparisons_deleted_at_ms", "comparisons", ["deleted_at_ms"], unique=False)
    op.create_index("ix_comparisons_shelf", "comparisons", ["archived", "use_number"], unique=False)
    op.create_index("ix_comparisons_use_number", "comparisons", ["use_number"], unique=False)
    op.create_table(
        "models",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("provider_id", sa.String(length=200), nullable=False),
        sa.Column("provider_label", sa.Text(), nullable=False),
        sa.Column("model_id", sa.String(length=200), nullable=False),
        sa.Column("model_label", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=("pk_models")),
        sa.UniqueConstraint("provider_id", "provider_label", "model_id", "model_label", name="uq_models"),
        comment="Models by the ids and names they had when they were asked. A renamed one gets a row of its own.",
    )
    op.create_table(
        "texts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("comparison_id", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("marks", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=("pk_texts")),
        comment="Every prompt and every ended answer, once. The search index is built over this table.",
    )


def _create_lanes() -> None:
    op.create_table(
        "lanes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("comparison_id", sa.Integer(), nullable=False),
        sa.Column("letter", sa.String(length=1), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("model_id", sa.Integer(), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("head_id", sa.Integer(), nullable=True),
        sa.Column("forked_from_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["comparison_id"], ["comparisons.id"], name=("fk_lanes_comparison_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["model_id"], ["models.id"], name=("fk_lanes_model_id")),
        sa.PrimaryKeyConstraint("id", name=("pk_lanes")),
    )
    op.create_index(("ix_lanes_comparison_id"), "lanes", ["comparison_id"], unique=False)
    op.create_index(("ix_lanes_model_id"), "lanes", ["model_id"], unique=False)
    op.create_table(
        "setups",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("comparison_id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=16), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("request", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["comparison_id"], ["comparisons.id"], name=("fk_setups_comparison_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=("pk_setups")),
        sa.UniqueConstraint("comparison_id", "digest", name="uq_setups"),
        comment="A lane's settings and all of a request but its messages, once for all answers that were asked alike.",
    )
    op.create_table(
        "tags",
        sa.Column("comparison_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.ForeignKeyConstraint(
            ["comparison_id"], ["comparisons.id"], name=("fk_tags_comparison_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("comparison_id", "name", name=("pk_tags")),
    )
    op.create_index("ix_tags_name", "tags", ["name"], unique=False)


def _create_turns() -> None:
    op.create_table(
        "turns",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("comparison_id", sa.Integer(), nullable=False),
        sa.Column("prompt_id", sa.Integer(), nullable=False),
        sa.Column("edited_from_id", sa.Integer(), nullable=True),
        sa.Column("created_at_ms", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["comparison_id"], ["comparisons.id"], name=("fk_turns_comparison_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["prompt_id"], ["texts.id"], name=("fk_turns_prompt_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=("pk_turns")),
    )
    op.create_index(("ix_turns_comparison_id"), "turns", ["comparison_id"], unique=False)
    op.create_index(("ix_turns_created_at_ms"), "turns", ["created_at_ms"], unique=False)
    op.create_index(("ix_turns_prompt_id"), "turns", ["prompt_id"], unique=False)


def _create_answers() -> None:
    op.create_table(
        "answers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("turn_id", sa.Integer(), nullable=False),
        sa.Column("lane_id", sa.Integer(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("text_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("model_id", sa.Integer(), nullable=False),
        sa.Column("setup_id", sa.Integer(), nullable=False),
        sa.Column("messages", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("request_digest", sa.LargeBinary(length=8), nullable=False),
        sa.Column("thread_digest", sa.LargeBinary(length=8), nullable=True),
        sa.Column("reasoning", sa.Text(), nullable=True),
        sa.Column("tool_calls", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("finish_reason", sa.String(length=20), nullable=True),
        sa.Column("served_model", sa.Text(), nullable=True),
        sa.Column("created_at_ms", sa.BigInteger(), nullable=False),
        sa.Column("sent_ns", sa.BigInteger(), nullable=True),
        sa.Column("first_delta_ns", sa.BigInteger(), nullable=True),
        sa.Column("first_text_ns", sa.BigInteger(), nullable=True),
        sa.Column("last_delta_ns", sa.BigInteger(), nullable=True),
        sa.Column("ended_ns", sa.BigInteger(), nullable=True),
        sa.Column("reads", sa.Integer(), nullable=False),
        sa.Column("first_read_chars", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["lane_id"], ["lanes.id"], name=("fk_answers_lane_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["model_id"], ["models.id"], name=("fk_answers_model_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["answers.id"], name=("fk_answers_parent_id")),
        sa.ForeignKeyConstraint(["text_id"], ["texts.id"], name=("fk_answers_text_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["turn_id"], ["turns.id"], name=("fk_answers_turn_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=("pk_answers")),
    )
    op.create_index("ix_answers_lane_id", "answers", ["lane_id", "parent_id"], unique=False)
    op.create_index(
        "ix_answers_live",
        "answers",
        ["state"],
        unique=False,
        sqlite_where=sa.text("state IN ('queued', 'connecting', 'waiting', 'streaming')"),
    )
    op.create_index("ix_answers_parent_id", "answers", ["parent_id"], unique=False)
    op.create_index(("ix_answers_text_id"), "answers", ["text_id"], unique=False)
    op.create_index(("ix_answers_turn_id"), "answers", ["turn_id"], unique=False)


def _create_attempts() -> None:
    op.create_table(
        "attempts",
        sa.Column("answer_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("error_kind", sa.String(length=40), nullable=True),
        sa.Column("error_message", sa.Text(), nullable=True),
        sa.Column("error_provider_id", sa.String(length=200), nullable=True),
        sa.Column("error_status", sa.Integer(), nullable=True),
        sa.Column("error_code", sa.Text(), nullable=True),
        sa.Column("error_details", sa.Text(), nullable=True),
        sa.Column("may_be_billed", sa.Boolean(), nullable=False),
        sa.Column("retry_after_s", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["answer_id"], ["answers.id"], name=("fk_attempts_answer_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("answer_id", "number", name=("pk_attempts")),
        comment="Each request that was sent for an answer: a retried one never hides an earlier one that was billed.",
        sqlite_with_rowid=False,
    )
    op.create_table(
        "journal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("answer_id", sa.Integer(), nullable=False),
        sa.Column("reasoning", sa.Boolean(), nullable=False),
        sa.Column("piece", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["answer_id"], ["answers.id"], name=("fk_journal_answer_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=("pk_journal")),
        comment="What has come of live answers. An answer that ends takes its rows away in the same transaction.",
    )
    op.create_index(("ix_journal_answer_id"), "journal", ["answer_id"], unique=False)


def _create_votes_and_usage() -> None:
    op.create_table(
        "votes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("turn_id", sa.Integer(), nullable=False),
        sa.Column("winner_id", sa.Integer(), nullable=True),
        sa.Column("verdict", sa.String(length=20), nullable=False),
        sa.Column("blind", sa.Boolean(), nullable=False),
        sa.Column("created_at_ms", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("verdict != ''", name=("ck_votes_verdict")),
        sa.ForeignKeyConstraint(["turn_id"], ["turns.id"], name=("fk_votes_turn_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["winner_id"], ["answers.id"], name=("fk_votes_winner_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=("pk_votes")),
    )
    op.create_index(("ix_votes_turn_id"), "votes", ["turn_id"], unique=False)
    op.create_index(("ix_votes_winner_id"), "votes", ["winner_id"], unique=False)
    op.create_table(
        "usage_records",
        sa.Column("answer_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("input_tokens", sa.BigInteger(), nullable=True),
        sa.Column("output_tokens", sa.BigInteger(), nullable=True),
        sa.Column("cached_input_tokens", sa.BigInteger(), nullable=True),
        sa.Column("cache_write_tokens", sa.BigInteger(), nullable=True),
        sa.Column("reasoning_tokens", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["answer_id", "number"],
            ["attempts.answer_id", "attempts.number"],
            name="fk_usage_records_attempt",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("answer_id", "number", name=("pk_usage_records")),
        comment="What one attempt consumed, as its provider reported it.",
        sqlite_with_rowid=False,
    )
