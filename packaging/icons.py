"""Draws the application icon in all sizes from `resources/icons/abreast.svg`, with Qt's own SVG support.

    python packaging/icons.py build/icons

Into the folder come `SIZE.png`, `abreast.ico` for Windows and `abreast.icns` for macOS. The two are containers of the same
PNG files: https://learn.microsoft.com/windows/win32/menurc/resources-reference, https://en.wikipedia.org/wiki/Apple_Icon_Image_format
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "resources" / "icons" / "abreast.svg"
SIZES_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512, 1024)
HICOLOR_SIZES_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""As in the index of the theme that every desktop falls back to."""
ICO_SIZES_PX = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def draw_all(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(SOURCE))
    images = {size: folder / f"{size}.png" for size in SIZES_PX}
    for size, file in images.items():
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        if not image.save(str(file)):
            raise OSError(f"{file} cannot be written.")
    (folder / "abreast.ico").write_bytes(ico({size: images[size].read_bytes() for size in ICO_SIZES_PX}))
    (folder / "abreast.icns").write_bytes(icns({kind: images[size].read_bytes() for kind, size in ICNS_KINDS.items()}))


def ico(images: dict[int, bytes]) -> bytes:
    """Icons for Windows: a header, an entry of 16 bytes for each, and the PNG files. By size in pixels, at most 256."""
    header = struct.pack("<HHH", 0, 1, len(images))
    at, entries = len(header) + 16 * len(images), b""
    for size, content in images.items():
        # 256 is written as 0.
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(content), at)
        at += len(content)
    return header + entries + b"".join(images.values())


def icns(images: dict[bytes, bytes]) -> bytes:
    """Icons for macOS: each with its kind and its length, the whole with the length of all."""
    entries = b"".join(kind + struct.pack(">I", len(content) + 8) + content for kind, content in images.items())
    return b"icns" + struct.pack(">I", len(entries) + 8) + entries


if __name__ == "__main__":
    application = QGuiApplication([*sys.argv[:1], "-platform", "offscreen"])
    draw_all(Path(sys.argv[1]))
