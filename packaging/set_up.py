"""Makes a checkout ready: system libraries and programs, the virtual environment, the locked packages.

`make` calls it through `packaging/set-up`; it needs nothing but Python's own library, and it does nothing that is
already done. `set_up.py run` is what opening the window needs, `set_up.py test` adds what the tests need.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from system_parts import Part, missing_parts

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "set-up-from"
"""Holds the digest of what the environment was installed from."""


class CannotSetUp(Exception):
    """Set-up ends here. The message says what is missing and how to get it."""


def main(purpose: str) -> int:
    try:
        provide_system_parts(purpose)
        provide_environment()
    except CannotSetUp as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def provide_system_parts(purpose: str) -> None:
    """Install what the system lacks, where this user may; else say in one line what does.

    Missing libraries end the set-up: without them Qt aborts. Missing programs only leave some tests out, except in CI.

    Raises:
        CannotSetUp: if something is missing that cannot be done without.
    """
    missing = missing_parts(purpose)
    if importlib.util.find_spec("ensurepip") is None and not (VENV / "bin").exists():
        package = f"python3.{sys.version_info.minor}-venv"
        missing.append(Part(name="Python's venv module", package=package, required=True))
    if not missing:
        return
    packages = sorted({part.package for part in missing})
    if may_install():
        say(f"Installing {len(packages)} system packages: {' '.join(packages)}")
        apt_get("update")
        apt_get("install", "--yes", "--no-install-recommends", *packages)
        return
    names = ", ".join(part.name for part in missing)
    sentence = f"Missing on this system: {names}. On Debian or Ubuntu: sudo apt-get install {' '.join(packages)}"
    if any(part.required for part in missing) or "CI" in os.environ:
        raise CannotSetUp(sentence)
    say(f"{sentence} (until then the tests that need them are skipped)")


def may_install() -> bool:
    """Root on Debian, Ubuntu or a relative of theirs."""
    return os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_get(*arguments: str) -> None:
    """Run apt-get; its report of each package is shown only if it fails."""
    command = ["apt-get", "-qq", *arguments]
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    result = subprocess.run(
        command,
        check=False,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if result.returncode:
        raise CannotSetUp(
            f"{result.stdout}Set-up failed: `{shlex.join(command)}` ended with status {result.returncode}."
        )


def provide_environment() -> None:
    """Make `.venv` and install the locked packages, unless that was done from these very files.

    Raises:
        CannotSetUp: if a step fails; its own output stands above.
    """
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    digest = digest_of_sources()
    if not runs(python):
        say(f"Making the virtual environment .venv with Python {sys.version.split()[0]}")
        run([sys.executable, "-m", "venv", "--clear", str(VENV)])
    elif STAMP.exists() and STAMP.read_text() == digest:
        return
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "--quiet", "install", "--no-input"]
    say("Installing the packages of requirements.lock into .venv (a minute or so)")
    run([*pip, "--require-hashes", "--requirement", str(ROOT / "requirements.lock")])
    # The lock holds the build backend too, so nothing is fetched that has no hash.
    run([*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])
    # So that the first start is as quick as the second.
    run([str(python), "-m", "compileall", "-q", str(ROOT / "app")])
    STAMP.write_text(digest)


def runs(python: Path) -> bool:
    """Whether this is a Python that works: an environment breaks when the Python it was made with is removed."""
    if not python.exists():
        return False
    return subprocess.run([str(python), "-c", "import sys, pip"], check=False, capture_output=True).returncode == 0


def digest_of_sources() -> str:
    sources = (ROOT / "requirements.lock", ROOT / "pyproject.toml")
    # The folder's own path counts: an environment that was moved points to the old one.
    content = b"\0".join([str(ROOT).encode(), *(source.read_bytes() for source in sources)])
    return hashlib.sha256(content).hexdigest()


def run(command: list[str]) -> None:
    status = subprocess.run(command, check=False, stdin=subprocess.DEVNULL).returncode
    if status:
        raise CannotSetUp(
            f"Set-up failed: `{shlex.join(command)}` ended with status {status}; its reason stands above."
        )


def say(sentence: str) -> None:
    print(sentence, flush=True)


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in {"run", "test"}:
        sys.exit("usage: set_up.py run|test")
    sys.exit(main(sys.argv[1]))
