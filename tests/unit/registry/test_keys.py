from dataclasses import replace

import keyring.backend
import pytest

from abreast.core.registry import keys as keys_module
from abreast.core.registry.key_lookup import KeyPlace, KeyState
from abreast.core.registry.key_text import KeyUnusable
from abreast.core.registry.keys import BACKEND_VARIABLE, KeyringFault, KeySource
from abreast.core.registry.spec import ProviderSpec
from abreast.core.secret import Secret

NO_KEYRING = {BACKEND_VARIABLE: "keyring.backends.null.Keyring"}
PROVIDER = ProviderSpec(
    id="p", label="Provider", dialect="openai-chat", base_url="https://p.example/v1", api_key_env="P_KEY"
)
KEYLESS = replace(PROVIDER, needs_key=False, base_url="http://127.0.0.1:1/v1")


async def test_the_variable_wins_over_a_key_of_this_session() -> None:
    keys = KeySource({"P_KEY": " sk-env\n", **NO_KEYRING})
    await keys.set(PROVIDER, "sk-session", KeyPlace.SESSION)
    found = await keys.key_for(PROVIDER)
    assert (found.state, found.place) == (KeyState.FOUND, KeyPlace.ENVIRONMENT)
    assert found.key is not None
    assert found.key.reveal() == "sk-env"
    assert "P_KEY" in found.sentence


@pytest.mark.fault(93)
async def test_a_key_of_this_session_is_found_until_it_is_forgotten() -> None:
    keys = KeySource(NO_KEYRING)
    await keys.set(PROVIDER, "Bearer sk-session", KeyPlace.SESSION)
    found = await keys.key_for(PROVIDER)
    assert (found.state, found.place) == (KeyState.FOUND, KeyPlace.SESSION)
    assert found.key is not None
    assert found.key.reveal() == "sk-session"
    with pytest.raises(KeyringFault):
        await keys.forget("p")
    assert (await keys.key_for(PROVIDER)).state is KeyState.NO_BACKEND


async def test_a_key_that_was_found_in_a_file_is_kept_like_one_that_was_entered() -> None:
    keys = KeySource(NO_KEYRING)
    await keys.adopt(PROVIDER, Secret('"sk-found" '), KeyPlace.SESSION)
    assert (await keys.key_for(PROVIDER)).key == Secret("sk-found")


async def test_a_key_is_not_given_for_another_address_than_it_was_entered_for() -> None:
    keys = KeySource(NO_KEYRING)
    await keys.set(PROVIDER, "sk-session", KeyPlace.SESSION)
    moved = await keys.key_for(replace(PROVIDER, base_url="https://evil.example/v1"))
    assert (moved.state, moved.key) == (KeyState.MOVED, None)
    assert "https://p.example:443" in moved.sentence
    same_origin = await keys.key_for(replace(PROVIDER, base_url="https://p.example/v2"))
    assert same_origin.state is KeyState.FOUND


async def test_a_key_is_not_given_for_an_address_without_encryption() -> None:
    keys = KeySource({"P_KEY": "sk-env", **NO_KEYRING})
    found = await keys.key_for(replace(PROVIDER, base_url="http://p.example"))
    assert (found.state, found.key) == (KeyState.REFUSED, None)
    with pytest.raises(KeyUnusable, match="without encryption"):
        await keys.set(replace(PROVIDER, base_url="http://p.example"), "sk-1", KeyPlace.SESSION)


@pytest.mark.fault(97)
async def test_a_damaged_variable_is_refused_with_the_place_of_the_fault() -> None:
    found = await KeySource({"P_KEY": "sk-\u200bcanary", **NO_KEYRING}).key_for(PROVIDER)
    assert found.state is KeyState.REFUSED
    assert "Character 4" in found.sentence
    assert "canary" not in found.sentence


async def test_an_empty_variable_counts_as_none() -> None:
    keys = KeySource({"P_KEY": " ", **NO_KEYRING})
    assert not keys.in_environment(PROVIDER)
    assert (await keys.key_for(PROVIDER)).state is KeyState.NO_BACKEND


async def test_a_provider_without_need_of_a_key_never_waits_for_the_keyring() -> None:
    found = await KeySource(NO_KEYRING, deadline_s=0).key_for(KEYLESS)
    assert (found.state, found.key) == (KeyState.MISSING, None)
    found = await KeySource({"P_KEY": "sk-env"}, deadline_s=0).key_for(KEYLESS)
    assert found.state is KeyState.FOUND


@pytest.mark.parametrize("backend", ["keyring.backends.null.Keyring", "keyrings.alt.file.PlaintextKeyring"])
@pytest.mark.fault(93)
async def test_a_backend_that_is_not_on_the_list_is_not_used(backend: str) -> None:
    keys = KeySource({BACKEND_VARIABLE: backend})
    assert (await keys.key_for(PROVIDER)).state is KeyState.NO_BACKEND
    with pytest.raises(KeyringFault, match="no safe keyring") as caught:
        await keys.set(PROVIDER, "sk-1")
    assert caught.value.state is KeyState.NO_BACKEND


async def test_no_lookup_shows_its_key() -> None:
    found = await KeySource({"P_KEY": "sk-canary"}).key_for(PROVIDER)
    assert "canary" not in f"{found!r} {found}"


class Forgetful(keyring.backend.KeyringBackend):
    """Stands for a keyring that keeps something else than it is given, which the real one here does not do."""

    priority = 1.0  # type: ignore[assignment]

    def __init__(self, kept: int | None) -> None:
        super().__init__()
        self._kept = kept
        self._entries: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        if self._kept is None:
            raise OSError(1783, "The stub received bad data.")  # Windows, of one that is too long
        self._entries[service, username] = password[: self._kept]

    def get_password(self, service: str, username: str) -> str | None:
        return self._entries.get((service, username))


@pytest.mark.fault(96)
@pytest.mark.parametrize(
    ("kept", "told"), [(40, "did not keep the key"), (0, "did not keep the key"), (None, "keyring failed")]
)
async def test_a_key_is_read_back_when_it_is_saved(
    kept: int | None, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys_module, "_best_backend", lambda _: Forgetful(kept))
    key = "sk-" + "canary" * 300
    with pytest.raises(KeyringFault, match=told) as fault:
        await KeySource({}).set(PROVIDER, key, KeyPlace.KEYRING)
    assert "canary" not in str(fault.value) + fault.value.sentence
