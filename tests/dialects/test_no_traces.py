"""A client keeps nothing of one answer for the next: no cookie, no referrer, no password of a `.netrc`."""

from __future__ import annotations

from pathlib import Path

import pytest
from replay import NAMES, REQUEST

from abreast.core.dialects.base import DialectName, Endpoint
from abreast.core.dialects.build import build
from abreast.core.errors import ProviderError
from routed_server import Reply, host

COOKIE = Reply(status="500 No", headers=("Set-Cookie: session=canary; Path=/",))


@pytest.mark.parametrize("name", NAMES)
async def test_the_second_request_carries_nothing_of_the_first_answer(
    name: DialectName, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = own_home / ".netrc"
    netrc.write_text("machine 127.0.0.1 login canary password canary\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    async with host(lambda _: COOKIE) as server:
        dialect = build(Endpoint(provider_id="p", label="P", dialect=name, base_url=server.base_url))
        for _ in range(2):
            with pytest.raises(ProviderError):
                async for _event in dialect.stream(REQUEST):
                    pass
        await dialect.aclose()

    assert len(server.asked) == 2
    for asked in server.asked:
        assert {"cookie", "referer"}.isdisjoint(asked.headers)
        assert "canary" not in str(asked.headers)
        assert "Y2FuYXJ5" not in asked.headers.get("authorization", "")
