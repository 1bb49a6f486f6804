"""Keeps the lists of models on disk, with the time they were fetched."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from abreast.core.dialects.listed import ListedModel
from abreast.core.registry.spec import ProviderSpec

FOLDER_NAME = "model-lists"
VERSION = 1
MAX_FILE_BYTES = 16 * 1024 * 1024

_log = logging.getLogger(__name__)
_KINDS: Mapping[str, type] = {
    "id": str, "label": str, "context_tokens": int, "size_bytes": int, "parameters": str, "quantisation": str,
    "chats": bool, "images": bool, "tools": bool,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class CachedList:
    """A host's list of models as it was at one time."""

    models: tuple[ListedModel, ...]
    fetched_at: datetime


class ModelCache:
    """One file for each provider and address. Its methods read and write files, and never raise for a bad one.

    Args:
        folder: The cache folder of the platform; made when first written to.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder / FOLDER_NAME

    def read(self, provider: ProviderSpec) -> CachedList | None:
        """What was kept for the provider at its present address; `None` if nothing, or nothing usable."""
        try:
            with self._file(provider).open("rb") as file:
                return _cached(json.loads(file.read(MAX_FILE_BYTES)))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, RecursionError, OverflowError) as error:
            _log.info("the kept list of models of %s is not used: %s", provider.id, type(error).__name__)
            return None

    def write(self, provider: ProviderSpec, kept: CachedList) -> bool:
        """Keep a list, readable for this user only. Whether it worked: without it the next look costs a request."""
        content = {
            "version": VERSION,
            "provider": provider.id,
            "base_url": provider.base_url,
            "fetched_at": kept.fetched_at.isoformat(),
            "models": [{k: v for k, v in asdict(model).items() if v is not None} for model in kept.models],
        }
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _write_atomically(self._file(provider), json.dumps(content).encode())
        except OSError as error:
            _log.warning("the list of models of %s could not be kept: %s", provider.id, error.strerror)
            return False
        return True

    def _file(self, provider: ProviderSpec) -> Path:
        # Hashed: on some systems `Beta` and `beta`, or `con`, are no good as names. Another address is another list.
        identity = [provider.id, provider.dialect, provider.base_url, provider.organization, provider.api_version]
        return self._folder / f"{hashlib.sha256(json.dumps(identity).encode()).hexdigest()[:32]}.json"


def _write_atomically(path: Path, data: bytes) -> None:
    """The old file or the new one, complete, whenever the program is killed. 0600 from its first byte."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".list-", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _cached(content: Any) -> CachedList:
    if content["version"] != VERSION:
        raise ValueError("written by another version")
    fetched_at = datetime.fromisoformat(content["fetched_at"]).astimezone(UTC)
    return CachedList(models=tuple(map(_model, content["models"])), fetched_at=fetched_at)


def _model(entry: object) -> ListedModel:
    if not isinstance(entry, dict):
        raise TypeError("no model")
    known = {field.name for field in fields(ListedModel)}
    values = {name: value for name, value in cast("dict[str, Any]", entry).items() if name in known}
    if any(not isinstance(value, _KINDS[name]) for name, value in values.items()):
        raise ValueError("a field of another kind")
    return ListedModel(**values)
