"""Finds and keeps the keys of providers: environment variable, then keyring of the operating system, then memory.

The only module that imports keyring, and it does so on first use: off the caller's thread, since a keyring may ask its
user a question or hang on D-Bus.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeVar

from abreast.core.language import mark, number, tr
from abreast.core.registry.in_thread import in_thread
from abreast.core.registry.key_lookup import (
    BoundKey,
    KeyLookup,
    KeyPlace,
    KeyState,
    bound,
    from_environment,
    goes_there,
    missing,
    unpacked,
)
from abreast.core.registry.key_text import check_destination, clean_key, origin_of
from abreast.core.registry.spec import ProviderSpec
from abreast.core.secret import Secret

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "abreast"
DEADLINE_S = 5.0
BACKEND_VARIABLE = "PYTHON_KEYRING_BACKEND"

# Stores that encrypt. Other backends exist that write plain files, and a plugin may bring any, so none is searched for.
_BACKENDS: Mapping[str, tuple[str, ...]] = {
    "linux": ("keyring.backends.SecretService.Keyring", "keyring.backends.kwallet.DBusKeyring"),
    "darwin": ("keyring.backends.macOS.Keyring",),
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
}

_T = TypeVar("_T")


class KeyringFault(Exception):
    """The keyring could not do it; `state` says why, the message what to do."""

    def __init__(self, state: KeyState, sentence: str) -> None:
        super().__init__(sentence)
        self.state = state
        self.sentence = sentence


class KeySource:
    """Where the keys of all providers come from.

    Args:
        environ: The environment variables.
        deadline_s: How long a caller waits for the keyring.
    """

    def __init__(self, environ: Mapping[str, str], *, deadline_s: float = DEADLINE_S) -> None:
        self._environ = environ
        self._deadline_s = deadline_s
        self._session: dict[str, BoundKey] = {}
        self._known: dict[str, BoundKey] = {}
        """What was read from the keyring or written to it."""
        self._pending: dict[str, Future[str | None]] = {}
        self._keyring = _Keyring(environ)

    def in_environment(self, provider: ProviderSpec) -> bool:
        """Whether the provider's variable is set, and its key belongs to the provider's address. Looks nowhere else."""
        return self._variable_is_set(provider) and goes_there(provider)

    def at_hand(self, provider: ProviderSpec) -> bool:
        """Whether a key was entered or read since the start, for the provider's present address. Looks nowhere else."""
        kept = self._known.get(provider.id) or self._session.get(provider.id)
        return kept is not None and kept.origin == origin_of(provider.base_url)

    def _variable_is_set(self, provider: ProviderSpec) -> bool:
        return bool(provider.api_key_env and self._environ.get(provider.api_key_env, "").strip())

    async def key_for(self, provider: ProviderSpec, *, may_ask: bool = True) -> KeyLookup:
        """Look for the provider's key. The keyring is left alone for a provider that needs no key.

        Args:
            may_ask: Whether a locked keyring may ask its user for the password. Without it the answer is `LOCKED`.
        """
        if provider.managed:
            return missing(provider)
        nowhere = missing(provider)
        if self._variable_is_set(provider):
            nowhere = from_environment(provider, self._environ)
            # One that belongs elsewhere does not keep a key from being used that was entered for this address.
            if nowhere.state is not KeyState.MOVED:
                return nowhere
        for kept, place in ((self._known, KeyPlace.KEYRING), (self._session, KeyPlace.SESSION)):
            if provider.id in kept:
                return bound(provider, kept[provider.id], place)
        if not provider.needs_key:
            return nowhere
        try:
            entry = await self._read_keyring(provider.id, may_ask=may_ask)
        except KeyringFault as fault:
            if nowhere.state is KeyState.MOVED:
                return nowhere
            return KeyLookup(
                state=fault.state,
                sentence=tr("There is no key for {label}. {sentence}", label=provider.label, sentence=fault.sentence),
            )
        if entry is None:
            return nowhere
        try:
            kept_for = unpacked(entry)
        except ValueError:
            sentence = tr("The keyring's entry for {label} is damaged. Enter the key again.", label=provider.label)
            return KeyLookup(state=KeyState.REFUSED, sentence=sentence, place=KeyPlace.KEYRING)
        self._known[provider.id] = kept_for
        return bound(provider, kept_for, KeyPlace.KEYRING)

    async def set(self, provider: ProviderSpec, text: str, place: KeyPlace = KeyPlace.KEYRING) -> None:
        """Keep a key for the provider at its present address, in the keyring or for this session.

        Raises:
            KeyUnusable: if it is no key, or must not be sent to this address.
            KeyringFault: if the keyring did not take it.
        """
        check_destination(provider.base_url, provider.plain_http_origin)
        key, origin = clean_key(text), origin_of(provider.base_url)
        kept = BoundKey(origin=origin, key=Secret(key))
        if place is not KeyPlace.KEYRING:
            # A key that was read from the keyring would win over it.
            self._known.pop(provider.id, None)
            self._session[provider.id] = kept
            return
        entry = json.dumps({"origin": origin, "key": key})
        await self._in_time(in_thread(lambda: self._keyring.write(provider.id, entry), "keyring"))
        self._known[provider.id] = kept
        self._session.pop(provider.id, None)

    async def adopt(self, provider: ProviderSpec, found: Secret, place: KeyPlace = KeyPlace.KEYRING) -> None:
        """Like `set` for a key that was found in a file."""
        await self.set(provider, found.reveal(), place)

    async def forget(self, provider_id: str) -> None:
        """Remove the provider's key from memory and from the keyring. An environment variable stays as it is.

        Raises:
            KeyringFault: if the keyring still has it.
        """
        self._session.pop(provider_id, None)
        self._known.pop(provider_id, None)
        await self._in_time(in_thread(lambda: self._keyring.delete(provider_id), "keyring"))

    async def _read_keyring(self, provider_id: str, *, may_ask: bool) -> str | None:
        # A look that was too slow goes on, and the next caller gets its answer: the user may have been asked something.
        pending = self._pending.get(provider_id)
        if pending is None:
            pending = in_thread(lambda: self._keyring.read(provider_id, may_ask=may_ask), "keyring")
            self._pending[provider_id] = pending
        try:
            return await self._in_time(pending)
        finally:
            if pending.done() and self._pending.get(provider_id) is pending:
                del self._pending[provider_id]

    async def _in_time(self, future: Future[_T]) -> _T:
        try:
            return await asyncio.wait_for(asyncio.wrap_future(future), self._deadline_s)
        except TimeoutError:
            sentence = tr(
                "The keyring has not answered for {deadline_s} s. See whether it asks you something.",
                deadline_s=number(self._deadline_s),
            )
            raise KeyringFault(KeyState.SLOW, sentence) from None


class _Keyring:
    """The operating system's keyring, one call at a time. Its methods block.

    Raises:
        KeyringFault: from every method.
    """

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ
        self._lock = threading.Lock()
        self._backend: KeyringBackend | None = None

    def read(self, provider_id: str, *, may_ask: bool) -> str | None:
        def read(backend: KeyringBackend) -> str | None:
            if not may_ask and _is_locked(backend):
                raise KeyringFault(KeyState.LOCKED, tr(_LOCKED))
            return backend.get_password(SERVICE, provider_id)

        return self._call(read)

    def write(self, provider_id: str, entry: str) -> None:
        def write(backend: KeyringBackend) -> None:
            backend.set_password(SERVICE, provider_id, entry)  # pyright: ignore[reportUnknownMemberType]
            if backend.get_password(SERVICE, provider_id) != entry:
                raise KeyringFault(
                    KeyState.FAILED, tr("The keyring did not keep the key. Keep it for this session instead.")
                )

        self._call(write)

    def delete(self, provider_id: str) -> None:
        def delete(backend: KeyringBackend) -> None:
            if backend.get_password(SERVICE, provider_id) is not None:
                backend.delete_password(SERVICE, provider_id)

        self._call(delete)

    def _call(self, work: Callable[[KeyringBackend], _T]) -> _T:
        import keyring.errors

        with self._lock:
            if self._backend is None:
                self._backend = _best_backend(self._environ)
            try:
                return work(self._backend)
            except (keyring.errors.KeyringError, OSError, *_backend_errors()) as error:
                if _is_denial(error):
                    raise KeyringFault(KeyState.DENIED, tr(_DENIED)) from error
                if isinstance(error, keyring.errors.KeyringLocked):
                    raise KeyringFault(KeyState.LOCKED, tr(_LOCKED)) from error
                sentence = tr(
                    "The keyring failed ({name}). Set an environment variable or enter the key.",
                    name=type(error).__name__,
                )
                raise KeyringFault(KeyState.FAILED, sentence) from error


_LOCKED = mark("The keyring is locked. Unlock it and try again.")
_DENIED = mark("The system does not let Abreast use the keyring. Allow it there, or set an environment variable.")
_DBUS_DENIALS = frozenset({"org.freedesktop.DBus.Error.AccessDenied", "org.freedesktop.DBus.Error.AuthFailed"})
_WINDOWS_ACCESS_DENIED = 5


def _best_backend(environ: Mapping[str, str]) -> KeyringBackend:
    allowed = _BACKENDS.get(sys.platform, ())
    if chosen := environ.get(BACKEND_VARIABLE):
        allowed = tuple(name for name in allowed if name == chosen)
    viable: list[type[KeyringBackend]] = []
    for name in allowed:
        module, _, class_name = name.rpartition(".")
        backend_class: type[KeyringBackend] = getattr(importlib.import_module(module), class_name)
        if backend_class.viable:
            viable.append(backend_class)
    if not viable:
        sentence = tr("There is no safe keyring here. Set an environment variable, or enter the key for this session.")
        raise KeyringFault(KeyState.NO_BACKEND, sentence)
    return max(viable, key=lambda backend_class: float(backend_class.priority))()


def _is_locked(backend: KeyringBackend) -> bool:
    """Whether reading would make the keyring ask for its password. Known of the Secret Service only; others: no."""
    if type(backend).__module__ != "keyring.backends.SecretService":
        return False
    import secretstorage

    connection = secretstorage.dbus_init()
    try:
        return secretstorage.get_default_collection(connection).is_locked()
    finally:
        connection.close()


def _backend_errors() -> tuple[type[Exception], ...]:
    """What the backends raise beside keyring's own errors."""
    if sys.platform == "win32":
        # Its errors are none of Python's, e.g. of a key of more than 1280 characters.
        return (importlib.import_module("win32ctypes.pywin32").pywintypes.error,)
    if sys.platform != "linux":
        return ()
    import jeepney  # pyright: ignore[reportMissingTypeStubs]
    import secretstorage

    return (secretstorage.SecretStorageException, jeepney.DBusErrorResponse)


def _is_denial(error: Exception) -> bool:
    """Whether the keyring is there and open, but not for this program."""
    cause = error.__cause__
    return (
        isinstance(error, PermissionError)
        or getattr(error, "name", None) in _DBUS_DENIALS
        # keyring's classes for macOS can be imported there only.
        or type(cause).__name__ == "KeychainDenied"
        or getattr(error, "winerror", None) == _WINDOWS_ACCESS_DENIED
    )
