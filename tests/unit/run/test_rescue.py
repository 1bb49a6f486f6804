"""The text that is saved elsewhere when the history cannot be written."""

from abreast.core.events import Completed, FinishReason, LaneEvent, TextDelta
from abreast.core.registry.spec import ModelRef, ModelSpec, ProviderSpec
from abreast.core.run.rescue import as_markdown
from abreast.core.run.session import Session

HOST = ProviderSpec(id="acme", label="Acme", dialect="openai-chat", base_url="http://x")


def answered(*texts: str) -> Session:
    session = Session()
    for number, text in enumerate(texts):
        lane = session.add_lane(ModelRef(provider=HOST, model=ModelSpec(id=f"model-{number}")))
        session.begin_turn(lane.id, "Why?")
        session.apply(LaneEvent(lane.id, TextDelta(text, 1)))
        session.apply(LaneEvent(lane.id, Completed(FinishReason.STOP, None, 2)))
    return session


def test_every_thread_is_there_under_its_name() -> None:
    text = as_markdown(answered("Because.", "So."))
    assert "# A: acme/model-0\n\n## Prompt\n\nWhy?\n\n## Answer of acme/model-0\n\nBecause." in text
    assert "# B: acme/model-1" in text


def test_a_blind_one_names_nobody_and_its_order_tells_nothing() -> None:
    text = as_markdown(answered("Because.", "A tie."), is_hiding=True)
    assert "model" not in text
    assert "acme" not in text
    assert text == as_markdown(answered("A tie.", "Because."), is_hiding=True)
    assert "Because." in text
