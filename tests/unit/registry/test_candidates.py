"""The check of candidates over a real socket."""

import asyncio

import pytest

from abreast.core.dialects.base import DialectName, Endpoint
from abreast.core.errors import KeyRejected, NoCredit
from abreast.core.registry.candidates import CandidateReport, Checked, check_candidates
from abreast.core.transport.limits import Timeouts
from routed_server import Asked, Host, Reply, chunk, host, of_error, of_events, of_json

OK = of_events(chunk("Hi"), chunk())
GONE = of_error("404 Not Found", "x")
BUSY = of_error("429 Too Many", "rate_limit_exceeded")


def endpoint(server: Host, dialect: DialectName = "openai-chat") -> Endpoint:
    limits = Timeouts(connect_s=0.5, first_byte_s=0.5, idle_s=0.5)
    return Endpoint(provider_id="p", label="P", dialect=dialect, base_url=server.base_url, timeouts=limits)


async def check(replies: dict[str, Reply], **options: int) -> CandidateReport:
    async with host(lambda asked: replies[asked.json["model"]]) as server:
        return await check_candidates(endpoint(server), list(replies), **options)


def verdicts(report: CandidateReport) -> list[str]:
    return [str(result.verdict) for result in report.checked]


async def test_a_model_is_asked_for_one_token() -> None:
    async with host(lambda asked: OK) as server:
        report = await check_candidates(endpoint(server), ["m"])
    assert verdicts(report) == ["usable"]
    [asked] = server.asked
    assert asked.path == "/chat/completions"
    assert (asked.json["model"], asked.json["max_tokens"]) == ("m", 1)


async def test_what_the_host_refuses_for_good_is_unusable_and_said_why() -> None:
    report = await check(
        {"good": OK, "gone": GONE, "bad": of_error("400 Bad", "not_chat"), "mine": of_error("403 Forbidden", "x")}
    )
    assert verdicts(report) == ["usable", "unusable", "unusable", "unusable"]
    assert list(report.unusable) == ["gone", "bad", "mine"]
    assert "does not offer gone" in report.unusable["gone"]
    assert report.stopped_by is None


@pytest.mark.parametrize(
    "reply",
    [
        BUSY,
        of_error("500 Oops", "server_error"),
        of_error("503 Busy", "x"),
        of_error("529 Busy", "overloaded_error"),
        of_error("408 Slow", "x"),
        of_error("400 Bad", "unsupported_parameter"),
        Reply(silent=True),
        Reply(content_type="text/event-stream"),
        of_events(chunk("cut"), end=""),
        of_events({"error": {"code": "server_error", "message": "no"}}),
    ],
)
async def test_what_may_pass_makes_no_model_unusable(reply: Reply) -> None:
    report = await check({"good": OK, "unlucky": reply})
    assert verdicts(report) == ["usable", "unknown"]
    assert report.checked[1].why
    assert not report.unusable


@pytest.mark.parametrize("reply", [GONE, of_error("400 Bad", "invalid_request_error"), of_error("403 No", "x")])
async def test_a_host_that_refuses_all_of_them_makes_none_unusable(reply: Reply) -> None:
    assert verdicts(await check({"a": reply, "b": reply, "c": BUSY})) == ["unknown"] * 3


async def test_a_code_that_names_the_model_is_believed_even_if_no_other_answers() -> None:
    assert verdicts(await check({"a": of_error("404 Not Found", "model_not_found")})) == ["unusable"]


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (of_error("401 Unauthorized", "invalid_api_key"), KeyRejected),
        (of_error("429 Too Many", "insufficient_quota"), NoCredit),
    ],
)
async def test_a_fault_of_the_entry_ends_the_check(reply: Reply, kind: type[Exception]) -> None:
    async with host(lambda asked: reply) as server:
        report = await check_candidates(endpoint(server), ["a", "b", "c", "d", "e"], parallel=1)
    assert isinstance(report.stopped_by, kind)
    assert verdicts(report) == ["unknown"] * 5
    assert len(server.asked) == 1


async def test_no_more_requests_run_at_once_than_allowed_and_progress_is_told() -> None:
    seen: list[tuple[int, int, Checked]] = []
    async with host(lambda asked: OK) as server:
        await check_candidates(
            endpoint(server), [f"m{i}" for i in range(30)], parallel=3, on_progress=lambda *told: seen.append(told)
        )
    assert server.most_open <= 3
    assert [(done, total) for done, total, _ in seen] == [(i, 30) for i in range(1, 31)]
    assert {checked.model_id for _, _, checked in seen} == {f"m{i}" for i in range(30)}


async def test_cancelling_ends_all_requests() -> None:
    async with host(lambda asked: Reply(silent=True)) as server:
        limits = Endpoint(provider_id="p", label="P", dialect="openai-chat", base_url=server.base_url)
        task = asyncio.create_task(check_candidates(limits, [f"m{i}" for i in range(9)], parallel=3))
        async with asyncio.timeout(10):
            while len(server.asked) < 3:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            while server.left < 3:
                await asyncio.sleep(0.01)
    assert len(server.asked) == 3


async def test_a_model_that_takes_too_long_is_not_waited_for() -> None:
    async with host(lambda asked: Reply(silent=True)) as server:
        slow = Endpoint(provider_id="p", label="P", dialect="openai-chat", base_url=server.base_url)
        report = await check_candidates(slow, ["m"], deadline_s=0.3)
    assert verdicts(report) == ["unknown"]


async def test_responses_are_asked_for_the_fewest_tokens_they_take() -> None:
    def answer(asked: Asked) -> Reply:
        done = {"status": "completed", "output": [{"content": [{"text": "Hi"}]}]}
        return of_json(done)

    async with host(answer) as server:
        report = await check_candidates(endpoint(server, "openai-responses"), ["m"])
    assert verdicts(report) == ["usable"]
    assert server.asked[0].json["max_output_tokens"] == 16


async def test_a_model_that_refuses_so_small_a_limit_is_asked_once_more() -> None:
    def answer(asked: Asked) -> Reply:
        return OK if asked.json["max_tokens"] > 1 else of_error("400 Bad", "invalid_request_error")

    async with host(answer) as server:
        assert verdicts(await check_candidates(endpoint(server), ["reasoner"])) == ["usable"]
    assert len(server.asked) == 2


async def test_nothing_to_check_is_no_fault() -> None:
    async with host({}) as server:
        assert (await check_candidates(endpoint(server), [])).checked == ()
