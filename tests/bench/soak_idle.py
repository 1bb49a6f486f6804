"""Leaves a fresh profile alone on a virtual screen and counts the sockets that its window opens (requirement 43).

    python tests/bench/soak_idle.py                  10 minutes
    python tests/bench/soak_idle.py --minutes 1

`strace` follows every process and thread of the program. Sockets of the computer's own kind (Unix, netlink) are X11, D-Bus
and the single window's; an Internet socket to this computer's loopback address is the look for a model server that the start
page offers. Anything else is a call home, and the status is 1.
"""

from __future__ import annotations

import argparse
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "end2end"))

from screen import virtual_screen

ROOT = Path(__file__).resolve().parents[2]
CALLS = "socket,connect,bind,sendto,sendmsg,sendmmsg"
_ADDRESS = re.compile(
    r"sa_family=(?P<family>AF_\w+)"
    r'(?:.*?sin6?_port=htons\((?P<port>\d+)\))?(?:.*?(?:inet_addr\(|inet_pton\(AF_INET6, )"(?P<host>[^"]+)")?'
)
_SOCKET = re.compile(r"\bsocket\((?P<family>AF_\w+), (?P<kind>\w+)")


@dataclass(slots=True, kw_only=True)
class Seen:
    """What a trace of network calls shows."""

    sockets: Counter[str] = field(default_factory=Counter[str])
    """How many were made, by family."""
    local: Counter[str] = field(default_factory=Counter[str])
    """Calls that name an address of this computer's loopback, by call and address."""
    outside: list[str] = field(default_factory=list[str])
    """The lines of all calls that name any other Internet address."""


def seen(trace: str) -> Seen:
    """Read what `strace -f -e trace=network` wrote."""
    result = Seen()
    for line in trace.splitlines():
        if made := _SOCKET.search(line):
            result.sockets[made["family"]] += 1
            if made["family"] not in {"AF_UNIX", "AF_LOCAL", "AF_NETLINK", "AF_INET", "AF_INET6"}:
                result.outside.append(line)
        elif (address := _ADDRESS.search(line)) and address["family"] in {"AF_INET", "AF_INET6"}:
            if _is_loopback(address["host"] or ""):
                result.local[f"{_call(line)} {address['host']}:{address['port']}"] += 1
            else:
                result.outside.append(line)
    return result


def _is_loopback(host: str) -> bool:
    return host.startswith("127.") or host == "::1"


def _call(line: str) -> str:
    found = re.search(r"(\w+)\(", line)
    return found[1] if found else "?"


def traced(minutes: float) -> tuple[Seen, bool]:
    """Run the window for so long under strace. Returns what it did, and whether it was alive at the end."""
    with tempfile.TemporaryDirectory(prefix="abreast-idle-") as name:
        folder = Path(name)
        trace = folder / "trace"
        with virtual_screen(folder) as environment:
            home = folder / "home"
            home.mkdir(mode=0o700)
            environment = {key: value for key, value in environment.items() if not key.endswith("_API_KEY")}
            environment |= {"HOME": str(home), "ABREAST_HOME": str(home / "abreast"), "PYTHONPATH": str(ROOT / "app")}
            command = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", f"trace={CALLS}", "-o", str(trace)]
            command += [sys.executable, "-m", "abreast"]
            with subprocess.Popen(command, env=environment, cwd=home, start_new_session=True) as window:
                until_s = time.monotonic() + minutes * 60
                while time.monotonic() < until_s and window.poll() is None:
                    time.sleep(1)
                is_alive = window.poll() is None
                # strace itself does not heed it while what it follows goes on.
                os.killpg(window.pid, signal.SIGTERM)
        return seen(trace.read_text(errors="replace")), is_alive


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10.0)
    options = parser.parse_args()
    os.environ.pop("DISPLAY", None)
    found, is_alive = traced(options.minutes)
    print(f"left alone for {options.minutes:g} minutes; the window was {'' if is_alive else 'NOT '}alive at the end")
    for family, count in sorted(found.sockets.items()):
        print(f"sockets of {family:<12}{count:>6}")
    for call, count in sorted(found.local.items()):
        print(f"to this computer: {call:<32}{count:>6}")
    print(f"calls that name any other address{len(found.outside):>6}   goal 0")
    for line in found.outside[:20]:
        print("  ", line)
    return int(bool(found.outside) or not is_alive)


if __name__ == "__main__":
    sys.exit(main())
