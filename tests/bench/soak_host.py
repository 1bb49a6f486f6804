"""The model server of soak_messages.py, in a process of its own, so that its memory is not counted.

It prints its address, answers until its standard input ends, and does as the last prompt says: `answer` well, `refuse`,
`cut` in the middle, or `hold` until the client leaves. A model's name ends in a number, and only number 1 does other than
answer, so that seven lanes always go on beside it.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from routed_server import Asked, Host, Reply, chunk, host, of_error, of_events

PARAGRAPHS = (
    "A **rate limit** bounds how often a caller may ask. ",
    "It has a *window* and a count:\n\n- fixed windows\n- sliding windows\n- token buckets\n\n",
    "```python\nbucket = min(size, bucket + rate * elapsed_s)\n```\n\n",
    "See [the notes](https://example.org/limits), or ask again with `n` in place of `m`.",
)


def reply_to(asked: Asked) -> Reply:
    body = asked.json
    what, _, number = body["messages"][-1]["content"].partition(" ")
    good = of_events(
        *(chunk(f"{number}: {text}" if not index else text) for index, text in enumerate(PARAGRAPHS)),
        chunk(usage={"prompt_tokens": 40, "completion_tokens": 90, "total_tokens": 130}),
    )
    if not body["model"].endswith("1"):
        return good
    half = good.body[: len(good.body) // 2]
    match what:
        case "refuse":
            return of_error("400 Bad Request", "invalid_request_error")
        case "cut":
            return Reply(body=half, content_type=good.content_type, headers=(f"Content-Length: {len(good.body)}",))
        case "hold":
            return Reply(body=half, content_type=good.content_type, held=True)
        case _:
            return good


async def main() -> None:
    running: list[Host] = []

    def answer(asked: Asked) -> Reply:
        # Else 100,000 threads of messages would be kept.
        running[0].asked.clear()
        return reply_to(asked)

    async with host(answer) as state:
        running.append(state)
        sys.stdout.write(json.dumps({"base_url": state.base_url}) + "\n")
        sys.stdout.flush()
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
