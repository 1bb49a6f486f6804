"""Answers that say who made them, found by rules."""

from __future__ import annotations

import pytest

from abreast.core.judge.maker import makers_of, names_maker
from abreast.core.registry.spec import ModelRef, ModelSpec, ProviderSpec

GPT = makers_of(
    ModelRef(
        provider=ProviderSpec(id="openai", label="OpenAI", dialect="openai-chat", base_url="https://api.openai.com/v1"),
        model=ModelSpec(id="gpt-5.2", short="5.2"),
    )
)
SMALL = makers_of(
    ModelRef(
        provider=ProviderSpec(id="local", label="This computer", dialect="openai-chat", base_url="http://127.0.0.1"),
        model=ModelSpec(id="smollm2-135m", label="SmolLM2 135M"),
    )
)


@pytest.mark.parametrize(
    "text",
    [
        "I am ChatGPT, a large language model.",
        "I'm Claude.",
        "I\u2019m an AI assistant made by Anthropic.",
        "As a language model trained by Google, I cannot say.",
        "Developed by Mistral AI in Paris.",
        "My name is Gemini.",
        "As an OpenAI model, I have no opinion.",
        "I was created by DeepSeek.",
        "It is GPT 5.2 that answers you.",
        "gpt-5.2",
        "You can read more at OpenAI's pages.",
    ],
)
def test_an_answer_that_calls_itself_something_or_names_its_own_maker_is_flagged(text: str) -> None:
    assert names_maker(text, "Who are you?", GPT)


@pytest.mark.parametrize(
    "text",
    [
        "The sky is blue because short waves are scattered more.",
        "Google was founded in 1998.",
        "A llama is an animal of the Andes. Claude Monet painted one, or did he?",
        "I am sure that the command works.",
        "I think so. Meta is a Greek word.",
        "This computer has a chat program.",
    ],
)
def test_an_answer_about_other_things_is_not(text: str) -> None:
    assert not names_maker(text, "Tell me something.", GPT)
    assert not names_maker(text, "Tell me something.", SMALL)


def test_a_name_that_the_prompt_brought_in_tells_nothing() -> None:
    assert not names_maker("OpenAI was founded in 2015.", "When was OpenAI founded?", GPT)
    assert names_maker("It was founded in 2015, by OpenAI's founders.", "When was it founded?", GPT)
    assert names_maker("I am made by OpenAI.", "Are you made by OpenAI?", GPT)


def test_a_model_s_own_name_is_found_as_it_may_be_written() -> None:
    assert {"smollm", "Hugging Face"} <= SMALL
    for written in ("SmolLM2 135M", "smollm2-135m", "SMOLLM2_135M", "SmolLM"):
        assert names_maker(f"Here speaks {written}, hello.", "Hello?", SMALL), written
    assert names_maker("I am zebra-one.", "?", frozenset(), {"zebra-one"})
