"""What the model picker offers: bots, favourites, everything else; nothing that the user has hidden."""

from __future__ import annotations

from collections.abc import Iterator

from abreast.core.assembly import Core
from abreast.core.language import tr
from abreast.core.local.engine import can_serve
from abreast.core.registry.bots import BotSpec
from abreast.core.registry.contestants import BOT_PREFIX, contestant
from abreast.core.registry.names import NameUnclear
from abreast.core.registry.spec import ModelRef
from abreast.core.run.lane import Lane, LaneSettings
from abreast.ui.composer import ChipSpec
from abreast.ui.panes.model_picker import PickerEntry
from abreast.ui.panes.naming import model_label, name_of


def bot_settings(bot: BotSpec) -> LaneSettings:
    """What a bot says of the lane it is opened in."""
    return LaneSettings(system=bot.system or None, temperature=bot.temperature, max_output_tokens=bot.max_output_tokens)


def entries(core: Core) -> tuple[PickerEntry, ...]:
    """All that can be chosen. Favourites stand first, then what can be used at once; within that, the files' order."""
    usable = frozenset(ref.name for ref in core.usable_local_models())
    found = [*_bot_entries(core), *_model_entries(core, usable)]
    found.sort(key=lambda entry: (not entry.favourite, bool(entry.note)))
    return tuple(found)


def typed_entry(core: Core, name: str) -> PickerEntry | None:
    """An entry for a name that stands in no list; `None` if it cannot be meant."""
    try:
        found = contestant(name, core.registry, core.bots)
    except NameUnclear:
        return None
    host = found.ref.provider.label
    return PickerEntry(name=found.name, label=found.name, host=host, note=tr("not in the list"), bot_id=found.bot_id)


def chip_of(lane: Lane, *, is_hidden: bool) -> ChipSpec:
    """The chip of a lane, without its name if that is hidden."""
    return ChipSpec(lane_id=lane.id, letter=lane.letter, label=tr("hidden") if is_hidden else name_of(lane).label)


def _bot_entries(core: Core) -> Iterator[PickerEntry]:
    for bot in core.bots.values():
        try:
            ref = core.registry.resolve(bot.model)
        except NameUnclear:
            continue
        host = " · ".join((tr("Bot"), model_label(ref), ref.provider.label))
        yield PickerEntry(name=f"{BOT_PREFIX}{bot.id}", label=bot.label, host=host, bot_id=bot.id)


def _model_entries(core: Core, usable: frozenset[str]) -> Iterator[PickerEntry]:
    has_local = can_serve()
    for ref in core.registry.models():
        if not ref.model.hidden and (has_local or not ref.provider.managed):
            yield PickerEntry(
                name=ref.name,
                label=model_label(ref),
                host=ref.provider.label,
                note=_note(core, ref, usable),
                favourite=ref.model.favourite,
            )


def _note(core: Core, ref: ModelRef, usable_local: frozenset[str]) -> str:
    """What stands in the way of using a model, as far as that is known without asking the keyring."""
    if ref.provider.managed:
        return "" if ref.name in usable_local else tr("not fetched")
    has_key = not ref.provider.needs_key or core.keys.in_environment(ref.provider) or core.keys.at_hand(ref.provider)
    return "" if has_key else tr("key not in the environment")
