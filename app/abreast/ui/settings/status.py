"""What the dot beside a provider says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from abreast.core.language import mark, tr
from abreast.core.registry.diagnosis import Diagnosis, Fault
from abreast.core.registry.key_lookup import KeyLookup, KeyState
from abreast.ui.settings.provider_draft import ProviderDraft

Tone = Literal["ok", "warn", "danger", "muted"]

_FAULTS = {
    Fault.UNREACHABLE: mark("unreachable"),
    Fault.TIMED_OUT: mark("no answer"),
    Fault.KEY_MISSING: mark("no key"),
    Fault.KEY_REFUSED: mark("key refused"),
    Fault.NO_CREDIT: mark("no credit"),
    Fault.WRONG_PATH: mark("wrong address"),
    Fault.NO_ADDRESS: mark("no address"),
}
_OTHER_FAULT = mark("test failed")
_KEYS: dict[KeyState, tuple[str, Tone]] = {
    KeyState.FOUND: (mark("key found"), "ok"),
    KeyState.MISSING: (mark("no key"), "muted"),
    KeyState.LOCKED: (mark("keyring locked"), "warn"),
    KeyState.DENIED: (mark("keyring denied"), "warn"),
    KeyState.NO_BACKEND: (mark("no key"), "muted"),
    KeyState.SLOW: (mark("keyring is slow"), "warn"),
    KeyState.FAILED: (mark("keyring failed"), "warn"),
    KeyState.MOVED: (mark("key of another address"), "warn"),
    KeyState.REFUSED: (mark("key unusable"), "danger"),
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
        return Status(words=tr("off"), tone="muted")
    if diagnosis is not None and diagnosis.works:
        return Status(words=tr("works"), tone="ok")
    if diagnosis is not None and diagnosis.fault is not None:
        return Status(words=tr(_FAULTS.get(diagnosis.fault, _OTHER_FAULT)), tone="danger")
    if draft.wish is not None:
        return Status(words=tr("key entered") if draft.wish.key else tr("key goes"), tone="warn")
    if spec.managed:
        return Status(words=tr("built in"), tone="ok")
    if key is not None and key.state is KeyState.MISSING and not spec.needs_key:
        return Status(words=tr("needs no key"), tone="ok")
    if key is not None:
        words, tone = _KEYS[key.state]
        return Status(words=tr(words), tone=tone)
    return Status(words="", tone="muted")
