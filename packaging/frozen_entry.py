"""Where the bundle begins: Abreast, or one of its modules in a process of its own, as `core/local/own_program.py` asks."""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path

from abreast.__main__ import main
from abreast.core.local.own_program import RUN_MODULE, is_frozen
from abreast.core.transport.crashes import guard_crashes

RUNNABLE = frozenset({"abreast.core.store.importing.child"})


def begin() -> int:
    give_back_environment()
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


def give_back_environment() -> None:
    """Take what the bundle has set out of the environment: a browser that is opened must not load the bundle's libraries."""
    for name in [name for name in os.environ if name.startswith("_PYI_")]:
        del os.environ[name]
    if not is_frozen() or sys.platform != "linux":
        return
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before


if __name__ == "__main__":
    sys.exit(begin())
