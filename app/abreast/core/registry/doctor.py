"""Tests an entry against its host, and says in one sentence what is wrong."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from abreast.core.dialects.base import Endpoint
from abreast.core.errors import KeyRejected, NoCredit, ProviderError, RedirectRefused, TlsFailed, Unreachable
from abreast.core.language import tr
from abreast.core.registry.chat_models import why_no_chat
from abreast.core.registry.diagnosis import Diagnosis, Fault
from abreast.core.registry.key_text import is_loopback
from abreast.core.registry.spec import ProviderSpec
from abreast.core.registry.visit import NOTHING_KNOWN, Listing, Visit, listing_of

DEADLINE_S = 60.0

Connect = Callable[[ProviderSpec], Awaitable[Endpoint]]

_FINAL = (Unreachable, TlsFailed, RedirectRefused, KeyRejected, NoCredit)
"""After these there is no use in asking a model."""


async def diagnose(
    provider: ProviderSpec,
    connect: Connect,
    *,
    model_id: str | None = None,
    thorough: bool = False,
    deadline_s: float = DEADLINE_S,
    on_step: Callable[[str], None] | None = None,
) -> Diagnosis:
    """Test an entry. It asks for the list of models, then one model for a few words, which may cost a little.

    Args:
        connect: Gives the endpoint with its key; `KeyMissing` from it is a finding.
        model_id: The model to ask; without it the entry's default, its first, or the first listed one.
        thorough: Also find out whether the model takes a temperature, pictures and tools: three more requests.
        deadline_s: How long one request to the model may take.
        on_step: Told in a few words what is done next.

    Raises:
        ValueError: for a managed provider, whose server is Abreast's own.
    """
    if provider.managed:
        raise ValueError(f"{provider.label} is run by Abreast itself; there is no entry to test.")
    on_step = on_step or _say_nothing
    visit = Visit(provider=provider, deadline_s=deadline_s, on_step=on_step)
    if not provider.base_url:
        return visit.found(
            Fault.NO_ADDRESS, tr("{label} has no address yet. Enter the one your account has.", label=provider.label)
        )
    try:
        # What was found out before must not hide what is so today.
        endpoint = replace(await connect(provider), capabilities=NOTHING_KNOWN, model_capabilities={})
    except ProviderError as error:
        return visit.failed(error)
    on_step(tr("Asking for the list of models"))
    listing = await listing_of(endpoint)
    visit = replace(visit, listing=listing)
    if isinstance(listing, TlsFailed) and is_loopback(provider.base_url):
        return await visit.without_tls(endpoint, listing)
    if isinstance(listing, _FINAL):
        return visit.failed(listing)
    asked = model_id or _model_to_ask(provider, listing)
    if asked is None:
        return await visit.without_model(endpoint)
    return await replace(visit, model_id=asked).of_model(endpoint, thorough=thorough)


def _model_to_ask(provider: ProviderSpec, listing: Listing) -> str | None:
    named = provider.default_model or next(iter(provider.models), None)
    if named is not None or isinstance(listing, ProviderError):
        return named
    return next((model.id for model in listing if why_no_chat(model) is None), None)


def _say_nothing(_step: str) -> None:
    pass
