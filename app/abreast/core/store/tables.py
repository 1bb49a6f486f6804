"""All tables of the history. Who goes through them takes them from here: SQLAlchemy knows those whose files were imported."""

from __future__ import annotations

from abreast.core.store import schema, usage_schema, vote_schema

FILES = (schema, usage_schema, vote_schema)
"""What describes them."""
METADATA = schema.metadata
