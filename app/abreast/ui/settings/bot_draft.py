"""The bots as they are being edited, and what that means for `bots.yaml`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from abreast.core.registry.bots import BOTS, Bots, BotSpec
from abreast.core.registry.edits import Edit, PutEntry, RemoveEntry
from abreast.core.registry.entry_check import entry_faults
from abreast.ui.settings.entry_drafts import EntryDrafts

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
    def id(self) -> str:
        return self.spec.id

    @property
    def is_new(self) -> bool:
        return self.before is None

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


class BotsDraft(EntryDrafts[BotDraft]):
    """All of them in the file's order."""

    OTHERWISE = "bot"

    def load(self, bots: Bots) -> None:
        """Begin anew with what is in use."""
        self.drafts = [BotDraft(spec=spec, before=spec) for spec in bots.values()]

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
