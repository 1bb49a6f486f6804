"""Rules of the project that no ready-made linter knows, read from the syntax tree. docs: SECURITY.md, CONTRIBUTING.md."""

from __future__ import annotations

import ast
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "app" / "abreast"
MODULES = sorted(APP.rglob("*.py"))

MARKUP_SETTERS = {"setHtml", "setMarkdown", "insertHtml", "appendHtml", "toHtml", "insertMarkdown"}
"""A model's answer never becomes HTML: it could load files, name images and outgrow any layout."""
DANGEROUS_CALLS = {
    "eval", "exec", "compile", "os.system", "os.popen", "yaml.load", "yaml.unsafe_load", "yaml.full_load", "tempfile.mktemp",
}  # fmt: skip
DANGEROUS_MODULES = {"pickle", "marshal", "shelve", "dill"}
FREEZING_CALLS = {"processEvents", "exec_"}
"""They run an event loop inside the event loop: a streaming answer froze or broke whenever one was tried."""
MAY_REVEAL = {"core/dialects/credentials.py", "core/registry/keys.py"}
"""Where a key's text may be taken out of its `Secret`: to be put into a request's headers, and to be stored in the keyring."""
COPIES = {"ui/clipboard.py"}
"""Where texts are put on the clipboard: keys are taken out of them there."""
MOST_LINES = 300
MOST_FUNCTION_LINES = 60


def dotted_name(node: ast.expr) -> str:
    """`os.system` for the expression `os.system`; the last name alone where a call or an index stands before it."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=name):
            before = dotted_name(value)
            return f"{before}.{name}" if before else name
        case _:
            return ""


def markup(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in MARKUP_SETTERS:
            yield node.lineno, node.attr


def dangerous(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=func, keywords=keywords):
                if dotted_name(func) in DANGEROUS_CALLS:
                    yield node.lineno, dotted_name(func)
                for keyword in keywords:
                    if keyword.arg == "shell" and not (
                        isinstance(keyword.value, ast.Constant) and keyword.value.value is False
                    ):
                        yield node.lineno, "shell="
            case ast.Import(names=names):
                yield from ((node.lineno, alias.name) for alias in names if alias.name in DANGEROUS_MODULES)
            case ast.ImportFrom(module=str(module)) if module in DANGEROUS_MODULES:
                yield node.lineno, module
            case _:
                pass


def freezing(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in FREEZING_CALLS:
            yield node.lineno, node.attr
        if isinstance(node, ast.Name | ast.Attribute) and dotted_name(node).split(".")[-1] in {
            "asyncSlot",
            "asyncClose",
        }:
            yield node.lineno, dotted_name(node)


def revealing(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr == "reveal":
            yield node.lineno, "reveal"
        # An action of the window has this id too; only as the name of an attribute is it meant here.
        if isinstance(node, ast.Call) and dotted_name(node.func) in {"getattr", "attrgetter", "methodcaller"}:
            for value in node.args:
                if isinstance(value, ast.Constant) and value.value == "reveal":
                    yield node.lineno, "reveal"


def copying(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Call(func=ast.Attribute(attr="clipboard")), attr=attr) if attr != "text":
                yield node.lineno, attr
            case ast.Assign(value=ast.Call(func=ast.Attribute(attr="clipboard"))):
                yield node.lineno, "clipboard"
            case ast.Name(id="QClipboard"):
                yield node.lineno, "QClipboard"
            case _:
                pass


Rule = Callable[[ast.AST], Iterator[tuple[int, str]]]


def broken(rule: Rule, *, spared: set[str] | None = None) -> list[str]:
    """Each place in the application that breaks the rule, as `file:line name`."""
    return [
        f"{path.relative_to(ROOT)}:{line} {name}"
        for path in MODULES
        if path.relative_to(APP).as_posix() not in (spared or set())
        for line, name in rule(ast.parse(path.read_text()))
    ]


@pytest.mark.parametrize("rule", [markup, dangerous, freezing])
def test_the_application_breaks_no_rule_of_its_own(rule: Rule) -> None:
    assert broken(rule) == []


def test_a_key_is_revealed_only_where_it_is_sent_and_stored() -> None:
    assert broken(revealing, spared=MAY_REVEAL) == []
    assert all(any(revealing(ast.parse((APP / name).read_text()))) for name in MAY_REVEAL)


def test_texts_get_to_the_clipboard_in_one_way() -> None:
    assert broken(copying, spared=COPIES) == []
    assert all(any(copying(ast.parse((APP / name).read_text()))) for name in COPIES)


@pytest.mark.parametrize(
    ("rule", "source"),
    [
        (markup, "view.setHtml(answer)"),
        (markup, "show = document.setMarkdown"),
        (markup, "self.cursor().insertHtml(text)"),
        (dangerous, "eval(text)"),
        (dangerous, "exec(text)"),
        (dangerous, "import pickle"),
        (dangerous, "from marshal import loads"),
        (dangerous, "yaml.load(text, Loader)"),
        (dangerous, "os.system(command)"),
        (dangerous, "subprocess.run(command, shell=True)"),
        (dangerous, "subprocess.run(command, shell=wanted)"),
        (freezing, "QApplication.processEvents()"),
        (freezing, "@asyncSlot()\ndef go(self): ..."),
        (freezing, "import qasync\n@qasync.asyncClose\ndef go(self): ..."),
        (copying, "QApplication.clipboard().setText(text)"),
        (copying, "QGuiApplication.clipboard().setMimeData(data)"),
        (copying, "board = QApplication.clipboard()"),
        (revealing, "key.reveal()"),
        (revealing, "getattr(key, 'reveal')()"),
    ],
)
def test_each_rule_sees_what_it_is_there_for(rule: Rule, source: str) -> None:
    assert list(rule(ast.parse(source)))


def test_a_call_to_a_method_named_exec_of_another_object_is_no_evaluation() -> None:
    assert list(dangerous(ast.parse("menu.exec(at)\nsubprocess.run(command, shell=False)"))) == []


def committed_files() -> list[Path]:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listing.returncode:
        pytest.skip("not a checkout of git: there are no committed files to look at")
    return [ROOT / name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()]


def committed_texts() -> Iterator[tuple[str, str]]:
    for path in committed_files():
        content = path.read_bytes()
        if b"\0" not in content:
            yield path.relative_to(ROOT).as_posix(), content.decode(errors="replace")


def occurrences(words: list[str], *, spared: tuple[str, ...] = ()) -> list[str]:
    return [
        f"{name}:{number} {word}"
        for name, text in committed_texts()
        if not name.startswith(spared)
        for number, line in enumerate(text.splitlines(), start=1)
        for word in words
        if word in line
    ]


def test_no_committed_file_names_the_host_of_a_package_registry() -> None:
    # Joined here, so that this very file names none.
    hosts = [".".join(parts) for parts in [
        ("pypi", "org"), ("files", "pythonhosted", "org"), ("deb", "debian", "org"), ("security", "debian", "org"),
        ("registry", "npmjs", "org"), ("archive", "ubuntu", "com"),
    ]]  # fmt: skip

    assert occurrences(hosts) == []


def test_no_committed_file_names_a_path_of_the_machine_it_was_written_on() -> None:
    folders = [
        "/".join(("", *parts, "")) for parts in [("work", "main"), ("work", "shared"), ("root",), ("opt", "pypi")]
    ]

    assert occurrences([*folders, "../" + "shared"]) == []


def test_no_committed_file_leaves_work_for_later() -> None:
    words = ["TO" + "DO", "FIX" + "ME", "XX" + "X:", "HA" + "CK:"]

    assert occurrences(words, spared=("tests/data/", "requirements.lock")) == []


def test_no_source_file_is_too_long_to_be_read_at_once() -> None:
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text().splitlines())
        for path in committed_files()
        if path.suffix == ".py" and not path.is_relative_to(ROOT / "tests" / "data")
    }

    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES} == {}


def test_no_function_is_too_long_to_be_read_at_once() -> None:
    lengths = {
        f"{path.relative_to(ROOT)}:{node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for path in committed_files()
        if path.suffix == ".py" and not path.is_relative_to(ROOT / "tests" / "data")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }

    assert {name: lines for name, lines in lengths.items() if lines > MOST_FUNCTION_LINES} == {}


def test_no_module_is_named_for_nothing_in_particular() -> None:
    vague = {"manager", "managers", "helper", "helpers", "util", "utils", "common", "misc"}

    assert [path.relative_to(ROOT).as_posix() for path in MODULES if path.stem in vague] == []


def test_every_module_of_the_tests_has_a_name_of_its_own() -> None:
    """There are no packages among them, so pytest would take two of one name for the same."""
    names = [path.name for path in sorted((ROOT / "tests").rglob("*.py")) if path.name != "conftest.py"]
    assert [name for name, times in Counter(names).items() if times > 1] == []
