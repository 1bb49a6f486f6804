"""The ways to install Abreast that can be tried on this system, each into an empty home."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bundle import DIST, ROOT, version
from deb import REVISION, architecture
from release import TOOLS

MB = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """An empty home, and the environment of a user who lives there."""

    folder: Path
    environment: dict[str, str]

    @classmethod
    def made(cls, folder: Path) -> Home:
        """Nothing of the caller's own home is known in it, but how packages are fetched."""
        folder.mkdir(mode=0o700)
        kept = {
            name: value
            for name, value in os.environ.items()
            if name.startswith(("PIP_", "UV_", "LC_", "SSL_"))
            or name.upper().endswith("_PROXY")
            or name in {"LANG", "TZ"}
        }
        path = os.pathsep.join(
            [str(folder / ".local" / "bin"), "/usr/local/bin", "/usr/bin", "/bin", "/usr/sbin", "/sbin"]
        )
        return cls(folder=folder, environment=kept | {"HOME": str(folder), "PATH": path})

    def run(self, *command: str | Path, folder: Path | None = None) -> str:
        """Run a command of this user's. Returns its standard output.

        Raises:
            Failed: if it fails.
        """
        parts = [str(part) for part in command]
        ended = subprocess.run(
            parts, env=self.environment, cwd=folder or self.folder, capture_output=True, text=True, check=False
        )
        if ended.returncode:
            raise Failed(
                f"`{' '.join(parts)}` ended with {ended.returncode}:\n{ended.stdout[-2000:]}{ended.stderr[-2000:]}"
            )
        return ended.stdout


class Failed(Exception):
    """A way does not work. The message says at what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way to install."""

    name: str
    command: str
    """What a user types, as the page about installing says."""
    package: Path | None
    """The file that is handed out, if there is one."""
    install: Callable[[Home], None]
    program: Callable[[Home], Path]
    folders: Callable[[Home], Sequence[Path]]
    """What it takes on the disk."""
    remove: Callable[[Home], None]
    has_engine: bool
    """Whether it runs models by itself."""
    of_the_tool: Sequence[str] = field(default=())
    """What the installing program keeps for itself, below the home."""
    needs_root: bool = False


def wheel() -> Path:
    return DIST / f"abreast-{version()}-py3-none-any.whl"


def sdist() -> Path:
    return DIST / f"abreast-{version()}.tar.gz"


def bundle_archive() -> Path:
    return DIST / f"abreast-{version()}-linux-{os.uname().machine}.tar.xz"


def deb() -> Path:
    return DIST / f"abreast_{version()}-{REVISION}_{architecture()}.deb"


def all_ways() -> tuple[Way, ...]:
    return (checkout_way(), uv_way(), pipx_way(), pip_way(), bundle_way(), deb_way())


def checkout_way() -> Way:
    def install(home: Home) -> None:
        home.run("git", "clone", "--quiet", ROOT, home.folder / "abreast")
        home.environment["PYTHON"] = sys.executable
        home.run("packaging/set-up", "run", folder=home.folder / "abreast")

    return Way(
        name="checkout",
        command="make run",
        package=None,
        install=install,
        program=lambda home: home.folder / "abreast/.venv/bin/abreast",
        folders=lambda home: [home.folder / "abreast"],
        remove=lambda home: shutil.rmtree(home.folder / "abreast"),
        has_engine=True,
        of_the_tool=(".cache/pip",),
    )


def uv_way() -> Way:
    uv = ROOT / ".venv/bin/uv"
    return Way(
        name="uv",
        command=f'uv tool install --with pip "./{wheel().name}[local]"',
        package=wheel(),
        install=lambda home: _quiet(
            home.run(uv, "tool", "install", "--quiet", "--python", sys.executable, "--with", "pip", f"{wheel()}[local]")
        ),
        program=lambda home: home.folder / ".local/bin/abreast",
        folders=lambda home: [home.folder / ".local/share/uv/tools/abreast"],
        remove=lambda home: _quiet(home.run(uv, "tool", "uninstall", "abreast")),
        has_engine=True,
        of_the_tool=(".cache/uv", ".local/share/uv"),
    )


def pipx_way() -> Way:
    pipx = TOOLS / "bin" / "pipx"
    return Way(
        name="pipx",
        command=f'pipx install "./{wheel().name}[local]"',
        package=wheel(),
        install=lambda home: _quiet(
            home.run(pipx, "install", "--quiet", "--python", sys.executable, f"{wheel()}[local]")
        ),
        program=lambda home: home.folder / ".local/bin/abreast",
        folders=lambda home: [home.folder / ".local/share/pipx/venvs/abreast"],
        remove=lambda home: _quiet(home.run(pipx, "uninstall", "abreast")),
        has_engine=True,
        of_the_tool=(".cache/pip", ".cache/pipx", ".local/share/pipx", ".local/state/pipx"),
    )


def pip_way() -> Way:
    def install(home: Home) -> None:
        home.run(sys.executable, "-m", "venv", home.folder / "env")
        home.run(home.folder / "env/bin/pip", "install", "--quiet", f"{sdist()}[local]")

    return Way(
        name="sdist",
        command=f'python3 -m venv env && env/bin/pip install "./{sdist().name}[local]"',
        package=sdist(),
        install=install,
        program=lambda home: home.folder / "env/bin/abreast",
        folders=lambda home: [home.folder / "env"],
        remove=lambda home: shutil.rmtree(home.folder / "env"),
        has_engine=True,
        of_the_tool=(".cache/pip",),
    )


def bundle_way() -> Way:
    folder = f"abreast-{version()}"
    return Way(
        name="bundle",
        command=f"tar xf {bundle_archive().name} && {folder}/abreast",
        package=bundle_archive(),
        install=lambda home: _quiet(home.run("tar", "xf", bundle_archive())),
        program=lambda home: home.folder / folder / "abreast",
        folders=lambda home: [home.folder / folder],
        remove=lambda home: shutil.rmtree(home.folder / folder),
        has_engine=False,
    )


def deb_way() -> Way:
    def install(home: Home) -> None:
        home.environment["DEBIAN_FRONTEND"] = "noninteractive"
        home.run("apt-get", "-qq", "install", "--yes", "--no-install-recommends", deb())

    return Way(
        name="deb",
        command=f"sudo apt install ./{deb().name}",
        package=deb(),
        install=install,
        program=lambda _home: Path("/usr/bin/abreast"),
        folders=lambda _home: [Path("/usr/lib/abreast")],
        remove=lambda home: _quiet(home.run("dpkg", "--purge", "abreast")),
        has_engine=False,
        needs_root=True,
    )


def _quiet(_output: str) -> None:
    """The output of a command that only has to end well."""
