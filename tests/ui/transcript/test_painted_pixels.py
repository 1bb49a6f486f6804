"""What a stream leaves on the screen is what painting everything anew would show."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from abreast.ui.theme.roles import LIGHT
from abreast.ui.transcript.frame_clock import FrameClock
from abreast.ui.transcript.transcript import Transcript

ANSWER = """\
# A heading that is long enough to take more than one line of a narrow pane

Plain words that fill several lines, then **bold ones that go over the end of a line** and `code with spaces in it`, and
[a link whose text is broken too](https://example.com/a/long/address/that/is/not/shown), and more words behind all that.
日本語の文章が続きます。 And words again, until the paragraph is a tall one that nobody wants to see painted as a whole.

1. one item of several words that do not fit on one line of the pane
2. two
   - inner item
   - another *with emphasis* in it

> A quotation of several words, which has a bar beside it that goes down all its lines.
>
> And a second paragraph of it.

Words below. The end of it all.
"""
TABLE = "|a|b|c|d|\n|-|-|-:|-|\n" + "".join(f"|{row}|**b** `c`|{row * row}|{'w' * (row // 12)}|\n" for row in range(60))
"""More cells than one part of a table has."""


def on_screen(transcript: Transcript) -> QImage:
    """What is painted once Qt has done what was asked of it; `grab` would paint all of it again."""
    QCoreApplication.sendPostedEvents()
    return transcript.screen().grabWindow(transcript.winId()).toImage()


@pytest.mark.parametrize(("answer", "chars"), [(ANSWER, 3), (ANSWER, 19), (TABLE, 17)])
def test_no_pixel_of_a_stream_is_left_from_before(qtbot: QtBot, answer: str, chars: int) -> None:
    transcript = Transcript(LIGHT, FrameClock())
    qtbot.addWidget(transcript)
    transcript.resize(260, 420)
    transcript.show()
    transcript.start_turn("Question?")
    qtbot.waitUntil(lambda: not on_screen(transcript).isNull())
    for frame, start in enumerate(range(0, len(answer), chars)):
        transcript.append_answer(answer[start : start + chars])
        transcript.render_frame()
        if frame % 4 == 0:
            streamed = on_screen(transcript)
            transcript.sheet.hide()
            transcript.sheet.show()
            assert streamed == on_screen(transcript), f"after {answer[: start + chars][-40:]!r}"
