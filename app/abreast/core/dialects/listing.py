"""Asks a host for its models, each dialect in its own way."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import cast
from urllib.parse import urlencode

import httpx2

from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.credentials import hide_key, request_headers
from abreast.core.dialects.endpoint_client import endpoint_client
from abreast.core.dialects.json_values import decoded, mapping
from abreast.core.dialects.listed import ListedModel, listed_model
from abreast.core.dialects.refusals import code_and_message, faults_mapped, web_page_words
from abreast.core.dialects.status import status_error
from abreast.core.errors import LimitExceeded, NoSuchPath, NotAnApi, ProviderError
from abreast.core.language import tr
from abreast.core.transport.limits import Limits, Timeouts

MAX_MODELS = 20_000
MAX_PAGES = 50
PAGE_MODELS = 1000
LIMITS = Limits(answer_bytes=16 * 1024 * 1024)
_ANSWER_S = 30.0
"""A list is made without a model: a host that takes longer than this for it will not answer."""
_NO_PATH = frozenset({404, 405, 501})
_PREFIX = "models/"


async def list_models(endpoint: Endpoint) -> tuple[ListedModel, ...]:
    """Every model that the host lists, chat or not, in the host's order. All pages, or an error.

    Raises:
        NoSuchPath: if the host has no such list at this address.
        ProviderError: on anything else.
    """
    try:
        return await _all_pages(endpoint)
    except ProviderError as error:
        hide_key(error, endpoint)
        raise


async def _all_pages(endpoint: Endpoint) -> tuple[ListedModel, ...]:
    timeouts = endpoint.timeouts
    client = endpoint_client(
        endpoint,
        timeouts=Timeouts(
            connect_s=timeouts.connect_s,
            first_byte_s=min(timeouts.first_byte_s, _ANSWER_S),
            idle_s=min(timeouts.idle_s, _ANSWER_S),
        ),
        limits=LIMITS,
    )
    found: dict[str, ListedModel] = {}
    after: str | None = None
    async with client:
        for _ in range(MAX_PAGES):
            text = await _get(client, endpoint, _url(endpoint, after))
            # 3,000 models take 0.1 s to read: not in the thread of the window.
            models, next_page = await asyncio.to_thread(_page, text, endpoint)
            for model in models:
                found.setdefault(model.id, model)
            if len(found) > MAX_MODELS or (next_page is not None and next_page == after):
                break
            if next_page is None:
                return _without_prefix(tuple(found.values()))
            after = next_page
    raise LimitExceeded(
        tr(
            "The list of models of {label} does not end. Name its models by hand in providers.yaml.",
            label=endpoint.label,
        ),
        provider_id=endpoint.provider_id,
    )


def _url(endpoint: Endpoint, after: str | None) -> str:
    base = endpoint.base_url.rstrip("/")
    match endpoint.dialect:
        case "ollama":
            return f"{base}/api/tags"
        case "anthropic":
            query = {"limit": str(PAGE_MODELS)} | ({"after_id": after} if after else {})
            return f"{base}/v1/models?{urlencode(query)}"
        case _:
            query = {"api-version": endpoint.api_version} if endpoint.api_version else {}
            return f"{base}/models" + (f"?{urlencode(query)}" if query else "")


async def _get(client: httpx2.AsyncClient, endpoint: Endpoint, url: str) -> str:
    async with faults_mapped(endpoint, None, httpx2.HTTPError):
        response = await client.get(url, headers=request_headers(endpoint))
        body = response.content
    if response.status_code in _NO_PATH:
        raise NoSuchPath(
            tr(
                "{label} lists no models at {address}. Check the address, or name its models by hand.",
                label=endpoint.label,
                address=url.partition("?")[0],
            ),
            provider_id=endpoint.provider_id,
            status=response.status_code,
        )
    text = body.decode("utf-8", "replace").removeprefix("\ufeff")
    if response.status_code >= 400:
        code, message = code_and_message(_parsed(text) or text)
        raise status_error(
            endpoint=endpoint,
            model=None,
            status=response.status_code,
            code=code,
            message=message,
            headers=response.headers,
        )
    return text


def _page(text: str, endpoint: Endpoint) -> tuple[list[ListedModel], str | None]:
    """The models of one answer, and where the next one begins."""
    answer = _parsed(text)
    if answer is None:
        raise NotAnApi(_no_list_words(text, endpoint.base_url), provider_id=endpoint.provider_id)
    entries = _entries(answer, endpoint)[: MAX_MODELS + 1]
    return [model for model in map(listed_model, entries) if model is not None], _next_page(answer, endpoint)


def _no_list_words(text: str, address: str) -> str:
    if "<" in text[:200]:
        return web_page_words(text, address)
    return tr("Got no list of models. Is the address {address} right, or a proxy in between?", address=address)


def _entries(page: object, endpoint: Endpoint) -> list[object]:
    """The list within an answer. Together sends it bare, Ollama and Cohere as `models`, all others as `data`."""
    fields = mapping(page)
    for value in (page, fields.get("data"), fields.get("models")):
        if isinstance(value, list):
            return cast("list[object]", value)
    if endpoint.dialect == "ollama" and "models" in fields:
        return []  # Ollama without models writes null
    raise NotAnApi(
        tr(
            "{label} answered with something else than a list of models. Check the address {base_url}.",
            label=endpoint.label,
            base_url=endpoint.base_url,
        ),
        provider_id=endpoint.provider_id,
    )


def _next_page(page: object, endpoint: Endpoint) -> str | None:
    fields = mapping(page)
    last_id = fields.get("last_id")
    if endpoint.dialect != "anthropic" or fields.get("has_more") is not True or not isinstance(last_id, str):
        return None
    return last_id


def _without_prefix(models: tuple[ListedModel, ...]) -> tuple[ListedModel, ...]:
    """Google lists each model as `models/NAME`, but takes and documents the bare name."""
    if not all(model.id.startswith(_PREFIX) for model in models):
        return models
    return tuple(replace(model, id=model.id.removeprefix(_PREFIX)) for model in models)


def _parsed(text: str) -> object | None:
    try:
        return decoded(text)
    except ValueError:
        return None
