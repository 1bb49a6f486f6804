"""Every command that README and docs show: run as it stands, in a home of its own with the two real models.

What cannot be run here stands in `NOT_RUN` with its reason; of that, and of commands within sentences, it is checked that the
program has such a command with such options.
"""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from abreast.__main__ import _is_path
from abreast.cli.main import command_line

ROOT = Path(__file__).resolve().parents[2]
ELSEWHERE = ("decisions", "tour")
# docs/command-line.md is made from the commands; decisions and the changelog tell of other days; in tour/ lies a sample.
PAGES = [
    ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md",
    *(page for page in sorted((ROOT / "docs").rglob("*.md")) if page.name != "command-line.md" and page.parent.name not in ELSEWHERE),
]  # fmt: skip
NOT_RUN = {
    "make": "it would set up or test the checkout that this test is a part of",
    "abreast keys set openai": "asks for a key of a paid account",
    "abreast providers test openai": "needs a key of a paid account",
    "abreast providers discover openai": "needs a key of a paid account",
    "sudo": "changes the system; the packages' own test does it where it may",
    "apt": "changes the system; the packages' own test does it where it may",
    "pipx": "installs from an index; tests of the wheel do that with the built file",
    "uv": "installs from an index; tests of the wheel do that with the built file",
    "pip": "installs from an index; tests of the wheel do that with the built file",
    "flatpak": "needs Flatpak; the manifest has a test of its own",
    "packaging/": "builds packages, which takes minutes",
}
"""Beginnings of commands, and why they are not run."""
SHORT_ANSWER = " --max-tokens 12"
BLOCK = re.compile(r"^ *```(\w*)[^\n]*\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
IN_SENTENCE = re.compile(r"`(abreast [^`]+)`")
LANGUAGES = {"sh", "text", "yaml", "json", "python", "ini", "diff", "powershell"}
LIMIT_S = 120


def blocks(page: Path) -> list[tuple[str, str]]:
    return BLOCK.findall(page.read_text("utf-8"))


def lines(page: Path) -> Iterator[str]:
    """The commands of a page, without remarks."""
    for language, text in blocks(page):
        if language == "sh":
            for line in text.replace("\\\n", " ").splitlines():
                if command := re.sub(r"(^|\s)#.*", "", line).strip():
                    yield command


def reason_not_to_run(line: str) -> str | None:
    return next((reason for start, reason in NOT_RUN.items() if line.startswith(start)), None)


def calls(line: str) -> Iterator[list[str]]:
    """The calls of `abreast` in a line, as lists of arguments."""
    words = shlex.split(line, comments=True)
    call: list[str] | None = None
    for word in [*words, "&&"]:
        if word in ("&&", "|", "||", ";"):
            if call is not None:
                yield call
            call = None
        elif word == "abreast":
            call = []
        elif call is not None:
            call.append(word)


def unknown(arguments: list[str]) -> list[str]:
    """What of a call the program does not have: its command or its options. A lone path opens the window."""
    if len(arguments) == 1 and _is_path(arguments[0]):
        return []
    command: Any = typer.main.get_command(command_line())
    options: dict[str, Any] = {"--help": None}
    rest = iter(arguments)
    for argument in rest:
        options |= {name: param for param in command.params for name in param.opts if name.startswith("-")}
        children = getattr(command, "commands", {})
        name, has_value, _ = argument.partition("=")
        if argument.startswith("-") and argument != "-":
            if name not in options:
                return [argument]
            if not has_value and not getattr(options[name], "is_flag", True):
                next(rest, None)
        elif children:
            if argument not in children:
                return [argument]
            command = children[argument]
    return []


@pytest.mark.models
def test_the_commands_of_all_pages_run_one_after_the_other(own_home: Path, models_folder: Path) -> None:
    models, programs = own_home / "abreast/data/models", own_home / "bin"
    models.mkdir(parents=True, mode=0o700)
    for file in models_folder.glob("*.gguf"):
        (models / file.name).symlink_to(file)
    programs.mkdir()
    (programs / "abreast").write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m abreast "$@"\n')
    (programs / "abreast").chmod(0o755)
    environment = os.environ | {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}
    failed: list[str] = []
    ran = 0
    for page in PAGES:
        for line in lines(page):
            if reason_not_to_run(line) is not None:
                continue
            command = line + SHORT_ANSWER if "abreast compare" in line and "--max-tokens" not in line else line
            ended = subprocess.run(
                ["/bin/sh", "-c", command],
                cwd=own_home, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=LIMIT_S,
            )  # fmt: skip
            ran += 1
            if ended.returncode:
                failed.append(f"{page.name}: {line}: status {ended.returncode}: {ended.stderr.strip()[-300:]}")
    assert failed == []
    assert ran > 12


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_the_program_has_each_command_and_option_that_a_page_names(page: Path) -> None:
    named = [*lines(page), *IN_SENTENCE.findall(page.read_text("utf-8"))]
    assert {line: found for line in named for call in calls(line) if (found := unknown(call))} == {}


def test_what_is_not_abreast_s_is_a_target_of_the_makefile_or_has_its_reason() -> None:
    targets = re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
    for page in PAGES:
        for line in lines(page):
            if line.startswith("make "):
                assert line.split()[1] in targets, f"{page.name}: {line}"


def test_no_block_escapes_for_want_of_a_language() -> None:
    for page in PAGES:
        assert {language for language, _ in blocks(page)} <= LANGUAGES, page.name


@pytest.mark.parametrize("line", ["abreast comparre x", "abreast compare --modell m x", "abreast history shove 1"])
def test_a_command_that_there_is_not_is_seen(line: str) -> None:
    assert [found for call in calls(line) for found in unknown(call)]
