"""The look of the running application: light, dark or the system's, and the text size."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from abreast.ui.theme.roles import DARK, LIGHT, TEXT_PX, Roles
from abreast.ui.theme.style_sheet import style_sheet

MIN_ZOOM_PERCENT, MAX_ZOOM_PERCENT, ZOOM_STEP_PERCENT = 60, 250, 10

MIDDLE_LIGHTNESS = 128


class Scheme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Keeps the application's palette, style sheet and font in step with the user's choice.

    Signals:
        changed: the roles or the zoom are different now; widgets that paint by themselves take them again.
    """

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM, zoom_percent: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self.zoom_percent = max(MIN_ZOOM_PERCENT, min(MAX_ZOOM_PERCENT, zoom_percent))
        app.setStyle("Fusion")
        self.roles = self._roles()
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    def set_scheme(self, scheme: Scheme) -> None:
        self._scheme = scheme
        self._refresh()

    def set_zoom(self, percent: int) -> None:
        """Scale all text; out of range is clamped."""
        self.zoom_percent = max(MIN_ZOOM_PERCENT, min(MAX_ZOOM_PERCENT, percent))
        self._refresh()

    def set_look(self, scheme: Scheme, zoom_percent: int) -> None:
        """Both at once."""
        self._scheme = scheme
        self.set_zoom(zoom_percent)

    def zoom_by(self, steps: int) -> None:
        """Steps of 10 %; 0 goes back to 100 %."""
        self.set_zoom(100 if steps == 0 else self.zoom_percent + steps * ZOOM_STEP_PERCENT)

    def _follow_system(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._refresh()

    def _refresh(self) -> None:
        self.roles = self._roles()
        self._apply()
        self.changed.emit()

    def _roles(self) -> Roles:
        match self._scheme:
            case Scheme.LIGHT:
                return LIGHT
            case Scheme.DARK:
                return DARK
            case Scheme.SYSTEM:
                # The style follows the system. Asking for `Qt.ColorScheme` would make all enumerations of `Qt`: 23 ms.
                is_dark = self._app.style().standardPalette().window().color().lightness() < MIDDLE_LIGHTNESS
                return DARK if is_dark else LIGHT

    def _apply(self) -> None:
        font = self._app.font()
        font.setPixelSize(round(TEXT_PX * self.zoom_percent / 100))
        self._app.setFont(font)
        self._app.setPalette(palette(self.roles))
        self._app.setStyleSheet(style_sheet(self.roles, self.zoom_percent, is_right_to_left=self._app.isRightToLeft()))


def palette(roles: Roles) -> QPalette:
    """Qt's palette from our roles, for what the style sheet does not reach."""
    group = QPalette.ColorRole
    result = QPalette()
    for role, color in (
        (group.Window, roles.window),
        (group.WindowText, roles.text),
        (group.Base, roles.surface),
        (group.AlternateBase, roles.window),
        (group.Text, roles.text),
        (group.Button, roles.raised),
        (group.ButtonText, roles.text),
        (group.ToolTipBase, roles.raised),
        (group.ToolTipText, roles.text),
        (group.PlaceholderText, roles.muted),
        (group.Highlight, roles.accent),
        (group.HighlightedText, roles.on_accent),
        (group.Link, roles.accent),
        (group.Mid, roles.border),
    ):
        result.setColor(role, QColor(color))
    disabled = QPalette.ColorGroup.Disabled
    for role in (group.WindowText, group.Text, group.ButtonText):
        result.setColor(disabled, role, QColor(roles.muted))
    return result
