"""The window of a user who compares blind."""

from __future__ import annotations

import pytest
from blind_desk import (
    PROVIDERS,
    Reopened,
    answered,
    begun,
)
from opened_window import Answering, OpenedWindow
from pytestqt.qtbot import QtBot

from abreast.core.paths import Paths


@pytest.fixture
def window_paths(window_paths: Paths, answering: Answering) -> Paths:
    window_paths.providers_file.write_text(PROVIDERS.format(url=answering.host.base_url))
    answering.look = answered
    return window_paths


@pytest.fixture
def blind(reopened: Reopened, qtbot: QtBot) -> OpenedWindow:
    """A window with two panes and a comparison that is blind and was asked nothing."""
    return begun(reopened(), qtbot)
