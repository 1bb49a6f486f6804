from pathlib import Path

import pytest

from abreast.core.paths import Paths
from abreast.core.registry.bots import BotSpec
from abreast.core.registry.edits import PutEntry, RemoveEntry, Reorder, SetDefault
from abreast.core.registry.line_ups import LINE_UPS, LineUp, LineUpLane, line_up_fields, load_line_ups
from abreast.core.registry.names import AmbiguousModel, UnknownModel
from abreast.core.registry.registry import Registry, load
from abreast.core.registry.saving import Saved, opened, save
from abreast.core.registry.seats import line_up_named, seating_of
from abreast.core.resources import catalogue_file
from abreast.core.run.lane import LaneSettings
from abreast.core.run.seating import line_up_lanes, sit
from abreast.core.run.session import MAX_LANES, Session

FILE = """\
version: 1
default: everyday
line_ups:
  # for letters
  everyday:
    label: Every day
    description: Short
    lanes:
      - bot:terse
      - {model: anthropic/claude-haiku-5-5, temperature: 0.5}   # warm
      - {model: anthropic/claude-haiku-5-5, samples: 3, label: Haiku}
  plain: {lanes: [openai/gpt-5.2]}
"""
TERSE = BotSpec(id="terse", label="Terse", model="openai/gpt-5.2", system="Briefly.", temperature=0.2)
BOTS = {"terse": TERSE}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "config" / "line-ups.yaml"
    path.parent.mkdir()
    path.write_text(FILE)
    return path


@pytest.fixture(scope="module")
def registry() -> Registry:
    return load(catalogue_file(), Path("nothing"), None, environ={})


def test_line_ups_are_read(path: Path) -> None:
    line_ups = load_line_ups(path)
    assert line_ups.problems == line_ups.warnings == ()
    assert line_ups.default is line_ups["everyday"]
    assert list(line_ups.values()) == [
        LineUp(
            id="everyday", label="Every day", description="Short",
            lanes=(
                LineUpLane(model="bot:terse"),
                LineUpLane(model="anthropic/claude-haiku-5-5", temperature=0.5),
                LineUpLane(model="anthropic/claude-haiku-5-5", samples=3, label="Haiku"),
            ),
        ),
        LineUp(id="plain", label="plain", lanes=(LineUpLane(model="openai/gpt-5.2"),)),
    ]  # fmt: skip


def test_the_file_stands_beside_that_of_the_providers(tmp_path: Path) -> None:
    paths = Paths.of_user({"ABREAST_HOME": str(tmp_path)})
    assert paths.line_ups_file == paths.providers_file.with_name("line-ups.yaml")


def test_no_file_is_no_line_up_and_no_problem(tmp_path: Path) -> None:
    line_ups = load_line_ups(tmp_path / "line-ups.yaml")
    assert (len(line_ups), line_ups.default, line_ups.problems) == (0, None, ())


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("0.5", "hot", "line-ups.yaml:10:45: line_ups.everyday.lanes[1].temperature: must be a number"),
        ("samples: 3", "samples: 0", "line-ups.yaml:11:45: line_ups.everyday.lanes[2].samples: must be a positive"),
        ("samples: 3", "samples: 25", "line-ups.yaml:8:5: line_ups.everyday.lanes: a comparison has at most 26 lanes"),
        ("  plain", "  a/b", "line-ups.yaml:3:1: line_ups: 'a/b' is no name"),
        ("version: 1", "version: 0", "line-ups.yaml:1:1: version: is 0"),
        ("{lanes: [openai/gpt-5.2]}", "[", "line-ups.yaml:13:1: expected the node content"),
    ],
)
def test_a_fault_has_its_place_and_the_last_good_line_ups_stay_in_use(
    path: Path, old: str, new: str, problem: str
) -> None:
    good = load_line_ups(path)
    path.write_text(FILE.replace(old, new, 1))
    line_ups = load_line_ups(path, good)
    assert str(line_ups.problems[0]).startswith(problem)
    assert (dict(line_ups), line_ups.default) == (dict(good), good.default)
    assert dict(load_line_ups(path)) == {}


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("{lanes: [openai/gpt-5.2]}", "{}", "line-ups.yaml:12:3: line_ups.plain: lanes must be given"),
        ("[openai/gpt-5.2]", "[{label: x}]", "line-ups.yaml:12:3: line_ups.plain: a lane lacks its model"),
        ("default: everyday", "default: no", "line-ups.yaml:2:1: default: there is no line-up 'no'"),
    ],
)
def test_what_is_wrong_with_one_is_told_and_the_others_are_taken(path: Path, old: str, new: str, problem: str) -> None:
    path.write_text(FILE.replace(old, new))
    line_ups = load_line_ups(path)
    assert "everyday" in line_ups
    assert [str(each) for each in line_ups.problems] == [problem]


def test_a_slip_of_the_pen_in_a_lane_is_told(path: Path) -> None:
    path.write_text(FILE.replace("samples", "sample"))
    warning = "line-ups.yaml:11:45: line_ups.everyday.lanes[2].sample: unknown field, ignored; did you mean samples?"
    assert [str(each) for each in load_line_ups(path).warnings] == [warning]


def test_line_ups_are_edited_in_their_lines(path: Path) -> None:
    lanes = (LineUpLane(model="bot:terse"), LineUpLane(model="openai/gpt-5.2", temperature=1.0, samples=2))
    new = LineUp(id="new", label="New one", lanes=lanes)
    edits = [
        PutEntry(entry_id="everyday", fields={"label": "Each day"}),
        PutEntry(entry_id="new", fields=line_up_fields(new)),
        RemoveEntry(entry_id="plain"),
        SetDefault(entry_id="new"),
    ]
    assert isinstance(save(opened(path, LINE_UPS), edits), Saved)
    assert path.read_text() == FILE.replace("Every day", "Each day").replace(
        "default: everyday", "default: new"
    ).replace(
        "  plain: {lanes: [openai/gpt-5.2]}\n",
        "  new:\n    label: New one\n    lanes:\n"
        "      - bot:terse\n      - {model: openai/gpt-5.2, temperature: 1.0, samples: 2}\n",
    )
    assert load_line_ups(path)["new"] == new
    save(opened(path, LINE_UPS), [Reorder(entry_ids=("new",))])
    assert list(load_line_ups(path)) == ["new", "everyday"]


def test_a_line_up_opens_with_the_settings_of_its_lanes_over_those_of_its_bots(path: Path, registry: Registry) -> None:
    path.write_text(FILE.replace("- bot:terse", "- {model: bot:terse, temperature: 1}"))
    session = Session()
    lanes = list(sit(session, seating_of(load_line_ups(path)["everyday"], registry, BOTS).seats))
    assert [(lane.ref.model.id, lane.bot_id, lane.bot_label) for lane in lanes] == [
        ("gpt-5.2", "terse", "Terse"),
        ("claude-haiku-5-5", None, "t 0.5 · haiku"),
        *[("claude-haiku-5-5", None, "Haiku")] * 3,
    ]
    assert lanes[0].settings == LaneSettings(system="Briefly.", temperature=1.0)
    assert [lane.origin and lane.origin.details for lane in lanes] == [
        None, None, *({"of": "anthropic/claude-haiku-5-5", "n": number} for number in (1, 2, 3))
    ]  # fmt: skip


def test_what_is_opened_and_saved_again_is_the_same_line_up(path: Path, registry: Registry) -> None:
    path.write_text(FILE.replace("- bot:terse", "- {model: bot:terse, temperature: 1}"))
    line_up = load_line_ups(path)["everyday"]
    session = Session()
    list(sit(session, seating_of(line_up, registry, BOTS).seats))
    assert line_up_lanes(session.lanes, BOTS) == line_up.lanes


def test_a_bot_s_setting_that_was_taken_out_makes_it_a_model_of_that_name(registry: Registry) -> None:
    line_up = LineUp(id="x", label="x", lanes=(LineUpLane(model="bot:terse"),))
    session = Session()
    (lane,) = sit(session, seating_of(line_up, registry, BOTS).seats)
    lane.settings = LaneSettings(system="Briefly.")
    assert line_up_lanes(session.lanes, BOTS) == (LineUpLane(model="openai/gpt-5.2", label="Terse", system="Briefly."),)


def test_models_that_are_gone_are_told_and_the_others_opened(registry: Registry) -> None:
    lanes = tuple(LineUpLane(model=name) for name in ("bot:gone", "openai/gpt-5.2", "nobody-5"))
    seating = seating_of(LineUp(id="x", label="Mine", lanes=lanes), registry, BOTS)
    assert [seat.contestant.name for seat in seating.seats] == ["openai/gpt-5.2"]
    assert seating.missing[0].startswith("bot:gone of the line-up Mine is left out. There is no bot 'gone'.")
    assert seating.missing[1].startswith("nobody-5 of the line-up Mine is left out. There is no model 'nobody-5'.")


def test_a_line_up_is_found_by_its_id_or_name(path: Path) -> None:
    line_ups = load_line_ups(path)
    assert line_up_named("Everyday", line_ups) is line_up_named("every DAY", line_ups) is line_ups["everyday"]
    with pytest.raises(UnknownModel, match=r"no line-up 'everday'. The nearest names: everyday"):
        line_up_named("everday", line_ups)
    twice = {name: LineUp(id=name, label="Same", lanes=()) for name in ("a", "b")}
    with pytest.raises(AmbiguousModel, match="several line-ups: a, b"):
        line_up_named("same", twice)


def test_a_line_up_has_as_many_lanes_as_a_comparison() -> None:
    from abreast.core.registry.line_ups import MOST_LANES

    assert MOST_LANES == MAX_LANES
