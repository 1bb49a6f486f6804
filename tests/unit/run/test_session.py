import pytest

from abreast.core.chat import Message
from abreast.core.errors import ConnectionLost
from abreast.core.events import Completed, Event, Failed, FinishReason, LaneEvent, TextDelta
from abreast.core.registry.spec import ModelRef, ModelSpec, ProviderSpec
from abreast.core.run.lane import Answer, LaneSettings, LaneTurn
from abreast.core.run.session import MAX_LANES, Session

PROVIDER = ProviderSpec(id="p", label="P", dialect="openai-chat", base_url="http://127.0.0.1:1/v1")


def ref(model: str, **spec: object) -> ModelRef:
    return ModelRef(provider=PROVIDER, model=ModelSpec(id=model, **spec))  # type: ignore[arg-type]


def answered(session: Session, lane_id: str, *events: Event) -> None:
    for event in events:
        session.apply(LaneEvent(lane_id, event))


def done(text: str) -> tuple[Event, Event]:
    return TextDelta(text, 1), Completed(FinishReason.STOP, None, 2)


def roles_and_texts(request: object) -> list[tuple[str, str]]:
    return [(message.role, message.text) for message in request.messages]  # type: ignore[attr-defined]


def test_each_lane_keeps_a_thread_of_its_own() -> None:
    session = Session()
    a, b = session.add_lane(ref("a")), session.add_lane(ref("b"))
    for lane, text in ((a, "from a"), (b, "from b")):
        session.begin_turn(lane.id, "one")
        answered(session, lane.id, *done(text))
    assert roles_and_texts(session.begin_turn(a.id, "two")) == [
        ("user", "one"),
        ("assistant", "from a"),
        ("user", "two"),
    ]
    assert roles_and_texts(session.begin_turn(b.id, "two")) == [
        ("user", "one"),
        ("assistant", "from b"),
        ("user", "two"),
    ]


def test_settings_and_stop_strings_go_into_the_request() -> None:
    session = Session()
    settings = LaneSettings(system="Be brief.", temperature=0.0, max_output_tokens=9)
    lane = session.add_lane(ref("m", stop=("<end>",)), settings)
    request = session.begin_turn(lane.id, "hi")
    assert (request.model, request.system) == ("m", "Be brief.")
    assert (request.sampling.temperature, request.sampling.max_output_tokens) == (0.0, 9)
    assert request.sampling.stop == ("<end>",)


def test_a_turn_without_any_answer_text_is_not_part_of_the_thread() -> None:
    session = Session()
    lane = session.add_lane(ref("m"))
    session.begin_turn(lane.id, "one")
    answered(session, lane.id, Failed(ConnectionLost("gone"), 1))
    assert roles_and_texts(session.begin_turn(lane.id, "two")) == [("user", "two")]


def test_an_answer_in_the_place_of_another_one_is_asked_for_without_it_and_goes_on_alone() -> None:
    session = Session()
    lane = session.add_lane(ref("m"))
    session.begin_turn(lane.id, "one")
    answered(session, lane.id, *done("first"))
    question = session.question(lane.id, "one", replaced=1)
    session.ask(question, turn_id=1, answer_id=2, alternatives=(1, 2))
    answered(session, lane.id, *done("second"))

    assert roles_and_texts(question.request) == [("user", "one")]
    assert [(turn.shown, str(turn.shown_answer.record.text)) for turn in lane.turns] == [(1, "second")]
    assert roles_and_texts(session.question(lane.id, "two").request)[1] == ("assistant", "second")


def test_an_answer_goes_on_growing_while_another_thread_is_on_the_screen() -> None:
    session = Session()
    lane = session.add_lane(ref("m"))
    session.ask(session.question(lane.id, "one"), turn_id=1, answer_id=7, alternatives=(7,))
    answered(session, lane.id, TextDelta("some", 1))
    earlier = LaneTurn(prompt="one", shown_answer=Answer(ref=lane.ref, request=None, id=5), id=1, alternatives=(5, 7))
    session.show(lane.id, [earlier], None)

    answered(session, lane.id, *done(" more"))

    given = session.given(7)
    assert given is not None
    assert (str(given.record.text), lane.turns[0].shown_answer.id) == ("some more", 5)


def test_a_thread_whose_beginning_was_not_read_cannot_be_sent() -> None:
    session = Session()
    lane = session.add_lane(ref("m"))
    turn = LaneTurn(prompt="late", shown_answer=Answer(ref=lane.ref, request=None, id=5), id=3, alternatives=(5,))
    session.show(lane.id, [turn], 4)
    with pytest.raises(ValueError, match="not read"):
        session.question(lane.id, "next")

    lane.earlier = ((Message.user("early"), Message.assistant("yes")),)
    assert roles_and_texts(session.question(lane.id, "next", replaced=1).request) == [
        ("user", "early"),
        ("assistant", "yes"),
        ("user", "next"),
    ]
    assert (lane.answer_before(0), lane.answer_before(1)) == (5, 4)


def test_an_answer_keeps_its_model_when_the_lane_gets_another_one() -> None:
    session = Session()
    lane = session.add_lane(ref("old"))
    session.begin_turn(lane.id, "one")
    session.set_model(lane.id, ref("new"))
    assert lane.turns[0].shown_answer.ref.model.id == "old"
    assert session.begin_turn(lane.id, "two").model == "new"


def test_letters_stay_with_their_lanes_and_free_ones_are_given_again() -> None:
    session = Session()
    lanes = [session.add_lane(ref("m")) for _ in range(3)]
    session.move_lane(lanes[2].id, 0)
    session.remove_lane(lanes[1].id)
    assert [lane.letter for lane in session.lanes] == ["C", "A"]
    assert session.add_lane(ref("m")).letter == "B"


def test_a_closed_lane_takes_no_more_events_and_the_letters_run_out_with_a_sentence() -> None:
    session = Session()
    lane = session.add_lane(ref("m"))
    session.begin_turn(lane.id, "one")
    session.remove_lane(lane.id)
    assert session.apply(LaneEvent(lane.id, TextDelta("late", 1))) is None
    for _ in range(MAX_LANES):
        session.add_lane(ref("m"))
    with pytest.raises(ValueError, match="at most 26"):
        session.add_lane(ref("m"))
