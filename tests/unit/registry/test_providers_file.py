from decimal import Decimal

import pytest

from abreast.core.registry.file import laid_over, parse_file, provider_spec
from abreast.core.registry.problems import FileRefused
from abreast.core.registry.spec import ProviderSpec

GOOD = "dialect: openai-chat, base_url: 'https://a.example/v1'"


def problems(entry: str) -> list[str]:
    with pytest.raises(FileRefused) as caught:
        parse_file(f"providers:\n  x: {{{entry}}}\n".encode(), "p.yaml")
    return [str(problem) for problem in caught.value.problems]


def spec(entry: str) -> ProviderSpec:
    content = parse_file(f"providers:\n  x: {{{entry}}}\n".encode(), "p.yaml")
    return provider_spec("x", content.providers["x"])


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("dialect: cobol", "dialect: must be 'openai-chat', 'openai-responses', 'anthropic' or 'ollama'"),
        ("base_url: ftp://a", "base_url: must be a web address that starts with https:// or http://"),
        ("base_url: https://", "base_url: must be a web address that starts with https:// or http://"),
        ("base_url: 'https://u:p@a'", "base_url: must not contain a user name or a password"),
        ("base_url: 'https://a:99999'", "base_url: is not a web address"),
        ("base_url: 'https://a?k=1'", "base_url: must not contain ? or #; extra parameters go into extra_body, an API version into api_version"),
        ("timeout_s: {idle: -1}", "timeout_s.idle: must be a positive number"),
        ("timeout_s: {idle: soon}", "timeout_s.idle: must be a number"),
        ("timeout_s: 3", "timeout_s: must be a mapping (name: value)"),
        ("managed: yes", "managed: must be true or false"),
        ("models: {m: {price: {input: -1}}}", "models.m.price.input: must be a number of US dollars, 0 or more"),
        ("models: {m: {price: {input: cheap}}}", "models.m.price.input: must be a number"),
        ("models: {m: {context_tokens: 1.5}}", "models.m.context_tokens: must be a whole number"),
        ("models: {m: {context_tokens: 0}}", "models.m.context_tokens: must be a positive whole number"),
        ("invalid_models: m", "invalid_models: must be a list"),
        ("label: ''", "label: must not be empty"),
        ("headers: {'a b': c}", "headers: 'a b' is not a header name"),
        ("headers: {X-A: é}", "headers: the value of 'X-A' has a character that headers cannot carry"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_named_with_file_line_column_and_field(entry: str, message: str) -> None:
    [problem] = problems(entry)
    place, _, rest = problem.partition(": providers.x.")
    assert place.startswith("p.yaml:2:")
    assert rest == message


def test_the_place_is_that_of_the_field() -> None:
    data = b"version: 1\nproviders:\n  openai:\n    timeout_s:\n      idle: -1\n"
    with pytest.raises(FileRefused) as caught:
        parse_file(data, "providers.yaml")
    assert str(caught.value) == "providers.yaml:5:7: providers.openai.timeout_s.idle: must be a positive number"


def test_all_faults_are_told_at_once() -> None:
    assert len(problems("dialect: x, base_url: y, managed: z")) == 3


@pytest.mark.parametrize(
    "name",
    ["Authorization", "x-api-key", "API-Key", "Cookie", "X-Auth-Token", "Proxy-Authorization", "key", "X-Secret"],
)
def test_a_header_named_like_a_credential_is_refused_and_its_value_not_shown(name: str) -> None:
    [problem] = problems(f"headers: {{{name}: sk-canary}}")
    assert "looks like a credential" in problem
    assert "sk-canary" not in problem


@pytest.mark.parametrize("name", ["X-Title", "HTTP-Referer", "anthropic-beta", "X-Monkey"])
def test_other_headers_are_taken(name: str) -> None:
    assert spec(f"{GOOD}, headers: {{{name}: v}}").headers == {name: "v"}


def test_a_key_in_place_of_a_variable_name_is_refused_and_not_shown() -> None:
    [problem] = problems("api_key_env: sk-canary-1234")
    assert "must be the name of an environment variable" in problem
    assert "canary" not in problem


def test_a_provider_name_that_cannot_stand_before_a_slash_is_refused() -> None:
    with pytest.raises(FileRefused, match="is no name"):
        parse_file(b"providers: {a/b: {}}", "p.yaml")


def test_a_newer_version_is_refused() -> None:
    with pytest.raises(FileRefused, match="reads version 1"):
        parse_file(b"version: 2", "p.yaml")


def test_an_empty_file_says_nothing() -> None:
    assert parse_file(b"# only a comment\n", "p.yaml").providers == {}


def test_unknown_fields_are_no_fault_but_noted_with_the_likely_meaning() -> None:
    content = parse_file(b"future: 1\nproviders:\n  x: {base_ur: a, models: {m: {shrt: s}}}\n", "p.yaml")
    assert [str(note) for note in content.warnings] == [
        "p.yaml:1:1: future: unknown field, ignored",
        "p.yaml:3:7: providers.x.base_ur: unknown field, ignored; did you mean base_url?",
        "p.yaml:3:32: providers.x.models.m.shrt: unknown field, ignored; did you mean short?",
    ]


def test_a_key_in_the_file_is_noted_and_kept_nowhere() -> None:
    content = parse_file(b"providers: {x: {api_key: sk-canary}}", "p.yaml")
    assert "not used" in str(content.warnings[0])
    assert "canary" not in repr(content)


def test_a_full_entry_becomes_a_provider() -> None:
    provider = spec(
        f"{GOOD}, label: L, api_key_env: K, organization: o, api_version: '1', headers: {{X-A: b}},"
        " extra_body: {top_p: 0.5, n: 2, on: true, list: [1, a]}, timeout_s: {connect: 1, first_byte: 2.5, idle: 3},"
        " default_model: m, models: {m: {short: 5.20, label: M, price: {input: 1.75, output: 14}, context_tokens: 9,"
        " stop: [a]}, n: short-n, o: , bad: x}, invalid_models: [bad]"
    )
    assert (provider.label, provider.api_key_env, provider.organization, provider.api_version) == ("L", "K", "o", "1")
    assert provider.extra_body == {"top_p": 0.5, "n": 2, "on": True, "list": [1, "a"]}
    assert [type(value) for value in provider.extra_body.values()] == [float, int, bool, list]
    assert (provider.timeouts.connect_s, provider.timeouts.first_byte_s, provider.timeouts.idle_s) == (1, 2.5, 3)
    assert list(provider.models) == ["m", "n", "o"]
    model = provider.models["m"]
    assert (model.short, model.label, model.context_tokens, model.stop) == ("5.20", "M", 9, ("a",))
    assert model.price is not None
    assert (model.price.input, model.price.output, model.price.cached_input) == (Decimal("1.75"), Decimal(14), None)
    assert provider.models["n"].short == "short-n"


def test_only_managed_and_keyless_providers_need_no_key() -> None:
    assert spec(GOOD).needs_key
    assert not spec(f"{GOOD}, needs_key: false").needs_key
    assert not spec("dialect: openai-chat, managed: true").needs_key


def test_an_upper_entry_changes_what_it_names_and_nothing_else() -> None:
    lower = parse_file(
        f"providers: {{x: {{{GOOD}, label: L, timeout_s: {{connect: 1, idle: 2}}, models: {{m: mm, n: nn}}}}}}".encode(),
        "a",
    ).providers["x"]
    upper = parse_file(
        b"providers: {x: {label: , timeout_s: {idle: 9}, models: {n: {label: N}, p: pp}}}", "b"
    ).providers["x"]
    merged = provider_spec("x", laid_over(lower, upper))
    assert merged.label == "x"
    assert merged.base_url == "https://a.example/v1"
    assert (merged.timeouts.connect_s, merged.timeouts.idle_s) == (1, 9)
    assert {model.id: (model.short, model.label) for model in merged.models.values()} == {
        "m": ("mm", None), "n": ("nn", "N"), "p": ("pp", None),
    }  # fmt: skip


def test_switches_of_a_provider_and_a_model_and_what_was_found_are_read() -> None:
    provider = spec(
        f"{GOOD}, disabled: true, capabilities: {{stream_usage: false, tools: true}},"
        " models: {m: {favourite: true}, n: {hidden: true}}"
    )
    assert provider.disabled
    assert (provider.capabilities.stream_usage, provider.capabilities.tools) == (False, True)
    assert provider.capabilities.images is None
    assert [(model.favourite, model.hidden) for model in provider.models.values()] == [(True, False), (False, True)]


def test_a_key_in_the_extra_body_is_refused_and_not_shown() -> None:
    [problem] = problems("extra_body: {api_key: sk-canary}")
    assert "must not contain a key" in problem
    assert "canary" not in problem
