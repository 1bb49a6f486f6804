"""One bar for what failed in several panes at once: no dialog, and what concerns all panes of a provider is said once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject

from abreast.core.assembly import Core
from abreast.core.errors import (
    ConnectionLost,
    KeyMissing,
    KeyRejected,
    NoCredit,
    Offline,
    Overloaded,
    ProviderError,
    RateLimited,
    ServerFault,
    TimedOut,
    TlsFailed,
    Unreachable,
)
from abreast.core.events import Completed, Failed, LaneEvent, Stopped
from abreast.core.language import tr, tr_n
from abreast.core.run.lane import Lane
from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.ui.comparison import Comparison
from abreast.ui.features import Actions, Stage
from abreast.ui.history.care_bar import CareBar, Notice
from abreast.ui.key_dialog import ask_for_key
from abreast.ui.main_window import MainWindow
from abreast.ui.panes.board import PaneBoard
from abreast.ui.run_controller import RunController
from abreast.ui.tasks import TaskOwner

RETRY, ONLINE, KEY = "retry", "online", "key"
MANY = 2
"""So many panes that fail are summed up."""


def failed_lanes(lanes: Iterable[Lane]) -> tuple[Lane, ...]:
    """The lanes whose answer to the newest prompt brought nothing."""
    asked = _asked(lanes)
    return tuple(lane for lane in asked if lane.turns[-1].shown_answer.record.state is AnswerState.FAILED)


def summary_of(lanes: Sequence[Lane]) -> Notice | None:
    """What to say over the panes; `None`: each pane says enough."""
    failed = failed_lanes(lanes)
    refused = next((lane for lane in failed if isinstance(_error(lane), KeyRejected | KeyMissing)), None)
    if refused is not None and (notice := _key_notice(refused, failed, lanes)) is not None:
        return notice
    if len(failed) < MANY:
        return None
    reasons: dict[str, list[str]] = {}
    for lane in failed:
        reasons.setdefault(_reason(_error(lane)), []).append(lane.letter)
    told = "; ".join(
        tr("{reason} in {letters}", reason=reason, letters=", ".join(letters)) for reason, letters in reasons.items()
    )
    text = tr_n(
        "{failed} of {n} pane brought no answer: {reasons}.",
        "{failed} of {n} panes brought no answer: {reasons}.",
        len(_asked(lanes)),
        failed=len(failed),
        reasons=told,
    )
    if all(isinstance(_error(lane), Offline) for lane in failed):
        return Notice(kind="danger", text=text, button=tr("&Send these when online"), action=ONLINE)
    return Notice(kind="danger", text=text, button=tr("&Try these again"), action=RETRY)


def key_banners(lanes: Sequence[Lane]) -> Mapping[str, str]:
    """By lane, that its key was refused in another pane. The lanes to which that happened say it themselves."""
    refused = [lane for lane in failed_lanes(lanes) if isinstance(_error(lane), KeyRejected)]
    letters: dict[str, list[str]] = {}
    for lane in refused:
        letters.setdefault(lane.turns[-1].shown_answer.ref.provider.id, []).append(lane.letter)
    return {
        lane.id: tr(
            "{provider} refused the API key in {letters}; this pane is asked with the same one.",
            provider=lane.ref.provider.label,
            letters=", ".join(letters[lane.ref.provider.id]),
        )
        for lane in lanes
        if lane not in refused and lane.ref.provider.id in letters
    }


class FaultSummary(QObject):
    """Keeps the bar at what the panes of the open comparison are."""

    def __init__(
        self, core: Core, comparison: Comparison, board: PaneBoard, window: MainWindow, tasks: TaskOwner
    ) -> None:
        super().__init__(comparison)
        self._core = core
        self._comparison = comparison
        self._board = board
        self._window = window
        self._tasks = tasks
        self._runs: RunController | None = None
        self.bar = CareBar(tr("Failed panes"))
        self.bar.action_requested.connect(self._act)
        window.add_bar(self.bar)
        comparison.opened.connect(self._follow)
        comparison.lanes.changed.connect(self._show)
        self._follow()

    def _follow(self) -> None:
        runs = self._comparison.sitting.runs
        if runs is not self._runs:
            if self._runs is not None:
                self._runs.lane_changed.disconnect(self._lane_changed)
                self._runs.asked.disconnect(self._show)
            self._runs = runs
            runs.lane_changed.connect(self._lane_changed)
            runs.asked.connect(self._show)
        self._show()

    def _lane_changed(self, event: LaneEvent, _record: AnswerRecord) -> None:
        if isinstance(event.event, Completed | Failed | Stopped):
            self._show()

    def _show(self) -> None:
        sitting = self._comparison.sitting
        # Who fails, and how, may tell which model it is.
        lanes = () if sitting.is_hiding else sitting.session.lanes
        self.bar.show_notice(summary_of(lanes))
        banners = key_banners(lanes)
        for pane in self._board.panes:
            pane.show_banner(banners.get(pane.lane_id, ""))

    def _act(self, action: str) -> None:
        failed = failed_lanes(self._comparison.sitting.session.lanes)
        if action in (RETRY, ONLINE):
            work = partial(self._ask_again, [lane.id for lane in failed], is_when_online=action == ONLINE)
            self._tasks.start(self._comparison.attempt(work), name="try again")
        elif lane := next((lane for lane in failed if isinstance(_error(lane), KeyRejected | KeyMissing)), None):
            self._tasks.start(self._ask_for_key(lane), name="enter a key")

    async def _ask_again(self, lane_ids: Sequence[str], *, is_when_online: bool) -> None:
        for lane_id in lane_ids:
            if self._comparison.sitting.session.find(lane_id) is not None:
                await self._comparison.branches.regenerate(lane_id, is_when_online=is_when_online)

    async def _ask_for_key(self, lane: Lane) -> None:
        provider = lane.turns[-1].shown_answer.ref.provider
        if await ask_for_key(self._core.keys, provider, self._window):
            self.bar.show_notice(None)
            self._comparison.say(tr("The key for {provider} is kept. Try again with Ctrl+R.", provider=provider.label))


def _asked(lanes: Iterable[Lane]) -> tuple[Lane, ...]:
    """The lanes that were asked the newest prompt."""
    with_turns = [lane for lane in lanes if lane.turns]
    newest = max((lane.turns[-1].id or 0 for lane in with_turns), default=0)
    return tuple(lane for lane in with_turns if (lane.turns[-1].id or 0) == newest)


def _error(lane: Lane) -> ProviderError | None:
    return lane.turns[-1].shown_answer.record.error


def _key_notice(refused: Lane, failed: Sequence[Lane], lanes: Sequence[Lane]) -> Notice | None:
    """That a key was refused, for all panes that use it; `None`: only one does."""
    provider = refused.turns[-1].shown_answer.ref.provider
    letters = [
        lane.letter
        for lane in failed
        if isinstance(_error(lane), KeyRejected | KeyMissing) and _is_of(lane, provider.id)
    ]
    others = [lane.letter for lane in lanes if lane.ref.provider.id == provider.id and lane.letter not in letters]
    if len(letters) + len(others) < MANY:
        return None
    if isinstance(_error(refused), KeyMissing):
        text = tr_n(
            "{provider} has no key (pane {letters}).",
            "{provider} has no key (panes {letters}).",
            len(letters),
            provider=provider.label,
            letters=", ".join(letters),
        )
    else:
        text = tr_n(
            "{provider} refused the API key (pane {letters}).",
            "{provider} refused the API key (panes {letters}).",
            len(letters),
            provider=provider.label,
            letters=", ".join(letters),
        )
    if others:
        also = tr_n(
            "The same key serves pane {letters}.",
            "The same key serves panes {letters}.",
            len(others),
            letters=", ".join(others),
        )
        text = f"{text} {also}"
    return Notice(kind="danger", text=text, button=tr("&Enter the key…"), action=KEY)


def _is_of(lane: Lane, provider_id: str) -> bool:
    return lane.turns[-1].shown_answer.ref.provider.id == provider_id


def _reason(error: ProviderError | None) -> str:
    match error:
        case KeyRejected() | KeyMissing():
            return tr("no valid key")
        case NoCredit():
            return tr("no credit")
        case RateLimited():
            return tr("too many requests")
        case Overloaded():
            return tr("overloaded")
        case Offline():
            return tr("offline")
        case Unreachable() | ConnectionLost() | TlsFailed():
            return tr("no connection")
        case TimedOut():
            return tr("no answer in time")
        case ServerFault():
            return tr("a fault of the provider's own")
        case _:
            return tr("refused")


def attach(stage: Stage) -> Actions:
    """See `features`."""
    FaultSummary(stage.core, stage.comparison, stage.board, stage.window, stage.tasks)
    return {}
