"""Newer prices: fetched only when the user asks, shown before they apply, and taken back again on demand.

What applies is kept as a file in the data folder, beside the one that applied before it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from abreast.core.errors import ProviderError
from abreast.core.language import tr
from abreast.core.meter.price_table import PriceTable, load_prices
from abreast.core.meter.shares import KINDS, Rates
from abreast.core.registry.private_file import write_own
from abreast.core.transport.limits import Timeouts

if TYPE_CHECKING:
    from genai_prices.data_snapshot import DataSnapshot

FILE_NAME = "prices.json"
PREVIOUS_NAME = "prices.previous.json"
_NO_PRICES: Rates = {}


class PricesUnusable(Exception):
    """What was fetched, or is kept, is no price list. The message says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceChange:
    """One price that a newer list has otherwise. US dollars for a million tokens, or a thousand searches."""

    provider_id: str
    model_id: str
    kind: str
    """In words, e.g. `input read from cache`."""
    old: Decimal | None
    """`None`: there was none."""
    new: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPrices:
    """A list that was fetched and does not apply yet."""

    data: bytes
    """As it was sent."""
    fetched_at: datetime
    changes: tuple[PriceChange, ...]
    """Against the list in use, by provider and model. Empty: the one in use is the newest."""
    new_models: int
    """Models that the list in use does not know; their prices are not among the changes."""


class PriceFile:
    """The price list that the user fetched, in a data folder. All but `check` block: for a thread."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._previous = folder / PREVIOUS_NAME

    @property
    def can_undo(self) -> bool:
        return self._path.exists()

    def load(self) -> PriceTable:
        """The list in use: the one that was fetched, else the one that came with the program.

        Raises:
            PricesUnusable: if the fetched one is damaged. `undo` puts it away.
        """
        from genai_prices.data_snapshot import get_snapshot

        if self._path.exists() and not get_snapshot().from_auto_update:
            self._use()
        return load_prices()

    async def check(self, url: str | None = None) -> NewPrices:
        """Fetch the newest list and compare. Nothing is changed.

        Args:
            url: Where it is; without, where genai-prices keeps it.

        Raises:
            ProviderError: if it cannot be fetched.
            PricesUnusable: if it is no price list.
        """
        import asyncio

        from genai_prices.update_prices import DEFAULT_UPDATE_URL

        data = await _fetched(url or DEFAULT_UPDATE_URL)
        return await asyncio.to_thread(self._compared, data)

    def apply(self, new: NewPrices) -> None:
        """Use a list from now on; what was priced stays as it was.

        Raises:
            OSError: if it cannot be kept; the old one stays in use.
        """
        kept = {"fetched_at": new.fetched_at.isoformat(), "providers": json.loads(new.data)}
        if self._path.exists():
            write_own(self._previous, self._path.read_bytes())
        write_own(self._path, json.dumps(kept).encode())
        self._use()

    def undo(self) -> None:
        """Use the list again that applied before the last one; in the end the one that came with the program.

        Raises:
            OSError: if the folder cannot be written.
        """
        if self._previous.exists():
            self._previous.replace(self._path)
        else:
            with suppress(FileNotFoundError):
                self._path.unlink()
        self._use()

    def _use(self) -> None:
        from genai_prices.data_snapshot import set_custom_snapshot

        # The library's own way to be told of another list.
        set_custom_snapshot(self._kept())
        load_prices.cache_clear()
        # At once: one that loads later would bear the name of what came with the program.
        load_prices()

    def _kept(self) -> DataSnapshot | None:
        try:
            kept = json.loads(self._path.read_bytes())
            return _snapshot(kept["providers"], datetime.fromisoformat(kept["fetched_at"]))
        except FileNotFoundError:
            return None
        except (ValueError, KeyError, TypeError) as error:
            raise PricesUnusable(
                tr(
                    "{path} holds no price list. Undo the newer prices in Settings > Prices, or remove the file.",
                    path=self._path,
                )
            ) from error

    def _compared(self, data: bytes) -> NewPrices:
        fetched_at = datetime.now(UTC)
        try:
            snapshot = _snapshot(json.loads(data), fetched_at)
        except (ValueError, TypeError) as error:
            raise PricesUnusable(tr("What was fetched is no price list. The prices stay as they are.")) from error
        old, new = self.load().all_rates(fetched_at), PriceTable(lambda: snapshot, "fetched").all_rates(fetched_at)
        changes = [change for key in sorted(old) for change in _changes(key, old[key], new.get(key, _NO_PRICES))]
        return NewPrices(
            data=data, fetched_at=fetched_at, changes=tuple(changes), new_models=len(new.keys() - old.keys())
        )


def _changes(key: tuple[str, str], old: Rates, new: Rates) -> Sequence[PriceChange]:
    return [
        PriceChange(
            provider_id=key[0], model_id=key[1], kind=tr(kind.words), old=old.get(kind.name), new=new.get(kind.name)
        )
        for kind in KINDS
        if old.get(kind.name) != new.get(kind.name)
    ]


def _snapshot(raw: Any, fetched_at: datetime) -> DataSnapshot:
    """
    Raises:
        ValueError: if it is no price list.
    """
    from genai_prices.data_snapshot import DataSnapshot

    # Its own updater uses the same, and cannot be handed bytes that were fetched within our limits.
    from genai_prices.types import _providers_from_raw  # pyright: ignore[reportPrivateUsage]

    if not isinstance(raw, list) or not raw:
        raise ValueError("a price list is a list of providers")
    return DataSnapshot(_providers_from_raw(cast("list[Any]", raw)), from_auto_update=True, timestamp=fetched_at)


async def _fetched(url: str) -> bytes:
    from abreast.core.transport.client import open_client

    client = open_client(provider_id="prices", label=tr("The price list's host"), base_url=url, timeouts=Timeouts())
    try:
        response = await client.get(url)
        if response.status_code != 200:
            raise ProviderError(
                tr(
                    "The price list's host answered with status {status}. Try again later; the prices stay as "
                    "they are.",
                    status=response.status_code,
                ),
                status=response.status_code,
            )
        return response.content
    finally:
        await client.aclose()
