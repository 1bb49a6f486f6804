"""The entries of a settings file as they are being edited: what providers and bots have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from abreast.core.language import tr
from abreast.core.registry.edits import Edit, PutEntry, RemoveEntry
from abreast.core.registry.entries import ENTRY_NAME
from abreast.ui.settings.names import free_id


class Spec(Protocol):
    """What an entry describes: a provider, a bot, a line-up."""

    @property
    def id(self) -> str: ...


S = TypeVar("S", bound=Spec)


@dataclass(slots=True, kw_only=True)
class EntryDraft(ABC, Generic[S]):
    """One entry as it is being edited."""

    spec: S
    before: S | None
    """As it was when the dialog was opened; `None`: it is new."""
    removed: bool = False
    save_faults: dict[str, str] = field(default_factory=dict[str, str])
    """What the last try to save found wrong with it, by field."""

    @property
    def id(self) -> str:
        return self.spec.id

    @property
    def is_new(self) -> bool:
        """Whether it stands in no file yet, so that its id can still be chosen."""
        return self.before is None

    @property
    def changed(self) -> bool:
        return self.removed or self.spec != self.before

    @abstractmethod
    def faults(self) -> dict[str, str]:
        """What is wrong with it now, by field."""

    def edits(self, fields_of: Callable[[S], Mapping[str, Any]]) -> Iterator[Edit]:
        """What has to change in the file, if the fields of its entry are those that `fields_of` gives."""
        if self.removed:
            yield RemoveEntry(entry_id=self.id)
            return
        new = fields_of(self.spec)
        old: Mapping[str, Any] = {} if self.before is None else fields_of(self.before)
        put = {name: value for name, value in new.items() if name not in old or old[name] != value}
        drop = frozenset(old.keys() - new.keys())
        if put or drop:
            yield PutEntry(entry_id=self.id, fields=put, drop=drop)


D = TypeVar("D", bound=EntryDraft[Any])


class EntryDrafts(Generic[D]):
    """All of them, in the order in which they are to stand. Nothing of it is in a file or in use before it is saved."""

    OTHERWISE: str
    """The id of one whose name leaves nothing that an id can be made of."""

    def __init__(self) -> None:
        self.drafts: list[D] = []
        self._last_removed: tuple[D, int] | None = None

    def begin(self, drafts: Iterable[D]) -> None:
        """Begin anew with these. What was not saved is gone."""
        self.drafts = list(drafts)
        self._last_removed = None

    def edits(self) -> Sequence[Edit]:
        """What has to change in the file."""
        raise NotImplementedError

    @property
    def shown(self) -> list[D]:
        """Those that are not removed."""
        return [draft for draft in self.drafts if not draft.removed]

    @property
    def changed(self) -> bool:
        return any(draft.changed for draft in self.drafts)

    def invalid(self) -> D | None:
        """The first one that cannot be saved as it is."""
        changed = (draft for draft in self.drafts if draft.changed)
        return next((draft for draft in changed if draft.faults() or self.id_fault(draft)), None)

    def id_fault(self, draft: D) -> str:
        """What is wrong with the name of a new one; empty: nothing."""
        if not draft.is_new:
            return ""
        if not ENTRY_NAME.fullmatch(draft.id):
            return tr("letters, digits, '.', '_' and '-' only, the first a letter or digit")
        taken = any(other.id == draft.id for other in self.drafts if other is not draft)
        return tr("{id} is taken", id=draft.id) if taken else ""

    def free_id(self, wanted: str, beside: D | None = None) -> str:
        """`wanted` as an id can be, with a number if another than `beside` has it."""
        return free_id(wanted, {draft.id for draft in self.drafts if draft is not beside}, self.OTHERWISE)

    def remove(self, draft: D) -> D | None:
        """Mark it as removed; one that is new goes at once. Returns the one to show in its place, if there is any."""
        row = self.shown.index(draft)
        self._last_removed = (draft, self.drafts.index(draft))
        if draft.is_new:
            self.drafts.remove(draft)
        else:
            draft.removed = True
        shown = self.shown
        return shown[min(row, len(shown) - 1)] if shown else None

    def bring_back(self) -> D | None:
        """Take the last removal back. Returns the one that is there again; `None`: there is nothing to take back."""
        if self._last_removed is None:
            return None
        draft, place = self._last_removed
        self._last_removed = None
        draft.removed = False
        if draft.is_new:
            self.drafts.insert(place, draft)
        return draft
