"""What the price list cannot say: rules of the providers that its form has no place for, each with its source."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from abreast.core.meter.shares import Rates

HALF = Decimal("0.5")

_BATCH_HALVES_ALL = frozenset({"anthropic", "aws"})
"""Batch halves cached input too. https://platform.claude.com/docs/en/build-with-claude/batch-processing#pricing,
https://aws.amazon.com/bedrock/pricing"""
_BATCH_HALVES = frozenset({"openai", "azure", "google", "mistral", "groq"})
"""Batch halves input and output; what is read from the cache keeps its rate. https://developers.openai.com/api/docs/pricing,
https://ai.google.dev/gemini-api/docs/pricing, https://docs.mistral.ai/capabilities/batch"""
_STANDARD_TIERS = frozenset({"default", "standard", "auto", "on_demand"})
_TIERS_AT_LIST_PRICE = frozenset({("groq", "flex")})
"""https://console.groq.com/docs/flex-processing: the same prices as on demand."""
_FLEX_IS_BATCH = frozenset({"openai", "google"})
"""Flex costs what batch does. https://developers.openai.com/api/docs/guides/flex-processing,
https://ai.google.dev/gemini-api/docs/optimization"""

_GEMINI_PRIORITY_FACTOR = Decimal("1.8")
"""For each kind of token. https://ai.google.dev/gemini-api/docs/optimization says 75 to 100 % more; litellm 1.109.1's price
list has this factor for all models."""

_US_ONLY_FACTOR = Decimal("1.1")
"""Anthropic, for each kind of token where inference was kept in the United States:
https://platform.claude.com/docs/en/manage-claude/data-residency"""
_HOUR_WRITE_FACTOR = 2
"""Anthropic, on the rate of input: https://platform.claude.com/docs/en/build-with-claude/prompt-caching#pricing"""

_DEEPSEEK_PEAKS = ((1, 4), (6, 10))
"""Hours of UTC. https://api-docs.deepseek.com/quick_start/pricing"""
_DEEPSEEK_PEAKS_SINCE = date(2026, 8, 17)
_DEEPSEEK_WEEKENDS_SINCE = date(2026, 8, 23)
_BEIJING = timedelta(hours=8)


def context_of(provider_id: str, context: Mapping[str, str]) -> dict[str, str]:
    """The context in the price list's words: without what stands for the list price."""
    said = {name: value.lower() for name, value in context.items()}
    tier = said.pop("service_tier", "")
    if tier == "batch":  # Anthropic's responses name it so
        said["processing"] = "batch"
    elif tier and tier not in _STANDARD_TIERS and (provider_id, tier) not in _TIERS_AT_LIST_PRICE:
        said["service_tier"] = tier
    if said.get("speed") == "standard":
        del said["speed"]
    return {name: said[name] for name in ("service_tier", "processing", "speed") if name in said}


def priced_at(provider_id: str, model_id: str, when: datetime) -> datetime:
    """The moment whose prices hold at `when`.

    DeepSeek's newer models have peak hours from Monday to Friday by Beijing's calendar. The price list knows hours but
    no days of the week, and no date from which the hours hold: https://github.com/pydantic/genai-prices/issues/582.
    At noon UTC no peak is ever on.
    """
    if provider_id != "deepseek" or not model_id.startswith(("deepseek-v4", "deepseek-flash")):
        return when
    moment = when.astimezone(UTC)
    if not any(first <= moment.hour < end for first, end in _DEEPSEEK_PEAKS):
        return when
    in_beijing = moment + _BEIJING
    is_weekend = in_beijing.weekday() >= 5 and in_beijing.date() >= _DEEPSEEK_WEEKENDS_SINCE
    if is_weekend or moment.date() < _DEEPSEEK_PEAKS_SINCE:
        return moment.replace(hour=12)
    return when


def without_list_entry(provider_id: str, context: Mapping[str, str], rates: Rates) -> Rates | None:
    """The rates under a context that the price list does not know for the model; `None` if no rule tells."""
    if provider_id == "google" and context == {"service_tier": "priority"}:
        return _times(_GEMINI_PRIORITY_FACTOR, rates)
    is_flex = provider_id in _FLEX_IS_BATCH and context == {"service_tier": "flex"}
    if not is_flex and context != {"processing": "batch"}:
        return None
    if provider_id in _BATCH_HALVES_ALL:
        return _times(HALF, rates)
    if is_flex or provider_id in _BATCH_HALVES:
        return {
            name: value if _is_fee(name) or name.startswith("cached_") else value * HALF
            for name, value in rates.items()
        }
    return None


def with_surcharges(provider_id: str, model_id: str, context: Mapping[str, str], rates: Rates) -> Rates:
    """The rates with what Anthropic adds for caches of an hour and for inference in one country."""
    if "claude" in model_id and "cache_write_1h_tokens" not in rates and "input_tokens" in rates:
        rates = {**rates, "cache_write_1h_tokens": rates["input_tokens"] * _HOUR_WRITE_FACTOR}
    if provider_id == "anthropic" and context.get("inference_geo", "").lower() == "us":
        return _times(_US_ONLY_FACTOR, rates)
    return rates


def is_profile_unknown(provider_id: str, model: str) -> bool:
    """Whether Bedrock may have billed one of two prices: Claude costs more by a region's profile than by the global one.

    https://aws.amazon.com/bedrock/pricing. The id on the wire names the profile, e.g. `us.anthropic.claude-…`, or not.
    """
    return provider_id == "aws" and model.lower().startswith(("anthropic.", "claude"))


def _times(factor: Decimal, rates: Rates) -> Rates:
    """The rates of tokens times a factor; fees stay as they are."""
    return {name: value if _is_fee(name) else value * factor for name, value in rates.items()}


def _is_fee(name: str) -> bool:
    return name in {"web_searches", "file_searches", "requests"}
