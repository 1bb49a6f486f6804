"""The window on a virtual screen: real key events in, both models' answers read from the panes."""

import json
import socket
import subprocess
import threading
from pathlib import Path

import pytest
from driven_window import has_keys, panes, until, watched_window
from screen import press, type_text, virtual_screen

PROMPT = "Why is the sky blue?"
PROVIDER = """
version: 1
providers:
  slow:
    label: Slow host
    dialect: openai-chat
    base_url: http://127.0.0.1:{port}/v1
    needs_key: false
    models: {{drip: {{}}}}
"""
QUESTION = "Close Abreast?"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
CHUNK = b'data: {"choices":[{"index":0,"delta":{"content":"drip drop "}}],"model":"drip"}\n\n'


def children_of(pid: int) -> list[int]:
    found = subprocess.run(["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True, check=False)
    return [int(child) for child in found.stdout.split()]


@pytest.mark.screen
@pytest.mark.models
def test_a_typed_prompt_is_answered_in_both_panes_and_nothing_stays_behind(tmp_path: Path, models_folder: Path) -> None:
    home, file = tmp_path / "abreast", tmp_path / "panes.json"
    models = home / "data" / "models"
    models.mkdir(parents=True)
    for model in models_folder.glob("*.gguf"):
        (models / model.name).symlink_to(model)
    with virtual_screen(tmp_path) as environment:
        environment["ABREAST_HOME"] = str(home)
        with watched_window(file, environment) as window:
            assert until(lambda: len(panes(file)) == 2, 20)
            type_text(environment, PROMPT)
            press(environment, "ctrl+Return")
            assert until(lambda: all(pane["state"] == "complete" for pane in panes(file)), 90), panes(file)
            first, second = panes(file)
            servers = children_of(window.pid)
            press(environment, "ctrl+q")
            assert window.wait(15) == 0
    for pane in (first, second):
        assert pane["text"].startswith(PROMPT)
        assert pane["text"].removeprefix(PROMPT).strip()
        assert " s · " in pane["footer"]
    assert len(servers) == 2
    assert until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in servers), 5)


@pytest.mark.screen
def test_closing_the_window_in_the_middle_of_a_run_ends_the_program_with_every_stream(tmp_path: Path) -> None:
    """That the window itself closes them, before its process ends, is shown in `tests/ui/test_closing.py`."""
    closed: list[bool] = []

    def drip(listener: socket.socket) -> None:
        while len(closed) < 3:
            connection, _ = listener.accept()
            threading.Thread(target=hold, args=(connection,)).start()

    def hold(connection: socket.socket) -> None:
        with connection:
            connection.recv(65536)
            connection.sendall(HEAD + CHUNK)
            # An empty read: the window has closed its end.
            while connection.recv(65536):
                pass
            closed.append(True)

    home, file = tmp_path / "abreast", tmp_path / "panes.json"
    (home / "config").mkdir(parents=True, mode=0o700)
    with socket.create_server(("127.0.0.1", 0)) as listener, virtual_screen(tmp_path) as environment:
        threading.Thread(target=drip, args=(listener,), daemon=True).start()
        (home / "config" / "providers.yaml").write_text(PROVIDER.format(port=listener.getsockname()[1]))
        lanes = json.dumps([{"model": "slow/drip"}] * 3).replace('"', '\\"')
        (home / "config" / "window.ini").write_text(f'[comparison]\nlanes="{lanes}"\n')
        environment["ABREAST_HOME"] = str(home)
        with watched_window(file, environment) as window:
            assert until(lambda: len(panes(file)) == 3, 20)
            type_text(environment, PROMPT)
            press(environment, "ctrl+Return")
            assert until(lambda: all("drip drop" in pane["text"] for pane in panes(file)), 30), panes(file)
            press(environment, "ctrl+q")
            assert until(lambda: has_keys(file, QUESTION), 10)
            # The window manager's key closes the question: that is no.
            press(environment, "alt+F4")
            assert until(lambda: has_keys(file, "Abreast"), 10)
            assert [pane["state"] for pane in panes(file)] == ["streaming"] * 3
            assert closed == []
            press(environment, "ctrl+q")
            assert until(lambda: has_keys(file, QUESTION), 10)
            press(environment, "Return")
            assert window.wait(10) == 0
        assert until(lambda: len(closed) == 3, 5)
