"""The bots as they are being edited, and what that means for `bots.yaml`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from abreast.core.registry.bots import BOTS, Bots, BotSpec
from abreast.core.registry.edits import Edit, PutEntry, RemoveEntry
from abreast.core.registry.entries import ENTRY_NAME
from abreast.core.registry.entry_check import entry_faults

FIELDS = ("label", "model", "system", "temperature", "max_output_tokens", "timeout_s", "description")


@dataclass(slots=True, kw_only=True)
class BotDraft:
    """One bot as it is being edited."""

    spec: BotSpec
    before: BotSpec | None
    """As it was when the dialog was opened; `None`: it is new."""
    removed: bool = False
    save_faults: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def changed(self) -> bool:
        return self.removed or self.spec != self.before

    def faults(self) -> dict[str, str]:
        """What is wrong with it now, by field."""
        if self.removed:
            return {}
        faults = entry_faults(BOTS, self.spec.id, bot_fields(self.spec))
        if not self.spec.model:
            faults["model"] = "must be given"
        return self.save_faults | faults


class BotsDraft:
    """All of them in the file's order."""

    def __init__(self, bots: Bots) -> None:
        self.drafts: list[BotDraft] = []
        self.load(bots)

    def load(self, bots: Bots) -> None:
        """Begin anew with what is in use."""
        self.drafts = [BotDraft(spec=spec, before=spec) for spec in bots.values()]

    @property
    def shown(self) -> list[BotDraft]:
        return [draft for draft in self.drafts if not draft.removed]

    @property
    def changed(self) -> bool:
        return any(draft.changed for draft in self.drafts)

    def invalid(self) -> BotDraft | None:
        """The first one that cannot be saved as it is."""
        return next(
            (draft for draft in self.drafts if draft.changed and (draft.faults() or self.id_fault(draft))), None
        )

    def id_fault(self, draft: BotDraft) -> str:
        """What is wrong with the name of a new one; empty: nothing."""
        if draft.before is not None:
            return ""
        if not ENTRY_NAME.fullmatch(draft.spec.id):
            return "letters, digits, '.', '_' and '-' only, the first a letter or digit"
        taken = any(other.spec.id == draft.spec.id for other in self.drafts if other is not draft)
        return f"{draft.spec.id} is taken" if taken else ""

    def ids(self, beside: BotDraft | None = None) -> set[str]:
        return {draft.spec.id for draft in self.drafts if draft is not beside}

    def remove(self, draft: BotDraft) -> int | None:
        """Mark it as removed; one that is new goes at once. Returns the place where `restore` puts that one back."""
        if draft.before is None:
            place = self.drafts.index(draft)
            self.drafts.remove(draft)
            return place
        draft.removed = True
        return None

    def restore(self, draft: BotDraft, place: int | None) -> None:
        draft.removed = False
        if place is not None:
            self.drafts.insert(place, draft)

    def edits(self) -> tuple[Edit, ...]:
        """What has to change in the file."""
        return tuple(edit for draft in self.drafts for edit in _edits_of(draft))


def bot_fields(spec: BotSpec) -> dict[str, Any]:
    """The fields of its entry; what it does not say is left out."""
    fields = {name: getattr(spec, name) for name in FIELDS}
    return {name: value for name, value in fields.items() if value not in (None, "")}


def _edits_of(draft: BotDraft) -> Iterator[Edit]:
    if draft.removed:
        yield RemoveEntry(entry_id=draft.spec.id)
        return
    new, old = bot_fields(draft.spec), bot_fields(draft.before) if draft.before else {}
    put = {name: value for name, value in new.items() if name not in old or old[name] != value}
    drop = frozenset(old.keys() - new.keys())
    if put or drop:
        yield PutEntry(entry_id=draft.spec.id, fields=put, drop=drop)
