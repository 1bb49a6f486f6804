"""What Abreast is made of: licences, what the wheel installs besides modules, and an audit that does not pretend."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from importlib.metadata import distribution
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LICENCES = ROOT / "packaging" / "licences.py"
LOCKS = (
    ROOT / "requirements.lock",
    ROOT / "packaging" / "release-tools.lock",
    ROOT / "packaging" / "docs-tools.lock",
)


def python(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)


def of_module(name: str, expression: str, *values: object) -> object:
    """What an expression over a module of packaging/ gives, in a process of its own: that folder is no package."""
    script = f"import json, sys; import {name}; values = json.loads(sys.argv[1]); print(json.dumps({expression}))"
    found = subprocess.run(
        [sys.executable, "-c", script, json.dumps(values)], cwd=LICENCES.parent, capture_output=True, text=True, check=False
    )  # fmt: skip
    assert found.returncode == 0, found.stderr
    return json.loads(found.stdout)


@pytest.mark.skipif(
    sys.platform != "linux" or sys.version_info[:2] != (3, 11), reason="the page tells of Linux and the locked Python"
)
def test_the_page_of_licences_is_what_the_installed_packages_say() -> None:
    checked = python(str(LICENCES), "--check")
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize(
    ("name", "licence", "is_refused"),
    [
        ("a", "MIT", False),
        ("a", "Apache-2.0 OR BSD-2-Clause", False),
        ("a", "GPL-3.0-only", True),
        ("a", "LGPL-3.0-only", True),
        ("a", "MPL-2.0", True),
        ("a", "GNU Affero General Public License v3", True),
        ("a", "", True),
        ("shiboken6", "LGPL-3.0-only OR GPL-2.0-only", False),
        ("shiboken6", "GPL-3.0-only", True),
    ],
)
def test_no_copyleft_but_that_of_qt_may_be_shipped(name: str, licence: str, is_refused: bool) -> None:
    refused = of_module(
        "licences", "len(licences.refused_ones([licences.Package(name=values[0], licence=values[1])]))", name, licence
    )
    assert bool(refused) is is_refused


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_each_locked_version_has_a_hash_and_is_pinned(lock: Path) -> None:
    blocks = [block for block in re.split(r"\n(?=[a-z])", lock.read_text()) if not block.startswith("#")]
    assert len(blocks) > 20
    assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block or "==" not in block] == []


def test_a_new_version_is_locked_only_after_a_week() -> None:
    assert "--exclude-newer '7 days'" in (ROOT / "Makefile").read_text()


def test_abreast_installs_one_command_and_nothing_that_runs_by_itself() -> None:
    settings = (ROOT / "pyproject.toml").read_text()
    assert re.findall(r"^\[project\.(?:scripts|gui-scripts|entry-points.*)\]$", settings, re.MULTILINE) == [
        "[project.scripts]"
    ]
    entries = [(entry.group, entry.name) for entry in distribution("abreast").entry_points]
    assert entries == [("console_scripts", "abreast")]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("", None),
        ("No known vulnerabilities found", None),
        ({"dependencies": [{"name": "a", "skip_reason": "not found"}]}, [0, 1, 0]),
        ({"dependencies": [{"name": "a", "version": "1", "vulns": []}]}, [1, 1, 0]),
        (
            {"dependencies": [{"name": "a", "version": "1", "vulns": [{"id": "X-1", "fix_versions": ["2"]}]}]},
            [1, 1, 1],
        ),
    ],
)
def test_the_audit_counts_what_was_looked_up_and_takes_no_silence_for_an_answer(
    answer: str | Mapping[str, object], expected: object
) -> None:
    said = answer if isinstance(answer, str) else json.dumps(answer)
    expression = "(lambda found: found and [*found[:2], len(found[2])])(release.faults_in(values[0]))"
    assert of_module("release", expression, said) == expected


def test_an_audit_whose_tools_cannot_be_installed_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    below = str(tmp_path / "file" / "tools")
    assert (
        of_module("release", "(setattr(release, 'TOOLS', release.Path(values[0])), release.main('audit'))[1]", below)
        == 2
    )
