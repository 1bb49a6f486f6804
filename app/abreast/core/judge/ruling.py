"""What a judge is asked of two answers, and how its words are read: strictly, and never by a guess."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, assert_never, cast

from abreast.core.chat import ChatRequest, Message, Sampling
from abreast.core.dialects.base import DialectName
from abreast.core.judge.quoting import Quote, quoted
from abreast.core.judge.votes import Verdict
from abreast.core.language import tr

MAX_OUTPUT_TOKENS = 4_096
"""Room for a model that reasons before it says its sentence."""
MAX_REASON_CHARS = 2_000

SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "reason": {"type": "string", "description": "One or two sentences."},
        "verdict": {"type": "string", "enum": ["A", "B", "tie", "both_bad"]},
    },
    "required": ["reason", "verdict"],
    "additionalProperties": False,
}
_PLACEHOLDER = "<one or two sentences>"
_VERDICTS = {"A": Verdict.FIRST, "B": Verdict.SECOND, "tie": Verdict.TIE, "both_bad": Verdict.BOTH_BAD}
_TASK = f"""\
Which of the two answers serves the person who asked the question better? Judge whether it is right, whether it answers \
what was asked, and whether it is clear. Do not prefer an answer for standing first, for being longer, or for its tone.

Answer with one JSON object and nothing else, in this form:
{{"reason": "{_PLACEHOLDER}", "verdict": "<A, B, tie or both_bad>"}}
"A" or "B" means that this answer is better, "tie" that both are as good, "both_bad" that neither is of use."""
_REPAIR = f"""\
That was not the one JSON object that was asked for. Give the same verdict again as one JSON object and nothing else:
{{"reason": "{_PLACEHOLDER}", "verdict": "<A, B, tie or both_bad>"}}"""
_FENCE = re.compile(r"```(?:json)?[ \t]*\n(.*)\n```", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What a judge said of two answers, in the order in which it saw them."""

    verdict: Verdict
    reason: str


class NoRuling(ValueError):
    """What a judge wrote is no verdict. The message says in a few words what is wrong with it."""


def judge_prompt(question: str, first: str, second: str) -> str:
    """What a judge is asked of two answers; it knows them as Answer A and Answer B."""
    quotes = (
        Quote(title="Question", text=question),
        Quote(title="Answer A", text=first),
        Quote(title="Answer B", text=second),
    )
    return f"Below are a question and two answers to it. {quoted(quotes)}\n\n{_TASK}"


def judge_request(model: str, prompt: str, dialect: DialectName | None, stop: tuple[str, ...] = ()) -> ChatRequest:
    """The request for one verdict.

    Args:
        dialect: Whose way of demanding JSON is used; `None`: only the prompt demands it.
        stop: Strings that end this model's answers.
    """
    return ChatRequest(
        model=model,
        messages=(Message.user(prompt),),
        sampling=Sampling(max_output_tokens=MAX_OUTPUT_TOKENS, stop=stop),
        extra_body={} if dialect is None else structured(dialect),
    )


def repair_messages(prompt: str, said: str) -> tuple[Message, ...]:
    """The same question once more, with what was said and what was wrong with it."""
    return (Message.user(prompt), Message.assistant(said), Message.user(_REPAIR))


def structured(dialect: DialectName) -> dict[str, Any]:
    """How a dialect is told that the answer has to be JSON of this schema. A host that refuses it is asked without."""
    schema = dict(SCHEMA)
    named = {"name": "verdict", "strict": True, "schema": schema}
    match dialect:
        case "openai-chat":
            return {"response_format": {"type": "json_schema", "json_schema": named}}
        case "openai-responses":
            return {"text": {"format": {"type": "json_schema", **named}}}
        case "anthropic":
            return {"output_config": {"format": {"type": "json_schema", "schema": schema}}}
        case "ollama":
            return {"format": schema}
        case _:
            assert_never(dialect)


def read_ruling(said: str) -> Ruling:
    """Read a judge's answer: one JSON object of the schema, alone or in one code fence.

    Raises:
        NoRuling: if it is anything else.
    """
    text = said.strip()
    if (fenced := _FENCE.fullmatch(text)) is not None:
        text = fenced[1]
    try:
        found: object = json.loads(text, object_pairs_hook=_object)
    except NoRuling:
        raise
    except (ValueError, RecursionError) as error:
        raise NoRuling(tr("it is not JSON")) from error
    if not isinstance(found, dict):
        raise NoRuling(tr("it is not a JSON object"))
    told = cast("dict[str, object]", found)
    if set(told) != {"reason", "verdict"}:
        raise NoRuling(tr("it has other fields than reason and verdict"))
    reason, verdict = told["reason"], told["verdict"]
    if not isinstance(reason, str) or not isinstance(verdict, str) or verdict not in _VERDICTS:
        raise NoRuling(tr("its verdict is none of A, B, tie, both_bad"))
    if reason.strip() == _PLACEHOLDER:
        # Small models copy the form, into which the host makes them fit.
        raise NoRuling(tr("it repeats the form instead of giving a reason"))
    return Ruling(verdict=_VERDICTS[verdict], reason=reason[:MAX_REASON_CHARS])


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise NoRuling(tr("it names a field twice"))
    return found
