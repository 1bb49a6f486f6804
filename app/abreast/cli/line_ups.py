"""`abreast line-ups`: named sets of models and bots that are compared again and again."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

from rich.text import Text

from abreast.cli.naming import same_but_capitals
from abreast.cli.opening import opened
from abreast.cli.saving import editable, save
from abreast.cli.terminal import EXIT_USAGE, cell, fail, print_json, say, stdout, table
from abreast.cli.visible import visible
from abreast.core.assembly import Core
from abreast.core.registry.contestants import contestant
from abreast.core.registry.edits import Edit, PutEntry, RemoveEntry, SetDefault
from abreast.core.registry.line_ups import LINE_UPS, LineUp, LineUpLane, lane_words, line_up_fields
from abreast.core.registry.names import NameUnclear
from abreast.core.registry.seats import line_up_named, seating_of


async def list_line_ups(providers_file: Path | None, *, as_json: bool = False) -> int:
    """Print every line-up with its lanes."""
    async with opened(providers_file) as core:
        default = core.line_ups.default
        if as_json:
            print_json([asdict(each) | {"default": each is default} for each in core.line_ups.values()])
            return 0
        made = table("line-up", "label", "lanes", "default")
        for each in core.line_ups.values():
            lanes = ", ".join(map(lane_words, each.lanes))
            made.add_row(*map(cell, (each.id, each.label, lanes, "default" if each is default else "")))
        stdout().print(made)
        if not core.line_ups:
            say("There is no line-up yet. `abreast line-ups add NAME -m MODEL -m MODEL` makes one.")
    return 0


async def show_line_up(name: str, providers_file: Path | None, *, as_json: bool = False) -> int:
    """Print all that is known of a line-up, and which of its models are gone."""
    async with opened(providers_file) as core:
        found = _named(core, name)
        missing = seating_of(found, core.registry, core.bots).missing
        if as_json:
            print_json(asdict(found) | {"default": found is core.line_ups.default, "missing": missing})
            return 0
        told = [f"id: {found.id}", f"label: {found.label}"]
        told += [f"description: {found.description}"] if found.description else []
        for line in (*told, *(f"lane: {lane_words(lane)}" for lane in found.lanes)):
            stdout().print(Text(visible(line)), soft_wrap=True)
        for sentence in missing:
            say(sentence)
    return 0


async def add_line_up(line_up: LineUp, *, is_default: bool, force: bool, providers_file: Path | None) -> int:
    """Write a line-up into the user's file; with `force` in the place of one of that name."""
    async with opened(providers_file) as core:
        snapshot = editable(core.paths.line_ups_file, LINE_UPS)
        if other := same_but_capitals(line_up.id, core.line_ups):
            fail(f"There is a line-up {other!r}, which differs in capital letters only. Choose another name.")
        if snapshot.entry(line_up.id) is not None and not force:
            fail(f"There is a line-up {line_up.id!r} already. --force puts this one in its place.")
        named = replace(line_up, lanes=tuple(_named_in_full(core, lane) for lane in line_up.lanes))
        edits: list[Edit] = [PutEntry(entry_id=line_up.id, fields=line_up_fields(named))]
        if is_default:
            edits.append(SetDefault(entry_id=line_up.id))
        await save(snapshot, edits)
        say(f"{line_up.id} stands in {snapshot.path}. Ask it with: abreast compare --line-up {line_up.id} PROMPT")
    return 0


async def remove_line_up(name: str, providers_file: Path | None) -> int:
    """Take a line-up out of the user's file."""
    async with opened(providers_file) as core:
        snapshot = editable(core.paths.line_ups_file, LINE_UPS)
        # An entry that is incomplete is no line-up, but can be removed.
        entry_id = name if snapshot.entry(name) is not None else _named(core, name).id
        edits: list[Edit] = [RemoveEntry(entry_id=entry_id)]
        if snapshot.content.get("default") == entry_id:
            edits.append(SetDefault(entry_id=None))
        await save(snapshot, edits)
        say(f"{entry_id} is taken out of {snapshot.path}; a backup is beside it.")
    return 0


async def set_default(name: str | None, providers_file: Path | None) -> int:
    """Say what new comparisons of the window begin with; `None`: with the lanes of the one before."""
    async with opened(providers_file) as core:
        snapshot = editable(core.paths.line_ups_file, LINE_UPS)
        entry_id = None if name is None else _named(core, name).id
        await save(snapshot, [SetDefault(entry_id=entry_id)])
        if entry_id is None:
            say("New comparisons begin with the panes of the one before.")
        else:
            say(f"New comparisons begin with {entry_id}.")
    return 0


def _named(core: Core, name: str) -> LineUp:
    try:
        return line_up_named(name, core.line_ups)
    except NameUnclear as unclear:
        fail(unclear.message, EXIT_USAGE)


def _named_in_full(core: Core, lane: LineUpLane) -> LineUpLane:
    try:
        return replace(lane, model=contestant(lane.model, core.registry, core.bots).name)
    except NameUnclear as unclear:
        fail(unclear.message, EXIT_USAGE)
