"""What each request took is kept for good, also when its answer is purged, with running sums over it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_SUMS = (
    "records", "failures", "without_tokens",
    "input_tokens", "output_tokens", "cached_input_tokens", "cache_write_tokens", "reasoning_tokens",
    "with_input_tokens", "with_output_tokens", "with_cached_input_tokens", "with_cache_write_tokens", "with_reasoning_tokens",
    "estimated", "unknown",
    "reported_pico", "reported_yocto", "computed_pico", "computed_yocto",
    "estimated_pico", "estimated_yocto", "at_least_pico", "at_least_yocto",
)  # fmt: skip
_NUMBERS = (
    "input_tokens", "output_tokens", "cached_input_tokens", "cache_write_tokens", "reasoning_tokens",
    "input_bytes", "output_bytes",
)  # fmt: skip
_TIMES = ("ttft_us", "time_to_answer_us", "e2e_us", "queue_us", "loading_us", "lag_us")


def upgrade() -> None:
    op.create_table(
        "remarks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_remarks"),
        sa.UniqueConstraint("body", name="uq_remarks"),
        comment="Where prices come from and why costs are unknown, each sentence once.",
    )
    op.create_table(
        "charges",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("answer_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("comparison_id", sa.Integer(), nullable=True),
        sa.Column("model_id", sa.Integer(), nullable=False),
        sa.Column("bot_id", sa.String(length=200), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("sent_at_ms", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=True) for name in _NUMBERS),
        sa.Column("cost_source", sa.String(length=20), nullable=False),
        sa.Column("picodollars", sa.BigInteger(), nullable=True),
        sa.Column("yoctodollars", sa.BigInteger(), nullable=True),
        sa.Column("price_id", sa.Integer(), nullable=True),
        sa.Column("reason_id", sa.Integer(), nullable=True),
        *(sa.Column(name, sa.BigInteger(), nullable=True) for name in _TIMES),
        sa.Column("tokens_per_s", sa.Float(), nullable=True),
        sa.Column("end_to_end_tokens_per_s", sa.Float(), nullable=True),
        sa.Column("cold", sa.Boolean(), nullable=False),
        sa.Column("server", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(["answer_id"], ["answers.id"], name="fk_charges_answer_id", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["comparison_id"], ["comparisons.id"], name="fk_charges_comparison_id", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["model_id"], ["models.id"], name="fk_charges_model_id"),
        sa.ForeignKeyConstraint(["price_id"], ["remarks.id"], name="fk_charges_price_id"),
        sa.ForeignKeyConstraint(["reason_id"], ["remarks.id"], name="fk_charges_reason_id"),
        sa.PrimaryKeyConstraint("id", name="pk_charges"),
        sa.UniqueConstraint("answer_id", "number", name="uq_charges"),
        comment="What each attempt took, kept also when its answer is purged. It holds no text.",
    )
    op.create_index("ix_charges_comparison_id", "charges", ["comparison_id"], unique=False)
    op.create_index("ix_charges_model_id", "charges", ["model_id"], unique=False)
    op.create_index("ix_charges_day", "charges", ["day"], unique=False)
    _create_sums("daily_sums", comment="Charges by day, model and bot, kept in the transaction that adds a charge.")
    _create_sums(
        "tag_sums",
        sa.Column("tag", sa.String(length=100), nullable=False),
        comment="The same by tag too; the empty tag: without one. A comparison with two tags counts under both.",
    )
    _take_over()


def _create_sums(name: str, *before: sa.Column[str], comment: str) -> None:
    op.create_table(
        name,
        *before,
        sa.Column("day", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("model_id", sa.Integer(), nullable=False),
        sa.Column("bot_id", sa.String(length=200), nullable=False),
        *(sa.Column(each, sa.BigInteger(), nullable=False) for each in _SUMS),
        sa.ForeignKeyConstraint(["model_id"], ["models.id"], name=f"fk_{name}_model_id"),
        sa.PrimaryKeyConstraint(*(column.name for column in before), "day", "model_id", "bot_id", name=f"pk_{name}"),
        comment=comment,
    )
    op.create_index(f"ix_{name}_model_id", name, ["model_id", "bot_id", "day"], unique=False)


def _take_over() -> None:
    """Put into the ledger what was asked before there was one. Nobody kept what it cost, so that is unknown."""
    op.execute("INSERT INTO remarks (id, body) VALUES (1, 'It was asked before costs were kept.')")
    op.execute(
        """
        INSERT INTO charges (answer_id, number, comparison_id, model_id, bot_id, day, sent_at_ms, state, input_tokens,
            output_tokens, cached_input_tokens, cache_write_tokens, reasoning_tokens, cost_source, reason_id, cold)
        SELECT a.id, t.number, turns.comparison_id, a.model_id, '',
            CAST(strftime('%Y%m%d', a.created_at_ms / 1000, 'unixepoch', 'localtime') AS INTEGER), a.created_at_ms,
            t.state, u.input_tokens, u.output_tokens, u.cached_input_tokens, u.cache_write_tokens, u.reasoning_tokens,
            'unknown', 1, 0
        FROM attempts t
            JOIN answers a ON a.id = t.answer_id
            JOIN turns ON turns.id = a.turn_id
            LEFT JOIN usage_records u ON u.answer_id = t.answer_id AND u.number = t.number
        """
    )
    sums = ", ".join(_SUMS)
    # Counts that cannot be true were kept as they came, and enter no sum.
    plausible = [f"CASE WHEN {name} BETWEEN 0 AND 1000000000 THEN {name} END" for name in _NUMBERS[:5]]
    counted = ", ".join(f"coalesce(sum({count}), 0)" for count in plausible)
    reported = ", ".join(f"count({count})" for count in plausible)
    values = f"""count(*), sum(state NOT IN ('complete', 'cancelled')),
        sum(input_tokens IS NULL OR output_tokens IS NULL), {counted}, {reported}, 0, count(*), 0, 0, 0, 0, 0, 0, 0, 0"""
    op.execute(
        f"INSERT INTO daily_sums (day, model_id, bot_id, {sums}) "  # noqa: S608  our own names
        f"SELECT day, model_id, bot_id, {values} FROM charges GROUP BY day, model_id, bot_id"
    )
    op.execute(
        f"INSERT INTO tag_sums (tag, day, model_id, bot_id, {sums}) "  # noqa: S608  our own names
        f"SELECT coalesce(tags.name, ''), day, model_id, bot_id, {values} FROM charges "
        "LEFT JOIN tags ON tags.comparison_id = charges.comparison_id "
        "GROUP BY coalesce(tags.name, ''), day, model_id, bot_id"
    )
