"""Colours by role, for light and dark, and the one scale for space and type. The only file with hex colours."""

from __future__ import annotations

from dataclasses import dataclass

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL = 4, 8, 12, 16, 24
RADIUS_S, RADIUS_L = 8, 10
TEXT_PX, SECONDARY_PX, LABEL_PX, FIGURE_PX = 14, 12, 11, 28
ICON_PX, SMALL_ICON_PX, HEAD_ICON_PX = 16, 14, 18
"""Beside text of 100 %; icons grow with it."""
ANSWER_LINE_HEIGHT_EM = 1.5
"""From line to line, in sizes of the font. Fonts differ by a third in the height they ask for."""
MAX_MEASURE_CHARS = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """One colour a role, as `#RRGGBB`."""

    dark: bool
    window: str
    surface: str
    raised: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    ok: str
    warn: str
    danger: str
    prompt: str
    code: str
    mark: str
    """Behind words that a search has found."""
    lanes: tuple[str, ...]
    """Lanes A to H; the letter always goes with the colour."""

    def lane(self, index: int) -> str:
        return self.lanes[index % len(self.lanes)]


def scaled_px(width_px: int, zoom_percent: int) -> int:
    """The width that text of a zoom needs where that of 100 % needs `width_px`. Smaller text gets no less."""
    return width_px * max(100, zoom_percent) // 100


LIGHT = Roles(
    dark=False,
    window="#F4F5F7",
    surface="#FFFFFF",
    raised="#FFFFFF",
    border="#DFE3E8",
    text="#1B1F24",
    muted="#5B6470",
    accent="#2F5FD7",
    on_accent="#FFFFFF",
    ok="#1E7B46",
    warn="#8A5A00",
    danger="#B3261E",
    prompt="#EAF0FE",
    code="#F3F5F8",
    mark="#FCE8A6",
    lanes=("#A05F00", "#0072B2", "#007A5A", "#A23B72", "#6A4FB3", "#B5472B", "#4F6D00", "#4A5568"),
)

DARK = Roles(
    dark=True,
    window="#16181C",
    surface="#1D2025",
    raised="#23272E",
    border="#2E333B",
    text="#E7EAEE",
    muted="#A3ABB6",
    accent="#8AB0FF",
    on_accent="#0B1020",
    ok="#7BD8A0",
    warn="#F2C063",
    danger="#FF8A80",
    prompt="#262C38",
    code="#14161A",
    mark="#5C4A12",
    lanes=("#E69F00", "#56B4E9", "#3FB68B", "#E38CBB", "#B39DFF", "#FF8F6B", "#B5CF4B", "#A9B4C2"),
)

# Comment, keyword, string, number, function, class, built-in; at least 4.5:1 on the role `code`.
CODE_LIGHT = ("#5B6470", "#8B2C8B", "#1E6B3C", "#9A4B00", "#1F52C4", "#7A5200", "#0A6A78")
CODE_DARK = ("#9AA4B2", "#E394DC", "#8FD19E", "#F2B36B", "#8AB0FF", "#E6C77A", "#6FD3E0")
