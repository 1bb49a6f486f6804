"""What the dot beside a provider says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from abreast.core.registry.diagnosis import Diagnosis, Fault
from abreast.core.registry.key_lookup import KeyLookup, KeyState
from abreast.ui.settings.provider_draft import ProviderDraft

Tone = Literal["ok", "warn", "danger", "muted"]

_FAULTS = {
    Fault.UNREACHABLE: "unreachable",
    Fault.TIMED_OUT: "no answer",
    Fault.KEY_MISSING: "no key",
    Fault.KEY_REFUSED: "key refused",
    Fault.NO_CREDIT: "no credit",
    Fault.WRONG_PATH: "wrong address",
    Fault.NO_ADDRESS: "no address",
}
_KEYS: dict[KeyState, tuple[str, Tone]] = {
    KeyState.FOUND: ("key found", "ok"),
    KeyState.MISSING: ("no key", "muted"),
    KeyState.LOCKED: ("keyring locked", "warn"),
    KeyState.DENIED: ("keyring denied", "warn"),
    KeyState.NO_BACKEND: ("no key", "muted"),
    KeyState.SLOW: ("keyring is slow", "warn"),
    KeyState.FAILED: ("keyring failed", "warn"),
    KeyState.MOVED: ("key of another address", "warn"),
    KeyState.REFUSED: ("key unusable", "danger"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Always words and colour together."""

    words: str
    tone: Tone


def status_of(draft: ProviderDraft, key: KeyLookup | None, diagnosis: Diagnosis | None) -> Status:
    """The most telling thing that is known of a provider.

    Args:
        key: What the look for its key ended in; `None`: not looked yet.
        diagnosis: What the last test found; `None`: not tested since it was changed.
    """
    spec = draft.spec
    if spec.disabled:
        return Status(words="off", tone="muted")
    if diagnosis is not None and diagnosis.works:
        return Status(words="works", tone="ok")
    if diagnosis is not None and diagnosis.fault is not None:
        return Status(words=_FAULTS.get(diagnosis.fault, "test failed"), tone="danger")
    if draft.wish is not None:
        return Status(words="key entered" if draft.wish.key else "key goes", tone="warn")
    if spec.managed:
        return Status(words="built in", tone="ok")
    if key is not None and key.state is KeyState.MISSING and not spec.needs_key:
        return Status(words="needs no key", tone="ok")
    if key is not None:
        words, tone = _KEYS[key.state]
        return Status(words=words, tone=tone)
    return Status(words="", tone="muted")
