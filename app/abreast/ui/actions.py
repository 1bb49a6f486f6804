"""All actions of the window, declared once: they feed the menus, the keys and the list of shortcuts."""

from __future__ import annotations

from dataclasses import dataclass


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


ACTIONS = (
    ActionSpec(id="new", menu="&Comparison", text="&New comparison", keys=("Ctrl+N",)),
    ActionSpec(id="new_temporary", menu="&Comparison", text="New te&mporary comparison", keys=("Ctrl+Shift+N",)),
    ActionSpec(id="older", menu="&Comparison", text="&Previous comparison", keys=("Ctrl+[",)),
    ActionSpec(id="newer", menu="&Comparison", text="Ne&xt comparison", keys=("Ctrl+]",)),
    ActionSpec(id="add_pane", menu="&Comparison", text="&Add pane…", keys=("Ctrl+T",)),
    ActionSpec(id="reopen", menu="&Comparison", text="&Reopen what was closed", keys=("Ctrl+Shift+T",)),
    ActionSpec(id="add_gguf", menu="&Comparison", text="Add a &GGUF file…"),
    ActionSpec(id="export", menu="&Comparison", text="Exp&ort…", starts_section=True),
    ActionSpec(id="import", menu="&Comparison", text="&Import…"),
    ActionSpec(id="send", menu="&Comparison", text="&Send", keys=("Ctrl+Return", "Ctrl+Enter"), starts_section=True),
    ActionSpec(id="stop", menu="&Comparison", text="S&top all", keys=("Esc",)),
    ActionSpec(
        id="preferences",
        menu="&Comparison",
        text="S&ettings…",
        keys=("Ctrl+,",),
        starts_section=True,
        also="preferences, options, providers",
    ),
    ActionSpec(id="quit", menu="&Comparison", text="&Quit", keys=("Ctrl+Q",)),
    ActionSpec(id="copy", menu="&Pane", text="&Copy answer", keys=("Ctrl+Shift+C",)),
    ActionSpec(id="regenerate", menu="&Pane", text="&Regenerate", keys=("Ctrl+R",)),
    ActionSpec(id="edit", menu="&Pane", text="&Edit prompt", keys=("Ctrl+E",)),
    ActionSpec(id="fork", menu="&Pane", text="Fork &into a new pane"),
    ActionSpec(id="go_on", menu="&Pane", text="Continue all &panes from here", keys=("Ctrl+Shift+E",)),
    ActionSpec(id="reply_only", menu="&Pane", text="Repl&y to this pane only", keys=("Ctrl+Shift+O",)),
    ActionSpec(id="mute", menu="&Pane", text="Lea&ve out of the next prompt", keys=("Ctrl+Shift+M",), also="mute"),
    ActionSpec(
        id="history_rule",
        menu="&Pane",
        text="&History that it is sent…",
        keys=("Ctrl+Shift+Y",),
        also="thread, context",
    ),
    ActionSpec(id="answer_last", menu="&Pane", text="&Answer the last prompt too"),
    ActionSpec(id="model", menu="&Pane", text="Change &model…", keys=("Ctrl+L",)),
    ActionSpec(
        id="settings",
        menu="&Pane",
        text="&Temperature, length, system message…",
        keys=("Ctrl+Shift+L",),
        also="parameters",
    ),
    ActionSpec(id="details", menu="&Pane", text="&Figures…", keys=("Ctrl+I",)),
    ActionSpec(id="requests", menu="&Pane", text="Re&quests side by side…", keys=("Ctrl+Shift+I",), also="same input"),
    ActionSpec(id="key", menu="&Pane", text="API &key…"),
    ActionSpec(id="left", menu="&Pane", text="Move &left", keys=("Ctrl+Shift+PgUp",), starts_section=True),
    ActionSpec(id="right", menu="&Pane", text="Move ri&ght", keys=("Ctrl+Shift+PgDown",)),
    ActionSpec(id="duplicate", menu="&Pane", text="&Duplicate pane"),
    ActionSpec(id="close", menu="&Pane", text="Cl&ose pane", keys=("Ctrl+W",)),
    ActionSpec(id="find", menu="&Reading", text="&Find in all panes…", keys=("Ctrl+F",), also="search"),
    ActionSpec(id="find_next", menu="&Reading", text="Next &hit", keys=("F3", "Ctrl+G")),
    ActionSpec(id="find_previous", menu="&Reading", text="Previous h&it", keys=("Shift+F3", "Ctrl+Shift+G")),
    ActionSpec(id="next_turn", menu="&Reading", text="&Next turn", keys=("Alt+Down",), starts_section=True),
    ActionSpec(id="previous_turn", menu="&Reading", text="&Previous turn", keys=("Alt+Up",)),
    ActionSpec(id="align", menu="&Reading", text="&Align turns", keys=("Ctrl+Shift+A",), is_checkable=True),
    ActionSpec(id="lock", menu="&Reading", text="&Scroll together", keys=("Ctrl+Shift+S",), is_checkable=True),
    ActionSpec(
        id="layout_columns",
        menu="&Reading",
        text="&Columns",
        keys=("Alt+1",),
        group="layout",
        starts_section=True,
        also="layout",
    ),
    ActionSpec(id="layout_grid", menu="&Reading", text="&Grid", keys=("Alt+2",), group="layout", also="layout"),
    ActionSpec(id="layout_tabs", menu="&Reading", text="&Tabs", keys=("Alt+3",), group="layout", also="layout"),
    ActionSpec(
        id="expand",
        menu="&Reading",
        text="&Only this pane",
        keys=("Alt+Return",),
        is_checkable=True,
        also="layout, full width",
    ),
    ActionSpec(id="blind", menu="&Compare", text="&Blind comparison", keys=("Ctrl+B",)),
    ActionSpec(id="vote", menu="&Compare", text="&Vote: A, B…, T tie, N none is good", keys=("F8",)),
    ActionSpec(id="reveal", menu="&Compare", text="Sho&w the names", keys=("F9",), also="reveal"),
    ActionSpec(id="ranking", menu="&Compare", text="Ran&king…", keys=("Ctrl+Shift+R",)),
    ActionSpec(
        id="differences", menu="&Compare", text="&Differences of this turn", keys=("Ctrl+D",), starts_section=True
    ),
    ActionSpec(id="next_difference", menu="&Compare", text="&Next difference", keys=("F7",)),
    ActionSpec(id="previous_difference", menu="&Compare", text="&Previous difference", keys=("Shift+F7",)),
    ActionSpec(id="line_ups", menu="&Compare", text="&Line-ups…", keys=("Ctrl+Alt+L",)),
    ActionSpec(id="add_line_up", menu="&Compare", text="&Add a line-up to these panes…"),
    ActionSpec(id="save_line_up", menu="&Compare", text="Save these panes as a line-&up…", keys=("Ctrl+Alt+S",)),
    ActionSpec(id="edit_line_ups", menu="&Compare", text="&Edit line-ups…"),
    ActionSpec(id="sweep", menu="&Compare", text="&Temperature sweep…", starts_section=True),
    ActionSpec(id="samples", menu="&Compare", text="Several samples of &one model…"),
    ActionSpec(id="merge", menu="&Compare", text="&Merge answers…", keys=("Ctrl+Alt+M",), starts_section=True),
    ActionSpec(id="judge", menu="&Compare", text="Let a model &judge…", keys=("Ctrl+Alt+J",)),
    ActionSpec(id="report", menu="&Compare", text="Decision &report…", keys=("Ctrl+Alt+R",)),
    ActionSpec(id="palette", menu="&View", text="&Command palette…", keys=("Ctrl+K",)),
    ActionSpec(id="usage", menu="&View", text="&Usage and costs", keys=("Ctrl+Shift+U",)),
    ActionSpec(
        id="scheme_system",
        menu="&View",
        text="Follow the &system",
        group="scheme",
        starts_section=True,
        also="theme, colours",
    ),
    ActionSpec(id="scheme_light", menu="&View", text="L&ight", group="scheme", also="theme, colours"),
    ActionSpec(id="scheme_dark", menu="&View", text="&Dark", group="scheme", also="theme, colours"),
    ActionSpec(
        id="zoom_in",
        menu="&View",
        text="&Larger text",
        keys=("Ctrl++", "Ctrl+="),
        starts_section=True,
        also="zoom, font",
    ),
    ActionSpec(id="zoom_out", menu="&View", text="S&maller text", keys=("Ctrl+-",), also="zoom, font"),
    ActionSpec(id="zoom_reset", menu="&View", text="&Normal text size", keys=("Ctrl+0",), also="zoom, font"),
    ActionSpec(
        id="history",
        menu="&View",
        text="Show or hide the &history",
        keys=("Ctrl+Shift+H",),
        starts_section=True,
        also="sidebar",
    ),
    ActionSpec(id="search_all", menu="&View", text="Search &all comparisons", keys=("Ctrl+Shift+F",)),
    ActionSpec(id="next_pane", menu="&View", text="Ne&xt pane", keys=("F6",), starts_section=True),
    ActionSpec(id="prompt", menu="&View", text="Go to the &prompt", keys=("Ctrl+J",)),
    ActionSpec(id="shortcuts", menu="&Help", text="&Keyboard shortcuts", keys=("Ctrl+/",)),
    ActionSpec(id="licences", menu="&Help", text="Model &licences"),
    ActionSpec(id="about", menu="&Help", text="&About Abreast"),
)

CHIP_KEYS = tuple(f"Ctrl+{digit}" for digit in range(1, 10))
"""Toggle a pane for the next prompt."""


def plain_text(spec: ActionSpec) -> str:
    """An action's name without mnemonic and dots, for lists."""
    return spec.text.replace("&", "").removesuffix("…")
