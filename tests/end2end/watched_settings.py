"""The window, with what its settings and panes show.

usage: watched_settings.py FILE
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication
from watching import run_watched

from abreast.ui.main_window import MainWindow


def state_of(window: MainWindow) -> dict[str, object]:
    from abreast.ui.load_order import DIALOG_MODULES
    from abreast.ui.panes.model_picker import ModelPicker
    from abreast.ui.panes.pane import Pane
    from abreast.ui.settings.providers_page import ProvidersPage

    focus = QApplication.focusWidget()
    state: dict[str, object] = {
        "ready": all(name in sys.modules for name in DIALOG_MODULES) and bool(window.menuBar().actions()),
        "menu": QApplication.activePopupWidget() is not None,
        "focus": focus.accessibleName() if focus is not None else "",
        "picker": [picker.chosen for picker in window.findChildren(ModelPicker)],
        "panes": [
            {"state": pane.record.state.value if pane.record else "", "text": pane.transcript.plain_text()}
            for pane in window.findChildren(Pane)
        ],
    }
    for page in window.findChildren(ProvidersPage):
        draft = page._actions.current
        state |= {
            "sentence": page.trial.sentence.text(),
            "address": draft.spec.base_url if draft else "",
            "works": bool(draft and page._status(draft).words == "works"),
            "suggested": page.trial._use.isVisible(),
            "models": len(draft.spec.models) if draft else 0,
        }
    return state


run_watched(state_of)
