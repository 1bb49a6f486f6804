"""The steps of the schema and one more that no version of Abreast has, so that a step can be tested before there is one."""

from __future__ import annotations

from pathlib import Path

from abreast.core.store.migrations import STEPS
from abreast.core.store.schema import SCHEMA_VERSION

NEXT_STEP = """
from alembic import op
import sqlalchemy as sa

revision = "9999"
down_revision = "{head}"


def upgrade():
    op.add_column("comparisons", sa.Column("mood", sa.Text()))
    op.execute("UPDATE comparisons SET title = 'changed'")
    op.create_table("moods", sa.Column("id", sa.Integer(), primary_key=True))
"""


def steps_with_one_more(folder: Path) -> Path:
    folder.mkdir()
    for step in STEPS.glob("m*.py"):
        (folder / step.name).write_text(step.read_text())
    (folder / "m9999_next.py").write_text(NEXT_STEP.format(head=f"{SCHEMA_VERSION:04}"))
    return folder
