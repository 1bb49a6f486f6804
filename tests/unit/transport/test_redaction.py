import base64
import json
import logging
from urllib.parse import quote

import pytest

from abreast.core.secret import MASK, Secret
from abreast.core.transport.redaction import Redactor, redact, redact_logs

KEY = 'my/own "canary"+0123456789'
CANARIES = ("canary", "0123456", "b3duICJjYW5h")


@pytest.mark.parametrize(
    "form",
    [
        KEY,
        quote(KEY, safe=""),
        json.dumps(KEY),
        base64.b64encode(KEY.encode()).decode(),
        base64.b64encode(f"u:{KEY}".encode()).decode(),
        base64.b64encode(f"a:{KEY}:more".encode()).decode(),
        base64.urlsafe_b64encode(f"a{KEY}".encode()).decode(),
        KEY[:12],
        KEY[8:],
        "sk-ant-abcdefgh12345678",
        "Authorization: Bearer abcdefghijkl",
        "AIzaSyAbcdefghijkl",
    ],
)
def test_a_key_is_masked_in_any_form_and_the_rest_stays(form: str) -> None:
    text = redact(f"before {form} after", [Secret(KEY)])
    assert text.startswith("before ")
    assert text.endswith(" after")
    assert MASK in text
    assert not any(canary in text for canary in (*CANARIES, "abcdefgh", form))


def test_text_without_a_key_stays_as_it_is_and_two_keys_are_two_masks() -> None:
    redactor = Redactor([Secret(KEY), Secret("short-one"), Secret("ab")])
    text = "A cab took 0.5 s; nothing was refused. 👋"
    assert redactor.clean(text) == text
    assert redactor.clean(f"{KEY} and {KEY}, short-one") == f"{MASK} and {MASK}, {MASK}"
    assert redactor.clean("") == ""


def test_a_key_leaves_messages_arguments_exceptions_and_stacks_of_all_loggers(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    redact_logs(Secret(KEY))
    redact_logs()
    sentence = f"sent {KEY}"
    logging.getLogger("some.library").debug("sent %s", {"key": KEY})
    logging.getLogger("abreast.core").warning(sentence, stack_info=True)
    try:
        raise ValueError(KEY)
    except ValueError:
        logging.getLogger("httpx2").exception("failed")
    assert caplog.text.count(MASK) >= 3
    assert "ValueError" in caplog.text
    assert "test_redaction.py" in caplog.text
    assert not any(canary in caplog.text for canary in CANARIES)


def test_a_record_whose_arguments_do_not_fit_is_no_fault_and_shows_none_of_them(
    caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    redact_logs(Secret(KEY))
    template = "%d and %d"
    logging.getLogger("some.library").warning(template, KEY)
    assert "%d and %d" in caplog.text
    assert not any(canary in caplog.text + capsys.readouterr().err for canary in CANARIES)
