"""Looks at what a release is made of, with tools in an environment of their own, pinned by packaging/release-tools.lock.

python packaging/release.py audit    look up known faults of the locked packages; 1: there are any, 2: nobody could be asked
python packaging/release.py sbom     write dist/abreast-VERSION.cdx.json, a CycloneDX list of what is shipped
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

from distributions import shipped
from locked_environment import provide_environment
from locks import only

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
TOOLS_LOCK = ROOT / "packaging" / "release-tools.lock"
TOOLS = ROOT / "build" / "release-tools"
RUNTIME_LOCK = ROOT / "build" / "shipped.lock"
SERVICES = ("osv", "pypi")
"""Who knows of faults: the Open Source Vulnerabilities database, and the package index."""
FAULTS_FOUND, NOT_ASKED = 1, 2


def main(task: str) -> int:
    try:
        provide_tools()
    except subprocess.CalledProcessError as error:
        print(f"The tools cannot be installed ({error}), so NOTHING WAS LOOKED AT.", file=sys.stderr)
        return NOT_ASKED
    match task:
        case "audit":
            return audit()
        case "sbom":
            return write_sbom()
        case _:
            print("usage: release.py audit|sbom", file=sys.stderr)
            return NOT_ASKED


def provide_tools() -> None:
    """Install the tools, unless they are there from this very lock."""
    provide_environment(TOOLS, TOOLS_LOCK.read_text())


def audit() -> int:
    """Ask each service in turn. That one cannot be reached is said and is no pass: another one has to have answered."""
    answered = 0
    faults: set[str] = set()
    for service in SERVICES:
        command = [str(TOOLS / "bin" / "pip-audit"), "--vulnerability-service", service, "--format", "json"]
        command += ["--requirement", str(LOCK), "--require-hashes", "--disable-pip", "--progress-spinner", "off"]
        asked = subprocess.run(command, check=False, capture_output=True, text=True)
        found = faults_in(asked.stdout)
        if found is None:
            reason = (asked.stderr.strip().splitlines() or ["it said nothing"])[-1]
            print(f"{service}: NOT ASKED: {reason[:300]}")
            continue
        looked_up, packages, known = found
        # pip-audit calls it "no known vulnerabilities" if it could look up none.
        answered += looked_up == packages
        faults |= known
        print(f"{service}: {looked_up} of {packages} packages looked up, {len(known)} known faults")
    for fault in sorted(faults):
        print("  ", fault)
    if not answered:
        print("No service has looked up all packages: THIS IS NO AUDIT. Try again where they can be reached.")
        return NOT_ASKED
    return FAULTS_FOUND if faults else 0


def faults_in(answer: str) -> tuple[int, int, set[str]] | None:
    """How many packages pip-audit looked up of how many, and what is known of them; `None` if it has not got that far."""
    try:
        packages = json.loads(answer)["dependencies"]
    except (ValueError, KeyError):
        return None
    looked_up = [package for package in packages if "vulns" in package]
    faults = {
        f"{package['name']} {package['version']}: {fault['id']}, mended in {', '.join(fault['fix_versions']) or 'none'}"
        for package in looked_up
        for fault in package["vulns"]
    }
    return len(looked_up), len(packages), faults


def write_sbom() -> int:
    """The list names what is shipped on this system, with versions and hashes from the lock."""
    names = {package.name for package in shipped()}
    RUNTIME_LOCK.parent.mkdir(exist_ok=True)
    RUNTIME_LOCK.write_text(only(LOCK.read_text(), names))
    version = re.search(r'__version__ = "([^"]+)"', (ROOT / "app" / "abreast" / "__init__.py").read_text())
    assert version
    file = ROOT / "dist" / f"abreast-{version[1]}.cdx.json"
    file.parent.mkdir(exist_ok=True)
    command = [str(TOOLS / "bin" / "cyclonedx-py"), "requirements", str(RUNTIME_LOCK), "--output-reproducible"]
    command += ["--pyproject", str(ROOT / "pyproject.toml"), "--output-format", "JSON", "--output-file", str(file)]
    status = subprocess.run(command, check=False).returncode
    if status == 0:
        print(f"{file.relative_to(ROOT)}: {len(json.loads(file.read_text())['components'])} components")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) == 2 else ""))
