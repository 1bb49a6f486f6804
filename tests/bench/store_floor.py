"""The floors of the history's benchmark: the same rows of the same file by Python's own `sqlite3`, with nothing around them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

HITS = 20
"""As many as the history gives at a time."""
TOKENS_A_COMMIT = 50
"""At 200 a second a commit each 250 ms, as the history has it."""


class PlainReader:
    """Reads a history's file, one row after the other, and makes nothing of them."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)

    def search(self, words: str) -> list[tuple[object, ...]]:
        """The newest texts that hold all words."""
        query = " AND ".join(f'"{word}"' for word in words.split())
        return self._connection.execute(
            "SELECT texts.id, texts.body FROM search JOIN texts ON texts.id = search.rowid "
            "WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT ?",
            (query, HITS),
        ).fetchall()

    def texts_of(self, comparison_id: int) -> list[tuple[object, ...]]:
        """All prompts and answers of a comparison, with lane, state and request of each answer."""
        return self._connection.execute(
            "SELECT turns.id, prompts.body, answers.*, texts.body FROM turns "
            "JOIN texts AS prompts ON prompts.id = turns.prompt_id JOIN answers ON answers.turn_id = turns.id "
            "JOIN texts ON texts.id = answers.text_id WHERE turns.comparison_id = ? ORDER BY answers.id",
            (comparison_id,),
        ).fetchall()

    def close(self) -> None:
        self._connection.close()


class PlainWriter:
    """Appends the texts of several streams to a table."""

    def __init__(self, path: Path, lanes: int) -> None:
        path.unlink(missing_ok=True)
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("CREATE TABLE journal(id INTEGER PRIMARY KEY, lane INTEGER, body TEXT)")
        self._waiting: list[list[str]] = [[] for _ in range(lanes)]

    def take(self, number: int, token: str) -> None:
        """A token for each lane. Every so many are written in one transaction."""
        for tokens in self._waiting:
            tokens.append(token)
        if number % TOKENS_A_COMMIT == TOKENS_A_COMMIT - 1:
            rows = [(lane, "".join(tokens)) for lane, tokens in enumerate(self._waiting)]
            self._connection.execute("BEGIN")
            self._connection.executemany("INSERT INTO journal(lane, body) VALUES (?, ?)", rows)
            self._connection.execute("COMMIT")
            for tokens in self._waiting:
                tokens.clear()

    def close(self) -> None:
        self._connection.close()
