"""Models to ask in tests of prices."""

from __future__ import annotations

from decimal import Decimal

from abreast.core.registry.spec import ModelRef, ModelSpec, Price, ProviderSpec

PRICE = Price(input=Decimal(2), cached_input=Decimal("0.5"), output=Decimal(10))
"""Of a million tokens."""


def ref(
    price: Price | None = PRICE,
    *,
    provider: str = "acme",
    model: str = "m",
    managed: bool = False,
    context_tokens: int | None = None,
    base_url: str = "https://api.acme.example/v1",
) -> ModelRef:
    spec = ProviderSpec(id=provider, label=provider.title(), dialect="openai-chat", base_url=base_url, managed=managed)
    return ModelRef(provider=spec, model=ModelSpec(id=model, price=price, context_tokens=context_tokens))
