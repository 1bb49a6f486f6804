"""What the command line asks whoever sits at the terminal, in a pseudo-terminal."""

import asyncio
import sys
from pathlib import Path

import pytest
from terminal import in_terminal, interrupting, typing

from routed_server import host, of_json

OLDER = "mine: {base_api_url: 'http://127.0.0.1:1', valid_models: {large: l}}\n"


ABREAST = [sys.executable, "-m", "abreast"]


@pytest.fixture
def file(own_home: Path) -> Path:
    folder = own_home / "abreast/config"
    folder.mkdir(parents=True, mode=0o700)
    return folder / "providers.yaml"


@pytest.mark.parametrize(
    ("typed", "saved"), [("y\n", True), ("yes\n", True), ("n\n", False), ("\n", False), ("\x04", False)]
)
async def test_a_discovery_is_saved_after_a_yes_and_only_then(file: Path, typed: str, saved: bool) -> None:
    async with host({"/v1/models": of_json({"data": [{"id": "new"}]})}) as server:
        file.write_text(
            f"providers: {{mine: {{dialect: openai-chat, base_url: '{server.base_url}/v1', needs_key: false}}}}\n"
        )
        status, shown = await asyncio.to_thread(
            in_terminal, [*ABREAST, "providers", "discover", "mine"], "[y/N]", typing(typed)
        )
    assert status == 0
    assert "Save this to" in shown
    assert ("new" in file.read_text()) is saved


def test_a_file_of_an_older_shape_is_converted_after_a_yes(file: Path) -> None:
    file.write_text(OLDER)
    add = [*ABREAST, "providers", "add", "other", "--base-url", "https://x.example"]
    status, shown = in_terminal(add, "[y/N]", typing("n\n"))
    assert (status, file.read_text()) == (1, OLDER)
    status, shown = in_terminal(add, "[y/N]", typing("y\n"))
    assert status == 0, shown
    assert "providers:\n" in file.read_text()
    assert "other" in file.read_text()
    assert file.with_name("providers.yaml.bak1").exists()


@pytest.mark.parametrize(
    "arguments", [["providers", "add", "other", "--base-url", "https://x.example"], ["keys", "adopt"]]
)
def test_ctrl_c_ends_a_question_at_once_and_changes_nothing(file: Path, arguments: list[str]) -> None:
    text = OLDER if arguments[0] == "providers" else "providers: {openai: {api_key: sk-canary-0123456789}}\n"
    file.write_text(text)
    status, shown = in_terminal([*ABREAST, *arguments], "[y/N]", interrupting)
    assert (status, file.read_text()) == (130, text)
    assert "Traceback" not in shown
    assert "canary" not in shown
