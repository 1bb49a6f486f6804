"""Serve one GGUF model over llama.cpp's own HTTP server until the parent process goes.

Run as a script: `python child.py MODEL.gguf ALIAS`. It imports nothing of Abreast, so that it starts fast. The first
line of stdin is JSON: `{"key": ..., "chat_template": ... | null}`; the key does not stand in the arguments, which
other users of the computer can read. After that stdin stays open as the sign that the parent lives. When the model
is loaded, one line of JSON goes to stdout: `{"port": ...}`.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import os
import signal
import sys
import threading
from typing import Any

CONTEXT_TOKENS = 8192
"""For all slots together: each may use as much as the others leave."""
SLOTS = 4
"""Requests answered at the same time; further ones wait."""
_PR_SET_PDEATHSIG = 1


def main(model_path: str, alias: str) -> None:
    die_with_parent()
    settings = json.loads(sys.stdin.buffer.readline())
    watch = threading.Thread(target=_exit_at_end_of_stdin, daemon=True, name="parent watch")
    watch.start()
    server = serve(model_path, alias, settings["key"], settings["chat_template"])
    sys.stdout.write(json.dumps({"port": int(server.listening_address.rsplit(":", 1)[1])}) + "\n")
    sys.stdout.flush()
    watch.join()


def serve(model_path: str, alias: str, key: str, chat_template: str | None) -> Any:
    """Load the model and listen on a free loopback port. Returns when it answers."""
    # By name, since it has no types and may not be installed where this file is checked.
    engine: Any = importlib.import_module("xllamacpp")
    params = engine.CommonParams()
    params.model.path = model_path
    params.model_alias = {alias}
    params.hostnames, params.port = ["127.0.0.1"], 0
    # Threads of llama.cpp spin while they wait; more than one per core stalls every server and the window.
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
    params.n_ctx, params.n_parallel, params.kv_unified = CONTEXT_TOKENS, SLOTS, True
    # By default up to 8 GB of RAM keep the prompts of earlier chats.
    params.cache_ram_mib = 0
    params.use_jinja = True
    if chat_template is not None:
        params.chat_template = chat_template
    # Any web page can send requests to a loopback port: without the key it gets no answer, and nothing but the API
    # is there (the slots page would show prompts).
    params.api_keys, params.cors_origins = [key], "null"
    params.ui = params.endpoint_slots = params.endpoint_props = params.endpoint_metrics = False
    # Errors only: prompts never stand in those.
    params.verbosity = 1
    return engine.Server(params)


def die_with_parent() -> None:
    """On Linux, have the kernel kill us with the parent. It works while the model is being loaded, too, when Python's
    threads (and so the watch on stdin) stand still."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _exit_at_end_of_stdin() -> None:
    while os.read(sys.stdin.fileno(), 4096):
        pass
    # Not sys.exit(): the server's native threads would have to be joined first.
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
