"""Files as they were written before: their meaning, and the place of their faults."""

import pytest

from abreast.core.registry.file import FileContent, parse_file, provider_spec
from abreast.core.registry.problems import FileRefused
from abreast.core.registry.spec import ProviderSpec
from abreast.core.secret import Secret

LIST = b"""\
- name: OpenAI
  api_base: https://api.openai.com/v1
  api_key_env: OPENAI_API_KEY
  default_model: gpt-5.2
  models: [gpt-5.2, gpt-5-mini]
  timeout: 30
  organization_id: org-1
  additional_params: {top_p: 0.5}
- name: My host
  api_base: http://localhost:8080/v1
  models:
    - {name: tiny, short: t}
"""
MAPPING = b"""\
openai:
  base_api_url: https://api.openai.com/v1
  api_key: sk-canary
  valid_models:
    gpt-5.2: "5.2"
    gpt-5-mini: 5-mini
  invalid_models: [old]
claude:
  base_api_url: https://api.anthropic.com
  api_key: ${ANTHROPIC_API_KEY}
  valid_models: {claude-x: x}
  invalid_models: {claude-0: zero}
"""


def provider(content: FileContent, provider_id: str) -> ProviderSpec:
    return provider_spec(provider_id, content.providers[provider_id])


@pytest.mark.parametrize("data", [LIST, b"default: OpenAI\nproviders:\n" + LIST])
def test_a_list_of_providers_is_read(data: bytes) -> None:
    content = parse_file(data, "p.yaml")
    assert content.is_older
    assert list(content.providers) == ["OpenAI", "My-host"]
    openai = provider(content, "OpenAI")
    assert (openai.base_url, openai.api_key_env) == ("https://api.openai.com/v1", "OPENAI_API_KEY")
    assert (openai.dialect, openai.organization, openai.default_model) == ("openai-chat", "org-1", "gpt-5.2")
    assert list(openai.models) == ["gpt-5.2", "gpt-5-mini"]
    assert (openai.timeouts.first_byte_s, openai.timeouts.idle_s) == (30, 30)
    assert openai.extra_body == {"top_p": 0.5}
    mine = provider(content, "My-host")
    assert (mine.label, mine.models["tiny"].short) == ("My host", "t")
    assert content.warnings == ()


@pytest.mark.parametrize("data", [MAPPING, b"providers:\n  " + MAPPING.rstrip().replace(b"\n", b"\n  ")])
def test_a_mapping_with_valid_models_is_read(data: bytes) -> None:
    content = parse_file(data, "p.yaml")
    assert content.is_older
    openai = provider(content, "openai")
    assert {model.id: model.short for model in openai.models.values()} == {"gpt-5.2": "5.2", "gpt-5-mini": "5-mini"}
    assert openai.invalid_models == ("old",)
    claude = provider(content, "claude")
    assert (claude.dialect, claude.api_key_env, claude.invalid_models) == (
        "anthropic", "ANTHROPIC_API_KEY", ("claude-0",),
    )  # fmt: skip


def test_a_key_in_an_older_file_is_reported_with_its_line_and_stands_nowhere_else() -> None:
    content = parse_file(MAPPING, "p.yaml")
    [found] = content.keys
    assert str(found) == "A key for openai stands in line 3 of p.yaml."
    assert found.key == Secret("sk-canary")
    assert "canary" not in repr(content) + str(content.document.content) + str(content.warnings)


def test_a_key_in_a_file_of_the_present_shape_is_reported_too() -> None:
    content = parse_file(b"version: 1\nproviders:\n  x:\n    api_key: sk-canary\n", "p.yaml")
    assert [str(found) for found in content.keys] == ["A key for x stands in line 4 of p.yaml."]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (LIST.replace(b"30", b"soon"), "p.yaml:6:3: providers.OpenAI.timeout_s.first_byte: must be a number"),
        (LIST.replace(b"http://local", b"ftp://local"),
         "p.yaml:10:3: providers.My-host.base_url: must be a web address that starts with https:// or http://"),
        (MAPPING.replace(b"https://api.anthropic", b"//api.anthropic"),
         "p.yaml:9:3: providers.claude.base_url: must be a web address that starts with https:// or http://"),
        (MAPPING.replace(b"[old]", b"3"), "p.yaml:7:3: providers.openai.invalid_models: must be a list"),
    ],
)  # fmt: skip
def test_a_fault_in_an_older_file_has_its_place(data: bytes, problem: str) -> None:
    with pytest.raises(FileRefused) as caught:
        parse_file(data, "p.yaml")
    assert str(caught.value.problems[0]) == problem


@pytest.mark.parametrize("data", [b"[]", b"[1]", b"- {x: 1}", b"text"])
def test_what_is_no_list_of_providers_is_refused(data: bytes) -> None:
    with pytest.raises(FileRefused):
        parse_file(data, "p.yaml")


def test_two_providers_of_one_name_are_both_kept() -> None:
    content = parse_file(LIST + LIST, "p.yaml")
    assert list(content.providers) == ["OpenAI", "My-host", "OpenAI-2", "My-host-2"]


def test_a_file_with_a_version_is_never_taken_for_an_older_one() -> None:
    content = parse_file(b"version: 1\nproviders: {x: {api_base: https://x.example}}", "p.yaml")
    assert not content.is_older
    assert "unknown field" in str(content.warnings[0])
