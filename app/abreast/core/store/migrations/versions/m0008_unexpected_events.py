"""An answer remembers how many events of its stream nobody expected."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.add_column("answers", sa.Column("unexpected_events", sa.Integer(), nullable=True))
