"""The small dialogs of line-ups: a name, temperatures, a number of samples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from abreast.core.language import as_given, tr, tr_n
from abreast.core.registry.bots import MOST_TEMPERATURE
from abreast.core.run.lane import Lane
from abreast.ui.actions import without_mnemonic
from abreast.ui.check_box import CheckBox
from abreast.ui.number_boxes import WholeNumberBox
from abreast.ui.panes.naming import name_of
from abreast.ui.plain import PlainLabel, one_line
from abreast.ui.theme.roles import SPACE_L, SPACE_M, SPACE_S

WIDTH_PX = 440
LEAST_NAME_CHARS = 16


class _FormDialog(QDialog):
    """A few fields, a quiet sentence, and two buttons."""

    def __init__(self, title: str, button: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH_PX)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(SPACE_M)
        self._note = PlainLabel(kind="muted")
        self._note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._accept = QPushButton(button)
        self._accept.setProperty("kind", "primary")
        buttons.addButton(self._accept, QDialogButtonBox.ButtonRole.AcceptRole)
        # Else Enter cancels, if the other one was disabled when the dialog came up.
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_S)
        layout.addLayout(self._form)
        layout.addWidget(self._note)
        layout.addWidget(buttons)
        # Now: before it stands in the dialog, Qt forgets it.
        self._accept.setDefault(True)

    def _add(self, name: str, field: QWidget) -> None:
        label = PlainLabel(name)
        label.setBuddy(field)
        field.setAccessibleName(without_mnemonic(name))
        self._form.addRow(label, field)


class SaveDialog(_FormDialog):
    """Asks for the name of a line-up.

    Args:
        known: The names in use, and what is replaced if one of them is taken.
        name: What is offered.
        lanes: What is saved, in words.
    """

    def __init__(self, known: Mapping[str, str], name: str, lanes: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Save these panes as a line-up"), tr("Save"), parent)
        self._known, self._lanes = known, lanes
        self._name = QLineEdit(one_line(name))
        self._name.setPlaceholderText(tr("Everyday"))
        completer = QCompleter([one_line(each) for each in known], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._name.setCompleter(completer)
        self._default = CheckBox(tr("&Begin new comparisons with it"))
        self._add(tr("&Name"), self._name)
        self._form.addRow(self._default)
        self._name.textChanged.connect(self._check)
        # Else the button has the focus, which is made first.
        self._name.setFocus()
        self._name.selectAll()
        self._check()

    @property
    def name(self) -> str:
        """Without spaces around it."""
        return " ".join(self._name.text().split())

    @property
    def is_default(self) -> bool:
        return self._default.isChecked()

    def _check(self) -> None:
        replaced = self._known.get(self.name)
        self._accept.setEnabled(bool(self.name))
        self._accept.setText(tr("Save") if replaced is None else tr("Update"))
        kept = tr("Keeps {panes}, with their settings.", panes=self._lanes)
        if replaced is not None:
            held = tr("It held {panes}.", panes=replaced)
            kept = f"{kept} {held}"
        self._note.setText(kept)


class LaneDialog(_FormDialog):
    """Chooses one of the panes."""

    def __init__(
        self, title: str, button: str, lanes: Sequence[Lane], chosen_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, button, parent)
        self._box = QComboBox()
        # A long name ends in an ellipsis; else it takes the room of the names of the fields.
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(LEAST_NAME_CHARS)
        for lane in lanes:
            self._box.addItem(one_line(f"{lane.letter}  {name_of(lane).line}"), lane.id)
        self._box.setCurrentIndex(max(0, self._box.findData(chosen_id)))
        self._add(tr("&Model"), self._box)

    @property
    def lane_id(self) -> str:
        return str(self._box.currentData())


class SweepDialog(LaneDialog):
    """Asks for the temperatures that a model is to be asked at."""

    def __init__(self, lanes: Sequence[Lane], chosen_id: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("Temperature sweep"), tr("Add panes"), lanes, chosen_id, parent)
        self._most = most
        self._field = QLineEdit("0 0.5 1")
        self._field.setPlaceholderText("0 0.5 1")
        self._add(tr("&Temperatures"), self._field)
        self._field.textChanged.connect(self._check)
        self._field.setFocus()
        self._field.selectAll()
        self._check()

    @property
    def temperatures(self) -> tuple[float, ...]:
        """Those that were typed, each once; empty if something else was."""
        try:
            found = tuple(dict.fromkeys(float(part) for part in self._field.text().replace(",", " ").split()))
        except ValueError:
            return ()
        return found if all(0 <= each <= MOST_TEMPERATURE for each in found) else ()

    def _check(self) -> None:
        count = len(self.temperatures)
        self._accept.setEnabled(0 < count <= self._most)
        if not count:
            self._note.setText(
                tr("Numbers from 0 to {most} with spaces between them.", most=as_given(MOST_TEMPERATURE))
            )
        elif count > self._most:
            self._note.setText(
                tr_n("There is room for {n} more pane only.", "There is room for {n} more panes only.", self._most)
            )
        else:
            self._note.setText(
                tr_n(
                    "Adds {n} pane with the same model and its other settings.",
                    "Adds {n} panes with the same model and its other settings.",
                    count,
                )
            )


class SamplesDialog(LaneDialog):
    """Asks how often a model is to be asked the same."""

    def __init__(self, lanes: Sequence[Lane], chosen_id: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("Several samples of one model"), tr("Add panes"), lanes, chosen_id, parent)
        self._number = WholeNumberBox()
        self._number.setRange(2, most + 1)
        self._number.setValue(min(3, most + 1))
        self._add(tr("&Samples"), self._number)
        self._number.valueChanged.connect(self._check)
        self._number.setFocus()
        self._check()

    @property
    def number(self) -> int:
        """With the pane that is there."""
        return self._number.value()

    def _check(self) -> None:
        self._note.setText(
            tr_n(
                "Adds {n} pane that asks the same. Above it stands how much the answers differ. "
                "Each answer is asked for and paid for.",
                "Adds {n} panes that ask the same. Above them stands how much the answers differ. "
                "Each answer is asked for and paid for.",
                self.number - 1,
            )
        )
