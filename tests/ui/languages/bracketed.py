"""A language in which each text stands in brackets, and what a window shows that does not: it is said in English."""

from __future__ import annotations

import html
import re
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

from abreast.core.language import ENGLISH, Language, speak
from abreast.ui.languages.choice import NAMES

ROOT = Path(__file__).resolve().parents[3]
MOST_ROWS = 200
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_INNERMOST = re.compile(r"⟦[^⟦⟧]*⟧")
_CUT_OFF = re.compile(r"^[^⟦⟧]*⟧|⟦[^⟦⟧]*$")
"""What is too long for its place has lost an end."""
_ADDRESS = re.compile(r"https?://\S+|[\w.-]*/[\w./-]+|\$?[A-Z]+_[A-Z_]+|\w+[-_.:]\w[\w.:-]*")
_WORD = re.compile(r"[^\W\d_]*[A-Za-z]{2}[^\W\d_]*")
_KEYS = {"Ctrl", "Shift", "Alt", "Esc", "Enter", "Return", "Del", "Home", "End", "PgUp", "PgDown", "Tab", "Space", "Up", "Down", "Left", "Right"}  # fmt: skip
_NAMES = {"Abreast", "Qt", "here", "one", "two", "gateway", "MB", "GB", "CSV", "JSON", "curl", "Python"}


@contextmanager
def said_in_brackets(app: QApplication) -> Generator[None]:
    """Qt's own texts too, but the names of keys."""
    of_qt = _Bracketing(app)
    app.installTranslator(of_qt)
    speak(
        Language(
            translate=lambda one, many, n: f"⟦{one if n in (-1, 1) else many}⟧",
            number=ENGLISH.number,
            names_of=lambda when: tuple(f"⟦{each}⟧" for each in ENGLISH.names_of(when)),  # type: ignore[arg-type]
            code="xx",
        )
    )
    try:
        yield
    finally:
        speak(ENGLISH)
        app.removeTranslator(of_qt)
        of_qt.deleteLater()


class _Bracketing(QTranslator):
    def isEmpty(self) -> bool:  # noqa: N802  Qt's name
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        is_about_layout = text == "QT_LAYOUT_DIRECTION"
        return text if context == "QShortcut" or is_about_layout or not text.strip() else f"⟦{text}⟧"


def english(root: QWidget) -> list[str]:
    """What a widget or one of those in it says that was not translated, with where it stands."""
    known = _known_names()
    return sorted(
        {
            f"{type(widget).__name__} {widget.objectName()!r} {what}: {text!r} in {_owners(widget)}"
            for widget in (root, *root.findChildren(QWidget))
            for what, text in _texts(widget)
            if words_outside(text) - known
        }
    )


def words_outside(text: str) -> set[str]:
    """The words of a text that stand in no brackets, and are no addresses."""
    bare = re.sub(r"<[^>]+>", " ", text)
    bare = html.unescape(bare).replace("\u2066", "").replace("\u2068", "").replace("\u2069", "")
    while bare != (shorter := _INNERMOST.sub(" ", bare)):
        bare = shorter
    return set(_WORD.findall(_ADDRESS.sub(" ", _CUT_OFF.sub(" ", bare)))) - _KEYS - _NAMES


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "title", widget.windowTitle()
    yield "tool tip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    yield "status tip", widget.statusTip()
    for action in widget.actions():
        yield "action", action.text()
        yield "tool tip of an action", action.toolTip()
    yield from _own_texts(widget)


def _own_texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QGroupBox() | QMenu():
            yield "title", widget.title()
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield "placeholder", widget.placeholderText()
        case QComboBox():
            yield from _of_model(widget.model())
        case QAbstractSpinBox():
            yield "special value", widget.specialValueText()
            if isinstance(widget, QSpinBox | QDoubleSpinBox):
                yield "affix", f"{widget.prefix()} {widget.suffix()}"
        case QTabBar():
            for tab in range(widget.count()):
                yield "tab", widget.tabText(tab)
                yield "tool tip of a tab", widget.tabToolTip(tab)
        case QProgressBar():
            yield "progress", widget.text()
        case QAbstractItemView() if widget.model() is not None:
            yield from _of_model(widget.model())
        case _:
            pass


def _of_model(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    # Of a list it is private.
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex()))
    rows = range(min(MOST_ROWS, model.rowCount(QModelIndex())))
    for orientation, sections in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, rows)):
        for section in sections:
            yield "header", _said(model.headerData(section, orientation, Qt.ItemDataRole.DisplayRole))
    for row in rows:
        for column in columns:
            for role in _ROLES:
                yield f"{role.name} of an item", _said(model.index(row, column).data(role))


def _said(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _owners(widget: QWidget) -> str:
    names: list[str] = []
    while (parent := widget.parentWidget()) is not None:
        names.append(type(parent).__name__)
        widget = parent
    return " < ".join(names[:4])


def _known_names() -> set[str]:
    """The words in the names of languages, of the catalogue's providers and of their models."""
    catalogue = yaml.safe_load((ROOT / "providers.yaml").read_text(encoding="utf-8"))
    told = [*NAMES.values(), *NAMES, *_leaves(catalogue["providers"])]
    return {word for text in told for word in _WORD.findall(text)}


def _leaves(node: Any) -> Iterator[str]:
    match node:
        case dict():
            for key, value in node.items():
                yield str(key)
                yield from _leaves(value)
        case list():
            for value in node:
                yield from _leaves(value)
        case _:
            yield str(node)
