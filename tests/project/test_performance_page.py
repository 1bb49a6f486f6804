"""The page that `make bench` writes: the same figures give the same text, and it hides no goal that was missed."""

import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).resolve().parents[1] / "bench"
sys.path.insert(0, str(BENCH))

import figures  # noqa: E402
import run  # noqa: E402
from figures import Bounded, Figure, NotMeasured, gathered, tell  # noqa: E402
from performance_page import Conditions, page  # noqa: E402

GOOD = Figure(topic="Start", what="CPU", unit="ms", ours=120.0, peer=100.0, beside="bare window", goal=1.5)
MISSED = Figure(topic="Calls", what="wall time", unit="ms", ours=900.0, peer=1000.0, beside="llm", goal=0.8)
OVER = Bounded(topic="Calls", what="search, p95", unit="ms", ours=6.25, most=5.0)
UNDER = Bounded(topic="Calls", what="sidebar", unit="ms", ours=6.25, most=50.0)
SHOWN = Figure(topic="Start", what="memory", unit="MB", ours=200.0, peer=0.0, beside="bare window")
WHERE = Conditions(
    date="2026-11-21 20:00 UTC", machine="Linux, 2 cores", memory_gb=8.0, load=(0.5, 1.0), versions="Python 3.11.7", seconds=540.0, failed=["llm"]
)  # fmt: skip


def test_a_missed_goal_and_a_failed_benchmark_are_said_at_the_top() -> None:
    text = page([GOOD, MISSED, OVER, UNDER, SHOWN], WHERE)
    head = text.partition("## ")[0]
    assert "**2 of 4 goals were met.**" in head
    assert "Missed: Calls, wall time: 0.90x of llm, goal 0.8x." in head
    assert "Missed: Calls, search, p95: 6.25 ms, goal 5 ms." in head
    assert "These benchmarks failed, and figures of theirs are missing: llm." in head
    assert "sidebar" not in head
    assert "load 0.5 at the beginning, 1.0 at the end" in head


def test_figures_of_one_topic_stand_together_in_the_order_they_came() -> None:
    text = page([GOOD, MISSED, SHOWN], WHERE)
    assert text == page([GOOD, MISSED, SHOWN], WHERE)
    assert text.count("## ") == 2
    assert text.index("## Start") < text.index("| memory |") < text.index("## Calls")
    assert "| CPU | 120 ms | bare window | 100 ms | 1.20x | <= 1.5x |" in text
    assert "| memory | 200 MB | bare window | 0 MB | - |  |" in text


def test_a_figure_beside_nothing_stands_with_its_goal_in_a_table_of_its_own() -> None:
    text = page([MISSED, OVER, UNDER], WHERE)
    assert "| search, p95 | 6.25 ms | <= 5 ms **missed** |\n| sidebar | 6.25 ms | <= 50 ms |\n" in text


def test_who_failed_is_told_from_who_missed_a_goal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, status in (("good", 0), ("slow", figures.MISSED), ("broken", 1)):
        (tmp_path / f"bench_{name}.py").write_text(f"raise SystemExit({status})")
    monkeypatch.setattr(run, "HERE", tmp_path)
    assert run.main(["good"]) == 0
    assert run.main(["o", "good"]) == 1
    assert capsys.readouterr().out.endswith("\nbroken failed, slow missed a goal\n")


def test_what_could_not_be_measured_is_said_with_its_reason() -> None:
    text = page([NotMeasured(topic="Calls", why="`llm` is not here.")], WHERE)
    assert "Not measured in this run: `llm` is not here." in text


def test_what_a_benchmark_tells_is_gathered_as_it_was_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "figures.jsonl"
    assert gathered(file) == []
    tell(GOOD)
    monkeypatch.setenv(figures.FILE_VARIABLE, str(file))
    told = [GOOD, NotMeasured(topic="Calls", why="no llm"), MISSED, OVER]
    for each in told:
        tell(each)
    assert gathered(file) == told


def test_each_benchmark_of_the_page_is_there_and_tells_its_figures() -> None:
    for name in run.OF_PAGE:
        source = (BENCH / f"bench_{name}.py").read_text()
        compile(source, name, "exec")
        assert "tell(" in source
