"""The environment that child processes get: what they need and nothing that could hold a provider's key."""

from __future__ import annotations

import os
from collections.abc import Mapping

_NAMES = frozenset(
    {
        "ALL_PROXY",
        "APPDATA",
        "COMSPEC",
        "CURL_CA_BUNDLE",
        "DBUS_SESSION_BUS_ADDRESS",
        "DISPLAY",
        "HOME",
        "HTTPS_PROXY",
        "HTTP_PROXY",
        "LANG",
        "LANGUAGE",
        "LD_LIBRARY_PATH",
        "LOCALAPPDATA",
        "LOGNAME",
        "NETRC",
        "NO_PROXY",
        "PATH",
        "PATHEXT",
        "PROGRAMDATA",
        "PYTHONHOME",
        "PYTHONPATH",
        "PYTHONUSERBASE",
        "REQUESTS_CA_BUNDLE",
        "SSL_CERT_DIR",
        "SSL_CERT_FILE",
        "SYSTEMDRIVE",
        "SYSTEMROOT",
        "TEMP",
        "TMP",
        "TMPDIR",
        "TZ",
        "USER",
        "USERNAME",
        "USERPROFILE",
        "VIRTUAL_ENV",
        "WINDIR",
    }
)
_PREFIXES = ("LC_", "PIP_", "XDG_")


def child_environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The parts of our environment that pip and the model server need, with `extra` on top."""
    kept = {name: value for name, value in os.environ.items() if _is_kept(name.upper())}
    return kept | dict(extra or {})


def _is_kept(name: str) -> bool:
    return name in _NAMES or name.startswith(_PREFIXES)
