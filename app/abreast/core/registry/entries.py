"""The schema of `providers.yaml`. Every field is optional here, because a file may change one field of a provider that
another file describes; what a provider must have is checked after the files were laid over each other.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated, Any, cast
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StrictBool
from pydantic_core import PydanticCustomError

from abreast.core.dialects.base import DialectName
from abreast.core.language import tr
from abreast.core.registry.yaml_reader import VERSION, PlainNumber
from abreast.core.secret import Secret

_CREDENTIAL = re.compile(r"auth|api[-_]?key|^key$|[-_]key$|token|secret|cookie|password|credential", re.IGNORECASE)
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
VARIABLE_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
ENTRY_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def _wrong(message: str) -> PydanticCustomError:
    return PydanticCustomError("wrong", "{message}", {"message": message})


def _positive(number: float) -> float:
    if not 0 < number < float("inf"):
        raise _wrong(tr("must be a positive number"))
    return number


def _not_negative(amount: Decimal) -> Decimal:
    if not amount.is_finite() or amount < 0:
        raise _wrong(tr("must be a number of US dollars, 0 or more"))
    return amount


def _web_address(url: str) -> str:
    if not url:
        return url
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        raise _wrong(tr("is not a web address")) from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise _wrong(tr("must be a web address that starts with https:// or http://"))
    if parts.username is not None or parts.password is not None:
        raise _wrong(tr("must not contain a user name or a password"))
    if parts.query or parts.fragment:
        raise _wrong(
            tr("must not contain ? or #; extra parameters go into extra_body, an API version into api_version")
        )
    return url


def _header(headers: dict[str, str]) -> dict[str, str]:
    for name, value in headers.items():
        if not _HEADER_NAME.fullmatch(name):
            raise _wrong(tr("{name} is not a header name", name=repr(name)))
        if _CREDENTIAL.search(name):
            raise _wrong(
                tr(
                    "{name} looks like a credential; keys belong into the keyring or an environment variable",
                    name=repr(name),
                )
            )
        if not value.isprintable() or not value.isascii():
            raise _wrong(tr("the value of {name} has a character that headers cannot carry", name=repr(name)))
    return headers


def _variable(name: str) -> str:
    if not VARIABLE_NAME.fullmatch(name):
        # The value is not quoted: somebody may have written the key itself here.
        raise _wrong(tr("must be the name of an environment variable, such as OPENAI_API_KEY, never a key"))
    return name


def _typed_numbers(value: Any) -> Any:
    """Numbers as JSON will carry them, in place of the text that stood in the file."""
    match value:
        case PlainNumber():
            return value.number
        case Secret():
            raise _wrong(tr("must not contain a key; keys belong into the keyring or an environment variable"))
        case dict():
            return {key: _typed_numbers(item) for key, item in cast("dict[str, Any]", value).items()}
        case list():
            return [_typed_numbers(item) for item in cast("list[Any]", value)]
        case _:
            return value


def _known_version(version: int) -> int:
    # One of a newer Abreast is read as far as it is understood, and never written: see `schema_check.newer_note`.
    if version < VERSION:
        raise _wrong(tr("is {version}, but this Abreast reads version {known}", version=version, known=VERSION))
    return version


def _short_name_alone(value: Any) -> Any:
    """A plain text in place of a model's details is its short name."""
    return {"short": value} if isinstance(value, str) else {} if value is None else value


def names_checked(entries: dict[str, Any]) -> dict[str, Any]:
    """The entries of a file, if the name of each can stand before a slash."""
    for name in entries:
        if not ENTRY_NAME.fullmatch(name):
            raise _wrong(
                tr(
                    "{name} is no name: letters, digits, '.', '_' and '-' only, the first a letter or digit",
                    name=repr(name),
                )
            )
    return entries


Seconds = Annotated[float, AfterValidator(_positive)]
Usd = Annotated[Decimal, AfterValidator(_not_negative)]
FileVersion = Annotated[int, AfterValidator(_known_version)]
Name = Annotated[str, Field(min_length=1, max_length=200)]


class Entry(BaseModel):
    """What all entries have in common."""

    # Unknown fields are no fault: a newer version of Abreast may have written them. They stay in the file, but not in
    # memory, since somebody may have written a key there.
    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True)


class PriceEntry(Entry):
    input: Usd | None = None
    cached_input: Usd | None = None
    cache_write: Usd | None = None
    output: Usd | None = None


class TimeoutsEntry(Entry):
    connect: Seconds | None = None
    first_byte: Seconds | None = None
    idle: Seconds | None = None


class CapabilitiesEntry(Entry):
    stream_usage: StrictBool | None = None
    temperature: StrictBool | None = None
    terminal_optional: StrictBool | None = None
    images: StrictBool | None = None
    tools: StrictBool | None = None


class ModelEntry(Entry):
    short: Name | None = None
    label: Name | None = None
    price: PriceEntry | None = None
    context_tokens: Annotated[int, Field(gt=0)] | None = None
    stop: tuple[Name, ...] = ()
    capabilities: CapabilitiesEntry | None = None
    favourite: StrictBool | None = None
    hidden: StrictBool | None = None


class ProviderEntry(Entry):
    label: Name | None = None
    dialect: DialectName | None = None
    base_url: Annotated[str, AfterValidator(_web_address)] | None = None
    api_key_env: Annotated[str, AfterValidator(_variable)] | None = None
    needs_key: StrictBool | None = None
    organization: Name | None = None
    api_version: Name | None = None
    ca_file: Annotated[str, Field(min_length=1, max_length=4096)] | None = None
    allow_plain_http: StrictBool | None = None
    headers: Annotated[dict[str, str], AfterValidator(_header)] | None = None
    extra_body: Annotated[dict[str, Any], BeforeValidator(_typed_numbers)] | None = None
    timeout_s: TimeoutsEntry | None = None
    default_model: Name | None = None
    models: dict[str, Annotated[ModelEntry, BeforeValidator(_short_name_alone)]] | None = None
    invalid_models: tuple[str, ...] | None = None
    capabilities: CapabilitiesEntry | None = None
    managed: StrictBool | None = None
    disabled: StrictBool | None = None


class ProvidersFile(Entry):
    version: FileVersion = VERSION
    default: str | None = None
    order: tuple[str, ...] | None = None
    providers: Annotated[dict[str, ProviderEntry], AfterValidator(names_checked)] = {}
