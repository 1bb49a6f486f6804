"""Testing a provider: two buttons, one sentence, and the address that would be right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from abreast.core.assembly import Core
from abreast.core.language import tr
from abreast.core.registry.diagnosis import Diagnosis
from abreast.core.registry.key_text import KeyUnusable
from abreast.ui.ask import answer
from abreast.ui.errand import Errand
from abreast.ui.plain import PlainLabel, set_plain_tooltip
from abreast.ui.settings.consent import ConsentDialog
from abreast.ui.settings.key_states import source_for
from abreast.ui.settings.provider_draft import ProviderDraft, with_own_address
from abreast.ui.settings.trial_findings import thorough_words, with_findings
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.roles import SPACE_M, SPACE_S


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    draft: ProviderDraft
    diagnosis: Diagnosis
    thorough: bool


class TrialRow(QWidget):
    """Tests the provider as it stands in the form, saved or not.

    Signals:
        diagnosed(object, object): the draft and its `Diagnosis`.
        address_taken(str): the address that the test suggests is wanted.
    """

    diagnosed = Signal(object, object)
    address_taken = Signal(str)
    _stepped = Signal(str)
    _ended = Signal(object)

    def __init__(self, core: Core, tasks: TaskOwner) -> None:
        super().__init__()
        self._core = core
        self._draft: ProviderDraft | None = None
        self._errand = Errand(tasks, "test a provider", self._ended.emit)
        self._suggested = ""
        self._test = QPushButton(tr("&Test"))
        self._test.setAccessibleName(tr("Test this provider"))
        self._thorough = QPushButton(tr("Thorou&ghly…"))
        self._thorough.setAccessibleName(tr("Test this provider thoroughly"))
        set_plain_tooltip(self._thorough, tr("Also find out whether the model takes a temperature, pictures and tools"))
        self._stop = QPushButton(tr("Stop"))
        self._stop.setAccessibleName(tr("Stop the test"))
        self._use = QPushButton()
        self.sentence = PlainLabel()
        self.sentence.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        for button in (self._test, self._thorough, self._stop, self._use):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        layout.setSpacing(SPACE_M)
        texts = QVBoxLayout()
        texts.addWidget(self.sentence)
        layout.addLayout(buttons)
        layout.addLayout(texts, 1)
        self._test.clicked.connect(self.test)
        self._thorough.clicked.connect(self.test_thoroughly)
        self._stop.clicked.connect(self.cancel)
        self._use.clicked.connect(self._take_address)
        self._stepped.connect(self._show_step)
        self._ended.connect(self._end)
        self._set_running(False)

    def show_draft(self, draft: ProviderDraft, diagnosis: Diagnosis | None) -> None:
        """Show another provider, with what the last test of it found."""
        if draft is not self._draft:
            self.cancel()
        self._draft = draft
        self.show_diagnosis(diagnosis)

    def show_diagnosis(self, diagnosis: Diagnosis | None) -> None:
        """What was found; `None`: nothing that still holds."""
        if self._errand.running:
            return
        self.setVisible(self._draft is None or not self._draft.spec.managed)
        self._suggested = (diagnosis and diagnosis.suggested_base_url) or ""
        # Qt takes "&" for a mnemonic.
        self._use.setText(tr("&Use {address}", address=self._suggested.replace("&", "&&")))
        self._use.setVisible(bool(self._suggested))
        if diagnosis is None:
            self.sentence.setText(
                tr("Asks the host for its models and one model for a few words, which may cost a little.")
            )
            self.sentence.set_kind("muted")
        else:
            self.sentence.setText(diagnosis.sentence)
            self.sentence.set_kind("ok" if diagnosis.works else "danger")

    def test(self) -> None:
        """Begin a test."""
        if self._draft is not None and not self._errand.running:
            self._begin()
            self._errand.start(partial(self._diagnose, self._draft, thorough=False))

    def test_thoroughly(self) -> None:
        """Ask the user, since that is several requests; then begin a test that tries all that a model may take."""
        if self._draft is not None and not self._errand.running:
            self._errand.start(partial(self._ask_and_diagnose, self._draft))

    def _begin(self) -> None:
        self._use.hide()
        self._show_step(tr("Looking for the key"))
        self._set_running(True)

    def cancel(self) -> None:
        """Stop the test that is running."""
        if self._errand.running:
            self._errand.cancel()
            self.show_diagnosis(None)
        self._set_running(False)

    async def _ask_and_diagnose(self, draft: ProviderDraft) -> _Outcome | None:
        what = tr(
            "{provider} is asked for its models, and one model for a few words four times: plainly, with a "
            "temperature, with a small picture, and with a tool. The host may charge for that.",
            provider=draft.spec.label,
        )
        if not await answer(ConsentDialog(tr("Test thoroughly"), what, tr("&Test"), self.window())):
            return None
        self._begin()
        return await self._diagnose(draft, thorough=True)

    async def _diagnose(self, draft: ProviderDraft, *, thorough: bool) -> _Outcome:
        try:
            spec = with_own_address(draft.spec)
            keys = await source_for(draft.wish.key if draft.wish else None, spec)
            found = await self._core.diagnose(spec, thorough=thorough, keys=keys, on_step=self._stepped.emit)
        except KeyUnusable as error:
            found = Diagnosis(provider_id=draft.spec.id, sentence=str(error), works=False)
        if thorough and found.works:
            found = replace(found, sentence=f"{found.sentence} {thorough_words(found.capabilities)}")
        return _Outcome(draft=draft, diagnosis=found, thorough=thorough)

    def _show_step(self, step: str) -> None:
        self.sentence.set_kind("muted")
        self.sentence.setText(f"{step}…")

    def _end(self, outcome: _Outcome | None) -> None:
        if outcome is None:
            return
        draft, diagnosis = outcome.draft, outcome.diagnosis
        self._set_running(False)
        draft.spec = with_findings(draft.spec, diagnosis, thorough=outcome.thorough)
        self.diagnosed.emit(draft, diagnosis)

    def _take_address(self) -> None:
        self.address_taken.emit(self._suggested)

    def _set_running(self, running: bool) -> None:
        had_focus = any(button.hasFocus() for button in (self._test, self._thorough, self._stop))
        self._test.setVisible(not running)
        self._thorough.setVisible(not running)
        self._stop.setVisible(running)
        if had_focus:
            # Else the focus goes to whatever stands next.
            (self._stop if running else self._test).setFocus()
