"""What is exported for people and for spreadsheets: all of it, and nothing that could act."""

from __future__ import annotations

import csv
import io
import json
import re
import stat
import threading
from dataclasses import replace
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path

import pytest
from exported_trees import comparisons
from history_samples import WAIT_S, ask, compared, record, talk
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from ledger_samples import answered, charge

from abreast.core.chat import ChatRequest, Message
from abreast.core.errors import LocalServerFailed, RateLimited
from abreast.core.meter.pricing import Cost
from abreast.core.run.growing_text import GrowingText
from abreast.core.run.lane import LaneSettings
from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.core.secret import Secret
from abreast.core.store.exporting.document import ComparisonDocument
from abreast.core.store.exporting.export import ExportCancelled, ExportFailed, FormName, export, form_of, write
from abreast.core.store.history import History
from abreast.core.store.values import Ask, ModelName
from abreast.core.transport.redaction import redact_logs
from abreast.core.usage import Usage

HOSTILE = [
    "<script>alert(1)</script>",
    "</pre><img src=x onerror=alert(1)>",
    "</style></head><iframe src='https://evil.example'>",
    '"><svg/onload=alert(1)>',
    "&lt;b&gt; &amp; &#60;i&#62;",
    "<!-- --><meta http-equiv=refresh content='0;url=//evil.example'>",
    "a\x00b\x1b[31m\x9b",
]
OURS = {
    "html", "head", "meta", "title", "style", "body", "article", "h1", "h2", "h3", "p", "section", "div", "pre", "dl", "dt", "dd",
    "details", "summary",
}  # fmt: skip


class Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def exported(history: History, form: FormName) -> str:
    file = io.StringIO()
    write(history, history.exchange.all_ids().result(WAIT_S), file, form)
    return file.getvalue()


def written(comparison: ComparisonDocument, form: FormName) -> str:
    made = form_of(form)
    begun = made.begin() + made.comparison(comparison)
    turns = "".join(made.turn(turn) for turn in comparison.turns)
    return begun + turns + made.comparison_end() + made.end()


@pytest.mark.parametrize("hostile", HOSTILE)
def test_nothing_that_was_said_becomes_an_element_of_the_page(history: History, hostile: str) -> None:
    comparison_id, _, _ = talk(history, (hostile, hostile), lane_name=hostile)
    history.rename(comparison_id, hostile).result(WAIT_S)
    history.set_tags(comparison_id, [hostile]).result(WAIT_S)

    text = exported(history, FormName.HTML)
    page = Page(text)

    assert {tag for tag, _ in page.elements} <= OURS
    assert not {name for _, attributes in page.elements for name in attributes} & {"src", "href", "onerror", "onload"}
    if "\x00" not in hostile:
        assert hostile in "".join(page.words)
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", text)


def test_the_page_forbids_all_that_it_does_not_need(history: History) -> None:
    talk(history, ("Why?", "Because."))

    elements = Page(exported(history, FormName.HTML)).elements

    policies = [told["content"] for tag, told in elements if tag == "meta" and "http-equiv" in told]
    assert policies == ["default-src 'none'; style-src 'unsafe-inline'"]
    assert "script" not in {tag for tag, _ in elements}


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow], phases=[Phase.generate])
@given(comparison=comparisons(), form=st.sampled_from([FormName.HTML, FormName.MARKDOWN, FormName.CSV]))
def test_a_comparison_of_any_shape_can_be_written(comparison: ComparisonDocument, form: FormName) -> None:
    text = written(comparison, form)

    answers = sum(len(turn.answers) for turn in comparison.turns)
    match form:
        case FormName.HTML:
            assert [tag for tag, _ in Page(text).elements].count("dl") == answers
        case FormName.CSV:
            assert len(list(csv.reader(io.StringIO(text, newline="")))) == answers + 1
        case _:
            assert text.count("first token") >= answers


def test_alternatives_stand_beside_each_other_with_their_figures(history: History) -> None:
    comparison_id, lanes = compared(history, 2)
    begun = history.begin_turn(comparison_id, "Why?", [ask(lane, "Why?") for lane in lanes]).result(WAIT_S)
    timed = AnswerRecord(
        state=AnswerState.COMPLETE,
        text=GrowingText("Because."),
        usage=Usage(input_tokens=7, output_tokens=3),
        sent_ns=0,
        first_delta_ns=500_000_000,
        last_delta_ns=2_000_000_000,
        ended_ns=2_000_000_000,
    )
    history.finish(begun.answer_ids[lanes[0]], timed)
    history.finish(
        begun.answer_ids[lanes[1]], AnswerRecord(state=AnswerState.FAILED, error=RateLimited("Wait a while."))
    )
    again = history.begin_answers(begun.turn_id, [ask(lanes[0], "Why?")]).result(WAIT_S)
    history.finish(again.answer_ids[lanes[0]], record("So."))

    page = "".join(Page(exported(history, FormName.HTML)).words)
    text = exported(history, FormName.MARKDOWN)

    for shown in (page, text):
        assert shown.index("(1 of 2)") < shown.index("Because.") < shown.index("(2 of 2)") < shown.index("So.")
        assert "0.50 s" in shown
        assert "2.00 s" in shown
        assert "failed: Wait a while." in shown
    header, *rows = (
        csv.DictReader(io.StringIO(exported(history, FormName.CSV))).fieldnames or (),
        *csv.DictReader(io.StringIO(exported(history, FormName.CSV))),
    )
    assert "ttft_s" in header
    assert [(row["lane"], row["state"], row["ttft_s"], row["input_tokens"]) for row in rows] == [
        ("A", "complete", "0.5", "7"),
        ("B", "failed", "", ""),
        ("A", "complete", "", ""),
    ]


@pytest.mark.parametrize(
    ("cost", "shown"),
    [
        (Cost(usd=Decimal("0.0123"), source="genai-prices"), "cost $0.01"),
        (Cost(usd=Decimal("0.00123"), source="estimate", reason="Stopped."), "cost ~$0.0012"),
        (Cost(usd=None, source="unknown", reason="No price."), "cost - (No price)"),
        (Cost(usd=None, source="unknown", reason="A part.", at_least_usd=Decimal("0.5")), "cost >= $0.50 (A part)"),
        (Cost(usd=Decimal(0), source="local"), "cost local"),
    ],
)
def test_a_cost_is_told_with_how_it_is_known(history: History, cost: Cost, shown: str) -> None:
    answered(history, [replace(charge(0), cost=cost)])

    page = re.sub(r"\s+", " ", "".join(Page(exported(history, FormName.HTML)).words))
    (row,) = csv.DictReader(io.StringIO(exported(history, FormName.CSV)))

    assert shown in page
    assert shown.replace(">", "\\>") in exported(history, FormName.MARKDOWN)
    assert (row["cost_usd"], row["cost_source"]) == ("" if cost.usd is None else f"{cost.usd}", cost.source)


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1"])
def test_no_cell_is_a_formula(history: History, formula: str) -> None:
    comparison_id, (lane,) = compared(history, 1)
    named = ModelName(provider_id=formula, provider_label=formula, model_id=formula, model_label=formula)
    request = ChatRequest(model="m", messages=(Message.user("Why?"),))
    asked = Ask(lane_id=lane, model=named, settings=LaneSettings(), request=request)
    begun = history.begin_turn(comparison_id, "Why?", [asked]).result(WAIT_S)
    history.finish(begun.answer_ids[lane], AnswerRecord(state=AnswerState.FAILED, error=RateLimited(formula)))

    _, row = csv.reader(io.StringIO(exported(history, FormName.CSV), newline=""))

    assert sum(cell.startswith("'") for cell in row) >= 3
    assert not [cell for cell in row if cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "＝"))]


def test_no_key_and_no_path_leaves_with_an_export(history: History) -> None:
    secret = "canary-1234567890-abcdef"
    redact_logs(Secret(secret))
    comparison_id, (lane,) = compared(history, 1)
    request = ChatRequest(
        model="m",
        messages=(Message.user(f"My key is {secret}."),),
        extra_body={"api_key": "plain", "note": "sk-ant-1234567890abcdef", "file": "/home/me/model.gguf", "top_p": 0.5},
    )
    asked = Ask(lane_id=lane, model=ModelName(provider_id="p", provider_label="P", model_id="m", model_label="M"),
                settings=LaneSettings(system=f"Use {secret}"), request=request)  # fmt: skip
    begun = history.begin_turn(comparison_id, f"My key is {secret}.", [asked]).result(WAIT_S)
    error = LocalServerFailed(
        "Could not load /home/me/.local/m.gguf or C:\\Users\\me\\m.gguf.", details="/home/me/secret.log"
    )
    history.finish(
        begun.answer_ids[lane], AnswerRecord(state=AnswerState.FAILED, text=GrowingText(f"I got {secret}"), error=error)
    )

    for form in FormName:
        text = exported(history, form)
        for kept in (secret, "plain", "sk-ant-", "/home/me", "Users", "secret.log"):
            assert kept not in text, (form, kept)
    (document,) = json.loads(exported(history, FormName.JSON))
    assert document["turns"][0]["answers"][0]["request"]["extra_body"]["top_p"] == 0.5


def test_a_prompt_that_only_looks_like_it_holds_a_key_is_exported_as_it_is(history: History) -> None:
    talk(history, ("What is sk-ant-qwzxvkjhpnmt7351 in /home/me?", "An example."))

    assert "sk-ant-qwzxvkjhpnmt7351 in /home/me?" in exported(history, FormName.JSON)


def test_a_file_is_whole_or_not_there_and_private(history: History, tmp_path: Path) -> None:
    ids = [talk(history, ("Why?", "Because."))[0] for _ in range(3)]
    target = tmp_path / "out.md"
    target.write_text("before")
    pressed = threading.Event()

    with pytest.raises(ExportCancelled):
        export(history, ids, target, FormName.MARKDOWN, on_progress=lambda _: pressed.set(), cancelled=pressed.is_set)
    assert target.read_text() == "before"
    with pytest.raises(ExportFailed, match="could not be written"):
        export(history, ids, tmp_path / "missing" / "out.md", FormName.MARKDOWN)

    reached: list[float] = []
    export(history, ids, target, FormName.MARKDOWN, on_progress=reached.append)

    assert target.read_text().count("# Why?") == 3
    assert reached == sorted(reached)
    assert reached[-1] == 1.0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "out.md"]
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_comparison_is_read_a_few_turns_at_a_time(history: History) -> None:
    talk(history, *((f"{n}?", f"{n}.") for n in range(60)))

    text = exported(history, FormName.MARKDOWN)

    assert [text.index(f"> {n}?") for n in range(60)] == sorted(text.index(f"> {n}?") for n in range(60))
