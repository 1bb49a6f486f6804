"""Token counts as Ollama's own API reports them, in our convention."""

from __future__ import annotations

from abreast.core.counts import Counts
from abreast.core.dialects.json_values import JsonObject, token_count


def counts_from_ollama(fields: JsonObject) -> Counts:
    """The counts of the last line. Input includes what was cached; older servers leave it out when all of it was."""
    return Counts(
        input_tokens=token_count(fields.get("prompt_eval_count")), output_tokens=token_count(fields.get("eval_count"))
    )
