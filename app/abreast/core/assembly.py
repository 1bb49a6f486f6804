"""Puts the core together: the one object that each front end is given."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from abreast.core.chat import ChatRequest
from abreast.core.dialects.base import Dialect, Endpoint
from abreast.core.dialects.build import build, sent
from abreast.core.dialects.wire import Sent
from abreast.core.local.catalogue import LocalModel
from abreast.core.local.child import CONTEXT_TOKENS
from abreast.core.local.dialect import LocalDialect, local_sent
from abreast.core.local.engine import can_serve
from abreast.core.local.server import LocalServers
from abreast.core.local.shelf import Shelf
from abreast.core.meter.context_length import LengthTelling
from abreast.core.meter.price_table import load_prices, prices_on_demand
from abreast.core.paths import Paths
from abreast.core.registry.bots import Bots
from abreast.core.registry.endpoint import endpoint_of, with_key
from abreast.core.registry.key_text import is_loopback
from abreast.core.registry.keys import KeySource
from abreast.core.registry.line_ups import LineUps
from abreast.core.registry.registry import Registry
from abreast.core.registry.settings import Settings
from abreast.core.registry.spec import ModelRef, ModelSpec, ProviderSpec
from abreast.core.resources import catalogue_file
from abreast.core.transport.limits import Timeouts
from abreast.core.transport.redaction import redact_logs

if TYPE_CHECKING:
    from abreast.core.meter.price_table import PriceTable
    from abreast.core.meter.price_updates import PriceFile
    from abreast.core.registry.candidates import CandidateReport, Progress
    from abreast.core.registry.diagnosis import Diagnosis
    from abreast.core.registry.discovery import Discovery
    from abreast.core.store.history import History
    from abreast.core.store.opening import Opening
    from abreast.core.store.saving import Health


_log = logging.getLogger(__name__)


class Core:
    """What front ends work with. Used from one event loop; `aclose` ends its connections, model servers and history."""

    def __init__(self, paths: Paths, settings: Settings, keys: KeySource, shelf: Shelf) -> None:
        self.paths = paths
        self.settings = settings
        self.keys = keys
        self.shelf = shelf
        self._servers = LocalServers(shelf)
        self._dialects: dict[tuple[str, Timeouts], tuple[Endpoint | None, Dialect]] = {}
        self._retired: list[Dialect] = []
        self.history: History | None = None
        """What `open_history` has opened."""
        self._history_lock = threading.Lock()
        self._is_closed = False
        self.registry: Registry = settings.registry
        self.refresh_local_models()
        # First of those who listen, so that all others find the new registry here.
        settings.on_change(self.refresh_local_models)

    @property
    def bots(self) -> Bots:
        """The bots of the user's file."""
        return self.settings.bots

    @property
    def line_ups(self) -> LineUps:
        """The line-ups of the user's file."""
        return self.settings.line_ups

    def refresh_local_models(self) -> None:
        """Take over what has come onto the shelf: files that the user added."""
        registry = self.settings.registry
        for provider in registry.values():
            if provider.managed:
                registry = registry.with_models(provider.id, map(_spec, self.shelf.models()))
        self.registry = registry

    def usable_local_models(self) -> tuple[ModelRef, ...]:
        """The models on this computer whose files are here; none in a build that cannot serve them."""
        present = {model.id for model in self.shelf.present()} if can_serve() else set[str]()
        return tuple(ref for ref in self.registry.models() if ref.provider.managed and ref.model.id in present)

    def open_history(self, *, read_only: bool = False, on_health: Callable[[Health], None] = lambda _: None) -> Opening:
        """Open the history, or say why that cannot be. See `open_history` of the store for the arguments.

        It imports, reads and writes: to be called on a thread where that may take its time. What it has opened is
        `history` from then on and closed by `aclose`, also if that came first.
        """
        from abreast.core.store.model_refs import answer_model
        from abreast.core.store.opening import Opened, OpenedReadOnly, open_history

        if self.price_file.can_undo:
            # Answers are priced on the history's own thread, by the list that the user has fetched.
            self.load_prices()
        with self._history_lock:
            opening = open_history(
                self.paths.data,
                read_only=read_only,
                on_health=on_health,
                find_model=partial(answer_model, registry=self.registry),
            )
            if isinstance(opening, Opened | OpenedReadOnly):
                if self._is_closed:
                    opening.history.close()
                else:
                    self.history = opening.history
        return opening

    @property
    def price_file(self) -> PriceFile:
        """The price list that the user has fetched."""
        from abreast.core.meter.price_updates import PriceFile

        return PriceFile(self.paths.data)

    def load_prices(self) -> PriceTable:
        """The price list in use. The first call takes some 200 ms: to be made on a thread."""
        from abreast.core.meter.price_updates import PricesUnusable

        try:
            return self.price_file.load()
        except PricesUnusable as unusable:
            _log.warning("The price list that came with Abreast is used: %s", unusable)
            return load_prices()

    def prices_on_demand(self) -> PriceTable:
        """The same, but what came with Abreast is not loaded before a price is looked for in it."""
        return self.load_prices() if self.price_file.can_undo else prices_on_demand()

    async def connect(self, ref: ModelRef) -> Dialect:
        """The dialect that speaks for a model's provider, with the provider's key. Connections are shared and kept.

        Raises:
            KeyMissing: if the provider wants a key and none can be had; the message says what to do.
            KeyLate: if the keyring has not answered yet.
        """
        return LengthTelling(await self._shared_dialect(ref.provider), ref)

    async def _shared_dialect(self, provider: ProviderSpec) -> Dialect:
        endpoint = None if provider.managed else await self._endpoint(provider)
        # A bot may have a time limit of its own.
        kind = (provider.id, provider.timeouts)
        known = self._dialects.get(kind)
        if known is not None and known[0] == endpoint:
            return known[1]
        if known is not None:
            # Answers may still be streaming over it, so it is closed with everything else.
            self._retired.append(known[1])
        dialect: Dialect
        if endpoint is None:
            dialect = LocalDialect(self._servers, build, provider_id=provider.id, label=provider.label)
        else:
            dialect = build(endpoint)
        self._dialects[kind] = (endpoint, dialect)
        return dialect

    def sent(self, ref: ModelRef, request: ChatRequest) -> Sent:
        """What is sent to a model for a request, or was, as far as `ref` is the model as it was then."""
        endpoint = with_key(ref.provider, None)
        if ref.provider.managed:
            model = next((model for model in self.shelf.models() if model.id == ref.model.id), None)
            if model is not None:
                return local_sent(request, model, self._servers.origin(model.id), endpoint)
        return sent(request, endpoint)

    async def discover(
        self, provider: ProviderSpec, *, force: bool = False, keys: KeySource | None = None
    ) -> Discovery:
        """See `Discoverer.discover`.

        Args:
            keys: Where the key comes from instead, for one that was entered but is not kept yet.
        """
        # Here, since they bring the HTTP client, which no start should wait for.
        from abreast.core.registry.discovery import Discoverer
        from abreast.core.registry.model_cache import ModelCache

        connect = self._connector(keys)
        return await Discoverer(connect, ModelCache(self.paths.cache)).discover(provider, force=force)

    async def check_candidates(
        self,
        provider: ProviderSpec,
        model_ids: Sequence[str],
        on_progress: Progress | None = None,
        *,
        keys: KeySource | None = None,
    ) -> CandidateReport:
        """See `check_candidates`, which costs money. A server on this computer is asked one model after the other.

        Args:
            keys: As for `discover`.

        Raises:
            KeyMissing: if there is no key.
        """
        from abreast.core.registry.candidates import PARALLEL, check_candidates

        endpoint = await self._connector(keys)(provider)
        parallel = 1 if is_loopback(provider.base_url) else PARALLEL
        return await check_candidates(endpoint, model_ids, parallel=parallel, on_progress=on_progress)

    async def diagnose(
        self,
        provider: ProviderSpec,
        *,
        model_id: str | None = None,
        thorough: bool = False,
        on_step: Callable[[str], None] | None = None,
        keys: KeySource | None = None,
    ) -> Diagnosis:
        """See `diagnose`; `keys` as for `discover`."""
        from abreast.core.registry.doctor import diagnose

        connect = self._connector(keys)
        return await diagnose(provider, connect, model_id=model_id, thorough=thorough, on_step=on_step)

    async def _endpoint(self, provider: ProviderSpec) -> Endpoint:
        return await endpoint_of(provider, self.keys)

    def _connector(self, keys: KeySource | None) -> Callable[[ProviderSpec], Awaitable[Endpoint]]:
        return self._endpoint if keys is None else partial(endpoint_of, keys=keys)

    async def aclose(self) -> None:
        """Close all connections, end the model servers, and write to the history what waits."""
        dialects = [*self._retired, *(dialect for _, dialect in self._dialects.values())]
        self._dialects.clear()
        self._retired.clear()
        for dialect in dialects:
            await dialect.aclose()
        await self._servers.aclose()
        await asyncio.to_thread(self._close_history)

    def _close_history(self) -> None:
        with self._history_lock:
            self._is_closed = True
            if self.history is not None:
                self.history.close()


def open_core(paths: Paths, environ: Mapping[str, str], *, providers_file: Path | None = None) -> Core:
    """Read the settings and put the core together. Nothing is connected and no key is looked up yet.

    Raises:
        OSError: if the user's folders or the shipped files cannot be read.
    """
    redact_logs()
    settings = Settings(
        catalogue=catalogue_file(),
        providers_file=paths.providers_file,
        bots_file=paths.bots_file,
        line_ups_file=paths.line_ups_file,
        extra_file=providers_file,
        environ=environ,
    )
    return Core(paths, settings, KeySource(environ), Shelf(paths.models_folder))


def _spec(model: LocalModel) -> ModelSpec:
    return ModelSpec(id=model.id, label=model.label, stop=model.stop, context_tokens=CONTEXT_TOKENS)
