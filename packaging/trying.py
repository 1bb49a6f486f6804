"""What is done with an installed Abreast to see that it works. The ways to install stand in `ways.py`."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from ways import ROOT, Failed, Home, Way

sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "end2end")]

# Found by the line above.
from screen import picture, press, virtual_screen, wait_for_window  # noqa: E402

from abreast.core.paths import Paths  # noqa: E402
from vote_export import export_votes  # noqa: E402

MODELS = ("smollm2-135m", "gemma3-270m")
PROMPT = "Say hello in one short sentence."
VOTES, STRENGTHS = 30, (0.5, 0.0, -0.5)
SETTLED_S, CLOSED_S, IMPORTED_S, AGAIN_S = 20, 120, 120, 2
PICTURES = ROOT / "build" / "tried"


def prepare(way: Way, home: Home, providers: str, keys: dict[str, str]) -> None:
    """Give the user the models: as files, or served."""
    if way.has_engine:
        data = home.folder / ".local/share/abreast"
        data.mkdir(mode=0o700, parents=True)
        (data / "models").symlink_to(Paths.of_user({}).models_folder)
        return
    config = home.folder / ".config/abreast"
    config.mkdir(mode=0o700, parents=True)
    (config / "providers.yaml").write_text(providers)
    home.environment.update(keys)
    for command in (["get", MODELS[0]], ["add", "own.gguf"]):
        told = subprocess.run(
            [way.program(home), "models", *command], env=home.environment, capture_output=True, text=True, check=False
        )
        if told.returncode != 1 or "Ollama" not in told.stderr + told.stdout:
            raise Failed(f"It has no engine, and does not offer Ollama at `abreast models {' '.join(command)}`.")


def compare(way: Way, home: Home) -> None:
    """Let the two models answer."""
    lanes = [f"local/{name}" if way.has_engine else f"{name}/{name}" for name in MODELS]
    chosen = [part for lane in lanes for part in ("-m", lane)]
    answer = json.loads(home.run(way.program(home), "compare", *chosen, "--max-tokens", "24", "--json", PROMPT))
    states = [lane["state"] for lane in answer["lanes"]]
    if states != ["complete", "complete"]:
        raise Failed(f"The two models did not both answer: {states}")


def double_click(way: Way, home: Home) -> None:
    """Open an export in the window as a desktop does, say yes, rank by its votes, and close the window."""
    program, export = way.program(home), home.folder.parent / "votes.abreast.json"
    export_votes(export, VOTES, STRENGTHS)
    with virtual_screen(home.folder.parent) as screen:
        home.environment.update({key: screen[key] for key in ("DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")})
        with subprocess.Popen([program, export], env=home.environment, stderr=subprocess.DEVNULL) as window:
            try:
                wait_for_window(screen, "^Import this file")
                press(screen, "Return")
                rank(home, program)
                time.sleep(SETTLED_S)
                picture(screen, PICTURES / f"{way.name}.png")
                status = closed(window, screen)
            finally:
                window.kill()
    if status:
        raise Failed(f"Its window ended with {status}.")


def rank(home: Home, program: Path) -> None:
    """Wait until the import has come, and see that the ranking knows its models."""
    until_s = time.monotonic() + IMPORTED_S
    while "acme/m0" not in (found := home.run(program, "ranking", "--open", "--csv")):
        if time.monotonic() > until_s:
            raise Failed(f"What was double clicked is in no ranking: {found}")
        time.sleep(AGAIN_S)


def closed(window: subprocess.Popen[bytes], environment: dict[str, str]) -> int:
    """Press Ctrl+Q until the program ends; before the menus are there nobody hears it. Returns its exit status.

    Raises:
        Failed: if it does not end.
    """
    for _ in range(CLOSED_S // AGAIN_S):
        press(environment, "ctrl+q")
        with suppress(subprocess.TimeoutExpired):
            return window.wait(AGAIN_S)
    raise Failed("Its window does not close.")


def remains(way: Way, home: Home) -> list[str]:
    """What is left of the installation: all that is neither the user's data nor the installing program's own."""
    own = (".config/abreast", ".local/share/abreast", ".cache/abreast", *way.of_the_tool)
    files = [path.relative_to(home.folder).as_posix() for path in home.folder.rglob("*") if not path.is_dir()]
    left = [file for file in files if not file.startswith(own)]
    return left + [str(folder) for folder in way.folders(home) if folder.exists()]


def size_bytes(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())
