"""Which history each model is sent, by real keys on a virtual screen: told by what the host of two models was asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from compared_window import WAIT_S, Desk, hosted_desk
from driven_window import until

from routed_server import Asked, Host, Reply, chunk, of_events


@dataclass(slots=True)
class Asking:
    """Asks by keys, and knows what came of it."""

    desk: Desk
    host: Host
    asked: int = field(default=0, init=False)

    def ask(self, prompt: str, models: int = 2) -> dict[str, list[str]]:
        """Type a prompt and wait for the answers. Returns the messages that each model was sent with it."""
        before, self.asked = self.asked, self.asked + models
        self.desk.press("ctrl+j")
        self.desk.ask(prompt)
        assert until(lambda: len(self.host.asked) >= self.asked, WAIT_S), self.desk.shown
        self.desk.until_answered()
        sent = (asked.json for asked in self.host.asked[before:])
        return {body["model"]: [message["content"] for message in body["messages"]] for body in sent}

    def choose_history(self, pane: str, *keys: str) -> None:
        """Open the dialog of the pane that has the keys, press keys in it, and accept."""
        self.desk.open_by("ctrl+shift+y", f"History of pane {pane}")
        self.desk.press(*keys, "Return")
        self.desk.until_closed()


def answer(asked: Asked) -> Reply:
    last = asked.json["messages"][-1]["content"]
    return of_events(chunk(f"{asked.json['model']} on {last}"), chunk())


@pytest.mark.screen
def test_a_pane_is_sent_no_history_or_all_are_sent_that_of_one(tmp_path: Path) -> None:
    with hosted_desk(tmp_path, answer) as (desk, host):
        asking = Asking(desk, host)
        desk.until(lambda panes: len(panes) == 2)
        # At once: a key that comes while the window still loads is not lost.
        desk.press("F6")
        asking.choose_history("A", "Down", "Down")
        assert asking.ask("1?") == {"one": ["1?"], "two": ["1?"]}
        assert asking.ask("2?") == {"one": ["2?"], "two": ["1?", "two on 1?", "2?"]}

        desk.press("F6")
        asking.choose_history("A", "Up", "Up", "Tab", "space")
        thread = ["1?", "two on 1?", "2?", "two on 2?", "3?"]
        assert asking.ask("3?") == {"one": thread, "two": thread}
        desk.until(lambda panes: [pane["input"] for pane in panes] == ["= same input"] * 2)
        desk.quit()


@pytest.mark.screen
def test_all_go_on_from_one_pane_one_is_replied_to_alone_and_one_is_left_out(tmp_path: Path) -> None:
    with hosted_desk(tmp_path, answer) as (desk, host):
        asking = Asking(desk, host)
        desk.until(lambda panes: len(panes) == 2)
        asking.ask("1?")
        desk.press("F6", "F6", "ctrl+shift+e")
        desk.until(lambda panes: all("two on 1?" in pane["text"] for pane in panes))
        thread = ["1?", "two on 1?"]
        assert asking.ask("2?") == {"one": [*thread, "2?"], "two": [*thread, "2?"]}

        desk.press("F6", "ctrl+shift+o")
        assert asking.ask("3?", models=1) == {"one": [*thread, "2?", "one on 2?", "3?"]}
        desk.until(lambda panes: panes[1]["text"].endswith("Not asked: 3?"))

        desk.press("F6", "ctrl+shift+m")
        assert asking.ask("4?", models=1) == {"two": [*thread, "2?", "two on 2?", "4?"]}
        desk.until(lambda panes: panes[0]["text"].endswith("Not asked: 4?"))

        sent = asking.ask("5?")
        assert sent["one"] == [*thread, "2?", "one on 2?", "3?", "one on 3?", "5?"]
        assert sent["two"] == [*thread, "2?", "two on 2?", "4?", "two on 4?", "5?"]
        desk.quit()
