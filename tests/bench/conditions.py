"""What the program does to Python when it starts, for benchmarks that measure a running window."""

from __future__ import annotations

import gc
import sys

from PySide6.QtWidgets import QApplication

from abreast.ui.collector import Collector
from abreast.ui.feature_scan import stop_feature_scan
from abreast.ui.startup import SWITCH_S
from abreast.ui.transcript.lexers import make_common_lexers


def as_in_program(app: QApplication) -> Collector:
    """Import, switch threads, load lexers and collect garbage as `ui.main` and `ui.startup` have it. The caller keeps the result."""
    stop_feature_scan()
    sys.setswitchinterval(SWITCH_S)
    make_common_lexers()
    gc.collect()
    gc.freeze()
    collector = Collector(app)
    collector.start()
    return collector
