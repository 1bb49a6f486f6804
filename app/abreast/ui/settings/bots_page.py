"""The page Bots: named presets of a model, a system message and limits."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QVBoxLayout

from abreast.core.language import mark, tr
from abreast.core.registry.adopting import provider_of_bot
from abreast.core.registry.bots import BOTS, MOST_TEMPERATURE, BotSpec
from abreast.core.registry.names import NameUnclear
from abreast.core.registry.spec import ProviderSpec
from abreast.ui.settings.bot_draft import FIELDS, BotDraft, BotsDraft
from abreast.ui.settings.bot_side import BotSide
from abreast.ui.settings.fields import FormField, LineField, OptionalNumberField, TextField
from abreast.ui.settings.file_page import FilePage
from abreast.ui.settings.form import Form, scrolling
from abreast.ui.settings.page import Parts
from abreast.ui.settings.settings_file import SettingsFile

MOST_TOKENS, MOST_SECONDS = 1_000_000, 86_400
SYSTEM_PX = 160
NEW_ID = mark("It is asked as bot:ID. It cannot be changed later.")
KEPT_ID = mark("Cannot be changed: panes, comparisons and commands call it bot:ID. Change the name, or duplicate.")


class BotsPage(FilePage[BotsDraft]):
    """Edits `bots.yaml`."""

    def __init__(self, parts: Parts) -> None:
        core = parts.core
        super().__init__(parts, SettingsFile(core.settings.bots_file, BOTS), lambda: core.bots.problems, BotsDraft())
        self._current: BotDraft | None = None
        self._follow_label = False
        self.side = BotSide()
        self.form = self._build_form()
        self._area = scrolling(self.form)
        self._area.setProperty("kind", "card")
        right = QVBoxLayout()
        empty = tr(
            "A bot is a model with a system message and limits of its own. Choose Add to make one; it can "
            "then be a pane like any model."
        )
        self._empty = self._add_empty(right, empty)
        right.addWidget(self._area, 1)
        right.addStretch(0)
        self._lay_out(self.side, right)
        self._connect()

    def _build_form(self) -> Form:
        form = Form()
        form.add("label", tr("&Name"), LineField(tr("Name"), tr("Terse reviewer")))
        form.add("", tr("&Id"), LineField(tr("Id"), "terse-reviewer"), tr(NEW_ID))
        model = LineField(tr("Model"), tr("provider/model"))
        self._names = QStringListModel(model)
        completer = QCompleter(self._names, model)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        model.line.setCompleter(completer)
        form.add("model", tr("&Model"), model, tr("Type a part of its name to see those that there are."))
        form.add("system", tr("&System message"), TextField(tr("System message"), tr("None"), SYSTEM_PX, grows=True))
        unset = tr("the provider's default")
        temperature = OptionalNumberField(tr("Temperature"), MOST_TEMPERATURE, 0.05, unset=unset, whole=False)
        form.add("temperature", tr("Tem&perature"), temperature)
        tokens = OptionalNumberField(tr("Most output tokens"), MOST_TOKENS, 256, unset=unset, whole=True)
        form.add("max_output_tokens", tr("Most output to&kens"), tokens)
        timeout = OptionalNumberField(tr("Longest silence in seconds"), MOST_SECONDS, 5, unset=unset, whole=True)
        form.add("timeout_s", tr("&Longest silence, s"), timeout)
        form.add("description", tr("D&escription"), LineField(tr("Description")))
        return form

    def _connect(self) -> None:
        for field in self.form.fields.values():
            field.edited.connect(self._edited)
        self.side.chosen.connect(self._show)
        self.side.add_requested.connect(self._add)
        self.side.duplicate_requested.connect(self._duplicate)
        self.side.remove_requested.connect(self._remove)
        self.side.undo_requested.connect(self._bring_back)
        self.side.try_requested.connect(self._try)

    def load(self) -> None:
        chosen = self._current.spec.id if self._current else ""
        self._draft.load(self._core.bots)
        self._names.setStringList([ref.name for ref in self._core.registry.models()])
        self.side.offer_undo("")
        self._say("")
        shown = self._draft.shown
        self._refresh(next((draft for draft in shown if draft.spec.id == chosen), shown[0] if shown else None))
        self.open_file.open()

    def _obstacle_of(self, wrong: BotDraft) -> str:
        return tr("Something in the bot {bot} is not right yet.", bot=wrong.spec.label)

    def _provider_of(self, entry_id: str) -> ProviderSpec | None:
        draft = next((draft for draft in self._draft.shown if draft.id == entry_id), None)
        return provider_of_bot(draft.spec.model, self._core.registry) if draft else None

    def _refresh(self, current: BotDraft | None) -> None:
        self.side.show_drafts(self._draft.shown, current)
        self._show(current)
        self.changed.emit()

    def _show(self, draft: BotDraft | None) -> None:
        if draft is not self._current:
            self._follow_label = draft is not None and draft.before is None
        self._current = draft
        self._area.setVisible(draft is not None)
        self._empty.setVisible(draft is None)
        if draft is None:
            return
        for name in FIELDS:
            self.form.fields[name].show_value(getattr(draft.spec, name))
        self.form.fields[""].show_value(draft.spec.id)
        self._id.line.setReadOnly(not draft.is_new)
        self.form.show_hint("", tr(NEW_ID if draft.is_new else KEPT_ID))
        self._show_faults(draft)

    @property
    def _id(self) -> LineField:
        field = self.form.fields[""]
        assert isinstance(field, LineField)
        return field

    def _show_faults(self, draft: BotDraft) -> None:
        faults = draft.faults() if draft.changed else {}
        faults[""] = self._draft.id_fault(draft)
        if draft.spec.model and not faults.get("model"):
            faults["model"] = self._model_fault(draft.spec.model)
        self.form.show_faults(faults)

    def _model_fault(self, name: str) -> str:
        """Why a bot cannot be used now; it can be saved all the same, since its provider may be switched on later."""
        try:
            self._core.registry.resolve(name)
        except NameUnclear as unclear:
            return unclear.message.removesuffix(".")
        return ""

    def _edited(self, field: FormField) -> None:
        draft = self._current
        if draft is None:
            return
        name, value = field.name, field.value()
        draft.save_faults = {}
        if name == "":
            self._follow_label = False
            draft.spec = replace(draft.spec, id=value or "")
        elif name in ("temperature", "max_output_tokens", "timeout_s"):
            draft.spec = replace(draft.spec, **{name: value})
        else:
            draft.spec = replace(draft.spec, **{name: value or ""})
        if name == "label" and self._follow_label:
            draft.spec = replace(draft.spec, id=self._draft.free_id(value or "", beside=draft))
            self._id.show_value(draft.spec.id)
        self._show_faults(draft)
        self.side.refresh()
        self.changed.emit()

    def _add(self) -> None:
        model = next(self._core.registry.models(), None)
        spec = BotSpec(id=self._draft.free_id("new bot"), label=tr("New bot"), model=model.name if model else "")
        self._add_draft(spec)

    def _duplicate(self) -> None:
        if self._current is not None:
            label = tr("{name} (copy)", name=self._current.spec.label)
            self._add_draft(replace(self._current.spec, id=self._draft.free_id(label), label=label))

    def _add_draft(self, spec: BotSpec) -> None:
        draft = BotDraft(spec=spec, before=None)
        self._draft.drafts.append(draft)
        self._refresh(draft)
        label = self.form.fields["label"]
        if isinstance(label, LineField):
            label.line.setFocus()
            label.line.selectAll()

    def _remove(self) -> None:
        if (draft := self._current) is not None:
            following = self._draft.remove(draft)
            self.side.offer_undo(tr("{name} is removed.", name=draft.spec.label))
            self._refresh(following)

    def _bring_back(self) -> None:
        if (draft := self._draft.bring_back()) is not None:
            self.side.offer_undo("")
            self._refresh(draft)

    def _try(self) -> None:
        if self._current is not None:
            self._parts.try_bot(self._current.spec)
