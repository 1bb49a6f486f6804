"""Where the bundle begins: Abreast, or one of its modules in a process of its own, as `core/local/own_program.py` asks."""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path

from abreast.__main__ import main
from abreast.core.local.own_program import RUN_MODULE
from abreast.core.transport.crashes import guard_crashes

RUNNABLE = frozenset({"abreast.core.store.importing.child"})


def begin() -> int:
    # Windows gives a program without a console no streams.
    if sys.stdout is None:
        sys.stdout = sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  until the end
    match sys.argv[1:]:
        case [option, module, *arguments] if option == RUN_MODULE and module in RUNNABLE:
            guard_crashes()
            sys.argv[1:] = arguments
            runpy.run_module(module, run_name="__main__", alter_sys=True)
            return 0
        case _:
            return main()


if __name__ == "__main__":
    sys.exit(begin())
