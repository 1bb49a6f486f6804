"""The line-ups as they are being edited, and what that means for `line-ups.yaml`."""

from __future__ import annotations

from dataclasses import dataclass

from abreast.core.language import tr
from abreast.core.registry.edits import Edit, Reorder, SetDefault
from abreast.core.registry.entry_check import entry_faults
from abreast.core.registry.line_ups import LINE_UPS, LineUp, LineUps, line_up_fields
from abreast.ui.settings.entry_drafts import EntryDraft, EntryDrafts


@dataclass(slots=True, kw_only=True)
class LineUpDraft(EntryDraft[LineUp]):
    """One line-up as it is being edited."""

    def faults(self) -> dict[str, str]:
        """What is wrong with it now, by field."""
        if self.removed:
            return {}
        faults = entry_faults(LINE_UPS, self.spec.id, line_up_fields(self.spec))
        if not self.spec.label:
            faults["label"] = tr("must not be empty")
        if not self.spec.lanes:
            faults["lanes"] = tr("at least one must be given")
        return self.save_faults | faults


class LineUpsDraft(EntryDrafts[LineUpDraft]):
    """All of them in their order, and which one new comparisons begin with."""

    OTHERWISE = "line-up"

    def __init__(self) -> None:
        super().__init__()
        self.default: LineUpDraft | None = None
        self._default_before: str | None = None
        self._order_before: list[str] = []

    def load(self, line_ups: LineUps) -> None:
        """Begin anew with what is in use."""
        self.begin(LineUpDraft(spec=spec, before=spec) for spec in line_ups.values())
        self._default_before = line_ups.default.id if line_ups.default else None
        self.default = next((draft for draft in self.drafts if draft.id == self._default_before), None)
        self._order_before = list(line_ups)

    @property
    def changed(self) -> bool:
        return bool(self.edits())

    def move(self, draft: LineUpDraft, step: int) -> None:
        """Put one a place up (-1) or down (+1) among those that are shown."""
        shown = self.shown
        place = shown.index(draft) + step
        if 0 <= place < len(shown):
            one, other = self.drafts.index(draft), self.drafts.index(shown[place])
            self.drafts[one], self.drafts[other] = self.drafts[other], self.drafts[one]

    def edits(self) -> tuple[Edit, ...]:
        """What has to change in the file."""
        edits = [edit for draft in self.drafts for edit in draft.edits(line_up_fields)]
        order = [draft.id for draft in self.shown]
        if [entry_id for entry_id in self._order_before if entry_id in order] != [
            entry_id for entry_id in order if entry_id in self._order_before
        ]:
            edits.append(Reorder(entry_ids=tuple(order)))
        default_id = next((draft.id for draft in self.shown if draft is self.default), None)
        if default_id != self._default_before:
            edits.append(SetDefault(entry_id=default_id))
        return tuple(edits)
