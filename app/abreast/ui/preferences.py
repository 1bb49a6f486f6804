"""What the window remembers between two starts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QByteArray, QSettings

from abreast.ui.theme.theme import Scheme

DEFAULT_SIDE_PX, MAX_PX_DIGITS = 248, 5
"""Three panes have room beside it in a window of 1440 pixels."""
MAX_ID_DIGITS = 19
"""Longer numbers are none that a history has given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RememberedLane:
    """A pane as it was when the window closed."""

    model: str
    """`provider/model`."""
    system: str | None = None
    temperature: float | None = None
    max_output_tokens: int | None = None
    label: str | None = None
    """The name of one that is no bot and has one of its own."""
    sample: int | None = None
    """Which of several samples it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the window looks and behaves; the page Appearance changes it."""

    scheme: Scheme
    zoom_percent: int
    enter_sends: bool
    """Whether Enter alone sends; else it begins a new line, and Ctrl+Enter sends."""
    one_by_one: bool
    """Whether models on this computer answer one after the other."""
    language: str
    """The code of a language, or empty: the system's. It is spoken from the next start on."""


class Preferences:
    """A small file in the configuration folder, written by Qt at once and atomically.

    What is damaged or missing reads as its default: a bad look is no reason not to start.
    """

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def scheme(self) -> Scheme:
        value = self._text("look/scheme")
        return next((scheme for scheme in Scheme if scheme.value == value), Scheme.SYSTEM)

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._settings.setValue("look/scheme", scheme.value)

    @property
    def zoom_percent(self) -> int:
        value = self._text("look/zoom_percent")
        return int(value) if value.isascii() and value.isdigit() else 100

    @zoom_percent.setter
    def zoom_percent(self, percent: int) -> None:
        self._settings.setValue("look/zoom_percent", str(percent))

    @property
    def enter_sends(self) -> bool:
        return self._text("composer/enter_sends") == "true"

    @enter_sends.setter
    def enter_sends(self, enter_sends: bool) -> None:
        self._settings.setValue("composer/enter_sends", "true" if enter_sends else "false")

    @property
    def one_by_one(self) -> bool:
        return self._text("run/one_by_one") == "true"

    @one_by_one.setter
    def one_by_one(self, one_by_one: bool) -> None:
        self._settings.setValue("run/one_by_one", "true" if one_by_one else "false")

    @property
    def language(self) -> str:
        """The code of the language that was chosen; empty: the system's."""
        return self._text("look/language")

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("look/language", code)

    @property
    def usage_shown(self) -> bool:
        """Whether the usage panel is at the right of the window."""
        return self._text("usage/shown") == "true"

    @usage_shown.setter
    def usage_shown(self, shown: bool) -> None:
        self._settings.setValue("usage/shown", "true" if shown else "false")

    @property
    def usage_width_px(self) -> int | None:
        """How wide it was; `None`: never changed."""
        value = self._text("usage/width_px")
        return int(value) if value.isascii() and value.isdigit() and len(value) < 6 else None

    @usage_width_px.setter
    def usage_width_px(self, width_px: int) -> None:
        self._settings.setValue("usage/width_px", str(width_px))

    @property
    def geometry(self) -> QByteArray | None:
        value = self._settings.value("window/geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("window/geometry", geometry)

    @property
    def side_px(self) -> int:
        """How wide the sidebar is."""
        value = self._text("window/side_px")
        return int(value) if value.isascii() and value.isdigit() and len(value) < MAX_PX_DIGITS else DEFAULT_SIDE_PX

    @side_px.setter
    def side_px(self, width_px: int) -> None:
        self._settings.setValue("window/side_px", str(width_px))

    @property
    def is_side_shown(self) -> bool:
        """Whether the sidebar is there, or folded away."""
        return self._text("window/side_shown") != "false"

    @is_side_shown.setter
    def is_side_shown(self, is_shown: bool) -> None:
        self._settings.setValue("window/side_shown", "true" if is_shown else "false")

    @property
    def draft(self) -> str:
        """The prompt that was in the box and had not been sent."""
        return self._text("composer/draft")

    @draft.setter
    def draft(self, text: str) -> None:
        self._settings.setValue("composer/draft", text)
        self._settings.sync()

    @property
    def unsent(self) -> str:
        """What was typed in a new comparison before the one on the screen was opened."""
        return self._text("composer/unsent")

    @unsent.setter
    def unsent(self, text: str) -> None:
        self._settings.setValue("composer/unsent", text)

    @property
    def comparison_id(self) -> int | None:
        """The comparison of the history that was on the screen; `None`: a new one."""
        value = self._text("comparison/id")
        return int(value) if value.isascii() and value.isdigit() and len(value) < MAX_ID_DIGITS else None

    @comparison_id.setter
    def comparison_id(self, comparison_id: int | None) -> None:
        # Qt writes it as soon as the window has nothing else to do: another comparison is being shown right now.
        self._settings.setValue("comparison/id", "" if comparison_id is None else str(comparison_id))

    @property
    def lanes(self) -> tuple[RememberedLane, ...]:
        import json

        try:
            stored = json.loads(self._text("comparison/lanes") or "[]")
        except (ValueError, RecursionError):
            return ()
        lanes = [_lane(entry) for entry in cast("list[object]", stored)] if isinstance(stored, list) else []
        return tuple(lane for lane in lanes if lane is not None)

    @lanes.setter
    def lanes(self, lanes: tuple[RememberedLane, ...]) -> None:
        import json

        stored = [{name: getattr(lane, name) for name in RememberedLane.__slots__} for lane in lanes]
        self._settings.setValue("comparison/lanes", json.dumps(stored))

    def _text(self, key: str) -> str:
        value = self._settings.value(key, "")
        return value if isinstance(value, str) else ""


def _lane(stored: object) -> RememberedLane | None:
    """A pane from the file, or `None` if the entry is not one. A setting of the wrong kind reads as not set."""
    if not isinstance(stored, dict):
        return None
    entry = cast("dict[str, Any]", stored)
    model, system = entry.get("model"), entry.get("system")
    temperature, max_tokens = entry.get("temperature"), entry.get("max_output_tokens")
    label, sample = entry.get("label"), entry.get("sample")
    if not isinstance(model, str):
        return None
    return RememberedLane(
        model=model,
        system=system if isinstance(system, str) else None,
        temperature=float(temperature) if isinstance(temperature, int | float) else None,
        max_output_tokens=max_tokens if isinstance(max_tokens, int) else None,
        label=label if isinstance(label, str) else None,
        sample=sample if isinstance(sample, int) else None,
    )
