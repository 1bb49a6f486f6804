"""The page Line-ups: sets of lanes that can be called up again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout

from abreast.core.language import mark, tr
from abreast.core.registry.contestants import BOT_PREFIX, contestant
from abreast.core.registry.line_ups import LINE_UPS, LineUp
from abreast.core.registry.names import NameUnclear
from abreast.ui.plain import one_line
from abreast.ui.settings.buttoned_list import ButtonedList
from abreast.ui.settings.fields import FormField, LineField, SwitchField
from abreast.ui.settings.file_page import FilePage
from abreast.ui.settings.form import Form, scrolling
from abreast.ui.settings.lanes_field import LanesField
from abreast.ui.settings.line_up_draft import LineUpDraft, LineUpsDraft
from abreast.ui.settings.page import Parts
from abreast.ui.settings.settings_file import SettingsFile
from abreast.ui.settings.side_column import SideColumn
from abreast.ui.settings.undo_offer import UndoOffer

SIDE_PX = 268
BUTTONS = (
    ("add", mark("A&dd"), mark("Add a line-up")),
    ("up", mark("Up"), mark("Move this line-up up")),
    ("down", mark("Down"), mark("Move this line-up down")),
    ("remove", mark("Remo&ve"), mark("Remove this line-up")),
)
EMPTY = mark(
    "A line-up is a set of panes under a name. Choose Add, or save panes with Compare > Save these panes as a line-up."
)


class LineUpsPage(FilePage[LineUpsDraft]):
    """Edits `line-ups.yaml`."""

    def __init__(self, parts: Parts) -> None:
        core = parts.core
        file = SettingsFile(core.settings.line_ups_file, LINE_UPS)
        super().__init__(parts, file, lambda: core.line_ups.problems, LineUpsDraft())
        self._current: LineUpDraft | None = None
        self.side = ButtonedList(tr("Line-ups"), BUTTONS)
        column = SideColumn(SIDE_PX)
        room = QVBoxLayout(column)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(self.side)
        self.undo = UndoOffer()
        room.addWidget(self.undo)
        self.form = self._build_form()
        self._area = scrolling(self.form)
        self._area.setProperty("kind", "card")
        right = QVBoxLayout()
        self._empty = self._add_empty(right, tr(EMPTY))
        right.addWidget(self._area, 1)
        right.addStretch(0)
        self._lay_out(column, right)
        self.side.chosen.connect(self._choose)
        self.side.pressed.connect(self._press)
        self.undo.requested.connect(self._bring_back)
        for field in self.form.fields.values():
            field.edited.connect(self._edited)

    def _build_form(self) -> Form:
        form = Form()
        form.add("label", tr("&Name"), LineField(tr("Name"), tr("Everyday")))
        form.add("default", "", SwitchField(tr("Default"), tr("New comparisons &begin with it")))
        self.lanes = LanesField()
        form.add("lanes", tr("&Lanes"), self.lanes, tr("Temperature and samples are those of the chosen lane."))
        form.add("description", tr("D&escription"), LineField(tr("Description")))
        return form

    def load(self) -> None:
        chosen = self._current.id if self._current else ""
        self._draft.load(self._core.line_ups)
        bots = [f"{BOT_PREFIX}{bot_id}" for bot_id in self._core.bots]
        self.lanes.offer([*bots, *(ref.name for ref in self._core.registry.models())])
        self.undo.offer("")
        self._say("")
        shown = self._draft.shown
        self._refresh(next((draft for draft in shown if draft.id == chosen), shown[0] if shown else None))
        self.open_file.open()

    def _obstacle_of(self, wrong: LineUpDraft) -> str:
        return tr("Something in the line-up {line_up} is not right yet.", line_up=wrong.spec.label)

    def _refresh(self, current: LineUpDraft | None) -> None:
        shown = self._draft.shown
        row = next((row for row, draft in enumerate(shown) if draft is current), -1)
        self.side.show_texts([self._title(draft) for draft in shown], row)
        for button in ("up", "down", "remove"):
            self.side.button(button).setEnabled(current is not None)
        self._show(current)
        self.changed.emit()

    def _title(self, draft: LineUpDraft) -> str:
        title = one_line(draft.spec.label)
        return tr("{line_up} · default", line_up=title) if draft is self._draft.default else title

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._draft.shown):
            self._show(self._draft.shown[row])

    def _show(self, draft: LineUpDraft | None) -> None:
        self._current = draft
        self._area.setVisible(draft is not None)
        self._empty.setVisible(draft is None)
        if draft is not None:
            for name in ("label", "lanes", "description"):
                self.form.fields[name].show_value(getattr(draft.spec, name))
            self.form.fields["default"].show_value(draft is self._draft.default)
            self._show_faults(draft)

    def _show_faults(self, draft: LineUpDraft) -> None:
        faults = draft.faults() if draft.changed else {}
        if "lanes" not in faults and (gone := self._gone(draft.spec)):
            faults["lanes"] = gone
        self.form.show_faults(faults)

    def _gone(self, line_up: LineUp) -> str:
        """Which lanes cannot be asked now; they can be kept, since their models may come back."""
        gone: list[str] = []
        for lane in line_up.lanes:
            try:
                contestant(lane.model, self._core.registry, self._core.bots)
            except NameUnclear as unclear:
                gone.append(unclear.message.removesuffix("."))
        return ". ".join(gone)

    def _edited(self, field: FormField) -> None:
        draft = self._current
        if draft is None:
            return
        draft.save_faults = {}
        if field.name == "default":
            self._draft.default = draft if field.value() else None
        else:
            draft.spec = replace(draft.spec, **{field.name: field.value() or ""})
        if field.name == "label" and draft.is_new:
            draft.spec = replace(draft.spec, id=self._draft.free_id(draft.spec.label, beside=draft))
        for row, shown in enumerate(self._draft.shown):
            self.side.list.item(row).setText(self._title(shown))
        self._show_faults(draft)
        self.changed.emit()

    def _press(self, button: str) -> None:
        match button:
            case "add":
                self._add()
            case "remove":
                self._remove()
            case _ if self._current is not None:
                self._draft.move(self._current, -1 if button == "up" else +1)
                self._refresh(self._current)
            case _:
                pass

    def _add(self) -> None:
        spec = LineUp(id=self._draft.free_id("new line-up"), label=tr("New line-up"), lanes=())
        self._draft.drafts.append(LineUpDraft(spec=spec, before=None))
        self._refresh(self._draft.drafts[-1])
        label = self.form.fields["label"]
        if isinstance(label, LineField):
            label.line.setFocus()
            label.line.selectAll()

    def _remove(self) -> None:
        if (draft := self._current) is not None:
            following = self._draft.remove(draft)
            self.undo.offer(tr("{name} is removed.", name=draft.spec.label))
            self._refresh(following)

    def _bring_back(self) -> None:
        if (draft := self._draft.bring_back()) is not None:
            self.undo.offer("")
            self._refresh(draft)
