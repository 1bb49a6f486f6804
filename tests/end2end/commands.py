"""Run by test_cli_keys.py inside a D-Bus session of its own: runs commands of Abreast one after the other.

Standard input is a JSON list of `[arguments, standard input]`; what is printed is the list of `[status, stdout, stderr]`.
"""

import json
import subprocess
import sys


def outcome(arguments: list[str], stdin: str) -> list[object]:
    command = [sys.executable, "-m", "abreast", *arguments]
    ended = subprocess.run(command, input=stdin, capture_output=True, text=True, timeout=60)
    return [ended.returncode, ended.stdout, ended.stderr]


print(json.dumps([outcome(*command) for command in json.load(sys.stdin)]))
