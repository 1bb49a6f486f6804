"""The comparisons a report is made of: a list to tick, which a tag narrows down."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from abreast.core.language import mark, tr
from abreast.core.store.values import Summary
from abreast.ui.plain import in_its_direction, one_line
from abreast.ui.theme.roles import SPACE_S

EVERY_TAG = mark("All comparisons")
_ID = Qt.ItemDataRole.UserRole


class ComparisonList(QWidget):
    """Choosing a tag ticks all that have it.

    Args:
        chosen_ids: The comparisons that are ticked at first.

    Signals:
        changed: others are ticked now.
    """

    changed = Signal()

    def __init__(
        self, summaries: Sequence[Summary], chosen_ids: Collection[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._summaries = tuple(summaries)
        self.tag = QComboBox()
        self.tag.setAccessibleName(tr("Tag"))
        self.tag.addItem(tr(EVERY_TAG))
        self.tag.addItems(sorted({tag for summary in summaries for tag in summary.tags}))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Comparisons of the report"))
        for summary in self._summaries:
            item = QListWidgetItem(in_its_direction(one_line(summary.title)))
            item.setData(_ID, summary.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if summary.id in chosen_ids else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.tag)
        layout.addWidget(self.list, 1)
        self.tag.currentTextChanged.connect(self._take_tag)
        self.list.itemChanged.connect(self._item_changed)

    @property
    def chosen_ids(self) -> tuple[int, ...]:
        """Those that are ticked, the oldest first."""
        items = (self.list.item(row) for row in range(self.list.count()))
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return tuple(int(item.data(_ID)) for item in reversed(ticked))

    def _take_tag(self) -> None:
        tag = None if self.tag.currentIndex() == 0 else self.tag.currentText()
        self.list.blockSignals(True)
        for row, summary in enumerate(self._summaries):
            item = self.list.item(row)
            has_it = tag is None or tag in summary.tags
            item.setHidden(not has_it)
            if tag is not None:
                item.setCheckState(Qt.CheckState.Checked if has_it else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self.changed.emit()

    def _item_changed(self, _item: QListWidgetItem) -> None:
        self.changed.emit()
