"""Which lanes share a server, so that their figures are fair only one after the other."""

from __future__ import annotations

from abreast.core.registry.key_text import is_loopback
from abreast.core.registry.spec import ModelRef

THIS_COMPUTER = "this computer"


def shared_server(ref: ModelRef) -> str | None:
    """The name for `LaneCall.queue` of a model whose server runs on this computer; `None`: elsewhere.

    All of them share one name: also different models, in servers of their own, take turns on the same processor.
    """
    is_here = ref.provider.managed or is_loopback(ref.provider.base_url)
    return THIS_COMPUTER if is_here else None
