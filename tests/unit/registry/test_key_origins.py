"""Where a key in an environment variable may go, decided by the files that name it."""

from pathlib import Path

import pytest

from abreast.core.registry.key_lookup import KeyPlace, KeyState
from abreast.core.registry.keys import BACKEND_VARIABLE, KeySource
from abreast.core.registry.registry import Registry, load

CATALOGUE = """
providers:
  known: {dialect: openai-chat, base_url: https://known.example/v1, api_key_env: KNOWN_API_KEY}
  own: {dialect: openai-chat, base_url: "", api_key_env: OWN_TOKEN}
"""
KEYS = KeySource(
    dict.fromkeys(("KNOWN_API_KEY", "OWN_TOKEN", "NEW_API_KEY", "GITHUB_TOKEN", "MINE"), "sk-1")
    | {BACKEND_VARIABLE: "keyring.backends.null.Keyring"}
)


def registry(folder: Path, *, user: str = "", extra: str = "") -> Registry:
    def file(name: str, providers: str) -> Path:
        path = folder / name
        path.write_text(providers if name == "catalogue.yaml" else f"providers: {{{providers}}}")
        return path

    return load(file("catalogue.yaml", CATALOGUE), file("user.yaml", user), file("extra.yaml", extra), environ={})


ELSEWHERE = "base_url: https://elsewhere.example/v1"
NEW = f"dialect: openai-chat, {ELSEWHERE}"


@pytest.mark.parametrize(
    ("user", "extra", "provider_id", "state"),
    [
        ("", "", "known", "found"),
        # The user's own file may send a known key elsewhere, and the catalogue's address stays good beside it.
        (f"known: {{{ELSEWHERE}}}", "", "known", "found"),
        (f"known: {{{ELSEWHERE}}}", "known: {base_url: https://known.example/v2}", "known", "found"),
        (f"mine: {{{NEW}, api_key_env: KNOWN_API_KEY}}", "", "mine", "found"),
        (f"mine: {{{NEW}, api_key_env: MINE}}", "", "mine", "found"),
        (f"own: {{{ELSEWHERE}}}", "", "own", "found"),
        # A further file may not.
        ("", f"known: {{{ELSEWHERE}}}", "known", "moved"),
        ("", "known: {base_url: https://known.example:8443/v1}", "known", "moved"),
        ("", "known: {base_url: http://known.example/v1}", "known", "moved"),
        ("", "known: {base_url: http://127.0.0.1:1/v1}", "known", "moved"),
        ("", f"new: {{{NEW}, api_key_env: KNOWN_API_KEY}}", "new", "moved"),
        ("", f"own: {{{ELSEWHERE}}}", "own", "moved"),
        # It may bring a variable of its own, but only one that is called like an API key.
        ("", f"new: {{{NEW}, api_key_env: NEW_API_KEY}}", "new", "found"),
        ("", f"known: {{{ELSEWHERE}, api_key_env: NEW_API_KEY}}", "known", "found"),
        ("", f"new: {{{NEW}, api_key_env: GITHUB_TOKEN}}", "new", "moved"),
        ("", f"new: {{{NEW}, api_key_env: PATH_TO_API_KEY}}", "new", "no backend"),
        # What it says of a known host beside the address is no matter of keys.
        ("", "known: {label: Other}", "known", "found"),
    ],
)
async def test_a_key_goes_only_where_the_catalogue_or_the_users_own_file_says(
    tmp_path: Path, user: str, extra: str, provider_id: str, state: str
) -> None:
    provider = registry(tmp_path, user=user, extra=extra)[provider_id]
    found = await KEYS.key_for(provider)
    assert found.state.value == state
    assert (found.key is not None) == (state == "found") == KEYS.in_environment(provider)


async def test_the_sentence_names_variable_and_address_and_says_what_to_do(tmp_path: Path) -> None:
    found = await KEYS.key_for(registry(tmp_path, extra=f"known: {{{ELSEWHERE}}}")["known"])
    for part in ("KNOWN_API_KEY", "https://elsewhere.example:443", "your own providers.yaml"):
        assert part in found.sentence


async def test_a_key_entered_for_the_other_address_is_used_all_the_same(tmp_path: Path) -> None:
    provider = registry(tmp_path, extra=f"known: {{{ELSEWHERE}}}")["known"]
    keys = KeySource({"KNOWN_API_KEY": "sk-env", BACKEND_VARIABLE: "keyring.backends.null.Keyring"})
    await keys.set(provider, "sk-entered", KeyPlace.SESSION)
    found = await keys.key_for(provider)
    assert (found.state, found.key and found.key.reveal()) == (KeyState.FOUND, "sk-entered")
