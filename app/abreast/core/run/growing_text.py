"""An immutable text that can be appended to in constant time."""

from __future__ import annotations


class GrowingText:
    """A text that is extended with `+` and read with `str()`.

    A stream of 32,000 pieces folded into plain strings copies gigabytes. Here all versions of one text share a list
    of pieces, and each version knows how many of them are its own; extending an older version copies the list.
    """

    __slots__ = ("_count", "_length", "_pieces")

    def __init__(self, text: str = "") -> None:
        self._pieces: list[str] = [text] if text else []
        self._count = len(self._pieces)
        self._length = len(text)

    def __add__(self, text: str) -> GrowingText:
        grown = GrowingText()
        # Only the newest version may append in place: what lies behind the end of an older one is not its own. The
        # empty text never shares, since it stands as the default of every record.
        is_newest = self._count == len(self._pieces) and self._count > 0
        grown._pieces = self._pieces if is_newest else self._pieces[: self._count]
        grown._pieces.append(text)
        grown._count = self._count + 1
        grown._length = self._length + len(text)
        return grown

    def __len__(self) -> int:
        """The length in characters."""
        return self._length

    def __str__(self) -> str:
        return "".join(self._pieces[: self._count])

    def __repr__(self) -> str:
        return f"<GrowingText of {self._length} characters>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, GrowingText) and str(self) == str(other)

    def __hash__(self) -> int:
        return hash(str(self))


EMPTY = GrowingText()
