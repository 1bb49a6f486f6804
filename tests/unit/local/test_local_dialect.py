"""Asking local models as a provider like any other."""

from __future__ import annotations

import os
import signal
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from abreast.core.chat import ChatRequest, Message, Sampling
from abreast.core.errors import LocalServerFailed, ModelNotOffered
from abreast.core.events import Completed, FinishReason, Preparing, RequestSent, StreamEvent, TextDelta, UsageUpdate
from abreast.core.local.catalogue import GEMMA3, SMOLLM2
from abreast.core.local.dialect import LocalDialect, with_defaults
from abreast.core.local.server import LocalServers
from abreast.core.local.shelf import INDEX_NAME, Shelf

pytestmark = pytest.mark.models


@pytest.fixture
async def servers(models_folder: Path) -> AsyncGenerator[LocalServers]:
    servers = LocalServers(Shelf(models_folder))
    yield servers
    await servers.aclose()


def local_dialect(servers: LocalServers) -> LocalDialect:
    from abreast.core.dialects.build import build  # Here, since it loads the vendors' SDKs.

    return LocalDialect(servers, build, provider_id="local", label="This computer")


@pytest.fixture
async def dialect(servers: LocalServers) -> AsyncGenerator[LocalDialect]:
    dialect = local_dialect(servers)
    yield dialect
    await dialect.aclose()


def question(model: str, text: str, **sampling: float | tuple[str, ...] | None) -> ChatRequest:
    return ChatRequest(model=model, messages=(Message.user(text),), sampling=Sampling(temperature=0, **sampling))


async def answer(dialect: LocalDialect, request: ChatRequest) -> list[StreamEvent]:
    return [event async for event in dialect.stream(request)]


def text_of(events: list[StreamEvent]) -> str:
    return "".join(event.text for event in events if isinstance(event, TextDelta))


async def test_the_first_question_says_that_the_model_is_loading_and_the_second_does_not(dialect: LocalDialect):
    first = await answer(dialect, question(SMOLLM2.id, "Why is the sky blue?"))
    second = await answer(dialect, question(SMOLLM2.id, "Why is the sky blue?"))

    assert isinstance(first[0], Preparing)
    assert first[0].note == "loading…"
    assert isinstance(second[0], RequestSent)
    assert "light" in text_of(first)


async def test_an_answer_ends_with_its_reason_its_model_and_its_usage(dialect: LocalDialect):
    events = await answer(dialect, question(SMOLLM2.id, "Say hello."))

    end = events[-1]
    assert isinstance(end, Completed)
    assert end.reason is FinishReason.STOP
    assert end.served_model == SMOLLM2.id
    reports = [event.usage for event in events if isinstance(event, UsageUpdate)]
    assert reports[-1].output_tokens


async def test_the_base_model_answers_and_ends_before_it_asks_itself_the_next_question(dialect: LocalDialect):
    events = await answer(dialect, question(GEMMA3.id, "What is the capital of France?"))

    text = text_of(events)
    assert "Paris" in text
    assert not [marker for marker in ("### ", "<start_of_turn>", "<|im_end|>") if marker in text]
    assert isinstance(events[-1], Completed)


async def test_a_server_that_is_killed_in_the_middle_of_an_answer_is_reported_and_the_next_question_works(
    dialect: LocalDialect, servers: LocalServers
):
    async def ask_and_kill() -> None:
        async for event in dialect.stream(question(SMOLLM2.id, "Tell me a long story about the sea.")):
            if isinstance(event, TextDelta) and (pid := servers.pid(SMOLLM2.id)):
                os.kill(pid, signal.SIGKILL)

    with pytest.raises(LocalServerFailed, match="ended in the middle") as caught:
        await ask_and_kill()
    assert caught.value.provider_id == "local"

    again = await answer(dialect, question(SMOLLM2.id, "Say hello."))
    assert isinstance(again[0], Preparing)
    assert isinstance(again[-1], Completed)


async def test_a_model_that_is_not_here_is_not_offered(tmp_path: Path):
    servers = LocalServers(Shelf(tmp_path))
    dialect = local_dialect(servers)
    for model in (SMOLLM2.id, "gpt-7"):
        with pytest.raises(ModelNotOffered) as caught:
            await answer(dialect, question(model, "Hello"))
        assert caught.value.provider_id == "local"
    await dialect.aclose()


async def test_a_damaged_index_of_added_files_is_an_error_of_the_lane_not_of_abreast(tmp_path: Path):
    (tmp_path / INDEX_NAME).write_text("{")
    dialect = local_dialect(LocalServers(Shelf(tmp_path)))

    with pytest.raises(LocalServerFailed, match=INDEX_NAME):
        await answer(dialect, question("my-model", "Hello"))


def test_what_a_model_needs_to_end_is_added_and_what_the_request_says_wins():
    plain = with_defaults(question(GEMMA3.id, "Hello"), GEMMA3)
    own = with_defaults(question(GEMMA3.id, "Hello", max_output_tokens=7, stop=("STOP",)), GEMMA3)

    assert plain.sampling.max_output_tokens == GEMMA3.max_output_tokens
    assert plain.sampling.stop == GEMMA3.stop
    assert plain.extra_body == GEMMA3.extra_body
    assert own.sampling.max_output_tokens == 7
    assert own.sampling.stop == ("STOP", *GEMMA3.stop)
