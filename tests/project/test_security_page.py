"""Each test that SECURITY.md, docs/security.md or docs/reliability.md names exists: a promise without its test is none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAMED = re.compile(r"`(?:tests/)?([\w/]+\.py)::(\w+)`")
PAGES = ("SECURITY.md", "docs/security.md", "docs/reliability.md")


@pytest.mark.parametrize("page", PAGES)
def test_each_test_that_is_named_exists(page: str) -> None:
    named = set(NAMED.findall((ROOT / page).read_text("utf-8")))
    missing = []
    for file, function in sorted(named):
        path = ROOT / "tests" / file
        if not path.exists() or not re.search(
            rf"^ *(?:async )?def {function}\(", path.read_text("utf-8"), re.MULTILINE
        ):
            missing.append(f"{file}::{function}")
    assert missing == []


def test_each_promise_names_the_rows_that_show_it() -> None:
    text = (ROOT / "SECURITY.md").read_text("utf-8")
    promised = text.partition("## What is promised")[2].partition("\n## ")[0]
    promises = [" ".join(part.split()) for part in re.split(r"^- ", promised, flags=re.MULTILINE)[1:]]
    rows = set(re.findall(r"^\| (\d+) \|", (ROOT / "docs" / "security.md").read_text("utf-8"), re.MULTILINE))

    assert len(promises) > 8
    for promise in promises:
        numbers = re.search(r"\((?:(?:\d+)(?:, )?)+\)$", promise)
        assert numbers, f"It does not say how it is tested: {promise}"
        assert set(re.findall(r"\d+", numbers[0])) <= rows, promise
