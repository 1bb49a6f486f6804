"""What is handed to users: the wheel, and the version it carries."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import abreast

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    """The wheel, built from this checkout by its own build backend."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    [path] = folder.glob("*.whl")
    with zipfile.ZipFile(path) as archive:
        yield archive


def test_the_wheel_holds_the_program_its_catalogue_and_its_resources(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())

    assert {"abreast/__main__.py", "abreast/py.typed", "abreast/providers.yaml"} <= names
    assert any(name.startswith("abreast/resources/") for name in names)


def test_the_wheel_holds_all_modules_and_nothing_else_at_its_top(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    modules = {path.relative_to(ROOT / "app").as_posix() for path in (ROOT / "app" / "abreast").rglob("*.py")}

    assert modules <= names
    assert {name.split("/")[0] for name in names} == {"abreast", f"abreast-{abreast.__version__}.dist-info"}


def test_the_wheel_installs_the_command(wheel: zipfile.ZipFile) -> None:
    entry_points = wheel.read(f"abreast-{abreast.__version__}.dist-info/entry_points.txt").decode()

    assert "abreast = abreast.__main__:main" in entry_points


def test_the_wheel_brings_nothing_that_runs_by_itself(wheel: zipfile.ZipFile) -> None:
    """A `.pth` file runs at each start of Python, a script of `.data` is put on the user's path, a plugin is loaded by others."""
    names = wheel.namelist()
    entry_points = wheel.read(f"abreast-{abreast.__version__}.dist-info/entry_points.txt").decode()

    assert [name for name in names if name.endswith((".pth", ".so", ".dll", ".exe")) or ".data/" in name] == []
    assert entry_points.split() == ["[console_scripts]", "abreast", "=", "abreast.__main__:main"]


def test_the_version_stands_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]

    assert "version" not in project
    assert re.fullmatch(r"\d+\.\d+\.\d+", abreast.__version__)


def test_the_lock_holds_every_dependency_with_hashes() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [*settings["dependencies"], *settings["optional-dependencies"]["dev"]]
    wanted += settings["optional-dependencies"]["local"]
    requirements = re.split(r"\n(?=[a-z])", (ROOT / "requirements.lock").read_text())
    locked = {
        requirement.split("==")[0]: requirement for requirement in requirements if not requirement.startswith("#")
    }

    for line in wanted:
        name = re.split(r"[\[<>=; ]", line)[0].lower().replace("_", "-").replace(".", "-")
        assert name in locked, f"{name} is not in requirements.lock: run `make lock`"
    assert [name for name, requirement in locked.items() if "--hash=sha256:" not in requirement] == []


def test_the_lock_names_no_index_and_no_path() -> None:
    lines = [
        line for line in (ROOT / "requirements.lock").read_text().splitlines() if not line.lstrip().startswith("#")
    ]

    assert [line for line in lines if "://" in line or " @ " in line or (line.lstrip().startswith(("-", "/"))
            and not line.lstrip().startswith("--hash="))] == []  # fmt: skip
