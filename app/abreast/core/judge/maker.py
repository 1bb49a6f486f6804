"""Finds answers that say who made them, so that a blind vote on them may not have been blind.

A heuristic by rules, with no model: an answer is flagged if it tells of itself whose it is, or if it names its own maker
where the prompt did not.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from abreast.core.registry.spec import ModelRef

_VENDORS = {
    "gpt": ("OpenAI", "ChatGPT"),
    "claude": ("Anthropic",),
    "gemini": ("Google", "DeepMind"),
    "gemma": ("Google", "DeepMind"),
    "llama": ("Meta AI", "Meta Llama", "Facebook"),
    "mistral": ("Mistral AI",),
    "mixtral": ("Mistral AI", "Mistral"),
    "codestral": ("Mistral AI", "Mistral"),
    "magistral": ("Mistral AI", "Mistral"),
    "deepseek": (),
    "grok": ("xAI",),
    "qwen": ("Alibaba", "Tongyi"),
    "command": ("Cohere",),
    "sonar": ("Perplexity",),
    "phi": ("Microsoft",),
    "kimi": ("Moonshot",),
    "glm": ("Zhipu", "Z.ai"),
    "nova": ("Amazon",),
    "nemotron": ("NVIDIA",),
    "smollm": ("Hugging Face", "HuggingFace"),
    "granite": ("IBM",),
    "olmo": ("Allen Institute", "Ai2"),
    "minimax": (),
}
"""Who makes a family of models. Hosts of many makers' models stand in no catalogue as their maker."""
_COMMON_WORDS = frozenset({"command", "nova", "sonar", "phi", "granite", "local", "chat", "this", "computer"})
"""They say nothing: too many answers have them."""
_LEAST_CHARS = 3
_CALLS_ITSELF = (
    r"\bI(?:\s*['\u2019]m|\s+am|\s+was)\b[^.!?\n]{{0,60}}?\b(?:{names})\b",
    r"\b(?:my\s+name\s+is|call\s+me|known\s+as)\s+(?:{names})\b",
    r"\bas\s+(?:an?\s+)?(?:(?:ai|language|large|model|assistant)\s+)*(?:{names})\b",
    r"\b(?:(?:trained|developed|created|made|built|designed)\s+(?:by|at)|(?:model|assistant)\s+(?:by|from))\s+(?:{names})\b",
)


def makers_of(ref: ModelRef) -> frozenset[str]:
    """The names that would tell a model: its own, its provider's, its vendor's."""
    names = {ref.model.id, ref.model.label or "", ref.model.short or "", ref.provider.label, ref.provider.id}
    # `vendor/model`, `model:size`, `model@host`: each part tells it too.
    names |= {part for name in tuple(names) for part in re.split(r"[/:@]", name)}
    told = ref.model.id.lower()
    for family, vendors in _VENDORS.items():
        if family in told:
            names |= {family, *vendors}
    return frozenset(name for name in names if len(name) >= _LEAST_CHARS and not _is_common(name))


def names_maker(text: str, prompt: str, own: Collection[str], known: Collection[str] = ()) -> bool:
    """Whether an answer tells who made it.

    Args:
        own: The names that would tell it, by `makers_of`. Those that stand in the prompt tell nothing.
        known: More names that an answer may call itself, e.g. those of all models in use.
    """
    if any(pattern.search(text) for pattern in _self_descriptions(frozenset({*own, *known}))):
        return True
    telling = frozenset(name for name in own if not _pattern(frozenset({name})).search(prompt))
    return bool(telling) and _pattern(telling).search(text) is not None


@lru_cache(maxsize=64)
def _self_descriptions(known: frozenset[str]) -> tuple[re.Pattern[str], ...]:
    vendors = {vendor for made in _VENDORS.values() for vendor in made}
    names = _any_of({name for name in (*_VENDORS, *vendors, "Meta", *known) if not _is_common(name)})
    return tuple(re.compile(pattern.format(names=names), re.IGNORECASE) for pattern in _CALLS_ITSELF)


@lru_cache(maxsize=256)
def _pattern(names: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any_of(names)})(?!\w)", re.IGNORECASE)


def _is_common(name: str) -> bool:
    return all(word in _COMMON_WORDS for word in name.lower().split())


def _any_of(names: Collection[str]) -> str:
    return "|".join(_spelled(names))


def _spelled(names: Collection[str]) -> Iterator[str]:
    """Each name as it may be written: `gpt-5.2` is `GPT 5.2` too, `gpt` also begins `GPT-4o`."""
    for name in sorted(names, key=lambda name: (-len(name), name)):
        parts = [re.escape(part) for part in re.split(r"[\s_-]+", name) if part]
        if parts:
            version = r"(?:[\s-]?\d[\w.]*)?" if name.lower() in _VENDORS else ""
            yield r"[\s_-]*".join(parts) + version
