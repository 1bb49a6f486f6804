"""Opens the HTTP client that speaks with one endpoint."""

from __future__ import annotations

import httpx2

from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.credentials import signer
from abreast.core.transport.client import open_client
from abreast.core.transport.limits import Limits, Timeouts


def endpoint_client(
    endpoint: Endpoint, *, timeouts: Timeouts | None = None, limits: Limits | None = None
) -> httpx2.AsyncClient:
    """See `open_client`. `timeouts`: in the place of the endpoint's own."""
    return open_client(
        provider_id=endpoint.provider_id,
        label=endpoint.label,
        base_url=endpoint.base_url,
        timeouts=timeouts or endpoint.timeouts,
        limits=limits,
        ca_file=endpoint.ca_file,
    )


def signing_client(endpoint: Endpoint) -> httpx2.AsyncClient:
    """The same for a vendor's SDK, which does not know the key: the client puts it into each request."""
    client = endpoint_client(endpoint)
    client.event_hooks = {"request": [signer(endpoint)]}
    return client
