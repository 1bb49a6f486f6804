"""`abreast providers discover`: which models a host has, beside those that are configured."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from abreast.cli.asking import agreed
from abreast.cli.naming import fail_for, provider_named
from abreast.cli.opening import opened
from abreast.cli.progress import counting, working
from abreast.cli.saving import editable, save
from abreast.cli.terminal import EXIT_USAGE, cell, fail, print_json, say, stdout, table
from abreast.core.assembly import Core
from abreast.core.errors import ProviderError
from abreast.core.registry.candidates import CandidateReport
from abreast.core.registry.discovery import Discovery, MergedModels, merged
from abreast.core.registry.file import PROVIDERS
from abreast.core.registry.findings import edits_of_discovery
from abreast.core.registry.spec import ProviderSpec


async def discover_provider(
    name: str, *, refresh: bool, check: bool, keep: bool, yes: bool, as_json: bool, providers_file: Path | None
) -> int:
    """Print what a host has and what is new; write it into the user's file only with `keep`, or after a yes.

    Args:
        refresh: Ask the host even if a young list is at hand.
        check: Also ask each new model for one token, after a yes.
    """
    async with opened(providers_file) as core:
        provider = provider_named(core, name)
        if provider.managed:
            fail(f"The models of {provider.label} are on this computer: `abreast models` lists them.", EXIT_USAGE)
        # Before the host is asked, so that what another program changes meanwhile is noticed.
        snapshot = editable(core.paths.providers_file, PROVIDERS) if keep else None
        found = await _discovered(core, provider, refresh=refresh)
        result, unusable = merged(provider, found), dict[str, str]()
        if check and result.added:
            unusable = dict((await _checked(core, provider, result.added, yes=yes)).unusable)
            result = merged(provider, found, unusable=tuple(unusable))
        if as_json:
            print_json(_as_json(provider, found, result, unusable))
        else:
            _print(provider, found, result, unusable)
        edits = edits_of_discovery(provider, result)
        if not edits:
            say("There is nothing new to save.")
        elif keep or (not as_json and agreed(f"Save this to {core.paths.providers_file}?")):
            await save(snapshot or editable(core.paths.providers_file, PROVIDERS), edits)
            say(f"It stands in {core.paths.providers_file}. Nothing that was configured is lost.")
        else:
            say("Nothing was saved. --save writes it into your providers.yaml.")
    return 0


async def _discovered(core: Core, provider: ProviderSpec, *, refresh: bool) -> Discovery:
    if not provider.base_url:
        fail(
            f"{provider.label} has no address yet. `abreast providers add {provider.id} --base-url ... --force` sets it."
        )
    try:
        with working(f"Asking {provider.label} for its models"):
            return await core.discover(provider, force=refresh)
    except ProviderError as error:
        await fail_for(core, error, provider)


async def _checked(core: Core, provider: ProviderSpec, model_ids: tuple[str, ...], *, yes: bool) -> CandidateReport:
    question = f"Ask {len(model_ids)} new models of {provider.label} for one token each? That may cost a little."
    if not agreed(question, already=yes):
        fail("The new models were not asked, and nothing was saved. --yes agrees to what it costs.")
    try:
        with counting(f"Asking the models of {provider.label}", len(model_ids)) as on_done:
            report = await core.check_candidates(
                provider, model_ids, on_progress=lambda done, _total, _latest: on_done(done)
            )
    except ProviderError as error:
        await fail_for(core, error, provider)
    if report.stopped_by is not None:
        say("The check was ended, and nothing was saved.")
        await fail_for(core, report.stopped_by, provider)
    return report


def _print(provider: ProviderSpec, found: Discovery, result: MergedModels, unusable: Mapping[str, str]) -> None:
    made = table("", "model", "note")
    for change, model_id, note in _changes(found, result, unusable):
        made.add_row(cell(change), cell(model_id), cell(note))
    stdout().print(made)
    age = _age(found.age(datetime.now(UTC))) if found.from_cache else "just now"
    again = " --refresh asks again." if found.from_cache else ""
    say(f"{provider.label} listed {len(found.models)} models that can chat {age}; {len(result.added)} are new.{again}")


def _changes(found: Discovery, result: MergedModels, unusable: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    for model_id in result.added:
        yield "new", model_id, result.models[model_id].label or ""
    for model_id, why in unusable.items():
        yield "unusable", model_id, why
    for model_id in result.not_listed:
        yield "not listed", model_id, "configured and kept: hosts leave aliases and private models out"
    for model_id, why in found.left_out.items():
        yield "left out", model_id, why


def _as_json(
    provider: ProviderSpec, found: Discovery, result: MergedModels, unusable: Mapping[str, str]
) -> dict[str, object]:
    return {
        "provider": provider.id,
        "fetched_at": found.fetched_at.isoformat(),
        "from_cache": found.from_cache,
        "models": [model.id for model in found.models],
        "added": list(result.added),
        "not_listed": list(result.not_listed),
        "left_out": dict(found.left_out),
        "unusable": dict(unusable),
    }


def _age(age: timedelta) -> str:
    minutes = int(age.total_seconds() // 60)
    return f"{minutes} min ago" if minutes < 120 else f"{minutes // 60} h ago"
