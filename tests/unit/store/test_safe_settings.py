"""What SQLite is told for each connection to a history: to check, to wipe, and to trust no file."""

from __future__ import annotations

import pytest
from history_samples import WAIT_S
from sqlalchemy import Connection

from abreast.core.store.history import History


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("journal_mode", "wal"),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("application_id", 0x41627273),
    ],
)
def test_a_history_is_opened_with_it(history: History, setting: str, value: object) -> None:
    def ask(connection: Connection) -> object:
        return connection.exec_driver_sql(f"PRAGMA {setting}").scalar_one()

    assert history._thread.read(ask).result(WAIT_S) == value


def test_no_extension_can_be_loaded_into_a_history(history: History) -> None:
    def load(connection: Connection) -> str:
        try:
            connection.exec_driver_sql("SELECT load_extension('nothing')").scalar_one()
        except Exception as error:  # noqa: BLE001  whichever SQLAlchemy makes of it
            return str(error)
        return "loaded"

    assert "not authorized" in history._thread.read(load).result(WAIT_S)
