from __future__ import annotations

from dataclasses import replace

import pytest

from abreast.core.chat import ChatRequest, Message, Sampling
from abreast.core.dialects.base import DialectName, Endpoint
from abreast.core.dialects.build import sent
from abreast.core.dialects.capabilities import Capabilities
from abreast.core.run.same_input import Aspect, LaneInput, compared

REQUEST = ChatRequest(
    model="m", messages=(Message.user("Why?"),), system="Be brief.", sampling=Sampling(temperature=0.5)
)
LATER = (Message.user("Why?"), Message.assistant("So."), Message.user("And?"))


def lane(
    letter: str, request: ChatRequest = REQUEST, dialect: DialectName = "openai-chat", **known: object
) -> LaneInput:
    endpoint = Endpoint(provider_id="p", label="P", dialect=dialect, base_url="http://h", **known)  # type: ignore[arg-type]
    return LaneInput(letter=letter, sent=sent(request, endpoint))


def test_lanes_that_were_asked_alike_are_said_to_be_the_same_whatever_their_dialects_and_models() -> None:
    limited = replace(REQUEST, sampling=Sampling(temperature=0.5, max_output_tokens=9))
    dialects: tuple[DialectName, ...] = ("openai-chat", "openai-responses", "anthropic", "ollama")
    found = compared([lane(d, replace(limited, model=d), d) for d in dialects])
    assert (found.badge, found.is_same, found.differences) == ("same input", True, ())


def test_one_lane_alone_has_nothing_to_be_compared_with() -> None:
    assert compared([lane("A")]).badge == ""


@pytest.mark.parametrize(
    ("other", "badge"),
    [
        ({"system": None}, "differs: system message"),
        ({"sampling": Sampling()}, "differs: temperature"),
        ({"sampling": Sampling(temperature=0.5, max_output_tokens=9)}, "differs: answer limit"),
        ({"sampling": Sampling(temperature=0.5, stop=("x",))}, "differs: stop strings"),
        ({"messages": (Message.user("What?"),)}, "differs: prompt"),
        ({"messages": LATER[1:]}, "differs: history, prompt"),
        ({"extra_body": {"seed": 1}}, "differs: further parameters"),
        ({"system": "", "sampling": Sampling()}, "differs: system message, temperature"),
    ],
)
def test_what_differs_is_named(other: dict[str, object], badge: str) -> None:
    found = compared([lane("A"), lane("B", replace(REQUEST, **other))])  # type: ignore[arg-type]
    assert (found.badge, found.is_same) == (badge.replace("history, prompt", "prompt, history"), False)


def test_a_temperature_that_one_model_does_not_take_is_named_with_its_lane() -> None:
    found = compared([lane("A"), lane("B", capabilities=Capabilities(temperature=False))])
    assert found.badge == "differs: temperature ignored in B"
    assert found.aspects[Aspect.TEMPERATURE] == {
        "A": "0.5",
        "B": "left out: the model takes none (0.5 was asked)",
    }


def test_a_temperature_that_no_model_takes_is_still_told() -> None:
    known = Capabilities(temperature=False)
    found = compared([lane("A", capabilities=known), lane("B", capabilities=known)])
    assert found.badge == "differs: temperature ignored in A, B"


def test_a_limit_that_a_protocol_fills_in_is_a_difference() -> None:
    found = compared([lane("A"), lane("B", dialect="anthropic")])
    assert found.badge == "differs: answer limit"
    assert found.aspects[Aspect.LIMIT]["B"] == "4,096 tokens (filled in, none was asked)"


def test_a_parameter_of_the_provider_s_entry_is_a_difference() -> None:
    found = compared([lane("A"), lane("B", extra_body={"reasoning_effort": "low"})])
    assert found.badge == "differs: further parameters"
    assert found.aspects[Aspect.EXTRA] == {"A": "none", "B": '{"reasoning_effort": "low"}'}


def test_own_earlier_answers_to_the_same_prompts_are_no_other_test() -> None:
    mine, yours = (
        replace(REQUEST, messages=LATER),
        replace(REQUEST, messages=(LATER[0], Message.assistant("No."), LATER[2])),
    )
    found = compared([lane("A", mine), lane("B", yours)])
    assert (found.badge, found.is_same) == ("same prompts, own answers", True)
    assert compared([lane("A", mine), lane("B", mine)]).badge == "same input"


def test_a_lane_without_the_others_history_had_another_test() -> None:
    found = compared([lane("A", replace(REQUEST, messages=LATER)), lane("B", replace(REQUEST, messages=LATER[2:]))])
    assert (found.badge, found.is_same) == ("differs: history", False)
    assert found.aspects[Aspect.HISTORY] == {"A": "1 earlier prompt, 2 messages, 7 characters", "B": "none"}
