"""Makes the endpoint of a provider: its entry and its key."""

from __future__ import annotations

from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.capabilities import Capabilities
from abreast.core.errors import KeyLate, KeyMissing
from abreast.core.registry.key_lookup import KeyState
from abreast.core.registry.keys import KeySource
from abreast.core.registry.spec import ProviderSpec
from abreast.core.secret import Secret


async def endpoint_of(provider: ProviderSpec, keys: KeySource) -> Endpoint:
    """Where requests of a provider go, with its key.

    Raises:
        KeyMissing: if the provider wants a key and none can be had, or the one there is must not be sent there; the
            message says what to do.
        KeyLate: if the keyring has not answered yet.
    """
    found = await keys.key_for(provider)
    if found.state is KeyState.SLOW:
        raise KeyLate(found.sentence, provider_id=provider.id)
    if found.key is None and (provider.needs_key or found.state is not KeyState.MISSING):
        raise KeyMissing(found.sentence, provider_id=provider.id)
    return with_key(provider, found.key)


def with_key(provider: ProviderSpec, key: Secret | None) -> Endpoint:
    """Where requests of a provider go."""
    return Endpoint(
        provider_id=provider.id,
        label=provider.label,
        dialect=provider.dialect,
        base_url=provider.base_url,
        key=key,
        organization=provider.organization,
        api_version=provider.api_version,
        ca_file=provider.ca_file,
        headers=provider.headers,
        extra_body=provider.extra_body,
        timeouts=provider.timeouts,
        capabilities=provider.capabilities,
        model_capabilities={
            model.id: model.capabilities for model in provider.models.values() if model.capabilities != Capabilities()
        },
    )
