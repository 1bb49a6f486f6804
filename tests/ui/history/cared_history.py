"""A history to be opened by a window, and the bar over the panes that tells of its state."""

from __future__ import annotations

from pathlib import Path

from opened_window import WAIT_MS, OpenedWindow
from pytestqt.qtbot import QtBot

from abreast.core.chat import ChatRequest, Message
from abreast.core.run.growing_text import GrowingText
from abreast.core.run.lane import LaneSettings
from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.core.store.opening import Opened, open_history
from abreast.core.store.values import Ask, ModelName, NewLane
from abreast.ui.notice_bar import NoticeBar

MODEL = ModelName(provider_id="here", provider_label="Test host", model_id="one", model_label="one")


def fill(folder: Path, count: int = 3) -> None:
    opening = open_history(folder)
    assert isinstance(opening, Opened)
    history, settings = opening.history, LaneSettings(system="word " * 2000)
    for number in range(count):
        comparison_id, (lane_id,) = history.create([NewLane(letter="A", model=MODEL, settings=settings)]).result()
        prompt = f"Prompt {number}?"
        request = ChatRequest(model="one", messages=(Message.user(prompt),))
        ask = Ask(lane_id=lane_id, model=MODEL, settings=settings, request=request)
        begun = history.begin_turn(comparison_id, prompt, [ask]).result()
        history.finish(begun.answer_ids[lane_id], AnswerRecord(state=AnswerState.COMPLETE, text=GrowingText("Yes.")))
    history.close()


def shown_bar(window: OpenedWindow, qtbot: QtBot) -> NoticeBar:
    bar = window.window.findChild(NoticeBar)
    assert isinstance(bar, NoticeBar)
    qtbot.waitUntil(bar.isVisible, timeout=WAIT_MS)
    return bar


def text_of(bar: NoticeBar) -> str:
    return bar.notice.text if bar.notice is not None else ""
