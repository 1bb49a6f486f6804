"""Opens the window as `abreast` does and writes to a file, five times a second, what the settings and the panes show.

usage: watched_settings.py FILE
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import abreast.ui.main as program
from abreast.ui.main_window import MainWindow

INTERVAL_MS = 200
FILE = Path(sys.argv[1])


class WatchedWindow(MainWindow):
    def show(self) -> None:
        super().show()
        self._watch = QTimer(self)
        self._watch.timeout.connect(self._write)
        self._watch.start(INTERVAL_MS)

    def _write(self) -> None:
        from abreast.ui.panes.model_picker import ModelPicker
        from abreast.ui.panes.pane import Pane
        from abreast.ui.settings.providers_page import ProvidersPage
        from abreast.ui.startup import SETTINGS_MODULES

        focus = QApplication.focusWidget()
        state: dict[str, object] = {
            "ready": all(name in sys.modules for name in SETTINGS_MODULES) and bool(self.menuBar().actions()),
            "menu": QApplication.activePopupWidget() is not None,
            "focus": focus.accessibleName() if focus is not None else "",
            "picker": [picker.chosen for picker in self.findChildren(ModelPicker)],
            "panes": [
                {"state": pane.record.state.value if pane.record else "", "text": pane.transcript.plain_text()}
                for pane in self.findChildren(Pane)
            ],
        }
        for page in self.findChildren(ProvidersPage):
            draft = page._actions.current
            state |= {
                "sentence": page.trial.sentence.text(),
                "address": draft.spec.base_url if draft else "",
                "works": bool(draft and page._status(draft).words == "works"),
                "suggested": page.trial._use.isVisible(),
                "models": len(draft.spec.models) if draft else 0,
            }
        part = FILE.with_suffix(".part")
        part.write_text(json.dumps(state))
        part.replace(FILE)


program.MainWindow = WatchedWindow
sys.exit(program.main())
