"""`abreast history`: what it prints, writes and refuses, also beside a window that has the history open."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from abreast.cli.main import command_line
from abreast.core.chat import ChatRequest, Message
from abreast.core.run.growing_text import GrowingText
from abreast.core.run.lane import LaneSettings
from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.core.store import backups
from abreast.core.store.history import History
from abreast.core.store.opening import Opened, open_history
from abreast.core.store.values import Ask, ModelName, NewLane

WAIT_S = 10.0
MODEL = ModelName(provider_id="acme", provider_label="Acme", model_id="small", model_label="Small")


def abreast(*arguments: str) -> Result:
    return CliRunner().invoke(command_line(), ["history", *arguments], prog_name="abreast")


@pytest.fixture
def folder(own_home: Path) -> Path:
    folder = own_home / "abreast/data"
    folder.mkdir(parents=True, mode=0o700)
    return folder


@pytest.fixture
def window(folder: Path) -> Iterator[History]:
    """A program that has the history open all the while."""
    opening = open_history(folder)
    assert isinstance(opening, Opened)
    yield opening.history
    opening.history.close()


def asked(history: History, prompt: str, text: str, state: AnswerState = AnswerState.COMPLETE) -> int:
    comparison_id, (lane_id,) = history.create([NewLane(letter="A", model=MODEL)]).result(WAIT_S)
    request = ChatRequest(model="small", messages=(Message.user(prompt),))
    ask = Ask(lane_id=lane_id, model=MODEL, settings=LaneSettings(), request=request)
    begun = history.begin_turn(comparison_id, prompt, [ask]).result(WAIT_S)
    history.finish(begun.answer_ids[lane_id], AnswerRecord(state=state, text=GrowingText(text)))
    history.summaries().result(WAIT_S)
    return comparison_id


def test_comparisons_are_listed_as_a_table_and_as_json(window: History) -> None:
    asked(window, "Why \x1b[31mred?", "Because.")
    last = asked(window, "Why blue?", "Because.")
    window.set_tags(last, ["sky"]).result(WAIT_S)

    table, tagged, listed = abreast("list"), abreast("list", "--tag", "sky", "--json"), abreast("list", "--json")

    assert [line.split()[0] for line in table.stdout.splitlines()[1:]] == [str(last), str(last - 1)]
    assert "\x1b" not in table.stdout
    assert [entry["title"] for entry in json.loads(tagged.stdout)] == ["Why blue?"]
    assert len(json.loads(listed.stdout)) == 2
    assert len(json.loads(abreast("list", "--limit", "1", "--json").stdout)) == 1
    assert "no such comparisons" in abreast("list", "--archived").stderr


def test_a_comparison_is_shown_with_nothing_that_steers_the_terminal(window: History) -> None:
    found = asked(window, "Why?", "One\x1b]0;title\x07 two\n")

    shown = abreast("show", str(found))

    assert shown.exit_code == 0, shown.stderr
    assert "One␛]0;title␇ two" in shown.stdout
    assert "Small · Acme" in shown.stdout
    assert "\x1b" not in shown.stdout


def test_a_search_is_narrowed_by_its_filters(window: History) -> None:
    asked(window, "Apples and pears", "Apples fall.")
    asked(window, "Pears", "Apples rot.", AnswerState.CANCELLED)

    def snippets(*filters: str) -> list[str]:
        found = abreast("search", "apples", "--json", *filters)
        assert found.exit_code == 0, found.stderr
        return [hit["snippet"] for hit in json.loads(found.stdout)]

    assert snippets() == ["Apples rot.", "Apples fall.", "Apples and pears"]
    assert snippets("--state", "cancelled") == ["Apples rot."]
    assert snippets("--provider", "acme", "--model", "small") == ["Apples rot.", "Apples fall."]
    assert snippets("--provider", "other") == []
    assert snippets("--since", "2100-01-01") == []
    assert abreast("search", "apples", "--since", "soon").exit_code == 2
    assert abreast("search", "apples", "--model", "small").exit_code == 2


def test_an_export_never_writes_over_a_file_without_being_told(window: History, tmp_path: Path) -> None:
    found = asked(window, "Why?", "Because.")
    target = tmp_path / "kept.md"
    target.write_text("mine")

    refused = abreast("export", str(found), "-o", str(target))
    assert (refused.exit_code, target.read_text()) == (2, "mine")

    done = abreast("export", str(found), "-o", str(target), "--force")
    assert done.exit_code == 0, done.stderr
    assert "Because." in target.read_text()
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["kept.md"]


@pytest.mark.parametrize("arguments", [["1"], [], ["--all", "1"], ["1", "-f", "docx"]])
def test_an_export_that_is_not_clear_is_refused(window: History, arguments: list[str]) -> None:
    assert abreast("export", *arguments).exit_code == 2


def test_a_comparison_that_is_not_there_is_said_so(window: History) -> None:
    for command in ("show", "export", "delete"):
        result = abreast(command, "99", *(["-f", "md"] if command == "export" else []))
        assert (result.exit_code, "no comparison 99" in result.stderr) == (1, True)


def test_an_export_to_standard_output_can_be_imported_again(window: History, tmp_path: Path) -> None:
    asked(window, "Why?", "Because.")
    told = abreast("export", "--all", "-f", "json").stdout
    rows = list(csv.reader(io.StringIO(abreast("export", "--all", "-f", "csv").stdout)))
    file = tmp_path / "moved.json"
    file.write_text(told.replace("Because", "Why not").replace(json.loads(told)[0]["origin"]["id"], "elsewhere"))

    done = abreast("import", str(file))

    assert done.exit_code == 0, done.stderr
    assert "1 comparison imported" in done.stderr
    assert len(rows) == 2
    assert len(window.summaries().result(WAIT_S)) == 2


def test_an_import_tells_what_was_refused(window: History, tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    file.write_text('[{"a": \x1b}]')

    result, told = abreast("import", str(file)), abreast("import", str(file), "--json")

    assert result.exit_code == told.exit_code == 1
    assert "x.json, entry 1: it is broken JSON" in result.stderr
    assert json.loads(told.stdout)["refused"] == 1
    assert abreast("import", str(tmp_path / "missing")).exit_code == 1


def test_nothing_is_deleted_without_a_yes(window: History) -> None:
    found = asked(window, "Why?", "Because.")

    refused = abreast("delete", str(found))
    assert (refused.exit_code, len(window.summaries().result(WAIT_S))) == (1, 1)

    assert abreast("delete", str(found), "--yes").exit_code == 0
    assert window.summaries().result(WAIT_S) == ()
    assert len(window.summaries(deleted=True).result(WAIT_S)) == 1


def test_purging_takes_it_out_of_the_file(window: History, folder: Path) -> None:
    found = asked(window, "Why?", "Because.")

    assert abreast("delete", str(found), "--yes", "--purge").exit_code == 0

    assert window.summaries(deleted=True).result(WAIT_S) == ()


def test_the_doctor_tells_what_is_kept(folder: Path, window: History) -> None:
    asked(window, "Why?", "Because.")
    backups.back_up(folder)

    result, told = abreast("doctor"), json.loads(abreast("doctor", "--json").stdout)

    assert result.exit_code == 0, result.stderr
    assert "It holds 1 comparison." in result.stdout
    assert "7 daily and 4 weekly" in result.stdout
    assert told["in_order"]
    assert [backup["comparisons"] for backup in told["backups"]] == [1]


def test_the_doctor_of_no_history_is_content(folder: Path) -> None:
    assert abreast("doctor").exit_code == 0
    assert list(folder.iterdir()) == []


def test_a_damaged_history_is_diagnosed_and_restored_or_salvaged(folder: Path) -> None:
    opening = open_history(folder)
    assert isinstance(opening, Opened)
    asked(opening.history, "Why?", "Because.")
    opening.history.close()
    backups.back_up(folder)
    (folder / "history.db").write_bytes(b"")

    assert abreast("list").exit_code == 1
    sick = abreast("doctor")
    assert (sick.exit_code, "--restore" in sick.stdout) == (1, True)
    assert abreast("doctor", "--restore").exit_code == 1
    healed = abreast("doctor", "--restore", "--yes")
    assert healed.exit_code == 0, healed.stderr
    assert [entry["title"] for entry in json.loads(abreast("list", "--json").stdout)] == ["Why?"]
    assert list(folder.glob("history-damaged-*"))
    assert abreast("doctor", "--salvage", "--yes").exit_code == 0
    assert abreast("doctor", "--salvage", "--restore").exit_code == 2


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (("list",), "The history is empty."),
        (("search", "why"), "Nothing"),
        (("show", "1"), "no comparison 1"),
        (("delete", "1", "--yes"), "no comparison 1"),
        (("export", "--all", "-o", "-", "--format", "md"), ""),
    ],
)
def test_without_a_history_nothing_is_found_and_no_file_is_made(
    folder: Path, command: tuple[str, ...], says: str
) -> None:
    told = abreast(*command)

    assert says in told.output
    assert list(folder.iterdir()) == []
