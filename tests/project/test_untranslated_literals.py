"""No text that a widget is given, or that an error tells the user, is written beside the translations."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "app" / "abreast"
SHOWN_FIRST = {
    "setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setWindowTitle", "setPlaceholderText", "setTitle",
    "setStatusTip", "setWhatsThis", "setSuffix", "setPrefix", "setSpecialValueText", "setLabelText", "setFormat", "setTabText",
    "addAction", "addMenu", "addTab", "addRow", "addItem", "addItems", "addButton", "insertItem", "setNameFilters",
    "setHorizontalHeaderLabels", "setVerticalHeaderLabels", "say", "show_told", "show_notice",
    "QLabel", "QPushButton", "QToolButton", "QGroupBox", "QAction", "QMenu", "QRadioButton", "QCheckBox", "QTableWidgetItem",
    "QListWidgetItem", "PlainLabel", "ElidedLabel", "CheckBox", "TextDialog", "TransferDialog",
}  # fmt: skip
"""Whose first argument is shown."""
SHOWN_SECOND = {
    "set_plain_tooltip",
    "announce",
    "setTabText",
    "setTabToolTip",
    "insertTab",
    "QFileDialog",
    "addTab",
    "insertItem",
}
"""Whose second one is."""
NAMES = {"Abreast", "comparison.md"}
"""The program's own, and a file's."""
NOT_FOR_USERS = {
    "PydanticCustomError",  # whose first argument is the kind of the fault
    "UnknownApi",  # of a call that says nothing of its API: a fault of the caller's
}
_WORD = re.compile(r"[^\W\d_]{2}")
Rule = Callable[[ast.AST], Iterator[str]]


def literals(node: ast.expr) -> Iterator[str]:
    """The texts that are written in an expression, wherever its value may come from them."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts):
            for part in parts:
                yield from literals(part)
        case ast.BinOp(left=one, right=other) | ast.IfExp(body=one, orelse=other):
            yield from literals(one)
            yield from literals(other)
        case ast.BoolOp(values=parts):
            for part in parts:
                yield from literals(part)
        case _:
            return


def words(node: ast.expr) -> list[str]:
    return [text for text in literals(node) if _WORD.search(text) and text.strip() not in NAMES]


def shown_literals(node: ast.AST) -> Iterator[str]:
    if not isinstance(node, ast.Call):
        return
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    shown = [*(node.args[:1] if name in SHOWN_FIRST else ()), *(node.args[1:2] if name in SHOWN_SECOND else ())]
    for argument in shown:
        yield from (f"{node.lineno}: {name}({text!r})" for text in words(argument))


def told_literals(node: ast.AST) -> Iterator[str]:
    """What errors say that are shown: those of our own that other modules know."""
    if not isinstance(node, ast.Raise) or not isinstance(node.exc, ast.Call):
        return
    name = ast.unparse(node.exc.func).split(".")[-1]
    if hasattr(builtins, name) or name.startswith("_") or name in NOT_FOR_USERS:
        return
    for argument in node.exc.args[:1]:
        yield from (f"{node.lineno}: raise {name}({text!r})" for text in words(argument))


def found(source: str, rule: Rule) -> list[str]:
    return [each for node in ast.walk(ast.parse(source)) for each in rule(node)]


@pytest.mark.parametrize(("folder", "rule"), [("ui", shown_literals), ("ui", told_literals), ("core", told_literals)])
def test_no_text_is_shown_that_no_language_has(folder: str, rule: Rule) -> None:
    told = [
        f"{path.relative_to(ROOT)}:{each}"
        for path in sorted((APP / folder).rglob("*.py"))
        for each in found(path.read_text("utf-8"), rule)
    ]
    assert not told, "\n".join(told)


@pytest.mark.parametrize(
    "source",
    [
        "label.setText('Not saved')",
        "QPushButton('Save', self)",
        "button.setToolTip(f'{count} panes')",
        "box.addItems(['One', tr('Two')])",
        "label.setText(tr('Yes') if so else 'No')",
        "label.setText(name or 'Unnamed')",
        "set_plain_tooltip(button, 'Save it')",
        "QFileDialog(self, 'Export')",
    ],
)
def test_a_text_of_a_widget_that_is_not_translated_is_seen(source: str) -> None:
    assert found(source, shown_literals)


@pytest.mark.parametrize(
    "source",
    ["label.setText(tr('Not saved'))", "PlainLabel(name, 'muted')", "label.setText(f'{a} · {b}')", "x.setText('-')"],
)
def test_what_is_translated_and_what_is_none_are_let_through(source: str) -> None:
    assert not found(source, shown_literals)


def test_an_error_that_is_not_translated_is_seen() -> None:
    assert found("raise StoreError(f'{path} cannot be read.') from error", told_literals)
    assert not found("raise StoreError(tr('It cannot be read.'))", told_literals)
    assert not found("raise ValueError('That is for who reads the code.')", told_literals)
