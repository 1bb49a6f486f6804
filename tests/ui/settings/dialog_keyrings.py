"""Run by test_dialog_keyrings.py inside a D-Bus session of its own: prints what the settings make of the keyring there.

Each scenario gives what was seen, and the longest time in ms that the window did not answer meanwhile, which is told only.
"""

import asyncio
import contextlib
import json
import os
import signal
import sys
import tempfile
import time
from collections.abc import Coroutine, Generator
from pathlib import Path

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from settings_desk import KEY, MINE, Desk, at_desk, button, until

from abreast.core.registry.keys import KeySource

KEYED = MINE.replace("needs_key: false", "needs_key: true")
BOTS = f"bots:\n  # brief\n  terse:\n    model: first/a\n    api_key: {KEY}\n"
OLDER_BOTS = f"- bot_name: Terse\n  provider: first\n  model: a\n  settings:\n    api_key: {KEY}\n"


BEAT_MS = 50


class Lag:
    """How long the event loop did not come round, at worst. A timer on the same loop is what measures it."""

    def __init__(self) -> None:
        self.worst_ms = 0.0

    async def _watch(self) -> None:
        while True:
            before_s = time.perf_counter()
            await asyncio.sleep(0.005)
            self.worst_ms = max(self.worst_ms, (time.perf_counter() - before_s - 0.005) * 1000)

    @contextlib.contextmanager
    def measured(self) -> Generator[None]:
        watch = asyncio.get_running_loop().create_task(self._watch())
        try:
            yield
        finally:
            watch.cancel()


def words(desk: Desk) -> str:
    """What stands beside the dot of the provider that is shown."""
    page = desk.providers
    assert page._actions.current is not None
    return page._status(page._actions.current).words


async def looked(desk: Desk) -> None:
    """Choose the first provider and wait until its key has been looked for."""
    desk.choose("first")
    await until(lambda: desk.providers._keys.of("first") is not None)


async def enter_key(desk: Desk) -> None:
    QTest.keyClicks(desk.providers.form.key.line, KEY)
    await desk.apply()


async def unlocked(desk: Desk) -> object:
    await looked(desk)
    before = words(desk)
    await enter_key(desk)
    await until(lambda: words(desk) == "key found")
    kept, shown = desk.providers.form.key._state.text(), desk.providers.form.key.line.text()
    button(desk.providers, "Forget the key").click()
    await desk.apply()
    await until(lambda: words(desk) == "no key")
    return [before, kept, shown]


async def moved(desk: Desk) -> object:
    page = desk.bots
    await page.open_file.ready()
    page.open_file.notice._move.click()
    await desk.apply()
    provider = desk.core.registry["first"]
    found = await KeySource({}).key_for(provider)
    text = desk.core.settings.bots_file.read_text()
    folder = desk.core.settings.bots_file.parent
    everywhere = [path.name for path in folder.iterdir() if path.is_file() and KEY.encode() in path.read_bytes()]
    await until(lambda: not page.open_file.notice.isVisible())
    await looked(desk)
    await until(lambda: words(desk) == "key found")
    return [found.key is not None and found.key.reveal() == KEY, "api_key" in text, "# brief" in text, everywhere]


async def locked(desk: Desk) -> object:
    await looked(desk)
    before, can_unlock = words(desk), desk.providers.form.key._unlock.isVisible()
    await enter_key(desk)
    wish = desk.providers._actions.current.wish if desk.providers._actions.current else None
    return [before, can_unlock, desk.providers.form.key._fault.text(), wish is not None]


async def without(desk: Desk) -> object:
    """No keyring, or one that is out of reach: a key can be kept for the session."""
    await looked(desk)
    before, only_session = words(desk), not desk.providers.form.key._session.isEnabled()
    await enter_key(desk)
    await until(lambda: words(desk) == "key found")
    return [before, only_session, desk.providers.form.key._state.text()]


async def slow(desk: Desk) -> object:
    """The real daemon, stopped by a signal, is a keyring that hangs. Typing goes on meanwhile, and timers run."""
    await looked(desk)
    beats: list[None] = []
    beats_at_answer: list[int] = []
    heart = QTimer()
    heart.timeout.connect(lambda: beats.append(None))
    heart.start(BEAT_MS)
    pid = daemon_pid()
    os.kill(pid, signal.SIGSTOP)
    try:
        started_s = time.monotonic()
        desk.providers._keys.changed.connect(lambda: beats_at_answer.append(len(beats)))
        desk.providers._keys.look([draft.spec for draft in desk.providers._draft.drafts])
        desk.type_into(desk.providers.form._fields["label"], "Typed meanwhile")
        await until(lambda: words(desk) == "keyring is slow")
        waited_s = time.monotonic() - started_s
    finally:
        os.kill(pid, signal.SIGCONT)
    desk.providers._keys.look_again(desk.core.registry["first"])
    await until(lambda: words(desk) == "no key")
    heart.stop()
    # The deadline is 5 s; how much later it is told, and how many beats came, depends on what else the machine does.
    # Who waits for the keyring in the window's thread has hardly any, those of before it is asked.
    return [waited_s > 4.5, beats_at_answer[0] >= 10, desk.providers.form._fields["label"].value()]


def daemon_pid() -> int:
    with open_dbus_connection() as bus:
        address = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        question = new_method_call(address, "GetConnectionUnixProcessID", "s", ("org.freedesktop.secrets",))
        return bus.send_and_get_reply(question).body[0]


def main(name: str) -> None:
    seen: list[object] = []
    scenario = {"moved_older": moved}.get(name) or globals()[name]
    bots = {"moved": BOTS, "moved_older": OLDER_BOTS}.get(name, "")

    def measured(desk: Desk) -> Coroutine[None, None, None]:
        async def run() -> None:
            lag = Lag()
            with lag.measured():
                seen.append(await scenario(desk))
            seen.append(lag.worst_ms)

        return run()

    with tempfile.TemporaryDirectory() as folder:
        at_desk(QApplication([]), Path(folder), measured, providers=KEYED, bots=bots, environ={})
    sys.stdout.write(json.dumps(seen))


main(sys.argv[1])
