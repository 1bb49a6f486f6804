"""The kinds of files of named entries: what tells `providers.yaml`, `bots.yaml` and `line-ups.yaml` from each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from pydantic import BaseModel

from abreast.core.language import tr
from abreast.core.registry.problems import TextPlace
from abreast.core.registry.schema_check import checked, fields_of
from abreast.core.registry.yaml_reader import Document, parse_yaml
from abreast.core.secret import Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundKey:
    """A key that stands in a file, where it should not."""

    file: str
    """The name of the file, for messages."""
    entry_id: str
    key: Secret
    place: TextPlace | None

    def __str__(self) -> str:
        if self.place is None:
            return tr("A key for {entry} stands in {file}.", entry=self.entry_id, file=self.file)
        return tr(
            "A key for {entry} stands in line {line} of {file}.",
            entry=self.entry_id,
            line=self.place.line,
            file=self.file,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKind:
    """One kind of file."""

    section: str
    """The top-level mapping that holds the entries."""
    schema: type[BaseModel] = field(repr=False)
    to_current: Callable[[Document], Document] = field(repr=False)
    """Gives the document itself, or another one if it has an older shape."""
    head: str = field(repr=False)
    """The comment that a new file begins with."""

    @property
    def name(self) -> str:
        """What its files are called, without `.yaml`."""
        return self.section.replace("_", "-")

    def understood(self, data: bytes, file: str) -> tuple[Document, bool]:
        """What bytes say in the present shape, and whether they have an older one.

        Raises:
            FileRefused: with every fault that was found.
        """
        document = parse_yaml(data, file)
        current = self.to_current(document)
        checked(current, self.schema)
        return current, current is not document


def keys_in(document: Document, section: str) -> tuple[FoundKey, ...]:
    """The keys that stand in the entries of a document of the present shape."""
    return tuple(_keys_in(document, section))


def _keys_in(document: Document, section: str) -> Iterator[FoundKey]:
    for entry_id, entry in fields_of(fields_of(document.content).get(section)).items():
        for name, value in fields_of(entry).items():
            if isinstance(value, Secret):
                place = document.place_of((section, entry_id, name))
                yield FoundKey(file=document.file, entry_id=entry_id, key=value, place=place)
