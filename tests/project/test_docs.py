"""What the documents say is so: docs/providers.md of the code, the code and the documents of each other."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from abreast.core.registry.file import parse_file
from abreast.core.registry.registry import load
from abreast.core.resources import catalogue_file

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/providers.md").read_text()
QUOTED = re.findall(r"“([^”]+)”", " ".join(PAGE.split()))
CODE_BLOCKS = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
ROWS = re.findall(r"^\| `([^`]+)` \| (.+?) \| (.+?) \| .+ \|$", PAGE, re.MULTILINE)
GAP = "…"


def texts() -> Iterator[str]:
    """Every text in the source, with `…` for each value that is put into it."""
    for module in (ROOT / "app").rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text())):
            match node:
                case ast.JoinedStr(values=values):
                    yield "".join(v.value if isinstance(v, ast.Constant) else GAP for v in values)
                case ast.Constant(value=str(text)):
                    # Those that are translated have names in the places of values.
                    yield re.sub(r"\{\w+\}", GAP, text)
                case _:
                    pass


SOURCE = tuple(texts())


@pytest.mark.parametrize("sentence", QUOTED)
def test_each_sentence_quoted_is_one_of_the_program(sentence: str) -> None:
    # Several values, such as host and port, may stand side by side where the page shows one gap.
    pattern = re.compile(f"{GAP}(?:[:/ ]?{GAP})*".join(map(re.escape, sentence.strip(GAP).split(GAP))))
    assert any(pattern.search(text) for text in SOURCE)


def test_sentences_are_quoted_at_all() -> None:
    assert len(QUOTED) > 30


def test_each_provider_that_ships_is_described_with_its_address_and_variable() -> None:
    shipped = load(catalogue_file(), environ={})
    assert [row[0] for row in ROWS] == list(shipped)
    for name, address, variable in ROWS:
        provider = shipped[name]
        assert provider.base_url in address
        assert (provider.api_key_env or "none") in variable
        assert f"**{name}.**" in PAGE


@pytest.mark.parametrize("block", CODE_BLOCKS)
def test_each_example_is_a_good_file(block: str) -> None:
    content = parse_file(block.encode(), "example")
    assert content.providers
    assert not content.warnings


DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
REFERENCE = re.compile(r"\bdocs/[\w/-]+\.\w+")


def test_each_decision_has_a_number_of_its_own_and_none_is_left_out() -> None:
    assert [path.name[:4] for path in DECISIONS] == [f"{number:04}" for number in range(1, len(DECISIONS) + 1)]
    for path in DECISIONS:
        assert path.read_text().startswith(f"# {int(path.name[:4])}. ")


def test_each_document_that_is_named_anywhere_is_there() -> None:
    places = [ROOT / "pyproject.toml", *ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    places += [module for folder in ("app", "tests", "packaging") for module in (ROOT / folder).rglob("*.py")]
    named = {name for place in places for name in REFERENCE.findall(place.read_text())}

    assert len(named) > 5
    assert {name for name in named if not (ROOT / name).exists()} == set()
