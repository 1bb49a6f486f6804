"""What is said over the panes when several of them fail: what concerns all panes of a provider is said once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from abreast.core.errors import (
    ConnectionLost,
    KeyLate,
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
from abreast.core.language import tr, tr_n
from abreast.core.run.lane import Lane
from abreast.core.run.record import AnswerState
from abreast.ui.notice_bar import Notice

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
    refused = next((lane for lane in failed if lacks_key(lane)), None)
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


def lacks_key(lane: Lane) -> bool:
    """Whether its newest answer failed for want of a key that is taken."""
    return isinstance(_error(lane), KeyRejected | KeyMissing)


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
    letters = [lane.letter for lane in failed if lacks_key(lane) and _is_of(lane, provider.id)]
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
        case KeyLate():
            return tr("keyring is slow")
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
