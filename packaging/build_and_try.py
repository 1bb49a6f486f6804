"""Builds what can be built on this system, and tries each way to install from an empty home on a virtual screen.

    python packaging/build_and_try.py [--no-build] [WAY...]

Each is installed, asked for its version, lets the two small local models answer one prompt, opens its window with an export
that was double clicked, ranks by the votes in it, is closed, and is removed: nothing may be left then but the user's own
data. What it takes is written into docs/installing.md, pictures of the windows go to build/tried. The ways with an engine run
the models by themselves; the others ask them over the protocol of OpenAI, as they would ask Ollama. Needs
`abreast models get smollm2-135m gemma3-270m`, and for the Debian package root.

The first paint alone, on a quiet machine: `python packaging/first_paint.py dist/abreast/abreast`.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import bundle
import deb
from abreast.core.local.process import ServerProcess
from abreast.core.local.shelf import Shelf
from abreast.core.paths import Paths
from first_paint import FirstPaint, first_paint
from release import provide_tools
from tried_table import write_table
from trying import MODELS, PICTURES, compare, double_click, prepare, remains, size_bytes
from ways import MB, ROOT, Failed, Home, Way, all_ways, sdist, wheel
from ways import deb as deb_file

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What one way took."""

    way: Way
    install_s: float
    package_mb: float | None
    installed_mb: float
    version_s: float
    paint: FirstPaint


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    names = [way.name for way in all_ways()]
    parser.add_argument("ways", nargs="*", metavar="WAY", help=f"{', '.join(names)}; else all, for the table")
    parser.add_argument("--no-build", action="store_true", help="try what stands in dist/")
    chosen = parser.parse_args()
    if unknown := set(chosen.ways) - set(names):
        parser.error(f"There is no way {', '.join(unknown)}.")
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
    if not chosen.ways and not failed:
        write_table(done)
    return 1 if failed else 0


def build() -> None:
    """All packages, looked at by Debian's own checks, and the wheel a second time, of the sdist: it has to be the same."""
    subprocess.run([sys.executable, "-m", "hatchling", "build", "--target", "sdist"], check=True, cwd=ROOT)
    bundle.main()
    deb.main()
    for command in (
        ["desktop-file-validate", deb.LINUX / f"{deb.APP_ID}.desktop"],
        ["appstreamcli", "validate", "--no-net", deb.LINUX / f"{deb.APP_ID}.metainfo.xml"],
        ["lintian", "--fail-on", "error", deb_file()],
    ):
        if shutil.which(command[0]) is None:
            print(f"{command[0]}: not asked, it is not installed")
        else:
            subprocess.run(command, check=True)
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
        begun = time.monotonic()
        if f"abreast {bundle.version()}" not in home.run(way.program(home), "--version"):
            raise Failed("It does not say its version.")
        version_s = time.monotonic() - begun
        prepare(way, home, providers, keys)
        compare(way, home)
        paint = first_paint([way.program(home)], home.environment)
        double_click(way, home)
        way.remove(home)
        if left := remains(way, home):
            raise Failed(f"After its removal there are still {', '.join(left)}.")
    package_mb = way.package.stat().st_size / MB if way.package else None
    print(
        f"  installed in {install_s:.0f} s, {installed_mb:.0f} MB; version after {version_s:.2f} s; first paint after "
        f"{paint.ours_s:.2f} s, {paint.ratio:.2f} times as long as an empty window",
        flush=True,
    )
    return Tried(
        way=way,
        install_s=install_s,
        package_mb=package_mb,
        installed_mb=installed_mb,
        version_s=version_s,
        paint=paint,
    )


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
