"""Certificates that are not to be trusted, and the one that is because the user says so. Made here, checked for real."""

from __future__ import annotations

import asyncio
import ssl
import warnings
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from fault_asking import Try
from fault_certificates import authority
from fault_rows import Expected, Money, Row, assert_holds, cases
from fault_server import Fault
from fault_wires import WHOLE, Wire

from abreast.core.dialects.base import DialectName
from abreast.core.errors import Remedy
from abreast.core.run.record import AnswerState
from abreast.core.transport import client as transport_client


class Encrypted(Fault):
    """A perfect server with a certificate of `fault_certificates.authority`."""

    scheme = "https"
    name = "127.0.0.1"
    """Whom its certificate is for."""
    is_expired = False
    is_trusted = True
    """Whether the provider's entry names the authority."""

    def __init__(self, wire: Wire) -> None:
        super().__init__(wire)
        self.tls = authority().server(self.name, is_expired=self.is_expired)
        if self.is_trusted:
            self.entry = {"ca_file": str(authority().file)}


class NamedLocalhost(Encrypted):
    """Asked by the name that its certificate is for; what is connected to is an address."""

    name = "localhost"

    @asynccontextmanager
    async def where(self) -> AsyncGenerator[str]:
        async with super().where() as url:
            yield url.replace(self.host, self.name)


class Expired(Encrypted):
    is_expired = True


class OfAnotherName(Encrypted):
    name = "other.example"


class OfUnknownIssuer(Encrypted):
    is_trusted = False


class NoTls(Fault):
    """Speaks plain HTTP where TLS is expected."""

    scheme = "https"


class OldTls(Encrypted):
    """Its certificate is good, but it knows TLS up to 1.1 only."""

    def __init__(self, wire: Wire) -> None:
        super().__init__(wire)
        self.tls = speaking(self.tls, ssl.TLSVersion.TLSv1_1)


def speaking(context: ssl.SSLContext, version: ssl.TLSVersion) -> ssl.SSLContext:
    """The same, for one version only. OpenSSL itself would not take an old one any more."""
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = context.maximum_version = version
    return context


class UnreadableAuthority(Encrypted):
    def __init__(self, wire: Wire) -> None:
        super().__init__(wire)
        self.entry = {"ca_file": "nowhere/authority.pem"}


def untrusted(sentence: str) -> Expected:
    return Expected(
        state=AnswerState.FAILED,
        sentence=sentence,
        requests=1,
        cost=Money.NOTHING,
        # There is no button to go on without.
        action=Remedy.NONE,
        may_be_billed=False,
    )


UNKNOWN_ISSUER = untrusted(
    "The certificate of 127.0.0.1 comes from somebody whom neither this system nor ca_file trusts. If a proxy of your "
    "company stands in between, add its certificate to the system's, or name its file as ca_file of the entry."
)
ROWS = (
    Row(
        number=4,
        name="expired",
        fault=Expired,
        expected=untrusted(
            "The certificate of 127.0.0.1 has expired. Check this computer's clock, or tell who runs the server."
        ),
    ),
    Row(number=4, name="unknown issuer", fault=OfUnknownIssuer, expected=UNKNOWN_ISSUER),
    Row(
        number=4,
        name="another name",
        fault=OfAnotherName,
        expected=untrusted(
            "The certificate of 127.0.0.1 is for another name, so this may be another server. Check the address."
        ),
    ),
    Row(
        number=4,
        name="no TLS at all",
        fault=NoTls,
        expected=untrusted("No encrypted connection to 127.0.0.1. Check the address, and whether it is https."),
    ),
    Row(
        number=4,
        name="TLS 1.1 only",
        fault=OldTls,
        expected=untrusted("No encrypted connection to 127.0.0.1. Check the address, and whether it is https."),
    ),
    # A proxy that looks into the traffic shows a certificate for the right name, issued by itself.
    Row(number=5, name="proxy of a company", fault=OfUnknownIssuer, expected=UNKNOWN_ISSUER),
    Row(
        number=5,
        name="proxy of a company that ca_file names",
        fault=Encrypted,
        expected=Expected(state=AnswerState.COMPLETE, text=WHOLE, cost=Money.REPORTED),
    ),
    Row(
        number=66,
        name="localhost with TLS",
        fault=NamedLocalhost,
        dialects=("anthropic", "ollama"),
        expected=Expected(state=AnswerState.COMPLETE, text=WHOLE, cost=Money.REPORTED),
    ),
    Row(
        number=5,
        name="ca_file that is not there",
        fault=UnreadableAuthority,
        expected=untrusted(
            "The certificates in nowhere/authority.pem cannot be read. Correct ca_file in the provider's entry."
        ),
    ),
)


@cases(*ROWS)
async def test_only_certificates_that_are_trusted_are_spoken_to(row: Row, dialect: DialectName, tried: Try) -> None:
    assert_holds(row, dialect, await tried(row, dialect))


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1, ssl.TLSVersion.TLSv1_2])
async def test_it_is_our_own_least_version_that_refuses_an_old_one(version: ssl.TLSVersion) -> None:
    """Whatever OpenSSL takes: here it is told to take anything."""
    made = transport_client._tls(str(authority().file), "acme")
    made.set_ciphers("ALL:@SECLEVEL=0")

    async def is_spoken_to(context: ssl.SSLContext) -> bool:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port, ssl=context, server_hostname="127.0.0.1")
        except (ssl.SSLError, ConnectionError):
            return False
        assert writer.get_extra_info("ssl_object").version() == version.name.replace("v1_", "v1.")
        writer.close()
        return True

    server = await asyncio.start_server(
        lambda _, writer: writer.close(), "127.0.0.1", 0, ssl=speaking(authority().server("127.0.0.1"), version)
    )
    async with server:
        port = server.sockets[0].getsockname()[1]
        any_version = speaking(ssl.create_default_context(cafile=str(authority().file)), version)
        assert await is_spoken_to(any_version), "the server works"
        assert await is_spoken_to(made) is (version >= ssl.TLSVersion.TLSv1_2)


@cases(*(row for row in ROWS if row.fault is NamedLocalhost))
async def test_the_keys_of_a_connection_are_not_written_down_however_the_environment_asks(
    row: Row, dialect: DialectName, tried: Try, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys.log"))
    assert_holds(row, dialect, await tried(row, dialect))
    assert not (tmp_path / "keys.log").exists()
