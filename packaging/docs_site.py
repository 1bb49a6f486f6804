"""Makes the site of the documentation in `build/site`: a folder that can be read without a server and without the network.

The pages stay as they are in the repository, where they link to each other and to files of the source. For the site they are copied,
pages of the top folder come beside them, and a link to any other file of the source becomes the file's name.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from locked_environment import programs_of, provide_environment

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
SOURCE, SITE, TOOLS = ROOT / "build" / "site-source", ROOT / "build" / "site", ROOT / "build" / "docs-tools"
LOCK = ROOT / "packaging" / "docs-tools.lock"
CONFIG = ROOT / "packaging" / "mkdocs.yml"
ICON = ROOT / "resources" / "icons" / "abreast.svg"
BESIDE: Mapping[str, str] = {
    "CHANGELOG.md": "changelog.md", "CONTRIBUTING.md": "contributing.md", "SECURITY.md": "security-policy.md", "README.md": "index.md",
}  # fmt: skip
"""What pages of the top folder are called on the site. The README's place is taken by `docs/index.md`."""
_LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^()\s#]+)(#[^()\s]*)?\)")
_LOADED = re.compile(
    r"<(?:script|img|iframe|source)\b[^>]*?\bsrc(?:set)?=[\"']?(https?:)?//|<link\b(?=[^>]*stylesheet|[^>]*preconnect)[^>]*?href=[\"']?(https?:)?//",
    re.IGNORECASE,
)


def site_page(text: str, place: PurePosixPath) -> str:
    """A page as the site has it. `place`: where it stands in the repository, e.g. `docs/tour.md`."""

    def turned(link: re.Match[str]) -> str:
        mark, words, target, anchor = link[1], link[2], link[3], link[4] or ""
        if "://" in target or target.startswith("mailto:"):
            return link[0]
        wanted = PurePosixPath(os.path.normpath(place.parent / target))
        there = _on_site(wanted)
        if there is None:
            return words if str(wanted) in words or wanted.name in words else f"{words} (`{wanted}`)"
        here = _on_site(place) or place
        return f"{mark}[{words}]({PurePosixPath(os.path.relpath(there, here.parent))}{anchor})"

    return _LINK.sub(turned, text)


def _on_site(path: PurePosixPath) -> PurePosixPath | None:
    """Where a file of the repository stands on the site; `None`: nowhere."""
    if str(path) in BESIDE:
        return PurePosixPath(BESIDE[str(path)])
    if path.parts[:1] != ("docs",):
        return None
    inner = PurePosixPath(*path.parts[1:])
    if str(inner) in ("decisions", "decisions/."):
        return PurePosixPath("decisions.md")
    return inner


def loaded_from_elsewhere(folder: Path) -> list[str]:
    """The pages that would load something from another place."""
    return [page.name for page in sorted(folder.rglob("*.html")) if _LOADED.search(page.read_text("utf-8"))]


def _stage() -> None:
    shutil.rmtree(SOURCE, ignore_errors=True)
    shutil.copytree(DOCS, SOURCE)
    shutil.copy(ICON, SOURCE)
    for page in DOCS.rglob("*.md"):
        inner = page.relative_to(DOCS)
        (SOURCE / inner).write_text(
            site_page(page.read_text("utf-8"), PurePosixPath("docs") / inner.as_posix()), "utf-8"
        )
    for name, beside in BESIDE.items():
        if name != "README.md":
            text = (ROOT / name).read_text("utf-8")
            (SOURCE / beside).write_text(site_page(text, PurePosixPath(name)), "utf-8")


def main() -> int:
    _stage()
    provide_environment(TOOLS, LOCK.read_text())
    # What the theme prints about the generator's next version is no warning of ours.
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    status = subprocess.run(
        [str(programs_of(TOOLS) / "mkdocs"), "build", "--quiet", "--clean", "-f", str(CONFIG)],
        check=False,
        env=environment,
    ).returncode
    if status:
        return status
    for name in (found := loaded_from_elsewhere(SITE)):
        print(f"{name} loads something from elsewhere")
    print(
        f"{SITE / 'index.html'}   (to search in it, too: python3 -m http.server --directory {SITE.relative_to(ROOT)})"
    )
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
