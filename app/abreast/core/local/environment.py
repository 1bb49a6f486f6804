"""The environments that child processes get: what each needs, and nothing that could hold a provider's key."""

from __future__ import annotations

import os
from pathlib import Path

_PYTHON = frozenset(
    {
        "COMSPEC",
        "HOME",
        "LANG",
        "LANGUAGE",
        "LD_LIBRARY_PATH",
        "PATH",
        "PATHEXT",
        "PYTHONHOME",
        "PYTHONPATH",
        "PYTHONUSERBASE",
        "SYSTEMDRIVE",
        "SYSTEMROOT",
        "TEMP",
        "TMP",
        "TMPDIR",
        "TZ",
        "USERPROFILE",
        "VIRTUAL_ENV",
        "WINDIR",
    }
)
"""What a Python process needs to find its modules and its system."""

_PIP = frozenset(
    {
        "ALL_PROXY",
        "APPDATA",
        "CURL_CA_BUNDLE",
        "DBUS_SESSION_BUS_ADDRESS",  # pip can take the password of an index from the keyring.
        "HTTPS_PROXY",
        "HTTP_PROXY",
        "LOCALAPPDATA",
        "LOGNAME",
        "NETRC",
        "NO_PROXY",
        "PROGRAMDATA",
        "REQUESTS_CA_BUNDLE",
        "SSL_CERT_DIR",
        "SSL_CERT_FILE",
        "USER",
        "USERNAME",
    }
)
"""What pip reads besides: its configuration, the network's."""


def program_environment() -> dict[str, str]:
    """For a program of our own: a model server, an import."""
    return {name: value for name, value in os.environ.items() if _is_for_python(name.upper())}


def pip_environment(temporary: Path) -> dict[str, str]:
    """For pip, with `temporary` as its folder for temporary files."""
    kept = {
        name: value for name, value in os.environ.items() if _is_for_python(name.upper()) or _is_for_pip(name.upper())
    }
    return kept | dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary))


def _is_for_python(name: str) -> bool:
    return name in _PYTHON or name.startswith("LC_")


def _is_for_pip(name: str) -> bool:
    return name in _PIP or name.startswith(("PIP_", "XDG_"))
