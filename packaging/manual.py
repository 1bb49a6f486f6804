"""Writes the manual page and the completions for shells from the command line's own definitions, into packaging/linux.

python packaging/manual.py            write them
python packaging/manual.py --check    say whether they are up to date
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from typer._completion_shared import get_completion_script
from typer.main import get_command

from abreast.__main__ import COMPLETION_VARIABLE
from abreast.cli.main import command_line

LINUX = Path(__file__).resolve().parent / "linux"
PROGRAM = "abreast"
COMPLETIONS = {"bash": "abreast.bash", "zsh": "_abreast", "fish": "abreast.fish"}
OF_THE_SHELL = frozenset({"--install-completion", "--show-completion"})

BEFORE = r""".\" Written by packaging/manual.py.
.TH ABREAST 1 "" "Abreast" "User Commands"
.SH NAME
abreast \- ask several language models the same and compare their answers
.SH SYNOPSIS
.B abreast
.RB [ \-\-providers
.IR FILE ]
.br
.B abreast
.I EXPORT
.br
.B abreast
.I COMMAND
.RI [ ARGUMENT ...]
.SH DESCRIPTION
Sends one prompt to several language models and shows their answers side by side, with the time, the tokens and the money
that each took. Without a command the window opens, with an exported comparison it asks whether to import it.
"""

AFTER = r""".SH EXIT STATUS
0: done; 1: failed; 2: wrong arguments; 130: stopped by Ctrl+C.
.SH ENVIRONMENT
.TP
.B ABREAST_HOME
A folder for settings, history and cache, in the place of those below.
.TP
.B ABREAST_PROVIDERS
As \fB\-\-providers\fR.
.PP
The key of a provider is taken from the variable that its entry names, e.g. \fBOPENAI_API_KEY\fR, before the keyring is
asked.
.SH FILES
.TP
.I ~/.config/abreast
providers.yaml, bots.yaml, line\-ups.yaml and the window's settings.
.TP
.I ~/.local/share/abreast
The history with its backups, and models on this computer.
.TP
.I ~/.cache/abreast
What can be fetched anew.
.PP
Keys stand in the system's keyring only.
"""


def main() -> int:
    wanted = {LINUX / "abreast.1": manual()}
    wanted |= {LINUX / "completions" / name: completion(shell) for shell, name in COMPLETIONS.items()}
    if sys.argv[1:] == ["--check"]:
        old = [path.name for path, text in wanted.items() if not path.exists() or path.read_text() != text]
        if old:
            print(f"Not up to date: {', '.join(old)}. Run `make manual`.", file=sys.stderr)
        return 1 if old else 0
    for path, text in wanted.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    return 0


def manual() -> str:
    command: Any = get_command(command_line())
    options = "".join(_option(option) for option in _options(command))
    listed = "".join(_section(name, found) for name, found in commands(command, PROGRAM))
    return f"{BEFORE}.SH OPTIONS\n{options}.SH COMMANDS\n{listed}{AFTER}"


def commands(command: Any, name: str) -> Iterator[tuple[str, Any]]:
    """Each command by its full name, in the order in which the help shows them."""
    parts: dict[str, Any] = getattr(command, "commands", {})
    if not parts or command.invoke_without_command:
        yield name, command
    for part, inner in parts.items():
        yield from commands(inner, f"{name} {part}")


def _section(name: str, command: Any) -> str:
    options = _options(command)
    arguments = [made for made in command.params if made.param_type_name == "argument"]
    usage = "".join(f" \\fI{roff(_metavar(made))}\\fR" for made in arguments) + (
        " [\\fIOPTION\\fR...]" if options else ""
    )
    text = f".SS \\fB{roff(name)}\\fR{usage}\n{line(command.help or '')}"
    for argument in arguments:
        if argument.help:
            text += f".TP\n.I {roff(_metavar(argument))}\n{line(argument.help)}"
    return text + "".join(_option(option) for option in options)


def _options(command: Any) -> list[Any]:
    return [made for made in command.params if made.param_type_name == "option" and not OF_THE_SHELL & set(made.opts)]


def _option(option: Any) -> str:
    names = ", ".join(f"\\fB{roff(name)}\\fR" for name in sorted(option.opts, key=len, reverse=True))
    value = "" if option.is_flag else f" \\fI{roff(_metavar(option))}\\fR"
    return f".TP\n{names}{value}\n{line(option.help or '')}"


def _metavar(parameter: Any) -> str:
    named = "|".join(str(getattr(choice, "value", choice)) for choice in parameter.type_descriptor.choices or ())
    return str(parameter.metavar or named or parameter.name.upper())


def line(text: str) -> str:
    """One paragraph. A line that began with a point or an apostrophe would be taken for a command of roff."""
    flat = roff(" ".join(text.split()))
    return (f"\\&{flat}" if flat.startswith((".", "'")) else flat) + "\n" if flat else ""


def roff(text: str) -> str:
    return re.sub(r"-", r"\\-", text.replace("\\", "\\e"))


def completion(shell: str) -> str:
    script = get_completion_script(prog_name=PROGRAM, complete_var=COMPLETION_VARIABLE, shell=shell)
    if shell == "zsh":
        # Zsh reads the file at the first completion, which is to be answered, too.
        script += '\n\n_abreast_completion "$@"'
    return script + "\n"


if __name__ == "__main__":
    sys.exit(main())
