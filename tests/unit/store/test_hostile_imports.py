"""Files that were made to do harm, or came to harm, cost the entry that is bad and nothing else."""

from __future__ import annotations

import io
import json
import os
import stat
import struct
import zipfile
from pathlib import Path
from typing import Any

import pytest
from foreign_exports import as_archive, as_file, chatgpt, chatgpt_message, simple_chatgpt
from history_samples import WAIT_S
from hypothesis import given, settings
from hypothesis import strategies as st

from abreast.core.store.history import History
from abreast.core.store.importing import archives
from abreast.core.store.importing.entries import MAX_DEPTH, Entry, Unreadable, entries
from abreast.core.store.importing.report import ImportRefused, ImportReport
from abreast.core.store.importing.run import import_file

GOOD = json.dumps(simple_chatgpt(title="Good"))


def titles(history: History) -> set[str]:
    return {summary.title for summary in history.summaries().result(WAIT_S)}


def imported(history: History, path: Path, content: str | bytes) -> ImportReport:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return import_file(history, path)


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        ('{"mapping": {}}', "it has no id"),
        ('{"mapping": {}, "id": "x"}', "it holds no messages"),
        ('{"mapping": {"a": {"parent": "b"}, "b": {"parent": "a"}}, "id": "x"}', "it holds no messages"),
        ('{"mapping": [], "id": "x"}', "it is no conversation that Abreast knows"),
        ("{}", "it is no conversation that Abreast knows"),
        ('{"a": }', "it is broken JSON"),
        ('{"a": NaN}', "it is broken JSON"),
        ('{"a": ' + "9" * 5000 + "}", "it is broken JSON"),
        ('{"a": ' + "[" * 5000 + "]" * 5000 + "}", "it is nested too deeply"),
        ('"a text"', "it is not a JSON object"),
        ("17", "it is not a JSON object"),
        ('{"format": "abreast.comparison", "version": 2}', "a newer Abreast wrote it"),
        ('{"format": "abreast.comparison"}', "origin is wrong"),
    ],
)
def test_a_bad_entry_is_told_with_its_place_and_the_rest_is_imported(
    history: History, tmp_path: Path, bad: str, why: str
) -> None:
    report = imported(history, tmp_path / "x.json", f"[{bad}, {GOOD}]")

    assert titles(history) == {"Good"}
    (refusal,) = report.refusals
    assert refusal.where == "x.json, entry 1"
    assert why in refusal.why


def test_a_file_that_is_cut_gives_all_that_is_whole(history: History, tmp_path: Path) -> None:
    report = imported(history, tmp_path / "x.json", f"[{GOOD}, {GOOD[:-40]}")

    assert titles(history) == {"Good"}
    assert [refusal.why for refusal in report.refusals] == ["the file ends in the middle of it"]


@pytest.mark.parametrize("text", ["\ufeff[{}]", "{}", "{}\n\n{}\n", " [ {} , {} ] "])
def test_lists_single_objects_and_lines_of_objects_are_read(history: History, tmp_path: Path, text: str) -> None:
    report = imported(history, tmp_path / "x.json", text.replace("{}", GOOD))

    assert (report.imported, report.refused) == (1, 0)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32"])
def test_a_file_in_another_encoding_is_refused_with_what_to_do(history: History, tmp_path: Path, encoding: str) -> None:
    content = ("\ufeff" if encoding == "utf-16-le" else "").encode(encoding) + f"[{GOOD}]".encode(encoding)

    with pytest.raises(ImportRefused, match="UTF-8"):
        imported(history, tmp_path / "x.json", content)


def test_an_entry_that_is_not_utf_8_is_refused_alone(history: History, tmp_path: Path) -> None:
    broken = GOOD.replace("Because", "\xff").encode("latin-1")

    report = imported(history, tmp_path / "x.json", b"[" + broken + b"," + GOOD.encode() + b"]")

    assert [refusal.why for refusal in report.refusals] == ["it is not UTF-8"]
    assert titles(history) == {"Good"}


@pytest.mark.parametrize(
    "content", [b"", b"\x00" * 100, b"PK\x03\x04 and no more", os.urandom(3000).replace(b"{", b"")]
)
def test_a_file_that_is_nothing_known_is_refused_or_told(history: History, tmp_path: Path, content: bytes) -> None:
    try:
        report = imported(history, tmp_path / "x.bin", content)
    except ImportRefused:
        return
    assert (report.imported, report.refused) == (0, 1)


def test_pipes_and_folders_are_refused_at_once(history: History, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    for path in (tmp_path / "pipe", tmp_path, tmp_path / "missing"):
        with pytest.raises(ImportRefused):
            import_file(history, path)


def test_a_message_of_10_mb_is_imported_whole(history: History, tmp_path: Path) -> None:
    text = "word \U0001f600 " * 1_000_000

    report = import_file(history, as_file(tmp_path / "x.json", simple_chatgpt(answer=text)))

    assert report.imported == 1
    (summary,) = history.summaries().result(WAIT_S)
    (page,) = history.open(summary.id).result(WAIT_S).ends.values()
    assert str(page.steps[0].answer.record.text) == text


def test_an_entry_that_is_too_large_is_passed_over_and_the_next_one_read() -> None:
    content = f'[{{"a": "{"x" * 5000}"}}, {{"b": 1}}]'.encode()

    first, second = entries(io.BytesIO(content), max_bytes=1000)

    assert isinstance(first, Unreadable)
    assert "larger" in first.why
    assert isinstance(second, Entry)
    assert json.loads(second.data) == {"b": 1}


def test_branches_that_repeat_a_long_text_for_ever_are_refused(history: History, tmp_path: Path) -> None:
    nodes: dict[str, Any] = {"u": (None, chatgpt_message("user", "Why?"))}
    before = "u"
    for n in range(400):
        nodes[f"a{n}"] = (before, chatgpt_message("assistant", "x" * 10_000))
        nodes[f"u{n}"] = (f"a{n}", chatgpt_message("user", "?"))
        before = f"a{n}"

    report = imported(history, tmp_path / "x.json", json.dumps([chatgpt(nodes)]))

    assert [refusal.why for refusal in report.refusals] == ["its branches repeat too much"]


def test_a_thread_of_10_000_messages_is_imported(history: History, tmp_path: Path) -> None:
    nodes: dict[str, Any] = {}
    for n in range(2_000):
        nodes[f"u{n}"] = (f"a{n - 1}" if n else None, chatgpt_message("user", f"{n}?"))
        nodes[f"a{n}"] = (f"u{n}", chatgpt_message("assistant", f"{n}."))

    report = imported(history, tmp_path / "x.json", json.dumps([chatgpt(nodes)]))

    assert (report.imported, report.refused) == (1, 0)


@settings(max_examples=50, deadline=None)
@given(
    values=st.lists(
        st.dictionaries(
            st.text(max_size=4),
            st.recursive(st.text(max_size=8) | st.integers(), lambda inner: st.lists(inner, max_size=3), max_leaves=6),
            max_size=4,
        ),
        max_size=5,
    ),
    ascii_only=st.booleans(),
    chunk=st.integers(1, 9),
)
def test_entries_are_found_wherever_the_file_is_cut_into_pieces(
    values: list[Any], ascii_only: bool, chunk: int
) -> None:
    class Slow(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return super().read(chunk)

    text = json.dumps(values, ensure_ascii=ascii_only).encode()

    found = list(entries(Slow(text)))

    assert [json.loads(entry.data) for entry in found if isinstance(entry, Entry)] == values


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300) | st.text('{}[]",\\a', max_size=300).map(str.encode))
def test_no_bytes_make_the_reader_fail(content: bytes) -> None:
    for entry in entries(io.BytesIO(b"{" + content)):
        assert entry.number >= 1


def test_the_deepest_entry_that_passes_can_be_read() -> None:
    deep = b'{"a":' * (MAX_DEPTH - 1) + b"[]" + b"}" * (MAX_DEPTH - 1)

    (entry,) = entries(io.BytesIO(deep))

    assert isinstance(entry, Entry)
    json.loads(entry.data)


# Archives


def test_a_bomb_is_stopped_while_it_unpacks(history: History, tmp_path: Path) -> None:
    bomb = f"[{GOOD}," + " " * 50_000_000 + "]"
    path = as_archive(tmp_path / "x.zip", {"a/conversations.json": bomb, "b/conversations.json": f"[{GOOD}]"})

    report = import_file(history, path)

    assert [refusal.where for refusal in report.refusals] == ["a/conversations.json"]
    assert "trap" in report.refusals[0].why
    assert titles(history) == {"Good"}


def test_sizes_that_an_archive_tells_are_not_believed(
    history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("abreast.core.store.importing.run.MAX_TOTAL_BYTES", 1_000_000)
    text = json.dumps([simple_chatgpt(answer=os.urandom(800_000).hex())])
    content = bytearray(as_archive(tmp_path / "honest.zip", {"conversations.json": text}).read_bytes())
    at = content.rindex(b"PK\x01\x02")
    content[at + 24 : at + 28] = struct.pack("<I", 100)
    path = tmp_path / "liar.zip"
    path.write_bytes(content)

    report = import_file(history, path)

    assert (report.imported, report.refused) == (0, 1)


def test_an_archive_of_too_much_or_too_many_is_refused(
    history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = as_archive(tmp_path / "many.zip", {f"{n}.txt": "" for n in range(archives.MAX_MEMBERS + 1)})
    with pytest.raises(ImportRefused, match="10,000 files"):
        import_file(history, many)

    monkeypatch.setattr(archives, "MAX_TOTAL_BYTES", 10)
    with pytest.raises(ImportRefused, match="1 GB"):
        import_file(history, as_archive(tmp_path / "large.zip", {"conversations.json": f"[{GOOD}]"}))


@pytest.mark.parametrize(
    "name",
    [
        "../conversations.json",
        "/etc/conversations.json",
        "a/../../conversations.json",
        "C:\\x\\conversations.json",
        "..\\conversations.json",
    ],
)
def test_names_that_lead_out_of_an_archive_are_refused(history: History, tmp_path: Path, name: str) -> None:
    path = as_archive(tmp_path / "x.zip", {name: f"[{GOOD}]", "ok/conversations.json": f"[{GOOD}]"})

    report = import_file(history, path)

    assert (report.imported, report.refused) == (1, 1)
    assert "leads out" in report.refusals[0].why
    assert sorted(found.name for found in tmp_path.iterdir() if found.is_file()) == ["x.zip"]


def test_links_in_an_archive_are_refused(history: History, tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for kind in (stat.S_IFLNK, stat.S_IFCHR, stat.S_IFIFO):
            info = zipfile.ZipInfo(f"{kind}/conversations.json")
            info.external_attr = (kind | 0o777) << 16
            archive.writestr(info, "/etc/passwd")

    report = import_file(history, path)

    assert (report.imported, report.refused) == (0, 3)
    assert all("link or a device" in refusal.why for refusal in report.refusals)


def test_an_archive_with_damaged_bytes_costs_that_file_only(history: History, tmp_path: Path) -> None:
    path = as_archive(
        tmp_path / "x.zip", {"a/conversations.json": f"[{GOOD}]" * 9, "b/conversations.json": f"[{GOOD}]"}
    )
    content = bytearray(path.read_bytes())
    content[80:90] = b"\xff" * 10
    path.write_bytes(content)

    report = import_file(history, path)

    assert titles(history) == {"Good"}
    assert "damaged" in report.refusals[-1].why


def test_an_archive_without_conversations_says_so(history: History, tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match="no conversations"):
        import_file(history, as_archive(tmp_path / "x.zip", {"photo.jpg": "x"}))
