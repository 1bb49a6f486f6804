"""Run by test_keyring.py inside a D-Bus session of its own: prints what a KeySource makes of the keyring there."""

import asyncio
import atexit
import json
import os
import signal
import sys
import threading
from dataclasses import replace

import keyring
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

from abreast.core.registry.key_lookup import KeyLookup
from abreast.core.registry.keys import SERVICE, KeyringFault, KeySource
from abreast.core.registry.spec import ProviderSpec

PROVIDER = ProviderSpec(id="p", label="Provider", dialect="openai-chat", base_url="https://p.example/v1")


def told(found: KeyLookup) -> list[str | None]:
    return [found.state.value, found.place and found.place.value, found.key and found.key.reveal()]


async def unlocked() -> object:
    keys = KeySource({})
    before = await keys.key_for(PROVIDER)
    await keys.set(PROVIDER, " 'sk-ring' ")
    # A second source has nothing in memory: what it finds, it reads.
    second = KeySource({})
    found = await second.key_for(PROVIDER, may_ask=False)
    moved = await KeySource({}).key_for(replace(PROVIDER, base_url="https://evil.example"))
    keyring.set_password(SERVICE, "p", "written by somebody else")
    foreign = await KeySource({}).key_for(PROVIDER)
    await keys.forget("p")
    await keys.forget("p")
    after = await KeySource({}).key_for(PROVIDER)
    return [told(found) for found in (before, found, moved, foreign, after)]


async def locked() -> object:
    asked = await KeySource({}).key_for(PROVIDER)
    quiet = await KeySource({}).key_for(PROVIDER, may_ask=False)
    try:
        await KeySource({}).set(PROVIDER, "sk-1")
    except KeyringFault as fault:
        return [told(asked), told(quiet), fault.state.value]
    return "was taken"


async def slow() -> object:
    """The real daemon, stopped by a signal, is a keyring that hangs."""
    await KeySource({}).set(PROVIDER, "sk-ring")
    pid = daemon_pid()
    keys = KeySource({}, deadline_s=0.3)
    os.kill(pid, signal.SIGSTOP)
    try:
        hanging = await keys.key_for(PROVIDER)
        # The call itself gives up after 25 s.
        still_asks = any(thread is not threading.main_thread() for thread in threading.enumerate())
    finally:
        os.kill(pid, signal.SIGCONT)
    late = await KeySource.key_for(keys, PROVIDER)
    return [told(hanging), still_asks, told(late)]


async def hangs_for_ever() -> object:
    """Ends while the keyring still hangs: the program must end all the same."""
    pid = daemon_pid()
    os.kill(pid, signal.SIGSTOP)
    try:
        found = told(await KeySource({}, deadline_s=0.3).key_for(PROVIDER))
        # Called when the interpreter has waited for all threads that it waits for. The call itself gives up after 25 s.
        asking = [thread for thread in threading.enumerate() if thread is not threading.main_thread()]
        atexit.register(lambda: print(json.dumps([found, how_it_ended(asking)])))
        return None
    finally:
        # Only after this process is gone, so that nothing here can end by the daemon's help.
        os.spawnlp(
            os.P_NOWAIT, "sh", "sh", "-c", f"while kill -0 {os.getpid()}; do sleep 0.1; done 2>&-; kill -CONT {pid}"
        )


def how_it_ended(asking: list[threading.Thread]) -> str:
    is_hanging = bool(asking) and all(thread.is_alive() for thread in asking)
    return "it still hung when the program had ended" if is_hanging else "the program waited for it"


async def none() -> object:
    return told(await KeySource({}).key_for(PROVIDER))


async def denied() -> object:
    asked = await KeySource({}).key_for(PROVIDER)
    try:
        await KeySource({}).set(PROVIDER, "sk-1")
    except KeyringFault as fault:
        return [told(asked), fault.state.value]
    return "was taken"


def daemon_pid() -> int:
    with open_dbus_connection() as bus:
        address = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        question = new_method_call(address, "GetConnectionUnixProcessID", "s", ("org.freedesktop.secrets",))
        return bus.send_and_get_reply(question).body[0]


if (said := asyncio.run(globals()[sys.argv[1]]())) is not None:
    print(json.dumps(said))
