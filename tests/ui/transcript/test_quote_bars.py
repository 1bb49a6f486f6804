"""The bar beside what an answer quotes."""

from __future__ import annotations

from PySide6.QtGui import QImage

from abreast.ui.theme.roles import LIGHT, SPACE_L
from abreast.ui.transcript.text_view import TextView
from abreast.ui.transcript.transcript import Transcript


def answered(transcript: Transcript, *texts: str) -> QImage:
    for text in texts:
        transcript.append_answer(text)
        transcript.render_frame()
    transcript.finish_answer()
    (view,) = (
        view for view in transcript.findChildren(TextView) if view.isVisible() and view.accessibleName() == "Answer"
    )
    return view.grab().toImage()


def bars(image: QImage) -> list[tuple[int, int, int]]:
    """Left, top and height of the runs of the bars' colour, by the columns in which a level of quotation begins."""
    found: list[tuple[int, int, int]] = []
    for x in (9, 9 + SPACE_L):
        rows = [y for y in range(image.height()) if image.pixelColor(x, y).name().upper() == LIGHT.border]
        starts = [y for y in rows if y - 1 not in rows]
        found += [(x, y, next(end for end in range(y, image.height() + 1) if end not in rows) - y) for y in starts]
    return found


def test_a_quotation_has_a_bar_that_goes_through_its_gaps(transcript: Transcript) -> None:
    image = answered(transcript, "Before.\n\n> One paragraph\n>\n> and another.\n\nAfter.")
    ((_, top, height),) = bars(image)
    assert top > 20
    assert height > 45


def test_a_quotation_within_another_has_a_second_bar(transcript: Transcript) -> None:
    outer, inner = bars(answered(transcript, "> Said.\n>\n> > Said before.\n>\n> Said after.\n"))
    assert inner[1] > outer[1]
    assert inner[2] < outer[2]


def test_a_bar_comes_with_a_quotation_that_is_still_being_written(transcript: Transcript) -> None:
    assert bars(answered(transcript, "Before.", "\n\n", "> Quo", "ted.")) != []


def test_text_without_quotations_has_none(transcript: Transcript) -> None:
    assert bars(answered(transcript, "Before.\n\n- one\n- two\n\nAfter.")) == []
