"""Line-ups: named sets of lanes that can be called up again, as `line-ups.yaml` describes them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from abreast.core.language import as_given, tr, tr_n
from abreast.core.registry.bots import MOST_TEMPERATURE
from abreast.core.registry.entries import Entry, FileVersion, Name, names_checked
from abreast.core.registry.file_kind import FileKind
from abreast.core.registry.problems import FileRefused, Problem, unreadable
from abreast.core.registry.schema_check import checked
from abreast.core.registry.yaml_reader import VERSION, Document, field_name, read_yaml

MOST_LANES = 26
"""As many as there are letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineUpLane:
    """One contestant of a line-up. Where a setting is `None`, that of the bot holds, or the provider's own default."""

    model: str
    """A name that `contestant` understands: `provider/model` or `bot:NAME`."""
    label: str | None = None
    """The name on the screen; `None`: that of the model or bot."""
    system: str | None = None
    temperature: float | None = None
    max_output_tokens: int | None = None
    samples: int = 1
    """So many panes ask the same, to see how much the answers differ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineUp:
    """One entry of `line-ups.yaml`."""

    id: str
    label: str
    lanes: tuple[LineUpLane, ...]
    description: str = ""


def _model_alone(value: Any) -> Any:
    """A plain text in place of a lane's details is its model."""
    return {"model": value} if isinstance(value, str) else value


def _within_letters(lanes: tuple[LaneEntry, ...]) -> tuple[LaneEntry, ...]:
    if sum(lane.samples or 1 for lane in lanes) > MOST_LANES:
        message = tr("a comparison has at most {most} lanes, each sample being one", most=MOST_LANES)
        raise PydanticCustomError("wrong", "{message}", {"message": message})
    return lanes


class LaneEntry(Entry):
    model: Name | None = None
    label: Name | None = None
    system: str | None = None
    temperature: Annotated[float, Field(ge=0, le=MOST_TEMPERATURE)] | None = None
    max_output_tokens: Annotated[int, Field(gt=0)] | None = None
    samples: Annotated[int, Field(gt=0)] | None = None


class LineUpEntry(Entry):
    label: Name | None = None
    description: str | None = None
    lanes: (
        Annotated[
            tuple[Annotated[LaneEntry, BeforeValidator(_model_alone)], ...],
            AfterValidator(_within_letters),
        ]
        | None
    ) = None


class LineUpsFile(Entry):
    version: FileVersion = VERSION
    default: str | None = None
    line_ups: Annotated[dict[str, LineUpEntry], AfterValidator(names_checked)] = Field(
        default_factory=dict[str, LineUpEntry]
    )


def _as_it_is(document: Document) -> Document:
    """There is no older shape yet."""
    return document


LINE_UPS = FileKind(
    section="line_ups",
    schema=LineUpsFile,
    to_current=_as_it_is,
    head="# Your line-ups: sets of models and bots that are compared again and again.\n",
)


class LineUps(Mapping[str, LineUp]):
    """The line-ups by id, in the file's order. Immutable: a changed file makes new ones."""

    def __init__(
        self,
        line_ups: Mapping[str, LineUp] | None = None,
        *,
        default_id: str | None = None,
        problems: tuple[Problem, ...] = (),
        warnings: tuple[Problem, ...] = (),
    ) -> None:
        self._line_ups = dict(line_ups or {})
        self._default_id = default_id
        self.problems = problems
        """What is wrong with the file. Entries with a problem were not taken over."""
        self.warnings = warnings

    @property
    def default(self) -> LineUp | None:
        """What new comparisons begin with; `None`: with the lanes of the one before."""
        return self._line_ups.get(self._default_id or "")

    def __getitem__(self, line_up_id: str) -> LineUp:
        return self._line_ups[line_up_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._line_ups)

    def __len__(self) -> int:
        return len(self._line_ups)


def load_line_ups(path: Path, last_good: LineUps | None = None) -> LineUps:
    """Read the file of line-ups. A missing file has none; if it is broken, those of `last_good` stay in use."""
    try:
        return _line_ups_of(read_yaml(path))
    except FileNotFoundError:
        return LineUps()
    except FileRefused as refused:
        problems = refused.problems
    except OSError as error:
        problems = (unreadable(path, error),)
    default = last_good.default if last_good is not None else None
    return LineUps(last_good, default_id=default.id if default is not None else None, problems=problems)


def lane_fields(lane: LineUpLane) -> dict[str, Any] | str:
    """What is to stand in the file for a lane; the name alone if there is nothing else to say."""
    fields = {name: getattr(lane, name) for name in ("model", "label", "system", "temperature", "max_output_tokens")}
    fields = {name: value for name, value in fields.items() if value is not None}
    if lane.samples > 1:
        fields["samples"] = lane.samples
    return fields if len(fields) > 1 else lane.model


def lane_words(lane: LineUpLane) -> str:
    """A lane on one line, e.g. `openai/gpt-5.2 · t 0.5 · 3 samples`."""
    notes = (
        lane.model if lane.label else "",
        *settings_notes(lane.temperature, lane.max_output_tokens, lane.system),
        tr_n("{n} sample", "{n} samples", lane.samples) if lane.samples > 1 else "",
    )
    return " · ".join((lane.label or lane.model, *(note for note in notes if note)))


def settings_notes(temperature: float | None, max_output_tokens: int | None, system: str | None) -> tuple[str, ...]:
    """What tells a lane from another one of its model, in a few words each; empty ones for what is not set."""
    return (
        f"t {as_given(temperature)}" if temperature is not None else "",
        tr("{count} tokens", count=max_output_tokens) if max_output_tokens is not None else "",
        tr("own system message") if system else "",
    )


def line_up_fields(line_up: LineUp) -> dict[str, Any]:
    """The fields of an entry; what it does not say is left out."""
    fields: dict[str, Any] = {} if line_up.label == line_up.id else {"label": line_up.label}
    if line_up.description:
        fields["description"] = line_up.description
    return fields | {"lanes": [lane_fields(lane) for lane in line_up.lanes]}


def _line_ups_of(document: Document) -> LineUps:
    content, warnings = checked(document, LineUpsFile)
    line_ups: dict[str, LineUp] = {}
    problems: list[Problem] = []
    for line_up_id, entry in content.line_ups.items():
        lanes = tuple(lane for each in entry.lanes or () if (lane := _lane(each)) is not None)
        if lanes and len(lanes) == len(entry.lanes or ()):
            label = entry.label or line_up_id
            line_ups[line_up_id] = LineUp(id=line_up_id, label=label, lanes=lanes, description=entry.description or "")
        else:
            message = tr("a lane lacks its model") if entry.lanes else tr("lanes must be given")
            problems.append(_problem(document, (LINE_UPS.section, line_up_id), message))
    if content.default is not None and content.default not in content.line_ups:
        problems.append(
            _problem(document, ("default",), tr("there is no line-up {default}", default=repr(content.default)))
        )
    return LineUps(line_ups, default_id=content.default, problems=tuple(problems), warnings=warnings)


def _problem(document: Document, path: tuple[str, ...], message: str) -> Problem:
    return Problem(file=document.file, place=document.place_of(path), field=field_name(path), message=message)


def _lane(entry: LaneEntry) -> LineUpLane | None:
    if entry.model is None:
        return None
    return LineUpLane(
        model=entry.model,
        label=entry.label,
        system=entry.system or None,
        temperature=entry.temperature,
        max_output_tokens=entry.max_output_tokens,
        samples=entry.samples or 1,
    )
