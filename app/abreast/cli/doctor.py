"""`abreast providers test`: whether an entry works, and if not, what is wrong, in one sentence."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from rich.text import Text

from abreast.cli.naming import key_command, provider_named
from abreast.cli.opening import opened
from abreast.cli.progress import working
from abreast.cli.saving import editable, save
from abreast.cli.terminal import EXIT_FAILED, EXIT_USAGE, fail, print_json, say, stdout
from abreast.cli.visible import visible
from abreast.core.assembly import Core
from abreast.core.registry.diagnosis import Diagnosis, Fault
from abreast.core.registry.file import PROVIDERS
from abreast.core.registry.findings import edits_of_diagnosis
from abreast.core.registry.spec import ProviderSpec


async def examine(
    name: str, model_id: str | None, *, thorough: bool, keep: bool, as_json: bool, providers_file: Path | None
) -> int:
    """Print the doctor's sentence. The exit status says whether answers come."""
    async with opened(providers_file) as core:
        provider = provider_named(core, name)
        if provider.managed:
            fail(f"{provider.label} is run by Abreast itself; there is no entry to test.", EXIT_USAGE)
        with working(f"Testing {provider.label}") as on_step:
            found = await core.diagnose(provider, model_id=model_id, thorough=thorough, on_step=on_step)
        if as_json:
            print_json(_as_json(found))
        else:
            stdout().print(Text(visible(found.sentence)), soft_wrap=True)
            await _say_what_to_do(core, provider, found)
        if keep:
            await _keep(core, provider, found)
    return 0 if found.works else EXIT_FAILED


async def _say_what_to_do(core: Core, provider: ProviderSpec, found: Diagnosis) -> None:
    if found.suggested_base_url:
        say(f"To use it: abreast providers add {provider.id} --base-url {found.suggested_base_url} --force")
    if found.fault is Fault.KEY_MISSING and (command := await key_command(core, provider)):
        say(f"On the command line: {command}")
    if found.error and found.error.details:
        say(f"The host said: {found.error.details}")


async def _keep(core: Core, provider: ProviderSpec, found: Diagnosis) -> None:
    edits = edits_of_diagnosis(provider, found)
    if not edits:
        say("Nothing new was found out to be saved.")
        return
    await save(editable(core.paths.providers_file, PROVIDERS), edits)
    say(f"What was found out stands in {core.paths.providers_file}.")


def _as_json(found: Diagnosis) -> dict[str, object]:
    return {
        "provider": found.provider_id,
        "works": found.works,
        "fault": found.fault and found.fault.value,
        "sentence": found.sentence,
        "model": found.model_id,
        "suggested_base_url": found.suggested_base_url,
        "listed_models": found.listed_models,
        "capabilities": asdict(found.capabilities),
    }
