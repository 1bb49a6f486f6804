"""Moves the entries of a YAML text into another order, each with its lines and the comment right above it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import yaml

from abreast.core.registry.yaml_lines import Child, Lines, children


def reordered(text: str, node: yaml.Node | None, content: dict[str, Any]) -> str:
    """The text with the fields of its mappings in the order of `content`, which has the same fields."""
    splices = list(_moves(node, content, Lines(text)))
    for start, end, replacement in sorted(splices, reverse=True):
        text = text[:start] + replacement + text[end:]
    return text


def _moves(node: yaml.Node | None, content: dict[str, Any], lines: Lines) -> Iterator[tuple[int, int, str]]:
    if not isinstance(node, yaml.MappingNode) or not isinstance(content, dict):  # pyright: ignore[reportUnnecessaryIsInstance]
        return
    found = children(node, lines) or []
    names = [child.name for child in found]
    if names != list(content) and sorted(names) == sorted(content):
        yield _permuted(found, list(content), lines, is_flow=bool(node.flow_style))
        return
    for child in found:
        inner = content.get(child.name)
        if isinstance(inner, dict):
            yield from _moves(child.value, cast("dict[str, Any]", inner), lines)


def _permuted(found: list[Child], order: list[str], lines: Lines, *, is_flow: bool) -> tuple[int, int, str]:
    """The cut that holds all the entries, with those in `order`; what stands between the entries stays between them."""
    if is_flow:
        spans = [(child.start, child.end) for child in found]
    else:
        spans: list[tuple[int, int]] = []
        for child in found:
            start = lines.lead_start(child, spans[-1][1] if spans else 0)
            spans.append((start, lines.block_end(child)))
    by_name = {child.name: span for child, span in zip(found, spans, strict=True)}
    pieces: list[str] = []
    for index, name in enumerate(order):
        start, end = by_name[name]
        piece = lines.text[start:end]
        ends_open = not is_flow and not piece.endswith(("\n", "\r"))
        pieces.append(piece + lines.newline if ends_open else piece)
        if index + 1 < len(spans):
            pieces.append(lines.text[spans[index][1] : spans[index + 1][0]])
    first, last = spans[0][0], spans[-1][1]
    result = "".join(pieces)
    if not is_flow and not lines.text[first:last].endswith(("\n", "\r")):
        result = result.removesuffix(lines.newline)
    return first, last, result
