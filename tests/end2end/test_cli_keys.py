"""Keys from the command line, in a real Secret Service and without one."""

import json
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from terminal import in_terminal, typing

from canary import KEY, sightings, sightings_in_files

HERE = Path(__file__).parent
WITH_KEYRING = HERE.parent / "with-keyring"
INSTALLED = shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")
SET_KEY = [str(WITH_KEYRING), sys.executable, "-m", "abreast", "keys", "set"]
HOST = "dialect: openai-chat\n    base_url: https://llm.example/v1\n    api_key_env: MINE_API_KEY\n"

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's keyring"),
    pytest.mark.skipif(
        not INSTALLED and not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")),
        reason="gnome-keyring and dbus are not installed",
    ),
]


def environment() -> dict[str, str]:
    """Without the bus that is out of reach: `with-keyring` makes its own."""
    return {name: value for name, value in os.environ.items() if name != "DBUS_SESSION_BUS_ADDRESS"}


@dataclass
class Ended:
    status: int
    stdout: str
    stderr: str


def run(
    *commands: tuple[list[str], str], state: str | None = None, environ: dict[str, str] | None = None
) -> list[Ended]:
    """Run commands, each with its standard input, in one keyring."""
    command = [WITH_KEYRING, *([state] if state else []), sys.executable, HERE / "commands.py"]
    result = subprocess.run(
        command, input=json.dumps(commands), env=environment() | (environ or {}), capture_output=True, text=True, timeout=200
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    assert not list(sightings((result.stdout + result.stderr).encode(), "output"))
    return [Ended(*outcome) for outcome in json.loads(result.stdout)]


@pytest.fixture
def file(own_home: Path) -> Path:
    folder = own_home / "abreast/config"
    folder.mkdir(parents=True, mode=0o700)
    file = folder / "providers.yaml"
    file.write_text(f"providers:\n  mine:\n    {HOST}")
    return file


def test_a_key_is_kept_shown_by_its_place_bound_to_its_origin_and_forgotten(file: Path, own_home: Path) -> None:
    moved = ["providers", "add", "mine", "--base-url", "https://elsewhere.example/v1", "--force"]
    missing, kept, status, again, by_force, _, other, forgotten, after = run(
        (["keys", "status", "mine"], ""),
        (["keys", "set", "mine"], f"  '{KEY}'\n"),
        (["keys", "status", "mine", "--json"], ""),
        (["keys", "set", "mine"], KEY),
        (["keys", "set", "mine", "--force"], KEY),
        (moved, ""),
        (["keys", "status", "mine", "--json"], ""),
        (["keys", "forget", "mine"], ""),
        (["keys", "status", "mine", "--json"], ""),
    )
    assert (missing.status, "missing: set MINE_API_KEY" in missing.stdout) == (1, True)
    assert (kept.status, "sent to https://llm.example:443 only" in kept.stderr) == (0, True)
    [shown] = json.loads(status.stdout)
    assert (status.status, shown["state"], shown["place"]) == (0, "found", "keyring")
    assert (again.status, "--force replaces it" in again.stderr) == (1, True)
    assert by_force.status == 0
    [shown] = json.loads(other.stdout)
    assert (other.status, shown["state"]) == (1, "moved")
    assert forgotten.status == 0
    assert json.loads(after.stdout)[0]["state"] == "missing"
    assert list(sightings_in_files(own_home)) == []


def test_the_key_of_a_provider_whose_entry_is_gone_can_be_forgotten(file: Path) -> None:
    ended = run(
        (["keys", "set", "mine"], KEY),
        (["providers", "remove", "mine"], ""),
        (["keys", "forget", "mine"], ""),
        (["providers", "add", "mine", "--base-url", "https://llm.example/v1"], ""),
        (["keys", "status", "mine"], ""),
    )
    assert [one.status for one in ended] == [0, 0, 0, 0, 1]
    assert "abreast keys forget mine" in ended[1].stderr
    assert "abreast keys set mine" in ended[3].stderr


def test_what_is_no_key_is_refused_by_position_and_not_kept(file: Path) -> None:
    spaced, empty, after = run(
        (["keys", "set", "mine"], KEY[:5] + " " + KEY[5:]), (["keys", "set", "mine"], "\n"), (["keys", "status", "mine"], "")
    )  # fmt: skip
    assert (spaced.status, "Character 6 of the key is a space" in spaced.stderr) == (1, True)
    assert (empty.status, "The key is empty." in empty.stderr) == (1, True)
    assert after.status == 1


def test_a_key_is_not_taken_for_an_address_without_encryption(file: Path) -> None:
    file.write_text(file.read_text().replace("https://", "http://"))
    [ended] = run((["keys", "set", "mine"], KEY))
    assert (ended.status, "without encryption" in ended.stderr) == (1, True)


@pytest.mark.parametrize(
    ("state", "message"),
    [
        ("--locked", "The keyring is locked. Unlock it and try again."),
        ("--denied", "Look at its settings, or set the variable MINE_API_KEY."),
        ("--none", "There is no safe keyring here, and keys are not kept in plain files."),
    ],
)
def test_a_keyring_that_does_not_take_a_key_says_why_and_what_to_do(file: Path, state: str, message: str) -> None:
    ended, status = run((["keys", "set", "mine"], KEY), (["keys", "status", "mine"], ""), state=state)
    assert (ended.status, message in ended.stderr) == (1, True), ended.stderr
    assert status.status == 1
    assert "Traceback" not in ended.stderr + status.stderr


def test_a_keyring_of_plain_files_is_refused(file: Path, own_home: Path) -> None:
    plain = {"PYTHON_KEYRING_BACKEND": "keyrings.alt.file.PlaintextKeyring"}
    [ended] = run((["keys", "set", "mine"], KEY), environ=plain)
    assert (ended.status, "keys are not kept in plain files" in ended.stderr) == (1, True)
    assert list(sightings_in_files(own_home)) == []


def test_keys_in_files_are_moved_into_the_keyring_only_after_asking(file: Path, own_home: Path) -> None:
    comment = "    # keep me\n    label: Mine\n"
    file.write_text(f"{file.read_text()}    api_key: {json.dumps(KEY)}\n{comment}")
    refused, adopted, status, nothing = run(
        (["keys", "adopt"], ""),
        (["keys", "adopt", "--yes"], ""),
        (["keys", "status", "mine", "--json"], ""),
        (["keys", "adopt", "--yes"], ""),
    )
    assert (refused.status, "line 6 of providers.yaml" in refused.stderr) == (1, True)
    assert adopted.status == 0, adopted.stderr
    assert file.read_text() == f"providers:\n  mine:\n    {HOST}{comment}"
    assert json.loads(status.stdout)[0]["place"] == "keyring"
    assert (nothing.status, "No key stands in your files." in nothing.stderr) == (0, True)
    assert list(sightings_in_files(own_home)) == []


def test_a_file_of_an_older_shape_is_converted_when_its_keys_are_moved(file: Path, own_home: Path) -> None:
    file.write_text(
        f"mine: {{base_api_url: 'https://llm.example/v1', api_key: {json.dumps(KEY)}, valid_models: {{large: l}}}}\n"
    )
    adopted, listed = run((["keys", "adopt", "--yes"], ""), (["models", "--provider", "mine"], ""))
    assert adopted.status == 0, adopted.stderr
    assert "providers:\n" in file.read_text()
    assert "mine/large" in listed.stdout
    assert list(sightings_in_files(own_home)) == []


def test_a_key_stays_in_its_file_where_no_keyring_takes_it(file: Path) -> None:
    text = f"{file.read_text()}    api_key: {json.dumps(KEY)}\n"
    file.write_text(text)
    [ended] = run((["keys", "adopt", "--yes"], ""), state="--none")
    assert (ended.status, file.read_text()) == (1, text)
    assert "It was not moved. There is no safe keyring here" in ended.stderr


def test_another_key_in_the_keyring_is_not_replaced_unasked(file: Path) -> None:
    file.write_text(f"{file.read_text()}    api_key: {json.dumps(KEY)}\n")
    _, refused, by_force = run(
        (["keys", "set", "mine"], "another"), (["keys", "adopt", "--yes"], ""), (["keys", "adopt", "-y", "--force"], "")
    )
    assert (refused.status, "holds another key" in refused.stderr) == (1, True)
    assert (by_force.status, list(sightings(file.read_bytes(), file.name))) == (0, [])


def test_a_typed_key_is_kept_and_not_shown_on_the_terminal(file: Path) -> None:
    status, shown = in_terminal([*SET_KEY, "mine"], "it is not shown", typing(KEY + "\n"), environment())
    assert (status, "sent to https://llm.example:443 only" in shown) == (0, True)
    assert not list(sightings(shown.encode(), "terminal"))


def test_ctrl_c_at_the_question_for_a_key_ends_it_and_leaves_the_terminal_as_it_was(file: Path, tmp_path: Path) -> None:
    pid_file = tmp_path / "pid"
    script = (
        f"sh -c 'echo $$ > {pid_file}; exec {sys.executable} -m abreast keys set mine'; echo left with $?;"
        "stty -a | grep -q ' echo ' && echo it echoes"
    )
    _, shown = in_terminal(
        [str(WITH_KEYRING), "sh", "-c", script],
        "it is not shown",
        lambda _terminal, _pid: os.kill(int(pid_file.read_text()), signal.SIGINT),
        environment(),
    )
    assert "left with 130" in shown
    assert "it echoes" in shown
    assert "Traceback" not in shown
