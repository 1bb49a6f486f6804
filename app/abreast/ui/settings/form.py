"""Rows of a form: the field's name before it, a quiet hint and what is wrong with it below."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from abreast.core.language import tr
from abreast.ui.plain import PlainLabel
from abreast.ui.settings.fields import FormField
from abreast.ui.theme.roles import SPACE_M, SPACE_S, SPACE_XS


class Form(QWidget):
    """Fields by name, each with a place for its fault."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, FormField] = {}
        self._faults: dict[str, PlainLabel] = {}
        self._hints: dict[str, PlainLabel] = {}
        self._accessible: dict[str, str] = {}
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        self._layout.setHorizontalSpacing(SPACE_M)
        self._layout.setVerticalSpacing(SPACE_S)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def add(self, name: str, label: str, field: FormField, hint: str = "") -> FormField:
        """Add a row. `label` may carry a mnemonic."""
        field.name = name
        text = PlainLabel(label)
        text.setBuddy(field.widget)
        self.add_row(text, self._with_fault(name, field, hint))
        return field

    def add_row(self, label: PlainLabel | None, content: QWidget) -> None:
        """Add any other content, across both columns if it has no label."""
        if label is None:
            self._layout.addRow(content)
        else:
            self._layout.addRow(label, content)

    def show_hint(self, name: str, hint: str) -> None:
        """Say something else below a field that was added with a hint."""
        self._hints[name].setText(hint)

    def show_faults(self, faults: dict[str, str]) -> None:
        """Say under each field what is wrong with it."""
        for name, label in self._faults.items():
            fault = faults.get(name, "")
            if fault == label.property("fault"):
                continue
            label.setProperty("fault", fault)
            label.setText(tr("{fault}.", fault=f"{fault[:1].upper()}{fault[1:]}") if fault else "")
            label.setVisible(bool(fault))
            # A screen reader reads it with the field.
            self.fields[name].widget.setAccessibleDescription(fault)

    def _with_fault(self, name: str, field: FormField, hint: str) -> QWidget:
        fault = PlainLabel(kind="danger")
        fault.setProperty("fault", "")
        fault.setWordWrap(True)
        fault.hide()
        self.fields[name], self._faults[name] = field, fault
        holder = QWidget()
        if field.widget.minimumHeight() == field.widget.maximumHeight():
            # Else the form shares its free height out among those that cannot use it.
            holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(field.widget)
        if hint:
            quiet = self._hints[name] = PlainLabel(hint, "muted")
            quiet.setWordWrap(True)
            column.addWidget(quiet)
        column.addWidget(fault)
        return holder


def scrolling(form: Form) -> QScrollArea:
    """A form in an area that scrolls with the focus."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setProperty("focusPolicy", "NoFocus")
    area.setWidget(form)
    # Both would paint the window's colour over the surface.
    area.viewport().setAutoFillBackground(False)
    form.setAutoFillBackground(False)
    return area
