"""The page Line-ups: sets of lanes that can be called up again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QPushButton, QVBoxLayout

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
from abreast.ui.settings.open_file import SaveFailed
from abreast.ui.settings.page import Outcome, Parts
from abreast.ui.settings.settings_file import SettingsFile
from abreast.ui.settings.side_column import SideColumn

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


class LineUpsPage(FilePage):
    """Edits `line-ups.yaml`."""

    def __init__(self, parts: Parts) -> None:
        core = parts.core
        super().__init__(parts, SettingsFile(core.settings.line_ups_file, LINE_UPS), lambda: core.line_ups.problems)
        self._draft = LineUpsDraft()
        self._current: LineUpDraft | None = None
        self._undo: tuple[LineUpDraft, int | None, bool] | None = None
        self.side = ButtonedList(tr("Line-ups"), BUTTONS)
        column = SideColumn(SIDE_PX)
        room = QVBoxLayout(column)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(self.side)
        self.undo_button = QPushButton(tr("&Undo"))
        self.undo_button.setProperty("kind", "small")
        self.undo_button.setAutoDefault(False)
        self.form = self._build_form()
        self._area = scrolling(self.form)
        self._area.setProperty("kind", "card")
        right = QVBoxLayout()
        right.addWidget(self.undo_button)
        self._empty = self._add_empty(right, tr(EMPTY))
        right.addWidget(self._area, 1)
        right.addStretch(0)
        self._lay_out(column, right)
        self.side.chosen.connect(self._choose)
        self.side.pressed.connect(self._press)
        self.undo_button.clicked.connect(self._bring_back)
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
        self._offer_undo(None)
        self._say("")
        shown = self._draft.shown
        self._refresh(next((draft for draft in shown if draft.id == chosen), shown[0] if shown else None))
        self.open_file.open()

    @property
    def is_changed(self) -> bool:
        return self._draft.changed

    @property
    def obstacle(self) -> str:
        wrong = self._draft.invalid()
        if self.open_file.obstacle or wrong is None:
            return self.open_file.obstacle
        return tr("Something in the line-up {line_up} is not right yet.", line_up=wrong.spec.label)

    async def save(self) -> Outcome:
        try:
            await self.open_file.save(self._draft.edits(), self._core.keys, lambda _: None)
        except SaveFailed as failed:
            if (wrong := self._take_failure(failed, self._draft.shown)) is not None:
                self._refresh(wrong)
            return Outcome.NOT
        return Outcome.SAVED

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
        return tr("{line_up} · default", line_up=title) if draft.id == self._draft.default_id else title

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
            self.form.fields["default"].show_value(draft.id == self._draft.default_id)
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
            self._draft.default_id = draft.id if field.value() else None
        else:
            draft.spec = replace(draft.spec, **{field.name: field.value() or ""})
        if field.name == "label" and draft.is_new:
            was_default = self._draft.default_id == draft.id
            draft.spec = replace(draft.spec, id=self._draft.free_id(draft.spec.label, beside=draft))
            self._draft.default_id = draft.id if was_default else self._draft.default_id
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
        if (draft := self._current) is None:
            return
        row = self._draft.shown.index(draft)
        was_default = self._draft.default_id == draft.id
        self._offer_undo((draft, self._draft.remove(draft), was_default))
        if was_default:
            self._draft.default_id = None
        shown = self._draft.shown
        self._refresh(shown[min(row, len(shown) - 1)] if shown else None)

    def _bring_back(self) -> None:
        if self._undo is not None:
            draft, place, was_default = self._undo
            self._offer_undo(None)
            self._draft.restore(draft, place)
            if was_default:
                self._draft.default_id = draft.id
            self._refresh(draft)

    def _offer_undo(self, undo: tuple[LineUpDraft, int | None, bool] | None) -> None:
        self._undo = undo
        self.undo_button.setVisible(undo is not None)
        if undo is not None:
            sentence = tr("Bring back {line_up}", line_up=one_line(undo[0].spec.label))
            self.undo_button.setText(sentence.replace("&", "&&"))
            self.undo_button.setAccessibleName(sentence)
