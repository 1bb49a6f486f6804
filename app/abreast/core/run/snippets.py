"""A request as a command or a script that sends the same again, with the name of a variable where the key goes.

What else looks like a key, or is one that was used, is masked wherever it stands: a host may have said it in an answer, and
the next request repeats that.
"""

from __future__ import annotations

import json
import pprint
import re
import shlex
from collections.abc import Mapping
from typing import Any, assert_never, cast
from urllib.parse import urlencode

from abreast.core.dialects.base import DialectName
from abreast.core.dialects.wire import Sent, WireRequest
from abreast.core.transport.redaction import without_keys

_END = "END_OF_REQUEST"
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_LINE_CHARS = 100
NO_KEY = "none"


def key_variable(provider_id: str, api_key_env: str | None) -> str:
    """The environment variable that a copied request takes the key from, e.g. `OPENAI_API_KEY`."""
    if api_key_env is not None and _VARIABLE.fullmatch(api_key_env):
        return api_key_env
    return re.sub(r"\W", "_", provider_id, flags=re.ASCII).upper().lstrip("0123456789") + "_API_KEY"


def shown_body(sent: Sent) -> str:
    """The body as indented JSON."""
    return json.dumps(_cleaned(sent.wire.body), indent=2, ensure_ascii=False)


def shown_address(sent: Sent) -> str:
    """Where it goes, as a person reads it."""
    query = "".join(f"{'&' if at else '?'}{name}={value}" for at, (name, value) in enumerate(sent.wire.query.items()))
    return without_keys(sent.wire.url + query)


def shown_headers(sent: Sent, variable: str | None) -> dict[str, str]:
    """All headers that are ours, with the variable in the place of the key. `variable`: `None` if no key is sent."""
    key = sent.wire.key_header
    of_key = {} if variable is None else {key.name: f"{key.before}${variable}"}
    return {"Content-Type": "application/json"} | _safe(sent.wire) | of_key


def as_curl(sent: Sent, variable: str | None) -> str:
    """A command for a POSIX shell. `variable`: see `shown_headers`."""
    wire = sent.wire
    lines = [f"curl --silent --show-error --no-buffer {shlex.quote(_url(wire))}"]
    lines += [f"-H {shlex.quote(f'{name}: {value}')}" for name, value in shown_headers(sent, None).items()]
    if variable is not None:
        lines.append(f'-H "{wire.key_header.name}: {wire.key_header.before}${variable}"')
    # A here-document: an argument could not be longer than 128 KB on Linux.
    lines.append(f"--data-binary @- <<'{_END}'")
    return " \\\n  ".join(lines) + f"\n{_json(wire)}\n{_END}\n"


def as_python(sent: Sent, variable: str | None) -> str:
    """A script on the vendor's own SDK, or on plain HTTP where there is none. `variable`: see `shown_headers`."""
    dialect: DialectName = sent.endpoint.dialect
    match dialect:
        case "openai-chat":
            return _openai(
                sent, variable, "chat.completions", 'chunk.choices[0].delta.content or "" if chunk.choices else ""'
            )
        case "openai-responses":
            return _openai(sent, variable, "responses", 'getattr(chunk, "delta", "")')
        case "anthropic":
            return _anthropic(sent, variable)
        case "ollama":
            return _plain(sent, variable)
        case _:
            assert_never(dialect)


def _openai(sent: Sent, variable: str | None, resource: str, text: str) -> str:
    wire = sent.wire
    is_bearer = wire.key_header.before != ""
    headers = _literal(_safe(wire))
    given = {"base_url": _base_url(sent), "api_key": _key(variable) if is_bearer else repr(NO_KEY)}
    if not is_bearer and variable is not None:
        headers = f"{{**{headers}, {wire.key_header.name!r}: {_key(variable)}}}"
    return _script("openai", "OpenAI", f"client.{resource}.create", sent, given, headers, text)


def _anthropic(sent: Sent, variable: str | None) -> str:
    given = {"base_url": _base_url(sent), "api_key": _key(variable)}
    # The SDK sends the version itself.
    own = {name: value for name, value in _safe(sent.wire).items() if name != "anthropic-version"}
    text = 'getattr(getattr(chunk, "delta", None), "text", None) or ""'
    return _script("anthropic", "Anthropic", "client.messages.create", sent, given, _literal(own), text)


def _script(package: str, client: str, call: str, sent: Sent, given: Mapping[str, str], headers: str, text: str) -> str:
    settings = dict(given)
    if headers != "{}":
        settings["default_headers"] = headers
    if sent.wire.query:
        settings["default_query"] = _literal(_cleaned(sent.wire.query))
    made = "".join(f"    {name}={value},\n" for name, value in settings.items())
    asked = "".join(
        f"    {name}={_indented(_literal(value))},\n" for name, value in _cleaned(sent.wire.arguments).items()
    )
    return (
        f"# pip install {package}\nimport os\n\nfrom {package} import {client}\n\n"
        f"client = {client}(\n{made}    max_retries=0,\n)\n"
        f"stream = {call}(\n{asked})\n"
        f'for chunk in stream:\n    print({text}, end="", flush=True)\n'
    )


def _plain(sent: Sent, variable: str | None) -> str:
    wire = sent.wire
    headers = _literal(_safe(wire))
    if variable is not None:
        headers = f"{{**{headers}, {wire.key_header.name!r}: {wire.key_header.before!r} + {_key(variable)}}}"
    return (
        "# pip install httpx2\nimport json\nimport os\n\nimport httpx2\n\n"
        f"body = {_literal(_cleaned(wire.body))}\n"
        f"with httpx2.stream(\n    'POST', {_url(wire)!r}, headers={headers}, json=body, timeout=None\n) as answer:\n"
        "    answer.raise_for_status()\n    for line in answer.iter_lines():\n"
        '        print(json.loads(line).get("message", {}).get("content", ""), end="", flush=True)\n'
    )


def _key(variable: str | None) -> str:
    return repr(NO_KEY) if variable is None else f'os.environ["{variable}"]'


def _url(wire: WireRequest) -> str:
    return without_keys(wire.url) + (f"?{urlencode(_cleaned(wire.query))}" if wire.query else "")


def _base_url(sent: Sent) -> str:
    return repr(without_keys(sent.endpoint.base_url))


def _json(wire: WireRequest) -> str:
    return json.dumps(_cleaned(wire.body), indent=2)


def _safe(wire: WireRequest) -> dict[str, str]:
    return {name: without_keys(value) for name, value in wire.headers.items()}


def _cleaned(value: Mapping[str, Any]) -> dict[str, Any]:
    """As JSON takes it, with each text of it masked: within JSON's own text a mask could take half of an escape."""
    whole: dict[str, Any] = json.loads(json.dumps(dict(value), default=str))
    return {name: _masked(member) for name, member in whole.items()}


def _masked(value: Any) -> Any:
    match value:
        case str():
            return without_keys(value)
        case dict():
            members = cast("Mapping[str, Any]", value)
            return {without_keys(name): _masked(member) for name, member in members.items()}
        case list():
            return [_masked(member) for member in cast("list[Any]", value)]
        case _:
            return value


def _literal(value: object) -> str:
    return pprint.pformat(value, width=_LINE_CHARS, sort_dicts=False)


def _indented(text: str) -> str:
    return text.replace("\n", "\n    ")
