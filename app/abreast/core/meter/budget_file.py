"""`budgets.yaml` in the user's configuration folder, beside `providers.yaml`: read, checked, saved whole.

version: 1
budgets:
  - {period: month, usd: 20}
  - {period: day, usd: 2, provider: openai, block: true}
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import Field

from abreast.core.meter.budget import Budget, Period
from abreast.core.registry.entries import Entry, FileVersion, Name
from abreast.core.registry.private_file import SaveRefused, locked, write_own
from abreast.core.registry.problems import FileRefused, Problem, unreadable
from abreast.core.registry.schema_check import checked, newer_note
from abreast.core.registry.yaml_reader import VERSION, read_yaml

FILE_NAME = "budgets.yaml"
_HEAD = "# What may be spent. A period is day or month; block: true asks no question at the limit.\n"


class BudgetEntry(Entry):
    period: Literal["day", "month"]
    usd: Annotated[Decimal, Field(gt=0, allow_inf_nan=False)]
    provider: Name | None = None
    block: bool = False


class BudgetsFile(Entry):
    version: FileVersion = VERSION
    budgets: tuple[BudgetEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Budgets:
    """The budgets of the file."""

    budgets: tuple[Budget, ...] = ()
    problems: tuple[Problem, ...] = ()
    """What is wrong with the file. Then there are no budgets from it, which has to be told."""


def load_budgets(folder: Path) -> Budgets:
    """Read the file in the configuration folder; a missing one has no budgets."""
    path = folder / FILE_NAME
    try:
        content, warnings = checked(read_yaml(path), BudgetsFile)
    except FileNotFoundError:
        return Budgets()
    except FileRefused as refused:
        return Budgets(problems=refused.problems)
    except OSError as error:
        return Budgets(problems=(unreadable(path, error),))
    return Budgets(budgets=tuple(map(_budget, content.budgets)), problems=warnings)


def save_budgets(folder: Path, budgets: Sequence[Budget]) -> None:
    """Put these budgets into the file.

    Raises:
        SaveRefused: if another program is saving it, a newer Abreast has written it, or the folder cannot be trusted.
        OSError: if it cannot be written; the old file stays.
    """
    entries = [
        {
            "period": budget.period.value,
            "usd": float(budget.usd),
            **({"provider": budget.provider_id} if budget.provider_id else {}),
            **({"block": True} if budget.blocks else {}),
        }
        for budget in budgets
    ]
    text = _HEAD + yaml.safe_dump({"version": VERSION, "budgets": entries}, sort_keys=False, allow_unicode=True)
    path = folder / FILE_NAME
    with locked(path):
        if (newer := _newer(path)) is not None:
            raise SaveRefused(str(newer))
        write_own(path, text.encode())


def _newer(path: Path) -> Problem | None:
    try:
        return newer_note(read_yaml(path))
    except (FileNotFoundError, FileRefused):
        # What is broken holds no budgets that could be lost.
        return None


def _budget(entry: BudgetEntry) -> Budget:
    return Budget(period=Period(entry.period), usd=entry.usd, provider_id=entry.provider, blocks=entry.block)
