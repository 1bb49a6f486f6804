"""All actions of the window, declared once: they feed the menus, the keys and the list of shortcuts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from abreast.core.language import mark, tr


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """One action."""

    id: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    group: str = ""
    """Actions of one group exclude each other and are checkable."""
    starts_section: bool = False
    is_checkable: bool = False
    """Whether it switches something on and off by itself."""
    also: str = ""
    """Other words for it, by which the palette finds it."""


_COMPARISON = mark("&Comparison")
_PANE = mark("&Pane")
_READING = mark("&Reading")
_COMPARE = mark("&Compare")
_VIEW = mark("&View")
_HELP = mark("&Help")

ACTIONS = (
    ActionSpec(id="new", menu=_COMPARISON, text=mark("&New comparison"), keys=("Ctrl+N",)),
    ActionSpec(id="new_temporary", menu=_COMPARISON, text=mark("New te&mporary comparison"), keys=("Ctrl+Shift+N",)),
    ActionSpec(id="older", menu=_COMPARISON, text=mark("&Previous comparison"), keys=("Ctrl+[",)),
    ActionSpec(id="newer", menu=_COMPARISON, text=mark("Ne&xt comparison"), keys=("Ctrl+]",)),
    ActionSpec(id="add_pane", menu=_COMPARISON, text=mark("&Add pane…"), keys=("Ctrl+T",)),
    ActionSpec(id="reopen", menu=_COMPARISON, text=mark("&Reopen what was closed"), keys=("Ctrl+Shift+T",)),
    ActionSpec(id="add_gguf", menu=_COMPARISON, text=mark("Add a &GGUF file…")),
    ActionSpec(id="export", menu=_COMPARISON, text=mark("Exp&ort…"), starts_section=True),
    ActionSpec(id="import", menu=_COMPARISON, text=mark("&Import…")),
    ActionSpec(
        id="send", menu=_COMPARISON, text=mark("&Send"), keys=("Ctrl+Return", "Ctrl+Enter"), starts_section=True
    ),
    ActionSpec(id="stop", menu=_COMPARISON, text=mark("S&top all"), keys=("Esc",)),
    ActionSpec(
        id="preferences",
        menu=_COMPARISON,
        text=mark("S&ettings…"),
        keys=("Ctrl+,",),
        starts_section=True,
        also=mark("preferences, options, providers"),
    ),
    ActionSpec(id="quit", menu=_COMPARISON, text=mark("&Quit"), keys=("Ctrl+Q",)),
    ActionSpec(id="copy", menu=_PANE, text=mark("&Copy answer"), keys=("Ctrl+Shift+C",)),
    ActionSpec(id="regenerate", menu=_PANE, text=mark("&Regenerate"), keys=("Ctrl+R",)),
    ActionSpec(id="edit", menu=_PANE, text=mark("&Edit prompt"), keys=("Ctrl+E",)),
    ActionSpec(id="fork", menu=_PANE, text=mark("Fork &into a new pane")),
    ActionSpec(id="go_on", menu=_PANE, text=mark("Continue all &panes from here"), keys=("Ctrl+Shift+E",)),
    ActionSpec(id="reply_only", menu=_PANE, text=mark("Repl&y to this pane only"), keys=("Ctrl+Shift+O",)),
    ActionSpec(
        id="mute", menu=_PANE, text=mark("Lea&ve out of the next prompt"), keys=("Ctrl+Shift+M",), also=mark("mute")
    ),
    ActionSpec(
        id="history_rule",
        menu=_PANE,
        text=mark("&History that it is sent…"),
        keys=("Ctrl+Shift+Y",),
        also=mark("thread, context"),
    ),
    ActionSpec(id="answer_last", menu=_PANE, text=mark("&Answer the last prompt too")),
    ActionSpec(id="model", menu=_PANE, text=mark("Change &model…"), keys=("Ctrl+L",)),
    ActionSpec(
        id="settings",
        menu=_PANE,
        text=mark("&Temperature, length, system message…"),
        keys=("Ctrl+Shift+L",),
        also=mark("parameters"),
    ),
    ActionSpec(id="details", menu=_PANE, text=mark("&Figures…"), keys=("Ctrl+I",)),
    ActionSpec(
        id="requests", menu=_PANE, text=mark("Re&quests side by side…"), keys=("Ctrl+Shift+I",), also=mark("same input")
    ),
    ActionSpec(id="key", menu=_PANE, text=mark("API &key…")),
    ActionSpec(id="left", menu=_PANE, text=mark("Move &left"), keys=("Ctrl+Shift+PgUp",), starts_section=True),
    ActionSpec(id="right", menu=_PANE, text=mark("Move ri&ght"), keys=("Ctrl+Shift+PgDown",)),
    ActionSpec(id="duplicate", menu=_PANE, text=mark("&Duplicate pane")),
    ActionSpec(id="close", menu=_PANE, text=mark("Cl&ose pane"), keys=("Ctrl+W",)),
    ActionSpec(id="find", menu=_READING, text=mark("&Find in all panes…"), keys=("Ctrl+F",), also=mark("search")),
    ActionSpec(id="find_next", menu=_READING, text=mark("Next &hit"), keys=("F3", "Ctrl+G")),
    ActionSpec(id="find_previous", menu=_READING, text=mark("Previous h&it"), keys=("Shift+F3", "Ctrl+Shift+G")),
    ActionSpec(id="next_turn", menu=_READING, text=mark("&Next turn"), keys=("Alt+Down",), starts_section=True),
    ActionSpec(id="previous_turn", menu=_READING, text=mark("&Previous turn"), keys=("Alt+Up",)),
    ActionSpec(id="align", menu=_READING, text=mark("&Align turns"), keys=("Ctrl+Shift+A",), is_checkable=True),
    ActionSpec(id="lock", menu=_READING, text=mark("&Scroll together"), keys=("Ctrl+Shift+S",), is_checkable=True),
    ActionSpec(
        id="layout_columns",
        menu=_READING,
        text=mark("&Columns"),
        keys=("Alt+1",),
        group="layout",
        starts_section=True,
        also=mark("layout"),
    ),
    ActionSpec(
        id="layout_grid", menu=_READING, text=mark("&Grid"), keys=("Alt+2",), group="layout", also=mark("layout")
    ),
    ActionSpec(
        id="layout_tabs", menu=_READING, text=mark("&Tabs"), keys=("Alt+3",), group="layout", also=mark("layout")
    ),
    ActionSpec(
        id="expand",
        menu=_READING,
        text=mark("&Only this pane"),
        keys=("Alt+Return",),
        is_checkable=True,
        also=mark("layout, full width"),
    ),
    ActionSpec(id="blind", menu=_COMPARE, text=mark("&Blind comparison"), keys=("Ctrl+B",)),
    ActionSpec(id="vote", menu=_COMPARE, text=mark("&Vote: A, B…, T tie, N none is good"), keys=("F8",)),
    ActionSpec(id="reveal", menu=_COMPARE, text=mark("Sho&w the names"), keys=("F9",), also=mark("reveal")),
    ActionSpec(id="ranking", menu=_COMPARE, text=mark("Ran&king…"), keys=("Ctrl+Shift+R",)),
    ActionSpec(
        id="differences", menu=_COMPARE, text=mark("&Differences of this turn"), keys=("Ctrl+D",), starts_section=True
    ),
    ActionSpec(id="next_difference", menu=_COMPARE, text=mark("&Next difference"), keys=("F7",)),
    ActionSpec(id="previous_difference", menu=_COMPARE, text=mark("&Previous difference"), keys=("Shift+F7",)),
    ActionSpec(id="line_ups", menu=_COMPARE, text=mark("&Line-ups…"), keys=("Ctrl+Alt+L",)),
    ActionSpec(id="add_line_up", menu=_COMPARE, text=mark("&Add a line-up to these panes…")),
    ActionSpec(id="save_line_up", menu=_COMPARE, text=mark("Save these panes as a line-&up…"), keys=("Ctrl+Alt+S",)),
    ActionSpec(id="edit_line_ups", menu=_COMPARE, text=mark("&Edit line-ups…")),
    ActionSpec(id="sweep", menu=_COMPARE, text=mark("&Temperature sweep…"), starts_section=True),
    ActionSpec(id="samples", menu=_COMPARE, text=mark("Several samples of &one model…")),
    ActionSpec(id="merge", menu=_COMPARE, text=mark("&Merge answers…"), keys=("Ctrl+Alt+M",), starts_section=True),
    ActionSpec(id="judge", menu=_COMPARE, text=mark("Let a model &judge…"), keys=("Ctrl+Alt+J",)),
    ActionSpec(id="report", menu=_COMPARE, text=mark("Decision &report…"), keys=("Ctrl+Alt+R",)),
    ActionSpec(id="palette", menu=_VIEW, text=mark("&Command palette…"), keys=("Ctrl+K",)),
    ActionSpec(id="usage", menu=_VIEW, text=mark("&Usage and costs"), keys=("Ctrl+Shift+U",)),
    ActionSpec(
        id="scheme_system",
        menu=_VIEW,
        text=mark("Follow the &system"),
        group="scheme",
        starts_section=True,
        also=mark("theme, colours"),
    ),
    ActionSpec(id="scheme_light", menu=_VIEW, text=mark("L&ight"), group="scheme", also=mark("theme, colours")),
    ActionSpec(id="scheme_dark", menu=_VIEW, text=mark("&Dark"), group="scheme", also=mark("theme, colours")),
    ActionSpec(
        id="zoom_in",
        menu=_VIEW,
        text=mark("&Larger text"),
        keys=("Ctrl++", "Ctrl+="),
        starts_section=True,
        also=mark("zoom, font"),
    ),
    ActionSpec(id="zoom_out", menu=_VIEW, text=mark("S&maller text"), keys=("Ctrl+-",), also=mark("zoom, font")),
    ActionSpec(id="zoom_reset", menu=_VIEW, text=mark("&Normal text size"), keys=("Ctrl+0",), also=mark("zoom, font")),
    ActionSpec(
        id="history",
        menu=_VIEW,
        text=mark("Show or hide the &history"),
        keys=("Ctrl+Shift+H",),
        starts_section=True,
        also=mark("sidebar"),
    ),
    ActionSpec(id="search_all", menu=_VIEW, text=mark("Search &all comparisons"), keys=("Ctrl+Shift+F",)),
    ActionSpec(id="next_pane", menu=_VIEW, text=mark("Ne&xt pane"), keys=("F6",), starts_section=True),
    ActionSpec(id="prompt", menu=_VIEW, text=mark("Go to the &prompt"), keys=("Ctrl+J",)),
    ActionSpec(id="shortcuts", menu=_HELP, text=mark("&Keyboard shortcuts"), keys=("Ctrl+/",)),
    ActionSpec(id="licences", menu=_HELP, text=mark("Model &licences")),
    ActionSpec(id="about", menu=_HELP, text=mark("&About Abreast")),
)

CHIP_KEYS = tuple(f"Ctrl+{digit}" for digit in range(1, 10))
"""Toggle a pane for the next prompt."""


def plain_text(spec: ActionSpec) -> str:
    """An action's name without mnemonic and dots, for lists."""
    return without_mnemonic(tr(spec.text)).removesuffix("…")


def without_mnemonic(text: str) -> str:
    """The text of a menu as it is read. Languages without letters have the mnemonic in brackets behind the text."""
    return re.sub(r"\s?\(&.\)", "", text).replace("&", "")
