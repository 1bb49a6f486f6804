"""What a test has found out of a provider and of the model that was asked: kept in the draft, and told."""

from __future__ import annotations

from dataclasses import replace

from abreast.core.dialects.capabilities import Capabilities
from abreast.core.language import mark, tr
from abreast.core.registry.diagnosis import Diagnosis
from abreast.core.registry.spec import ModelSpec, ProviderSpec

_TOLD = {True: mark("yes"), False: mark("no"), None: mark("not clear")}


def with_findings(spec: ProviderSpec, diagnosis: Diagnosis, *, thorough: bool) -> ProviderSpec:
    """The provider with what was found out.

    Args:
        thorough: Also of a model that the entry does not name yet. Else a test would add models to the table.
    """
    if not diagnosis.works:
        return spec
    found = diagnosis.capabilities
    spec = replace(spec, capabilities=Capabilities(stream_usage=found.stream_usage).over(spec.capabilities))
    of_model = replace(found, stream_usage=None)
    model = spec.models.get(diagnosis.model_id or "")
    if model is None and thorough and diagnosis.model_id:
        model = ModelSpec(id=diagnosis.model_id)
    if model is None or of_model == Capabilities():
        return spec
    changed = replace(model, capabilities=of_model.over(model.capabilities))
    return replace(spec, models=dict(spec.models) | {model.id: changed})


def thorough_words(found: Capabilities) -> str:
    """What a thorough test found out, in a sentence; what a host neither refused nor showed is not clear."""
    return tr(
        "Takes temperature: {temperature}, pictures: {pictures}, tools: {tools}. Apply keeps this.",
        temperature=tr(_TOLD[found.temperature]),
        pictures=tr(_TOLD[found.images]),
        tools=tr(_TOLD[found.tools]),
    )
