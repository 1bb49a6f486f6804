"""Maps what sockets and libraries raise to what a user can act on: by type and error number, never by text."""

from __future__ import annotations

import errno
import json
import socket
import ssl
from collections.abc import Iterable, Iterator
from typing import cast
from urllib.parse import urlsplit

import httpx2

from abreast.core.errors import (
    ConnectionLost,
    NotAnApi,
    NotRunning,
    Offline,
    ProviderError,
    ProxyRefused,
    TimedOut,
    TlsFailed,
    Unreachable,
)
from abreast.core.language import as_given, tr
from abreast.core.transport.this_computer import is_this_computer

_WANTS_LOGIN = 407

_NO_NETWORK = frozenset({errno.ENETUNREACH, errno.ENETDOWN})


_EXPIRED, _NOT_YET = 10, 9
_UNKNOWN_ISSUER = frozenset({18, 19, 20, 21})
_OTHER_NAME = frozenset({62, 64})
"""OpenSSL's numbers of what is wrong with a certificate (X509_V_ERR_...)."""


def proxy_refused(status: int | None, *, provider_id: str, host: str) -> ProxyRefused:
    """What a proxy that does not let a request through means. `status`: its own, if it gave one."""
    if status == _WANTS_LOGIN:
        sentence = tr(
            "The proxy asks for a login. Put name and password into the address in HTTP_PROXY, HTTPS_PROXY or "
            "ALL_PROXY, or ask who runs it."
        )
    else:
        sentence = tr(
            "The proxy does not let requests through to {host}. Put name and password into the address in HTTP_PROXY, "
            "HTTPS_PROXY or ALL_PROXY, or ask who runs it.",
            host=host,
        )
    return ProxyRefused(sentence, provider_id=provider_id, status=status)


def is_no_http(error: BaseException) -> bool:
    """Whether the head of an answer could not be read.

    HTTPCore gives the same error for a connection that was closed, but only this one comes of its parser's, which is h11.
    """
    return any(type(cause).__module__.startswith("h11.") for cause in _causes(error))


def provider_error(
    error: BaseException, *, provider_id: str, label: str, base_url: str, connect_s: float | None = None
) -> ProviderError | None:
    """What `error`, or what caused it, means for the user; `None` if it is no fault of a connection or an answer.

    Args:
        connect_s: The time limit for a connection, to be named where it was not kept.
    """
    causes = tuple(_causes(error))
    for cause in causes:
        if isinstance(cause, ProviderError):
            return cause
    address = urlsplit(base_url)
    host, port = address.hostname or "", address.port or (443 if address.scheme == "https" else 80)
    if ":" in host:
        host = f"[{host}]"
    for cause in reversed(causes):
        match cause:
            case ssl.SSLError():
                return TlsFailed(_tls_sentence(cause, host), provider_id=provider_id)
            case socket.gaierror():
                return _unknown_host(cause, host, provider_id)
            case OSError() if cause.errno == errno.ECONNREFUSED:
                kind = NotRunning if is_this_computer(address.hostname or "") else Unreachable
                return kind(
                    tr("Nothing listens at {host}:{port}. Is {label} running?", host=host, port=port, label=label),
                    provider_id=provider_id,
                )
            case _:
                pass
    if _is_offline(causes):
        return Offline(
            tr("Offline: this computer has no way to {host}.", host=host),
            provider_id=provider_id,
        )
    for cause in causes:
        fault = _by_type(
            cause, provider_id=provider_id, label=label, base_url=base_url, place=(host, port), connect_s=connect_s
        )
        if fault is not None:
            return fault
    return None


def _by_type(
    cause: BaseException,
    *,
    provider_id: str,
    label: str,
    base_url: str,
    place: tuple[str, int],
    connect_s: float | None,
) -> ProviderError | None:
    """What one cause means by its type. `place`: the host and the port that were asked."""
    host, port = place
    match cause:
        case httpx2.ConnectTimeout():
            sentence = tr("No connection to {host}:{port} in time. Try again.", host=host, port=port)
            if connect_s is not None:
                sentence = tr(
                    "No connection to {host}:{port} within {connect_s} s. Try again.",
                    host=host,
                    port=port,
                    connect_s=as_given(connect_s),
                )
            return TimedOut(sentence, provider_id=provider_id)
        case httpx2.TimeoutException():
            return TimedOut(
                tr("{label} took too long. Try again.", label=label), provider_id=provider_id, may_be_billed=True
            )
        case httpx2.ProxyError():
            return proxy_refused(None, provider_id=provider_id, host=host)
        case httpx2.ConnectError():
            return Unreachable(
                tr("No connection to {host}:{port}. Check the network.", host=host, port=port),
                provider_id=provider_id,
            )
        case httpx2.NetworkError() | httpx2.RemoteProtocolError() | httpx2.StreamError():
            return ConnectionLost(
                tr("The connection to {label} was lost. Try again.", label=label),
                provider_id=provider_id,
                may_be_billed=True,
            )
        case json.JSONDecodeError() | UnicodeDecodeError() | httpx2.DecodingError():
            return NotAnApi(
                tr(
                    "{label} sent something that is not its API's format. Check the address {base_url}.",
                    label=label,
                    base_url=base_url,
                ),
                provider_id=provider_id,
                may_be_billed=True,
            )
        case _:
            pass
    return None


def _unknown_host(error: socket.gaierror, host: str, provider_id: str) -> Unreachable:
    """What it means that a name has no address. Without a network there is nobody to ask, which is no word on the name."""
    if error.errno == socket.EAI_AGAIN:
        sentence = tr(
            "Cannot find host {host}: nobody answers who knows names. This computer may be offline.", host=host
        )
        return Offline(sentence, provider_id=provider_id)
    return Unreachable(
        tr("Cannot find host {host}. Check the address and the network.", host=host), provider_id=provider_id
    )


def _tls_sentence(error: ssl.SSLError, host: str) -> str:
    if not isinstance(error, ssl.SSLCertVerificationError):
        return tr("No encrypted connection to {host}. Check the address, and whether it is https.", host=host)
    code = error.verify_code
    if code == _EXPIRED:
        return tr(
            "The certificate of {host} has expired. Check this computer's clock, or tell who runs the server.",
            host=host,
        )
    if code == _NOT_YET:
        return tr(
            "The certificate of {host} is not valid yet. Check this computer's clock, or tell who runs the server.",
            host=host,
        )
    if code in _OTHER_NAME:
        return tr(
            "The certificate of {host} is for another name, so this may be another server. Check the address.",
            host=host,
        )
    if code in _UNKNOWN_ISSUER:
        return tr(
            "The certificate of {host} comes from somebody whom neither this system nor ca_file trusts. If a "
            "proxy of your company stands in between, add its certificate to the system's, or name its file "
            "as ca_file of the entry.",
            host=host,
        )
    reason = error.verify_message or error.reason or tr("the handshake failed")
    return tr(
        "The certificate of {host} is not trusted ({reason}). Check the address and your system's certificates.",
        host=host,
        reason=reason,
    )


def _is_offline(causes: Iterable[BaseException]) -> bool:
    """Whether there is no network for any of the addresses that were tried: IPv6 alone is often missing."""
    numbers = {cause.errno for cause in causes if isinstance(cause, OSError) and cause.errno is not None}
    return bool(numbers) and numbers <= _NO_NETWORK


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error, what caused it, and so on; of a group its members, since each address that was tried has one."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        current = waiting.pop(0)
        if id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        if isinstance(current, BaseExceptionGroup):
            waiting += cast("BaseExceptionGroup[BaseException]", current).exceptions
        if (cause := current.__cause__ or current.__context__) is not None:
            waiting.append(cause)
