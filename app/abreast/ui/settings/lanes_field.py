"""The lanes of a line-up as a field of a form: their order, what each is asked with, which there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from abreast.core.language import mark, tr
from abreast.core.registry.bots import MOST_TEMPERATURE
from abreast.core.registry.line_ups import MOST_LANES, LineUpLane, lane_words
from abreast.ui.plain import PlainLabel, one_line
from abreast.ui.settings.buttoned_list import ButtonedList
from abreast.ui.settings.fields import FormField, OptionalNumberField
from abreast.ui.theme.roles import SPACE_S

LIST_PX = 150
BUTTONS = (
    ("up", mark("Up"), mark("Move this lane up")),
    ("down", mark("Down"), mark("Move this lane down")),
    ("remove", mark("Remove lane"), mark("Take this lane out")),
)


class _NameLine(QLineEdit):
    """Enter adds a lane and goes no further: the dialog would save and close."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            event.accept()


class LanesField(FormField):
    """A list of lanes; temperature and samples are those of the chosen one."""

    def __init__(self) -> None:
        widget = QWidget()
        super().__init__(widget, tr("Lanes"))
        self._lanes: tuple[LineUpLane, ...] = ()
        self.list = ButtonedList(tr("Lanes"), BUTTONS)
        self.list.setMinimumHeight(LIST_PX)
        self.name_line = _NameLine()
        self.name_line.setAccessibleName(tr("Model or bot to add"))
        self.name_line.setPlaceholderText(tr("provider/model or bot:name"))
        self._names = QStringListModel(self.name_line)
        completer = QCompleter(self._names, self.name_line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name_line.setCompleter(completer)
        self._add_button = QPushButton(tr("Add la&ne"))
        self._add_button.setAutoDefault(False)
        unset = tr("the bot's or the provider's")
        self.temperature = OptionalNumberField(
            tr("Temperature of this lane"), MOST_TEMPERATURE, 0.05, unset=unset, whole=False
        )
        self.samples = OptionalNumberField(tr("Samples of this lane"), MOST_LANES, 1, unset=tr("one"), whole=True)
        self._lay_out(widget)
        self.list.chosen.connect(self._show_lane)
        self.list.pressed.connect(self._press)
        self._add_button.clicked.connect(self._add)
        self.name_line.returnPressed.connect(self._add)
        self.temperature.edited.connect(self._change)
        self.samples.edited.connect(self._change)

    def _lay_out(self, widget: QWidget) -> None:
        adding = QHBoxLayout()
        adding.setSpacing(SPACE_S)
        adding.addWidget(self.name_line, 1)
        adding.addWidget(self._add_button)
        of_lane = QFormLayout()
        for text, field in ((tr("Tem&perature"), self.temperature), (tr("&Samples"), self.samples)):
            label = PlainLabel(text)
            label.setBuddy(field.widget)
            of_lane.addRow(label, field.widget)
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.list, 1)
        layout.addLayout(of_lane)
        layout.addLayout(adding)

    def offer(self, names: Sequence[str]) -> None:
        """Complete these names of models and bots."""
        self._names.setStringList(list(names))

    def value(self) -> tuple[LineUpLane, ...]:
        return self._lanes

    def show_value(self, value: Any) -> None:
        lanes = cast("tuple[LineUpLane, ...]", value)
        if lanes != self._lanes:
            self._lanes = lanes
            self._show(0)
        self._show_lane(self.list.row)

    def _show(self, row: int) -> None:
        self.list.show_texts([one_line(lane_words(lane)) for lane in self._lanes], min(row, len(self._lanes) - 1))
        self._show_lane(self.list.row)

    def _show_lane(self, row: int) -> None:
        is_chosen = 0 <= row < len(self._lanes)
        for widget in (self.temperature.widget, self.samples.widget, *map(self.list.button, ("up", "down", "remove"))):
            widget.setEnabled(is_chosen)
        if is_chosen:
            lane = self._lanes[row]
            self.temperature.show_value(lane.temperature)
            self.samples.show_value(lane.samples if lane.samples > 1 else None)

    def _take(self, lanes: Sequence[LineUpLane], row: int) -> None:
        self._lanes = tuple(lanes)
        self._show(row)
        self._report()

    def _press(self, button: str) -> None:
        row, lanes = self.list.row, list(self._lanes)
        if not 0 <= row < len(lanes):
            return
        lane = lanes.pop(row)
        match button:
            case "up" | "down":
                row = max(0, min(len(lanes), row + (1 if button == "down" else -1)))
                lanes.insert(row, lane)
            case _:
                pass
        self._take(lanes, row)

    def _add(self) -> None:
        name = self.name_line.text().strip()
        if name:
            self.name_line.clear()
            self._take((*self._lanes, LineUpLane(model=name)), len(self._lanes))

    def _change(self, _field: object) -> None:
        row, lanes = self.list.row, list(self._lanes)
        if 0 <= row < len(lanes):
            samples = self.samples.value()
            temperature = self.temperature.value()
            lanes[row] = replace(lanes[row], temperature=temperature, samples=int(samples or 1))
            self._lanes = tuple(lanes)
            self.list.list.item(row).setText(one_line(lane_words(lanes[row])))
            self._report()
