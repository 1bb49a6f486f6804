"""Names that are too long for their place end in an ellipsis; a button or a label of Qt's own would cut them off."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from abreast.ui.plain import PlainLabel

MIN_BUTTON_PX = 40
LEAST_LABEL_EM = 12
"""A host and the model of a bot are to be read whole, as long as they are not very long."""
ICON_GAP_PX = 4
"""What Qt puts between the icon of a button and its text."""
SLACK_PX = 2
"""Qt measures a text by its ink for the one and by its advance for the other."""


class ElidedButton(QPushButton):
    """A button whose text may be longer than it is wide."""

    def minimumSizeHint(self) -> QSize:
        return QSize(MIN_BUTTON_PX, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        if not self.icon().isNull():
            room -= self.iconSize().width() + ICON_GAP_PX
        # The text is set with its "&" doubled, which counts and is drawn as one.
        flags = Qt.TextFlag.TextShowMnemonic.value
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room, flags)
        option.text = text  # pyright: ignore[reportAttributeAccessIssue]  the stubs lack the option's fields
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


class ElidedLabel(PlainLabel):
    """A label that shows as much of its text as fits."""

    def __init__(self, kind: str = "") -> None:
        super().__init__(kind=kind)
        self._whole = ""

    def set_whole_text(self, text: str) -> None:
        self._whole = text
        # Else a screen reader is given what fits.
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._text_px() + self._around_px(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(
            min(LEAST_LABEL_EM * self.fontInfo().pixelSize(), self.sizeHint().width()),
            super().minimumSizeHint().height(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room_px = self.width() - self._around_px()
        fits = room_px >= self._text_px()
        elided = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, max(0, room_px))
        self.setText(self._whole if fits else elided)

    def _text_px(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._whole)

    def _around_px(self) -> int:
        """Border and padding of the style sheet."""
        return super().sizeHint().width() - self.fontMetrics().boundingRect(self.text()).width() + SLACK_PX
