"""The bots as they are being edited, and what that means for `bots.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from abreast.core.language import tr
from abreast.core.registry.bots import BOTS, Bots, BotSpec
from abreast.core.registry.edits import Edit
from abreast.core.registry.entry_check import entry_faults
from abreast.ui.settings.entry_drafts import EntryDraft, EntryDrafts

FIELDS = ("label", "model", "system", "temperature", "max_output_tokens", "timeout_s", "description")


@dataclass(slots=True, kw_only=True)
class BotDraft(EntryDraft[BotSpec]):
    """One bot as it is being edited."""

    def faults(self) -> dict[str, str]:
        """What is wrong with it now, by field."""
        if self.removed:
            return {}
        faults = entry_faults(BOTS, self.spec.id, bot_fields(self.spec))
        if not self.spec.model:
            faults["model"] = tr("must be given")
        return self.save_faults | faults


class BotsDraft(EntryDrafts[BotDraft]):
    """All of them in the file's order."""

    OTHERWISE = "bot"

    def load(self, bots: Bots) -> None:
        """Begin anew with what is in use."""
        self.begin(BotDraft(spec=spec, before=spec) for spec in bots.values())

    def edits(self) -> tuple[Edit, ...]:
        """What has to change in the file."""
        return tuple(edit for draft in self.drafts for edit in draft.edits(bot_fields))


def bot_fields(spec: BotSpec) -> dict[str, Any]:
    """The fields of its entry; what it does not say is left out."""
    fields = {name: getattr(spec, name) for name in FIELDS}
    return {name: value for name, value in fields.items() if value not in (None, "")}
