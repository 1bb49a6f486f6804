"""What can be done with an entry as a whole: add, duplicate, remove and bring back, switch off, move."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from abreast.core.language import mark, tr
from abreast.core.registry.registry import Registry
from abreast.core.registry.spec import ProviderSpec
from abreast.ui.settings.provider_draft import ProviderDraft, ProvidersDraft
from abreast.ui.settings.provider_side import ProviderSide

NEW = ProviderSpec(id="custom", label=mark("Custom provider"), dialect="openai-chat", base_url="")


class ProviderActions(QObject):
    """Carries out on the drafts what the side asks for.

    Signals:
        done(object): the drafts are different now; the `ProviderDraft` that is to be shown, or `None`.
        added: the one that is shown now is new.
    """

    done = Signal(object)
    added = Signal()

    def __init__(self, draft: ProvidersDraft, side: ProviderSide, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._side = side
        self._catalogue: dict[str, ProviderSpec] = {}
        self.current: ProviderDraft | None = None
        side.add_requested.connect(self._add)
        side.duplicate_requested.connect(self._duplicate)
        side.remove_requested.connect(self._remove)
        side.undo_requested.connect(self._bring_back)
        side.switch_requested.connect(self._switch)
        side.move_requested.connect(self._move)

    def load(self, registry: Registry) -> None:
        """Begin anew: nothing to undo, and the catalogue as it is."""
        self._side.offer_undo("")
        known = registry.with_disabled
        self._catalogue = {
            provider_id: known[provider_id]
            for provider_id in self._draft.catalogue_ids
            if provider_id in known and not known[provider_id].managed
        }
        self._side.set_offers([(provider_id, spec.label) for provider_id, spec in self._catalogue.items()])

    def _add(self, catalogue_id: str) -> None:
        """A custom one, or one of the catalogue: switched on again if it is off, else a second account there."""
        known = next((draft for draft in self._draft.drafts if draft.spec.id == catalogue_id), None)
        if known is not None and (known.removed or known.spec.disabled):
            known.removed = False
            known.spec = replace(known.spec, disabled=False)
            self.done.emit(known)
            return
        shipped = self._catalogue.get(catalogue_id)
        if shipped is None:
            spec = replace(NEW, label=tr(NEW.label))
        else:
            spec = replace(shipped, label=f"{shipped.label} 2", disabled=False)
        draft = self._draft.add(spec)
        self.done.emit(draft)
        self.added.emit()

    def _duplicate(self) -> None:
        if self.current is not None:
            spec = self.current.spec
            copy = replace(spec, label=tr("{name} (copy)", name=spec.label), disabled=False)
            self.done.emit(self._draft.add(copy, after=self.current))
            self.added.emit()

    def _remove(self) -> None:
        draft = self.current
        if draft is None or draft.spec.managed:
            return
        following = self._draft.remove(draft)
        name = draft.spec.label
        self._side.offer_undo(
            tr("{name} is switched off, and as it ships.", name=name)
            if self._draft.ships(draft)
            else tr("{name} is removed.", name=name)
        )
        self.done.emit(following)

    def _bring_back(self) -> None:
        if (draft := self._draft.bring_back()) is not None:
            self._side.offer_undo("")
            self.done.emit(draft)

    def _switch(self) -> None:
        if self.current is not None:
            self.current.spec = replace(self.current.spec, disabled=not self.current.spec.disabled)
            self.done.emit(self.current)

    def _move(self, step: int) -> None:
        if self.current is not None:
            self._draft.move(self.current, step)
            self.done.emit(self.current)
