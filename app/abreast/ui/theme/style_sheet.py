"""The one style sheet, made from roles and zoom. Widgets take part by their object name or the property `kind`."""

from __future__ import annotations

from collections.abc import Callable

from abreast.ui.theme.roles import (
    FIGURE_PX,
    HEAD_ICON_PX,
    ICON_PX,
    LABEL_PX,
    RADIUS_L,
    RADIUS_S,
    SECONDARY_PX,
    SMALL_ICON_PX,
    SPACE_M,
    SPACE_S,
    SPACE_XS,
    Roles,
)

CELL_MARGIN_PX = 3
"""What Qt adds to the padding of a table's cells, and not to that of its header."""
Scaled = Callable[[int], int]
"""From pixels at 100 % to pixels at the zoom."""


def style_sheet(roles: Roles, zoom_percent: int, *, is_right_to_left: bool = False) -> str:
    """The style sheet of the application. Qt mirrors layouts, but not what a sheet says of one side."""

    def px(size: int) -> int:
        return round(size * zoom_percent / 100)

    return (
        _labels(roles, px)
        + _notices(roles, start="right" if is_right_to_left else "left")
        + _buttons(roles, px)
        + _fields(roles)
        + _menus(roles)
        + _bars(roles)
        + _tabs_and_tables(roles, px)
    )


def _labels(roles: Roles, px: Scaled) -> str:
    return f"""
QMainWindow, QDialog {{ background: {roles.window}; }}
QFrame[kind="card"] {{ background: {roles.surface}; border: 1px solid {roles.border}; border-radius: {RADIUS_L}px; }}
QLabel {{ background: transparent; color: {roles.text}; }}
QLabel[kind="title"] {{ font-size: {px(20)}px; font-weight: 600; }}
QLabel[kind="figure"] {{ font-size: {px(FIGURE_PX)}px; font-weight: 600; }}
QLabel[kind="strong"] {{ font-weight: 600; }}
QLabel[kind="muted"] {{ color: {roles.muted}; font-size: {px(SECONDARY_PX)}px; }}
QLabel[kind="label"] {{ color: {roles.muted}; font-size: {px(LABEL_PX)}px; font-weight: 600; }}
QLabel[kind="warning"] {{ color: {roles.warn}; font-size: {px(SECONDARY_PX)}px; }}
QLabel[kind="danger"] {{ color: {roles.danger}; font-size: {px(SECONDARY_PX)}px; }}
QLabel[kind="ok"] {{ color: {roles.ok}; font-size: {px(SECONDARY_PX)}px; }}
QLabel[kind="badge"] {{ color: {roles.muted}; font-size: {px(LABEL_PX)}px; border: 1px solid {roles.border};
    border-radius: {px(10)}px; padding: 2px {SPACE_S}px; }}
"""


def _notices(roles: Roles, *, start: str) -> str:
    bars = (("danger", roles.danger, roles.danger), ("notice", roles.border, roles.warn))
    return "".join(
        f"""
QFrame[kind="{kind}-bar"] {{ background: {roles.surface}; border: 1px solid {edge};
    border-{start}: 4px solid {strip}; border-radius: {RADIUS_S}px; border-top-{start}-radius: 0;
    border-bottom-{start}-radius: 0; }}
"""
        for kind, edge, strip in bars
    )


def _buttons(roles: Roles, px: Scaled) -> str:
    return f"""
QAbstractButton {{ icon-size: {px(ICON_PX)}px; }}
QPushButton {{ color: {roles.text}; background: {roles.raised}; border: 1px solid {roles.border};
    border-radius: {RADIUS_S}px; padding: 6px {SPACE_M}px; outline: none; }}
QPushButton:hover {{ border-color: {roles.muted}; }}
QPushButton:focus {{ border-color: {roles.accent}; }}
QPushButton:disabled {{ color: {roles.muted}; }}
QPushButton[kind="primary"] {{ background: {roles.accent}; color: {roles.on_accent}; border-color: {roles.accent};
    font-weight: 600; padding: 6px 16px; }}
QPushButton[kind="primary"], QToolButton[kind="chip"] {{ icon-size: {px(SMALL_ICON_PX)}px; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {roles.text}; padding: 5px 15px; }}
QPushButton[kind="primary"]:disabled {{ background: {roles.border}; border-color: {roles.border};
    color: {roles.muted}; }}
QPushButton[kind="small"] {{ font-size: {px(SECONDARY_PX)}px; padding: 4px {SPACE_S}px; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton[kind="flat"] {{ background: transparent; border: 1px solid transparent; color: {roles.muted};
    font-size: {px(SECONDARY_PX)}px; padding: 2px {SPACE_XS}px; text-align: left; }}
QPushButton[kind="flat"]:hover {{ color: {roles.text}; }}
QPushButton[kind="flat"]:focus {{ border-color: {roles.accent}; }}
QPushButton[kind="choice"] {{ background: transparent; color: {roles.muted}; font-size: {px(SECONDARY_PX)}px;
    padding: 4px {SPACE_S}px; }}
QPushButton[kind="choice"]:checked {{ background: {roles.prompt}; color: {roles.text}; border-color: {roles.accent}; }}
QPushButton[kind="choice"]:focus {{ border: 2px solid {roles.accent}; padding: 3px 7px; }}
QPushButton[kind="model"] {{ background: transparent; border: 1px solid transparent; font-weight: 600;
    padding: 2px {SPACE_XS}px; text-align: left; }}
QPushButton[kind="model"]:hover {{ background: {roles.window}; }}
QPushButton[kind="model"]:focus {{ border-color: {roles.accent}; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px;
    color: {roles.text}; }}
QToolButton:hover {{ background: {roles.window}; }}
QToolButton:focus {{ border-color: {roles.accent}; }}
QToolButton::menu-indicator {{ image: none; }}
QToolButton[kind="head"] {{ icon-size: {px(HEAD_ICON_PX)}px; }}
QToolButton[kind="chip"] {{ border: 1px solid {roles.border}; border-radius: {RADIUS_S}px; color: {roles.muted};
    font-size: {px(SECONDARY_PX)}px; padding: 3px {SPACE_S}px; }}
QToolButton[kind="chip"]:checked {{ color: {roles.text}; background: {roles.prompt}; border-color: {roles.accent}; }}
QToolButton[kind="chip"]:focus {{ border: 2px solid {roles.accent}; padding: 2px 7px; }}
QToolButton[kind="chip"][hasIcon="true"] {{ padding-right: 0; }}
"""


def _fields(roles: Roles) -> str:
    return f"""
QPlainTextEdit, QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox {{ background: {roles.surface}; color: {roles.text};
    border: 1px solid {roles.border}; border-radius: {RADIUS_S}px; padding: 4px 6px;
    selection-background-color: {roles.accent}; selection-color: {roles.on_accent}; }}
QPlainTextEdit:focus, QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus {{ border-color: {roles.accent}; }}
QCheckBox, QRadioButton {{ color: {roles.text}; spacing: {SPACE_S}px; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {roles.muted}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 12px; height: 12px; border: 1px solid {roles.muted};
    background: {roles.surface}; }}
QCheckBox::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 7px; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background: {roles.accent};
    border-color: {roles.accent}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {roles.border}; }}
QCheckBox::indicator:checked:disabled {{ background: {roles.border}; }}
QCheckBox:focus, QRadioButton:focus {{ color: {roles.accent}; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {{
    border: none; width: 20px; }}
QComboBox::down-arrow, QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{ width: 0; height: 0;
    border-left: 4px solid {roles.surface}; border-right: 4px solid {roles.surface};
    border-top: 5px solid {roles.muted}; }}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{ width: 0; height: 0; border-left: 4px solid {roles.surface};
    border-right: 4px solid {roles.surface}; border-bottom: 5px solid {roles.muted}; }}
QComboBox:focus {{ border-color: {roles.accent}; }}
QComboBox QAbstractItemView {{ background: {roles.raised}; color: {roles.text}; border: 1px solid {roles.border};
    selection-background-color: {roles.prompt}; selection-color: {roles.text}; }}
QLineEdit:read-only {{ background: {roles.window}; color: {roles.muted}; }}
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QPlainTextEdit:disabled {{
    background: {roles.window}; color: {roles.muted}; }}
QLineEdit[kind="search"] {{ padding: 6px 6px; }}
QPlainTextEdit[kind="bare"] {{ border: none; background: transparent; padding: 0; }}
QListView {{ background: {roles.surface}; color: {roles.text}; border: 1px solid {roles.border};
    border-radius: {RADIUS_S}px; outline: none; }}
QListView:focus, QTableView:focus {{ border-color: {roles.accent}; }}
QListView[kind="bare"] {{ background: transparent; border: none; }}
QListView::item {{ padding: 6px {SPACE_S}px; border-radius: 6px; }}
QListView::item:selected {{ background: {roles.prompt}; color: {roles.text}; }}
QTableWidget {{ background: {roles.surface}; color: {roles.text}; border: 1px solid {roles.border};
    border-radius: {RADIUS_S}px; gridline-color: {roles.border}; }}
QHeaderView::section {{ background: {roles.window}; color: {roles.muted}; border: none; padding: 4px; }}
"""


def _menus(roles: Roles) -> str:
    return f"""
QMenu {{ background: {roles.raised}; color: {roles.text}; border: 1px solid {roles.border}; padding: {SPACE_XS}px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 6px; }}
QMenu::item:selected {{ background: {roles.prompt}; }}
QMenu::item:disabled {{ color: {roles.muted}; }}
QMenu::separator {{ height: 1px; background: {roles.border}; margin: {SPACE_XS}px {SPACE_S}px; }}
QMenuBar {{ background: {roles.window}; color: {roles.muted}; }}
QMenuBar::item {{ background: transparent; padding: 4px {SPACE_S}px; border-radius: 6px; }}
QMenuBar::item:selected {{ background: {roles.prompt}; color: {roles.text}; }}
QToolTip {{ background: {roles.raised}; color: {roles.text}; border: 1px solid {roles.border}; padding: 4px; }}
"""


def _bars(roles: Roles) -> str:
    return f"""
QProgressBar {{ background: {roles.border}; border: none; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {roles.accent}; border-radius: 3px; }}
QMainWindow::separator {{ background: transparent; width: 6px; height: 6px; }}
QMainWindow::separator:hover {{ background: {roles.border}; }}
QSplitter::handle {{ background: transparent; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {roles.border}; border-radius: 4px; margin: 1px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {roles.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _tabs_and_tables(roles: Roles, px: Scaled) -> str:
    return f"""
QTabWidget::pane {{ background: {roles.surface}; border: 1px solid {roles.border};
    border-radius: {RADIUS_S}px; }}
QTabWidget > QStackedWidget {{ background: transparent; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; color: {roles.muted}; border: none; border-bottom: 2px solid transparent;
    padding: 6px {SPACE_M}px; margin-right: {SPACE_XS}px; }}
QTabBar::tab:selected {{ color: {roles.text}; border-bottom-color: {roles.accent}; }}
QTabBar::tab:focus {{ color: {roles.accent}; }}
QTabBar::tab:hover {{ color: {roles.text}; }}
QTableView {{ background: {roles.surface}; color: {roles.text}; border: 1px solid {roles.border};
    border-radius: {RADIUS_S}px; outline: none; selection-background-color: {roles.prompt};
    selection-color: {roles.text}; }}
QTableView[kind="rows"]::item {{ padding: 0 {SPACE_XS}px; }}
QTableView[kind="rows"] QHeaderView {{ background: {roles.window}; }}
QTableView[kind="rows"] QHeaderView::section {{ padding: 6px {SPACE_XS + CELL_MARGIN_PX}px; }}
QTableView[kind="figures"] {{ font-size: {px(SECONDARY_PX)}px; border-radius: 0; border: none;
    border-bottom: 1px solid {roles.border}; }}
QTableView[kind="figures"]:focus {{ border-bottom: 1px solid {roles.accent}; }}
QTableView[kind="figures"]::item {{ padding: 0 {SPACE_XS}px; }}
QTableView[kind="figures"]::corner {{ background: {roles.surface}; border: none; }}
QTableView[kind="figures"] QHeaderView {{ background: {roles.surface}; }}
QTableView[kind="figures"] QHeaderView::section {{ background: {roles.surface}; font-size: {px(LABEL_PX)}px;
    border-bottom: 1px solid {roles.border}; padding: 4px {SPACE_XS + CELL_MARGIN_PX}px; }}
QTableView[kind="figures"][framed="true"] {{ border: 1px solid {roles.border};
    border-bottom-left-radius: {RADIUS_S}px; border-bottom-right-radius: {RADIUS_S}px; }}
QTableView[kind="figures"][framed="true"]:focus {{ border-color: {roles.accent}; }}
"""
