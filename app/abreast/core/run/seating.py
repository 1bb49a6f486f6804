"""Between line-ups and sessions: opens the lanes of a line-up, and says what the lanes of a session would be saved as."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from abreast.core.registry.bots import BotSpec
from abreast.core.registry.contestants import BOT_PREFIX, Contestant
from abreast.core.registry.line_ups import LineUpLane
from abreast.core.registry.seats import Seat, settings_label
from abreast.core.registry.spec import ModelRef
from abreast.core.run.lane import Lane, LaneSettings
from abreast.core.run.samples import groups_of, is_contestant, sample_origin
from abreast.core.run.session import Session


def settings_of(found: Contestant) -> LaneSettings:
    """What a contestant brings into its lane."""
    sampling = found.sampling
    return LaneSettings(
        system=found.system, temperature=sampling.temperature, max_output_tokens=sampling.max_output_tokens
    )


def sit(session: Session, seats: Iterable[Seat]) -> Iterator[Lane]:
    """Open a lane for each seat, one at a time.

    Raises:
        ValueError: if all letters are taken.
    """
    for seat in seats:
        found = seat.contestant
        label = seat.label if found.bot_id is None else seat.label or found.label
        lane = session.add_lane(found.ref, settings_of(found), bot_id=found.bot_id, bot_label=label)
        if seat.sample is not None:
            lane.origin = sample_origin(found.name, seat.sample)
        yield lane


def begin(session: Session, seats: Sequence[Seat], before: Iterable[Lane]) -> None:
    """Open the first lanes of a comparison: for these seats, or if there are none, like the contestants `before`.

    Raises:
        ValueError: as `sit`.
    """
    if seats:
        tuple(sit(session, seats))
        return
    for lane in filter(is_contestant, before):
        session.add_alike(lane)


def lane_name(lane: Lane) -> str:
    """The name that means a lane's model, or its bot, again."""
    return lane.ref.name if lane.bot_id is None else f"{BOT_PREFIX}{lane.bot_id}"


def line_up_lanes(lanes: Sequence[Lane], bots: Mapping[str, BotSpec]) -> tuple[LineUpLane, ...]:
    """What lanes are saved as: samples of one model and settings as one, settings of a bot only where they differ."""
    groups = {lane.id: group for group in groups_of(lanes) for lane in group}
    saved: list[LineUpLane] = []
    done: set[str] = set()
    for lane in filter(is_contestant, lanes):
        if lane.id not in done:
            group = groups.get(lane.id, (lane,))
            done.update(each.id for each in group)
            saved.append(_saved(lane, bots.get(lane.bot_id or ""), len(group)))
    return tuple(saved)


def settings_label_of(ref: ModelRef, settings: LaneSettings) -> str | None:
    """See `settings_label`."""
    label = ref.model.label or ref.model.short or ref.model.id
    return settings_label(label, settings.temperature, settings.max_output_tokens, settings.system)


def _saved(lane: Lane, bot: BotSpec | None, samples: int) -> LineUpLane:
    settings = lane.settings
    if bot is not None and (over := _over(settings, bot)) is not None:
        return LineUpLane(
            model=lane_name(lane),
            label=None if lane.bot_label == bot.label else lane.bot_label,
            system=over.system,
            temperature=over.temperature,
            max_output_tokens=over.max_output_tokens,
            samples=samples,
        )
    # Made from the settings, a name is made again when the line-up is opened.
    label = None if lane.bot_label == settings_label_of(lane.ref, settings) else lane.bot_label
    return LineUpLane(
        model=lane.ref.name,
        label=label,
        system=settings.system,
        temperature=settings.temperature,
        max_output_tokens=settings.max_output_tokens,
        samples=samples,
    )


def _over(settings: LaneSettings, bot: BotSpec) -> LaneSettings | None:
    """Those settings that are others than a bot's; `None`: one that the bot sets was taken out, which no line-up can say."""
    pairs = (
        (settings.system or None, bot.system or None),
        (settings.temperature, bot.temperature),
        (settings.max_output_tokens, bot.max_output_tokens),
    )
    if any(now is None and before is not None for now, before in pairs):
        return None
    changed = [None if now == before else now for now, before in pairs]
    system, temperature, max_output_tokens = changed
    return LaneSettings(
        system=system if isinstance(system, str) else None,
        temperature=temperature if isinstance(temperature, float) else None,
        max_output_tokens=max_output_tokens if isinstance(max_output_tokens, int) else None,
    )
