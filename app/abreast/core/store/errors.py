"""What can go wrong with the history, as exceptions chosen by what the user can do about it."""

from __future__ import annotations


class StoreError(Exception):
    """The history could not be read or written. The message is one sentence that says what happened and what to do."""


class DiskFull(StoreError):
    """There is no room. What was to be written can be written later."""


class DiskRefused(StoreError):
    """The disk reported an error. What was to be written is tried again."""


class NotWritable(StoreError):
    """The file or its folder is read-only, or was opened so."""


class HistoryInUse(StoreError):
    """Another program holds the file for longer than one waits."""


class HistoryDamaged(StoreError):
    """A part of the file cannot be read as a database."""


class HistoryClosed(StoreError):
    """The store was closed before this was done."""


class NotThere(StoreError):
    """What was asked for is not in the history: it was deleted, or never there."""


class VoteRefused(StoreError):
    """What was to be voted on may not be, or not any more. Nothing was changed."""
