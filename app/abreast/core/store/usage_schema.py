"""The tables of the ledger: what each request took, and running sums over it. See `usage.py`.

They hold no text of the user's or a model's, and stay when a comparison is purged: the money was spent.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from abreast.core.store.schema import metadata

remarks = Table(
    "remarks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("body", Text, nullable=False),
    UniqueConstraint("body", name="uq_remarks"),
    comment="Where prices come from and why costs are unknown, each sentence once.",
)

charges = Table(
    "charges",
    metadata,
    Column("id", Integer, primary_key=True),
    # None: the answer was purged. What it cost stays, since the money was spent.
    Column("answer_id", Integer, ForeignKey("answers.id", ondelete="SET NULL")),
    Column("number", Integer, nullable=False),
    Column("comparison_id", Integer, ForeignKey("comparisons.id", ondelete="SET NULL")),
    Column("model_id", Integer, ForeignKey("models.id"), nullable=False),
    # Empty: no bot, the model as it is.
    Column("bot_id", String(200), nullable=False),
    # The user's calendar day as YYYYMMDD, at that time and place.
    Column("day", Integer, nullable=False),
    Column("sent_at_ms", BigInteger, nullable=False),
    Column("state", String(20), nullable=False),
    Column("input_tokens", BigInteger),
    Column("output_tokens", BigInteger),
    Column("cached_input_tokens", BigInteger),
    Column("cache_write_tokens", BigInteger),
    Column("reasoning_tokens", BigInteger),
    Column("input_bytes", BigInteger),
    Column("output_bytes", BigInteger),
    Column("cost_source", String(20), nullable=False),
    # US dollars, see `money.py`. Where the cost is unknown, a lower bound of it; None: not even that.
    Column("picodollars", BigInteger),
    Column("yoctodollars", BigInteger),
    Column("price_id", Integer, ForeignKey("remarks.id")),
    Column("reason_id", Integer, ForeignKey("remarks.id")),
    Column("ttft_us", BigInteger),
    Column("time_to_answer_us", BigInteger),
    Column("e2e_us", BigInteger),
    Column("queue_us", BigInteger),
    Column("loading_us", BigInteger),
    Column("lag_us", BigInteger),
    Column("tokens_per_s", Float),
    Column("end_to_end_tokens_per_s", Float),
    Column("cold", Boolean, nullable=False),
    Column("server", JSON(none_as_null=True)),
    UniqueConstraint("answer_id", "number", name="uq_charges"),
    Index("ix_charges_comparison_id", "comparison_id"),
    Index("ix_charges_model_id", "model_id"),
    Index("ix_charges_day", "day"),
    comment="What each attempt took, kept also when its answer is purged. It holds no text.",
)


SUMS = (
    "records", "failures", "without_tokens",
    "input_tokens", "output_tokens", "cached_input_tokens", "cache_write_tokens", "reasoning_tokens",
    "with_input_tokens", "with_output_tokens", "with_cached_input_tokens", "with_cache_write_tokens", "with_reasoning_tokens",
    "estimated", "unknown",
    "reported_pico", "reported_yocto", "computed_pico", "computed_yocto",
    "estimated_pico", "estimated_yocto", "at_least_pico", "at_least_yocto",
)  # fmt: skip
"""What is added up of charges. `with_…`: how many report it. The last eight: dollars of each kind, see `money.py`."""


def _sums(name: str, *key: Column[Any], comment: str) -> Table:
    """A table of running sums over charges. All columns but the key only ever take part in additions."""
    return Table(
        name,
        metadata,
        *key,
        *(Column(each, BigInteger, nullable=False) for each in SUMS),
        Index(f"ix_{name}_model_id", "model_id", "bot_id", "day"),
        comment=comment,
    )


daily_sums = _sums(
    "daily_sums",
    Column("day", Integer, primary_key=True, autoincrement=False),
    Column("model_id", Integer, ForeignKey("models.id"), primary_key=True),
    Column("bot_id", String(200), primary_key=True),
    comment="Charges by day, model and bot, kept in the transaction that adds a charge.",
)

tag_sums = _sums(
    "tag_sums",
    Column("tag", String(100), primary_key=True),
    Column("day", Integer, primary_key=True, autoincrement=False),
    Column("model_id", Integer, ForeignKey("models.id"), primary_key=True),
    Column("bot_id", String(200), primary_key=True),
    comment="The same by tag too; the empty tag: without one. A comparison with two tags counts under both.",
)
