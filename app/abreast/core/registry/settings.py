"""The settings in use: what the files said when they were last read without a fault, and who wants to know of a change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from abreast.core.registry.bots import Bots, load_bots
from abreast.core.registry.file_state import FileState, state_of
from abreast.core.registry.line_ups import LineUps, load_line_ups
from abreast.core.registry.registry import Registry, extra_file_of, load


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the files said at one time."""

    registry: Registry
    bots: Bots
    line_ups: LineUps
    file_states: Mapping[Path, FileState]
    """The files but the catalogue, as they were just before they were read."""


class Settings:
    """The registry, the bots and the line-ups. Used from one thread, save for `read`.

    Args:
        catalogue: The file that ships.
        providers_file: The user's own.
        bots_file: The user's own.
        line_ups_file: The user's own.
        extra_file: Laid over both, or `None`.
        environ: The environment, which may name an extra file.
    """

    def __init__(
        self,
        *,
        catalogue: Path,
        providers_file: Path,
        bots_file: Path,
        line_ups_file: Path,
        extra_file: Path | None,
        environ: Mapping[str, str],
    ) -> None:
        self._catalogue = catalogue
        self._providers_file = providers_file
        self._bots_file = bots_file
        self._line_ups_file = line_ups_file
        self._extra_file = extra_file
        self._environ = environ
        self._listeners: list[Callable[[], None]] = []
        files = (providers_file, bots_file, line_ups_file, extra_file_of(extra_file, environ))
        self._files = tuple(file for file in files if file is not None)
        self.file_states = self._look()
        """The files but the catalogue, as they were when they were last read."""
        self.registry: Registry = self._read_providers(None)
        self.bots: Bots = load_bots(bots_file)
        self.line_ups: LineUps = load_line_ups(line_ups_file)

    @property
    def providers_file(self) -> Path:
        """The user's own file of providers."""
        return self._providers_file

    @property
    def bots_file(self) -> Path:
        return self._bots_file

    @property
    def line_ups_file(self) -> Path:
        return self._line_ups_file

    def reload(self) -> None:
        """Read the files again and tell everyone who listens. What is broken stays as it was last good."""
        self.take(self.read())

    def read(self) -> Reading:
        """The first half of `reload`: read the files and change nothing. Blocks for the disk; may run in a thread."""
        # First: what is written while they are read is noticed by the next look.
        file_states = self._look()
        registry = self._read_providers(self.registry)
        return Reading(
            registry=registry,
            bots=load_bots(self._bots_file, self.bots),
            line_ups=load_line_ups(self._line_ups_file, self.line_ups),
            file_states=file_states,
        )

    def take(self, reading: Reading) -> None:
        """The second half: use what was read, and tell everyone who listens."""
        self.registry, self.bots, self.line_ups = reading.registry, reading.bots, reading.line_ups
        self.file_states = reading.file_states
        for listener in tuple(self._listeners):
            listener()

    def on_change(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` after each reading of the files. Returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _look(self) -> Mapping[Path, FileState]:
        return {file: state_of(file) for file in self._files}

    def _read_providers(self, last_good: Registry | None) -> Registry:
        return load(self._catalogue, self._providers_file, self._extra_file, environ=self._environ, last_good=last_good)
