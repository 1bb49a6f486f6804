"""A thousand random edits: outside the edited entry every line stays, and the file says what it should."""

import random
import string
from collections.abc import Callable
from typing import Any

import pytest

from abreast.core.registry.edits import (
    Edit,
    PutEntry,
    PutModel,
    RemoveEntry,
    RemoveModel,
    SetDisabled,
    SetInvalidModels,
    applied,
)
from abreast.core.registry.file import PROVIDERS
from abreast.core.registry.merge import merged
from abreast.core.registry.yaml_edit import rewritten
from abreast.core.registry.yaml_reader import parse_yaml
from abreast.core.registry.yaml_writer import as_content, field_lines, flow, same

EDITS = 1000
EDITS_A_FILE = 20
WORDS = ("yes", "1.5", "a: b", "# no", "plain", "it's", 'a "quote"', "ünï", "two words", "- x", "{", "null", "x:y/z")

# Fields as people and other programs write them; "@" stands for the indentation of the entry's fields.
ODD_FIELDS = (
    "@odd: >-\n@  folded # no comment\n\n@  text\n",
    "@odd: |2\n@    # no comment\n@  text",
    '@odd: "two\n@  lines # no comment"   # comment',
    "@odd: plain\n@  goes on   # comment",
    "@odd:   # comment\n@  - a # one\n@  # comment\n@  - {b: 1}\n@  -\n@    - c",
    "@odd:\n@- a\n@# comment\n@- b",
    "@odd: {a: 1, # comment\n@  b: [x,\n\n@  y], }",
    "@odd: []  # comment",
    "@odd:\n@# comment",
    "@? odd\n@: - x",
    "@'odd' : x",
)


def random_text(chance: random.Random) -> str:
    return chance.choice(
        (chance.choice(WORDS), "".join(chance.choices(string.ascii_letters + "-._ ", k=8)).strip() or "x")
    )


def random_comment(chance: random.Random) -> str:
    return chance.choice(("", "", "", f"  # {random_text(chance)} é: - [{{"))


def random_models(chance: random.Random) -> dict[str, Any]:
    return {
        f"model/{number}-{random_text(chance)}": chance.choice(
            (None, "short", {"short": "s", "price": {"input": 1}, "unknown": [1, 2]})
        )
        for number in range(chance.randrange(4))
    }


def random_entry(chance: random.Random) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "label": random_text(chance),
        "base_url": "https://x.example/v1",
        "future": chance.choice((random_text(chance), {"deep": {"er": [1, "x"]}}, ["a", {"b": 1}], "one\n\ntwo\n")),
        "headers": {"X-A": "b", "X-B": "c"},
        "timeout_s": {"idle": 1, "unknown": True},
        "invalid_models": [f"m{number}" for number in range(chance.randrange(3))],
        "models": random_models(chance),
    }
    names = chance.sample(list(fields), chance.randrange(1, len(fields) + 1))
    return {name: fields[name] for name in names}


def random_file(chance: random.Random, newline: str) -> str:
    """A file with comments and blank lines wherever they may stand, in several hands' styles."""
    step = chance.choice((2, 2, 4, 3))
    lines = ["# head", "", "version: 1", *chance.choice(([], ["default: p0  # first"])), "providers:   # all of them"]
    for number in range(chance.randrange(1, 4)):
        lines += chance.choice(([], [""], ["", f"{' ' * step}# about p{number}"], ["# at the margin"]))
        entry = as_content(random_entry(chance))
        path = ("providers", f"p{number}")
        if chance.random() < 0.15:
            lines.append(f"{' ' * step}p{number}: {flow(entry)}{random_comment(chance)}")
            continue
        lines.append(f"{' ' * step}{path[1]}:{random_comment(chance)}")
        if chance.random() < 0.3:
            lines += chance.choice(ODD_FIELDS).replace("@", " " * step * 2).split("\n")
        for name, value in entry.items():
            if chance.random() < 0.2:
                lines.append(" " * chance.choice((step * 2, step * 2 + 1)) + "# inside: [")
            made = field_lines((*path, name), value, step * 2, chance.choice((2, step)))
            if len(made) == 1 and "|" not in made[0]:
                made[0] += random_comment(chance)
            lines += made
            if name != "future":
                lines += chance.choice(([], [], [""]))
    lines += chance.choice(([], ["# the end"], ["", "future: {a: 1}  # unknown"], [" # odd"]))
    return newline.join(lines) + chance.choice(("", newline, newline * 2))


def random_edit(chance: random.Random, content: dict[str, Any]) -> Edit:
    entry_id = chance.choice((*content["providers"], f"new{chance.randrange(99)}"))
    entry = content["providers"].get(entry_id) or {}
    models = list(entry.get("models") or {})
    model_id = chance.choice((*models, f"added/{chance.randrange(99)}"))
    made: tuple[Callable[[], Edit], ...] = (
        lambda: PutEntry(entry_id=entry_id, fields=random_entry(chance)),
        lambda: PutEntry(entry_id=entry_id, fields={"label": random_text(chance)}),
        lambda: PutEntry(entry_id=entry_id, fields={"timeout_s": {"connect": chance.randrange(1, 99)}}),
        lambda: PutEntry(entry_id=entry_id, drop=frozenset(chance.sample(list(entry), min(2, len(entry))))),
        lambda: RemoveEntry(entry_id=entry_id),
        lambda: SetDisabled(entry_id=entry_id, disabled=chance.random() < 0.7),
        lambda: SetInvalidModels(entry_id=entry_id, models=tuple(f"m{n}" for n in range(chance.randrange(5)))),
        lambda: PutModel(entry_id=entry_id, model_id=model_id, fields={"short": random_text(chance)}),
        lambda: PutModel(entry_id=entry_id, model_id=model_id, fields={"price": {"input": chance.random()}}),
        lambda: RemoveModel(entry_id=entry_id, model_id=model_id),
    )
    return chance.choice(made)()


def lines_of(lines: list[bytes], entry_id: str) -> range:
    """The lines of an entry, found without the code under test: by indentation. Empty, at the end, if there is none."""
    start = next(index for index, line in enumerate(lines) if line.startswith(b"providers:"))
    heads = tuple(name + b":" for name in (entry_id.encode(), f'"{entry_id}"'.encode()))
    column, first, last = 0, -1, -1
    for index, line in enumerate(lines[start + 1 :], start + 1):
        stripped, indent = line.strip(), len(line) - len(line.lstrip(b" "))
        if not stripped or (stripped.startswith(b"#") and indent <= max(column, 1)):
            continue
        column = column or indent
        if first >= 0 and indent <= column:
            break
        if indent == column and stripped.startswith(heads):
            first = index
        if first >= 0:
            last = index
    return range(first, last + 1) if first >= 0 else range(len(lines), len(lines))


def changed_lines(before: list[bytes], after: list[bytes]) -> tuple[range, range]:
    """Which lines of `before` became which of `after`; all others are the same, byte for byte."""
    shorter = min(len(before), len(after))
    same_first = next((n for n in range(shorter) if before[n] != after[n]), shorter)
    rest = shorter - same_first
    same_last = next((n for n in range(rest) if before[-1 - n] != after[-1 - n]), rest)
    return range(same_first, len(before) - same_last), range(same_first, len(after) - same_last)


@pytest.mark.parametrize("seed", range(EDITS // EDITS_A_FILE))
def test_random_edits_touch_only_their_entry_and_the_file_says_what_it_should(seed: int) -> None:
    chance = random.Random(seed)
    newline = chance.choice(("\n", "\n", "\r\n"))
    before = random_file(chance, newline).encode()
    content = parse_yaml(before, "p.yaml").content
    for _ in range(EDITS_A_FILE):
        edit = random_edit(chance, content)
        expected = applied(content, [edit], "providers")
        after = rewritten(before, expected, "p.yaml")
        content_after = parse_yaml(after, "p.yaml").content
        assert same(content_after, expected), edit
        # A last line without a line end is given one when something follows it.
        old, new = before.split(newline.encode()), after.split(newline.encode())
        gone, came = changed_lines(old, new)
        has_emptied = bool(content["providers"]) != bool(expected["providers"])
        if gone and not has_emptied:
            assert set(gone) <= set(lines_of(old, edit.entry_id)), (edit, [old[n] for n in gone])
        if came and not has_emptied:
            own = lines_of(new, edit.entry_id)
            assert all(n in own or not new[n].strip() for n in came), (edit, [new[n] for n in came])
        if newline == "\r\n":
            assert after.count(b"\n") == after.count(b"\r\n")
        before, content = after, content_after
    PROVIDERS.understood(before, "p.yaml")


@pytest.mark.parametrize("seed", range(100))
def test_edits_of_different_entries_by_two_programs_are_both_kept(seed: int) -> None:
    chance = random.Random(seed)
    base = parse_yaml(random_file(chance, "\n").encode(), "p.yaml").content
    ours, theirs = random_edit(chance, base), random_edit(chance, base)
    while theirs.entry_id == ours.entry_id:
        theirs = random_edit(chance, base)
    by_them = applied(base, [theirs], "providers")
    result = merged(base, applied(base, [ours], "providers"), by_them)
    assert same(result, applied(by_them, [ours], "providers"))
