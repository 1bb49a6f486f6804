"""Temperature, answer length and system message of one pane."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from abreast.core.language import mark, tr
from abreast.core.run.lane import LaneSettings
from abreast.ui.number_boxes import DecimalBox, WholeNumberBox
from abreast.ui.plain import PlainLabel
from abreast.ui.plain_box import PlainBox
from abreast.ui.theme.roles import SPACE_M

UNSET_TEMPERATURE = -0.05
"""Lies below the range of real temperatures, so that Qt shows the words for "not sent" there."""
DEFAULT_WORDS = mark("the provider's default")


class LaneSettingsDialog(QDialog):
    """Edits a lane's settings. They apply from the next prompt on."""

    def __init__(self, title: str, settings: LaneSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(520, 380)
        self._given = settings
        self._temperature = DecimalBox()
        self._temperature.setRange(UNSET_TEMPERATURE, 2.0)
        self._temperature.setSingleStep(0.05)
        self._temperature.setDecimals(2)
        self._temperature.setSpecialValueText(tr(DEFAULT_WORDS))
        self._temperature.setValue(UNSET_TEMPERATURE if settings.temperature is None else settings.temperature)
        self._max_tokens = WholeNumberBox()
        self._max_tokens.setRange(0, 1_000_000)
        self._max_tokens.setSingleStep(256)
        self._max_tokens.setSpecialValueText(tr(DEFAULT_WORDS))
        self._max_tokens.setValue(settings.max_output_tokens or 0)
        self._system = PlainBox()
        self._system.setPlainText(settings.system or "")
        self._system.setPlaceholderText(tr("None"))
        self._system.setTabChangesFocus(True)
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_M)
        for name, field in (
            (tr("Temperature"), self._temperature),
            (tr("Most output tokens"), self._max_tokens),
            (tr("System message"), self._system),
        ):
            field.setAccessibleName(name)
            form.addRow(PlainLabel(name), field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(PlainLabel(tr("Applies to this pane from the next prompt on."), "muted"))
        layout.addWidget(buttons)

    @property
    def settings(self) -> LaneSettings:
        """What the fields say."""
        temperature = self._temperature.value()
        return replace(
            self._given,
            system=self._system.toPlainText().strip() or None,
            temperature=None if temperature < 0 else round(temperature, 2),
            max_output_tokens=self._max_tokens.value() or None,
        )
