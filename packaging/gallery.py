"""Shows every screen in languages, schemes and scales, for whoever looks at them: `make gallery`.

Each run is a process of its own (`tests/ui/every_screen.py`), since the scale of a screen is chosen at its start. For each
a sheet with all screens is written to `docs/screens/`, and from the English light one `docs/accessibility-tree.md`: what a
screen reader reads. `--all` also keeps the sheets at 150 and 200 % and from 1280x720 to 3840x2160, in `build/gallery/`.
Needs ImageMagick, which `packaging/set-up test` installs on Debian.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHEETS, BUILT = ROOT / "docs" / "screens", ROOT / "build" / "gallery"
TREE = ROOT / "docs" / "accessibility-tree.md"
LANGUAGES, SCHEMES = ("en", "de", "ar"), ("light", "dark")
FURTHER = ("fr", "es", "zh_CN", "ja")
TILE = "640x420+12+12"
MOST_SECONDS = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One look at all screens."""

    language: str
    scheme: str
    scale: float = 1.0
    size: str = "1280x720"
    """The main window's, before it is scaled."""

    @property
    def name(self) -> str:
        scaled = "" if self.scale == 1 else f"-{self.scale:.0%}"
        return f"{self.language}-{self.scheme}{scaled}" + ("" if self.size == "1280x720" else f"-{self.size}")


def show(run: Run) -> Path:
    """Show all screens. Returns the folder with their pictures and trees."""
    folder = BUILT / run.name
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": str(run.scale),
        "ABREAST_GALLERY": str(folder),
        "ABREAST_GALLERY_LANGUAGE": run.language,
        "ABREAST_GALLERY_SCHEME": run.scheme,
        "ABREAST_GALLERY_SIZE": run.size,
    }
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/ui/every_screen.py"]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, timeout=MOST_SECONDS)
    return folder


def put_on_a_sheet(folder: Path, sheet: Path) -> None:
    sheet.parent.mkdir(parents=True, exist_ok=True)
    pictures = [str(file) for file in sorted(folder.glob("*.png"))]
    command = ["montage", "-label", "%t", *pictures, "-tile", "4x", "-geometry", TILE, "-background", "#9098a4"]
    subprocess.run([*command, "-quality", "80", str(sheet)], check=True)


def write_tree(folder: Path) -> None:
    """What a screen reader reads on each screen: the role, the name, and the value where there is one."""
    parts = [
        "# What a screen reader reads",
        "",
        "Made by `make gallery` from the running window, in the order of its parts.",
    ]
    for file in sorted(folder.glob("*.txt")):
        # Ports and folders are others each time.
        text = re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1:8080", file.read_text(encoding="utf-8"))
        text = re.sub(r"/tmp/[^'\s]*", "~/…", text)
        parts += ["", f"## {file.stem[3:]}", "", "```text", text.rstrip(), "```"]
    TREE.write_text("\n".join(parts) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="further languages, scales and sizes, into build/gallery")
    runs = [Run(language=language, scheme=scheme) for language in LANGUAGES for scheme in SCHEMES]
    wanted = parser.parse_args()
    for run in runs:
        put_on_a_sheet(show(run), SHEETS / f"{run.name}.jpg")
    write_tree(BUILT / "en-light")
    if wanted.all:
        further = [Run(language=language, scheme="light") for language in FURTHER]
        further += [
            Run(language=language, scheme="dark", scale=scale) for language in ("en", "ar") for scale in (1.5, 2.0)
        ]
        further += [Run(language="en", scheme="light", size=size) for size in ("1920x1080", "3840x2160")]
        for run in further:
            put_on_a_sheet(show(run), BUILT / f"{run.name}.jpg")


if __name__ == "__main__":
    main()
