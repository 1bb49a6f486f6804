"""The ways to begin."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from abreast.ui.start.offer_card import OfferCard
from abreast.ui.start.start_page import Offer, StartPage


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    result = StartPage()
    qtbot.addWidget(result)
    return result


def button(page: StartPage | OfferCard, text: str) -> QPushButton:
    return next(found for found in page.findChildren(QPushButton) if found.text() == text)


def test_an_offer_opens_its_models(page: StartPage, qtbot: QtBot) -> None:
    chosen: list[tuple[str, ...]] = []
    page.lanes_chosen.connect(chosen.append)
    page.show_offers([Offer(title="Host", detail="Found.", names=("host/a", "host/b"))])

    qtbot.mouseClick(button(page, "Use"), Qt.MouseButton.LeftButton)

    assert chosen == [("host/a", "host/b")]


def test_new_offers_replace_the_earlier_ones(page: StartPage, qtbot: QtBot) -> None:
    page.show_offers([Offer(title="Old", detail="", names=("a/b",))])
    page.show_offers([Offer(title="New", detail="", names=("a/c",))])

    titles = [page._offers.itemAt(index).widget().accessibleName() for index in range(page._offers.count())]
    assert titles == ["New"]


def test_the_small_models_can_be_fetched_and_the_fetch_cancelled(page: StartPage, qtbot: QtBot) -> None:
    card = page.local_card
    with qtbot.waitSignal(page.fetch_requested):
        qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    card.show_progress("12 of 350 MB", 0.25)
    progress = card.findChild(QProgressBar)
    assert isinstance(progress, QProgressBar)

    assert (progress.value(), progress.isHidden(), card.button.isHidden()) == (250, False, True)
    with qtbot.waitSignal(page.fetch_cancelled):
        qtbot.mouseClick(button(card, "Cancel"), Qt.MouseButton.LeftButton)


def test_work_of_unknown_length_shows_a_moving_bar(page: StartPage) -> None:
    page.local_card.show_progress("Installing…", None)

    bar = page.local_card.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert bar.maximum() == 0


def test_after_a_failure_the_offer_says_what_went_wrong_and_can_be_taken_again(page: StartPage) -> None:
    page.local_card.show_progress("Installing…", None)
    page.local_card.show_idle("The disk is full.")

    assert "The disk is full." in [label.text() for label in page.local_card.findChildren(QLabel)]
    assert not page.local_card.button.isHidden()


def test_what_cannot_be_had_here_has_no_button(page: StartPage) -> None:
    page.local_card.show_unavailable("Not here.")
    page.local_card.show_idle()

    assert page.local_card.button.isHidden()


def test_a_problem_of_the_configuration_is_shown_until_it_is_gone(page: StartPage) -> None:
    page.show_problem("providers.yaml: line 3 is no mapping.")
    assert not page._problem.isHidden()

    page.show_problem("")
    assert page._problem.isHidden()


def test_all_labels_show_their_text_as_it_is(page: StartPage) -> None:
    page.show_offers([Offer(title="<h1>x</h1>", detail="<a href='file:///'>y</a>", names=("a/b",))])

    labels = page.findChildren(QLabel)
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
