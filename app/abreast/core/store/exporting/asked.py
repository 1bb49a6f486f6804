"""What an export tells of how lanes and answers were asked."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from abreast.core.run.lane import LaneSettings
from abreast.core.store.exporting import masking
from abreast.core.store.exporting.document import MessageDocument, RequestDocument
from abreast.core.store.requests import read, request_of


def settings_told(settings: LaneSettings) -> LaneSettings:
    return settings if settings.system is None else replace(settings, system=masking.said(settings.system))


def request_told(row: Any) -> RequestDocument:
    request = request_of(row.request, ())
    messages = None if row.messages is None else read(row.messages)
    return RequestDocument(
        model=request.model,
        system=None if request.system is None else masking.said(request.system),
        sampling=request.sampling,
        extra_body=masking.parameters(dict(request.extra_body)),
        messages=None
        if messages is None
        else tuple(
            MessageDocument(role=message.role, parts=tuple(masking.said(part.text) for part in message.parts))
            for message in messages
        ),
    )
