"""Says to which origins the key in an environment variable may go.

A key in a variable carries no address of its own, as one in the keyring does. So a file that comes from elsewhere, given
by `--providers` or `ABREAST_PROVIDERS`, could point a known variable at another host and have its key sent there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from abreast.core.registry.entries import ProviderEntry
from abreast.core.registry.key_text import origin_of

KEY_SUFFIX = "API_KEY"

Entries = Mapping[str, ProviderEntry]


def plain_http_origin(own: ProviderEntry | None, entry: ProviderEntry) -> str | None:
    """The origin to which the key of `entry` may go unencrypted; `None`: to none.

    Args:
        own: The same provider by the catalogue and the user's own file, which alone can accept that. A further file that
            names another address or another variable for it takes the acceptance away.
    """
    if own is None or not own.allow_plain_http or not own.base_url or own.api_key_env != entry.api_key_env:
        return None
    origin = origin_of(own.base_url)
    return origin if entry.base_url and origin_of(entry.base_url) == origin else None


class KeyOrigins:
    """Where keys in variables may go.

    A variable that the catalogue or the user's own file names belongs to the addresses these two give, and to no other.
    A variable that only a further file names goes to the address in that file, but only if it is called like an API
    key: such a file must not fetch whatever else stands in the environment.

    Args:
        trusted: The providers by the catalogue alone, and with the user's own file laid over it.
    """

    def __init__(self, trusted: Iterable[Entries]) -> None:
        self._by_variable: dict[str, set[str]] = {}
        for entries in trusted:
            for entry in entries.values():
                if entry.api_key_env:
                    origins = self._by_variable.setdefault(entry.api_key_env, set())
                    if entry.base_url:
                        origins.add(origin_of(entry.base_url))

    def of(self, entry: ProviderEntry) -> frozenset[str]:
        """The origins for the entry's variable; none at all: its key is sent nowhere."""
        variable = entry.api_key_env or ""
        if variable in self._by_variable:
            return frozenset(self._by_variable[variable])
        return frozenset({origin_of(entry.base_url)} if entry.base_url and variable.endswith(KEY_SUFFIX) else ())
