"""What a request took, as it stands in an exported file. An imported one is kept in this form too."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, ClassVar

from pydantic import ConfigDict, Field, PlainSerializer, TypeAdapter

from abreast.core.counts import ServerTimings
from abreast.core.meter.ledger import MOST_PLAUSIBLE_USD, Charge
from abreast.core.meter.pricing import Cost, CostSource
from abreast.core.run.timing import Figures
from abreast.core.store.exporting.numbers import DESCRIBED, Whole
from abreast.core.store.usage_rows import charge_columns


def exact(usd: Decimal) -> str:
    """All digits of an amount, and no exponent."""
    digits = f"{usd:f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


Usd = Annotated[
    Decimal,
    Field(ge=0, le=MOST_PLAUSIBLE_USD),
    PlainSerializer(exact, return_type=str, when_used="json"),
]
"""US dollars, exact, as decimal text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerDocument:
    """What the server measured itself."""

    decode_tok_s: float | None = None
    prefill_tok_s: float | None = None
    queue_s: float | None = None
    load_s: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChargeDocument:
    """What a request took: its cost as it was known when it ended, and its figures. `null`: not known, and never 0."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    sent_at_ms: Whole
    usd: Usd | None
    """The cost in US dollars as decimal text."""
    at_least_usd: Usd | None
    """A lower bound, where the cost is unknown."""
    source: CostSource
    """`estimate`: from the length of the texts. `rule`: refused before any work was done. `local`: own hardware."""
    reason: str
    """Why it is unknown or estimated; empty: it is not."""
    price_source: str
    """Whose price it is, with its date; empty: there was none."""
    input_bytes: Whole | None
    output_bytes: Whole | None
    ttft_us: Whole | None
    """Request written to first content, in microseconds like all of these."""
    time_to_answer_us: Whole | None
    """Request written to first content that is not reasoning."""
    e2e_us: Whole | None
    """Request written to last content."""
    queue_us: Whole | None
    """The wait for other lanes on one server, before the request left."""
    loading_us: Whole | None
    """The start of a local server, before the request left."""
    lag_us: Whole | None
    """The longest that Abreast itself was late meanwhile."""
    tokens_per_s: float | None
    """After the first content."""
    end_to_end_tokens_per_s: float | None
    cold: bool
    """The first request to a local server, or one for which it loaded the model."""
    server: ServerDocument | None

    @classmethod
    def of(cls, charge: Charge) -> ChargeDocument:
        """The charge without its tokens, which stand beside it."""
        columns = charge_columns(charge)
        kept: dict[str, Any] = {name: columns[name] for name in cls.__dataclass_fields__ if name in columns}
        server: dict[str, float] | None = kept.pop("server")
        cost = charge.cost
        return cls(
            usd=cost.usd,
            at_least_usd=cost.at_least_usd,
            source=cost.source,
            reason=cost.reason,
            price_source=cost.price_source,
            server=None if server is None else ServerDocument(**server),
            **kept,
        )

    @property
    def cost(self) -> Cost:
        return Cost(
            usd=self.usd,
            source=self.source,
            reason=self.reason,
            at_least_usd=self.at_least_usd,
            price_source=self.price_source,
        )

    @property
    def figures(self) -> Figures:
        """Those that no reading of the answer's clock gives."""
        measured = {} if self.server is None else _measured(self.server)
        return Figures(
            queue_s=_seconds(self.queue_us),
            loading_s=_seconds(self.loading_us),
            lag_s=_seconds(self.lag_us),
            is_cold=self.cold,
            server=ServerTimings(**measured),
        )


_CHARGE: TypeAdapter[ChargeDocument] = TypeAdapter(ChargeDocument)


def written(charge: ChargeDocument | None) -> Any:
    """As JSON, for the history."""
    return None if charge is None else _CHARGE.dump_python(charge, mode="json")


def read(told: Any) -> ChargeDocument | None:
    """The inverse of `written`."""
    return None if told is None else _CHARGE.validate_python(told)


def _measured(server: ServerDocument) -> dict[str, Decimal]:
    values = {name: getattr(server, name) for name in ServerDocument.__dataclass_fields__}
    return {name: Decimal(str(value)) for name, value in values.items() if value is not None}


def _seconds(us: int | None) -> float | None:
    return None if us is None else us / 1e6
