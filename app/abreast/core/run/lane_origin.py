"""What a lane is when it is no contestant that the user put there as one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class OriginKind(StrEnum):
    """Why there is a lane."""

    MERGE = "merge"
    """It answers with what other lanes' answers were made into. It is in no ranking."""
    JUDGE = "judge"
    """Its answers are a judge's. They stand in no pane and in no ranking."""
    SAMPLE = "sample"
    """It is one of several lanes that ask the same, to see how answers spread. It counts as its model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneOrigin:
    """Where a lane comes from."""

    kind: OriginKind
    answer_ids: tuple[int, ...] = ()
    """The history's answers that it was made of. An export names them by its own numbers."""
    details: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """What else its kind needs to know, as JSON, e.g. the method of a merge. It is exported, so it holds no ids."""
