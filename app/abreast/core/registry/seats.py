"""What a line-up means today: its lanes as contestants, and a sentence on each whose model is gone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from abreast.core.language import tr
from abreast.core.registry.bots import BotSpec
from abreast.core.registry.contestants import Contestant, contestant
from abreast.core.registry.line_ups import LineUp, LineUpLane, settings_notes
from abreast.core.registry.names import AmbiguousModel, NameUnclear, UnknownModel, nearest
from abreast.core.registry.registry import Registry

LINE_UP_PREFIX = "line-up:"
"""Before a line-up's id where models and bots are named, too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """One lane that a line-up opens."""

    contestant: Contestant
    """With the settings of the line-up over those of the bot."""
    label: str | None = None
    """What it is called on the screen; `None`: as the model or the bot is."""
    sample: int | None = None
    """Which of the samples of its model and settings it is, from 1; `None`: the only one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seating:
    """All lanes of a line-up that can be opened now."""

    seats: tuple[Seat, ...]
    missing: tuple[str, ...] = ()
    """A sentence for each lane whose model or bot is gone. They stay in the file."""


def seating_of(line_up: LineUp, registry: Registry, bots: Mapping[str, BotSpec]) -> Seating:
    """Find the models and bots of a line-up."""
    several = Counter(lane.model for lane in line_up.lanes)
    seats: list[Seat] = []
    missing: list[str] = []
    for lane in line_up.lanes:
        try:
            found = contestant(lane.model, registry, bots)
        except NameUnclear as unclear:
            missing.append(
                tr(
                    "{lane} of the line-up {line_up} is left out. {message}",
                    lane=lane.label or lane.model,
                    line_up=line_up.label,
                    message=unclear.message,
                )
            )
            continue
        seats += seats_of(found, lane, is_one_of_several=several[lane.model] > 1)
    return Seating(seats=tuple(seats), missing=tuple(missing))


def seats_of(found: Contestant, lane: LineUpLane, *, is_one_of_several: bool = False) -> tuple[Seat, ...]:
    """The seats of one lane: one, or as many as it has samples.

    Args:
        is_one_of_several: Others of the same model stand beside it, so that its settings belong into its name.
    """
    seated = _with_settings(found, lane)
    label = lane.label
    if label is None and is_one_of_several:
        label = settings_label(found.label, lane.temperature, lane.max_output_tokens, lane.system)
    if lane.samples == 1:
        return (Seat(contestant=seated, label=label),)
    return tuple(Seat(contestant=seated, label=label, sample=number) for number in range(1, lane.samples + 1))


def settings_label(
    label: str, temperature: float | None, max_output_tokens: int | None, system: str | None
) -> str | None:
    """A model's name with the settings that tell it from another lane of it; `None`: it has none.

    E.g. `t 0.5 · gpt-5.2`: what tells them apart comes first, since narrow panes cut the end off.
    """
    notes = settings_notes(temperature, max_output_tokens, system)
    told = " · ".join(note for note in notes if note)
    return f"{told} · {label}" if told else None


def line_up_named(name: str, line_ups: Mapping[str, LineUp]) -> LineUp:
    """The line-up of this id or name; letter case is left aside where only one is meant.

    Raises:
        UnknownModel: with the nearest names.
        AmbiguousModel: with the ids of those that bear the name.
    """
    bare = name.strip()
    if bare in line_ups:
        return line_ups[bare]
    alike = [line_up for line_up in line_ups.values() if bare.lower() in (line_up.id.lower(), line_up.label.lower())]
    if len(alike) == 1:
        return alike[0]
    if alike:
        ids = [line_up.id for line_up in alike]
        raise AmbiguousModel(
            tr(
                "{bare} means several line-ups: {ids}. Write one as it stands here.",
                bare=repr(bare),
                ids=", ".join(ids),
            ),
            ids,
        )
    near = nearest(bare, (text for line_up in line_ups.values() for text in (line_up.id, line_up.label)))
    if near:
        message = tr("There is no line-up {name}. The nearest names: {names}.", name=repr(bare), names=", ".join(near))
    else:
        message = tr("There is no line-up {name}. `abreast line-ups` lists what there is.", name=repr(bare))
    raise UnknownModel(message, near)


def seating_named(
    name: str, line_ups: Mapping[str, LineUp], registry: Registry, bots: Mapping[str, BotSpec]
) -> Seating:
    """Like `seating_of` for a line-up by its name. If that means none, nobody sits, and the sentence says so."""
    try:
        return seating_of(line_up_named(name, line_ups), registry, bots)
    except NameUnclear as unclear:
        return Seating(seats=(), missing=(unclear.message,))


def _with_settings(found: Contestant, lane: LineUpLane) -> Contestant:
    sampling = found.sampling
    if lane.temperature is not None:
        sampling = replace(sampling, temperature=lane.temperature)
    if lane.max_output_tokens is not None:
        sampling = replace(sampling, max_output_tokens=lane.max_output_tokens)
    return replace(found, sampling=sampling, system=found.system if lane.system is None else lane.system)
