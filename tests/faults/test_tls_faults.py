"""Certificates that are not to be trusted, and the one that is because the user says so. Made here, checked for real."""

from __future__ import annotations

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


@cases(*(row for row in ROWS if row.fault is NamedLocalhost))
async def test_the_keys_of_a_connection_are_not_written_down_however_the_environment_asks(
    row: Row, dialect: DialectName, tried: Try, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys.log"))
    assert_holds(row, dialect, await tried(row, dialect))
    assert not (tmp_path / "keys.log").exists()
