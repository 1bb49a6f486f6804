"""Where the tests of comparing begin: the watched window on a screen of its own, with panes, driven by keys alone."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from driven_window import has_keys, until, watched_window
from screen import press, type_text, virtual_screen

from routed_server import Asked, Host, Reply, host_in_thread

TITLE = "Abreast"
"""Of the window itself."""
WAIT_S = 30
MODEL_WAIT_S = 90
"""For answers of the real models on a busy machine."""

PROVIDERS = """\
version: 1
providers:
  here: {{label: Test host, dialect: openai-chat, base_url: '{url}/v1', needs_key: false, models: {models}}}
"""
LOCAL = """\
version: 1
providers:
  local: {{extra_body: {extra_body}}}
"""
ENDLESS = {"ignore_eos": True}
"""A model writes on until its context is full."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The window, and what a user at the keyboard sees and does."""

    home: Path
    """The folder of the application, `ABREAST_HOME`."""
    file: Path
    """What the driver writes."""
    environment: dict[str, str]
    window: subprocess.Popen[bytes]

    @property
    def shown(self) -> Any:
        """What the driver saw last; `None`: nothing yet."""
        return json.loads(self.file.read_text()) if self.file.exists() else None

    def press(self, *keys: str) -> None:
        press(self.environment, *keys)

    def type(self, text: str) -> None:
        type_text(self.environment, text)

    def ask(self, prompt: str) -> None:
        """Type a prompt and send it."""
        self.type(prompt)
        self.press("ctrl+Return")

    def until(self, what: Callable[[Any], object], seconds: float = WAIT_S) -> None:
        """Wait until what is shown is so."""
        assert until(lambda: (shown := self.shown) is not None and what(shown), seconds), self.shown

    def until_answered(self, seconds: float = WAIT_S) -> None:
        """Wait until the last answer of each pane is complete, where the driver tells the states of panes."""
        self.until(lambda panes: all(pane["state"] == "complete" for pane in panes), seconds)

    def has_keys(self, title: str) -> bool:
        """Whether the window with the keys has a title that begins so. It has them some time after it is to be seen."""
        return has_keys(self.file, title)

    def open_by(self, key: str, title: str) -> None:
        """Press a key, and wait for the dialog that it opens."""
        self.press(key)
        self.until_open(title)

    def until_open(self, title: str) -> None:
        assert until(lambda: self.has_keys(title), WAIT_S), (title, self.shown)

    def until_closed(self) -> None:
        """Wait until all dialogs are gone and the window has the keys again."""
        self.until_open(TITLE)

    def quit(self) -> None:
        """Close the window by its key, and wait for the end of the program."""
        self.press("ctrl+q")
        assert self.window.wait(15) == 0


@contextmanager
def watched_desk(folder: Path, home: Path, driver: str = "watched_window.py") -> Generator[Desk]:
    """The window of a user whose folder is `home`. `driver` says what is seen of it."""
    file = folder / "shown.json"
    with virtual_screen(folder) as environment:
        environment["ABREAST_HOME"] = str(home)
        with watched_window(file, environment, driver=driver) as window:
            yield Desk(home=home, file=file, environment=environment, window=window)


@contextmanager
def hosted_desk(
    folder: Path,
    answer: Callable[[Asked], Reply],
    *,
    models: Sequence[str] = ("one", "two"),
    has_panes: bool = True,
    driver: str = "watched_window.py",
) -> Generator[tuple[Desk, Host]]:
    """The window with the models of a host that answers so, and what that host was asked.

    Args:
        has_panes: Whether there is a pane for each model; else the window begins as at its first start.
    """
    home = folder / "abreast"
    (home / "config").mkdir(parents=True, exist_ok=True, mode=0o700)
    with host_in_thread(answer) as host:
        listed = json.dumps({model: {} for model in models})
        (home / "config" / "providers.yaml").write_text(PROVIDERS.format(url=host.base_url, models=listed))
        if has_panes:
            lanes = json.dumps([{"model": f"here/{model}"} for model in models]).replace('"', '\\"')
            (home / "config" / "window.ini").write_text(f'[comparison]\nlanes="{lanes}"\n')
        with watched_desk(folder, home, driver) as desk:
            yield desk, host


@contextmanager
def modelled_desk(
    folder: Path, models_folder: Path, driver: str = "watched_window.py", extra_body: Mapping[str, Any] | None = None
) -> Generator[Desk]:
    """The window at its first start with the two real models, which open by themselves.

    Args:
        extra_body: What each request says to the server of the models beside what the window says.
    """
    home = folder / "abreast"
    models = home / "data" / "models"
    models.mkdir(parents=True)
    for model in models_folder.glob("*.gguf"):
        (models / model.name).symlink_to(model)
    if extra_body is not None:
        (home / "config").mkdir(mode=0o700)
        (home / "config" / "providers.yaml").write_text(LOCAL.format(extra_body=json.dumps(extra_body)))
    with watched_desk(folder, home, driver) as desk:
        yield desk
