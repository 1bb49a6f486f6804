"""The tables of votes and of judges' judgements. See `voting.py`.

Answers are pointed at without foreign keys: they are only deleted together with their comparison, whose turns take
votes and judgements away, and an index for each key would serve nothing else.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
)

from abreast.core.store.schema import metadata

votes = Table(
    "votes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("turn_id", Integer, ForeignKey("turns.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    Column("comment", Text, nullable=False),
    Column("is_blind", Boolean, nullable=False),
    Column("names_maker", Boolean, nullable=False),
    Column("is_rated", Boolean, nullable=False),
    Column("created_at_ms", BigInteger, nullable=False, index=True),
)

vote_pairs = Table(
    "vote_pairs",
    metadata,
    Column("vote_id", Integer, ForeignKey("votes.id", ondelete="CASCADE"), primary_key=True),
    Column("first_answer_id", Integer, primary_key=True),
    Column("second_answer_id", Integer, primary_key=True),
    Column("outcome", String(20), nullable=False),
    # How long the answers are, so that a ranking need not read them.
    Column("first_chars", Integer, nullable=False),
    Column("second_chars", Integer, nullable=False),
    sqlite_with_rowid=False,
    comment="What a vote says of each two answers. The best of more than two is kept as the pairs it implies.",
)

vote_tags = Table(
    "vote_tags",
    metadata,
    Column("vote_id", Integer, ForeignKey("votes.id", ondelete="CASCADE"), primary_key=True),
    Column("name", String(100), primary_key=True),
    Index("ix_vote_tags_name", "name"),
    sqlite_with_rowid=False,
    comment="Tags of a vote itself; those of its comparison count for it too.",
)

judgements = Table(
    "judgements",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("turn_id", Integer, ForeignKey("turns.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("judge_lane_id", Integer, nullable=False),
    Column("first_answer_id", Integer, nullable=False),
    Column("second_answer_id", Integer, nullable=False),
    # The judge's answers, which say what they cost. Forward: it saw the first answer first.
    Column("forward_answer_id", Integer, nullable=False),
    Column("backward_answer_id", Integer, nullable=False),
    # Both told of the same first and second answer.
    Column("forward_outcome", String(20), nullable=False),
    Column("backward_outcome", String(20), nullable=False),
    # A tie where the two differ.
    Column("outcome", String(20), nullable=False),
    Column("first_chars", Integer, nullable=False),
    Column("second_chars", Integer, nullable=False),
    Column("created_at_ms", BigInteger, nullable=False),
)

no_verdicts = Table(
    "no_verdicts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("turn_id", Integer, ForeignKey("turns.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("judge_lane_id", Integer, nullable=False),
    Column("first_answer_id", Integer, nullable=False),
    Column("second_answer_id", Integer, nullable=False),
    # The judge's last answers in each order.
    Column("forward_answer_id", Integer, nullable=False),
    Column("backward_answer_id", Integer, nullable=False),
    # Both told of the same first and second answer. None: it gave no verdict in this order.
    Column("forward_outcome", String(20)),
    Column("backward_outcome", String(20)),
    Column("why_not", Text, nullable=False),
    Column("created_at_ms", BigInteger, nullable=False),
    comment="Pairs of which a judge was asked and gave no verdict in one of the orders, or in both.",
)
