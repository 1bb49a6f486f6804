"""Takes the pictures of README and docs from the running program, with the two real models: `make screenshots`.

Needs a virtual screen (Xvfb, openbox, xdotool, ImageMagick), which `packaging/set-up test` installs on Debian, and the
two local models (`abreast models get smollm2-135m gemma3-270m`).
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "end2end"))

from screen import picture, press, type_text, virtual_screen  # noqa: E402  found by the line above

from abreast.core.paths import Paths  # noqa: E402

PROMPT = "Write a short Markdown list of three reasons why the sky is blue, then a small Python example."
SIZES = ("1440x900", "2560x1440")
SCHEMES = ("light", "dark")
MOST_SECONDS = 60
DRIVER = ROOT / "tests" / "end2end" / "watched_window.py"


def main() -> None:
    models = Paths.of_user({}).models_folder
    for size in SIZES:
        for scheme in SCHEMES:
            target = ROOT / "docs" / "pictures" / f"window-{size}-{scheme}.png"
            with tempfile.TemporaryDirectory() as folder:
                take(Path(folder), models, size, scheme, target)
            sys.stdout.write(f"{target.relative_to(ROOT)}\n")


def take(folder: Path, models: Path, size: str, scheme: str, target: Path) -> None:
    """One picture: a fresh profile, a maximised window, one prompt, two answers."""
    home, file = folder / "abreast", folder / "panes.json"
    (home / "data").mkdir(parents=True, mode=0o700)
    (home / "config").mkdir(mode=0o700)
    (home / "data" / "models").symlink_to(models)
    (home / "config" / "window.ini").write_text(f"[look]\nscheme={scheme}\n")
    with virtual_screen(folder, size) as environment:
        environment["ABREAST_HOME"] = str(home)
        with subprocess.Popen([sys.executable, str(DRIVER), str(file)], env=environment) as window:
            wait(lambda: len(panes(file)) == 2)
            subprocess.run(
                [
                    "xdotool",
                    "search",
                    "--onlyvisible",
                    "--name",
                    "Abreast",
                    "windowsize",
                    *size.split("x"),
                    "windowmove",
                    "0",
                    "0",
                ],
                env=environment,
                check=True,
            )
            type_text(environment, PROMPT)
            press(environment, "ctrl+Return")
            wait(lambda: all(pane["state"] in ("complete", "failed") for pane in panes(file)))
            picture(environment, target)
            press(environment, "ctrl+q")
            window.wait(15)


def panes(file: Path) -> list[dict[str, str]]:
    return json.loads(file.read_text()) if file.exists() else []


def wait(what: Callable[[], bool]) -> None:
    end = time.monotonic() + MOST_SECONDS
    while not what() and time.monotonic() < end:
        time.sleep(0.2)


if __name__ == "__main__":
    main()
