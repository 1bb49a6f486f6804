"""Names across providers, beside what `test_registry.py` says of single ones."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from abreast.core.registry.names import AmbiguousModel, NameUnclear, UnknownModel
from abreast.core.registry.registry import Registry
from abreast.core.registry.spec import ModelSpec, ProviderSpec


def provider(provider_id: str, **models: str | None) -> ProviderSpec:
    specs = {name.replace("__", "/"): short for name, short in models.items()}
    return ProviderSpec(
        id=provider_id,
        label=provider_id,
        dialect="openai-chat",
        base_url="https://p.example/v1",
        models={name: ModelSpec(id=name, short=short) for name, short in specs.items()},
    )


REGISTRY = Registry(
    {
        p.id: p
        for p in (
            provider("alpha", shared=None, big__model="big", a="x"),
            provider("beta", shared="sh", other="X", plain="plain"),
            provider("openrouter", openrouter__auto="auto-route", vendor__shared=None),
            provider("Twin", m=None),
            provider("twin", m=None),
        )
    },
    default="beta",
)


def test_a_registry_is_used_as_a_dictionary_of_providers() -> None:
    assert list(REGISTRY.keys()) == list(REGISTRY) == ["alpha", "beta", "openrouter", "Twin", "twin"]
    assert "alpha" in REGISTRY
    assert "nobody" not in REGISTRY
    assert REGISTRY.get("nobody") is None
    assert REGISTRY["alpha"] is REGISTRY.get("alpha")
    assert dict(REGISTRY.items())["beta"] is REGISTRY["beta"]
    assert len(REGISTRY.values()) == len(REGISTRY) == 5
    assert REGISTRY.default is REGISTRY["beta"]
    with pytest.raises(KeyError):
        REGISTRY["nobody"]


def test_every_model_has_one_scoped_name_with_its_short_name_where_it_has_one() -> None:
    assert REGISTRY.scoped_names() == (
        "alpha/shared",
        "alpha/big/model (big)",
        "alpha/a (x)",
        "beta/shared (sh)",
        "beta/other (X)",
        "beta/plain",
        "openrouter/openrouter/auto (auto-route)",
        "openrouter/vendor/shared",
        "Twin/m",
        "twin/m",
    )


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("shared", ["alpha/shared", "beta/shared"]),
        ("X", ["alpha/a", "beta/other"]),
        ("big/model", ["alpha/big/model"]),
        ("BIG", ["alpha/big/model"]),
        ("Beta/SH", ["beta/shared"]),
        ("openrouter/auto", ["openrouter/openrouter/auto"]),
        ("m", ["Twin/m", "twin/m"]),
        ("twin/m", ["Twin/m", "twin/m"]),
        (" plain\n", ["beta/plain"]),
        ("alpha/not-listed", []),
        ("nothing", []),
        ("", []),
        ("/", []),
    ],
)
def test_a_name_is_found_at_every_provider_that_has_it(name: str, found: list[str]) -> None:
    assert [ref.name for ref in REGISTRY.find(name)] == found


@pytest.mark.parametrize(
    ("name", "full_name"),
    [
        ("alpha/big/model", "alpha/big/model"),
        ("openrouter/auto", "openrouter/openrouter/auto"),
        ("openrouter/openrouter/auto", "openrouter/openrouter/auto"),
        ("OpenRouter/vendor/shared", "openrouter/vendor/shared"),
        ("openrouter/vendor/unlisted", "openrouter/vendor/unlisted"),
        ("twin/m", "twin/m"),
        ("Twin/m", "Twin/m"),
    ],
)
def test_only_the_first_slash_ends_a_providers_name(name: str, full_name: str) -> None:
    assert REGISTRY.resolve(name).name == full_name


def test_a_name_with_a_slash_may_be_both_a_providers_model_and_a_whole_name() -> None:
    both = Registry({"a": provider("a", a__x=None, x=None)})
    assert [ref.name for ref in both.find("a/x")] == ["a/x", "a/a/x"]
    assert both.resolve("a/x").name == "a/x"


def test_every_scoped_name_leads_back_to_its_model() -> None:
    for scoped, ref in zip(REGISTRY.scoped_names(), REGISTRY.models(), strict=True):
        assert REGISTRY.resolve(scoped.partition(" (")[0]).name == ref.name


NAMES = st.text("abAB/.-: 1", min_size=1, max_size=6).filter(lambda name: name == name.strip())
PROVIDERS = st.dictionaries(
    st.text("abAB.-1", min_size=1, max_size=3), st.dictionaries(NAMES, st.none() | NAMES, max_size=4), max_size=4
)


@given(PROVIDERS, NAMES)
def test_whatever_the_names_a_full_name_means_its_model_and_no_name_breaks(
    providers: dict[str, dict[str, str | None]], name: str
) -> None:
    registry = Registry({provider_id: provider(provider_id, **models) for provider_id, models in providers.items()})
    for ref in registry.models():
        assert registry.resolve(ref.name) == ref
        assert ref in registry.find(ref.name)
        assert ref in registry.find(ref.model.short or ref.model.id) or ref.model.short
    assert len(registry.scoped_names()) == len(set(registry.scoped_names())) == len(list(registry.models()))
    with suppress(NameUnclear):
        ref = registry.resolve(name)
        assert ref in registry.find(name) or ref.provider.id.lower() == name.partition("/")[0].lower()


def test_providers_that_differ_only_in_case_must_be_written_as_they_are() -> None:
    with pytest.raises(AmbiguousModel) as caught:
        REGISTRY.resolve("TWIN/m")
    assert caught.value.candidates == ("Twin/m", "twin/m")


def test_an_unknown_prefix_is_part_of_the_name_and_the_nearest_are_told() -> None:
    with pytest.raises(UnknownModel) as caught:
        REGISTRY.resolve("alpah/big/modle")
    assert "alpha/big/model" in caught.value.candidates
    assert str(caught.value).startswith("There is no model 'alpah/big/modle'. The nearest names: ")
