"""Rules of the APIs that the vectors do not show, on payloads as the hosts send them."""

from decimal import Decimal
from typing import Any

import pytest

from abreast.core.meter.report import UnknownApi, UsageReport, UsageState, read_usage
from abreast.core.usage import Usage


def chat(api: str = "openai.chat", provider: str = "openai", **usage: Any) -> UsageReport:
    return read_usage(api, provider, {"model": "m", "choices": [], "usage": usage})


def chunk(**fields: Any) -> dict[str, Any]:
    return {"object": "chat.completion.chunk", "model": "m", "choices": [], **fields}


SAID = {"prompt_tokens": 10, "completion_tokens": 4, "total_tokens": 14}
CANCELLED = {"__client__": "cancelled"}


def test_xai_names_reasoning_beside_the_output_and_the_total_tells() -> None:
    report = chat(
        "xai.chat", "x-ai", prompt_tokens=30, completion_tokens=10, total_tokens=340,
        completion_tokens_details={"reasoning_tokens": 300},
    )  # fmt: skip
    assert (report.usage.output_tokens, report.usage.reasoning_tokens) == (310, 300)


def test_without_a_total_the_host_decides_whether_reasoning_is_added() -> None:
    details = {"reasoning_tokens": 5}
    assert (
        chat("xai.chat", prompt_tokens=1, completion_tokens=9, completion_tokens_details=details).usage.output_tokens
        == 14
    )
    assert (
        chat("openai.chat", prompt_tokens=1, completion_tokens=9, completion_tokens_details=details).usage.output_tokens
        == 9
    )


def test_a_gateway_whose_input_lacks_the_cache_is_found_out_by_the_total() -> None:
    report = chat(
        prompt_tokens=20, completion_tokens=5, total_tokens=1025, prompt_tokens_details={"cached_tokens": 1000}
    )
    assert report.usage == Usage(input_tokens=1020, output_tokens=5, cached_input_tokens=1000)


@pytest.mark.parametrize("name", ["cached_tokens", "prompt_cache_hit_tokens", "cached_prompt_text_tokens"])
def test_cached_input_has_many_names(name: str) -> None:
    assert chat(**SAID, **{name: 8}).usage.cached_input_tokens == 8


def test_usage_in_the_choice_or_beside_content_is_found_and_a_later_null_does_not_erase_it() -> None:
    events = [
        chunk(choices=[{"delta": {"content": "a"}, "finish_reason": None}], usage={**SAID, "completion_tokens": 1}),
        chunk(choices=[{"delta": {}, "finish_reason": "stop", "usage": SAID}]),
        chunk(usage=None),
    ]
    assert read_usage("moonshot.chat", "moonshotai", events).usage == Usage(input_tokens=10, output_tokens=4)


def test_both_places_of_groq_count_once() -> None:
    events = [chunk(choices=[{"finish_reason": "stop"}], x_groq={"usage": SAID}), chunk(usage=SAID)]
    assert read_usage("groq.chat", "groq", events).usage == Usage(input_tokens=10, output_tokens=4)


def test_a_running_count_is_only_a_bound_when_the_user_stops() -> None:
    events = [chunk(choices=[{"delta": {"content": "a"}, "finish_reason": None}], usage=SAID), CANCELLED]
    report = read_usage("vllm.openai", "vllm", events)
    assert (report.usage, report.state) == (Usage(input_tokens=10), UsageState.PARTIAL)
    assert report.bill.calls[0].output_tokens == 4


def test_a_stop_after_the_end_changes_nothing() -> None:
    events = [chunk(choices=[{"finish_reason": "stop"}]), chunk(usage=SAID), CANCELLED]
    assert read_usage("openai.chat", "openai", events).state is UsageState.REPORTED


def test_a_stop_before_any_report_leaves_all_unknown_and_is_not_free() -> None:
    report = read_usage("openai.chat", "openai", [chunk(choices=[{"delta": {"content": "a"}}]), CANCELLED])
    assert (report.usage, report.state) == (Usage(), UsageState.MISSING)


def test_a_failure_midway_may_be_billed_one_before_any_work_is_not() -> None:
    error = {"error": {"message": "overloaded"}}
    assert read_usage("openai.chat", "openai", [error]).state is UsageState.NOT_BILLED
    assert read_usage("openai.chat", "openai", {}, status=503).state is UsageState.NOT_BILLED
    assert read_usage("openai.chat", "openai", [chunk(), error]).state is UsageState.MISSING


@pytest.mark.parametrize(
    "usage", [{"prompt_tokens": -3, "completion_tokens": 4}, {"prompt_tokens": 10**12, "completion_tokens": 4}]
)
def test_a_count_that_cannot_be_true_is_no_count(usage: dict[str, int]) -> None:
    report = chat(**usage)
    assert (report.usage, report.state) == (Usage(output_tokens=4), UsageState.PARTIAL)
    assert "negative, absurd" in report.doubt


def test_counts_that_contradict_each_other_are_doubted() -> None:
    report = chat(prompt_tokens=5, completion_tokens=4, prompt_tokens_details={"cached_tokens": 9})
    assert report.usage == Usage(input_tokens=5, output_tokens=4)
    assert "contradict" in report.doubt


def test_zeros_in_place_of_counts_are_no_report() -> None:
    assert chat(prompt_tokens=0, completion_tokens=0, total_tokens=0).state is UsageState.MISSING


@pytest.mark.parametrize("end", ["response.completed", "response.incomplete", "response.failed"])
def test_responses_bring_usage_however_they_end_and_searches_have_a_fee(end: str) -> None:
    output = [
        {"type": "web_search_call", "action": {"type": "search"}},
        {"type": "web_search_call", "action": {"type": "open_page"}},
        {"type": "file_search_call"},
    ]
    usage = {
        "input_tokens": 7,
        "output_tokens": 3,
        "total_tokens": 10,
        "output_tokens_details": {"reasoning_tokens": 3},
    }
    events = [
        {"type": "response.created", "response": {"model": "m", "usage": None}},
        {"type": end, "response": {"service_tier": "flex", "output": output, "usage": usage}},
    ]
    report = read_usage("openai.responses", "openai", events)
    assert report.usage == Usage(input_tokens=7, output_tokens=3, reasoning_tokens=3)
    assert (report.bill.calls[0].web_searches, report.bill.calls[0].file_searches) == (1, 1)
    assert (report.bill.context, report.model) == ({"service_tier": "flex"}, "m")


def test_anthropic_caches_of_both_lifetimes_are_part_of_the_input() -> None:
    usage = {
        "input_tokens": 10, "output_tokens": 5, "cache_read_input_tokens": 100, "speed": "fast",
        "cache_creation": {"ephemeral_5m_input_tokens": 20, "ephemeral_1h_input_tokens": 30},
    }  # fmt: skip
    report = read_usage("anthropic.messages", "anthropic", {"type": "message", "model": "c", "usage": usage})
    assert report.usage == Usage(input_tokens=160, cached_input_tokens=100, cache_write_tokens=50, output_tokens=5)
    assert report.bill.calls[0].cache_write_1h_tokens == 30
    assert report.bill.context == {"speed": "fast"}


def test_each_round_of_anthropic_is_a_call_and_an_adviser_has_a_model_of_its_own() -> None:
    usage = {
        "input_tokens": 3, "output_tokens": 2, "server_tool_use": {"web_search_requests": 2},
        "iterations": [
            {"type": "advisor_message", "model": "claude-opus-5-5", "input_tokens": 50, "output_tokens": 9},
            {"type": "message", "input_tokens": 3, "output_tokens": 2},
        ],
    }  # fmt: skip
    report = read_usage("anthropic.messages", "anthropic", {"type": "message", "usage": usage})
    assert report.usage == Usage(input_tokens=53, output_tokens=11)
    assert [(call.model, call.web_searches) for call in report.bill.calls] == [("claude-opus-5-5", None), (None, 2)]


@pytest.mark.parametrize(
    ("usage", "output"),
    [
        ({"promptTokenCount": 9, "totalTokenCount": 9}, 0),
        ({"promptTokenCount": 9, "totalTokenCount": 12}, 3),
        ({"promptTokenCount": 9, "thoughtsTokenCount": 4, "totalTokenCount": 13}, 4),
        ({"promptTokenCount": 9, "candidatesTokenCount": 6, "thoughtsTokenCount": 4, "totalTokenCount": 15}, 6),
        ({"promptTokenCount": 9, "candidatesTokenCount": 6, "thoughtsTokenCount": 4}, 10),
        ({"promptTokenCount": 9}, None),
    ],
)
def test_gemini_leaves_zeros_and_thoughts_out(usage: dict[str, int], output: int | None) -> None:
    assert read_usage("gemini.native", "google", {"usageMetadata": usage}).usage.output_tokens == output


def test_gemini_counts_of_a_stream_grow_and_the_last_ones_hold() -> None:
    events: list[dict[str, Any]] = [
        {"usageMetadata": {"promptTokenCount": 9, "candidatesTokenCount": n, "totalTokenCount": 9 + n}}
        for n in (1, 5, 8)
    ]
    assert read_usage("gemini.native", "google", events).usage.output_tokens == 8
    assert read_usage("gemini.native", "google", [*events, CANCELLED]).usage == Usage(input_tokens=9)


def test_gemini_audio_and_searches_are_found() -> None:
    fields = {
        "modelVersion": "gemini-2.5-flash",
        "candidates": [{"groundingMetadata": {"webSearchQueries": ["a", "b"]}, "finishReason": "STOP"}],
        "usageMetadata": {
            "promptTokenCount": 30, "candidatesTokenCount": 1, "totalTokenCount": 31, "trafficType": "ON_DEMAND_FLEX",
            "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 10}, {"modality": "AUDIO", "tokenCount": 20}],
        },
    }  # fmt: skip
    report = read_usage("gemini.native", "google", fields)
    assert (report.bill.calls[0].input_audio_tokens, report.bill.calls[0].web_searches) == (20, 1)
    assert report.bill.context == {"service_tier": "flex"}
    assert (
        read_usage("gemini.native", "google", {**fields, "modelVersion": "gemini-3.5-flash"}).bill.calls[0].web_searches
        == 2
    )


def test_converse_streams_its_usage_in_the_last_event() -> None:
    usage = {
        "inputTokens": 5,
        "outputTokens": 6,
        "cacheWriteInputTokens": 7,
        "cacheDetails": [{"ttl": "1h", "inputTokens": 7}],
    }
    events = [{"messageStop": {"stopReason": "end_turn"}}, {"metadata": {"usage": usage}}]
    report = read_usage("bedrock.converse", "aws", events)
    assert report.usage == Usage(input_tokens=12, output_tokens=6, cache_write_tokens=7)
    assert report.bill.calls[0].cache_write_1h_tokens == 7


def test_llama_cpp_tells_the_cached_part_in_its_timings() -> None:
    fields = {"usage": SAID, "timings": {"cache_n": 6, "prompt_n": 4, "predicted_n": 4, "predicted_ms": 100}}
    report = read_usage("llamacpp.openai", "llamacpp", fields)
    assert report.usage == Usage(input_tokens=10, output_tokens=4, cached_input_tokens=6)
    assert (report.state, report.timings.decode_tok_s) == (UsageState.REPORTED, 40)


def test_ollama_is_read_from_the_line_that_says_done() -> None:
    events = [{"message": {"content": "a"}, "done": False}, {"done": True, "prompt_eval_count": 3, "eval_count": 2}]
    assert read_usage("ollama.native", "ollama", events).usage == Usage(input_tokens=3, output_tokens=2)


def test_a_model_that_ollama_runs_elsewhere_is_not_local() -> None:
    fields = {"model": "gpt-oss:120b-cloud", "done": True, "prompt_eval_count": 3, "eval_count": 2}
    assert not read_usage("ollama.native", "ollama", fields).is_local


@pytest.mark.parametrize(
    ("usage", "usd"),
    [
        ({"cost": Decimal("0.00010500000000000000001")}, "0.00010500000000000000001"),
        ({"cost": 0.1}, "0.1"),
        ({"cost": 0.002, "is_byok": True, "cost_details": {"upstream_inference_cost": 0.04}}, "0.042"),
        ({"cost": 0.002, "is_byok": False, "cost_details": {"upstream_inference_cost": 0.002}}, "0.002"),
        ({"cost_in_usd_ticks": 37756000}, "0.0037756"),
        ({"cost": {"total_cost": 0.006}}, "0.006"),
        ({"cost": -1}, None),
        ({"cost": "free"}, None),
        ({"cost": float("nan")}, None),
    ],
)
def test_what_the_provider_says_it_charged_is_taken_to_the_last_digit(usage: dict[str, Any], usd: str | None) -> None:
    reported = chat(**SAID, **usage).bill.reported_usd
    assert reported == (None if usd is None else Decimal(usd))


def test_an_api_without_a_name_is_known_by_its_documents() -> None:
    assert (
        read_usage(
            "aggregate", "x", {"usageMetadata": {"promptTokenCount": 1, "totalTokenCount": 3}}
        ).usage.output_tokens
        == 2
    )
    assert read_usage("?", "x", {"usage": {"inputTokens": 1, "outputTokens": 2}}).usage.output_tokens == 2
    assert read_usage("?", "x", {"done": True, "eval_count": 2}).usage.output_tokens == 2
    with pytest.raises(UnknownApi, match=r"openai\.chat"):
        read_usage("?", "x", {"hello": "world"})


def test_llama_cpps_own_api_names_the_whole_prompt() -> None:
    fields = {"tokens_evaluated": 10, "tokens_predicted": 4, "timings": {"prompt_n": 3, "predicted_n": 4}}
    report = read_usage("llamacpp.native", "llamacpp", fields)
    assert (report.usage, report.state) == (Usage(input_tokens=10, output_tokens=4), UsageState.REPORTED)


def test_cohere_names_what_it_bills() -> None:
    usage = {
        "billed_units": {"input_tokens": 5, "output_tokens": 2},
        "tokens": {"input_tokens": 70, "output_tokens": 2},
    }
    assert chat("cohere.chat", "cohere", **usage).usage == Usage(input_tokens=5, output_tokens=2)


def test_two_faults_at_once_are_both_taken_out() -> None:
    details = {"reasoning_tokens": 90}
    report = chat(prompt_tokens=-1, completion_tokens=9, total_tokens=8, completion_tokens_details=details)
    assert report.usage == Usage(output_tokens=9)
