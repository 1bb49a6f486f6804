"""Chooses what a decision report holds, and shows what it will say first."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from abreast.core.judge.report.build import DEFAULT_SAMPLES, ReportOptions
from abreast.core.judge.report.document import Report
from abreast.core.judge.report.words import about
from abreast.core.language import mark, tr
from abreast.core.store.values import Summary
from abreast.ui.check_box import CheckBox
from abreast.ui.number_boxes import WholeNumberBox
from abreast.ui.plain import PlainLabel
from abreast.ui.report.comparison_list import ComparisonList
from abreast.ui.theme.roles import SPACE_M, SPACE_S
from abreast.ui.timers import after_rest

MOST_SAMPLES = 50
AFTER_CHANGE_MS = 250
CHOOSE = mark("Choose at least one comparison.")
READING = mark("Reading…")


class ReportDialog(QDialog):
    """Stays open while the report is written, and says where it is.

    Signals:
        preview_wanted: other things are to be in it; `show_preview` is to be called.
        save_wanted: the report is to be written.
        folder_wanted: the folder of the written file is to be shown.
    """

    preview_wanted = Signal()
    save_wanted = Signal()
    folder_wanted = Signal()

    def __init__(
        self, summaries: Sequence[Summary], chosen_ids: Collection[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Decision report"))
        self.resize(640, 640)
        self.comparisons = ComparisonList(summaries, chosen_ids)
        self.title = QLineEdit()
        self.title.setPlaceholderText(tr("The comparison's own"))
        self.title.setAccessibleName(tr("Title of the report"))
        self.samples = WholeNumberBox()
        self.samples.setRange(0, MOST_SAMPLES)
        self.samples.setValue(DEFAULT_SAMPLES)
        self.samples.setSuffix(" " + tr("prompts"))
        self.samples.setAccessibleName(tr("Prompts shown with their answers"))
        self.prompts = _ticked(tr("List all prompts"))
        self.system = _ticked(tr("Show system messages"))
        self.judges = _ticked(tr("Show what models said as judges, apart from the votes"))
        self.open_votes = CheckBox(tr("Count votes that were cast with the names in sight"))
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_M)
        form.addRow(PlainLabel(tr("Comparisons")), self.comparisons)
        form.addRow(PlainLabel(tr("Title")), self.title)
        form.addRow(PlainLabel(tr("Show answers to")), self.samples)
        boxes = (self.prompts, self.system, self.judges, self.open_votes)
        for box in boxes:
            form.addRow(PlainLabel(), box)
        self.preview = PlainLabel(kind="strong")
        self.details = PlainLabel(kind="muted")
        for label in (self.preview, self.details):
            label.setWordWrap(True)
        self.folder = QPushButton(tr("Open &folder"))
        self.folder.setProperty("kind", "small")
        self.folder.hide()
        said = QHBoxLayout()
        said.addWidget(self.details, 1)
        said.addWidget(self.folder)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save = buttons.addButton(tr("&Save as…"), QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_S)
        layout.addLayout(form, 1)
        layout.addWidget(self.preview)
        layout.addLayout(said)
        layout.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self.save.clicked.connect(self.save_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self._soon = after_rest(self, AFTER_CHANGE_MS, self._ask)
        self.comparisons.changed.connect(self._soon.start)
        for box in boxes:
            box.toggled.connect(self._soon.start)
        self._show_waiting()
        self._soon.start()

    @property
    def options(self) -> ReportOptions:
        return ReportOptions(
            title=self.title.text().strip(),
            samples=self.samples.value(),
            prompts=self.prompts.isChecked(),
            system_messages=self.system.isChecked(),
            judges=self.judges.isChecked(),
            open_votes=self.open_votes.isChecked(),
        )

    def show_preview(self, report: Report) -> None:
        """Show what the report will begin with."""
        self.preview.setText(report.conclusion)
        self.details.setText("\n".join((about(report), *report.findings, *report.caveats[:1])))
        self.save.setEnabled(True)

    def show_told(self, sentence: str, *, has_file: bool = False) -> None:
        """Say how it went."""
        self.details.setText(sentence)
        self.folder.setVisible(has_file)

    def _ask(self) -> None:
        self._show_waiting()
        if self.comparisons.chosen_ids:
            self.preview_wanted.emit()

    def _show_waiting(self) -> None:
        is_any = bool(self.comparisons.chosen_ids)
        self.preview.setText(tr(READING) if is_any else tr(CHOOSE))
        self.details.setText("")
        self.folder.hide()
        self.save.setEnabled(False)


def _ticked(text: str) -> CheckBox:
    box = CheckBox(text)
    box.setChecked(True)
    return box
