"""Where links lead: shown in full, and only some kinds are opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from abreast.ui.open_url import LinkDialog, openable, visible
from abreast.ui.theme.theme import Theme
from abreast.ui.transcript.frame_clock import FrameClock
from abreast.ui.transcript.text_view import TextView
from abreast.ui.transcript.transcript import Transcript


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("https://user:secret@example.org:8443/", "https://example.org:8443/"),
        ("https://bank.com@evil.example/", "https://evil.example/"),
        ("https://аpple.com/", "https://xn--pple-43d.com/"),
        ("http://[::1]:80/x", "http://[::1]:80/x"),
        ("mailto:someone@example.org", "mailto:someone@example.org"),
    ],
)
def test_an_address_is_opened_without_user_name_and_with_its_real_host(url: str, address: str) -> None:
    assert openable(url) == address


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "smb://host/x",
        "/local",
        "",
        "https://",
        "https://host:port/",
        "http://[::1/",
        "https://" + "a" * 64 + ".example/",
        "https://a..b/",
    ],
)
def test_other_kinds_of_addresses_and_broken_ones_are_not_opened(url: str) -> None:
    assert openable(url) is None


def test_characters_that_cannot_be_seen_are_spelled_out() -> None:
    assert visible("a\u202eb\u200bc\nd") == "aU+202EbU+200BcU+000Ad"


def test_the_dialog_shows_host_and_address_as_plain_text(qtbot: QtBot) -> None:
    dialog = LinkDialog("https://u:p@example.org/\u202egpj.exe")
    qtbot.addWidget(dialog)

    box = dialog.findChild(QPlainTextEdit)
    assert isinstance(box, QPlainTextEdit)
    assert box.toPlainText() == "https://example.org/U+202Egpj.exe"
    assert "It leads to example.org" in [label.text() for label in dialog.findChildren(QLabel)]


def test_a_file_can_be_seen_but_not_opened(qtbot: QtBot) -> None:
    dialog = LinkDialog("file:///etc/passwd")
    qtbot.addWidget(dialog)

    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    assert [button.text().replace("&", "") for button in buttons.buttons() if isinstance(button, QPushButton)] == [
        "Cancel"
    ]


def test_an_address_that_carries_much_data_is_warned_of(qtbot: QtBot) -> None:
    dialog = LinkDialog("https://example.org/?q=" + "x" * 300)
    qtbot.addWidget(dialog)

    assert any("a lot of data" in label.text() for label in dialog.findChildren(QLabel))


@pytest.mark.parametrize(
    ("said", "url", "warning"),
    [
        ("https://bank.example", "http://127.0.0.1/", "bank.example"),
        ("sign in at bank.example/login", "https://bank.example.evil.example/", "bank.example"),
        ("https://bank.example@evil.example", "https://other.example/", "evil.example"),
        ("b\u00e4nk.example", "https://bank.example/", "b\u00e4nk.example"),
        ("here", "https://\u0430\u0440\u0440\u04cf\u0435.example/", "\u0430\u0440\u0440\u04cf\u0435.example"),
    ],
)
def test_a_link_that_looks_like_another_host_is_warned_of(said: str, url: str, warning: str, qtbot: QtBot) -> None:
    dialog = LinkDialog(url, said=said)
    qtbot.addWidget(dialog)
    assert any(label.text().endswith(f": {warning}") for label in dialog.findChildren(QLabel))


@pytest.mark.parametrize(
    ("said", "url"),
    [
        ("the notes", "https://example.org/"),
        ("docs.example.org", "https://example.org/a"),
        ("example.org", "https://docs.example.org/"),
        ("README.md", "https://example.org/tree/README.md"),
        ("b\u00fccher", "https://example.org/"),
        ("3.14", "https://example.org/"),
    ],
)
def test_an_honest_link_is_not_warned_of(said: str, url: str, qtbot: QtBot) -> None:
    dialog = LinkDialog(url, said=said)
    qtbot.addWidget(dialog)
    assert not any("looks" in label.text() or "names another" in label.text() for label in dialog.findChildren(QLabel))


def test_the_text_of_a_link_is_told_with_its_address(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp)
    view = Transcript(theme.roles, FrameClock())
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    view.start_turn("?")
    view.append_answer("See [https://**bank**.example](http://127.0.0.1/x) and [this](https://example.org/).")
    view.finish_answer()
    told: list[tuple[str, str]] = []
    view.link_activated.connect(lambda url, said: told.append((url, said)))
    [text] = [each for each in view.findChildren(TextView) if "bank" in each.toPlainText()]
    text.anchorClicked.emit(QUrl("http://127.0.0.1/x"))
    assert told == [("http://127.0.0.1/x", "https://bank.example")]
    theme.deleteLater()
