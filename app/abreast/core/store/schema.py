"""The tables of the newest schema, in words that every database understands.

Rows are ordered by their ids, which are given out in rising order, never by a time: clocks are set back. Times are
milliseconds since 1970 in UTC and only shown.

The answers of a comparison are a tree: `parent_id` is the answer that a thread had reached when the question was
asked. Regenerating, editing a prompt, forking and going on from another lane's answer all add children; nothing that
was ever answered is changed.

The tables of the ledger stand in `usage_schema`, those of votes in `vote_schema`.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

SCHEMA_VERSION = 8
"""Counts the steps in `migrations/versions`."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

comparisons = Table(
    "comparisons",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("title", Text, nullable=False),
    Column("named_by_user", Boolean, nullable=False),
    Column("created_at_ms", BigInteger, nullable=False),
    Column("used_at_ms", BigInteger, nullable=False),
    # Rises with each use. The list is ordered by it.
    Column("use_number", BigInteger, nullable=False),
    Column("pinned", Boolean, nullable=False),
    Column("archived", Boolean, nullable=False),
    # Set: in the bin. Undo clears it, the purge takes the row away.
    Column("deleted_at_ms", BigInteger),
    Column("draft", Text, nullable=False),
    # What the window needs to look as before: the order and widths of panes, scroll positions. Its own words.
    Column("layout", JSON, nullable=False),
    # Of an imported one: which program it was asked in, and by what it is known again.
    Column("origin", String(20)),
    Column("origin_id", String(200)),
    # Which model gives which answer is hidden until the user has voted.
    Column("blind", Boolean, nullable=False, server_default=false()),
    Index("ix_comparisons_origin", "origin", "origin_id", unique=True),
    Index("ix_comparisons_shelf", "archived", "use_number"),
    Index("ix_comparisons_use_number", "use_number"),
    Index("ix_comparisons_deleted_at_ms", "deleted_at_ms"),
)

models = Table(
    "models",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("provider_id", String(200), nullable=False),
    Column("provider_label", Text, nullable=False),
    Column("model_id", String(200), nullable=False),
    Column("model_label", Text, nullable=False),
    UniqueConstraint("provider_id", "provider_label", "model_id", "model_label", name="uq_models"),
    comment="Models by the ids and names they had when they were asked. A renamed one gets a row of its own.",
)

setups = Table(
    "setups",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("comparison_id", Integer, ForeignKey("comparisons.id", ondelete="CASCADE"), nullable=False),
    Column("digest", LargeBinary(16), nullable=False),
    Column("settings", JSON, nullable=False),
    Column("request", JSON, nullable=False),
    UniqueConstraint("comparison_id", "digest", name="uq_setups"),
    comment="A lane's settings and all of a request but its messages, once for all answers that were asked alike.",
)

tags = Table(
    "tags",
    metadata,
    Column("comparison_id", Integer, ForeignKey("comparisons.id", ondelete="CASCADE"), primary_key=True),
    Column("name", String(100), primary_key=True),
    Index("ix_tags_name", "name"),
)

lanes = Table(
    "lanes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("comparison_id", Integer, ForeignKey("comparisons.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("letter", String(1), nullable=False),
    Column("position", Integer, nullable=False),
    Column("closed", Boolean, nullable=False),
    # What is asked next: the model and the settings that the lane has now.
    Column("model_id", Integer, ForeignKey("models.id"), nullable=False, index=True),
    Column("settings", JSON, nullable=False),
    # The answer that ends the thread on the screen. It is another lane's after a fork. No foreign key: answers point at
    # lanes already, and a circle could not be deleted row by row.
    Column("head_id", Integer),
    Column("forked_from_id", Integer),
    # None: a contestant. Else what it is, as `LaneOrigin`.
    Column("origin", JSON(none_as_null=True)),
)

texts = Table(
    "texts",
    metadata,
    Column("id", Integer, primary_key=True),
    # No foreign key, here and at `setup_id`: its index would only serve deleting, which finds the rows another way.
    Column("comparison_id", Integer, nullable=False),
    Column("body", Text, nullable=False),
    # Words for the search index that no text contains: the state and the model. See `marks.py`.
    Column("marks", Text, nullable=False),
    comment="Every prompt and every ended answer, once. The search index is built over this table.",
)

turns = Table(
    "turns",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("comparison_id", Integer, ForeignKey("comparisons.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("prompt_id", Integer, ForeignKey("texts.id", ondelete="CASCADE"), nullable=False, index=True),
    # The turn whose prompt was edited to make this one.
    Column("edited_from_id", Integer),
    Column("created_at_ms", BigInteger, nullable=False, index=True),
    # The ids of the lanes in the order that was drawn for this turn. None: the turn is not blind.
    Column("blind_order", JSON(none_as_null=True)),
    # None: not yet, or the turn is not blind.
    Column("revealed_at_ms", BigInteger),
    # Small: names are shown in the end. See `hiding.py`.
    Index("ix_turns_hidden", "id", sqlite_where=text("blind_order IS NOT NULL AND revealed_at_ms IS NULL")),
)

answers = Table(
    "answers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("turn_id", Integer, ForeignKey("turns.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("lane_id", Integer, ForeignKey("lanes.id", ondelete="CASCADE"), nullable=False),
    # No cascade: SQLite follows one for 1,000 steps only, and a thread may be longer.
    Column("parent_id", Integer, ForeignKey("answers.id")),
    Column("text_id", Integer, ForeignKey("texts.id", ondelete="CASCADE"), index=True),
    Column("state", String(20), nullable=False),
    Column("model_id", Integer, ForeignKey("models.id"), nullable=False),
    Column("setup_id", Integer, nullable=False),
    # The request's messages, where they are not those of the thread: see `requests.py`.
    Column("messages", JSON(none_as_null=True)),
    # Of the messages that were sent, and of the thread that ends with this answer.
    Column("request_digest", LargeBinary(8), nullable=False),
    Column("thread_digest", LargeBinary(8)),
    Column("reasoning", Text),
    Column("tool_calls", JSON(none_as_null=True)),
    Column("finish_reason", String(20)),
    Column("served_model", Text),
    Column("created_at_ms", BigInteger, nullable=False),
    # The figures' readings, in nanoseconds after the first of them.
    Column("sent_ns", BigInteger),
    Column("first_delta_ns", BigInteger),
    Column("first_text_ns", BigInteger),
    Column("last_delta_ns", BigInteger),
    Column("ended_ns", BigInteger),
    Column("reads", Integer, nullable=False),
    Column("first_read_chars", Integer, nullable=False),
    # Empty in answers that are older than these columns: not known, and shown as none.
    Column("damaged_events", Integer),
    Column("unexpected_events", Integer),
    # The bot that was asked, by its name then. One that is tried before it is saved has no id. Both empty: no bot.
    Column("bot_id", String(200)),
    Column("bot_label", Text),
    Index("ix_answers_parent_id", "parent_id"),
    Index("ix_answers_lane_id", "lane_id", "parent_id"),
    # Small: nearly all rows are in a final state, and those are left out of it.
    Index(
        "ix_answers_live",
        "state",
        sqlite_where=Column("state", String(20)).in_(["queued", "connecting", "waiting", "streaming"]),
    ),
)

journal = Table(
    "journal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("answer_id", Integer, ForeignKey("answers.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("reasoning", Boolean, nullable=False),
    Column("piece", Text, nullable=False),
    comment="What has come of live answers. An answer that ends takes its rows away in the same transaction.",
)

attempts = Table(
    "attempts",
    metadata,
    Column("answer_id", Integer, ForeignKey("answers.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("state", String(20), nullable=False),
    Column("error_kind", String(40)),
    Column("error_message", Text),
    Column("error_provider_id", String(200)),
    Column("error_status", Integer),
    Column("error_code", Text),
    Column("error_details", Text),
    Column("may_be_billed", Boolean, nullable=False),
    Column("retry_after_s", Float),
    # Of an imported one: what it is said to have taken, as exports have it. It is in no total, so not in the ledger.
    Column("told", JSON(none_as_null=True)),
    sqlite_with_rowid=False,
    comment="Each request that was sent for an answer: a retried one never hides an earlier one that was billed.",
)

usage_records = Table(
    "usage_records",
    metadata,
    Column("answer_id", Integer, primary_key=True),
    Column("number", Integer, primary_key=True),
    # `None` is "not reported" and never 0. The counts are as they came, also where they cannot be true.
    Column("input_tokens", BigInteger),
    Column("output_tokens", BigInteger),
    Column("cached_input_tokens", BigInteger),
    Column("cache_write_tokens", BigInteger),
    Column("reasoning_tokens", BigInteger),
    ForeignKeyConstraint(
        ["answer_id", "number"],
        ["attempts.answer_id", "attempts.number"],
        name="fk_usage_records_attempt",
        ondelete="CASCADE",
    ),
    sqlite_with_rowid=False,
    comment="What one attempt consumed, as its provider reported it.",
)

chores = Table(
    "chores",
    metadata,
    Column("name", String(40), primary_key=True),
    comment="Work that a change has left to be done in small steps, also after the next start.",
)
