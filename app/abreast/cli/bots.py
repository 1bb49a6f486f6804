"""`abreast bots`: named presets of a model, a system message and limits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rich.text import Text

from abreast.cli.naming import bot_named, same_but_capitals
from abreast.cli.opening import opened
from abreast.cli.saving import editable, save
from abreast.cli.terminal import EXIT_USAGE, cell, fail, print_json, say, stdout, table
from abreast.cli.visible import visible
from abreast.core.registry.bots import BOTS
from abreast.core.registry.edits import PutEntry, RemoveEntry
from abreast.core.registry.names import NameUnclear


async def list_bots(providers_file: Path | None, *, as_json: bool = False) -> int:
    """Print every bot with its model."""
    async with opened(providers_file) as core:
        if as_json:
            print_json([asdict(bot) for bot in core.bots.values()])
            return 0
        made = table("bot", "label", "model", "description")
        for bot in core.bots.values():
            made.add_row(*map(cell, (bot.id, bot.label, bot.model, bot.description)))
        stdout().print(made)
        if not core.bots:
            say("There is no bot yet. `abreast bots add NAME --model MODEL --system TEXT` makes one.")
    return 0


async def show_bot(name: str, providers_file: Path | None, *, as_json: bool = False) -> int:
    """Print all that is known of a bot."""
    async with opened(providers_file) as core:
        bot = bot_named(core, name)
        if as_json:
            print_json(asdict(bot))
            return 0
        for field, value in asdict(bot).items():
            if value not in (None, ""):
                stdout().print(Text(visible(f"{field}: {value}")), soft_wrap=True)
    return 0


async def add_bot(name: str, fields: Mapping[str, Any], *, force: bool, providers_file: Path | None) -> int:
    """Write a bot into the user's file; with `force` these fields over those of a bot of that name.

    Args:
        fields: As they are to stand in the entry; `model` may be any name of a model.
    """
    async with opened(providers_file) as core:
        snapshot = editable(core.paths.bots_file, BOTS)
        if other := same_but_capitals(name, core.bots):
            fail(f"There is a bot {other!r}, which differs in capital letters only. Choose another name.")
        known = snapshot.entry(name) is not None
        if known and not force:
            fail(f"There is a bot {name!r} already. --force puts these fields over it.")
        if not known and not fields.get("model"):
            fail(f"{name!r} needs a model: --model NAME. `abreast models` lists them.", EXIT_USAGE)
        written = dict(fields)
        if "model" in fields:
            try:
                written["model"] = core.registry.resolve(fields["model"]).name
            except NameUnclear as unclear:
                fail(unclear.message, EXIT_USAGE)
        await save(snapshot, [PutEntry(entry_id=name, fields=written)])
        say(f"{name} stands in {snapshot.path}. Ask it with: abreast compare -m bot:{name} PROMPT")
    return 0


async def remove_bot(name: str, providers_file: Path | None) -> int:
    """Take a bot out of the user's file."""
    async with opened(providers_file) as core:
        snapshot = editable(core.paths.bots_file, BOTS)
        # An entry that is incomplete is no bot, but can be removed.
        entry_id = name if snapshot.entry(name) is not None else bot_named(core, name).id
        await save(snapshot, [RemoveEntry(entry_id=entry_id)])
        say(f"{entry_id} is taken out of {snapshot.path}; a backup is beside it.")
    return 0
