"""Finds the files that ship with Abreast: in the installed package, or in the checkout."""

from __future__ import annotations

from pathlib import Path

from abreast.core.language import tr

_PACKAGE = Path(__file__).resolve().parents[1]
_CHECKOUT = _PACKAGE.parents[1]


def resource(name: str) -> Path:
    """A file or folder in `resources/`, e.g. `icons/stop.svg`.

    Raises:
        FileNotFoundError: if it does not ship, which means that the installation is damaged.
    """
    return _shipped(f"resources/{name}")


def catalogue_file() -> Path:
    """The `providers.yaml` that ships."""
    return _shipped("providers.yaml")


def _shipped(name: str) -> Path:
    for base in (_PACKAGE, _CHECKOUT):
        if (path := base / name).exists():
            return path
    raise FileNotFoundError(tr("{name} is missing from this installation of Abreast. Install it again.", name=name))
