"""What was found out becomes the fewest edits that say it."""

from dataclasses import replace

from abreast.core.dialects.capabilities import Capabilities
from abreast.core.registry.diagnosis import Diagnosis
from abreast.core.registry.discovery import MergedModels
from abreast.core.registry.edits import PutEntry, PutModel, SetInvalidModels
from abreast.core.registry.findings import edits_of_diagnosis, edits_of_discovery
from abreast.core.registry.spec import ModelSpec, ProviderSpec

KNOWN = ModelSpec(id="known", short="k", label="Known", capabilities=Capabilities(images=True))
HOST = ProviderSpec(
    id="host", label="Host", dialect="openai-chat", base_url="https://x", models={"known": KNOWN}, invalid_models=("a",)
)
FOUND = Diagnosis(provider_id="host", sentence="It works.", works=True, model_id="known")


def merged(*models: ModelSpec, invalid: tuple[str, ...] = ("a",)) -> MergedModels:
    by_id = {model.id: model for model in models}
    return MergedModels(models=by_id, invalid_models=invalid, added=(), not_listed=())


def test_a_discovery_writes_new_models_and_what_was_filled_in_and_nothing_else() -> None:
    result = merged(replace(KNOWN, context_tokens=9), ModelSpec(id="new", label="New"), ModelSpec(id="bare"))
    assert edits_of_discovery(HOST, result) == (
        PutModel(entry_id="host", model_id="known", fields={"context_tokens": 9}),
        PutModel(entry_id="host", model_id="new", fields={"label": "New"}),
        PutModel(entry_id="host", model_id="bare"),
    )


def test_unusable_models_are_written_once() -> None:
    assert edits_of_discovery(HOST, merged(KNOWN)) == ()
    edits = edits_of_discovery(HOST, merged(KNOWN, invalid=("a", "b")))
    assert edits == (SetInvalidModels(entry_id="host", models=("a", "b")),)


def test_what_a_provider_and_what_a_model_can_do_are_written_apart() -> None:
    capabilities = Capabilities(stream_usage=False, temperature=False)
    assert edits_of_diagnosis(HOST, replace(FOUND, capabilities=capabilities)) == (
        PutEntry(entry_id="host", fields={"capabilities": {"stream_usage": False}}),
        PutModel(entry_id="host", model_id="known", fields={"capabilities": {"temperature": False}}),
    )


def test_what_is_known_already_and_what_is_not_known_is_not_written() -> None:
    host = replace(HOST, capabilities=Capabilities(stream_usage=True))
    for capabilities in (Capabilities(), Capabilities(stream_usage=True, images=True)):
        assert edits_of_diagnosis(host, replace(FOUND, capabilities=capabilities)) == ()
