"""Between rows and values: a record of an answer becomes columns and comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from abreast.core import errors
from abreast.core.errors import ProviderError
from abreast.core.events import FinishReason, ToolCallDelta
from abreast.core.judge.votes import BlindTurn
from abreast.core.run.growing_text import GrowingText
from abreast.core.run.history_rule import HistoryRule
from abreast.core.run.lane import LaneSettings
from abreast.core.run.lane_origin import LaneOrigin, OriginKind
from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.core.store.values import BotName
from abreast.core.usage import Usage

TIMES = ("sent_ns", "first_delta_ns", "first_text_ns", "last_delta_ns", "ended_ns")
COUNTS = (
    "input_tokens", "output_tokens", "cached_input_tokens", "cache_write_tokens", "reasoning_tokens",
)  # fmt: skip
_LARGEST_INTEGER = 2**63 - 1
_ERROR_KINDS: Mapping[str, type[ProviderError]] = {
    name: kind for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, ProviderError)
}


def storable(text: str) -> str:
    """The text, with halves of characters that no encoding knows replaced: a model can send them, no file can hold them."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def answer_columns(record: AnswerRecord) -> dict[str, Any]:
    """What stands in an answer's own row, all but its text."""
    readings = [at_ns for name in TIMES if (at_ns := getattr(record, name)) is not None]
    begin_ns = min(readings, default=0)
    times = {name: None if (at_ns := getattr(record, name)) is None else at_ns - begin_ns for name in TIMES}
    return times | {
        "state": record.state.value,
        "reasoning": storable(str(record.reasoning)) or None,
        "tool_calls": [asdict(call) for call in record.tool_calls] or None,
        "finish_reason": record.finish_reason.value if record.finish_reason else None,
        "served_model": None if record.served_model is None else storable(record.served_model),
        "damaged_events": record.damaged_events,
        "unexpected_events": record.unexpected_events,
        "reads": record.reads,
        "first_read_chars": record.first_read_chars,
    }


def bot_columns(bot: BotName | None) -> dict[str, str | None]:
    if bot is None:
        return {"bot_id": None, "bot_label": None}
    return {"bot_id": None if bot.id is None else storable(bot.id), "bot_label": storable(bot.label)}


def bot_of(row: Any) -> BotName | None:
    return None if row.bot_label is None else BotName(label=row.bot_label, id=row.bot_id)


def origin_columns(origin: LaneOrigin | None) -> dict[str, Any] | None:
    """A lane's origin as JSON."""
    if origin is None:
        return None
    return {"kind": origin.kind.value, "answer_ids": list(origin.answer_ids), "details": dict(origin.details)}


def origin_of(stored: Mapping[str, Any] | None) -> LaneOrigin | None:
    if stored is None:
        return None
    return LaneOrigin(
        kind=OriginKind(stored["kind"]), answer_ids=tuple(stored["answer_ids"]), details=stored["details"]
    )


def blind_turn_of(row: Any) -> BlindTurn | None:
    """What a turn's row says that is hidden; `None`: nothing ever was."""
    if row.blind_order is None:
        return None
    return BlindTurn(order=tuple(row.blind_order), revealed_at_ms=row.revealed_at_ms)


def attempt_columns(record: AnswerRecord) -> dict[str, Any]:
    error = record.error
    columns: dict[str, Any] = {
        "state": record.state.value,
        "may_be_billed": record.sent_ns is not None or record.may_have_left,
    }
    if error is None:
        return columns
    return columns | {
        "error_kind": type(error).__name__,
        "error_message": storable(error.message),
        "error_provider_id": error.provider_id,
        "error_status": error.status,
        "error_code": None if error.code is None else storable(error.code),
        "error_details": storable(error.details),
        "may_be_billed": error.may_be_billed,
        "retry_after_s": error.retry_after_s,
    }


def usage_columns(usage: Usage) -> dict[str, int | None]:
    """The counts; one that no database can hold is cut, and stays implausible."""
    counts = {name: getattr(usage, name) for name in COUNTS}
    return {
        name: None if count is None else max(-_LARGEST_INTEGER, min(_LARGEST_INTEGER, count))
        for name, count in counts.items()
    }


def record_of(row: Any) -> AnswerRecord:
    """The record that the columns of an answer, its text, its last attempt and that one's usage came from."""
    return AnswerRecord(
        state=AnswerState(row.state),
        text=GrowingText(row.text or ""),
        reasoning=GrowingText(row.reasoning or ""),
        tool_calls=tuple(ToolCallDelta(**call) for call in row.tool_calls or ()),
        usage=Usage(**{name: getattr(row, name) for name in COUNTS}),
        finish_reason=FinishReason(row.finish_reason) if row.finish_reason else None,
        served_model=row.served_model,
        error=error_in(row),
        may_have_left=bool(row.may_be_billed) and row.error_kind is None and row.sent_ns is None,
        damaged_events=row.damaged_events or 0,
        unexpected_events=row.unexpected_events or 0,
        reads=row.reads,
        first_read_chars=row.first_read_chars,
        **{name: getattr(row, name) for name in TIMES},
    )


def error_of(kind: str, message: str, **told: Any) -> ProviderError:
    """An error by the name of its kind. One that a later version knows is shown by its sentence."""
    return _ERROR_KINDS.get(kind, ProviderError)(message, **told)


def error_in(row: Any) -> ProviderError | None:
    """The error of a row with an attempt's columns."""
    if row.error_kind is None:
        return None
    return error_of(
        row.error_kind,
        row.error_message,
        provider_id=row.error_provider_id or "",
        status=row.error_status,
        code=row.error_code,
        details=row.error_details or "",
        may_be_billed=row.may_be_billed,
        retry_after_s=row.retry_after_s,
    )


def settings_of(stored: Mapping[str, Any]) -> LaneSettings:
    known = {name: stored[name] for name in LaneSettings.__dataclass_fields__ if name in stored}
    if (rule := known.pop("history", None)) is not None:
        known["history"] = HistoryRule(**rule)
    return replace(LaneSettings(), **known)
