"""A transcript whose first answer is awaited."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from pytestqt.qtbot import QtBot

from abreast.ui.theme.roles import LIGHT
from abreast.ui.transcript.frame_clock import FrameClock
from abreast.ui.transcript.transcript import Transcript


@pytest.fixture
def transcript(qtbot: QtBot) -> Generator[Transcript]:
    result = Transcript(LIGHT, FrameClock())
    qtbot.addWidget(result)
    result.resize(600, 500)
    result.show()
    result.start_turn("Question?")
    yield result
    result.detach()
