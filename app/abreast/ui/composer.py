"""The one prompt box for all panes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from abreast.core.language import tr
from abreast.ui.plain import PlainLabel, plain_tooltip, set_plain_tooltip
from abreast.ui.prompt_edit import PromptEdit
from abreast.ui.theme.roles import SPACE_M, SPACE_S, Roles


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipSpec:
    """What a chip shows of its lane."""

    lane_id: str
    letter: str
    label: str


class Composer(QFrame):
    """Prompt, chips that choose who gets it, Send and Stop.

    The prompt stays in the box until `take_prompt` says that it is kept elsewhere.

    Signals:
        submitted(str, object): the prompt and a tuple of the chosen lanes' ids.
        stop_requested: all running answers are to be stopped.
        add_requested: another pane is wanted.
        draft_changed: the text in the box is different now.
        chosen_changed: other panes get the next prompt now.
        prompt_taken: the prompt is on its way to the chosen panes.
    """

    submitted = Signal(str, object)
    stop_requested = Signal()
    add_requested = Signal()
    draft_changed = Signal()
    chosen_changed = Signal()
    prompt_taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(tr("Next prompt"))
        self._chips: dict[str, QToolButton] = {}
        self._running = False
        self._temporary: PlainLabel | None = None
        self._is_masked = False
        """Names and estimates would tell what is hidden."""

        self.edit = PromptEdit(self)
        self._add = QToolButton()
        self._add.setProperty("kind", "chip")
        self._add.setText(tr("Add"))
        self._add.setProperty("toolButtonStyle", "ToolButtonTextBesideIcon")
        self._add.setProperty("hasIcon", True)
        self._add.setAccessibleName(tr("Add a pane"))
        self._status = PlainLabel(kind="muted")
        self._estimate = PlainLabel(kind="muted")
        self._notice = PlainLabel(kind="warning")
        self._notice.setWordWrap(True)
        self._notice.hide()
        self._stop = QPushButton(tr("Stop all"))
        self._send = QPushButton(tr("Send"))
        self._send.setProperty("kind", "primary")
        self._send.setAccessibleName(tr("Send"))

        self._chip_row = QHBoxLayout()
        self._chip_row.setSpacing(SPACE_S)
        self._chip_row.addWidget(self._add)
        self._chip_row.addStretch(1)
        actions = QHBoxLayout()
        actions.setSpacing(SPACE_S)
        actions.addWidget(self._status, 1)
        actions.addWidget(self._estimate)
        actions.addWidget(self._stop)
        actions.addWidget(self._send)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        layout.setSpacing(SPACE_S)
        layout.addLayout(self._chip_row)
        layout.addWidget(self.edit)
        layout.addWidget(self._notice)
        layout.addLayout(actions)

        self.edit.send_requested.connect(self.submit)
        self.edit.textChanged.connect(self._text_changed)
        self._send.clicked.connect(self.submit)
        self._stop.clicked.connect(self.stop_requested)
        self._add.clicked.connect(self.add_requested)
        self.set_running(False)

    @property
    def prompt(self) -> str:
        return self.edit.toPlainText()

    @property
    def chosen_lanes(self) -> tuple[str, ...]:
        """The lanes whose chips are on, in the order of the panes."""
        return tuple(lane_id for lane_id, chip in self._chips.items() if chip.isChecked())

    def set_prompt(self, text: str) -> None:
        self.edit.setPlainText(text)
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)

    def take_prompt(self, prompt: str) -> None:
        """Take a prompt out of the box: it is kept elsewhere now, and Ctrl+Up brings it back. What was typed since stays."""
        self.edit.remember(prompt)
        self.edit.setPlainText(self.prompt.removeprefix(prompt).lstrip("\n"))
        self.prompt_taken.emit()

    def set_lanes(self, specs: Sequence[ChipSpec]) -> None:
        """Show one chip a lane; chips that stay keep their state, new ones are on."""
        off = {lane_id for lane_id, chip in self._chips.items() if not chip.isChecked()}
        for chip in self._chips.values():
            self._chip_row.removeWidget(chip)
            chip.deleteLater()
        self._chips = {spec.lane_id: self._chip(spec, spec.lane_id not in off) for spec in specs}
        for position, chip in enumerate(self._chips.values()):
            self._chip_row.insertWidget(position, chip)
            chip.setVisible(not self._is_masked)
        self._update_buttons()

    def choose_lanes(self, lane_ids: Collection[str]) -> None:
        """Let exactly these lanes get the next prompt."""
        for lane_id, chip in self._chips.items():
            chip.setChecked(lane_id in lane_ids)

    def toggle_lane(self, index: int) -> None:
        """Turn the chip at a position on or off."""
        chips = tuple(self._chips.values())
        if index < len(chips) and not self._is_masked:
            chips[index].toggle()

    def set_temporary(self, temporary: bool) -> None:
        """Say that nothing of this comparison is kept, or no more."""
        if temporary and self._temporary is None:
            self._temporary = PlainLabel(tr("Temporary: kept nowhere"), "badge")
            self._chip_row.addWidget(self._temporary)
        if self._temporary is not None:
            self._temporary.setVisible(temporary)

    def set_masked(self, masked: bool) -> None:
        """Show nothing of who gets the next prompt, nor what it will take: those who got the last one get it."""
        self._is_masked = masked
        for widget in (self._add, self._estimate, *self._chips.values()):
            widget.setVisible(not masked)
        self.set_estimate("", "")
        self.set_notice("")

    def add_badge(self, badge: QWidget) -> None:
        """Put a word on the comparison behind the chips."""
        self._chip_row.addWidget(badge)

    def set_running(self, running: bool) -> None:
        self._running = running
        self._stop.setVisible(running)
        self._update_buttons()

    def set_status(self, text: str) -> None:
        """One quiet sentence beside the buttons."""
        self._status.setText(text)

    def set_estimate(self, text: str, basis: str) -> None:
        """What sending would take, beside the button; `basis` is its tool tip."""
        if self._is_masked:
            text = basis = ""
        if text != self._estimate.text():
            self._estimate.setText(text)
            self._estimate.setAccessibleName(tr("Estimate: {estimate}", estimate=text) if text else "")
        self._estimate.setToolTip(plain_tooltip(basis))
        self._estimate.setAccessibleDescription(basis)

    def set_notice(self, text: str) -> None:
        """A warning above the buttons; empty: none."""
        text = "" if self._is_masked else text
        if text != self._notice.text():
            self._notice.setText(text)
            self._notice.setVisible(bool(text))

    def set_chip_note(self, lane_id: str, text: str) -> None:
        """More about what a lane would be sent, in its chip's tool tip."""
        if not self._is_masked and (chip := self._chips.get(lane_id)) is not None:
            whole = "\n".join(filter(None, (str(chip.property("says")), text)))
            chip.setToolTip(plain_tooltip(whole))
            chip.setAccessibleDescription(whole)

    def set_roles(self, roles: Roles) -> None:
        """Draw the icons, and say what the buttons do. The first paint does without both."""
        from abreast.ui.theme.icons import icon

        self._add.setIcon(icon("add", roles.muted))
        self._send.setIcon(icon("send", roles.on_accent, disabled=roles.muted))
        self._stop.setIcon(icon("stop", roles.danger))
        set_plain_tooltip(self._add, tr("Add a model (Ctrl+T)"))
        set_plain_tooltip(self._send, tr("Send to the chosen panes (Ctrl+Enter)"))
        set_plain_tooltip(self._stop, tr("Stop all answers (Esc)"))

    def submit(self) -> None:
        """Send what is in the box to the chosen lanes, if there is both."""
        if self.prompt.strip() and self.chosen_lanes:
            self.submitted.emit(self.prompt, self.chosen_lanes)

    def _chip(self, spec: ChipSpec, checked: bool) -> QToolButton:
        chip = QToolButton()
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setChecked(checked)
        # Qt takes "&" for a mnemonic.
        chip.setText(f"{spec.letter}  {spec.label.replace('&', '&&')}")
        chip.setAccessibleName(tr("Send to pane {letter}, {model}", letter=spec.letter, model=spec.label))
        chip.setProperty("says", tr("Whether {model} gets the next prompt", model=spec.label))
        set_plain_tooltip(chip, str(chip.property("says")))
        chip.toggled.connect(self._chip_toggled)
        return chip

    def _chip_toggled(self) -> None:
        self._update_buttons()
        self.chosen_changed.emit()

    def _text_changed(self) -> None:
        self._update_buttons()
        self.draft_changed.emit()

    def _update_buttons(self) -> None:
        self._send.setText(tr("Queue") if self._running else tr("Send"))
        self._send.setEnabled(bool(self.prompt.strip()) and bool(self.chosen_lanes))
