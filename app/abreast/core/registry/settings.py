"""The settings in use: what the files said when they were last read without a fault, and who wants to know of a change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from abreast.core.registry.bots import Bots, load_bots
from abreast.core.registry.registry import Registry, load


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the files said at one time."""

    registry: Registry
    bots: Bots


class Settings:
    """The registry and the bots. Used from one thread, save for `read`.

    Args:
        catalogue: The file that ships.
        providers_file: The user's own.
        bots_file: The user's own.
        extra_file: Laid over both, or `None`.
        environ: The environment, which may name an extra file.
    """

    def __init__(
        self,
        *,
        catalogue: Path,
        providers_file: Path,
        bots_file: Path,
        extra_file: Path | None,
        environ: Mapping[str, str],
    ) -> None:
        self._catalogue = catalogue
        self._providers_file = providers_file
        self._bots_file = bots_file
        self._extra_file = extra_file
        self._environ = environ
        self._listeners: list[Callable[[], None]] = []
        self.registry: Registry = self._read_providers(None)
        self.bots: Bots = load_bots(bots_file)

    @property
    def providers_file(self) -> Path:
        """The user's own file of providers."""
        return self._providers_file

    @property
    def bots_file(self) -> Path:
        return self._bots_file

    def reload(self) -> None:
        """Read the files again and tell everyone who listens. What is broken stays as it was last good."""
        self.take(self.read())

    def read(self) -> Reading:
        """The first half of `reload`: read the files and change nothing. Blocks for the disk; may run in a thread."""
        return Reading(registry=self._read_providers(self.registry), bots=load_bots(self._bots_file, self.bots))

    def take(self, reading: Reading) -> None:
        """The second half: use what was read, and tell everyone who listens."""
        self.registry, self.bots = reading.registry, reading.bots
        for listener in tuple(self._listeners):
            listener()

    def on_change(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` after each reading of the files. Returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _read_providers(self, last_good: Registry | None) -> Registry:
        return load(self._catalogue, self._providers_file, self._extra_file, environ=self._environ, last_good=last_good)
