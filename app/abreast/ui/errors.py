"""How a provider's error, or an end that is none of success, looks in a pane."""

from __future__ import annotations

from collections.abc import Mapping

from abreast.core.chat import ChatRequest
from abreast.core.errors import ContextTooLong, ProviderError, Remedy
from abreast.core.events import FinishReason
from abreast.core.language import as_given, mark, number, tr
from abreast.core.meter.bytes_per_token import BYTES_PER_TOKEN, request_tokens
from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.ui.transcript.note import Note

SETTING_OF_PARAMETER: Mapping[str, str] = {
    "temperature": "temperature",
    "max_tokens": "max_output_tokens",
    "max_completion_tokens": "max_output_tokens",
    "max_output_tokens": "max_output_tokens",
    "options.temperature": "temperature",
    "options.num_predict": "max_output_tokens",
}
"""The setting of a pane that a parameter of a request comes from, by the parameter's names in all dialects."""
WORDS_OF_SETTING: Mapping[str, str] = {
    "temperature": mark("temperature"),
    "max_output_tokens": mark("answer limit"),
}

_LABELS = {
    Remedy.RETRY: mark("Try again"),
    Remedy.SEND_WHEN_ONLINE: mark("Send when online"),
    Remedy.OPEN_KEY_SETTINGS: mark("Show where the key and address are set"),
    Remedy.OPEN_ADDRESS_SETTINGS: mark("Change the address…"),
    Remedy.CHOOSE_MODEL: mark("Choose another model"),
    Remedy.SHORTEN: mark("Leave earlier turns out…"),
}


def note_of(error: ProviderError, request: ChatRequest | None = None) -> Note:
    """The card under a broken answer: one sentence, details, one action.

    Args:
        request: What was asked; without it nothing is offered to be left out of it.
    """
    code = error.code or (f"HTTP {error.status}" if error.status else "")
    facts = [tr("Code: {code}", code=code) if code else "", error.details]
    if isinstance(error, ContextTooLong) and request is not None:
        facts.insert(0, _length(request))
    return Note(
        text=error.message,
        details="\n".join(fact for fact in facts if fact),
        action_label=_label(error, request),
        action=error.remedy.value,
        kind="error",
    )


def note_of_end(record: AnswerRecord) -> Note | None:
    """What is said under an answer that is no failure and yet not what it might be; `None`: it ended by itself."""
    if record.state is AnswerState.REFUSED:
        return Note(
            text=tr("A content filter, or the model itself, ended this answer. What had come stays."),
            kind="info",
        )
    if record.state is AnswerState.COMPLETE and record.finish_reason is FinishReason.LENGTH:
        return Note(
            text=tr("Cut at the limit: the pane's, the provider's, or the end of the model's context."),
            action_label=tr("Continue"),
            action=Remedy.CONTINUE.value,
            kind="info",
        )
    return None


def setting_to_leave_out(error: ProviderError, request: ChatRequest | None) -> str | None:
    """The setting of a pane without which a refused request may be taken; `None`: there is none to take away."""
    setting = SETTING_OF_PARAMETER.get(error.parameter or "")
    if setting is None or request is None or getattr(request.sampling, setting) is None:
        return None
    return setting


def _label(error: ProviderError, request: ChatRequest | None) -> str | None:
    if error.remedy is not Remedy.SEND_WITHOUT:
        label = _LABELS.get(error.remedy)
        return None if label is None else tr(label)
    setting = setting_to_leave_out(error, request)
    return None if setting is None else tr("Send without {setting}", setting=tr(WORDS_OF_SETTING[setting]))


def _length(request: ChatRequest) -> str:
    return tr(
        "The request is about {tokens} tokens long, at {bytes} bytes each.",
        tokens=number(request_tokens(request)),
        bytes=as_given(BYTES_PER_TOKEN),
    )
