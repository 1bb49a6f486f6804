"""Every text that the program gives to `tr`, `tr_n` and `mark` reaches the translators."""

from __future__ import annotations

import ast
import functools
import importlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "app" / "abreast"
TEXTS_OF = {"tr": 1, "mark": 1, "tr_n": 2}
"""How many texts each function begins with."""
IMPORT = "from abreast.core.language import mark, tr, tr_n\n"


@pytest.fixture
def translations(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module("translations")


@functools.cache
def sources() -> dict[Path, str]:
    """The modules that say anything."""
    texts = {file: file.read_text("utf-8") for file in PROGRAM.rglob("*.py")}
    return {file: text for file, text in texts.items() if "abreast.core.language import" in text}


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    nodes = list(ast.walk(tree))
    imports = [each for each in nodes if isinstance(each, ast.ImportFrom) and each.module == "abreast.core.language"]
    speaking = {name.name for each in imports for name in each.names} & TEXTS_OF.keys()
    for node in nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in speaking:
            yield node.func.id, node


def literals(name: str, call: ast.Call) -> tuple[str, str] | None:
    """The text and its plural, if the call begins with them as they are."""
    texts = [each.value for each in call.args[: TEXTS_OF[name]] if isinstance(each, ast.Constant)]
    if len(texts) < TEXTS_OF[name]:
        return None
    return texts[0], texts[1] if name == "tr_n" else ""


def faults(source: str) -> list[str]:
    """The calls in a module's source whose texts lupdate would not find."""
    tree = ast.parse(source)
    in_f_strings = {id(inner) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for inner in ast.walk(node)}
    found: list[str] = []
    for name, call in calls(tree):
        if id(call) in in_f_strings and literals(name, call) is not None:
            found.append(f"{call.lineno}: {name}() within an f-string")
        if literals(name, call) is None and not (name == "tr" and len(call.args) == 1 and is_kept(call.args[0])):
            found.append(f"{call.lineno}: {name}() of what is no plain text")
    return found


def is_kept(asked: ast.expr) -> bool:
    """Whether this only gets at a text, which was marked where it was written, and writes none."""
    match asked:
        case ast.Name() | ast.Attribute():
            return True
        case ast.Subscript(value=kept):
            return is_kept(kept)
        case ast.IfExp(body=one, orelse=other):
            return is_kept(one) and is_kept(other)
        case ast.Call(func=function, args=arguments):
            return is_kept(function) and all(is_kept(each) for each in arguments)
        case _:
            return False


def test_no_call_hides_its_text_from_lupdate() -> None:
    found = [f"{file.relative_to(ROOT)}:{each}" for file, source in sources().items() for each in faults(source)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "hidden",
    [
        "f\"{tr('x')}\"",
        'tr(f"{x}")',
        'tr("a" + b)',
        'tr("a" if b else "c")',
        "mark(x)",
        'tr_n(x, "b", 2)',
        'tr(x.get("a"))',
    ],
)
def test_a_hidden_text_is_seen(hidden: str) -> None:
    assert faults(IMPORT + hidden)


@pytest.mark.parametrize(
    "plain",
    [
        'tr("a" "b")',
        "tr(NAME)",
        "tr(page.title)",
        'tr(HINTS["a"])',
        'tr_n("a", "b", n, x=f"{y}")',
        "tr(A if b else C)",
        'tr(A.get(b["c"], D))',
    ],
)
def test_a_plain_text_is_let_through(plain: str) -> None:
    assert not faults(IMPORT + plain)


def test_lupdate_finds_every_text_of_the_program(translations: ModuleType, tmp_path: Path) -> None:
    written = {
        text
        for source in sources().values()
        for name, call in calls(ast.parse(source))
        if (text := literals(name, call)) is not None
    }
    target = tmp_path / "abreast_de.ts"
    translations.extract(target)
    assert {text.key for text in translations.read(target)} == written
