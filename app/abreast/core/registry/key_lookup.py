"""What a look for a key can end in, and how a key that was found is judged."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from abreast.core.language import tr
from abreast.core.registry.key_text import KeyUnusable, check_destination, clean_key, origin_of
from abreast.core.registry.spec import ProviderSpec
from abreast.core.secret import Secret


class KeyState(StrEnum):
    FOUND = "found"
    MISSING = "missing"
    """Looked everywhere; there is none."""
    LOCKED = "locked"
    """The keyring is locked, or its question for a password was dismissed."""
    DENIED = "denied"
    """The system or the user does not let Abreast use the keyring."""
    NO_BACKEND = "no backend"
    """No keyring of the operating system is here, or only one that keeps keys in plain files."""
    SLOW = "slow"
    """The keyring did not answer in time; its answer is used when it comes."""
    FAILED = "failed"
    """The keyring answered with an error."""
    MOVED = "moved"
    """The key belongs to another address than the provider has now."""
    REFUSED = "refused"
    """There is a key, but it is damaged, or it may not be sent to this address."""


class KeyPlace(StrEnum):
    """Where a key is kept."""

    ENVIRONMENT = "environment"
    KEYRING = "keyring"
    SESSION = "session"
    """In memory, until the program ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyLookup:
    """The outcome of a look for a provider's key."""

    state: KeyState
    sentence: str
    """What was found where, or what to do, for the screen."""
    key: Secret | None = None
    place: KeyPlace | None = None
    """Where the key that was found, or found unusable, is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoundKey:
    """A key and the only origin it may be sent to."""

    origin: str
    key: Secret


def unpacked(entry: str) -> BoundKey:
    """What a keyring entry holds; `ValueError` if it is not one of ours."""
    match json.loads(entry):
        case {"origin": str(origin), "key": str(key)}:
            return BoundKey(origin=origin, key=Secret(key))
        case _:
            raise ValueError("no entry of Abreast")


def from_environment(provider: ProviderSpec, environ: Mapping[str, str]) -> KeyLookup:
    """Judge the key in the provider's variable, which must be set."""
    variable = provider.api_key_env or ""
    if not goes_there(provider):
        sentence = tr(
            "The key in {variable} is not sent to {address}: only your own providers.yaml can say that it "
            "belongs there. Name address and variable in it if you trust that host.",
            variable=variable,
            address=origin_of(provider.base_url),
        )
        return KeyLookup(state=KeyState.MOVED, sentence=sentence, place=KeyPlace.ENVIRONMENT)
    where = tr("the variable {variable}", variable=variable)
    try:
        key = Secret(clean_key(environ[variable]))
    except KeyUnusable as error:
        return _refused(provider, where, KeyPlace.ENVIRONMENT, error)
    return _judged(provider, key, KeyPlace.ENVIRONMENT, where)


def goes_there(provider: ProviderSpec) -> bool:
    """Whether a key in the provider's variable belongs to the provider's address."""
    return provider.key_origins is None or origin_of(provider.base_url) in provider.key_origins


def bound(provider: ProviderSpec, kept: BoundKey, place: KeyPlace) -> KeyLookup:
    """Judge a key that was entered for one origin."""
    if kept.origin != origin_of(provider.base_url):
        sentence = tr(
            "The key for {label} was entered for {origin}, but its address has changed. Enter it again.",
            label=provider.label,
            origin=kept.origin,
        )
        return KeyLookup(state=KeyState.MOVED, sentence=sentence, place=place)
    return _judged(provider, kept.key, place, tr("the keyring") if place is KeyPlace.KEYRING else tr("memory"))


def missing(provider: ProviderSpec) -> KeyLookup:
    """There is no key, which is right for a provider that needs none."""
    if not provider.needs_key:
        return KeyLookup(state=KeyState.MISSING, sentence=tr("{label} needs no key.", label=provider.label))
    if provider.api_key_env:
        sentence = tr(
            "There is no key for {label}. Set the variable {variable} or enter one in the settings.",
            label=provider.label,
            variable=provider.api_key_env,
        )
    else:
        sentence = tr("There is no key for {label}. Enter one in the settings.", label=provider.label)
    return KeyLookup(state=KeyState.MISSING, sentence=sentence)


def _judged(provider: ProviderSpec, key: Secret, place: KeyPlace, where: str) -> KeyLookup:
    try:
        check_destination(provider.base_url, provider.plain_http_origin)
    except KeyUnusable as error:
        return _refused(provider, where, place, error)
    return KeyLookup(state=KeyState.FOUND, sentence=tr("From {where}.", where=where), key=key, place=place)


def _refused(provider: ProviderSpec, where: str, place: KeyPlace, error: KeyUnusable) -> KeyLookup:
    sentence = tr(
        "The key for {label} from {where} cannot be used. {error}", label=provider.label, where=where, error=error
    )
    return KeyLookup(state=KeyState.REFUSED, sentence=sentence, place=place)
