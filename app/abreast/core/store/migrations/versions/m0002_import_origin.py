"""Comparisons that were imported know where from, so that importing them again does not double them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("comparisons", sa.Column("origin", sa.String(length=20), nullable=True))
    op.add_column("comparisons", sa.Column("origin_id", sa.String(length=200), nullable=True))
    op.create_index("ix_comparisons_origin", "comparisons", ["origin", "origin_id"], unique=True)
