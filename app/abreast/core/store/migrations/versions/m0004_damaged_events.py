"""An answer remembers how many events of its stream were damaged."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("answers", sa.Column("damaged_events", sa.Integer(), nullable=True))
