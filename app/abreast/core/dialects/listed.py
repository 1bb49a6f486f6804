"""Reads one model of a host's list: what the host says of it, in the words of the many hosts there are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from abreast.core.dialects.json_values import JsonObject, items, mapping

MAX_NAME_CHARS = 200

_OTHER_TYPES = frozenset(
    {
        "asr", "audio", "embedding", "embeddings", "image", "moderation", "rerank", "reranker", "speech", "stt",
        "transcribe", "transcription", "tts", "video",
    }
)  # fmt: skip
"""Values of `type` that say what else a model is for. Others (`base`, `model`, `language`) do not tell."""
_CHAT_TYPES = frozenset({"chat", "llm", "vlm"})
_CHAT_FLAGS = frozenset({"chat_completion", "completion_chat"})
"""Of a mapping of capabilities: Azure's, Mistral's."""
_CHAT_ABILITIES = frozenset({"chat", "completion"})
"""Of a list of capabilities: llama.cpp's, Ollama's, whose `completion` takes conversations."""
_EMBEDDING_FAMILIES = frozenset({"bert", "nomic-bert", "nomic-bert-moe", "xlm-roberta"})
_CONTEXT_FIELDS = ("context_length", "context_window", "max_context_length", "max_model_len", "max_input_tokens")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedModel:
    """A model as its host lists it. `None` everywhere: the host does not say."""

    id: str
    label: str | None = None
    context_tokens: int | None = None
    size_bytes: int | None = None
    """Of the file, for models on a computer of the user's own."""
    parameters: str | None = None
    """In the host's words, e.g. `8.0B`."""
    quantisation: str | None = None
    """E.g. `Q4_K_M`."""
    chats: bool | None = None
    images: bool | None = None
    """Whether it takes pictures."""
    tools: bool | None = None


def listed_model(entry: object) -> ListedModel | None:
    """What an entry of a list says; `None` if it has no name that could be sent and shown."""
    fields = mapping(entry)
    model_id = next((name for key in ("id", "model", "name") if (name := _name(fields.get(key)))), None)
    if model_id is None:
        return None
    details, meta = mapping(fields.get("details")), mapping(fields.get("meta"))
    label = _name(fields.get("display_name")) or (_name(fields.get("name")) if "id" in fields else None)
    return ListedModel(
        id=model_id,
        label=label if label != model_id else None,
        context_tokens=_first_count([*(fields.get(f) for f in _CONTEXT_FIELDS), meta.get("n_ctx_train")]),
        size_bytes=_first_count([fields.get("size"), meta.get("size")]),
        parameters=_name(details.get("parameter_size")),
        quantisation=_name(details.get("quantization_level")) or _name(fields.get("quantization")),
        chats=_chats(fields, details),
        images=_takes_images(fields),
        tools=_takes_tools(fields),
    )


def _chats(fields: JsonObject, details: JsonObject) -> bool | None:
    if fields.get("active") is False:
        return False
    if isinstance(supported := fields.get("supports_chat"), bool):
        return supported
    abilities = fields.get("capabilities")
    said = [value for name, value in mapping(abilities).items() if name in _CHAT_FLAGS]
    if said:
        return True in said
    if names := _texts(abilities):
        return not _CHAT_ABILITIES.isdisjoint(names)
    if endpoints := _texts(fields.get("endpoints")):
        return "chat" in endpoints
    if (outputs := _modalities(fields, "output")) is not None:
        return "text" in outputs
    kind = str(fields.get("type")).casefold()
    if kind in _OTHER_TYPES or _EMBEDDING_FAMILIES & {details.get("family"), *_texts(details.get("families"))}:
        return False
    return True if kind in _CHAT_TYPES else None


def _takes_images(fields: JsonObject) -> bool | None:
    abilities = fields.get("capabilities")
    for value in (mapping(abilities).get("vision"), fields.get("supports_image_input")):
        if isinstance(value, bool):
            return value
    if isinstance(abilities, list) and abilities:
        names = _texts(cast("object", abilities))
        return "vision" in names or "multimodal" in names
    inputs = _modalities(fields, "input")
    return None if inputs is None else "image" in inputs


def _takes_tools(fields: JsonObject) -> bool | None:
    abilities = fields.get("capabilities")
    for value in (mapping(abilities).get("function_calling"), fields.get("supports_tools")):
        if isinstance(value, bool):
            return value
    for names in (_texts(fields.get("supported_parameters")), _texts(abilities)):
        if "tools" in names:
            return True
    # A list of parameters or abilities that is there, but names no tools, says no; Ollama and OpenRouter write such.
    return False if _texts(fields.get("supported_parameters")) else None


def _modalities(fields: JsonObject, side: str) -> frozenset[str] | None:
    """What goes in or comes out, as OpenRouter tells it; `None` if it is not told."""
    architecture = mapping(fields.get("architecture"))
    if names := _texts(architecture.get(f"{side}_modalities")):
        return names
    modality = architecture.get("modality")
    if not isinstance(modality, str) or "->" not in modality:
        return None
    inputs, _, outputs = modality.partition("->")
    return frozenset((inputs if side == "input" else outputs).split("+"))


def _name(value: object) -> str | None:
    """A text that can be sent and shown; what others wrote there may hold anything."""
    if not isinstance(value, str) or len(value) > MAX_NAME_CHARS:
        return None
    text = value.strip()
    return text if text and text.isprintable() else None


def _first_count(values: Iterable[object]) -> int | None:
    return next((v for v in values if isinstance(v, int) and not isinstance(v, bool) and v > 0), None)


def _texts(value: object) -> frozenset[str]:
    return frozenset(item for item in items(value) if isinstance(item, str))
