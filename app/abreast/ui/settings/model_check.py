"""Finds out which models of a provider answer: one small request each, with the user's consent, since it costs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from abreast.core.assembly import Core
from abreast.core.errors import ProviderError
from abreast.core.language import tr, tr_n
from abreast.core.registry.key_text import KeyUnusable
from abreast.ui.ask import answer
from abreast.ui.errand import Errand
from abreast.ui.settings.consent import ConsentDialog
from abreast.ui.settings.key_states import source_for
from abreast.ui.settings.provider_draft import ProviderDraft, with_own_address
from abreast.ui.tasks import TaskOwner

if TYPE_CHECKING:
    from abreast.core.registry.candidates import CandidateReport, Checked


class ModelCheck(QObject):
    """Asks models, after asking the user.

    Signals:
        begun(int): the user agreed, and so many models are asked.
        progressed(int, str): so many have been asked, the last one of this id.
        ended(object): a pair of the `ProviderDraft` and a `CandidateReport`, or a sentence why there is none; `None`
            if the user did not agree.
    """

    begun = Signal(int)
    progressed = Signal(int, str)
    ended = Signal(object)

    def __init__(self, core: Core, tasks: TaskOwner, window: QWidget) -> None:
        super().__init__(window)
        self._core = core
        self._window = window
        self._errand = Errand(tasks, "check models", self.ended.emit)

    @property
    def running(self) -> bool:
        return self._errand.running

    def start(self, draft: ProviderDraft, model_ids: Sequence[str]) -> None:
        """Ask the user, then the models."""
        self._errand.start(partial(self._check, draft, tuple(model_ids)))

    def cancel(self) -> None:
        """Ask no further model."""
        self._errand.cancel()

    async def _check(
        self, draft: ProviderDraft, model_ids: tuple[str, ...]
    ) -> tuple[ProviderDraft, CandidateReport | str] | None:
        what = tr_n(
            "{provider} is asked for one token by one model, and for up to 256 by those that refuse so few. "
            "The host may charge for that.",
            "{provider} is asked for one token by each of {n} models, and for up to 256 by those that refuse so few. "
            "The host may charge for that.",
            len(model_ids),
            provider=draft.spec.label,
        )
        if not await answer(ConsentDialog(tr("Check models"), what, tr("Chec&k"), self._window)):
            return None
        self.begun.emit(len(model_ids))
        try:
            spec = with_own_address(draft.spec)
            keys = await source_for(draft.wish.key if draft.wish else None, spec)
            return draft, await self._core.check_candidates(spec, model_ids, self._progress, keys=keys)
        except ProviderError as error:
            return draft, error.message
        except KeyUnusable as error:
            return draft, str(error)

    def _progress(self, done: int, total: int, latest: Checked) -> None:
        self.progressed.emit(done, latest.model_id)


def outcome_of(report: CandidateReport) -> str:
    """What came of a check, in one or two sentences."""
    unusable = report.unusable
    usable = sum(result.verdict.value == "usable" for result in report.checked)
    unknown = len(report.checked) - usable - len(unusable)
    parts = [tr_n("{n} answered", "{n} answered", usable)]
    if unusable:
        first, why = next(iter(unusable.items()))
        examples = tr("{model}: {reason}", model=first, reason=why)
        if more := len(unusable) - 1:
            examples = tr_n("{examples} and {n} more", "{examples} and {n} more", more, examples=examples)
        parts.append(
            tr_n(
                "{n} cannot be used and is offered no more ({examples})",
                "{n} cannot be used and are offered no more ({examples})",
                len(unusable),
                examples=examples,
            )
        )
    if unknown:
        parts.append(tr_n("{n} could not be judged and stays", "{n} could not be judged and stay", unknown))
    sentence = tr("{findings}.", findings=", ".join(parts))
    return f"{sentence} {report.stopped_by.message}" if report.stopped_by is not None else sentence
