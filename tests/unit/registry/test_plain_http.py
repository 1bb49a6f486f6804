"""A key goes over `http` to another computer only where the user's own file accepts that for this very address."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from abreast.core.registry.edits import PutEntry
from abreast.core.registry.file import PROVIDERS
from abreast.core.registry.key_lookup import KeyPlace, KeyState
from abreast.core.registry.key_text import KeyUnusable, is_open_to_others, origin_of
from abreast.core.registry.keys import BACKEND_VARIABLE, KeySource
from abreast.core.registry.registry import Registry, load
from abreast.core.registry.saving import opened, save
from abreast.core.registry.spec import ProviderSpec

HERE = frozenset({"localhost", "127.0.0.1", "127.9.9.9", "::1"})
CATALOGUE = "providers: {known: {dialect: openai-chat, base_url: http://lan.example/v1, api_key_env: KNOWN_API_KEY}}"
LAN = "dialect: openai-chat, base_url: http://10.0.0.7:8000/v1, api_key_env: LAN_API_KEY"
ACCEPTED = "allow_plain_http: true"
ENVIRON = dict.fromkeys(("KNOWN_API_KEY", "LAN_API_KEY", "OTHER_API_KEY"), "sk-1")
KEYS = KeySource(ENVIRON | {BACKEND_VARIABLE: "keyring.backends.null.Keyring"})


def registry(folder: Path, *, user: str = "", extra: str = "") -> Registry:
    files = {"catalogue": CATALOGUE, "user": f"providers: {{{user}}}", "extra": f"providers: {{{extra}}}"}
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text)
    return load(*(folder / f"{name}.yaml" for name in files), environ={})


async def sent(provider: ProviderSpec) -> bool:
    return (await KEYS.key_for(provider)).key is not None


async def test_it_is_refused_unless_accepted_and_the_sentence_names_the_field(tmp_path: Path) -> None:
    found = await KEYS.key_for(registry(tmp_path, user=f"lan: {{{LAN}}}")["lan"])
    assert (found.state, found.key) == (KeyState.REFUSED, None)
    assert "allow_plain_http: true for this provider in your own providers.yaml" in found.sentence
    assert await sent(registry(tmp_path, user=f"lan: {{{LAN}, {ACCEPTED}}}")["lan"])
    assert not await sent(registry(tmp_path, user=f"lan: {{{LAN}, allow_plain_http: false}}")["lan"])
    assert await sent(registry(tmp_path, user=f"known: {{{ACCEPTED}}}")["known"])


@pytest.mark.parametrize(
    ("user", "extra", "provider_id"),
    [
        # A file from elsewhere cannot accept it, neither for its own provider nor for one of the user's.
        ("", f"lan: {{{LAN}, {ACCEPTED}}}", "lan"),
        (f"lan: {{{LAN}}}", f"lan: {{{ACCEPTED}}}", "lan"),
        ("", f"known: {{{ACCEPTED}}}", "known"),
        # Nor can it take what was accepted to another address or variable.
        (f"lan: {{{LAN}, {ACCEPTED}}}", "lan: {base_url: http://10.0.0.8:8000/v1}", "lan"),
        (f"lan: {{{LAN}, {ACCEPTED}}}", "lan: {base_url: http://10.0.0.7:8001/v1}", "lan"),
        (f"lan: {{{LAN}, {ACCEPTED}}}", "lan: {api_key_env: OTHER_API_KEY}", "lan"),
        (f"lan: {{{LAN}, {ACCEPTED}}}", f"other: {{{LAN}}}", "other"),
    ],
)
async def test_a_file_from_elsewhere_brings_no_acceptance(
    user: str, extra: str, provider_id: str, tmp_path: Path
) -> None:
    made = registry(tmp_path, user=user, extra=extra)
    assert made[provider_id].plain_http_origin is None
    assert not await sent(made[provider_id])
    ignored = [str(problem) for problem in made.problems if "counts only in your own" in problem.message]
    assert bool(ignored) is (ACCEPTED in extra)


async def test_it_holds_for_one_address_and_for_keys_that_are_entered(tmp_path: Path) -> None:
    provider = registry(tmp_path, user=f"lan: {{{LAN}, {ACCEPTED}}}")["lan"]
    keys = KeySource({BACKEND_VARIABLE: "keyring.backends.null.Keyring"})
    await keys.set(provider, "sk-2", KeyPlace.SESSION)
    assert (await keys.key_for(provider)).state is KeyState.FOUND
    for address in ("http://10.0.0.8:8000/v1", "http://10.0.0.7/v1"):
        with pytest.raises(KeyUnusable, match="without encryption"):
            await keys.set(replace(provider, base_url=address), "sk-2", KeyPlace.SESSION)


def test_an_edit_keeps_the_field(tmp_path: Path) -> None:
    path = tmp_path / "providers.yaml"
    path.write_text(f"providers: {{lan: {{{LAN}, {ACCEPTED}}}}}\n")
    save(opened(path, PROVIDERS), [PutEntry(entry_id="lan", fields={"label": "LAN"})])
    assert ACCEPTED in path.read_text()


hosts = st.sampled_from([*sorted(HERE), "10.0.0.7", "lan.example", "localhost.evil.example", "127.0.0.1.evil.example"])
addresses = st.builds(
    lambda scheme, host, port: f"{scheme}://{f'[{host}]' if ':' in host else host}{port}/v1",
    st.sampled_from(["http", "https", "HTTP", "ftp", "ws"]),
    hosts,
    st.sampled_from(["", ":80", ":443", ":8000"]),
)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(address=addresses, accepted=st.none() | addresses, place=st.sampled_from(["environment", "session"]))
async def test_a_key_goes_unencrypted_to_this_computer_or_where_that_is_accepted_and_nowhere_else(
    address: str, accepted: str | None, place: str
) -> None:
    origin = None if accepted is None else origin_of(accepted)
    provider = ProviderSpec(
        id="p", label="P", dialect="openai-chat", base_url=address, api_key_env="P_API_KEY", plain_http_origin=origin
    )
    is_session = place == "session"
    keys = KeySource({BACKEND_VARIABLE: "keyring.backends.null.Keyring"} | ({} if is_session else {"P_API_KEY": "sk"}))
    if is_session:
        # Entered while it was allowed: what counts is what is said when it is sent.
        await keys.set(replace(provider, plain_http_origin=None, base_url="https://x.example"), "sk", KeyPlace.SESSION)
        keys._session["p"] = replace(keys._session["p"], origin=origin_of(address))

    goes = (await keys.key_for(provider)).key is not None

    parts = urlsplit(address)
    is_open = parts.scheme == "http" and parts.hostname not in HERE
    if goes:
        assert parts.scheme == "https" or parts.hostname in HERE or (is_open and origin_of(address) == origin)
    else:
        assert parts.scheme != "https"
    assert is_open_to_others(address, origin) is (goes and is_open)
