"""Testing a provider, asking it for its models, and saving what another program changed as well."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from settings_desk import KEY, MINE, Desk, at_desk, button, until

from abreast.ui.settings.conflict_dialog import ConflictDialog
from abreast.ui.settings.consent import ConsentDialog
from routed_server import Asked, Reply, chunk, host, of_error, of_events, of_json


def test_a_test_says_what_is_wrong_and_its_address_is_one_click_away(qapp: QApplication, tmp_path: Path) -> None:
    replies = {
        "/v1/models": of_json({"data": [{"id": "m"}]}),
        "/v1/chat/completions": of_events(
            chunk("1"), chunk(" 2"), chunk(usage={"prompt_tokens": 3, "completion_tokens": 2})
        ),
    }

    async def scenario(desk: Desk) -> None:
        async with host(replies) as server:
            page = desk.providers
            draft = desk.choose("first")
            desk.type_into(page.form._fields["base_url"], server.base_url)
            desk.type_into(page.form._fields["default_model"], "m")
            button(page.trial, "Test this provider").click()
            await until(lambda: page.trial._use.isVisible())
            assert "there is one at" in page.trial.sentence.text()
            assert page._status(draft).words == "wrong address"
            page.trial._use.click()
            await until(lambda: page._status(draft).words == "works")
            assert draft.spec.base_url == f"{server.base_url}/v1"
            assert draft.spec.capabilities.stream_usage is True
            await desk.apply()
            assert desk.core.registry["first"].capabilities.stream_usage is True

    at_desk(qapp, tmp_path, scenario, providers=MINE)


def takes_no_temperature(asked: Asked) -> Reply:
    """A host whose model sees pictures and does not call tools."""
    if asked.path.endswith("/models"):
        return of_json({"data": [{"id": "m"}]})
    if "temperature" in asked.json:
        return of_error("400 Bad Request", "unsupported_value")
    return of_events(chunk("red"), chunk(usage={"prompt_tokens": 3, "completion_tokens": 2}))


def test_a_thorough_test_asks_first_and_what_it_finds_is_kept(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        async with host(takes_no_temperature) as server:
            page = desk.providers
            draft = desk.choose("first")
            desk.type_into(page.form._fields["base_url"], f"{server.base_url}/v1")
            desk.type_into(page.form._fields["default_model"], "m")
            button(page.trial, "Test this provider thoroughly").click()
            await until(lambda: desk.dialog.findChildren(ConsentDialog))
            desk.dialog.findChildren(ConsentDialog)[0].reject()
            await until(lambda: not desk.dialog.findChildren(ConsentDialog))
            assert server.asked == []
            assert page.trial._thorough.isVisible()

            page.trial.test_thoroughly()
            await until(lambda: desk.dialog.findChildren(ConsentDialog))
            desk.dialog.findChildren(ConsentDialog)[0].accept()
            await until(lambda: page._status(draft).words == "works")
            assert "Takes temperature: no, pictures: yes, tools: not clear." in page.trial.sentence.text()
            await desk.apply()
            found = desk.core.registry["first"].models["m"].capabilities
            assert (found.temperature, found.images, found.tools) == (False, True, None)

    at_desk(qapp, tmp_path, scenario, providers=MINE)


def test_a_thorough_test_can_be_stopped_and_leaves_nothing(qapp: QApplication, tmp_path: Path) -> None:
    def reply(asked: Asked) -> Reply:
        return Reply(silent=True) if b"temperature" in asked.body else takes_no_temperature(asked)

    async def scenario(desk: Desk) -> None:
        async with host(reply) as server:
            page = desk.providers
            draft = desk.choose("first")
            desk.type_into(page.form._fields["base_url"], f"{server.base_url}/v1")
            before = draft.spec
            page.trial.test_thoroughly()
            await until(lambda: desk.dialog.findChildren(ConsentDialog))
            desk.dialog.findChildren(ConsentDialog)[0].accept()
            await until(lambda: any(b"temperature" in asked.body for asked in server.asked))
            assert page.trial.sentence.text() == "Trying a temperature…"
            button(page.trial, "Stop the test").click()
            await until(lambda: server.left == 1)
            assert draft.spec == before
            assert page.trial._test.isVisible()

    at_desk(qapp, tmp_path, scenario, providers=MINE)


def test_a_key_that_is_not_saved_yet_is_used_for_the_test(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        async with host({"/v1/models": of_json({"data": []})}) as server:
            page = desk.providers
            desk.choose("first")
            desk.type_into(page.form._fields["base_url"], f"{server.base_url}/v1")
            QTest.keyClicks(page.form.key.line, KEY)
            page.trial.test()
            await until(lambda: page.trial._test.isVisible())
            assert server.asked[0].headers["authorization"] == f"Bearer {KEY}"

    at_desk(qapp, tmp_path, scenario, providers=MINE)


def test_discovered_models_keep_short_names_and_are_written(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        async with host({"/v1/models": of_json({"data": [{"id": "a"}, {"id": "new"}, {"id": "whisper-1"}]})}) as server:
            page = desk.providers
            desk.choose("first")
            desk.type_into(page.form._fields["base_url"], f"{server.base_url}/v1")
            page.leaves.setCurrentIndex(1)
            button(page.models, "Ask the host for its models").click()
            await until(lambda: "listed" in page.models._said.text())
            assert "1 new" in page.models._said.text()
            await desk.apply()
            models = desk.core.registry["first"].models
            assert list(models) == ["a", "b", "new"]
            assert models["a"].short == "short-a"

    at_desk(qapp, tmp_path, scenario, providers=MINE)


def test_a_discovery_can_be_stopped_and_changes_nothing(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        async with host({"/v1/models": Reply(silent=True)}) as server:
            page = desk.providers
            draft = desk.choose("first")
            desk.type_into(page.form._fields["base_url"], f"{server.base_url}/v1")
            page.leaves.setCurrentIndex(1)
            page.models.discover()
            await until(lambda: server.asked)
            button(page.models, "Stop asking the host").click()
            await until(lambda: server.left == 1)
            assert list(draft.spec.models) == ["a", "b"]
            assert page.models._discover.isVisible()

    at_desk(qapp, tmp_path, scenario, providers=MINE)


def test_a_check_asks_first_and_offers_no_more_what_the_host_refuses(qapp: QApplication, tmp_path: Path) -> None:
    def reply(asked: Asked) -> Reply:
        if asked.json["model"] == "b":
            return of_error("404 Not Found", "model_not_found")
        return of_events(chunk("1"), chunk(usage={"prompt_tokens": 3, "completion_tokens": 1}))

    async def scenario(desk: Desk) -> None:
        async with host(reply) as server:
            page = desk.providers
            desk.choose("first")
            desk.type_into(page.form._fields["base_url"], f"{server.base_url}/v1")
            page.leaves.setCurrentIndex(1)
            button(page.models, "Check which models answer").click()
            await until(lambda: page.models.findChildren(QDialogButtonBox))
            assert server.asked == []
            page.models.findChildren(QDialogButtonBox)[0].accepted.emit()
            await until(lambda: "answered" in page.models._said.text())
            assert "1 answered, 1 cannot be used" in page.models._said.text()
            assert "does not offer b" in page.models._said.text()
            await desk.apply()
            first = desk.core.registry["first"]
            assert (list(first.models), first.invalid_models) == (["a"], ("b",))
            assert "b:" in desk.providers_file.read_text()

    at_desk(qapp, tmp_path, scenario, providers=MINE)


@pytest.mark.fault(92)
def test_both_values_of_a_conflict_are_shown_and_the_choice_holds(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        desk.choose("first")
        desk.type_into(desk.providers.form._fields["label"], "Ours")
        desk.providers_file.write_text(
            MINE.replace("label: First", "label: Theirs").replace("label: Second", "label: 2nd")
        )
        desk.dialog._apply.click()
        await until(lambda: desk.dialog.findChildren(ConflictDialog))
        dialog = desk.dialog.findChildren(ConflictDialog)[0]
        texts = [choice.text() for choice in dialog._groups[0].buttons()]
        assert texts == ["Yours: Ours", "In the file now: Theirs"]
        assert not dialog._ok.isEnabled()
        dialog._groups[0].buttons()[0].click()
        dialog._ok.click()
        await until(lambda: not desk.dialog._is_saving)

        assert desk.core.registry["first"].label == "Ours"
        assert desk.core.registry["second"].label == "2nd"

    at_desk(qapp, tmp_path, scenario, providers=MINE)


def test_a_conflict_that_is_not_decided_saves_nothing(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        draft = desk.choose("first")
        desk.type_into(desk.providers.form._fields["label"], "Ours")
        theirs = MINE.replace("label: First", "label: Theirs")
        desk.providers_file.write_text(theirs)
        desk.dialog._apply.click()
        await until(lambda: desk.dialog.findChildren(ConflictDialog))
        desk.dialog.findChildren(ConflictDialog)[0].reject()
        await until(lambda: not desk.dialog._is_saving)

        assert desk.providers_file.read_text() == theirs
        assert draft.spec.label == "Ours"
        assert "Nothing was saved" in desk.providers._remark.text()

    at_desk(qapp, tmp_path, scenario, providers=MINE)


PLAIN = """\
providers:
  lan: {dialect: openai-chat, base_url: 'http://10.0.0.7:1/v1', allow_plain_http: true}
  mine: {dialect: openai-chat, base_url: 'http://10.0.0.7:1/v1'}
"""


def test_a_provider_whose_key_goes_unencrypted_says_so_until_its_address_is_another(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def scenario(desk: Desk) -> None:
        form = desk.providers.form
        desk.choose("mine")
        assert form._openness.isHidden()
        form.key._typed("sk-1")
        assert "allow_plain_http: true" in form.key._fault.text()
        desk.choose("lan")
        assert not form._openness.isHidden()
        assert form._openness.text().startswith("Unencrypted: others on the way can read the key")
        form.key._typed("sk-1")
        assert form.key._fault.text() == ""
        desk.type_into(form._fields["base_url"], "http://10.0.0.8:1/v1")
        assert form._openness.isHidden()
        assert "without encryption" in form.key._fault.text()

    at_desk(qapp, tmp_path, scenario, providers=PLAIN)
