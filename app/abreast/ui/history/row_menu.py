"""The menu of the chosen comparisons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from abreast.core.language import tr, tr_n
from abreast.core.store.values import Summary


@dataclass(frozen=True, slots=True, kw_only=True)
class RowActions:
    """What the menu's entries do."""

    open: Callable[[Summary], None]
    rename: Callable[[], None] | None
    """In its row; `None`: it has none in sight."""
    pin: Callable[[Sequence[Summary], bool], None]
    edit_tags: Callable[[Summary], None]
    archive: Callable[[Sequence[Summary], bool], None]
    export: Callable[[Sequence[Summary]], None]
    export_all: Callable[[], None]
    report: Callable[[Sequence[Summary]], None]
    delete: Callable[[Sequence[Summary]], None]


def row_menu(chosen: Sequence[Summary], actions: RowActions, parent: QWidget) -> QMenu:
    """A menu for one comparison or several. It is gone when it closes."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    first, count = chosen[0], len(chosen)
    if count == 1:
        menu.addAction(tr("&Open"), lambda: actions.open(first))
        if actions.rename is not None:
            menu.addAction(tr("&Rename") + "\tF2", actions.rename)
    is_pinned = all(each.pinned for each in chosen)
    menu.addAction(tr("Un&pin") if is_pinned else tr("&Pin"), lambda: actions.pin(chosen, not is_pinned))
    if count == 1:
        menu.addAction(tr("&Tags…"), lambda: actions.edit_tags(first))
    is_archived = all(each.archived for each in chosen)
    archive = tr("Take out of the &archive") if is_archived else tr("&Archive")
    menu.addAction(archive, lambda: actions.archive(chosen, not is_archived))
    export = tr("&Export…") if count == 1 else tr_n("&Export {n} comparison…", "&Export {n} comparisons…", count)
    menu.addAction(export, lambda: actions.export(chosen))
    menu.addAction(tr("Export a&ll…"), actions.export_all)
    menu.addAction(tr("Decision repor&t…"), lambda: actions.report(chosen))
    menu.addSeparator()
    delete = tr("&Delete") if count == 1 else tr_n("&Delete {n} comparison", "&Delete {n} comparisons", count)
    # As the keyboards of the language have it.
    key = QKeySequence("Del").toString(QKeySequence.SequenceFormat.NativeText)
    menu.addAction(f"{delete}\t{key}", lambda: actions.delete(chosen))
    return menu
