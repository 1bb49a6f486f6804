"""What is wrong with a settings file, told so that its line can be found."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from abreast.core.language import tr
from abreast.core.system_reasons import reason_of


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPlace:
    """A place in a text. Lines and columns count from 1, as editors do."""

    line: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One fault in one file."""

    file: str
    message: str
    """What is wrong, without place and field."""
    field: str = ""
    """The path of the field, e.g. `providers.openai.timeout_s.idle`; empty: the file as a whole."""
    place: TextPlace | None = None

    def __str__(self) -> str:
        where = self.file if self.place is None else f"{self.file}:{self.place.line}:{self.place.column}"
        return f"{where}: {self.field}: {self.message}" if self.field else f"{where}: {self.message}"


def unreadable(path: Path, error: OSError) -> Problem:
    """That the system does not give a file out."""
    return Problem(file=str(path), message=tr("cannot be read: {strerror}", strerror=reason_of(error)))


class FileRefused(Exception):
    """A settings file cannot be used. Nothing of it was taken over."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
