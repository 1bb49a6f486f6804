"""What the start page offers, and what happens when an offer is taken."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from abreast.core.assembly import Core
from abreast.core.language import number, tr
from abreast.core.local.catalogue import KNOWN_MODELS, LocalModel
from abreast.core.local.engine import can_serve, engine_available, ensure_engine
from abreast.core.local.errors import LocalModelError
from abreast.core.local.fetch import FetchProgress, FetchStep, fetch
from abreast.core.local.pip import can_fetch
from abreast.core.registry.available import LocalServer, find_local_servers, with_environment_key
from abreast.core.registry.line_ups import LineUp, lane_words
from abreast.core.registry.listening import listening_ports
from abreast.core.registry.seats import LINE_UP_PREFIX
from abreast.core.registry.spec import ProviderSpec
from abreast.ui.start.start_page import Offer, StartPage
from abreast.ui.tasks import TaskOwner

MAX_PANES_OFFERED = 2
MAX_LINE_UPS_OFFERED = 4
MEGABYTE = 1_000_000


class StartController(QObject):
    """Fills the start page and fetches the small models.

    Signals:
        models_ready(object): a tuple of names, `provider/model`, that can be opened now.
    """

    models_ready = Signal(object)

    def __init__(self, core: Core, page: StartPage, tasks: TaskOwner) -> None:
        super().__init__(page)
        self._core = core
        self._page = page
        self._tasks = tasks
        self._fetching: asyncio.Task[None] | None = None
        page.fetch_requested.connect(self._start_fetch)
        page.fetch_cancelled.connect(self._cancel_fetch)
        if not can_fetch():
            page.local_card.show_unavailable(
                tr("This build of Abreast cannot fetch models by itself. Install Ollama: its models show up here.")
            )
        page.add_file.setVisible(can_serve())
        self._show_problems()
        core.settings.on_change(self._show_problems)

    def _show_problems(self) -> None:
        self._page.show_problem("\n".join(str(problem) for problem in self._core.registry.problems))

    def refresh(self) -> None:
        """Look again for what can be used: keys in the environment, servers on this computer."""
        self._tasks.start(self._show_offers(), name="look for local servers")

    async def add_file(self, path: Path) -> None:
        """Put a GGUF file of the user's own on the shelf and offer it.

        Raises:
            LocalModelError: if it is no model.
        """
        model = await asyncio.to_thread(self._core.shelf.add_gguf, path)
        self._core.refresh_local_models()
        self.models_ready.emit(self._names_of((model,)))

    async def _show_offers(self) -> None:
        providers = self._core.registry
        keyed = with_environment_key(providers.values(), self._core.keys)
        offers = [_environment_offer(provider) for provider in keyed if provider.models]
        offers[:0] = [_line_up_offer(line_up) for line_up in self._core.line_ups.values()][:MAX_LINE_UPS_OFFERED]
        self._page.show_offers(offers)
        if not await asyncio.to_thread(_may_be_served, tuple(providers.values())):
            return
        servers = await find_local_servers(providers)
        found = [_server_offer(providers[server.provider_id], server) for server in servers if server.models]
        self._page.show_offers([*offers, *found])

    def _start_fetch(self) -> None:
        if self._fetching is None or self._fetching.done():
            self._fetching = self._tasks.start(self._fetch_all(), name="fetch models")

    def _cancel_fetch(self) -> None:
        if self._fetching is not None:
            self._fetching.cancel()

    async def _fetch_all(self) -> None:
        card = self._page.local_card
        try:
            if not engine_available():
                card.show_progress(tr("Installing the engine (llama.cpp)…"), None)
                await ensure_engine()
            for model in KNOWN_MODELS:
                await fetch(model, self._core.shelf.folder, _Progress(card.show_progress, model))
        except LocalModelError as error:
            card.show_idle(error.message)
            return
        except asyncio.CancelledError:
            card.show_idle()
            raise
        card.show_idle()
        self._core.refresh_local_models()
        self.models_ready.emit(self._names_of(KNOWN_MODELS))

    def _names_of(self, models: tuple[LocalModel, ...]) -> tuple[str, ...]:
        ids = {model.id for model in models}
        return tuple(ref.name for ref in self._core.usable_local_models() if ref.model.id in ids)


class _Progress:
    """Puts the progress of one model's fetch into words."""

    def __init__(self, show: Callable[[str, float | None], None], model: LocalModel) -> None:
        self._show = show
        self._model = model

    def __call__(self, progress: FetchProgress) -> None:
        fraction = progress.done_bytes / progress.total_bytes if progress.total_bytes else None
        if progress.step is FetchStep.CHECKING:
            text = tr("Checking {model}…", model=self._model.label)
        else:
            text = tr(
                "{model} ({licence}): {done} of {total} MB",
                model=self._model.label,
                licence=self._model.licence.name,
                done=number(progress.done_bytes // MEGABYTE),
                total=number(progress.total_bytes // MEGABYTE),
            )
        self._show(text, fraction)


def _may_be_served(providers: Iterable[ProviderSpec]) -> bool:
    """Whether a look for local servers can find any. Where that cannot be told, no: a start opens no connection."""
    ports = listening_ports() or frozenset()
    return any(urlsplit(provider.base_url).port in ports for provider in providers if not provider.needs_key)


def _environment_offer(provider: ProviderSpec) -> Offer:
    models = list(provider.models)
    first = provider.default_model or models[0]
    chosen = [first, *(model for model in models if model != first)][:MAX_PANES_OFFERED]
    return Offer(
        title=provider.label,
        detail=tr(
            "Its key stands in {variable}. Opens {models}.", variable=provider.api_key_env, models=_named(chosen)
        ),
        names=tuple(f"{provider.id}/{model}" for model in chosen),
    )


def _line_up_offer(line_up: LineUp) -> Offer:
    models = ", ".join(map(lane_words, line_up.lanes))
    return Offer(title=line_up.label, detail=line_up.description or models, names=(f"{LINE_UP_PREFIX}{line_up.id}",))


def _server_offer(provider: ProviderSpec, server: LocalServer) -> Offer:
    chosen = server.models[:MAX_PANES_OFFERED]
    return Offer(
        title=tr("{server} on this computer", server=provider.label),
        detail=tr("Found at {address}. Opens {models}.", address=server.base_url, models=_named(chosen)),
        names=tuple(f"{provider.id}/{model}" for model in chosen),
    )


def _named(models: Sequence[str]) -> str:
    """The names of those that are offered, of which there are at most `MAX_PANES_OFFERED`."""
    first, *others = models
    return tr("{first} and {second}", first=first, second=others[0]) if others else first
