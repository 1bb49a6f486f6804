"""An answer keeps which bot gave it, and an imported one what it is said to have taken."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("answers", sa.Column("bot_id", sa.String(length=200), nullable=True))
    op.add_column("answers", sa.Column("bot_label", sa.Text(), nullable=True))
    op.add_column("attempts", sa.Column("told", sa.JSON(none_as_null=True), nullable=True))
