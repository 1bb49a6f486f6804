"""What a provider, a model and a price are, as `providers.yaml` describes them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from abreast.core.dialects.base import DialectName
from abreast.core.dialects.capabilities import Capabilities
from abreast.core.transport.limits import Timeouts


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """US dollars per million tokens. `None`: not known, so that it is never counted as free."""

    input: Decimal | None = None
    cached_input: Decimal | None = None
    cache_write: Decimal | None = None
    output: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSpec:
    """One model of one provider."""

    id: str
    """The id sent on the wire, e.g. `gpt-5.2`."""
    short: str | None = None
    label: str | None = None
    """A name for screens; `None`: the id is shown."""
    price: Price | None = None
    context_tokens: int | None = None
    """Prompt plus answer; `None`: unknown, so nothing is checked."""
    capabilities: Capabilities = Capabilities()
    stop: tuple[str, ...] = ()
    """Strings at which this model's answers are ended, for models that do not end by themselves."""
    favourite: bool = False
    hidden: bool = False
    """Left out where models are offered; its name still means it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderSpec:
    """One entry of `providers.yaml`: an account at a host."""

    id: str
    label: str
    dialect: DialectName
    base_url: str
    api_key_env: str | None = None
    """An environment variable that wins over the keyring."""
    key_origins: frozenset[str] | None = None
    """The only origins to which a key in that variable is sent. `None`: not from a file, so not limited."""
    needs_key: bool = True
    organization: str | None = None
    api_version: str | None = None
    ca_file: str | None = None
    """A file with certificates that are trusted beside the system's, for this provider alone."""
    plain_http_origin: str | None = None
    """The `http` origin to which its key may go unencrypted, as the user has accepted in the own file; `None`: to none."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    extra_body: Mapping[str, Any] = field(default_factory=dict[str, Any])
    timeouts: Timeouts = Timeouts()
    default_model: str | None = None
    models: Mapping[str, ModelSpec] = field(default_factory=dict[str, ModelSpec])
    """By wire id, in the file's order."""
    invalid_models: tuple[str, ...] = ()
    capabilities: Capabilities = Capabilities()
    """Of all its models, where a model does not say otherwise. Found out by the doctor, or written by hand."""
    managed: bool = False
    """The server is started by Abreast itself on this computer: `base_url` is not used, requests cost nothing."""
    disabled: bool = False
    """Switched off by the user: kept with all its settings, offered nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelRef:
    """A model of a provider, resolved. Written `provider/model`."""

    provider: ProviderSpec
    model: ModelSpec

    @property
    def name(self) -> str:
        return f"{self.provider.id}/{self.model.id}"
