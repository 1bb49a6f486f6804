"""Both looks can be read, and the theme follows the user."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QToolButton

from abreast.ui.theme.icons import ICON_NAMES, icon
from abreast.ui.theme.roles import CODE_DARK, CODE_LIGHT, DARK, ICON_PX, LIGHT, Roles
from abreast.ui.theme.theme import MAX_ZOOM_PERCENT, MIN_ZOOM_PERCENT, Scheme, Theme

ENOUGH = 4.5


def luminance(color: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    qt = QColor(color)
    return 0.2126 * linear(qt.redF()) + 0.7152 * linear(qt.greenF()) + 0.0722 * linear(qt.blueF())


def contrast(one: str, other: str) -> float:
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("roles", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["window", "surface", "raised", "prompt", "code"])
@pytest.mark.parametrize("role", ["text", "muted", "accent", "ok", "warn", "danger"])
def test_text_can_be_read_on_every_ground(roles: Roles, ground: str, role: str) -> None:
    assert contrast(getattr(roles, role), getattr(roles, ground)) >= ENOUGH


@pytest.mark.parametrize("roles", [LIGHT, DARK], ids=["light", "dark"])
def test_letters_on_accent_and_lane_colours_can_be_read(roles: Roles) -> None:
    """Also the words of the primary button, and selected text."""
    assert all(contrast(roles.on_accent, color) >= ENOUGH for color in (roles.accent, *roles.lanes))


@pytest.mark.parametrize("roles", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_of_what_has_the_focus_and_colours_of_lanes_stand_out_from_every_ground(roles: Roles) -> None:
    """What is no text needs 3:1 (WCAG 2.2, 1.4.11): the ring of the focus, the strip of a pane, the parts of a chart."""
    grounds = (roles.window, roles.surface, roles.raised, roles.prompt)
    assert all(contrast(color, ground) >= 3 for color in (roles.accent, *roles.lanes) for ground in grounds)


@pytest.mark.parametrize("roles", [LIGHT, DARK], ids=["light", "dark"])
def test_the_letter_of_an_answer_without_a_name_can_be_read(roles: Roles) -> None:
    assert contrast(roles.surface, roles.muted) >= ENOUGH


@pytest.mark.parametrize("roles", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["window", "surface", "raised", "border"])
def test_what_is_disabled_can_still_be_read(roles: Roles, ground: str) -> None:
    """It need not have any contrast (WCAG 1.4.3); it is as easy to read as large text."""
    assert contrast(roles.muted, getattr(roles, ground)) >= 3


@pytest.mark.parametrize("roles", [LIGHT, DARK], ids=["light", "dark"])
def test_words_that_a_search_has_found_can_be_read(roles: Roles) -> None:
    assert contrast(roles.text, roles.mark) >= ENOUGH


@pytest.mark.parametrize(("colors", "roles"), [(CODE_LIGHT, LIGHT), (CODE_DARK, DARK)], ids=["light", "dark"])
def test_highlighted_code_can_be_read(colors: tuple[str, ...], roles: Roles) -> None:
    assert all(contrast(color, roles.code) >= ENOUGH for color in colors)


def test_the_theme_says_when_it_changes(qapp: QApplication) -> None:
    theme = Theme(qapp, Scheme.LIGHT)
    seen: list[bool] = []
    theme.changed.connect(lambda: seen.append(theme.roles.dark))

    theme.set_scheme(Scheme.DARK)
    theme.zoom_by(+1)
    theme.zoom_by(0)

    assert (seen, theme.zoom_percent) == ([True, True, True], 100)


@pytest.mark.parametrize(("asked", "given"), [(1, MIN_ZOOM_PERCENT), (99_999, MAX_ZOOM_PERCENT), (150, 150)])
def test_a_zoom_out_of_range_is_clamped_also_when_it_was_remembered(qapp: QApplication, asked: int, given: int) -> None:
    assert Theme(qapp, Scheme.LIGHT, asked).zoom_percent == given


def test_every_icon_is_drawn(qapp: QApplication) -> None:
    for name in ICON_NAMES:
        image = icon(name, "#123456").pixmap(16, 16).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(16) for y in range(16)), name


def test_icons_are_as_large_as_the_text_beside_them(qapp: QApplication) -> None:
    theme, button = Theme(qapp, zoom_percent=200), QToolButton()
    try:
        button.setIcon(icon("add", "#123456"))
        button.ensurePolished()
        assert button.iconSize() == QSize(2 * ICON_PX, 2 * ICON_PX)
        assert button.icon().actualSize(button.iconSize()) == button.iconSize()
    finally:
        theme.set_zoom(100)


def test_two_icons_that_look_alike_are_one_picture_in_qts_memory(qapp: QApplication) -> None:
    scaled = [icon("add", "#123456").pixmap(20, 20) for _ in range(2)]
    assert scaled[0].cacheKey() == scaled[1].cacheKey()
    assert icon("add", "#654321").pixmap(20, 20).cacheKey() != scaled[0].cacheKey()
