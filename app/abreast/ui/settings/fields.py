"""The kinds of fields a form has. Each shows a value, gives it back, and says when its text is none."""

from __future__ import annotations

import json
from typing import Any, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from abreast.core.language import tr
from abreast.ui.check_box import CheckBox
from abreast.ui.number_boxes import DecimalBox, WholeNumberBox
from abreast.ui.plain_box import PlainBox

LINES_PX = 84
MOST_SECONDS = 86_400.0


class NotUnderstood(ValueError):
    """The text in a field is no value yet. The message goes under the field."""


class FormField(QObject):
    """One field.

    Signals:
        edited(object): the user changed it; the field itself.
    """

    edited = Signal(object)

    def __init__(self, widget: QWidget, name: str) -> None:
        super().__init__(widget)
        self.widget = widget
        self.name = ""
        """What it is called in its form."""
        widget.setAccessibleName(name)

    @property
    def text(self) -> str:
        """What stands in it, also if it cannot be understood."""
        return ""

    def set_text(self, text: str) -> None:
        """Show a text that could not be understood before."""

    def _report(self) -> None:
        self.edited.emit(self)

    def value(self) -> Any:
        """What it says.

        Raises:
            NotUnderstood: if its text is no value.
        """
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        raise NotImplementedError


class LineField(FormField):
    """One line of text. Empty is `None`."""

    def __init__(self, name: str, hint: str = "") -> None:
        self.line = QLineEdit()
        super().__init__(self.line, name)
        self.line.setPlaceholderText(hint)
        self.line.textEdited.connect(self._report)

    def value(self) -> str | None:
        return self.line.text().strip() or None

    def show_value(self, value: Any) -> None:
        # Not while it is being typed in: the cursor would jump.
        if (value or "") != self.line.text().strip():
            self.line.setText(str(value or ""))
            self.line.setCursorPosition(0)


class ChoiceField(FormField):
    """One of a few words."""

    def __init__(self, name: str, choices: tuple[str, ...]) -> None:
        self.box = QComboBox()
        super().__init__(self.box, name)
        self.box.addItems(choices)
        self.box.activated.connect(self._report)

    def value(self) -> str:
        return self.box.currentText()

    def show_value(self, value: Any) -> None:
        self.box.setCurrentText(str(value))


class SwitchField(FormField):
    """Yes or no."""

    def __init__(self, name: str, text: str) -> None:
        self.check = CheckBox(text)
        super().__init__(self.check, name)
        self.check.clicked.connect(self._report)

    def value(self) -> bool:
        return self.check.isChecked()

    def show_value(self, value: Any) -> None:
        self.check.setChecked(bool(value))


class SecondsField(FormField):
    """A time in seconds; always a value."""

    def __init__(self, name: str) -> None:
        self.box = DecimalBox()
        super().__init__(self.box, name)
        self.box.setRange(0.1, MOST_SECONDS)
        self.box.setDecimals(1)
        self.box.setSuffix(" s")
        self.box.valueChanged.connect(self._report)

    def value(self) -> float:
        return round(self.box.value(), 1)

    def show_value(self, value: Any) -> None:
        self.box.blockSignals(True)
        self.box.setValue(float(value))
        self.box.blockSignals(False)


class OptionalNumberField(FormField):
    """A number, or words for "not said", which lie just below its range and stand for `None`."""

    def __init__(self, name: str, most: float, step: float, *, unset: str, whole: bool) -> None:
        self._whole = whole
        self._unset = 0.0 if whole else -step
        box = WholeNumberBox() if whole else DecimalBox()
        super().__init__(box, name)
        self.box = box
        if isinstance(box, QSpinBox):
            box.setRange(0, int(most))
            box.setSingleStep(int(step))
        else:
            box.setRange(self._unset, most)
            box.setDecimals(2)
            box.setSingleStep(step)
        box.setSpecialValueText(unset)
        box.valueChanged.connect(self._report)

    def value(self) -> float | int | None:
        number = self.box.value()
        if self._whole:
            return int(number) or None
        return None if number < 0 else round(number, 2)

    def show_value(self, value: Any) -> None:
        self.box.blockSignals(True)
        number = self._unset if value is None else value
        if isinstance(self.box, QSpinBox):
            self.box.setValue(int(number))
        else:
            self.box.setValue(float(number))
        self.box.blockSignals(False)


class TextField(FormField):
    """Several lines of text. Empty is the empty text."""

    def __init__(self, name: str, hint: str = "", height_px: int = LINES_PX, *, grows: bool = False) -> None:
        self.box = PlainBox()
        super().__init__(self.box, name)
        self.box.setPlaceholderText(hint)
        self.box.setTabChangesFocus(True)
        self.box.setMinimumHeight(height_px)
        if not grows:
            self.box.setMaximumHeight(height_px)
        self.box.textChanged.connect(self._report)

    @property
    def text(self) -> str:
        return self.box.toPlainText()

    def set_text(self, text: str) -> None:
        self._show(text)

    def value(self) -> Any:
        return self.text.strip()

    def show_value(self, value: Any) -> None:
        if (value or "") != self.text.strip():
            self._show(str(value or ""))

    def _show(self, text: str) -> None:
        self.box.blockSignals(True)
        self.box.setPlainText(text)
        self.box.blockSignals(False)


class HeadersField(TextField):
    """Headers, one a line as `Name: value`."""

    def value(self) -> dict[str, str]:
        headers: dict[str, str] = {}
        for number, line in enumerate(self.text.splitlines(), start=1):
            if line.strip():
                name, colon, value = line.partition(":")
                if not colon or not name.strip():
                    raise NotUnderstood(tr("line {line} is no header; write Name: value", line=number))
                headers[name.strip()] = value.strip()
        return headers

    def show_value(self, value: Any) -> None:
        headers = cast("dict[str, str]", value)
        self._show("\n".join(f"{name}: {text}" for name, text in headers.items()))


class JsonField(TextField):
    """An object in JSON. Empty is an empty one."""

    def value(self) -> dict[str, Any]:
        if not self.text.strip():
            return {}
        try:
            value: object = json.loads(self.text)
        except ValueError as error:
            raise NotUnderstood(_no_json(error)) from error
        except RecursionError as error:
            raise NotUnderstood(tr("this is nested too deeply")) from error
        if not isinstance(value, dict):
            raise NotUnderstood(tr('write an object, such as {"top_k": 40}'))
        return cast("dict[str, Any]", value)

    def show_value(self, value: Any) -> None:
        self._show(json.dumps(value, indent=2, ensure_ascii=False) if value else "")


def _no_json(error: ValueError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return tr("line {line}, column {column}: this is no JSON", line=error.lineno, column=error.colno)
    return tr("this is no JSON")
