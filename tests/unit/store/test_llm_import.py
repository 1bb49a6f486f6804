"""The log of the `llm` command, in each shape that its own migrations gave it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from history_samples import WAIT_S

from abreast.core.store.history import History
from abreast.core.store.importing.report import ImportRefused
from abreast.core.store.importing.run import import_file
from abreast.core.store.values import Step

NEWEST = """
CREATE TABLE [conversations] ([id] TEXT PRIMARY KEY, [name] TEXT, [model] TEXT);
CREATE TABLE [responses] ([id] TEXT PRIMARY KEY, [model] TEXT, [prompt] TEXT, [system] TEXT, [prompt_json] TEXT,
  [options_json] TEXT, [response] TEXT, [response_json] TEXT, [conversation_id] TEXT, [duration_ms] INTEGER,
  [datetime_utc] TEXT, [input_tokens] INTEGER, [output_tokens] INTEGER, [token_details] TEXT, [schema_id] TEXT,
  [resolved_model] TEXT);
CREATE VIRTUAL TABLE [responses_fts] USING FTS5 ([prompt], [response], content=[responses]);
CREATE TABLE [fragments] ([id] INTEGER PRIMARY KEY, [hash] TEXT, [content] TEXT, [datetime_utc] TEXT, [source] TEXT);
CREATE TABLE [prompt_fragments] ([response_id] TEXT, [fragment_id] INTEGER, [order] INTEGER);
CREATE TABLE [parts] ([id] INTEGER PRIMARY KEY, [response_id] TEXT, [direction] TEXT, [role] TEXT, [part_type] TEXT,
  [order] INTEGER, [content] TEXT, [content_json] TEXT, [tool_call_id] TEXT, [server_executed] INTEGER);
INSERT INTO conversations VALUES ('k1', 'Pelicans', 'gpt-4o');
INSERT INTO responses (id, model, prompt, system, options_json, response, conversation_id, duration_ms, datetime_utc,
  input_tokens, output_tokens, resolved_model) VALUES
  ('r1', 'gpt', 'Why?', 'Be brief.', '{"temperature": 0.5}', 'Because.', 'k1', 1500, '2026-01-02T03:04:05', 7, 3, 'gpt-4o'),
  ('r2', 'gpt', 'More', NULL, NULL, 'No.', 'k1', NULL, '2026-01-02T03:05:05', NULL, NULL, NULL);
INSERT INTO fragments VALUES (1, 'h', 'A long file', NULL, '/home/somebody/file');
INSERT INTO prompt_fragments VALUES ('r2', 1, 0);
INSERT INTO parts (response_id, direction, role, part_type, [order], content)
  VALUES ('r1', 'output', 'assistant', 'reasoning', 0, 'Hm.');
"""
WITH_LOGS = """
CREATE TABLE [logs] ([id] INTEGER PRIMARY KEY, [model] TEXT, [prompt] TEXT, [system] TEXT, [response] TEXT,
  [reply_to_id] INTEGER, [chat_id] INTEGER, [duration_ms] INTEGER, [datetime_utc] TEXT);
INSERT INTO logs VALUES (1, 'gpt', 'One', NULL, '1.', NULL, NULL, 9, '2023-01-01T00:00:00'),
  (2, 'gpt', 'Two', NULL, '2.', 1, 1, 9, '2023-01-01T00:01:00');
"""
WITH_LOG = """
CREATE TABLE "log" ([id] INTEGER PRIMARY KEY, [model] TEXT, [timestamp] TEXT, [prompt] TEXT, [system] TEXT,
  [response] TEXT, [chat_id] INTEGER);
INSERT INTO log VALUES (1, 'gpt', '2023-01-01 00:00:00', 'One', NULL, '1.', NULL);
"""


def log(path: Path, script: str) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)
    return path


def thread(history: History) -> tuple[Step, ...]:
    (summary,) = history.summaries().result(WAIT_S)
    (page,) = history.open(summary.id).result(WAIT_S).ends.values()
    return page.steps


def test_a_conversation_of_llm_keeps_its_figures(history: History, tmp_path: Path) -> None:
    path = log(tmp_path / "logs.db", NEWEST)
    before = path.read_bytes()

    report = import_file(history, path)

    first, second = thread(history)
    assert (report.imported, report.refused) == (1, 0)
    assert (first.prompt, str(first.answer.record.text), str(first.answer.record.reasoning)) == (
        "Why?",
        "Because.",
        "Hm.",
    )
    assert (first.answer.settings.system, first.answer.settings.temperature) == ("Be brief.", 0.5)
    assert (first.answer.record.usage.input_tokens, first.answer.record.usage.output_tokens) == (7, 3)
    assert (first.answer.record.sent_ns, first.answer.record.ended_ns) == (0, 1_500_000_000)
    assert first.answer.model.model_id == "gpt-4o"
    assert first.answer.created_at_ms == 1_767_323_045_000
    # What it took was spent elsewhere.
    assert history.ledger.usage_records().result(WAIT_S) == ()
    assert second.prompt == "A long file\n\nMore"
    assert history.summaries().result(WAIT_S)[0].title == "Pelicans"
    assert path.read_bytes() == before
    assert [found.name for found in tmp_path.iterdir() if found.name.startswith("logs")] == ["logs.db"]


@pytest.mark.parametrize(("script", "conversations"), [(WITH_LOGS, 1), (WITH_LOG, 1), (NEWEST + WITH_LOGS, 2)])
def test_older_logs_are_read_too(history: History, tmp_path: Path, script: str, conversations: int) -> None:
    path = log(tmp_path / "logs.db", script)

    assert import_file(history, path).imported == conversations
    assert import_file(history, path).already_here == conversations


@pytest.mark.parametrize(
    ("script", "why"),
    [
        ("CREATE TABLE other (id)", "no log of llm"),
        ("CREATE VIEW responses AS SELECT 1 AS id, 2 AS model, 3 AS prompt, 4 AS response", "no log of llm"),
        (
            """CREATE VIEW responses AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)
            SELECT id, id AS model, id AS prompt, id AS response FROM n""",
            "no log of llm",
        ),
        ("CREATE VIRTUAL TABLE responses USING fts5(id, model, prompt, response)", "no log of llm"),
        ("PRAGMA application_id=1096970867; CREATE TABLE x (id)", "history of Abreast"),
    ],
)
def test_another_database_is_refused(history: History, tmp_path: Path, script: str, why: str) -> None:
    with pytest.raises(ImportRefused, match=why):
        import_file(history, log(tmp_path / "logs.db", script))


def test_a_damaged_log_is_refused_and_nothing_of_it_is_imported(history: History, tmp_path: Path) -> None:
    path = log(tmp_path / "logs.db", NEWEST)
    content = bytearray(path.read_bytes())
    content[4096 * 2 : 4096 * 2 + 200] = b"\xff" * 200
    path.write_bytes(content)

    with pytest.raises(Exception, match="damaged"):
        import_file(history, path)

    assert history.summaries().result(WAIT_S) == ()


def test_texts_that_are_no_utf_8_or_no_texts_do_no_harm(history: History, tmp_path: Path) -> None:
    odd = NEWEST.replace("'Because.'", "CAST(x'ff4142' AS TEXT)").replace("'No.'", "x'00ff'").replace("1500", "'soon'")

    import_file(history, log(tmp_path / "logs.db", odd))

    first, second = thread(history)
    assert str(first.answer.record.text) == "\ufffdAB"
    assert str(second.answer.record.text) == ""
