import pytest

from abreast.core.registry.key_text import KeyUnusable, check_destination, clean_key, is_loopback, origin_of


@pytest.mark.parametrize(
    "text",
    [
        "sk-Abc_123",
        "  sk-Abc_123\r\n",
        '"sk-Abc_123"',
        "'sk-Abc_123' ",
        "Bearer sk-Abc_123",
        '"bearer  sk-Abc_123"\n',
        "Bearer 'sk-Abc_123'",
        "\ufeffsk-Abc_123\u200b",
        "“sk-Abc_123”",
    ],
)
@pytest.mark.fault(97)
def test_what_stands_around_a_pasted_key_is_taken_off(text: str) -> None:
    assert clean_key(text) == "sk-Abc_123"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("sk-\u200babc", r"Character 4 of the key is U\+200B \(ZERO WIDTH SPACE\)"),
        ("sk-abc\u00e9", r"Character 7 of the key is U\+00E9"),
        ("sk-a bc", "Character 5 of the key is a space"),
        ("sk-a\nbc", "Character 5 of the key is a line break"),
        ("sk-\x07", r"Character 4 of the key is U\+0007 \(a control character\)"),
        (" '' ", "The key is empty"),
        ("Bearer ", "is empty|is a space"),
    ],
)
@pytest.mark.fault(97)
def test_a_character_that_cannot_be_part_of_a_key_is_named_by_its_position(text: str, message: str) -> None:
    with pytest.raises(KeyUnusable, match=message):
        clean_key(text)


def test_the_message_contains_nothing_of_the_key() -> None:
    with pytest.raises(KeyUnusable) as caught:
        clean_key("sk-canary\u200bcanary")
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://API.Example.com/v1", "https://api.example.com:443"),
        ("https://api.example.com.:443", "https://api.example.com:443"),
        ("http://[::1]:8080/x", "http://[::1]:8080"),
        ("http://a", "http://a:80"),
    ],
)
def test_an_origin_is_scheme_host_and_port(url: str, origin: str) -> None:
    assert origin_of(url) == origin


@pytest.mark.parametrize(
    "url", ["https://a.example", "http://localhost:1", "http://127.0.0.1", "http://127.9.9.9", "http://[::1]:2"]
)
def test_a_key_may_go_to_https_and_to_this_computer(url: str) -> None:
    check_destination(url)


@pytest.mark.parametrize(
    "url", ["http://a.example", "http://192.168.1.2", "http://127.0.0.1.evil.example", "http://localhost.evil", ""]
)
def test_a_key_goes_nowhere_else(url: str) -> None:
    with pytest.raises(KeyUnusable):
        check_destination(url)
    assert not is_loopback(url)
