"""Fields for numbers whose text stands as far from the edge as in other fields.

Under a style sheet Qt puts the text of a spin box at its very edge, whatever padding the sheet asks for.
"""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QWidget

from abreast.ui.theme.roles import SPACE_S


class WholeNumberBox(QSpinBox):
    """A field for a whole number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _stand_in(self)


class DecimalBox(QDoubleSpinBox):
    """A field for a number with decimals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _stand_in(self)

    def textFromValue(self, val: float) -> str:
        """What stands in the field. Qt lets a screen reader have the number where words stand for the least one."""
        words = self.specialValueText()
        return words if words and val == self.minimum() else super().textFromValue(val)


def _stand_in(box: QAbstractSpinBox) -> None:
    box.lineEdit().setTextMargins(SPACE_S - 2, 0, SPACE_S - 2, 0)
