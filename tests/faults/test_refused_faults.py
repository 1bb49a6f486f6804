"""Requests that are refused for good: nothing repeats them, nothing is billed, and the sentence says what to do."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from types import MappingProxyType

import pytest
from fault_asking import Try
from fault_refusals import Refusal, refusal_body, refusing
from fault_rows import DIALECTS, Expected, Money, Row, assert_holds, cases
from fault_server import serving

from abreast.core.dialects.base import DialectName
from abreast.core.errors import Remedy
from abreast.core.run.record import AnswerState
from abreast.ui.errors import note_of

OPENAI: tuple[DialectName, ...] = ("openai-chat", "openai-responses")
WITH_CODES: tuple[DialectName, ...] = (*OPENAI, "anthropic")


class NamedParameter(Refusal):
    code = "unsupported_value"

    def body(self) -> bytes:
        return refusal_body(self.wire, self.code, "Unsupported value", param="temperature")


class FastApi(Refusal):
    """vLLM and its likes complain so."""

    status = "422 Unprocessable Entity"

    def body(self) -> bytes:
        return json.dumps({"detail": [{"loc": ["body", "temperature"], "msg": "too hot", "type": "x"}]}).encode()


class ParameterIsNoName(Refusal):
    def body(self) -> bytes:
        return refusal_body(self.wire, self.code, "no", param="<b>Your key</b> is wrong, call 555-0100")


class LlamaCpp(Refusal):
    def body(self) -> bytes:
        fields = {"code": 400, "type": "exceed_context_size_error", "message": "too long"}
        return json.dumps({"error": {**fields, "n_prompt_tokens": 9000, "n_ctx": 4096}}).encode()


class KnownWindow(Refusal):
    """One that says nothing of lengths, of a model whose window the settings know."""

    code = "context_length_exceeded"
    model_entry = MappingProxyType({"context_tokens": 4096})


class OnlyOneLength(KnownWindow):
    """What it says of one length is not mixed with what is estimated of the other."""

    def body(self) -> bytes:
        return refusal_body(self.wire, self.code, "no", n_ctx=2048)


class TooLarge(KnownWindow):
    status = "413 Content Too Large"


class WrongPath(Refusal):
    status = "404 Not Found"
    path = "/v1"

    def body(self) -> bytes:
        return b'{"detail":"Not Found"}'


class PathIsMissing(Refusal):
    status = "404 Not Found"

    @asynccontextmanager
    async def where(self) -> AsyncGenerator[str]:
        async with serving(self) as port:
            yield f"http://{self.host}:{port}"


class ModelAtOddAddress(PathIsMissing):
    """Whoever says that it is the model was reached by the right path, whatever that looks like."""

    code = "model_not_found"


def refused(sentence: str, action: Remedy, details: str | None = None) -> Expected:
    return Expected(
        state=AnswerState.FAILED,
        sentence=sentence,
        cost=Money.NOTHING,
        action=action,
        details=details,
        may_be_billed=False,
    )


# PROMPT has 15 bytes, which are 4 tokens, and 4 more wrap it.
TOO_LONG = (
    "The conversation is too long for m-1. Acme does not say by how much: Abreast estimates ~8 tokens, and {}. "
    "Leave earlier turns out, or choose another model."
)
NOBODY_KNOWS = TOO_LONG.format("does not know how many fit")
SETTINGS_KNOW = TOO_LONG.format("knows of 4,096 that fit")
NO_CREDIT = "The account at Acme has no credit left. Add some there, then try again."
NOT_OFFERED = "Acme does not offer m-1, or its address is wrong."
NOT_HERE = "Acme takes no such request at its address ({}). Check the address and the dialect."
TEMPERATURE = "Acme refused the parameter temperature ({}). Send the request without it, or change it."
IN_DETAILS = "Acme refused the request ({}). Details say what it said."

ROWS = (
    Row(
        number=43,
        name="400 that names the parameter",
        fault=NamedParameter,
        dialects=OPENAI,
        expected=refused(TEMPERATURE.format(400), Remedy.SEND_WITHOUT, "Unsupported value"),
    ),
    Row(
        number=43, name="422 of FastAPI", fault=FastApi, expected=refused(TEMPERATURE.format(422), Remedy.SEND_WITHOUT)
    ),
    Row(
        number=43,
        name="400 that names no parameter",
        fault=refusing("400 Bad Request", "invalid_request_error"),
        expected=refused(IN_DETAILS.format(400), Remedy.SEND_WITHOUT, "no"),
    ),
    Row(
        number=43,
        name="400 whose parameter is no name",
        fault=ParameterIsNoName,
        dialects=OPENAI,
        expected=refused(IN_DETAILS.format(400), Remedy.SEND_WITHOUT),
    ),
    Row(
        number=44,
        name="400 too long by its code",
        fault=refusing("400 Bad Request", "context_length_exceeded"),
        dialects=WITH_CODES,
        expected=refused(NOBODY_KNOWS, Remedy.SHORTEN),
    ),
    Row(
        number=44,
        name="413",
        fault=refusing("413 Content Too Large", "request_too_large"),
        expected=refused(NOBODY_KNOWS, Remedy.SHORTEN),
    ),
    Row(
        number=44,
        name="400 too long for a window that the settings know",
        fault=KnownWindow,
        dialects=WITH_CODES,
        expected=refused(SETTINGS_KNOW, Remedy.SHORTEN, "no"),
    ),
    Row(
        number=44,
        name="413 too long for a window that the settings know",
        fault=TooLarge,
        expected=refused(SETTINGS_KNOW, Remedy.SHORTEN, "no"),
    ),
    Row(
        number=44,
        name="400 with one of two lengths",
        fault=OnlyOneLength,
        dialects=WITH_CODES,
        expected=refused(SETTINGS_KNOW, Remedy.SHORTEN, "no"),
    ),
    Row(
        number=44,
        name="400 with the tokens that are needed and allowed",
        fault=LlamaCpp,
        expected=refused(
            "The conversation is too long for m-1: it needs 9,000 tokens, and 4,096 fit. "
            "Leave earlier turns out, or choose another model.",
            Remedy.SHORTEN,
            "too long",
        ),
    ),
    Row(
        number=45,
        name="401",
        fault=refusing("401 Unauthorized", "invalid_api_key"),
        expected=refused("Acme refused the API key. Enter a valid one.", Remedy.OPEN_KEY_SETTINGS, "no"),
    ),
    Row(
        number=46,
        name="402",
        fault=refusing("402 Payment Required", "x"),
        expected=refused(NO_CREDIT, Remedy.NONE),
    ),
    Row(
        number=46,
        name="429 that is no limit but an empty account",
        fault=refusing("429 Too Many Requests", "insufficient_quota", "Retry-After: 0"),
        dialects=WITH_CODES,
        expected=refused(NO_CREDIT, Remedy.NONE),
    ),
    Row(
        number=46,
        name="400 that is an empty account",
        fault=refusing("400 Bad Request", "billing_error"),
        dialects=WITH_CODES,
        expected=refused(NO_CREDIT, Remedy.NONE),
    ),
    Row(
        number=47,
        name="403",
        fault=refusing("403 Forbidden", "permission_error"),
        expected=refused(
            "Acme does not allow m-1 with your key, in your region or for your organisation.",
            Remedy.OPEN_KEY_SETTINGS,
            "no",
        ),
    ),
    Row(
        number=48,
        name="404 model",
        fault=refusing("404 Not Found", "model_not_found"),
        expected=refused(NOT_OFFERED, Remedy.CHOOSE_MODEL),
    ),
    Row(
        number=48,
        name="404 model at an address without v1",
        fault=ModelAtOddAddress,
        dialects=OPENAI,
        expected=refused(NOT_OFFERED, Remedy.CHOOSE_MODEL),
    ),
    Row(
        number=48,
        name="404 since v1 is doubled",
        fault=WrongPath,
        expected=refused(f"{NOT_OFFERED} The address has /v1 twice.", Remedy.OPEN_ADDRESS_SETTINGS),
        differs={
            "anthropic": {
                "sentence": f"{NOT_OFFERED} The address must not end in /v1: what is needed is added by itself."
            },
            "ollama": {
                "sentence": f"{NOT_OFFERED} The address must not end in /v1: what is needed is added by itself."
            },
        },
    ),
    Row(
        number=48,
        name="404 since v1 is missing",
        fault=PathIsMissing,
        dialects=OPENAI,
        expected=refused(f"{NOT_OFFERED} The address may lack /v1 at its end.", Remedy.OPEN_ADDRESS_SETTINGS),
    ),
    *(
        Row(
            number=49,
            name=status,
            fault=refusing(status, "x"),
            expected=refused(NOT_HERE.format(status[:3]), Remedy.SEND_WITHOUT, "no"),
        )
        for status in ("405 Method Not Allowed", "410 Gone", "415 Unsupported Media Type")
    ),
    Row(
        number=49,
        name="422",
        fault=refusing("422 Unprocessable Entity", "x"),
        expected=refused(IN_DETAILS.format(422), Remedy.SEND_WITHOUT, "no"),
    ),
)


@cases(*ROWS)
async def test_a_refusal_is_told_by_what_to_do(row: Row, dialect: DialectName, tried: Try) -> None:
    assert_holds(row, dialect, await tried(row, dialect))


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_what_a_server_repeats_of_the_key_is_not_stored(dialect: DialectName, tried: Try) -> None:
    class Telltale(Refusal):
        status = "401 Unauthorized"
        message = "The key sk-canary-0123456789abcdef is not known."

    row = Row(number=45, name="", fault=Telltale, expected=refused("", Remedy.NONE))
    error = (await tried(row, dialect)).record.error
    assert error is not None
    assert "canary" not in error.message + note_of(error).details
    assert "is not known" in note_of(error).details
