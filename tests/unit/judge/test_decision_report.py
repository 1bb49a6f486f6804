"""A decision report: what it concludes, what it counts, and that no form of it runs or leaks anything."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from abreast.core.judge.report.build import HIDDEN_SYSTEM, ReportOptions, build
from abreast.core.judge.report.document import Report, json_schema
from abreast.core.judge.report.forms import ReportForm, written
from abreast.core.judge.report.given import (
    ContestantName,
    Given,
    GivenAnswer,
    GivenJudge,
    GivenPrompt,
    GivenVerdict,
)
from abreast.core.judge.votes import Verdict
from abreast.core.meter.pricing import Cost
from abreast.core.run.lane import LaneSettings
from abreast.core.run.record import AnswerState
from abreast.core.run.timing import Figures

SCHEMA = Path(__file__).resolve().parents[3] / "resources" / "report.schema.json"
HOSTILE = (
    '# Hi <script>alert(1)</script>\n\n[x](https://evil.example) ![p](https://evil.example/p.png)\n\n"><img src=x>'
)
FIRST, SECOND, TIE = Verdict.FIRST, Verdict.SECOND, Verdict.TIE


def name(number: int) -> ContestantName:
    return ContestantName(
        provider_id="here", provider_label="Host <b>", model_id=f"m{number}", model_label=f"Model {number}"
    )


def answer(
    prompt: int, number: int, *, is_whole: bool = True, seconds: float = 2.0, usd: str | None = "0.01"
) -> GivenAnswer:
    return GivenAnswer(
        key=(0, 10 * prompt + number),
        prompt=prompt,
        who=name(number),
        settings=LaneSettings(system="Be brief.", temperature=0.5),
        state=AnswerState.COMPLETE if is_whole else AnswerState.FAILED,
        text=HOSTILE if is_whole else "",
        error="" if is_whole else "Server error 503.",
        served_model=None,
        cost=Cost(usd=None if usd is None else Decimal(usd), source="unknown" if usd is None else "provider"),
        figures=Figures(ttft_s=0.5, e2e_s=seconds),
    )


def vote(prompt: int, outcome: Verdict, *, blind: bool = True) -> GivenVerdict:
    return GivenVerdict(
        prompt=prompt, first=(0, 10 * prompt + 1), second=(0, 10 * prompt + 2), outcome=outcome, is_blind=blind
    )


def given(outcomes: Sequence[Verdict] = (), *, prompts: int | None = None, **more: object) -> Given:
    count = len(outcomes) if prompts is None else prompts
    answers = tuple(
        answer(prompt, number, seconds=number * 2.0, usd="0.01" if number == 1 else "0.03")
        for prompt in range(count)
        for number in (1, 2)
    )
    return Given(
        titles=("A <i>title</i>",),
        tags=("support",),
        prompts=tuple(
            GivenPrompt(comparison=0, number=n + 1, title="A", text="Why <b>so</b>?", asked_at_ms=1_790_000_000_000 + n)
            for n in range(count)
        ),
        answers=more.pop("answers", answers),  # type: ignore[arg-type]
        votes=tuple(vote(prompt, outcome) for prompt, outcome in enumerate(outcomes)),
        **more,  # type: ignore[arg-type]
    )


ALL = ReportOptions()


def report(source: Given, options: ReportOptions = ALL) -> Report:
    return build(source, options, made_at_ms=1_790_000_000_000, made_with="Abreast")


@pytest.mark.parametrize(
    ("outcomes", "sentence"),
    [
        ([FIRST] * 34 + [SECOND] * 6, "Model 1 was preferred to Model 2, 34 to 6 in 40 votes, which is more than chance explains."),
        ([SECOND] * 4 + [FIRST] * 2, "The choice is still open: Model 2 leads Model 1 4 to 2 after 6 votes"),
        ([FIRST, SECOND, TIE], "The choice is still open: Model 1 and Model 2 stand at 1 to 1 with 1 draw after 3 votes."),
    ],
)  # fmt: skip
def test_the_conclusion_says_no_more_than_the_votes(outcomes: list[Verdict], sentence: str) -> None:
    assert report(given(outcomes)).conclusion.startswith(sentence)


def test_without_votes_no_winner_is_named() -> None:
    assert report(given(prompts=2)).conclusion == (
        "No winner is named, since nobody has voted yet: Model 1 and Model 2 answered 2 prompts, and below is what that took."
    )


def test_without_answers_nothing_is_concluded() -> None:
    assert report(given(prompts=0)).conclusion.startswith("Nothing can be concluded")


def test_costs_waits_and_failures_are_counted_and_a_p95_needs_twenty_answers() -> None:
    answers = (
        *(answer(prompt, 1) for prompt in range(20)),
        *(answer(prompt, 2, is_whole=prompt > 0, usd=None if prompt == 1 else "0.02") for prompt in range(19)),
    )
    first, second = report(given(prompts=20, answers=answers)).contestants

    assert first.whole_answer.p95_s == 2.0
    assert (second.whole_answer.n, second.whole_answer.p95_s) == (18, None)
    assert second.failures == {"failed": 1}
    assert second.errors == ("Server error 503.",)
    assert first.cost.known_usd == Decimal("0.20")
    assert (second.cost.unknown, second.cost.per_answer_usd) == (1, Decimal("0.02"))


def test_few_votes_and_votes_with_names_in_sight_are_told_as_doubts() -> None:
    source = given([FIRST, FIRST], unrated=1, hidden_prompts=2)
    doubts = " ".join(report(source).caveats)

    assert "Votes on 2 prompts are few" in doubts
    assert "1 vote cast after the names were shown" in doubts
    assert "Left out: 2 prompts whose names are still hidden." in doubts


def test_votes_with_the_names_in_sight_count_only_if_they_are_to_and_it_is_said() -> None:
    source = given([FIRST] * 4)
    mixed = replace(source, votes=tuple(vote(n, FIRST, blind=n < 3) for n in range(4)))
    by_default, with_all = report(mixed), report(mixed, ReportOptions(open_votes=True))

    assert by_default.ranking is not None
    assert with_all.ranking is not None
    assert (by_default.ranking.pairs_judged, by_default.ranking.counted) == (3, "blind votes")
    assert (with_all.ranking.pairs_judged, with_all.ranking.blind) == (4, 3)
    assert "names in sight" in with_all.ranking.counted
    assert "Left out of the ranking: the votes on 1 prompt" in " ".join(by_default.caveats)
    assert "Not all votes were blind" in " ".join(with_all.caveats)
    none = report(replace(source, votes=tuple(vote(n, FIRST, blind=False) for n in range(4))))
    assert none.ranking is None
    assert "nobody has voted blind yet" in none.conclusion
    for form in (ReportForm.HTML, ReportForm.MARKDOWN):
        assert "Made of blind votes: 3 on pairs of answers to 3 prompts." in written(by_default, form)


def test_where_a_judge_gave_no_verdict_is_told_beside_its_ranking() -> None:
    judge = GivenJudge(who=name(9), verdicts=(), no_verdicts=2)
    made = report(given([FIRST] * 3, judges=(judge,)))

    assert made.judges[0].no_verdicts == 2
    for form in (ReportForm.HTML, ReportForm.MARKDOWN):
        assert "On 2 pairs it gave no verdict that could be read" in written(made, form)


def test_a_judge_is_reported_apart_from_the_votes() -> None:
    verdicts = tuple(
        GivenVerdict(prompt=n, first=(0, 10 * n + 1), second=(0, 10 * n + 2), outcome=SECOND, orders=(SECOND, SECOND))
        for n in range(3)
    )
    judge = GivenJudge(who=name(9), verdicts=verdicts, costs=(Cost(usd=Decimal("0.5"), source="provider"),) * 6)
    made = report(given([FIRST] * 3, judges=(judge,)))

    assert made.ranking is not None
    assert (made.ranking.pairs[0].first_wins, made.ranking.pairs[0].second_wins) == (3, 0)
    assert (made.judges[0].ranking.pairs[0].first_wins, made.judges[0].ranking.pairs[0].second_wins) == (0, 3)
    assert made.judges[0].cost.known_usd == Decimal("3.0")
    assert made.judges[0].agreement.startswith("The same outcome in 0 of 3")
    assert report(given([FIRST], judges=(judge,)), ReportOptions(judges=False)).judges == ()


def test_a_page_runs_nothing_loads_nothing_and_leads_nowhere() -> None:
    page = written(report(given([FIRST] * 12)), ReportForm.HTML)

    assert "default-src 'none'" in page
    seen = Tags()
    seen.feed(page)
    assert not seen.names & {"script", "img", "a", "iframe", "object", "form", "link", "b", "i"}
    assert not {name for name in seen.attributes if name.startswith("on") or name in {"href", "src", "style", "action"}}
    assert "url(" not in page
    assert "@import" not in page


class Tags(HTMLParser):
    """What a browser would see of a page beside its text."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes.update(name for name, _ in attrs)


def test_the_ranking_is_drawn_with_its_intervals() -> None:
    page = written(report(given([FIRST] * 25 + [SECOND] * 10)), ReportForm.HTML)

    assert page.count('<circle class="point"') == 2
    assert 'role="img" aria-label="Ratings with 95 % intervals: Model 1' in page


def test_markdown_keeps_prompts_and_names_from_being_read_as_marks() -> None:
    text = written(report(given([FIRST])), ReportForm.MARKDOWN)

    assert "# A \\<i\\>title\\</i\\>" in text
    assert "   ```\n   Why <b>so</b>?\n   ```" in text


def test_json_is_the_report_and_follows_its_schema() -> None:
    made = report(given([FIRST, SECOND]))
    told = written(made, ReportForm.JSON)

    assert TypeAdapter(Report).validate_json(told) == made
    assert json.loads(SCHEMA.read_text()) == json_schema()


def test_system_messages_and_prompts_stay_out_if_they_are_to() -> None:
    options = ReportOptions(prompts=False, system_messages=False, samples=0)
    for form in ReportForm:
        text = written(report(given([FIRST]), options), form)
        assert "Be brief." not in text
        assert "Why" not in text
        assert HIDDEN_SYSTEM.strip("()") in text
