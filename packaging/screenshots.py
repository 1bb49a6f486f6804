"""Takes the pictures of README and docs from the running program: `make screenshots`.

The window answers with the two real local models (`abreast models get smollm2-135m gemma3-270m`); behind the settings
stands a small server of this script, so that no account is needed. The usage panel shows the answers of the two models,
whose times were measured, and the payloads of `tests/data/usage_vectors.json`: their tokens and prices are real, their
days, times and speeds are drawn at random, since payloads say nothing of them. Needs a virtual screen (Xvfb, openbox, xdotool,
ImageMagick), which `packaging/set-up test` installs on Debian.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "end2end"), str(ROOT / "tests")]

# Found by the lines above.
from driven_window import panes, until, watched_window  # noqa: E402
from screen import picture, press, type_text, virtual_screen, wait_for_window  # noqa: E402

from abreast.core.meter.budget import Budget, Period  # noqa: E402
from abreast.core.meter.budget_file import save_budgets  # noqa: E402
from abreast.core.paths import Paths  # noqa: E402
from abreast.core.store.opening import Opened, open_history  # noqa: E402
from replayed_usage import now, replay  # noqa: E402
from routed_server import Asked, Reply, chunk, host_in_thread, of_events, of_json  # noqa: E402

PROMPT = "Write a short Markdown list of three reasons why the sky is blue, then a small Python example."
EARLIER = ("Names for a command line tool that compares models", "What is a token bucket?")
"""Asked before, so that the history is not empty."""
SIZES = ("1440x900", "2560x1440")
SCHEMES = ("light", "dark")
MOST_SECONDS, REPLAYS = 20, 3
PICTURES = ROOT / "docs" / "pictures"
LISTED = ("meadow-large", "meadow-medium", "meadow-small", "brook-code", "brook-chat")
BOTS = """\
version: 1
bots:
  terse:
    label: Terse reviewer
    model: gateway/meadow-large
    system: |
      You review code. Name the worst fault first, in one sentence.
      Praise nothing.
    temperature: 0.2
  second-opinion:
    label: Second opinion
    model: gateway/brook-chat
"""
GATEWAY = """\
version: 1
default: gateway
order: [gateway]
providers:
  gateway:
    label: Company gateway
    dialect: openai-chat
    base_url: {url}
    api_key_env: GATEWAY_API_KEY
    default_model: meadow-large
    models:
      meadow-large: {{short: large, favourite: true, price: {{input: 2.5, output: 10}}}}
      meadow-small: {{short: small, price: {{input: 0.15, output: 0.6}}}}
"""


def main() -> None:
    models = Paths.of_user({}).models_folder
    for scheme in SCHEMES:
        with tempfile.TemporaryDirectory() as folder:
            take_settings(Path(folder), scheme)
        for size in SIZES:
            with tempfile.TemporaryDirectory() as folder:
                take_window(Path(folder), models, size, scheme)
        with tempfile.TemporaryDirectory() as folder:
            take_usage(Path(folder), models, scheme)


def take_window(folder: Path, models: Path, size: str, scheme: str) -> None:
    """One picture: a fresh profile, a maximised window, a few prompts, two answers to the last."""
    home, file = profile(folder, scheme), folder / "panes.json"
    (home / "data").mkdir(mode=0o700)
    (home / "data" / "models").symlink_to(models)
    with virtual_screen(folder, size) as environment:
        environment["ABREAST_HOME"] = str(home)
        with watched_window(file, environment) as window:
            wait(until(lambda: len(panes(file)) == 2, MOST_SECONDS))
            maximise(environment, size)
            ended = ("complete", "failed")
            begun = ("streaming", *ended)
            for prompt in EARLIER:
                type_text(environment, prompt)
                press(environment, "ctrl+Return")
                wait(until(lambda: all(pane["state"] in begun for pane in panes(file)), MOST_SECONDS))
                press(environment, "Escape", "ctrl+n")
                wait(until(lambda: all(pane["state"] not in begun for pane in panes(file)), MOST_SECONDS))
            type_text(environment, PROMPT)
            press(environment, "ctrl+Return")
            wait(until(lambda: all(pane["state"] in ended for pane in panes(file)), MOST_SECONDS))
            # The list follows an answer a moment later.
            time.sleep(1)
            taken(environment, f"window-{size}-{scheme}")
            press(environment, "ctrl+q")
            window.wait(15)


def take_usage(folder: Path, models: Path, scheme: str) -> None:
    """The usage panel and its charts, over answers of the two models and the payloads of the vectors' file. The times of
    the latter, and the days of this month that they stand on, are made up."""
    home, file = profile(folder, scheme), folder / "panes.json"
    with (home / "config" / "window.ini").open("a") as settings:
        settings.write("[usage]\nshown=true\nwidth_px=460\n")
    replay_usage(Paths(config=home / "config", data=home / "data", cache=home / "cache"))
    (home / "data" / "models").symlink_to(models)
    with virtual_screen(folder, SIZES[0]) as environment:
        environment["ABREAST_HOME"] = str(home)
        with watched_window(file, environment) as window:
            wait(until(lambda: len(panes(file)) == 2, MOST_SECONDS))
            maximise(environment, SIZES[0])
            type_text(environment, PROMPT)
            press(environment, "ctrl+Return")
            ended = ("complete", "failed")
            wait(until(lambda: all(pane["state"] in ended for pane in panes(file)), MOST_SECONDS))
            press(environment, "ctrl+shift+h")
            # The map follows an answer a second later.
            time.sleep(3)
            taken(environment, f"usage-{scheme}")
            scroll_panel(environment, SIZES[0])
            taken(environment, f"usage-charts-{scheme}")
            press(environment, "ctrl+q")
            window.wait(15)


def replay_usage(paths: Paths) -> None:
    """Put the vectors' answers and two budgets into a fresh profile."""
    paths.prepare()
    opening = open_history(paths.data)
    assert isinstance(opening, Opened)
    replay(opening.history, now(), times=REPLAYS)
    opening.history.close()
    monthly = Budget(period=Period.MONTH, usd=Decimal(20))
    save_budgets(paths.config, [monthly, Budget(period=Period.DAY, usd=Decimal("2.50"), provider_id="openai")])


def scroll_panel(environment: dict[str, str], size: str) -> None:
    """Bring the charts of the usage panel into view."""
    width, height = (int(part) for part in size.split("x"))
    # Below the table, which scrolls by itself.
    subprocess.run(["xdotool", "mousemove", str(width - 230), str(height - 60)], env=environment, check=True)
    subprocess.run(["xdotool", "click", "--repeat", "7", "--delay", "50", "5"], env=environment, check=True)
    time.sleep(1)


def take_settings(folder: Path, scheme: str) -> None:
    """The settings: a provider that was tested, its models, a bot."""
    home, file = profile(folder, scheme), folder / "state.json"

    def state() -> dict[str, Any]:
        return json.loads(file.read_text()) if file.exists() else {}

    with host_in_thread(gateway) as server, virtual_screen(folder, SIZES[0]) as environment:
        (home / "config" / "providers.yaml").write_text(GATEWAY.format(url=f"{server.base_url}/v1"))
        (home / "config" / "bots.yaml").write_text(BOTS)
        environment |= {"ABREAST_HOME": str(home), "GATEWAY_API_KEY": "sk-of-this-script"}
        with watched_window(file, environment, driver="watched_settings.py") as window:
            wait(until(lambda: state().get("ready"), MOST_SECONDS))
            press(environment, "ctrl+comma")
            dialog = wait_for_window(environment, "^Settings$")
            wait(until(lambda: state()["focus"] == "Pages of the settings", MOST_SECONDS))
            press(environment, "alt+t")
            wait(until(lambda: state()["works"], MOST_SECONDS))
            taken(environment, f"settings-provider-{scheme}", dialog)
            press(environment, "alt+m")
            press(environment, "alt+r")
            wait(until(lambda: state()["models"] == len(LISTED), MOST_SECONDS))
            taken(environment, f"settings-models-{scheme}", dialog)
            press(environment, "ctrl+Page_Down")
            press(environment, "Tab")
            taken(environment, f"settings-bots-{scheme}", dialog)
            press(environment, "Escape", "ctrl+q")
            window.wait(15)


def gateway(asked: Asked) -> Reply:
    """A host with a few models, each of which answers."""
    if asked.path.endswith("/models"):
        return of_json({"data": [{"id": model_id} for model_id in LISTED]})
    return of_events(chunk("1 2"), chunk(" 3"), chunk(usage={"prompt_tokens": 12, "completion_tokens": 5}))


def profile(folder: Path, scheme: str) -> Path:
    """A fresh one with these colours."""
    config = folder / "abreast" / "config"
    config.mkdir(parents=True, mode=0o700)
    (config / "window.ini").write_text(f"[look]\nscheme={scheme}\n")
    return folder / "abreast"


def maximise(environment: dict[str, str], size: str) -> None:
    search = ["xdotool", "search", "--onlyvisible", "--name", "Abreast"]
    place = ["windowsize", *size.split("x"), "windowmove", "0", "0"]
    subprocess.run([*search, *place], env=environment, check=True)


def taken(environment: dict[str, str], name: str, window: str = "root") -> None:
    target = PICTURES / f"{name}.png"
    picture(environment, target, window=window)
    sys.stdout.write(f"{target.relative_to(ROOT)}\n")


def wait(came: bool) -> None:
    if not came:
        sys.exit("The window did not come to show what was waited for; no further picture was taken.")


if __name__ == "__main__":
    main()
