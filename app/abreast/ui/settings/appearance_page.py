"""Colours, text size, language, what Enter does, and whether models on this computer take turns."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QFormLayout

from abreast.core.language import mark, tr
from abreast.ui.actions import without_mnemonic
from abreast.ui.check_box import CheckBox
from abreast.ui.languages.choice import NAMES, SYSTEM
from abreast.ui.number_boxes import WholeNumberBox
from abreast.ui.plain import PlainLabel
from abreast.ui.preferences import Look
from abreast.ui.settings.page import Outcome, Parts, SettingsPage
from abreast.ui.theme.roles import SPACE_M, SPACE_S
from abreast.ui.theme.theme import MAX_ZOOM_PERCENT, MIN_ZOOM_PERCENT, ZOOM_STEP_PERCENT, Scheme

_SCHEMES = ((Scheme.SYSTEM, mark("Follow the system")), (Scheme.LIGHT, mark("Light")), (Scheme.DARK, mark("Dark")))
NOTES = (
    mark("Ctrl+Enter sends in either case. Ctrl++ and Ctrl+- change the text size at any time."),
    mark(
        "Models on this computer slow each other down. One after the other, their times are fair; the "
        "wait is shown apart."
    ),
)


class AppearancePage(SettingsPage):
    """How the window looks and behaves."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._scheme = QComboBox()
        for _, name in _SCHEMES:
            self._scheme.addItem(tr(name))
        self._language = QComboBox()
        self._language.addItem(tr("Follow the system"), SYSTEM)
        for code, name in NAMES.items():
            self._language.addItem(name, code)
        self._zoom = WholeNumberBox()
        self._zoom.setRange(MIN_ZOOM_PERCENT, MAX_ZOOM_PERCENT)
        self._zoom.setSingleStep(ZOOM_STEP_PERCENT)
        self._zoom.setSuffix(" %")
        self._enter = CheckBox(tr("&Enter sends (Shift+Enter begins a new line)"))
        self._enter.setAccessibleName(tr("Enter sends"))
        self._one_by_one = CheckBox(tr("&Models on this computer answer one after the other"))
        self._one_by_one.setAccessibleName(tr("Models on this computer answer one after the other"))
        form = QFormLayout(self)
        form.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        form.setHorizontalSpacing(SPACE_M)
        form.setVerticalSpacing(SPACE_M)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for text, field in (
            (tr("Co&lours"), self._scheme),
            (tr("&Text size"), self._zoom),
            (tr("Lan&guage"), self._language),
        ):
            label = PlainLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(without_mnemonic(text))
            form.addRow(label, field)
        form.addRow(PlainLabel(tr("Prompt box")), self._enter)
        form.addRow(PlainLabel(tr("Answers")), self._one_by_one)
        for text in NOTES:
            note = PlainLabel(tr(text), "muted")
            note.setWordWrap(True)
            note.setContentsMargins(0, SPACE_S, 0, 0)
            form.addRow(note)
        self._scheme.currentIndexChanged.connect(self.changed)
        self._language.currentIndexChanged.connect(self.changed)
        self._zoom.valueChanged.connect(self.changed)
        self._enter.toggled.connect(self.changed)
        self._one_by_one.toggled.connect(self.changed)

    def load(self) -> None:
        look = self._parts.look()
        self._scheme.setCurrentIndex(next(i for i, (scheme, _) in enumerate(_SCHEMES) if scheme is look.scheme))
        self._zoom.setValue(look.zoom_percent)
        self._language.setCurrentIndex(max(0, self._language.findData(look.language)))
        self._enter.setChecked(look.enter_sends)
        self._one_by_one.setChecked(look.one_by_one)

    @property
    def is_changed(self) -> bool:
        return self._chosen != self._parts.look()

    async def save(self) -> Outcome:
        self._parts.set_look(self._chosen)
        return Outcome.SAVED

    @property
    def _chosen(self) -> Look:
        scheme, _ = _SCHEMES[self._scheme.currentIndex()]
        return Look(
            scheme=scheme,
            zoom_percent=self._zoom.value(),
            enter_sends=self._enter.isChecked(),
            one_by_one=self._one_by_one.isChecked(),
            language=self._language.currentData(),
        )
