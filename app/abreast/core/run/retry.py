"""Which failed requests are sent once more, when, and how long a provider is left alone. Nothing else repeats any."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from abreast.core.errors import (
    LONGEST_WAIT_S,
    ConnectionLost,
    NoAnswer,
    NotRunning,
    Overloaded,
    ProviderError,
    RateLimited,
    ServerFault,
    StreamIncomplete,
    TimedOut,
    Unreachable,
)

MAX_RETRIES = 2
BACKOFF_S = (0.5, 1.0)
"""The wait before the first and the second retry, where the provider names none."""
GAP_S = 0.25
"""So far apart are the requests that one provider is sent once more, however many lanes failed together."""
SPREAD = 0.25
"""By so much of itself a wait may be longer, so that lanes that failed together do not come back together."""


def wait_before_retry_s(
    error: ProviderError, *, retries: int, spread: Callable[[], float] = random.random
) -> float | None:
    """How long to wait before a request that brought nothing is sent once more; `None`: it is not.

    A request that may be at work at the provider is not repeated, nor one whose fault waiting does not mend.

    Args:
        retries: How often it was sent once more already.
        spread: Gives a number from 0 to 1.
    """
    if retries >= _most_retries(error):
        return None
    asked_s = error.retry_after_s or 0.0
    if asked_s > LONGEST_WAIT_S:
        return None
    return max(asked_s, BACKOFF_S[retries]) * (1 + SPREAD * spread())


class Pauses:
    """How long each provider wants nothing to be sent: what one lane was told holds for all of them."""

    def __init__(self, clock_s: Callable[[], float] = time.monotonic) -> None:
        self._clock_s = clock_s
        self._until_s: dict[str, float] = {}
        self._turns_s: dict[str, tuple[float, ...]] = {}
        """By provider, when its lanes are to be sent once more."""

    def note(self, error: ProviderError) -> None:
        """Heed what a provider has said."""
        asked_s = error.retry_after_s
        if isinstance(error, RateLimited | Overloaded) and asked_s is not None and asked_s <= LONGEST_WAIT_S:
            until_s = self._clock_s() + asked_s
            self._until_s[error.provider_id] = max(until_s, self._until_s.get(error.provider_id, until_s))

    def turn_s(self, provider_id: str, wait_s: float) -> float:
        """How long a lane waits, at least `wait_s`, to be sent once more apart from the provider's other lanes."""
        now_s = self._clock_s()
        taken = sorted(at_s for at_s in self._turns_s.get(provider_id, ()) if at_s > now_s - GAP_S)
        own_s = now_s + wait_s
        for at_s in taken:
            if abs(at_s - own_s) < GAP_S:
                own_s = at_s + GAP_S
        self._turns_s[provider_id] = (*taken, own_s)
        return own_s - now_s

    def left_s(self, provider_id: str) -> float:
        """How much longer to wait before anything is sent to this provider; 0: not at all."""
        return max(0.0, self._until_s.get(provider_id, 0.0) - self._clock_s())


def _most_retries(error: ProviderError) -> int:
    match error:
        case NotRunning():
            return 0
        case NoAnswer() | StreamIncomplete():
            # It has begun to answer, so that it is likely to have worked, and to be billed.
            return 1
        case RateLimited() | Overloaded() | ServerFault() | Unreachable() | ConnectionLost():
            return MAX_RETRIES
        case TimedOut():
            # Without a connection nothing was asked; else the answer may be on its way.
            return 0 if error.may_be_billed else MAX_RETRIES
        case _:
            return 0
