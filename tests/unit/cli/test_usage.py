import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from abreast.cli.main import command_line

ARGUMENTS = [
    "usage",
    "explain",
    "--api",
    "openai.chat",
    "--provider",
    "openai",
    "--model",
    "gpt-5.2",
    "--date",
    "2026-11-20",
]
USAGE = {
    "prompt_tokens": 2006, "completion_tokens": 300, "total_tokens": 2306,
    "prompt_tokens_details": {"cached_tokens": 1920}, "completion_tokens_details": {"reasoning_tokens": 192},
}  # fmt: skip
ANSWER = {"model": "gpt-5.2", "choices": [], "usage": USAGE}


def explain(content: object, *more: str) -> Result:
    stdin = content if isinstance(content, bytes) else json.dumps(content).encode()
    return CliRunner().invoke(command_line(), [*ARGUMENTS, *more, "-"], input=stdin, prog_name="abreast")


def as_json(content: object, *more: str) -> dict[str, Any]:
    result = explain(content, "--json", *more)
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def test_counts_and_cost_are_printed_as_json() -> None:
    expected = {
        "input_tokens": 2006, "cached_input_tokens": 1920, "cache_write_tokens": None, "output_tokens": 300,
        "reasoning_tokens": 192, "cost_usd": "0.0046865", "cost_source": "computed", "usage_state": "reported",
    }  # fmt: skip
    printed = as_json(ANSWER)
    assert {name: printed[name] for name in expected} == expected


def test_each_share_is_told_in_words_with_the_source_of_its_price() -> None:
    text = explain(ANSWER).stdout
    assert "86  input x $1.75 per million = $0.0001505" in text
    assert "1,920  input read from cache x $0.175 per million = $0.000336" in text
    assert "300  output x $14 per million = $0.0042" in text
    assert "Price: genai-prices" in text
    assert "Cost: $0.0046865, computed" in text


def test_the_users_own_price_is_used(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("providers:\n  openai:\n    models:\n      gpt-5.2: {price: {input: 10, output: 20}}\n")
    assert as_json(ANSWER, "--providers", str(file))["cost_usd"] == "0.02606"


def test_what_no_answer_tells_can_be_said() -> None:
    assert as_json(ANSWER, "--with", "processing=batch")["cost_usd"] == "0.00234325"
    refused = as_json({"error": {"message": "slow down"}}, "--status", "429")
    assert (refused["cost_usd"], refused["cost_source"], refused["usage_state"]) == ("0", "rule", "not_billed")


def test_a_stream_is_read_as_a_list_as_lines_and_as_it_came() -> None:
    events = [{"choices": [{"delta": {"content": "a"}}]}, {"choices": [], "usage": USAGE}]
    lines = "\n".join(json.dumps(event) for event in events)
    wire = "".join(f"data: {json.dumps(event)}\n\n" for event in events) + "data: [DONE]\n\n"
    assert as_json(events) == as_json(lines.encode()) == as_json(wire.encode()) == as_json(ANSWER)


def test_a_cost_in_the_answer_comes_out_as_it_was_written() -> None:
    body = b'{"usage": {"prompt_tokens": 1, "completion_tokens": 1, "cost": 0.00001050000000000000000001}}'
    printed = as_json(body)
    assert (printed["cost_usd"], printed["cost_source"]) == ("0.00001050000000000000000001", "provider")


def test_attempts_are_told_one_by_one() -> None:
    attempts = [{"__attempt__": 1, "payload": ANSWER}, {"__attempt__": 2, "payload": ANSWER}]
    assert as_json(attempts)["cost_usd"] == "0.009373"
    text = explain(attempts).stdout
    assert "Attempt 2" in text
    assert text.count("Cost: $0.0046865") == 2
    assert "All attempts" in text


def test_control_characters_of_the_answer_do_not_reach_the_terminal() -> None:
    assert "\x1b" not in explain({**ANSWER, "model": "\x1b[31mgpt"}).stdout


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "Standard input holds no JSON"),
        (b'{"usage"', "Standard input holds no JSON"),
        (b"data: nothing", "Standard input holds no JSON"),
        (b"[" * 100_000, "Standard input holds no JSON: it is nested too deeply"),
        (b"\xff\xfe", "not UTF-8"),
        (b"3", "holds no answer"),
        (b"[]", "holds no answer"),
        (b"{}", "holds no answer"),
        (b"[1]", "holds no answer"),
    ],
)
def test_what_cannot_be_read_ends_with_status_2_and_a_reason(content: bytes, message: str) -> None:
    result = explain(content, "--json")
    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["no-such-file.json"], "no-such-file.json cannot be read: No such file or directory."),
        (["--date", "yesterday", "-"], "'yesterday' is no date"),
        (["--with", "batch", "-"], "'batch' is not NAME=VALUE"),
        (["--api", "nothing", "-"], "'nothing' is no API that is known"),
    ],
)
def test_wrong_arguments_end_with_status_2_and_a_reason(arguments: list[str], message: str) -> None:
    result = CliRunner().invoke(
        command_line(), [*ARGUMENTS, *arguments], input=b'{"hello": "world"}', prog_name="abreast"
    )
    assert result.exit_code == 2
    assert message in result.stderr
