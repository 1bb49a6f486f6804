"""The Markdown that the benchmarks stream: prose, lists, code and a table, in pieces of about a token."""

from __future__ import annotations

import re

_PIECE = re.compile(r"\s?\S{1,5}|\s+")
_SECTION = '''## Step {n}: limit the rate

A client should *never* send faster than the host allows. Use a **token bucket** per provider: it lets short bursts
through and holds the average. Measure the wait with a monotonic clock, since the wall clock may jump at any moment,
and keep one bucket for each key rather than one for each host. See [the notes](https://example.com/notes) for `burst`.

1. count the requests in the window
2. wait if the count is over the limit
   - honour `Retry-After` first
   - then back off with jitter
3. send the request

```python
class Bucket:
    """Lets `rate` requests a second through, `burst` at once."""

    def take(self, n: int = 1) -> float:
        self.fill()  # seconds to wait
        return max(0.0, n - self.level) / self.rate
```

| limiter | burst | state |
|---|---|---|
| token bucket | yes | 2 numbers |
| sliding log | exact | n stamps |

For most clients this is enough. Combine it with a semaphore, because concurrency and rate are separate limits, and a
host that allows sixty requests a minute may still refuse the ninth one that runs at the same time as eight others.

'''


def markdown_tokens(count: int) -> list[str]:
    """`count` pieces of text of about four characters, as a model streams them."""
    tokens: list[str] = []
    section = 1
    while len(tokens) < count:
        tokens += _PIECE.findall(_SECTION.format(n=section))
        section += 1
    return tokens[:count]
