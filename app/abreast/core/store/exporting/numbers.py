"""The kinds of values that a document holds."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field

LARGEST = 2**63 - 1

Whole = Annotated[int, Field(ge=-LARGEST, le=LARGEST)]
"""A number that a database can hold."""
Number = Annotated[int, Field(ge=1, le=LARGEST)]
"""Counts from 1 within a document."""
Text = Annotated[str, Field(max_length=200)]
DESCRIBED = ConfigDict(use_attribute_docstrings=True, allow_inf_nan=False)
