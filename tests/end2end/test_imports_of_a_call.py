"""What one call of `abreast compare` loads: each module it does not need is time that somebody waits."""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from test_cli import fake_host

_PROGRAM = """
import gc, json, sys
from abreast.__main__ import main
searches = []
gc.callbacks.append(lambda phase, _: searches.append(phase))
status = main()
sys.stderr.write(json.dumps({"status": status, "modules": sorted(sys.modules), "searches": len(searches)}))
"""
UNNEEDED = (
    # Vendors' SDKs and what brings the schema up to date.
    "openai", "anthropic", "alembic",
    # Without a key there is nobody to ask for one, and without encryption no certificate.
    "keyring",
    # Other commands.
    "abreast.cli.bot_commands", "abreast.cli.history_commands", "abreast.cli.key_commands", "abreast.cli.line_up_commands",
    "abreast.cli.model_commands", "abreast.cli.provider_commands", "abreast.cli.ranking_command",
    "abreast.cli.report_command", "abreast.cli.usage_commands",
    # The price list, which knows no server on this computer.
    "genai_prices",
    # What votes and counts.
    "abreast.core.judge.standings", "abreast.core.meter.usage_table", "abreast.core.store.ballots",
    "abreast.core.store.ledger_reading", "scipy", "statistics",
)  # fmt: skip


async def loaded(folder: Path, *arguments: str) -> dict[str, Any]:
    """What a call that asks one model has loaded, and how often it was searched for garbage."""
    async with fake_host(folder) as host:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", _PROGRAM, "compare", "--providers", str(host.file), "-m", "host/one", *arguments, "Why?",
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        stdout, stderr = await process.communicate()
    assert b"said: " in stdout
    found: dict[str, Any] = json.loads(stderr)
    assert found["status"] == 0
    return found


@pytest.mark.parametrize("arguments", [[], ["--json"]])
async def test_a_call_that_asks_one_model_loads_nothing_that_it_does_not_need(
    tmp_path: Path, arguments: list[str]
) -> None:
    # The first call makes the history, which takes what upgrades it.
    await loaded(tmp_path)
    modules = set((await loaded(tmp_path, *arguments))["modules"])

    assert modules & set(UNNEEDED) == set()


async def test_a_call_that_asks_one_model_is_not_searched_for_garbage(tmp_path: Path) -> None:
    assert (await loaded(tmp_path))["searches"] == 0
