"""Lets the user choose a model for a pane, of a list that is read from the provider again where it was wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from abreast.core.assembly import Core
from abreast.core.errors import ProviderError, Remedy
from abreast.core.language import tr
from abreast.core.registry.spec import ProviderSpec
from abreast.ui.ask import answer
from abreast.ui.panes.choices import entries, typed_entry
from abreast.ui.panes.model_picker import ModelPicker, PickerEntry
from abreast.ui.theme.roles import Roles

if TYPE_CHECKING:
    from abreast.core.registry.discovery import Discovery


@dataclass(frozen=True, slots=True, kw_only=True)
class Reread:
    """A provider that did not offer a model it was asked for: its list may be out of date, or its address wrong."""

    provider: ProviderSpec
    change_address: Callable[[], None]
    """Where its address is set is shown to the user. It is offered if there is no list of models at the address."""


async def pick_entry(core: Core, roles: Roles, window: QWidget, *, reread: Reread | None = None) -> PickerEntry | None:
    """What the user chooses; `None`: nothing.

    Args:
        reread: Whose list is asked for anew while the dialog is open.
    """
    picker = ModelPicker(entries(core), partial(typed_entry, core), roles, window)
    unlisten = core.settings.on_change(lambda: picker.set_entries(entries(core)))
    try:
        async with asyncio.TaskGroup() as group:
            reading = None if reread is None else group.create_task(_reread(core, reread.provider, picker))
            chosen = picker.chosen_entry if await answer(picker) else None
            if reading is not None:
                reading.cancel()
    finally:
        unlisten()
    if reread is not None and picker.wants_address:
        reread.change_address()
    return chosen


def as_listed(offered: Iterable[PickerEntry], provider: ProviderSpec, found: Discovery) -> tuple[PickerEntry, ...]:
    """The entries, before them those models of a provider that its host has just listed.

    What is configured and was not listed is offered still, and says so: hosts leave out aliases.
    """
    # It brings the HTTP client, which is here by now.
    from abreast.core.registry.discovery import merged

    result = merged(provider, found)
    known = {entry.name: entry for entry in offered if entry.bot_id is None}
    listed: list[PickerEntry] = []
    for model in result.models.values():
        name = f"{provider.id}/{model.id}"
        if model.id not in result.not_listed and not model.hidden:
            new = PickerEntry(name=name, label=model.label or model.id, host=provider.label)
            listed.append(known.get(name, new))
    gone = {f"{provider.id}/{model_id}" for model_id in result.not_listed}
    others = (entry for entry in offered if entry not in listed)
    return (*listed, *(replace(each, note=tr("not in the list")) if each.name in gone else each for each in others))


async def _reread(core: Core, provider: ProviderSpec, picker: ModelPicker) -> None:
    picker.tell(tr("Asking {provider} for its models…", provider=provider.label))
    try:
        found = await core.discover(provider, force=True)
    except ProviderError as error:
        picker.tell(error.message, offers_address=error.remedy is Remedy.OPEN_ADDRESS_SETTINGS)
        return
    picker.set_entries(as_listed(entries(core), provider, found))
    picker.tell("")
