"""Text that waits for a frame to show it."""

from __future__ import annotations

FRAME_CHARS = 128_000
"""No frame takes more, since it copies what it has no time for: of 10 MB that alone took 10 ms of each frame."""
FLOOD_CHARS = 4_000
"""So much in one frame is more than any model writes: 250,000 characters a second."""


class PendingText:
    """What has come and is not shown yet, in order."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self.chars = 0
        """How much waits."""

    def __bool__(self) -> bool:
        return bool(self._parts)

    def add(self, text: str) -> None:
        """Behind all that waits."""
        self.chars += len(text)
        self._parts += (text[start : start + FRAME_CHARS] for start in range(0, len(text), FRAME_CHARS))

    def put_back(self, text: str) -> None:
        """What was taken and could not be shown, before all that waits."""
        if text:
            self.chars += len(text)
            self._parts.insert(0, text)

    def take(self) -> str:
        """All that waits, or as much of its beginning as one frame may take."""
        count = chars = 0
        while count < len(self._parts) and chars < FRAME_CHARS:
            chars += len(self._parts[count])
            count += 1
        taken, self._parts = self._parts[:count], self._parts[count:]
        self.chars -= chars
        return "".join(taken)

    def clear(self) -> None:
        self._parts.clear()
        self.chars = 0
