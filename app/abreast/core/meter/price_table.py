"""The price list that comes with Abreast: genai-prices. Nothing is fetched here.

Its import takes 150 to 200 ms, so it is loaded in a thread, by `load_prices`, and not before it is needed; with
`prices_on_demand` not before a price is looked for in it.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, time
from decimal import Decimal
from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING

from abreast.core.language import tr
from abreast.core.meter import price_rules
from abreast.core.meter.shares import Rates, Unpriced
from abreast.core.registry.key_text import is_loopback

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from genai_prices.data_snapshot import DataSnapshot
    from genai_prices.types import ModelInfo, ModelPrice, Provider

_PRICE_KEYS = {
    "input_mtok": "input_tokens",
    "cache_read_mtok": "cached_input_tokens",
    "cache_write_mtok": "cache_write_tokens",
    "cache_write_1h_mtok": "cache_write_1h_tokens",
    "input_audio_mtok": "input_audio_tokens",
    "cache_audio_read_mtok": "cached_audio_tokens",
    "input_image_mtok": "input_image_tokens",
    "cache_image_read_mtok": "cached_image_tokens",
    "output_mtok": "output_tokens",
    "output_reasoning_mtok": "reasoning_tokens",
    "output_audio_mtok": "output_audio_tokens",
    "output_image_mtok": "output_image_tokens",
    "output_citation_mtok": "citation_tokens",
    "web_searches_kcount": "web_searches",
    "storage_searches_kcount": "file_searches",
    "requests_kcount": "requests",
}
"""The list's names of the kinds that a chat can be billed by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPrice:
    """What the list says of one model at one time."""

    provider_id: str
    model_id: str
    price: ModelPrice
    asked: Mapping[str, str]
    """The context as the response names it."""
    missing: Mapping[str, str]
    """What of the context the list does not know for this model."""
    source: str
    """Where the price comes from, as a part of a sentence."""

    def rates(self, input_tokens: int) -> Rates:
        """The rates of a call with so many tokens of input: beyond a threshold the whole call costs more.

        Raises:
            Unpriced: if the list has no price for this model under this context.
        """
        from genai_prices.types import TieredPrices

        rates: dict[str, Decimal] = {}
        for key, name in _PRICE_KEYS.items():
            price = getattr(self.price, key)
            if isinstance(price, TieredPrices):
                rates[name] = next(
                    (tier.price for tier in reversed(price.tiers) if input_tokens > tier.start), price.base
                )
            elif price is not None:
                rates[name] = price
        if not rates and self.model_id.endswith(":free"):
            rates = {"input_tokens": Decimal(0), "output_tokens": Decimal(0)}
        if self.missing:
            ruled = price_rules.without_list_entry(self.provider_id, self.missing, rates)
            if ruled is None:
                names = ", ".join(f"{name} {value}" for name, value in self.missing.items())
                raise Unpriced(
                    tr("The price list has no price of {model_id} for {names}.", model_id=self.model_id, names=names)
                )
            rates = dict(ruled)
        return price_rules.with_surcharges(self.provider_id, self.model_id, self.asked, rates)


class PriceTable:
    """The price list.

    Args:
        snapshot: Gives what it says. Called when something is looked for in it.
        version: How new it is.
    """

    def __init__(self, snapshot: Callable[[], DataSnapshot], version: str) -> None:
        self._snapshot = snapshot
        self.name = f"genai-prices {version}"
        """With what tells how new it is."""
        # Panes ask for the same models again and again, and a search goes through a hundred patterns.
        self._found: dict[tuple[str, str | None, tuple[str, ...]], tuple[Provider, str, ModelInfo]] = {}

    def find(
        self,
        provider: str,
        models: tuple[str, ...],
        *,
        when: datetime,
        base_url: str | None = None,
        context: Mapping[str, str] | None = None,
    ) -> ListPrice:
        """The price of the first of `models` that the list knows.

        Args:
            provider: The provider's id, ours or the list's. Not looked at where there is a `base_url`: an entry of the
                user's may bear any name.
            when: When the request was sent.
            context: What the response names of tier, speed and place.

        Raises:
            Unpriced: with the reason as a sentence.
        """
        host, name, model = self._model(provider, base_url, models)
        if price_rules.is_profile_unknown(host.id, name):
            raise Unpriced(
                tr(
                    "{model} has two prices at {host}, and the profile that was billed is not known.",
                    model=name,
                    host=host.name,
                )
            )
        asked = context or {}
        listed = price_rules.context_of(host.id, asked)
        moment = price_rules.priced_at(host.id, model.id, when)
        # Azure sells OpenAI's models by OpenAI's tiers; other hosts have their own, and only batch is alike everywhere.
        is_own = host.id == "azure" or any(model is own for own in host.models) or listed == {"processing": "batch"}
        price = _variant(model, moment, listed) if listed and is_own else None
        return ListPrice(
            provider_id=host.id,
            model_id=model.id,
            price=model.get_prices(moment) if price is None else price,
            asked=asked,
            missing=listed if price is None else {},
            source=tr(
                "{prices}, {host}, {model}, on {day}",
                prices=self.name,
                host=host.name,
                model=model.id,
                day=format(when.astimezone(UTC), "%Y-%m-%d"),
            ),
        )

    def all_rates(self, when: datetime) -> dict[tuple[str, str], Rates]:
        """The rates of every model for short prompts, by the list's ids of provider and model."""
        rates: dict[tuple[str, str], Rates] = {}
        for host in self._snapshot().providers:
            for model in host.models:
                with suppress(Unpriced):
                    found = ListPrice(
                        provider_id=host.id,
                        model_id=model.id,
                        price=model.get_prices(when),
                        asked={},
                        missing={},
                        source="",
                    )
                    rates[host.id, model.id] = found.rates(0)
        return rates

    def context_tokens(self, provider: str, model: str, base_url: str | None = None) -> int | None:
        """How many tokens a model takes by the list; `None`: it does not say."""
        try:
            return self._model(provider, base_url, (model,))[2].context_window
        except Unpriced:
            return None

    def _model(self, provider: str, base_url: str | None, models: tuple[str, ...]) -> tuple[Provider, str, ModelInfo]:
        key = (provider, base_url, models)
        if key not in self._found:
            host = self._provider(provider, base_url)
            known = ((name, host.find_model(name, all_providers=self._snapshot().providers)) for name in models)
            found = next(((host, name, model) for name, model in known if model), None)
            if found is None:
                raise Unpriced(_no_price(self.name, models, host.name))
            self._found[key] = found
        return self._found[key]

    def _provider(self, provider: str, base_url: str | None) -> Provider:
        if base_url and is_loopback(base_url):
            # No list knows what is on this computer, so for that none is loaded.
            raise self._unknown(base_url)
        try:
            if base_url:
                return self._snapshot().find_provider(None, None, base_url)
            return self._snapshot().find_provider(None, provider, None)
        except LookupError as error:
            raise self._unknown(base_url or provider) from error

    def _unknown(self, provider: str) -> Unpriced:
        return Unpriced(tr("{prices} does not know the provider {provider}.", prices=self.name, provider=provider))


def _no_price(prices: str, models: tuple[str, ...], host: str) -> str:
    if len(models) == 1:
        return tr("{prices} has no price of {model} at {host}.", prices=prices, model=models[0], host=host)
    return tr(
        "{prices} has no price of {models} or {last} at {host}.",
        prices=prices,
        models=", ".join(models[:-1]),
        last=models[-1],
        host=host,
    )


def _variant(model: ModelInfo, moment: datetime, context: Mapping[str, str]) -> ModelPrice | None:
    """The price under a context; `None` if the list has none.

    The list gives these prices from the day they were looked up, not from the day they came to hold. Where the standard
    price was the same then, they are taken for earlier requests too.
    """
    from genai_prices.types import StartDateConstraint

    for variant in model.price_variants or ():
        if variant.when != context:
            continue
        if variant.constraint is None or variant.constraint.active(moment):
            return model.get_prices(moment, context)
        if isinstance(variant.constraint, StartDateConstraint):
            start = datetime.combine(variant.constraint.start_date, time(12), UTC)
            if model.get_prices(start) == model.get_prices(moment):
                return model.get_prices(start, context)
    return None


@cache
def load_prices() -> PriceTable:
    """The price list. The first call takes some 200 ms: make it in a thread."""
    from genai_prices import __version__
    from genai_prices.data_snapshot import get_snapshot

    snapshot = get_snapshot()
    newness = f"of {snapshot.timestamp:%Y-%m-%d}" if snapshot.from_auto_update else __version__
    return PriceTable(lambda: snapshot, newness)


def loaded_prices() -> PriceTable | None:
    """The price list if it is loaded: for the window's own thread, which must not wait for it."""
    return load_prices() if load_prices.cache_info().currsize else None


def prices_on_demand() -> PriceTable:
    """The price list; where it is not loaded, the one that came with Abreast, which then loads when it is looked into."""
    return loaded_prices() or PriceTable(_shipped, version("genai_prices"))


def _shipped() -> DataSnapshot:
    from genai_prices.data_snapshot import get_snapshot

    # So that it is there for all others, too.
    load_prices()
    return get_snapshot()
