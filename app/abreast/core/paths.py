"""The folders that are this user's own."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from abreast.core.language import tr
from abreast.core.system_reasons import reason_of

HOME_VARIABLE = "ABREAST_HOME"
"""If set, all folders stand in the folder it names: for portable use and for tests."""
APP_NAME = "abreast"


class FolderRefused(Exception):
    """A folder for private files cannot be trusted or made. The message says which, why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """Where the user's files are. The folders may not exist before `prepare`."""

    config: Path
    data: Path
    cache: Path

    @classmethod
    def of_user(cls, environ: Mapping[str, str]) -> Paths:
        """The folders of the platform, or those in `ABREAST_HOME`."""
        if home := environ.get(HOME_VARIABLE):
            base = Path(home).absolute()
            return cls(config=base / "config", data=base / "data", cache=base / "cache")
        import platformdirs

        folders = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
        return cls(config=folders.user_config_path, data=folders.user_data_path, cache=folders.user_cache_path)

    @property
    def providers_file(self) -> Path:
        return self.config / "providers.yaml"

    @property
    def bots_file(self) -> Path:
        return self.config / "bots.yaml"

    @property
    def line_ups_file(self) -> Path:
        return self.config / "line-ups.yaml"

    @property
    def models_folder(self) -> Path:
        return self.data / "models"

    def prepare(self) -> None:
        """Make the folders that are missing, for this user only.

        Raises:
            FolderRefused: if one is a link, belongs to somebody else, or cannot be made.
        """
        for folder in (self.config, self.data, self.cache):
            make_private(folder)


def make_private(folder: Path) -> None:
    """Make a folder if it is missing, and see to it that only its user may look into it.

    Raises:
        FolderRefused: if it is a link, belongs to somebody else, or cannot be made.
    """
    try:
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        state = folder.lstat()
        if stat.S_ISLNK(state.st_mode):
            raise FolderRefused(
                tr(
                    "{folder} is a link. Abreast keeps private files there, so put a real folder in its place.",
                    folder=folder,
                )
            )
        if os.name == "posix":
            if state.st_uid != os.geteuid():
                raise FolderRefused(
                    tr(
                        "{folder} belongs to another user. Abreast keeps private files there: change its owner.",
                        folder=folder,
                    )
                )
            if state.st_mode & 0o077:
                folder.chmod(0o700)
    except OSError as error:
        raise FolderRefused(
            tr(
                "The folder {folder} cannot be used: {strerror}. Set {home_variable} to another.",
                folder=folder,
                strerror=reason_of(error),
                home_variable=HOME_VARIABLE,
            )
        ) from error
