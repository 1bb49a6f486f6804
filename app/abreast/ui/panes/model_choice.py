"""A button that says which model is chosen and lets the user choose another one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from abreast.core.assembly import Core
from abreast.core.language import mark, tr
from abreast.core.registry.names import NameUnclear
from abreast.core.registry.spec import ModelRef
from abreast.ui.ask import answer
from abreast.ui.panes.choices import entries, typed_entry
from abreast.ui.panes.model_picker import ModelPicker, PickerEntry
from abreast.ui.panes.naming import model_label
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.roles import Roles

NONE_CHOSEN = mark("Choose a model…")


class ModelChoice(QPushButton):
    """For work that a model does beside the comparison: models only, since a bot's own words would mix in.

    Signals:
        changed: another model is chosen.
    """

    changed = Signal()

    def __init__(
        self, core: Core, roles: Roles, tasks: TaskOwner, what_for: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._roles = roles
        self._tasks = tasks
        self._what_for = what_for
        self._ref: ModelRef | None = None
        self.clicked.connect(self._choose)
        self._show()

    @property
    def ref(self) -> ModelRef | None:
        """`None`: none is chosen."""
        return self._ref

    def set_ref(self, ref: ModelRef | None) -> None:
        self._ref = ref
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        text = tr(NONE_CHOSEN) if self._ref is None else f"{model_label(self._ref)} · {self._ref.provider.label}"
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(f"{self._what_for}: {text}")

    def _choose(self) -> None:
        self._tasks.start(self._pick(), name="choose a model")

    async def _pick(self) -> None:
        offered = [entry for entry in entries(self._core) if entry.bot_id is None]
        picker = ModelPicker(offered, self._typed, self._roles, self)
        if not await answer(picker) or (chosen := picker.chosen_entry) is None:
            return
        try:
            self.set_ref(self._core.registry.resolve(chosen.name))
        except NameUnclear:
            # It went while the list was open.
            self.set_ref(None)

    def _typed(self, name: str) -> PickerEntry | None:
        entry = typed_entry(self._core, name)
        return None if entry is None or entry.bot_id is not None else entry
