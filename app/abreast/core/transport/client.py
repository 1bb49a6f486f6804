"""Makes the HTTP client of one provider."""

from __future__ import annotations

import logging
import ssl
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path

import httpx2

from abreast.core.errors import TlsFailed, Unreachable
from abreast.core.language import tr
from abreast.core.transport.guard import GuardedTransport
from abreast.core.transport.limits import Limits, Timeouts
from abreast.core.transport.localhost import LocalhostTransport
from abreast.core.transport.proxies import proxy_for
from abreast.core.transport.this_computer import is_this_computer

TALKATIVE_LOGGERS = ("openai", "anthropic", "httpx2", "httpcore2")
"""They log whole requests, prompts and keys included, as soon as `OPENAI_LOG` or `ANTHROPIC_LOG` says so."""


def open_client(
    *,
    provider_id: str,
    label: str,
    base_url: str,
    timeouts: Timeouts,
    limits: Limits | None = None,
    ca_file: str | None = None,
) -> httpx2.AsyncClient:
    """A client that follows no redirect, keeps no cookie, reads no `.netrc`, and trusts the system's certificates.

    Of the environment it takes only the proxy, and never for this computer, whose own name nobody is asked for. Open it after the SDK was imported: it
    takes back what the environment did to the SDK's logging.

    Args:
        ca_file: A file with certificates to trust beside the system's.

    Raises:
        Unreachable: if the environment names a proxy that cannot be used.
        TlsFailed: if `ca_file` cannot be read.
    """
    for name in TALKATIVE_LOGGERS:
        logging.getLogger(name).setLevel(logging.WARNING)
    url = httpx2.URL(base_url)
    verify = _tls(ca_file, provider_id) if url.scheme == "https" else False
    try:
        inner = httpx2.AsyncHTTPTransport(
            verify=verify,
            trust_env=False,
            proxy=proxy_for(url),
            # A server on this computer closes idle connections at once, and a request on one that is just being closed
            # is lost. A new connection costs nothing there, and no figure contains the time to connect.
            limits=httpx2.Limits(
                max_connections=None, max_keepalive_connections=0 if is_this_computer(url.host) else 20
            ),
        )
    except (ValueError, ImportError, httpx2.InvalidURL) as error:
        raise Unreachable(
            tr(
                "The proxy that the environment names for {scheme} addresses cannot be used. Correct "
                "{variable}_PROXY or ALL_PROXY.",
                scheme=url.scheme,
                variable=url.scheme.upper(),
            ),
            provider_id=provider_id,
        ) from error
    guard = GuardedTransport(
        LocalhostTransport(inner), provider_id=provider_id, label=label, timeouts=timeouts, limits=limits or Limits()
    )
    # Without a jar of ours the client would keep what a host sets, and tell it with the next question who asks.
    no_cookies = CookieJar(policy=DefaultCookiePolicy(allowed_domains=()))
    return httpx2.AsyncClient(
        transport=guard, cookies=no_cookies, follow_redirects=False, trust_env=False, timeout=None
    )


def _tls(ca_file: str | None, provider_id: str) -> ssl.SSLContext:
    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file is not None:
        try:
            context.load_verify_locations(cafile=str(Path(ca_file).expanduser()))
        except (OSError, RuntimeError) as error:  # an SSLError is an OSError; RuntimeError: `~` of nobody
            raise TlsFailed(
                tr(
                    "The certificates in {ca_file} cannot be read. Correct ca_file in the provider's entry.",
                    ca_file=ca_file,
                ),
                provider_id=provider_id,
            ) from error
    return context
