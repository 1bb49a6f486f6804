"""The type that holds a key. It cannot be printed, formatted or pickled by accident."""

from __future__ import annotations

import base64
import hmac
import json
from collections.abc import Iterator
from typing import NamedTuple, NoReturn
from urllib.parse import quote, quote_plus

MASK = "•••"


class Trace(NamedTuple):
    """By what a piece of a key is known in a text, without being told: pieces of `chars` characters with this hash."""

    chars: int
    hash: int
    """Python's own, which differs in each process."""


class Secret:
    """A key in memory. Only `reveal` gives its value, and only the two modules that send or store it may call that."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The key itself, to be put into a request or into the keyring and nowhere else."""
        return self._value

    @property
    def chars(self) -> int:
        """How long it is."""
        return len(self._value)

    @property
    def alphabet(self) -> frozenset[str]:
        """The characters of it in all usual encodings: where others stand in a text, it is not."""
        return frozenset(character for form in _forms(self._value) for character in form)

    def traces(self, slice_chars: int, shortest_chars: int) -> Iterator[Trace]:
        """Every piece of the key of `slice_chars` characters, in each usual encoding; what is shorter, as a whole.

        Args:
            shortest_chars: Below this it is no secret, and masking it would leave no text readable.
        """
        for form in set(_forms(self._value)):
            chars = min(slice_chars, len(form))
            if chars >= shortest_chars:
                yield from (Trace(chars, hash(form[at : at + chars])) for at in range(len(form) - chars + 1))

    def __eq__(self, other: object) -> bool:
        """Whether both hold the same key, compared in constant time."""
        return isinstance(other, Secret) and hmac.compare_digest(self._value.encode(), other._value.encode())

    __hash__ = None  # type: ignore[assignment]  no key stands in a dictionary

    def __repr__(self) -> str:
        return MASK

    __str__ = __repr__

    def __format__(self, format_spec: str) -> str:
        return format(MASK, format_spec)

    def __reduce__(self) -> NoReturn:
        raise TypeError("A Secret is not pickled: it would leave a key on the disk.")


def _forms(value: str) -> Iterator[str]:
    """A secret as it is, as URLs and JSON write it, and as base64 wherever in a longer text it begins."""
    data = value.encode()
    yield from {value, quote(value, safe=""), quote_plus(value), json.dumps(value)[1:-1]}
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        for shift, mixed_chars in ((0, 0), (1, 2), (2, 3)):
            yield encode(bytes(shift) + data).decode().rstrip("=")[mixed_chars:]
