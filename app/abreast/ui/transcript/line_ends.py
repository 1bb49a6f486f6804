"""Line ends as Markdown has them, in a text that comes in parts."""

from __future__ import annotations


class LineEnds:
    """Makes all line ends newlines. A carriage return at the end of a part waits for what follows."""

    def __init__(self) -> None:
        self._ends_in_cr = False

    def as_newlines(self, text: str) -> str:
        if self._ends_in_cr:
            text, self._ends_in_cr = "\r" + text, False
        if "\r" not in text:
            return text
        self._ends_in_cr = text.endswith("\r")
        return text.removesuffix("\r").replace("\r\n", "\n").replace("\r", "\n")

    def end(self) -> None:
        """Nothing follows."""
        self._ends_in_cr = False
