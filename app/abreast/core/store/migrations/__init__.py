"""Brings a database from any released schema to the newest one, in one transaction."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from abreast.core.store.connection import sign
from abreast.core.store.schema import SCHEMA_VERSION

if TYPE_CHECKING:
    from alembic.runtime.migration import MigrationContext, RevisionStep

_HERE = Path(__file__).resolve().parent
STEPS = _HERE / "versions"
_ONE_AT_A_TIME = threading.Lock()
"""What a step calls is one for the whole process: with two at once, e.g. of the history and of one in memory, a step's
tables were made in the other database. Seen once in 2,000 kills, where many histories were opened beside each other."""


def upgrade(connection: Connection, *, steps: Path = STEPS, version: int = SCHEMA_VERSION) -> None:
    """Take all steps that are missing. The caller's transaction holds them all: a crash leaves the old schema whole.

    Args:
        steps: The folder with the steps.
        version: How many steps there are; written into the file's header.
    """
    # Here, since a file of the newest schema, as nearly all are, needs nothing of what 100 ms of CPU go into.
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext, RevisionStep
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(str(_HERE), version_locations=[str(steps)])

    def missing(revision: str | None, _context: MigrationContext) -> list[RevisionStep]:
        newest_first = scripts.iterate_revisions("head", revision or "base")
        return [RevisionStep.upgrade_from_script(scripts.revision_map, script) for script in newest_first][::-1]

    # `transactional_ddl`: SQLite rolls changes of the schema back, if the transaction was begun by hand as ours are.
    context = MigrationContext.configure(connection, opts={"fn": missing, "transactional_ddl": True})
    with _ONE_AT_A_TIME, Operations.context(context):
        context.run_migrations()
    sign(connection, version)
