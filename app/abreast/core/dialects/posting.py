"""Sends a dialect's request as it stands, for the dialects that need no vendor's SDK, and turns a refusal into our error."""

from __future__ import annotations

import httpx2

from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.credentials import request_headers
from abreast.core.dialects.endpoint_client import endpoint_client
from abreast.core.dialects.json_values import decoded
from abreast.core.dialects.refusals import about, code_and_message
from abreast.core.dialects.status import status_error
from abreast.core.dialects.wire import WireRequest
from abreast.core.errors import ProviderError

_REFUSED = 400


class Poster:
    """The connections to one endpoint."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self._client = endpoint_client(endpoint)
        self._headers = request_headers(endpoint)

    async def post(self, wire: WireRequest) -> httpx2.Response:
        """Send a request. The answer's body is still unread; the caller closes it.

        Raises:
            ProviderError: if the server refused.
            httpx2.HTTPError: for the caller's `faults_mapped`.
        """
        request = self._client.build_request(
            "POST", wire.url, params=wire.query or None, json=dict(wire.body), headers=self._headers
        )
        response = await self._client.send(request, stream=True)
        if response.status_code < _REFUSED:
            return response
        try:
            raise await self._refusal(wire, response)
        finally:
            await response.aclose()

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def _refusal(self, wire: WireRequest, response: httpx2.Response) -> ProviderError:
        text = (await response.aread()).decode("utf-8", "replace")
        try:
            body = decoded(text)
        except ValueError:
            body = text
        code, message = code_and_message(body)
        return status_error(
            endpoint=self._endpoint,
            model=wire.effective.model,
            status=response.status_code,
            code=code,
            message=message,
            headers=response.headers,
            about=about(body),
        )
