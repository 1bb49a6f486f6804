"""How long a server asks its clients to wait."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from abreast.core.language import date_parts, tr

_MOST_S = 1e6
"""Nobody means a longer wait."""


def retry_after_s(headers: Mapping[str, str]) -> float | None:
    """How long the server asks to wait; `None` if it does not say, or nothing sensible."""
    if (milliseconds := _number(headers.get("retry-after-ms"), most=_MOST_S * 1000)) is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    if (seconds := _number(value, most=_MOST_S)) is not None:
        return seconds
    try:
        # A date is judged against the server's own clock: ours may be off.
        wait_s = (parsedate_to_datetime(value or "") - parsedate_to_datetime(headers.get("date", ""))).total_seconds()
    except (ValueError, TypeError):
        return None
    return max(0.0, wait_s) if wait_s < _MOST_S else None


def clock_time(wait_s: float) -> str:
    """When a wait that begins now is over where the user is, in whole minutes and never too early."""
    now = datetime.now().astimezone()
    until = now + timedelta(seconds=wait_s + 59)
    parts = date_parts(until)
    return parts["time"] if until.date() == now.date() else tr("{day} {short_month}, {time}", **parts)


def _number(text: str | None, *, most: float) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if math.isfinite(value) and 0 <= value < most else None
