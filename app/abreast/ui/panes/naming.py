"""What a lane, or an answer, is called on the screen. An answer keeps the name of what gave it, whatever its lane is now."""

from __future__ import annotations

from dataclasses import dataclass

from abreast.core.language import tr
from abreast.core.registry.key_text import is_open_to_others
from abreast.core.registry.spec import ModelRef
from abreast.core.run.lane import Answer, Lane


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneName:
    """A model with its host, or a bot with both."""

    label: str
    """The bot's, or the model's."""
    model: str | None
    """The model's, beside a bot's; `None`: `label` is the model's."""
    host: str
    is_open: bool = False
    """Whether its key goes there unencrypted."""

    @property
    def details(self) -> str:
        """What stands beside the label."""
        return self.host if self.model is None else f"{self.model} · {self.host}"

    @property
    def line(self) -> str:
        """All of it, e.g. `Terse Claude · claude-haiku-4-5 · Anthropic`."""
        return f"{self.label} · {self.details}"


def nobody() -> LaneName:
    """In the place of each name as long as names are hidden."""
    hidden = tr("hidden")
    return LaneName(label=hidden, model=None, host=hidden)


def model_label(ref: ModelRef) -> str:
    """A model's name for screens."""
    return ref.model.label or ref.model.short or ref.model.id


def name_of(named: Lane | Answer) -> LaneName:
    """What a lane asks next, or what gave an answer."""
    provider = named.ref.provider
    model, host = model_label(named.ref), provider.label
    is_open = is_open_to_others(provider.base_url, provider.plain_http_origin)
    if named.bot_label is None:
        return LaneName(label=model, model=None, host=host, is_open=is_open)
    return LaneName(label=named.bot_label, model=model, host=host, is_open=is_open)


def pane_title(letter: str, named: Lane | Answer) -> str:
    """The title of a dialog about a pane, or about an answer in it."""
    return tr("Pane {letter} · {name}", letter=letter, name=name_of(named).line)
