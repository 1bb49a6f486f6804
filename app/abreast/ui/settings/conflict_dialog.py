"""Asks whose value is to hold where another program changed the same fields of a settings file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from abreast.core.language import tr
from abreast.core.registry.merge import Conflict, Settled, Side, shown
from abreast.core.registry.yaml_reader import field_name
from abreast.ui.plain import PlainLabel
from abreast.ui.theme.roles import SPACE_M, SPACE_S

MOST_SHOWN_CHARS = 300


class ConflictDialog(QDialog):
    """Shows both values of each field, one choice a field. Nothing is chosen beforehand."""

    def __init__(self, file_name: str, conflicts: Sequence[Conflict], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("{file} was changed meanwhile", file=file_name))
        self.resize(620, 420)
        self._conflicts = tuple(conflicts)
        self._groups: list[QButtonGroup] = []
        intro = PlainLabel(
            tr(
                "Another program has changed the same fields of this file. Choose for each which value is to "
                "stand there."
            )
        )
        intro.setWordWrap(True)
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setSpacing(SPACE_M)
        for conflict in self._conflicts:
            rows.addWidget(self._card(conflict))
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(column)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(tr("&Save so"))
        for button in buttons.buttons():
            button.setIcon(QIcon())
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_S)
        layout.addWidget(intro)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
        self._update()

    @property
    def settled(self) -> tuple[Settled, ...]:
        """The conflicts with the sides that were chosen."""
        sides = (Side.OURS, Side.THEIRS)
        return tuple(
            Settled(conflict=conflict, side=sides[group.checkedId()])
            for conflict, group in zip(self._conflicts, self._groups, strict=True)
            if group.checkedId() >= 0
        )

    def _card(self, conflict: Conflict) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        layout = QVBoxLayout(card)
        name = field_name(conflict.path)
        layout.addWidget(PlainLabel(name, "strong"))
        group = QButtonGroup(card)
        ours, theirs = (shown(value)[:MOST_SHOWN_CHARS] for value in (conflict.ours, conflict.theirs))
        texts = (tr("Yours: {value}", value=ours), tr("In the file now: {value}", value=theirs))
        for number, text in enumerate(texts):
            # Qt takes "&" for a mnemonic.
            choice = QRadioButton(text.replace("&", "&&"))
            choice.setAccessibleName(f"{name}, {text}")
            choice.toggled.connect(self._update)
            group.addButton(choice, number)
            layout.addWidget(choice)
        self._groups.append(group)
        return card

    def _update(self) -> None:
        self._ok.setEnabled(all(group.checkedId() >= 0 for group in self._groups))
