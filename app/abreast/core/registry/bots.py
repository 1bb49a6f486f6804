"""Bots: named presets of a model, a system message and limits, as `bots.yaml` describes them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field

from abreast.core.language import tr
from abreast.core.registry.entries import Entry, FileVersion, Name, Seconds, names_checked
from abreast.core.registry.file_kind import FileKind, FoundKey, keys_in
from abreast.core.registry.older import current_bots
from abreast.core.registry.problems import FileRefused, Problem, unreadable
from abreast.core.registry.schema_check import checked
from abreast.core.registry.yaml_reader import VERSION, Document, field_name, read_yaml

MOST_TEMPERATURE = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class BotSpec:
    """One entry of `bots.yaml`."""

    id: str
    label: str
    model: str
    """A name that `Registry.resolve` understands, best `provider/model`."""
    system: str = ""
    """The system message; empty: none is sent."""
    temperature: float | None = None
    """`None`: the provider's own default."""
    max_output_tokens: int | None = None
    timeout_s: float | None = None
    """The longest silence of an answer; `None`: the provider's limits."""
    description: str = ""


class BotEntry(Entry):
    label: Name | None = None
    model: Name | None = None
    system: str | None = None
    temperature: Annotated[float, Field(ge=0, le=MOST_TEMPERATURE)] | None = None
    max_output_tokens: Annotated[int, Field(gt=0)] | None = None
    timeout_s: Seconds | None = None
    description: str | None = None


class BotsFile(Entry):
    version: FileVersion = VERSION
    bots: Annotated[dict[str, BotEntry], AfterValidator(names_checked)] = Field(default_factory=dict[str, BotEntry])


BOTS = FileKind(
    section="bots",
    schema=BotsFile,
    to_current=current_bots,
    head="# Your bots. Each can be a lane of a comparison like any model.\n",
)


class Bots(Mapping[str, BotSpec]):
    """The bots by id, in the file's order. Immutable: a changed file makes new ones."""

    def __init__(
        self,
        bots: Mapping[str, BotSpec] | None = None,
        *,
        problems: tuple[Problem, ...] = (),
        warnings: tuple[Problem, ...] = (),
        keys_in_file: tuple[FoundKey, ...] = (),
        is_older: bool = False,
    ) -> None:
        self._bots = dict(bots or {})
        self.problems = problems
        """What is wrong with the file. Entries with a problem were not taken over."""
        self.warnings = warnings
        self.keys_in_file = keys_in_file
        self.is_older = is_older

    def __getitem__(self, bot_id: str) -> BotSpec:
        return self._bots[bot_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._bots)

    def __len__(self) -> int:
        return len(self._bots)


def load_bots(path: Path, last_good: Bots | None = None) -> Bots:
    """Read the file of bots. A missing file has none; if it is broken, the bots of `last_good` stay in use."""
    try:
        return _bots_of(read_yaml(path))
    except FileNotFoundError:
        return Bots()
    except FileRefused as refused:
        problems = refused.problems
    except OSError as error:
        problems = (unreadable(path, error),)
    return Bots(last_good, problems=problems)


def _bots_of(document: Document) -> Bots:
    current = current_bots(document)
    content, warnings = checked(current, BotsFile)
    bots: dict[str, BotSpec] = {}
    problems: list[Problem] = []
    for bot_id, entry in content.bots.items():
        if entry.model is None:
            path = (BOTS.section, bot_id)
            place = current.place_of(path)
            message = tr("model must be given")
            problems.append(Problem(file=current.file, place=place, field=field_name(path), message=message))
        else:
            bots[bot_id] = _bot(bot_id, entry.model, entry)
    return Bots(
        bots,
        problems=tuple(problems),
        warnings=warnings,
        keys_in_file=keys_in(current, BOTS.section),
        is_older=current is not document,
    )


def _bot(bot_id: str, model: str, entry: BotEntry) -> BotSpec:
    return BotSpec(
        id=bot_id,
        label=entry.label or bot_id,
        model=model,
        system=entry.system or "",
        temperature=entry.temperature,
        max_output_tokens=entry.max_output_tokens,
        timeout_s=entry.timeout_s,
        description=entry.description or "",
    )
