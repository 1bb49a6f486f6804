import pytest

from abreast.core.dialects.listed import ListedModel
from abreast.core.registry.chat_models import why_no_chat
from abreast.core.registry.registry import load
from abreast.core.resources import catalogue_file


@pytest.mark.parametrize(
    "model_id",
    [
        "text-embedding-3-large", "text-embedding-ada-002", "nomic-embed-text:v1.5", "BAAI/bge-m3", "intfloat/e5-base",
        "mxbai-embed-large", "gemini-embedding-001", "embed-multilingual-v3.0", "rerank-v3.5", "bge-reranker-large",
        "tts-1-hd", "gpt-4o-mini-tts", "whisper-1", "whisper-large-v3", "gpt-4o-transcribe", "gpt-4o-audio-preview",
        "gpt-realtime", "gpt-4o-realtime-preview", "gemini-2.5-flash-preview-tts", "gemini-live-2.5-flash",
        "dall-e-3", "gpt-image-1", "chatgpt-image-latest", "gemini-2.5-flash-image", "imagen-4.0-generate-001", "grok-2-image-1212",
        "black-forest-labs/FLUX.1-schnell", "stabilityai/stable-diffusion-xl-base-1.0", "sora-2", "veo-3.0-generate-001",
        "omni-moderation-latest", "meta-llama/Llama-Guard-4-12B", "llama-guard3:8b", "openai/gpt-oss-safeguard-20b",
        "mistral-ocr-latest", "babbage-002", "davinci-002", "gpt-3.5-turbo-instruct", "gpt-3.5-turbo-instruct-0914", "aqa",
        "text-embedding-nomic-embed-text-v1.5@q4_k_m", "lyria-002", "voxtral-mini-transcribe-2507",
    ],
)  # fmt: skip
def test_the_name_tells_what_cannot_chat(model_id: str) -> None:
    assert why_no_chat(ListedModel(id=model_id))


@pytest.mark.parametrize(
    "model_id",
    [
        "gpt-5.2", "gpt-4.1-nano-2025-04-14", "chatgpt-4o-latest", "o3", "claude-opus-5-5", "gemini-2.5-pro", "gemma3:270m",
        "Qwen/Qwen2.5-VL-72B-Instruct", "meta-llama/Llama-3.3-70B-Instruct-Turbo", "llama-3.1-8b-instant", "vanguard-7b",
        "deepseek-reasoner", "command-r7b-12-2024", "sonar-pro", "codestral-latest", "pixtral-large-latest", "e50-chat",
        "moonshotai/Kimi-K3", "olivedb-7b", "smollm2-135m", "llava:13b", "solar-pro", "magistral-medium", "phi-4",
        "microsoft/Phi-3.5-vision-instruct", "granite3-dense:8b", "nous-hermes-2-mixtral", "liveportrait-chat-7b",
    ],
)  # fmt: skip
def test_the_name_of_a_model_that_chats_does_not_bar_it(model_id: str) -> None:
    assert why_no_chat(ListedModel(id=model_id)) is None


def test_no_model_of_the_shipped_catalogue_is_barred_by_its_name() -> None:
    shipped = load(catalogue_file(), environ={})
    assert [ref.name for ref in shipped.models() if why_no_chat(ListedModel(id=ref.model.id))] == []


def test_what_the_host_says_counts_more_than_the_name() -> None:
    assert why_no_chat(ListedModel(id="gemini-2.5-flash-image", chats=True)) is None
    assert why_no_chat(ListedModel(id="plain-name", chats=False))
