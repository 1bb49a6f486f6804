"""What a discovery and the doctor found out, as edits of the user's `providers.yaml`."""

from __future__ import annotations

from dataclasses import asdict

from abreast.core.dialects.capabilities import Capabilities
from abreast.core.registry.diagnosis import Diagnosis
from abreast.core.registry.discovery import MergedModels
from abreast.core.registry.edits import Edit, PutEntry, PutModel, SetInvalidModels
from abreast.core.registry.spec import ProviderSpec


def edits_of_discovery(provider: ProviderSpec, result: MergedModels) -> tuple[Edit, ...]:
    """What makes the file say what `merged` has made of a discovery; empty if it says so already."""
    edits: list[Edit] = []
    for model_id, model in result.models.items():
        before = provider.models.get(model_id)
        if model == before:
            continue
        fields = {
            name: getattr(model, name)
            for name in ("label", "context_tokens")
            if getattr(model, name) != getattr(before, name, None)
        }
        edits.append(PutModel(entry_id=provider.id, model_id=model_id, fields=fields))
    if result.invalid_models != provider.invalid_models:
        edits.append(SetInvalidModels(entry_id=provider.id, models=result.invalid_models))
    return tuple(edits)


def edits_of_diagnosis(provider: ProviderSpec, diagnosis: Diagnosis) -> tuple[Edit, ...]:
    """What makes the file say what the doctor found out; empty if nothing was, or it says so already."""
    found = _known(diagnosis.capabilities)
    edits: list[Edit] = []
    stream_usage = found.pop("stream_usage", None)
    if stream_usage not in (None, provider.capabilities.stream_usage):
        edits.append(PutEntry(entry_id=provider.id, fields={"capabilities": {"stream_usage": stream_usage}}))
    model = provider.models.get(diagnosis.model_id or "")
    before = _known(model.capabilities) if model else {}
    if diagnosis.model_id and before | found != before:
        fields = {"capabilities": found}
        edits.append(PutModel(entry_id=provider.id, model_id=diagnosis.model_id, fields=fields))
    return tuple(edits)


def _known(capabilities: Capabilities) -> dict[str, bool]:
    return {name: value for name, value in asdict(capabilities).items() if value is not None}
