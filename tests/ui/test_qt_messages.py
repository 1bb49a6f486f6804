"""What Qt says of the program goes where all that is logged goes."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from abreast.core.secret import MASK, Secret
from abreast.core.transport.redaction import redact_logs
from abreast.ui.qt_messages import log_qt_messages

KEY = "qt-canary-0123456789abcdef"


def test_what_qt_says_is_logged_without_keys(caplog: pytest.LogCaptureFixture) -> None:
    redact_logs(Secret(KEY))
    before = qInstallMessageHandler(None)
    try:
        log_qt_messages()
        qWarning(f"cannot open https://h.example/?key={KEY}")
    finally:
        qInstallMessageHandler(before)
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    assert MASK in caplog.text
    assert KEY[:12] not in caplog.text
