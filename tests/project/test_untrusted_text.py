"""Rules on what shows text of others, and on what may run or ask the database, read from the syntax tree.

docs: SECURITY.md; requirements 11 to 14, 40 and 46.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "app" / "abreast"
MODULES = {path.relative_to(APP).as_posix(): ast.parse(path.read_text()) for path in sorted(APP.rglob("*.py"))}

GUESSES_MARKUP = {"QLabel", "QMessageBox", "QErrorMessage", "QSystemTrayIcon", "QWhatsThis", "QSplashScreen", "QTextEdit", "QTextBrowser", "QTextDocument", "QStaticText"}  # fmt: skip
"""Classes of Qt that take text for markup if it looks so, or load what it names."""
MAY_USE = {
    "ui/plain.py": {"QLabel"},  # the plain one
    "ui/transcript/text_view.py": {"QTextBrowser"},  # it loads nothing
    "ui/history/pdf_parts.py": {"QTextDocument"},  # filled by a cursor
    "ui/differences/column_view.py": {"QTextDocument"},  # filled by a cursor
}
MARKUP_CALLS = {"setHtml", "setMarkdown", "insertHtml", "appendHtml", "toHtml", "insertMarkdown", "fromHtml", "fromMarkdown", "setRichText", "setDetailedText", "setInformativeText", "setWhatsThis", "setDefaultStyleSheet"}  # fmt: skip
RICH_FORMATS = {"RichText", "AutoText", "MarkdownText"}
OWN_TOOLTIPS = {
    "ui/differences/head_bar.py", "ui/line_ups/sample_bar.py", "ui/panes/header.py", "ui/reading/find_bar.py",
    "ui/settings/bot_side.py", "ui/settings/buttoned_list.py", "ui/settings/provider_side.py", "ui/transcript/turn_bar.py",
    "ui/votes/vote_bar.py",
}  # fmt: skip
"""Where a tool tip is the name of a button, which stands in the same file."""
OWN_ACTIONS = {
    "ui/menus.py", "ui/panes/pane_menu.py",  # texts of tables of ours
    "ui/settings/provider_side.py",  # a provider's label, in which mnemonics are escaped
}  # fmt: skip
RUNNERS = {
    "eval", "exec", "compile", "__import__", "os.system", "os.popen", "os.spawnl", "os.spawnv", "tempfile.mktemp", "yaml.load",
    "yaml.unsafe_load", "yaml.full_load", "yaml.load_all", "asyncio.create_subprocess_shell", "subprocess.getoutput",
    "subprocess.getstatusoutput", "pty.spawn",
}  # fmt: skip
HIDDEN_RUNNERS = {tuple(name.rsplit(".", 1)) for name in RUNNERS if "." in name}
DANGEROUS_MODULES = {"pickle", "cPickle", "marshal", "shelve", "dill", "jsonpickle", "imp", "pdb"}
SQL_CALLS = {"text", "execute", "executemany", "executescript", "exec_driver_sql", "DDL"}
COMPOSED_SQL = {
    "core/store/connection.py",  # PRAGMAs, which take no parameters, from numbers and names of ours
    "core/store/migrations/versions/m0003_ledger.py",  # names of columns that stand there
    "core/store/damaged_rows.py",  # names of tables that were found in the schema, quoted
}
Rule = Callable[[ast.AST], Iterator[tuple[int, str]]]


def last_name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def dotted(node: ast.expr) -> str:
    match node:
        case ast.Attribute(value=value, attr=name):
            return f"{dotted(value)}.{name}"
        case _:
            return last_name(node)


def is_ours(text: ast.expr) -> bool:
    """Whether a text is written there, is a constant of the module, is one of those in the user's language, or was made plain."""
    match text:
        case ast.Constant():
            return True
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.isupper()
        case ast.Call(func=ast.Name(id="tr" | "tr_n"), args=texts, keywords=values):
            return all(map(is_ours, (*texts[:2], *(each.value for each in values))))
        case ast.Call(func=func):
            return last_name(func) in {"plain_tooltip", "one_line"}
        case ast.IfExp(body=body, orelse=orelse):
            return is_ours(body) and is_ours(orelse)
        case _:
            return False


def is_part_of_ours(part: ast.expr) -> bool:
    """The same for a part of an f-string."""
    return is_ours(part.value if isinstance(part, ast.FormattedValue) else part)


def calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and last_name(node.func) in names:
            yield node


def markup(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(attr=name) if name in MARKUP_CALLS:
                yield node.lineno, name
            case ast.Attribute(value=value, attr=name) if name in RICH_FORMATS and last_name(value) in {
                "Qt",
                "TextFormat",
            }:
                yield node.lineno, name
            case _:
                pass


def guessing(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Classes made, or made into one of ours; what a type is called by or an enumeration of it does no harm."""
    for call in calls(tree, *GUESSES_MARKUP):
        yield call.lineno, last_name(call.func)
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(bases=bases):
                yield from ((node.lineno, last_name(base)) for base in bases if last_name(base) in GUESSES_MARKUP)
            case ast.Attribute(value=value) if last_name(value) in {"QMessageBox", "QWhatsThis"}:
                yield node.lineno, last_name(value)
            case _:
                pass


def tooltips(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for call in calls(tree, "setToolTip", "setStatusTip"):
        if not all(is_ours(text) for text in call.args):
            yield call.lineno, last_name(call.func)
    for call in calls(tree, "showText", "showMessage"):
        if len(call.args) > 1 and not is_ours(call.args[1]):
            yield call.lineno, last_name(call.func)


def actions(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for call in calls(tree, "QAction"):
        # With one argument, that is its parent.
        if len(call.args) > 1 and not is_ours(call.args[-2]):
            yield call.lineno, "QAction"


def running(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=func, keywords=keywords):
                # `re.compile` and `menu.exec` are others.
                if dotted(func) in RUNNERS or dotted(func).removeprefix("builtins.") in {"eval", "exec"}:
                    yield node.lineno, dotted(func)
                for keyword in keywords:
                    is_off = isinstance(keyword.value, ast.Constant) and keyword.value.value is False
                    if keyword.arg == "shell" and not is_off:
                        yield node.lineno, "shell="
            case ast.Import(names=names):
                yield from ((node.lineno, each.name) for each in names if each.name.split(".")[0] in DANGEROUS_MODULES)
            case ast.ImportFrom(module=str(module), names=names):
                if module.split(".")[0] in DANGEROUS_MODULES:
                    yield node.lineno, module
                yield from ((node.lineno, each.name) for each in names if (module, each.name) in HIDDEN_RUNNERS)
            case _:
                pass


def composed_sql(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for call in calls(tree, *SQL_CALLS):
        match call.args[:1]:
            case [ast.JoinedStr(values=values)] if all(map(is_part_of_ours, values)):
                pass  # put together from constants of the module
            case [ast.JoinedStr() | ast.BinOp(op=ast.Mod() | ast.Add(), left=ast.Constant() | ast.JoinedStr())]:
                yield call.lineno, last_name(call.func)
            case [ast.Call(func=ast.Attribute(attr="format" | "join", value=ast.Constant()))]:
                yield call.lineno, last_name(call.func)
            case _:
                pass


def broken(rule: Rule, *, spared: set[str] | None = None) -> list[str]:
    return [
        f"{name}:{line} {what}"
        for name, tree in MODULES.items()
        if name not in (spared or set())
        for line, what in rule(tree)
    ]


def test_no_text_is_taken_for_markup() -> None:
    assert broken(markup) == []


def test_classes_that_guess_markup_are_used_only_where_that_is_ruled_out() -> None:
    found = [
        f"{name}:{line} {what}"
        for name, tree in MODULES.items()
        for line, what in guessing(tree)
        if what not in MAY_USE.get(name, set())
    ]
    assert found == []


def test_tool_tips_are_of_ours_or_made_plain() -> None:
    assert broken(tooltips, spared=OWN_TOOLTIPS | {"ui/plain.py"}) == []


def test_actions_have_texts_of_ours() -> None:
    assert broken(actions, spared=OWN_ACTIONS) == []


def test_nothing_runs_text() -> None:
    assert broken(running) == []


def test_the_database_is_asked_with_parameters() -> None:
    assert broken(composed_sql, spared=COMPOSED_SQL) == []


@pytest.mark.parametrize("spared", sorted({*MAY_USE, *OWN_TOOLTIPS, *OWN_ACTIONS, *COMPOSED_SQL}))
def test_nothing_is_spared_that_need_not_be(spared: str) -> None:
    tree = MODULES[spared]
    assert [*guessing(tree), *tooltips(tree), *actions(tree), *composed_sql(tree)]


@pytest.mark.parametrize(
    ("rule", "source"),
    [
        (markup, "view.setHtml(answer)"),
        (markup, "show = document.setMarkdown"),
        (markup, "cursor.insertHtml(text)"),
        (markup, "log.appendHtml(text)"),
        (markup, "QTextDocumentFragment.fromHtml(text)"),
        (markup, "widget.setWhatsThis(text)"),
        (markup, "box.setInformativeText(text)"),
        (markup, "label.setTextFormat(Qt.TextFormat.RichText)"),
        (markup, "label.setTextFormat(Qt.AutoText)"),
        (guessing, "QLabel(text)"),
        (guessing, "QtWidgets.QLabel('x')"),
        (guessing, "class Name(QLabel): ..."),
        (guessing, "QMessageBox.warning(self, title, text)"),
        (guessing, "box = QMessageBox(self)"),
        (guessing, "class View(QTextBrowser): ..."),
        (guessing, "QTextEdit()"),
        (tooltips, "button.setToolTip(f'{name}')"),
        (tooltips, "button.setToolTip(name)"),
        (tooltips, "button.setToolTip('a' + name)"),
        (tooltips, "button.setToolTip(NAME if known else name)"),
        (tooltips, "QToolTip.showText(at, text)"),
        (tooltips, "tray.showMessage(title, text)"),
        (actions, "QAction(name, self)"),
        (actions, "QAction(icon, f'{name}', self)"),
        (actions, "QAction(tr(name), self)"),
        (actions, "QAction(tr('Ask {name}', name=name), self)"),
        (tooltips, "button.setToolTip(tr_n('{n} of {name}', '{n} of {name}', count, name=name))"),
        (running, "eval(text)"),
        (running, "builtins.exec(text)"),
        (running, "__import__(name)"),
        (running, "import pickle as p"),
        (running, "from marshal import loads"),
        (running, "from os import system"),
        (running, "from tempfile import mktemp"),
        (running, "tempfile.mktemp()"),
        (running, "yaml.load(text, Loader)"),
        (running, "from yaml import load"),
        (running, "os.system(command)"),
        (running, "subprocess.run(command, shell=True)"),
        (running, "asyncio.create_subprocess_shell(command)"),
        (composed_sql, "connection.execute(text(f'SELECT {name}'))"),
        (composed_sql, "db.execute('SELECT %s' % name)"),
        (composed_sql, "db.execute('SELECT ' + name)"),
        (composed_sql, "db.exec_driver_sql('SELECT {}'.format(name))"),
    ],
)
def test_each_rule_sees_what_it_is_there_for(rule: Rule, source: str) -> None:
    assert list(rule(ast.parse(source)))


def test_what_is_harmless_is_let_pass() -> None:
    source = "re.compile(x)\nmenu.exec(at)\nb.setToolTip('Send')\nb.setToolTip(tr('Send'))\nb.setToolTip(tr_n('{n} pane', '{n} panes', count))\nQAction(tr(SEND), self)\nb.setToolTip(plain_tooltip(x))\nQAction(self)\nrun(c, shell=False)\nc.execute(select(t))"
    tree = ast.parse(source)
    assert [*markup(tree), *guessing(tree), *tooltips(tree), *actions(tree), *running(tree), *composed_sql(tree)] == []
