"""What packages are made with: each part fits to the program and to the others. The packages themselves: `make packages`."""

from __future__ import annotations

import configparser
import dataclasses
import json
import os
import plistlib
import re
import runpy
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage

import abreast
from abreast.core.store.exporting.document import FORMAT, ComparisonDocument
from abreast.core.store.exporting.json_form import JsonForm

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
APP_ID = "org.abreast.Abreast"
MIME_TYPE = "application/vnd.abreast.comparison+json"


def packaging(name: str, expression: str, *values: object) -> Any:
    """What an expression over a module of packaging/ gives, in a process of its own: that folder is no package."""
    script = f"import json, sys; import {name}; values = json.loads(sys.argv[1]); print(json.dumps({expression}))"
    found = subprocess.run(
        [sys.executable, "-c", script, json.dumps(values)], cwd=PACKAGING, capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, found.stderr
    return json.loads(found.stdout)


def test_the_manual_page_and_the_completions_are_what_the_command_line_says() -> None:
    checked = subprocess.run(
        [sys.executable, str(PACKAGING / "manual.py"), "--check"], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stderr


@pytest.mark.parametrize(
    ("words", "at", "expected"), [("abreast hist", "1", {"history"}), ("abreast history im", "2", {"import"})]
)
def test_a_shell_is_told_how_a_word_goes_on_and_no_window_opens(words: str, at: str, expected: set[str]) -> None:
    asked = {"_ABREAST_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": at}
    answer = subprocess.run(
        [sys.executable, "-m", "abreast"],
        env=os.environ | asked,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert set(answer.stdout.split()) == expected


def test_the_desktop_file_is_the_one_the_window_names() -> None:
    entry = configparser.ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str  # type: ignore[assignment,method-assign]  its keys are case-sensitive
    entry.read(LINUX / f"{APP_ID}.desktop", encoding="utf-8")
    keys = entry["Desktop Entry"]

    assert f'setDesktopFileName("{APP_ID}")' in (ROOT / "app/abreast/ui/main.py").read_text()
    assert (keys["Exec"], keys["Icon"], keys["StartupWMClass"], keys["Type"]) == (
        "abreast %f",
        APP_ID,
        "abreast",
        "Application",
    )
    assert keys["Terminal"] == "false"
    assert keys["MimeType"] == f"{MIME_TYPE};"
    for language in ("ar", "de", "es", "fr", "ja", "zh_CN"):
        assert keys[f"Comment[{language}]"]


def test_the_metainfo_tells_of_this_version_and_of_what_is_installed() -> None:
    component = ElementTree.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot()

    assert component.findtext("id") == APP_ID
    assert component.findtext("launchable") == f"{APP_ID}.desktop"
    assert component.findtext("provides/mediatype") == MIME_TYPE
    [newest, *_] = component.iter("release")
    assert newest.get("version") == abreast.__version__


def test_an_exported_comparison_is_known_by_what_it_begins_with() -> None:
    spaces = {"": "http://www.freedesktop.org/standards/shared-mime-info"}
    [kind] = ElementTree.parse(LINUX / f"{APP_ID}.xml").getroot().iterfind("mime-type", spaces)
    match = kind.find("magic/match", spaces)
    assert match is not None
    _, most = (int(number) for number in match.attrib["offset"].split(":"))

    assert kind.get("type") == MIME_TYPE
    assert dataclasses.fields(ComparisonDocument)[0].name == "format"
    begin = JsonForm().begin() + "\n{" + match.attrib["value"]
    assert match.attrib["value"] == f'"format":"{FORMAT}"'
    assert begin.index(match.attrib["value"]) <= most


def test_the_icon_is_drawn_in_each_size_and_both_containers_hold_it(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(PACKAGING / "icons.py"), str(tmp_path)], check=True)
    small = QImage(str(tmp_path / "16.png"))
    row = [small.pixelColor(x, 5).lightness() > 200 for x in range(16)]

    # Three panes, each two pixels wide and sharp, at the smallest size.
    assert row == [x in {3, 4, 7, 8, 11, 12} for x in range(16)]
    ico, icns = (tmp_path / "abreast.ico").read_bytes(), (tmp_path / "abreast.icns").read_bytes()
    assert not QImage.fromData(QByteArray(ico)).isNull()
    assert icns[:4] == b"icns"
    assert struct.unpack(">I", icns[4:8])[0] == len(icns)


@pytest.mark.parametrize(
    ("target", "source", "is_kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/site/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", "C:/site/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "/site/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/site/libqgtk3.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", "/site/libqopensslbackend.so", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/site/libQt6Core.so.6", True),
        ("PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", "/site/QtGui", True),
        ("PySide6/Qt/lib/libQt6Qml.so.6", "/site/libQt6Qml.so.6", False),
        ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", False),
        ("PySide6/Qt/lib/libicudata.so.73", "/site/libicudata.so.73", True),
        ("PySide6/QtWidgets.abi3.so", "/site/QtWidgets.abi3.so", True),
        ("PySide6/QtNetwork.abi3.so", "/site/QtNetwork.abi3.so", False),
        ("PySide6/Qt/translations/qtbase_ja.qm", "/site/qtbase_ja.qm", True),
        ("PySide6/Qt/translations/qtbase_pl.qm", "/site/qtbase_pl.qm", False),
        ("libxcb-cursor.so.0", "/lib/x86_64-linux-gnu/libxcb-cursor.so.0", False),
        ("libssl.so.3", "/usr/lib/x86_64-linux-gnu/libssl.so.3", True),
        ("libreadline.so.8", "/lib/x86_64-linux-gnu/libreadline.so.8", False),
        ("numpy.libs/libgfortran-1.so.5", "/site/numpy.libs/libgfortran-1.so.5", True),
    ],
)
def test_of_qt_and_the_system_the_bundle_holds_what_a_window_needs(target: str, source: str, is_kept: bool) -> None:
    assert packaging("bundle_contents", "bundle_contents.is_kept(*values)", target, source) is is_kept


def test_what_the_first_paint_needs_lies_in_files_in_the_bundle_and_what_is_large_in_its_archive() -> None:
    # What shiboken makes by itself has no whole path.
    found = "name for name, module in sys.modules.items() if os.path.isfile(getattr(module, '__file__', None) or '')"
    script = f"import abreast.__main__, abreast.ui.main, os, platformdirs, sys; print(*({found}))"
    needed = subprocess.run([sys.executable, "-S", "-c", script], env=os.environ | {"PYTHONPATH": ":".join(sys.path)},
                            capture_output=True, text=True, check=True).stdout.split()  # fmt: skip
    outside = runpy.run_path(str(PACKAGING / "pyinstaller_hooks" / "hook-abreast.py"))["module_collection_mode"]

    assert {name.partition(".")[0] for name in needed} <= set(outside)
    assert not {"anthropic", "openai", "scipy", "sqlalchemy"} & set(outside)


def test_the_bundle_holds_what_is_imported_by_name_and_no_library_under_the_gpl() -> None:
    hidden, excluded = packaging(
        "bundle_contents", "[bundle_contents.HIDDEN_MODULES, bundle_contents.EXCLUDED_MODULES]"
    )
    wanted = re.findall(r'_scipy\("([\w.]+)"\)', (ROOT / "app/abreast/core/judge/bradley_terry.py").read_text())

    assert wanted
    assert {f"scipy.{name}" for name in wanted} <= set(hidden)
    assert {"readline", "dbm"} <= set(excluded)
    assert not [name for name in hidden if name.startswith(tuple(f"{other}." for other in excluded))]


RANK_WITHOUT = """
import json, sys
excluded = json.loads(sys.argv[1])

class Left:
    def find_spec(self, name, path=None, target=None):
        if any(name == other or name.startswith(other + ".") for other in excluded):
            raise ModuleNotFoundError(name, name=name)

sys.meta_path.insert(0, Left())
from abreast.core.judge.ranking import rank
from abreast.core.judge.standings import Match
from abreast.core.judge.votes import Verdict
votes = [Match(first=a, second=b, outcome=Verdict.FIRST, prompt_id=n)
         for n, (a, b) in enumerate([("a", "b"), ("b", "c"), ("c", "a")] * 5)]
print(rank(votes).votes)
"""


def test_a_ranking_needs_nothing_that_the_bundle_leaves_out() -> None:
    excluded = packaging("bundle_contents", "bundle_contents.EXCLUDED_MODULES")
    ranked = subprocess.run(
        [sys.executable, "-c", RANK_WITHOUT, json.dumps(excluded)], capture_output=True, text=True, check=False
    )

    assert ranked.stdout == "15\n", ranked.stderr


def test_the_bundle_runs_only_its_own_module_beside_the_program() -> None:
    runnable = packaging("frozen_entry", "list(frozen_entry.RUNNABLE)")
    refused = subprocess.run(
        [sys.executable, str(PACKAGING / "frozen_entry.py"), "--run-module", "this"], capture_output=True, check=False
    )

    assert runnable == ["abreast.core.store.importing.child"]
    assert refused.returncode == 2


def test_a_lock_gives_only_what_is_asked_for_with_its_hashes() -> None:
    text = (PACKAGING / "release-tools.lock").read_text()
    found = packaging("locks", "locks.only(values[0], {'altgraph', 'pyinstaller'})", text)

    assert re.findall(r"^([a-z-]+)==", found, re.MULTILINE) == ["altgraph", "pyinstaller"]
    assert found.count("--hash=sha256:") > 2


def test_the_flatpak_may_use_the_network_the_screen_and_the_keyring_and_sees_no_folder() -> None:
    manifest = yaml.safe_load((PACKAGING / "flatpak" / f"{APP_ID}.yaml").read_text())

    assert manifest["id"] == APP_ID
    assert set(manifest["finish-args"]) == {
        "--share=network",
        "--share=ipc",
        "--socket=wayland",
        "--socket=fallback-x11",
        "--device=dri",
        "--talk-name=org.freedesktop.secrets",
    }


def test_the_mac_program_is_allowed_no_more_than_it_needs() -> None:
    with (PACKAGING / "macos" / "entitlements.plist").open("rb") as file:
        allowed = plistlib.load(file)
    assert set(allowed) == {
        "com.apple.security.cs.allow-unsigned-executable-memory",
        "com.apple.security.network.client",
    }


def test_the_installer_for_windows_signs_when_a_tool_is_named_and_takes_what_the_bundle_makes() -> None:
    script = (PACKAGING / "windows" / "abreast.iss").read_text()
    spec = (PACKAGING / "abreast.spec").read_text()

    assert re.search(r"#ifdef Sign\nSignTool=abreast\nSignedUninstaller=yes\n#endif", script)
    programs = set(re.findall(r"dist\\abreast\\(\w+)\.exe", script))
    assert programs == set(re.findall(r'program\("(\w+)"', spec)) == {"abreast", "abreastw"}


def test_the_workflow_builds_on_three_systems_and_looks_at_what_is_shipped() -> None:
    text = (PACKAGING / "workflows" / "release.yml").read_text()
    jobs = yaml.safe_load(text)["jobs"]

    assert {"linux", "windows", "macos"} <= set(jobs)
    for command in ("make packages", "make sbom", "make audit", "abreast.iss", "package.sh", "lintian"):
        assert command in text
