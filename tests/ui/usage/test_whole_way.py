"""One answer's figures, from the events of its stream to the pane, the ledger, the panel, the command line and the CSV."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from opened_window import WAIT_MS, Answering, OpenedWindow, held, providers_at
from PySide6.QtWidgets import QFileDialog, QLineEdit

from abreast.core.paths import Paths
from abreast.ui.panes.figure_rows import figure_rows
from abreast.ui.usage.choice import Choice, Period
from routed_server import chunk, of_events

MODELS = "{one: {price: {input: 2.5, cached_input: 0.25, output: 10}}}"


@pytest.fixture
def window_paths(answering: Answering, window_paths: Paths) -> Paths:
    window_paths.providers_file.write_text(providers_at(answering.host.base_url, MODELS))
    return window_paths


def test_cached_and_cancelled_answers_are_the_same_wherever_they_are_told(
    opened: OpenedWindow, answering: Answering, tmp_path: Path
) -> None:
    target = tmp_path / "usage.csv"
    opened.wait_for_history()
    usage = {"prompt_tokens": 1000, "completion_tokens": 100, "prompt_tokens_details": {"cached_tokens": 800}}
    answering.reply = of_events(chunk("Because."), chunk(), {"id": "1", "choices": [], "usage": usage})
    opened.ask("Why?")
    # 200 at 2.5, 800 at 0.25, 100 at 10 dollars a million.
    whole = Decimal("0.0017")
    record = opened.panes[0].record
    assert record is not None
    shown = dict(figure_rows(record, opened.comparison.sitting.session.lanes[0].ref))
    assert (shown["Input tokens (with cache)"], shown["of these read from cache"]) == ("1,000", "800")
    assert shown["Cost"] == "$0.0017"
    answering.reply = held("word " * 30)
    opened.send("And again?")
    opened._qtbot.waitUntil(lambda: "word" in opened.panes[0].transcript.plain_text(), timeout=WAIT_MS)
    opened.choose_in(opened.panes[0], "stop")
    opened._qtbot.waitUntil(lambda: opened.history.ledger.last_usage_id().result(10) == 2, timeout=WAIT_MS)

    kept, cancelled = opened.history.ledger.usage_records().result(10)
    assert (kept.usage.input_tokens, kept.usage.cached_input_tokens, kept.usage.output_tokens) == (1000, 800, 100)
    assert (kept.cost.usd, kept.cost.source) == (whole, "user price")
    assert (cancelled.state, cancelled.cost.source) == ("cancelled", "estimate")
    estimated = cancelled.cost.usd
    assert estimated

    opened.choose("usage")
    attached = opened._bench._usage.attached
    assert attached is not None
    panel = attached.dock.show()
    panel.choose(Choice(period=Period.ALL))
    opened._qtbot.waitUntil(lambda: panel.figure.counts.text().startswith("2 answers"), timeout=WAIT_MS)
    (row,) = panel.table.rows_model.rows
    assert (row.totals.computed_usd, row.totals.estimated_usd, row.totals.estimated) == (whole, estimated, 1)
    assert (row.totals.usage.input_tokens, row.totals.without_tokens, row.failures) == (1000, 1, 0)

    panel.export_requested.emit()
    dialog = opened.dialog(QFileDialog)
    name = dialog.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText(str(target))
    opened.close_dialog(dialog, accept=True)
    opened._qtbot.waitUntil(target.exists, timeout=WAIT_MS)
    # Beside the window, as a user would.
    assert target.read_bytes() == told_by_command("--csv"), "one file, whoever makes it"
    (line,) = csv.DictReader(io.StringIO(target.read_text(encoding="utf-8")))
    (said,) = json.loads(told_by_command("--json"))["rows"]
    for figures in (line, said):
        assert Decimal(figures["computed_usd"]) == whole
        assert Decimal(figures["estimated_usd"]) == estimated
        assert int(figures["answers"]) == 2
        assert (int(figures["input_tokens"]), int(figures["cached_input_tokens"])) == (1000, 800)
        assert int(figures["output_tokens"]) == 100


def told_by_command(form: str) -> bytes:
    return subprocess.run([sys.executable, "-m", "abreast", "usage", form], capture_output=True, check=True).stdout
