"""Builds what can be built on this system, and tries each way to install from an empty home on a virtual screen.

    python packaging/build_and_try.py [--no-build] [WAY...]

Each is installed, asked for its version, lets the two small local models answer one prompt, opens its window, is closed, and
is removed: nothing may be left then but the user's own data. What it takes is written into docs/installing.md, pictures of
the windows go to build/tried. The ways with an engine run the models by themselves; the others ask them over the protocol of
OpenAI, as they would ask Ollama. Needs `abreast models get smollm2-135m gemma3-270m`, and for the Debian package root.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import bundle
import deb
from release import provide_tools
from tried_table import write_table
from ways import MB, ROOT, Failed, Home, Way, all_ways, sdist, wheel

sys.path[:0] = [str(ROOT / "tests" / "end2end")]

# Found by the line above.
from screen import picture, press, virtual_screen, wait_for_window  # noqa: E402

from abreast.core.local.process import ServerProcess  # noqa: E402
from abreast.core.local.shelf import Shelf  # noqa: E402
from abreast.core.paths import Paths  # noqa: E402

MODELS = ("smollm2-135m", "gemma3-270m")
PROMPT = "Say hello in one short sentence."
STARTS = 3
SETTLED_S, CLOSED_S, AGAIN_S = 20, 120, 2
PICTURES = ROOT / "build" / "tried"
PROVIDERS = """\
version: 1
order: [{names}]
providers:
"""
PROVIDER = """\
  {name}:
    label: {name} on this computer
    dialect: openai-chat
    base_url: {url}
    api_key_env: {variable}
    default_model: {name}
    models: {{{name}: {{price: {{input: 0, output: 0}}}}}}
"""
BARE_WINDOW = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(["Bare"])
app.setStyle("Fusion")
window = QMainWindow()
window.setWindowTitle("Bare")
window.resize(1280, 800)
window.show()
app.exec()
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What one way took."""

    way: Way
    install_s: float
    package_mb: float | None
    installed_mb: float
    window_s: float
    """From the start of the program until its window is on the screen, the median."""
    version_s: float


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "ways", nargs="*", metavar="WAY", help="checkout, uv, pipx, 'pip, sdist', bundle, deb; else all"
    )
    parser.add_argument("--no-build", action="store_true", help="try what stands in dist/")
    chosen = parser.parse_args()
    if not chosen.no_build:
        build()
    provide_tools()
    PICTURES.mkdir(parents=True, exist_ok=True)
    done: list[Tried] = []
    failed = 0
    with served_models() as (providers, keys):
        for way in all_ways():
            if chosen.ways and way.name not in chosen.ways:
                continue
            if way.needs_root and os.geteuid() != 0:
                print(f"{way.name}: not tried, which takes root")
                continue
            try:
                done.append(tried(way, providers, keys))
            except Failed as reason:
                failed += 1
                print(f"{way.name}: FAILED: {reason}")
        bare_s = bare_window_s()
    print(f"an empty window of PySide6 is on the screen after {bare_s:.2f} s")
    if not chosen.ways and not failed:
        write_table(done, bare_s)
    return 1 if failed else 0


def build() -> None:
    """All packages, and the wheel a second time, of the sdist: it has to be the same."""
    subprocess.run([sys.executable, "-m", "hatchling", "build", "--target", "sdist"], check=True, cwd=ROOT)
    bundle.main()
    deb.main()
    with tempfile.TemporaryDirectory() as name:
        shutil.unpack_archive(sdist(), name, filter="data")
        source = Path(name) / f"abreast-{bundle.version()}"
        subprocess.run([sys.executable, "-m", "hatchling", "build", "--target", "wheel"], check=True, cwd=source)
        if (source / "dist" / wheel().name).read_bytes() != wheel().read_bytes():
            raise Failed("The wheel of the sdist is not the wheel of the checkout.")


def tried(way: Way, providers: str, keys: dict[str, str]) -> Tried:
    """Install, use and remove.

    Raises:
        Failed: at the first thing that is not as it should be.
    """
    print(f"{way.name}: {way.command}", flush=True)
    with tempfile.TemporaryDirectory() as name:
        home = Home.made(Path(name) / "home")
        begun = time.monotonic()
        way.install(home)
        install_s = time.monotonic() - begun
        installed_mb = sum(size_bytes(folder) for folder in way.folders(home)) / MB
        program = way.program(home)
        begun = time.monotonic()
        if f"abreast {bundle.version()}" not in home.run(program, "--version"):
            raise Failed("It does not say its version.")
        version_s = time.monotonic() - begun
        prepare(way, home, providers, keys)
        compare(way, home, program)
        with virtual_screen(Path(name)) as screen:
            shown = {key: screen[key] for key in ("DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")}
            home.environment.update(shown)
            starts = [shown_s(way, home, program, keep=number == 0) for number in range(STARTS)]
        way.remove(home)
        if left := remains(way, home):
            raise Failed(f"After its removal there are still {', '.join(left)}.")
    package_mb = way.package.stat().st_size / MB if way.package else None
    found = Tried(
        way=way,
        install_s=install_s,
        package_mb=package_mb,
        installed_mb=installed_mb,
        window_s=statistics.median(starts),
        version_s=version_s,
    )
    print(f"  installed in {install_s:.0f} s, {installed_mb:.0f} MB; window after {found.window_s:.2f} s", flush=True)
    return found


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
    told = subprocess.run(
        [way.program(home), "models", "get", MODELS[0]],
        env=home.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if told.returncode != 1 or "Ollama" not in told.stderr + told.stdout:
        raise Failed("It has no pip, and does not offer Ollama in the place of fetching a model.")


def compare(way: Way, home: Home, program: Path) -> None:
    lanes = [f"local/{name}" if way.has_engine else f"{name}/{name}" for name in MODELS]
    chosen = [part for lane in lanes for part in ("-m", lane)]
    answer = json.loads(home.run(program, "compare", *chosen, "--max-tokens", "24", "--json", PROMPT))
    states = [lane["state"] for lane in answer["lanes"]]
    if states != ["complete", "complete"]:
        raise Failed(f"The two models did not both answer: {states}")


def shown_s(way: Way, home: Home, program: Path, *, keep: bool) -> float:
    """Open the window and close it. Returns when it was on the screen.

    Args:
        keep: Wait until it is complete, and keep a picture.
    """
    begun = time.monotonic()
    with subprocess.Popen([program], env=home.environment, cwd=home.folder, stderr=subprocess.PIPE) as window:
        try:
            wait_for_window(os.environ | home.environment, "^Abreast")
            took_s = time.monotonic() - begun
            if keep:
                time.sleep(SETTLED_S)
                picture(os.environ | home.environment, PICTURES / f"{way.name.replace(', ', '-')}.png")
            status = closed(window, os.environ | home.environment)
        finally:
            window.kill()
        if status:
            raise Failed(f"Its window ended with {status}.")
    return took_s


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


def bare_window_s() -> float:
    """The same for a window of PySide6 with nothing in it, in the checkout's environment."""
    taken: list[float] = []
    with tempfile.TemporaryDirectory() as name, virtual_screen(Path(name)) as screen:
        for _ in range(STARTS):
            begun = time.monotonic()
            with subprocess.Popen([sys.executable, "-c", BARE_WINDOW], env=screen) as window:
                wait_for_window(screen, "^Bare")
                taken.append(time.monotonic() - begun)
                window.terminate()
    return statistics.median(taken)


def remains(way: Way, home: Home) -> list[str]:
    """What is left of the installation: all that is neither the user's data nor the installing program's own."""
    own = (".config/abreast", ".local/share/abreast", ".cache/abreast", *way.of_the_tool)
    files = [path.relative_to(home.folder).as_posix() for path in home.folder.rglob("*") if not path.is_dir()]
    left = [file for file in files if not file.startswith(own)]
    return left + [str(folder) for folder in way.folders(home) if folder.exists()]


def size_bytes(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


@contextmanager
def served_models() -> Generator[tuple[str, dict[str, str]]]:
    """The two models on ports of this computer: the providers.yaml that names them, and the variables with their keys."""
    shelf = Shelf(Paths.of_user({}).models_folder)
    known = {model.id: model for model in shelf.models()}
    processes: list[ServerProcess] = []
    text, keys = PROVIDERS.format(names=", ".join(MODELS)), dict[str, str]()
    try:
        for name in MODELS:
            path = shelf.path(name)
            if path is None:
                raise SystemExit(f"{name} is not on this computer: abreast models get {' '.join(MODELS)}")
            processes.append(ServerProcess(known[name], path))
            address = asyncio.run(processes[-1].ready())
            variable = f"{name.upper().replace('-', '_')}_KEY"
            keys[variable] = address.key.reveal()
            text += PROVIDER.format(name=name, url=address.base_url, variable=variable)
        yield text, keys
    finally:
        for process in processes:
            asyncio.run(process.end())


if __name__ == "__main__":
    sys.exit(main())
