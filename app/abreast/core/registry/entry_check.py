"""Checks one entry while it is being typed, before anything is saved."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from abreast.core.registry.file_kind import FileKind
from abreast.core.registry.problems import FileRefused
from abreast.core.registry.schema_check import checked
from abreast.core.registry.yaml_reader import Document
from abreast.core.registry.yaml_writer import CannotWrite, as_content


def entry_faults(kind: FileKind, entry_id: str, fields: Mapping[str, Any]) -> dict[str, str]:
    """What is wrong with the fields of an entry: by the field's name, what a person reads.

    A fault inside a field, such as a price of a model, is told of the field that holds it; one of the name of the entry
    itself stands under the empty name.
    """
    try:
        content = {kind.section: {entry_id: as_content(fields)}}
        checked(Document(file="", content=content, places={}, digest=""), kind.schema)
    except CannotWrite as error:
        return {"": str(error)}
    except FileRefused as refused:
        return faults_by_field(refused, kind, entry_id)
    return {}


def faults_by_field(refused: FileRefused, kind: FileKind, entry_id: str) -> dict[str, str]:
    """Those faults of a refused file that are of one entry, by field."""
    faults: dict[str, str] = {}
    for problem in refused.problems:
        within = problem.field.removeprefix(kind.section).removeprefix(".")
        if within in ("", entry_id):
            faults.setdefault("", problem.message)
        elif within.startswith(f"{entry_id}."):
            # An id may contain dots itself, so it is taken off as a whole.
            name = within.removeprefix(f"{entry_id}.").partition(".")[0]
            faults.setdefault(name, problem.message)
    return faults
