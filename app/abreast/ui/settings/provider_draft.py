"""The providers as they are being edited. Nothing of it is in a file, in the keyring or in use before it is saved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from abreast.core.language import tr
from abreast.core.registry.edits import Edit, RemoveEntry, SetDefault, SetDisabled, SetOrder
from abreast.core.registry.entries import ProviderEntry
from abreast.core.registry.entry_check import entry_faults
from abreast.core.registry.file import PROVIDERS
from abreast.core.registry.key_lookup import KeyPlace
from abreast.core.registry.key_text import origin_of
from abreast.core.registry.registry import Registry
from abreast.core.registry.spec import ProviderSpec
from abreast.core.secret import Secret
from abreast.ui.settings.entry_drafts import EntryDraft, EntryDrafts
from abreast.ui.settings.provider_edits import changed_entry, new_entry, provider_fields


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyWish:
    """What is to become of a provider's key when the settings are saved."""

    key: Secret | None
    """`None`: forget the one that is kept."""
    place: KeyPlace = KeyPlace.KEYRING


@dataclass(slots=True, kw_only=True)
class ProviderDraft(EntryDraft[ProviderSpec]):
    """One provider as it is being edited."""

    wish: KeyWish | None = None
    texts: dict[str, str] = field(default_factory=dict[str, str])
    """What stands in a field that cannot be understood yet, by the field's name."""
    text_faults: dict[str, str] = field(default_factory=dict[str, str])
    """Why such a text is not understood."""
    key_fault: str = ""
    """Why its key could not be kept or forgotten at the last try; another try may succeed."""

    @property
    def changed(self) -> bool:
        is_other = self.removed or self.spec != self.before
        return is_other or self.wish is not None or bool(self.text_faults)

    def faults(self) -> dict[str, str]:
        """What is wrong with it now, by field; the empty name stands for its id."""
        if self.removed or self.spec.managed:
            return {}
        faults = entry_faults(PROVIDERS, self.spec.id, provider_fields(self.spec))
        if self.before is None and not self.spec.base_url:
            faults.setdefault("base_url", tr("must be given"))
        return self.save_faults | faults | self.text_faults


class ProvidersDraft(EntryDrafts[ProviderDraft]):
    """All of them, in the order in which they are to stand."""

    OTHERWISE = "provider"

    def __init__(self, registry: Registry) -> None:
        super().__init__()
        self.load(registry)

    def load(self, registry: Registry) -> None:
        """Begin anew with what is in use. What was not saved is gone."""
        catalogue = registry.layers[0].content if registry.layers else None
        self._below: Mapping[str, ProviderEntry] = catalogue.providers if catalogue else {}
        own = next((layer.content for layer in registry.layers[1:2] if layer.own), None)
        self._in_own_file = frozenset(own.providers) if own else frozenset[str]()
        self._ordered = own.order if own else ()
        self._default = own.default if own else None
        self._overlaid = frozenset(
            provider_id
            for layer in registry.layers
            if not layer.own and layer.content
            for provider_id in layer.content.providers
        )
        self.begin(ProviderDraft(spec=spec, before=spec) for spec in registry.with_disabled.values())
        self._order_before = tuple(draft.spec.id for draft in self.drafts)

    @property
    def catalogue_ids(self) -> tuple[str, ...]:
        """The providers that ship, which can be added again."""
        return tuple(self._below)

    def ships(self, draft: ProviderDraft) -> bool:
        """Whether the catalogue describes it, so that it can be switched off but never goes."""
        return draft.spec.id in self._below

    def is_overlaid(self, draft: ProviderDraft) -> bool:
        """Whether a file given at the start has the last word on it."""
        return draft.spec.id in self._overlaid

    @property
    def changed(self) -> bool:
        return super().changed or self._order != self._order_before

    def add(self, spec: ProviderSpec, after: ProviderDraft | None = None) -> ProviderDraft:
        """A new one at the end, or behind another. Its id is made free."""
        draft = ProviderDraft(spec=replace(spec, id=self.free_id(spec.id)), before=None)
        self.drafts.insert(self.drafts.index(after) + 1 if after else len(self.drafts), draft)
        return draft

    def move(self, draft: ProviderDraft, step: int) -> None:
        """Change places with the next one in that direction that is not removed."""
        shown = self.shown
        target = shown.index(draft) + step
        if 0 <= target < len(shown):
            index = self.drafts.index(shown[target])
            self.drafts.remove(draft)
            self.drafts.insert(index, draft)

    def edits(self) -> tuple[Edit, ...]:
        """What has to change in the user's file."""
        edits: list[Edit] = []
        for draft in self.drafts:
            edits.extend(self._edits_of(draft))
            if draft.removed and draft.id == self._default:
                edits.append(SetDefault(entry_id=None))
        if (order := self._new_order()) is not None:
            edits.append(SetOrder(entry_ids=order))
        return tuple(edits)

    def _edits_of(self, draft: ProviderDraft) -> Iterable[Edit]:
        if draft.before is None:
            return new_entry(draft.spec)
        if not draft.removed:
            return changed_entry(draft.before, draft.spec, self._below.get(draft.spec.id))
        gone: list[Edit] = [RemoveEntry(entry_id=draft.spec.id)] if draft.spec.id in self._in_own_file else []
        return [*gone, SetDisabled(entry_id=draft.spec.id, disabled=True)] if self.ships(draft) else gone

    @property
    def _order(self) -> tuple[str, ...]:
        return tuple(draft.spec.id for draft in self.drafts if draft.before is not None)

    def _new_order(self) -> tuple[str, ...] | None:
        """The ids to write in front: as few as say it. `None`: nothing was moved."""
        order = tuple(draft.spec.id for draft in self.drafts if not draft.removed or self.ships(draft))
        last_known = tuple(provider_id for provider_id in self._order_before if provider_id in order)
        natural = (*last_known, *(provider_id for provider_id in order if provider_id not in last_known))
        if order == natural:
            return None
        moved = max(index for index, pair in enumerate(zip(order, natural, strict=True)) if pair[0] != pair[1])
        return order[: max(moved + 1, len(self._ordered))]


def with_own_address(spec: ProviderSpec) -> ProviderSpec:
    """The provider as the user's own file will describe it: a key in its variable may go where the user says."""
    if spec.key_origins is None or not spec.base_url:
        return spec
    return replace(spec, key_origins=spec.key_origins | {origin_of(spec.base_url)})
