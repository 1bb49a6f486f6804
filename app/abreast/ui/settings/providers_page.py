"""The page Providers: the list at the left, what is known of one at the right."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from abreast.core.language import tr
from abreast.core.registry.diagnosis import Diagnosis
from abreast.core.registry.file import PROVIDERS
from abreast.core.registry.saving import Snapshot, opened, snapshot_of
from abreast.ui.settings.file_page import FilePage
from abreast.ui.settings.key_states import KeyStates
from abreast.ui.settings.models_leaf import ModelsLeaf
from abreast.ui.settings.page import Outcome, Parts
from abreast.ui.settings.provider_actions import ProviderActions
from abreast.ui.settings.provider_draft import ProviderDraft, ProvidersDraft, with_own_address
from abreast.ui.settings.provider_form import ProviderForm
from abreast.ui.settings.provider_saving import LeftWishes, save_providers
from abreast.ui.settings.provider_side import ProviderSide
from abreast.ui.settings.settings_file import SettingsFile
from abreast.ui.settings.status import Status, status_of
from abreast.ui.settings.trial_row import TrialRow

KEY_LOOK_DELAY_S = 0.4
"""After the last change of an address or a variable, before its key is looked for again."""


class ProvidersPage(FilePage[ProvidersDraft]):
    """Edits `providers.yaml` and the keys of its providers."""

    def __init__(self, parts: Parts) -> None:
        core = parts.core
        file = SettingsFile(core.settings.providers_file, PROVIDERS, self._snapshot)
        super().__init__(parts, file, lambda: core.registry.problems, ProvidersDraft(core.registry))
        self._diagnoses: dict[int, Diagnosis] = {}
        self._left_wishes: LeftWishes = {}
        self._keys = KeyStates(core.keys, parts.tasks, self)
        self.side = ProviderSide(self._status, parts.theme.roles)
        self._actions = ProviderActions(self._draft, self.side, self)
        self.form = ProviderForm(self)
        self._models: ModelsLeaf | None = None
        self.trial = TrialRow(core, parts.tasks)
        self.leaves = QTabWidget()
        self.leaves.addTab(self.form.connection, tr("&Connection"))
        # Filled when they are first looked at.
        self._models_leaf, self._extras_leaf = QWidget(), QWidget()
        for leaf, title in ((self._models_leaf, tr("&Models")), (self._extras_leaf, tr("E&xtras"))):
            QVBoxLayout(leaf).setContentsMargins(0, 0, 0, 0)
            self.leaves.addTab(leaf, title)
        right = QVBoxLayout()
        right.addWidget(self.leaves, 1)
        right.addWidget(self.trial)
        self._lay_out(self.side, right)
        self._connect()

    def _connect(self) -> None:
        self.side.chosen.connect(self._show)
        self._actions.done.connect(self._refresh)
        self._actions.added.connect(self._begin_new)
        self.leaves.currentChanged.connect(self._show_leaf)
        self.form.edited.connect(self._edited)
        self.form.place_changed.connect(self.changed)
        self.form.id_typed.connect(self._id_typed)
        self.form.unlock_requested.connect(self._unlock)
        self.trial.diagnosed.connect(self._diagnosed)
        self.trial.address_taken.connect(self._take_address)
        self._keys.changed.connect(self._keys_changed)
        self._parts.theme.changed.connect(self._restyle)

    def load(self) -> None:
        registry = self._core.registry
        chosen = self._actions.current.spec.id if self._actions.current else ""
        default = registry.default
        self._draft.load(registry)
        self._diagnoses.clear()
        drafts = self._draft.drafts
        for draft in drafts:
            if (kept := self._left_wishes.get(draft.spec.id)) is not None:
                draft.wish, draft.key_fault = kept
                chosen = draft.spec.id
        self._left_wishes = {}
        wanted = chosen or (default.id if default else "")
        first = next((draft for draft in drafts if draft.spec.id == wanted), drafts[0] if drafts else None)
        self._actions.load(registry)
        self._refresh(first)
        self.open_file.open()
        self._keys.look([draft.spec for draft in drafts])

    def show_provider(self, provider_id: str) -> None:
        """Show one of them, unless it is gone."""
        found = next((draft for draft in self._draft.drafts if draft.spec.id == provider_id), None)
        if found is not None:
            self._refresh(found)

    @property
    def models(self) -> ModelsLeaf:
        """The leaf with the models; made when it is first wanted."""
        if self._models is None:
            self._models = ModelsLeaf(self._core, self._parts.tasks)
            self._models.edited.connect(self._models_edited)
            layout = self._models_leaf.layout()
            if layout is not None:
                layout.addWidget(self._models)
        return self._models

    def _obstacle_of(self, wrong: ProviderDraft) -> str:
        fault = self._draft.id_fault(wrong)
        return (
            tr("The id of {provider}: {fault}.", provider=wrong.spec.label, fault=fault)
            if fault
            else tr("Something in {provider} is not right yet.", provider=wrong.spec.label)
        )

    async def _save(self) -> Outcome:
        left = await save_providers(self._draft, self.open_file, self._core.keys, self._keys)
        self._say("")
        self._left_wishes = left
        if left:
            # Where the key is, and why it could not be kept.
            self.leaves.setCurrentIndex(0)
        return Outcome.PARTLY if left else Outcome.SAVED

    def leave(self) -> None:
        self.trial.cancel()
        if self._models is not None:
            self._models.cancel()
        self._keys.leave()
        super().leave()

    def _refresh(self, current: ProviderDraft | None) -> None:
        """Show the drafts anew, and one of them."""
        self.side.show_drafts(self._draft.drafts, current)
        self._show(current)
        self.changed.emit()

    def _show(self, draft: ProviderDraft | None) -> None:
        is_other = draft is not self._actions.current
        self._actions.current = draft
        self.side.show_current(draft)
        self.leaves.setEnabled(draft is not None)
        if draft is None:
            return
        if is_other and self._models is not None:
            self._models.search.clear()
        self.form.show_draft(draft, self._keys.of(draft.spec.id))
        self._show_leaf()
        self.trial.show_draft(draft, self._diagnoses.get(id(draft)))
        self._show_faults(draft)
        extra = tr("A file given at the start is laid over this entry, and wins where both say something.")
        self._say(extra if self._draft.is_overlaid(draft) else "")

    def _show_leaf(self) -> None:
        """Fill the leaf that is looked at; the others when their time comes."""
        leaf, draft = self.leaves.currentWidget(), self._actions.current
        if draft is None:
            return
        if leaf is self._models_leaf:
            self.models.show_draft(draft)
        layout = self._extras_leaf.layout()
        if leaf is self._extras_leaf and layout is not None and layout.count() == 0:
            layout.addWidget(self.form.build_extras())
            self._show_faults(draft)

    def _begin_new(self) -> None:
        self.leaves.setCurrentIndex(0)
        self.form.focus_name()

    def _show_faults(self, draft: ProviderDraft) -> None:
        faults = draft.faults() if draft.changed or draft.text_faults else {}
        faults[""] = self._draft.id_fault(draft)
        self.form.show_faults(faults)

    def _edited(self) -> None:
        """Something was typed: what the last test found does not hold any more."""
        draft = self._actions.current
        if draft is not None:
            self._diagnoses.pop(id(draft), None)
            self.trial.show_diagnosis(None)
            self._show_faults(draft)
            self.side.list.refresh()
            self._keys.look_again(with_own_address(draft.spec), after_s=KEY_LOOK_DELAY_S)
        self.changed.emit()

    def _models_edited(self) -> None:
        self.form.show_models(self._actions.current)
        self.changed.emit()

    def _id_typed(self, text: str) -> None:
        draft = self._actions.current
        if draft is not None and draft.before is None:
            wanted = self._draft.free_id(text, beside=draft) if self.form.follows_label else text
            draft.spec = replace(draft.spec, id=wanted)
            if self.form.follows_label:
                self.form.show_id(wanted)
            self._show_faults(draft)
            self.changed.emit()

    def _diagnosed(self, draft: ProviderDraft, diagnosis: Diagnosis) -> None:
        self._diagnoses[id(draft)] = diagnosis
        self.side.list.refresh()
        if draft is self._actions.current:
            self.trial.show_diagnosis(diagnosis)
            # The models may have other capabilities now.
            self._show_leaf()
        self.changed.emit()

    def _take_address(self, base_url: str) -> None:
        draft = self._actions.current
        if draft is not None:
            draft.spec = replace(draft.spec, base_url=base_url)
            self._edited()
            self.form.show_draft(draft, self._keys.of(draft.spec.id))
            self.trial.test()

    def _status(self, draft: ProviderDraft) -> Status:
        return status_of(draft, self._keys.of(draft.spec.id), self._diagnoses.get(id(draft)))

    def _unlock(self) -> None:
        if (draft := self._actions.current) is not None:
            self._keys.look_again(with_own_address(draft.spec), may_ask=True)

    def _keys_changed(self) -> None:
        self.side.list.refresh()
        if (draft := self._actions.current) is not None:
            self.form.show_lookup(self._keys.of(draft.spec.id))

    def _snapshot(self) -> Snapshot:
        path = self._core.settings.providers_file
        layer = next((layer for layer in self._core.registry.layers if layer.path == path), None)
        return opened(path, PROVIDERS) if layer is None else snapshot_of(layer)

    def _restyle(self) -> None:
        self.side.delegate.roles = self._parts.theme.roles
        self.side.view.viewport().update()
