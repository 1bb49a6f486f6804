"""Makes a Debian package of the bundle: `dist/abreast_VERSION_ARCH.deb`.

    python packaging/bundle.py && python packaging/deb.py

The program stands in /usr/lib/abreast, for all users of the computer; nothing runs at its installation or removal but what
Debian does by itself for menus, icons and kinds of files.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from bundle import BUILD, BUNDLE, DIST, ROOT, version
from icons import HICOLOR_SIZES_PX, SOURCE
from system_parts import LIBRARIES

LINUX = ROOT / "packaging" / "linux"
APP_ID = "org.abreast.Abreast"
MAINTAINER = "{DEBFULLNAME} <{DEBEMAIL}>".format_map(
    {"DEBFULLNAME": "The Abreast developers", "DEBEMAIL": "abreast@example.org"} | os.environ
)
"""Who releases it, by the variables of Debian's own tools. Without them an address that is nobody's."""
REVISION = 1
COMPRESSION = "xz"
NOT_NEEDED = frozenset({"libgomp1"})
"""What only the engine of local models is linked with, which no bundle holds."""
COMPLETIONS = {
    "abreast.bash": "usr/share/bash-completion/completions/abreast",
    "_abreast": "usr/share/zsh/vendor-completions/_abreast",
    "abreast.fish": "usr/share/fish/vendor_completions.d/abreast.fish",
}
DESCRIPTION = """\
compare language models side by side
 Abreast sends one prompt to several language models and shows their answers
 beside each other as they come in, with the time, the tokens and the money
 that each took. It helps to decide by blind votes, a ranking that knows its
 doubt, and reports.
 .
 This package holds the program with its own Python and Qt."""


def main() -> None:
    if sys.platform != "linux" or not BUNDLE.exists():
        sys.exit("There is no bundle for Linux in dist/abreast: `python packaging/bundle.py` makes it.")
    with tempfile.TemporaryDirectory() as name:
        tree = Path(name) / "abreast"
        tree.mkdir()
        fill(tree)
        give_modes(tree)
        control(tree)
        target = DIST / f"abreast_{version()}-{REVISION}_{architecture()}.deb"
        build = ["dpkg-deb", "--root-owner-group", f"-Z{COMPRESSION}", "--build", str(tree), str(target)]
        subprocess.run(
            build, check=True, env=os.environ | {"SOURCE_DATE_EPOCH": changed_at()}, stdout=subprocess.DEVNULL
        )
    print(target.relative_to(ROOT))


def fill(tree: Path) -> None:
    """Put everything where Debian's policy wants it."""
    shutil.copytree(BUNDLE, tree / "usr/lib/abreast", symlinks=True)
    command = tree / "usr/bin/abreast"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/abreast/abreast")
    copied(LINUX / f"{APP_ID}.desktop", tree / "usr/share/applications")
    copied(LINUX / f"{APP_ID}.metainfo.xml", tree / "usr/share/metainfo")
    copied(LINUX / f"{APP_ID}.xml", tree / "usr/share/mime/packages")
    copied(LINUX / "lintian-overrides", tree / "usr/share/lintian/overrides", "abreast")
    for size in HICOLOR_SIZES_PX:
        copied(BUILD / "icons" / f"{size}.png", tree / f"usr/share/icons/hicolor/{size}x{size}/apps", f"{APP_ID}.png")
    copied(SOURCE, tree / "usr/share/icons/hicolor/scalable/apps", f"{APP_ID}.svg")
    for name, target in COMPLETIONS.items():
        copied(LINUX / "completions" / name, (tree / target).parent, Path(target).name)
    packed(tree / "usr/share/man/man1/abreast.1.gz", (LINUX / "abreast.1").read_bytes())
    documents = tree / "usr/share/doc/abreast"
    packed(documents / "changelog.gz", (ROOT / "CHANGELOG.md").read_bytes())
    packed(documents / "changelog.Debian.gz", changelog().encode())
    (documents / "copyright").write_text(copyright_file())


def copied(source: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / (name or source.name))


def packed(target: Path, content: bytes) -> None:
    """As Debian wants it: as small as it gets, without a time."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content, 9, mtime=0))


def give_modes(tree: Path) -> None:
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            is_program = path.is_dir() or path == tree / "usr/lib/abreast/abreast"
            path.chmod(0o755 if is_program else 0o644)


def control(tree: Path) -> None:
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    folder = tree / "DEBIAN"
    folder.mkdir(mode=0o755)
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files)
    (folder / "md5sums").write_text("".join(sums))
    size_kib = sum(-(-path.stat().st_size // 1024) for path in files)
    fields = {
        "Package": "abreast",
        "Version": f"{version()}-{REVISION}",
        "Section": "utils",
        "Priority": "optional",
        "Architecture": architecture(),
        "Installed-Size": str(size_kib),
        "Depends": ", ".join(dependencies(tree)),
        "Recommends": "fonts-dejavu-core | fonts-noto-core, gnome-keyring | kwalletmanager | keepassxc",
        "Maintainer": MAINTAINER,
        "Description": DESCRIPTION,
    }
    (folder / "control").write_text("".join(f"{name}: {value}\n" for name, value in fields.items()))
    for file in folder.iterdir():
        file.chmod(0o644)


def dependencies(tree: Path) -> list[str]:
    """The packages of what Qt looks for, and of all that the bundle's libraries are linked with and it does not hold."""
    libraries = [path for path in tree.rglob("*") if path.is_file() and (".so" in path.name or path.name == "abreast")]
    held = {path.name for path in tree.rglob("*") if ".so" in path.name}
    needed: set[str] = set()
    for path in libraries:
        shown = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=False).stdout
        needed |= set(re.findall(r"NEEDED\s+(\S+)", shown))
    packages = {*LIBRARIES.values(), *map(package_of, needed - held - LIBRARIES.keys())} - NOT_NEEDED
    packages.discard("libc6")
    return [f"libc6 (>= {glibc()})", *sorted(packages)]


def package_of(library: str) -> str:
    """The installed package that brings a library.

    Raises:
        ValueError: if none does, so that nobody could install what is made here.
    """
    found = subprocess.run(["dpkg", "-S", f"*/{library}"], capture_output=True, text=True, check=False).stdout
    names = {line.split(":")[0] for line in found.splitlines() if line.endswith(f"/{library}")}
    if not names:
        raise ValueError(f"No package of this system brings {library}, which the bundle needs.")
    return min(names)


def glibc() -> str:
    """The version that this system's Python was made for, and so the least for the bundle."""
    return os.confstr("CS_GNU_LIBC_VERSION").split()[1]


def architecture() -> str:
    return subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout.strip()


def changed_at() -> str:
    """When the sources were last changed, in seconds, so that the same sources give the same package."""
    command = ["git", "log", "-1", "--format=%ct"]
    asked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return asked.stdout.strip() or str(int((ROOT / "CHANGELOG.md").stat().st_mtime))


def changelog() -> str:
    date = subprocess.run(
        ["date", "-R", "-u", "-d", f"@{changed_at()}"], check=True, capture_output=True, text=True
    ).stdout
    entry = "  * What changed stands in changelog.gz."
    return f"abreast ({version()}-{REVISION}) unstable; urgency=medium\n\n{entry}\n\n -- {MAINTAINER}  {date.strip()}\n"


def copyright_file() -> str:
    """In Debian's machine-readable form: Abreast's own licence, and that of Qt, whose text Debian holds."""
    own = (ROOT / "LICENSE").read_text().split("\n", 1)[1].strip()
    holder = re.search(r"Copyright \(c\) (.*)", own)
    assert holder
    text = "".join(f" {line}\n" if line.strip() else " .\n" for line in own.split("\n", 1)[1].strip().splitlines())
    return f"""Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Abreast

Files: *
Copyright: {holder[1]}
License: MIT
Comment: The packages inside have licences of their own: /usr/lib/abreast/_internal/licences.md lists
 them, /usr/lib/abreast/_internal/licences holds their texts.

Files: usr/lib/abreast/_internal/PySide6/* usr/lib/abreast/_internal/shiboken6/*
Copyright: The Qt Company Ltd. and other contributors
License: LGPL-3
 On Debian systems the text of the GNU Lesser General Public License stands in
 /usr/share/common-licenses/LGPL-3.
Comment: They are used as shared libraries, which can be replaced where they stand.

License: MIT
{text}"""


if __name__ == "__main__":
    main()
