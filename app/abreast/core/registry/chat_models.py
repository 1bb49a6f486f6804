"""Tells the models that hold a conversation from all the others a host lists."""

from __future__ import annotations

import re
from collections.abc import Mapping

from abreast.core.dialects.listed import ListedModel
from abreast.core.language import mark, tr

SAID_BY_HOST = mark("the host says that it does not chat")

_PURPOSES: Mapping[str, str] = {
    mark("for embeddings"): r"embed|embeddings?|embedder|bge|gte|e5|mxbai|minilm|colbert|clip|siglip|ada-002",
    mark("for ranking texts"): r"rerank|reranker|ranker",
    mark(
        "for speech"
    ): r"tts|whisper|transcribe|transcription|asr|stt|speech|parakeet|orpheus|kokoro|audio|realtime|gemini[-.\w]*-live",
    mark(
        "for pictures"
    ): r"image|images|imagine|imagen|dall-e|dalle|stable-diffusion|sdxl|sd3|flux|cogview|recraft|ideogram|seedream",
    mark("for video"): r"video|sora|veo|kling|seedance|hailuo",
    mark("for music"): r"music|lyria",
    mark("for moderation"): r"moderation|guard|shield|shieldgemma|safeguard",
    mark("for reading documents"): r"ocr",
    mark("for continuing text only"): r"babbage-002|davinci-002|gpt-3\.5-turbo-instruct(?:-\d+)?|aqa",
}
_EDGE_BEFORE, _EDGE_AFTER = r"(?:^|[-_/.:@ ])", r"(?:$|[-_/.:@ ]|(?<!\d)v?\d)"
_PATTERNS = {
    purpose: re.compile(f"{_EDGE_BEFORE}(?:{words}){_EDGE_AFTER}", re.IGNORECASE)
    for purpose, words in _PURPOSES.items()
}


def why_no_chat(model: ListedModel) -> str | None:
    """What else a model is for; `None` if it chats, as far as one can tell.

    What the host says of it counts. Only where it says nothing the name is looked at, by whole words: `guard` is none
    of `vanguard`.
    """
    if model.chats is not None:
        return None if model.chats else tr(SAID_BY_HOST)
    return next((tr(purpose) for purpose, pattern in _PATTERNS.items() if pattern.search(model.id)), None)
