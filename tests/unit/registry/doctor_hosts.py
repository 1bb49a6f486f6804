"""What the tests of the doctor share: hosts, entries, and a visit to one."""

from collections.abc import Callable

from abreast.core.dialects.base import Endpoint
from abreast.core.registry.diagnosis import Diagnosis
from abreast.core.registry.doctor import diagnose
from abreast.core.registry.spec import ProviderSpec
from abreast.core.secret import Secret
from abreast.core.transport.limits import Timeouts
from routed_server import Asked, Host, Reply, chunk, host, of_error, of_events, of_json

LIST = of_json({"data": [{"id": "m"}, {"id": "m-large"}]})
USAGE = {"prompt_tokens": 7, "completion_tokens": 3}
GOOD = of_events(chunk("1 2"), chunk(" 3"), chunk(usage=USAGE))
WHOLE = of_json({"model": "m", "choices": [{"message": {"content": "1 2 3"}, "finish_reason": "stop"}], "usage": USAGE})
PAGE = Reply(body=b"<html><title>Welcome</title></html>", content_type="text/html")
NO_MODEL = of_error("404 Not Found", "model_not_found")


def spec(server: Host, path: str = "/v1", **more: object) -> ProviderSpec:
    fields = {
        "id": "p", "label": "P", "dialect": "openai-chat", "base_url": server.base_url + path, "default_model": "m",
        "timeouts": Timeouts(connect_s=0.5, first_byte_s=0.5, idle_s=0.5),
    }  # fmt: skip
    return ProviderSpec(**(fields | more))  # type: ignore[arg-type]


async def connect(provider: ProviderSpec) -> Endpoint:
    return Endpoint(
        provider_id=provider.id, label=provider.label, dialect=provider.dialect, base_url=provider.base_url,
        key=Secret("sk-canary-0123456789"), timeouts=provider.timeouts,
    )  # fmt: skip


async def seen(
    answer: Callable[[Asked], Reply] | dict[str, Reply], path: str = "/v1", *, thorough: bool = False, **more: object
) -> Diagnosis:
    async with host(answer) as server:
        return await diagnose(spec(server, path, **more), connect, thorough=thorough)


def openai_host(answer: Reply = GOOD, listing: Reply = LIST) -> dict[str, Reply]:
    return {"/v1/models": listing, "/v1/chat/completions": answer}
