"""Records the bytes of real answers for the dialect tests: `python tests/record_streams.py BASE_URL` with a llama.cpp
server that serves `smollm2-135m` there, e.g. `http://127.0.0.1:18081`.

Ollama's recording is not made here: it was written by hand after the API's documentation.
"""

from __future__ import annotations

import sys
from pathlib import Path

import httpx2

FOLDER = Path(__file__).parent / "data" / "recorded"
MODEL, MOST_TOKENS = "smollm2-135m", 12
SAID = [{"role": "user", "content": "Say hi in two languages."}]
REQUESTS = {
    "openai-chat": (
        "/v1/chat/completions",
        {
            "model": MODEL,
            "messages": SAID,
            "stream": True,
            "max_tokens": MOST_TOKENS,
            "stream_options": {"include_usage": True},
        },
    ),
    "openai-responses": (
        "/v1/responses",
        {"model": MODEL, "input": SAID, "stream": True, "max_output_tokens": MOST_TOKENS},
    ),
    "anthropic": ("/v1/messages", {"model": MODEL, "messages": SAID, "stream": True, "max_tokens": MOST_TOKENS}),
}


def main(base_url: str) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for dialect, (path, body) in REQUESTS.items():
        answer = httpx2.post(base_url + path, json=body, timeout=60)
        answer.raise_for_status()
        (FOLDER / f"{dialect}.txt").write_bytes(answer.content)


if __name__ == "__main__":
    main(sys.argv[1])
