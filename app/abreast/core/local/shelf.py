"""Which local models there are: the known ones, and files that the user added."""

from __future__ import annotations

import json
import logging
import os
import re
import tempfile
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from abreast.core.language import tr
from abreast.core.local.catalogue import KNOWN_MODELS, Licence, LocalModel
from abreast.core.local.errors import LocalModelError
from abreast.core.local.gguf import read_header

INDEX_NAME = "added.json"
_INDEX_VERSION = 1

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Added:
    """One line of the index: a file of the user's own, which stays where it is."""

    id: str
    label: str
    path: str
    licence: str | None
    is_chat: bool


class Shelf:
    """The local models of one user.

    Known models lie in the folder under their own names. Files that the user adds are referenced where they are, in a
    small index in the folder; Abreast never copies, moves or deletes them.

    Args:
        folder: The `models` folder in the user's data folder. It is made, for this user only, when it is first needed.
        known: The models that can be fetched.
    """

    def __init__(self, folder: Path, known: Iterable[LocalModel] = KNOWN_MODELS) -> None:
        self.folder = folder
        self._known = {model.id: model for model in known}

    def models(self) -> tuple[LocalModel, ...]:
        """All models, the known ones first, present or not.

        If the index of added files is damaged, only the known ones: they must stay usable. The methods that name or
        add a file of the user's own raise `LocalModelError` then.
        """
        try:
            added = self._read_index()
        except LocalModelError as error:
            _log.warning("%s", error.message)
            added = []
        return (*self._known.values(), *map(_as_model, added))

    def present(self) -> tuple[LocalModel, ...]:
        """The models whose file is here, ready to be asked."""
        return tuple(model for model in self.models() if self.path(model.id))

    def find(self, model_id: str) -> LocalModel | None:
        """A model, present or not; `None` if there is no such model."""
        # Known ones first: they stay usable when the index is damaged.
        if known := self._known.get(model_id):
            return known
        return next((_as_model(added) for added in self._read_index() if added.id == model_id), None)

    def path(self, model_id: str) -> Path | None:
        """Where the model's file is; `None` if it is not on this computer."""
        if known := self._known.get(model_id):
            path = self.folder / known.file_name
            return path if _size(path) == known.size_bytes else None
        added = next((added for added in self._read_index() if added.id == model_id), None)
        return Path(added.path) if added and Path(added.path).is_file() else None

    def add_gguf(self, path: Path) -> LocalModel:
        """Put a file of the user's own on the shelf. Reads the file's header, so call it off the UI thread.

        Raises:
            NotAModel: if the file cannot be served.
        """
        path = path.expanduser().resolve()
        header = read_header(path)
        index = self._read_index()
        if known := next((added for added in index if Path(added.path) == path), None):
            return _as_model(known)
        label = (header.name or path.stem) + ("" if header.has_chat_template else " (base model)")
        added = _Added(
            id=self._free_id(path.stem, index),
            label=label,
            path=str(path),
            licence=header.licence,
            is_chat=header.has_chat_template,
        )
        self._write_index([*index, added])
        return _as_model(added)

    def forget(self, model_id: str) -> None:
        """Take a file of the user's own off the shelf. The file itself stays."""
        self._write_index([added for added in self._read_index() if added.id != model_id])

    def _free_id(self, stem: str, index: list[_Added]) -> str:
        base = re.sub(r"[^a-z0-9.]+", "-", stem.lower()).strip("-.") or "model"
        taken = {*self._known, *(added.id for added in index)}
        numbered = (f"{base}-{number}" for number in range(2, len(taken) + 3))
        return next(name for name in (base, *numbered) if name not in taken)

    def _read_index(self) -> list[_Added]:
        path = self.folder / INDEX_NAME
        try:
            document = json.loads(path.read_text("utf-8"))
            if document["version"] != _INDEX_VERSION:
                raise LocalModelError(tr("{path} was written by a newer Abreast. Update Abreast to use it.", path=path))
            return [_Added(**entry) for entry in document["models"]]
        except FileNotFoundError:
            return []
        except (ValueError, TypeError, KeyError) as error:
            raise LocalModelError(
                tr("{path} is damaged. Delete it and add your GGUF files again.", path=path), details=str(error)
            ) from error

    def _write_index(self, index: list[_Added]) -> None:
        document = {"version": _INDEX_VERSION, "models": [asdict(added) for added in index]}
        make_private(self.folder)
        # Written beside it and renamed, so that a crash leaves the old index or the new one. mkstemp: mode 0600.
        handle, temporary = tempfile.mkstemp(dir=self.folder, prefix=f".{INDEX_NAME}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(document, file, indent=1)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(self.folder / INDEX_NAME)
        finally:
            Path(temporary).unlink(missing_ok=True)


def make_private(folder: Path) -> None:
    """Make `folder` if it is not there; in any case nobody else may read it."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    folder.chmod(0o700)


def _as_model(added: _Added) -> LocalModel:
    return LocalModel(
        id=added.id,
        label=added.label,
        file_name=Path(added.path).name,
        size_bytes=_size(Path(added.path)),
        licence=Licence(
            name=added.licence or tr("unknown"), note=tr("As the file says of itself. See where you got it.")
        ),
        is_chat=added.is_chat,
    )


def _size(path: Path) -> int:
    """In bytes; 0 if there is no such file."""
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:
        return 0
