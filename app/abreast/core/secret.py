"""The type that holds a key. It cannot be printed, formatted or pickled by accident."""

from __future__ import annotations

import hmac
from typing import NoReturn

MASK = "•••"


class Secret:
    """A key in memory. Only `reveal` gives its value, and only the modules that send it may call that."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The key itself, to be put into a request or into the keyring and nowhere else."""
        return self._value

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
