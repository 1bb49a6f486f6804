import os
from pathlib import Path

import pytest

from abreast.core.paths import FolderRefused, Paths
from abreast.core.resources import catalogue_file, resource

posix = pytest.mark.skipif(os.name != "posix", reason="about POSIX permissions")


def test_one_variable_moves_all_folders(tmp_path: Path) -> None:
    paths = Paths.of_user({"ABREAST_HOME": str(tmp_path)})
    assert {path.parent for path in (paths.config, paths.data, paths.cache)} == {tmp_path}


def test_without_it_they_are_the_platforms() -> None:
    paths = Paths.of_user({})
    assert all(path.is_absolute() and "abreast" in path.parts for path in (paths.config, paths.data, paths.cache))


@posix
def test_folders_are_made_for_their_user_only(tmp_path: Path) -> None:
    paths = Paths.of_user({"ABREAST_HOME": str(tmp_path / "a" / "b")})
    paths.config.mkdir(parents=True, mode=0o755)
    paths.prepare()
    for folder in (paths.config, paths.data, paths.cache):
        assert folder.stat().st_mode & 0o777 == 0o700


@posix
def test_a_linked_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "config").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FolderRefused, match="is a link"):
        Paths.of_user({"ABREAST_HOME": str(tmp_path)}).prepare()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give folders away")
def test_a_folder_of_another_user_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    os.chown(tmp_path / "data", 12345, 12345)
    with pytest.raises(FolderRefused, match="belongs to another user"):
        Paths.of_user({"ABREAST_HOME": str(tmp_path)}).prepare()


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("")
    with pytest.raises(FolderRefused, match="cannot be used"):
        Paths.of_user({"ABREAST_HOME": str(tmp_path)}).prepare()


def test_what_ships_is_found() -> None:
    assert catalogue_file().name == "providers.yaml"
    with pytest.raises(FileNotFoundError, match="Install it again"):
        resource("no/such.svg")
