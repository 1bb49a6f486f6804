"""What an edit of a file's text leaves alone."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from abreast.core.registry.problems import FileRefused
from abreast.core.registry.yaml_edit import EditRefused, rewritten
from abreast.core.registry.yaml_reader import parse_yaml
from abreast.core.registry.yaml_writer import CannotWrite, as_content, flow, same
from abreast.core.secret import Secret

FILE = """\
# My providers.
version: 1
default: a   # the first

providers:
  # the one from work
  a:
    label: A     # its name
    base_url: 'https://a.example/v1'
    models:
      x: short-x    # good
      # y: old
      z: {short: zz, price: {input: 1, output: 2}}   # dear
    invalid_models: [p, q]
    future: 1
    # headers: {}

  b: {label: B, base_url: https://b.example}   # in one line
  c:
      label: C
      system: |
        one

        two

      invalid_models:
      - m
      - n  # slow
      # - o

# the end
"""


def edited(change: Callable[[dict[str, Any]], object], before: str = FILE) -> str:
    content = as_content(parse_yaml(before.encode(), "p.yaml").content) or {}
    change(content)
    return rewritten(before.encode(), content, "p.yaml").decode()


def differences(after: str, before: str = FILE) -> list[str]:
    """The lines that went and came, as `-line` and `+line`."""
    import difflib

    found = difflib.ndiff(before.splitlines(keepends=True), after.splitlines(keepends=True))
    return [line[0] + line[2:].rstrip("\n") for line in found if line[0] in "+-"]


def put(*path: str, value: Any) -> Callable[[dict[str, Any]], object]:
    def change(content: dict[str, Any]) -> None:
        for name in path[:-1]:
            content = content[name]
        content[path[-1]] = as_content(value)

    return change


def drop(*path: str) -> Callable[[dict[str, Any]], object]:
    def change(content: dict[str, Any]) -> None:
        for name in path[:-1]:
            content = content[name]
        del content[path[-1]]

    return change


def test_nothing_to_change_changes_nothing() -> None:
    assert edited(lambda content: None) == FILE


@pytest.mark.parametrize(
    ("change", "lines"),
    [
        (put("default", value="b"), ["-default: a   # the first", "+default: b   # the first"]),
        (put("providers", "a", "label", value="yes"), ["-    label: A     # its name", '+    label: "yes"     # its name']),
        (put("providers", "a", "disabled", value=True), ["+    disabled: true"]),
        (put("providers", "a", "models", "x", value="5.2"), ["-      x: short-x    # good", '+      x: "5.2"    # good']),
        (put("providers", "a", "models", "x", value={"short": "x"}), ["-      x: short-x    # good", "+      x: {short: x}    # good"]),
        (put("providers", "a", "models", "w", value=None), ["+      w: null"]),
        (put("providers", "a", "models", "z", "price", "input", value=Decimal("1.75")),
         ["-      z: {short: zz, price: {input: 1, output: 2}}   # dear", "+      z: {short: zz, price: {input: 1.75, output: 2}}   # dear"]),
        (put("providers", "a", "models", "z", "hidden", value=True),
         ["-      z: {short: zz, price: {input: 1, output: 2}}   # dear", "+      z: {short: zz, price: {input: 1, output: 2}, hidden: true}   # dear"]),
        (drop("providers", "a", "models", "z", "short"),
         ["-      z: {short: zz, price: {input: 1, output: 2}}   # dear", "+      z: {price: {input: 1, output: 2}}   # dear"]),
        (drop("providers", "a", "models", "z", "price", "output"),
         ["-      z: {short: zz, price: {input: 1, output: 2}}   # dear", "+      z: {short: zz, price: {input: 1}}   # dear"]),
        (drop("providers", "a", "models", "x"), ["-      x: short-x    # good"]),
        (put("providers", "a", "models", value={}),
         ["-    models:", "-      x: short-x    # good", "-      z: {short: zz, price: {input: 1, output: 2}}   # dear", "+    models: {}"]),
        (put("providers", "a", "invalid_models", value=["p", "r"]), ["-    invalid_models: [p, q]", "+    invalid_models: [p, r]"]),
        (put("providers", "c", "invalid_models", value=["n", "r"]), ["-      - m", "+      - r"]),
        (put("providers", "c", "invalid_models", value=[]), ["-      invalid_models:", "-      - m", "-      - n  # slow", "+      invalid_models: []"]),
        (put("providers", "b", "label", value="x, y"),
         ["-  b: {label: B, base_url: https://b.example}   # in one line", '+  b: {label: "x, y", base_url: https://b.example}   # in one line']),
        (drop("providers", "b"), ["-  b: {label: B, base_url: https://b.example}   # in one line"]),
        (put("providers", "c", "system", value="short"), ["-      system: |", "-        one", "-", "-        two", "+      system: short"]),
        (put("providers", "c", "system", value="one\ntwo"), ["-      system: |", "+      system: |-", "-"]),
        (put("providers", "d", value={"label": "D", "timeout_s": {"idle": 1}}), ["+  d:", "+    label: D", "+    timeout_s: {idle: 1}"]),
    ],
)  # fmt: skip
def test_an_edit_changes_its_lines_only(change: Callable[[dict[str, Any]], object], lines: list[str]) -> None:
    assert sorted(differences(edited(change))) == sorted(lines)


def test_a_new_order_moves_each_entry_with_its_comment() -> None:
    def backwards(content: dict[str, Any]) -> None:
        content["providers"] = {name: content["providers"][name] for name in ("c", "a", "b")}

    after = edited(backwards)
    assert sorted(after.splitlines()) == sorted(FILE.splitlines())
    assert after.index("  c:\n") < after.index("  # the one from work\n  a:\n") < after.index("  b: {")


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("end", ["", "\n", "\n\n# end\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_byte_order_mark_and_the_end_of_the_file_stay(newline: str, end: str, mark: str) -> None:
    before = mark + f"providers:\n  a:\n    label: A{end}".replace("\n", newline)
    after = edited(put("providers", "a", "disabled", value=True), before)
    assert after == mark + f"providers:\n  a:\n    label: A\n    disabled: true{end}".replace("\n", newline)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "providers:\n  new:\n    label: New\n"),
        ("# mine", "# mine\nproviders:\n  new:\n    label: New\n"),
        ("{}", "providers:\n  new:\n    label: New\n"),
        ("providers:   # none yet\n  # x: y\n", "providers:   # none yet\n  new:\n    label: New\n  # x: y\n"),
        ("providers: {}  # none yet", "providers:  # none yet\n  new:\n    label: New"),
        ("{providers: {a: {}}}\n", "{providers: {a: {}, new: {label: New}}}\n"),
        ("{providers: {}}\n", "{providers: {new: {label: New}}}\n"),
        (
            "providers: {\n  a: {label: A}, # first\n}\n",
            "providers: {\n  a: {label: A}, new: {label: New}, # first\n}\n",
        ),
        (
            "providers:\n    a:\n        label: A\n\n    b:\n        label: B\n",
            "providers:\n    a:\n        label: A\n\n    b:\n        label: B\n\n    new:\n        label: New\n",
        ),
    ],
)
def test_a_first_entry_finds_its_place(before: str, after: str) -> None:
    def add(content: dict[str, Any]) -> None:
        content["providers"] = (content.get("providers") or {}) | {"new": {"label": "New"}}

    assert edited(add, before) == after


def test_what_cannot_be_changed_alone_is_refused() -> None:
    with pytest.raises(EditRefused, match="Change the file in an editor"):
        edited(put("providers", "a", "label", value="B"), "providers:\n  ? a\n  : {label: A}\n")


def test_an_entry_of_an_odd_shape_is_written_anew_and_its_neighbours_stay() -> None:
    before = "providers:\n  a:  # A\n    ? label\n    : A\n  # B\n  b: {x: 1}\n"
    after = edited(put("providers", "a", "label", value="B"), before)
    assert after == "providers:\n  a:  # A\n    label: B\n  # B\n  b: {x: 1}\n"


def test_a_key_stays_where_it_stands_and_can_be_taken_out_but_not_put_in() -> None:
    before = "providers:\n  a:\n    api_key: sk-1  # secret\n    label: A\n"
    assert edited(put("providers", "a", "label", value="B"), before) == before.replace("label: A", "label: B")
    assert edited(drop("providers", "a", "api_key"), before) == "providers:\n  a:\n    label: A\n"
    with pytest.raises(CannotWrite):
        edited(put("providers", "a", "api_key", value=Secret("sk-2")), before)


TEXTS = st.text(max_size=30) | st.sampled_from(
    ["yes", "1.5", "", "a: b", "#x", "a #b", "- a", "{a}", "null", "two\nlines", " x", "https://a/b?c", "a\n\n b\n", "'\"\\", "\ud83d"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.recursive(TEXTS | st.booleans() | st.none() | st.integers() | st.floats(allow_nan=False, allow_infinity=False), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3), max_leaves=8))  # fmt: skip
def test_whatever_is_written_reads_back_the_same(value: Any) -> None:
    content = as_content({"x": value, "entries": {"e": {"f": value}}})
    try:
        data = rewritten(b"# c\n", content, "p.yaml")
    except EditRefused:
        assert "\ud83d" in flow(content) or any(key in str(content) for key in ("api", "<<"))
        return
    assert same(parse_yaml(data, "p.yaml").content, content)


ANY_YAML = st.lists(
    st.sampled_from(
        ["a:", "b:", "  c:", "   d:", "    e:", " - x", "- y", "  - z", " x", "{", "}", "[", "]", ",", "# c", " # d", "\n", "\n",
         "\n\n", "\r\n", ": ", "? ", "|", ">-", "|+", "'q'", '"w', '"', "---", "...", "\t", " ", "é", "\u2028", "\x85", "null", "1.5"]
    ),
    max_size=14,
).map("".join)  # fmt: skip


@settings(max_examples=600, deadline=None)
@given(ANY_YAML, st.sampled_from(["add", "drop", "change", "empty"]), st.integers(0, 5), st.booleans())
def test_whatever_the_text_it_says_what_it_should_afterwards_or_the_edit_is_refused(
    before: str, action: str, which: int, is_inner: bool
) -> None:
    try:
        content = as_content(parse_yaml(before.encode(), "p.yaml").content) or {}
    except FileRefused:
        return
    if not isinstance(content, dict):
        return
    inner = [value for value in content.values() if isinstance(value, dict)]
    target = inner[which % len(inner)] if inner and is_inner else content
    name = list(target)[which % len(target)] if target else "n1"
    match action:
        case "add":
            target["new"] = {"x": "1\n2"}
        case "drop":
            target.pop(name, None)
        case "change":
            target[name] = "other"
        case _:
            target[name] = {}
    try:
        after = rewritten(before.encode(), content, "p.yaml")
    except EditRefused:
        return
    assert same(parse_yaml(after, "p.yaml").content or {}, content)
