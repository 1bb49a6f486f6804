"""Writes the pages and the picture of `docs/` that say what the code says: commands, settings, layers, decisions.

    python packaging/pages.py            write them
    python packaging/pages.py --check    say which are not up to date

The same code gives the same bytes. A test calls `pages()` and compares.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from page_commands import commands_page
from page_imports import imports_picture
from page_settings import settings_page

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"


def pages() -> dict[Path, str]:
    """The text of each generated file, by its path."""
    return {
        DOCS / "command-line.md": commands_page(),
        DOCS / "configuration.md": settings_page(ROOT / "resources"),
        DOCS / "decisions.md": decisions_page(DOCS / "decisions"),
        DOCS / "pictures" / "imports.svg": imports_picture(),
    }


def decisions_page(folder: Path) -> str:
    """A list of the decisions, by the first line of each."""
    titles = [
        (path.name, path.read_text("utf-8").partition("\n")[0].removeprefix("# ")) for path in folder.glob("*.md")
    ]
    lines = [f"- [{title}](decisions/{name})" for name, title in sorted(titles)]
    head = "# Decisions\n\nWhy things are as they are: context, choice, consequences, half a page each. Made by `make pages`.\n"
    return "\n".join([head, *lines, ""])


def stale() -> list[Path]:
    """The files that are not what the code says."""
    return [path for path, text in pages().items() if not path.exists() or path.read_text("utf-8") != text]


def main(arguments: Sequence[str]) -> int:
    if "--check" in arguments:
        for path in (found := stale()):
            print(f"{path.relative_to(ROOT)} is not up to date: run `make pages`.")
        return int(bool(found))
    for path, text in pages().items():
        path.write_text(text, encoding="utf-8")
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
