import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from abreast.core.registry import yaml_reader
from abreast.core.registry.file import parse_file
from abreast.core.registry.problems import FileRefused
from abreast.core.registry.yaml_reader import MAX_BYTES, PlainNumber, parse_yaml
from abreast.core.secret import Secret


def refusal(data: bytes) -> str:
    with pytest.raises(FileRefused) as caught:
        parse_yaml(data, "p.yaml")
    return str(caught.value)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"a: &x [1]\nb: *x\n", "p.yaml:1:4: anchors and aliases (& and *) are not allowed"),
        (b"a: 1\nb: *x\n", "p.yaml:2:4: anchors and aliases (& and *) are not allowed"),
        (b"a:\n  <<: {b: 1}\n", "p.yaml:2:3: a: merge keys (<<) are not allowed"),
        (b"a: !!python/object/apply:os.system [id]\n", "p.yaml:1:4: tags (!) are not allowed"),
        (b"a: ! b\n", "p.yaml:1:4: tags (!) are not allowed"),
        (b"a:\n  b: 1\n  c: 2\n  b: 3\n", "p.yaml:4:3: a.b: the key stands twice, first in line 2, again in line 4"),
        (b"? [a]\n: 1\n", "p.yaml:1:3: a key must be a plain text"),
        (b"--- 1\n--- 2\n", "p.yaml:2:1: but found another document"),
        (b"a: b: c\n", "p.yaml:1:5: mapping values are not allowed here"),
        (b"ok: 1\nname: \xff\n", "p.yaml:2:7: the text is not UTF-8"),
        ("a: 1\n".encode("utf-16"), "p.yaml:1:1: the text is not UTF-8"),
        (b"a: 1\nb: \x00\n", "p.yaml:2:4: the character U+0000 is not allowed"),
        (b"[" * 100_000, "p.yaml:1:21: nested deeper than 20 levels"),
        (b"{a: " * 30, "p.yaml:1:81: nested deeper than 20 levels"),
    ],
)
@pytest.mark.fault(86)
@pytest.mark.fault(87)
@pytest.mark.fault(88)
@pytest.mark.fault(89)
@pytest.mark.fault(90)
def test_hostile_or_broken_yaml_is_refused_with_its_place(data: bytes, message: str) -> None:
    assert refusal(data) == message


@pytest.mark.fault(89)
def test_a_file_of_ten_megabytes_is_refused_before_it_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[str] = []
    monkeypatch.setattr(yaml_reader, "compose", lambda text, _file: parsed.append(text))
    assert refusal(b"a: 1\n" * 2_000_000) == "p.yaml:52429:5: the file is larger than 256 KB"
    assert parsed == []


def test_a_file_at_the_limit_is_read() -> None:
    assert parse_yaml(b"# " + b"x" * (MAX_BYTES - 2), "p.yaml").content is None


def test_scalars_are_read_without_yaml_surprises() -> None:
    data = b"a: yes\nb: no\nc: 010\nd: 1:30\ne: 2026-11-21\nf: 0x1F\ng: true\nh: ~\ni:\nj: 1_000\nk: 'true'\nl: .inf\n"
    content = parse_yaml(data, "p.yaml").content
    assert content == {
        "a": "yes", "b": "no", "c": "010", "d": "1:30", "e": "2026-11-21", "f": "0x1F", "g": True, "h": None,
        "i": None, "j": "1_000", "k": "true", "l": ".inf",
    }  # fmt: skip
    assert not any(isinstance(value, PlainNumber) for value in content.values())


def test_a_number_keeps_its_spelling_and_has_its_value() -> None:
    content = parse_yaml(b"[5.20, -3, 1e3, '7']", "p.yaml").content
    assert content == ["5.20", "-3", "1e3", "7"]
    assert [value.number for value in content[:3]] == [5.2, -3, 1000.0]
    assert not isinstance(content[3], PlainNumber)


def test_every_field_and_item_knows_its_place() -> None:
    document = parse_yaml("\ufeffa:\n  - x\n  - {b: 1}\n".encode(), "p.yaml")
    assert [(place.line, place.column) for place in document.places.values()] == [(1, 1), (2, 5), (3, 5), (3, 6)]
    assert document.place_of(("a", 1, "b", "missing")) == document.places["a", 1, "b"]
    assert document.place_of(("nothing",)) is None


def test_the_content_never_shows_in_a_repr() -> None:
    assert "sk-1" not in repr(parse_yaml(b"api_key: sk-1", "p.yaml"))


@pytest.mark.parametrize("name", ["api_key", "API-Key", "apiKey"])
def test_a_key_is_a_secret_as_soon_as_it_is_read(name: str) -> None:
    document = parse_yaml(f"[{{{name}: sk-canary}}]".encode(), "p.yaml")
    assert document.content[0][name] == Secret("sk-canary")
    assert "canary" not in str(document.content)


@settings(max_examples=500, deadline=None)
@given(st.binary(max_size=200) | st.text("ab:-{}[]&*!<>|#'\"\\ \n\t~?,%@0", max_size=200).map(str.encode))
def test_whatever_the_bytes_the_answer_is_a_document_or_a_refusal(data: bytes) -> None:
    told = ""
    with contextlib.suppress(FileRefused):
        told = parse_file(data, "p.yaml").document.file
    assert told in ("", "p.yaml")
