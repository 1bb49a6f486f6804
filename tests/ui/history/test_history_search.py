"""Searching the history as one types, with filters."""

from __future__ import annotations

from datetime import datetime

import pytest
from history_desk import WAIT_MS, WAIT_S, Desk, model
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from abreast.core.run.record import AnswerState
from abreast.core.store.search import Hit
from abreast.ui.history.browser import Destination
from abreast.ui.history.filters import Filters, When
from abreast.ui.history.look import row_look
from abreast.ui.history.snippet import paint_snippet
from abreast.ui.theme.roles import LIGHT


def test_hits_come_while_one_types_the_newest_first(desk: Desk) -> None:
    desk.compare("A red apple", "yes")
    desk.compare("A red pear", "no")
    desk.start()

    desk.type("re")
    desk.wait_for("A red pear", "A red apple")
    desk.type("d app")
    desk.sidebar.browser.header.search.setText("red app")
    desk.wait_for("A red apple")
    assert desk.lines == ["A red apple"]


def test_a_hit_opens_its_comparison_at_its_turn(desk: Desk) -> None:
    comparison_id = desk.compare("Which fruit?", "An apple of course")
    desk.start()
    desk.type("apple")
    desk.wait_for("An apple of course")
    (hit,) = desk.history.search("apple").result(WAIT_S)

    desk.press(Qt.Key.Key_Down)
    desk.choose("An apple of course")
    desk.press(Qt.Key.Key_Return)

    assert desk.opened == [Destination(comparison_id=comparison_id, turn_id=hit.turn_id, answer_id=hit.answer_id)]
    assert hit.answer_id is not None


def test_one_letter_searches_nothing(desk: Desk) -> None:
    desk.compare("A red apple")
    desk.start()

    desk.type("r")

    assert desk.lines == ["[Today]", "A red apple"]


def test_nothing_found_names_the_filters_and_offers_to_clear_them(desk: Desk, qtbot: QtBot) -> None:
    desk.compare("A red apple")
    desk.start()
    desk.sidebar.browser.header.filters.choose(Filters(state=AnswerState.FAILED, tag="work"))
    assert "Type a word" in desk.sidebar.browser.note.sentence

    desk.type("apple")

    note = desk.sidebar.browser.note
    qtbot.waitUntil(lambda: note.title == "Nothing found", timeout=WAIT_MS)
    assert "Failed, #work" in note.sentence
    note.clear.click()
    desk.wait_for("A red apple")


def test_esc_takes_the_words_away_then_the_filters_then_is_the_window_s(desk: Desk) -> None:
    first = desk.compare("A red apple")
    desk.history.set_tags(first, ["fruit"]).result(WAIT_S)
    desk.compare("A red pear")
    desk.start()
    desk.sidebar.browser.header.filters.choose(Filters(tag="fruit"))
    desk.wait_for("[Today]", "A red apple")
    desk.type("red")
    desk.wait_for("A red apple")

    desk.escape()
    desk.wait_for("[Today]", "A red apple")
    desk.escape()
    desk.wait_for("[Today]", "A red pear", "A red apple")
    desk.escape()
    assert not desk.sidebar.browser.can_step_back()


def test_the_menu_offers_what_the_history_knows_and_a_chip_takes_it_away(desk: Desk, qtbot: QtBot) -> None:
    desk.history.set_tags(desk.compare("Why?", "small says", models=["small"]), ["a & b"]).result(WAIT_S)
    desk.compare("How?", "large says", models=["large"])
    desk.start()
    filters = desk.sidebar.browser.header.filters
    qtbot.waitUntil(lambda: len(filters.models) == 2 and len(filters.tags) == 1, timeout=WAIT_MS)
    desk.type("says")
    desk.wait_for("large says", "small says")

    menu = QMenu(desk.sidebar)
    filters.fill(menu)
    entries = {action.text(): action for each in menu.findChildren(QMenu) for action in each.actions()}
    assert {"small", "large", "Any model of Acme", "a && b", "Today", "Failed"} <= set(entries)
    entries["small"].trigger()
    desk.wait_for("small says")

    (chip,) = filters.findChildren(QToolButton)
    assert chip.accessibleName() == "Remove the filter by model: small"
    chip.click()
    desk.wait_for("large says", "small says")


def test_deleted_comparisons_leave_the_hits(desk: Desk, qtbot: QtBot) -> None:
    first = desk.compare("A red apple")
    desk.compare("A red pear")
    desk.start()
    desk.choose("A red apple")
    desk.type("red")
    desk.wait_for("A red pear", "A red apple")

    desk.choose("A red apple")
    desk.press(Qt.Key.Key_Delete)

    desk.wait_for("A red pear")
    assert [each.id for each in desk.stored(deleted=True)] == [first]


@pytest.mark.parametrize(
    ("when", "since", "until"),
    [
        (When.TODAY, (2026, 11, 21), None),
        (When.WEEK, (2026, 11, 15), None),
        (When.MONTH, (2026, 10, 23), None),
        (When.YEAR, (2026, 1, 1), None),
        (When.EARLIER, None, (2026, 1, 1)),
    ],
)
def test_times_begin_at_midnight(
    when: When, since: tuple[int, int, int] | None, until: tuple[int, int, int] | None
) -> None:
    now = datetime(2026, 11, 21, 15, 30).astimezone()
    wanted = Filters(when=when).wanted(archived=None, now=now)

    def ms(day: tuple[int, int, int] | None) -> int | None:
        return None if day is None else int(datetime(*day, tzinfo=now.tzinfo).timestamp() * 1000)

    assert (wanted.since_ms, wanted.until_ms) == (ms(since), ms(until))


def test_a_model_is_looked_for_with_its_provider() -> None:
    now = datetime(2026, 11, 21).astimezone()
    wanted = Filters(model=model("small", "acme")).wanted(archived=True, now=now)

    assert (wanted.provider_id, wanted.model_id, wanted.archived) == ("acme", "small", True)


def test_found_words_are_marked_and_nothing_in_them_is_markup(qapp: object) -> None:
    snippet = "😀 <b>\u202eneedle</b> & <img src='x'>"
    begin = snippet.index("needle")
    hit = Hit(
        text_id=1, comparison_id=1, title="t", turn_id=1, answer_id=None, provider_id=None, model_label=None, state=None,
        asked_at_ms=0, snippet=snippet, marked=((begin, begin + 6),),
    )  # fmt: skip
    font = QFont()
    font.setPixelSize(14)
    image = QImage(600, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    paint_snippet(painter, image.rect(), hit, row_look(LIGHT, font))
    painter.end()

    mark = QColor(LIGHT.mark).rgb()
    columns = [x for x in range(600) if any(image.pixel(x, y) == mark for y in range(60))]
    before, after = columns[0], 600 - columns[-1]
    assert before > 40, "who wrote it, a face and the tag as text stand before it"
    assert after > 100
    assert 25 < columns[-1] - columns[0] < 90
