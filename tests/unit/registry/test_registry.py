import subprocess
import sys
from pathlib import Path

import pytest

from abreast.core.local.catalogue import KNOWN_MODELS
from abreast.core.registry.names import AmbiguousModel, UnknownModel
from abreast.core.registry.registry import Registry, load
from abreast.core.registry.spec import ModelSpec
from abreast.core.resources import catalogue_file

CATALOGUE = """
default: alpha
providers:
  alpha:
    dialect: openai-chat
    base_url: https://alpha.example/v1
    models: {big/model-1: big, small-model: small, shared: }
  Beta:
    dialect: anthropic
    base_url: https://beta.example
    models: {shared: , other: SMALL}
  here:
    dialect: openai-chat
    managed: true
    models: {tiny-135m: tiny}
"""


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    path = tmp_path / "catalogue.yaml"
    path.write_text(CATALOGUE)
    return path


@pytest.fixture
def registry(catalogue: Path) -> Registry:
    return load(catalogue, environ={})


def file(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text)
    return path


@pytest.mark.parametrize(
    ("name", "full_name"),
    [
        ("alpha/small-model", "alpha/small-model"),
        ("alpha/small", "alpha/small-model"),
        ("ALPHA/big/model-1", "alpha/big/model-1"),
        ("beta/SHARED", "Beta/shared"),
        ("big/model-1", "alpha/big/model-1"),
        ("big", "alpha/big/model-1"),
        ("Big", "alpha/big/model-1"),
        ("small-model", "alpha/small-model"),
        ("alpha/not-in-the-list", "alpha/not-in-the-list"),
        ("here/tiny", "here/tiny-135m"),
        (" tiny ", "here/tiny-135m"),
    ],
)
def test_a_name_means_its_model(registry: Registry, name: str, full_name: str) -> None:
    assert registry.resolve(name).name == full_name


def test_a_name_of_several_models_is_refused_with_all_of_them(registry: Registry) -> None:
    with pytest.raises(AmbiguousModel) as caught:
        registry.resolve("shared")
    assert caught.value.candidates == ("alpha/shared", "Beta/shared")
    assert "alpha/shared, Beta/shared" in caught.value.message


@pytest.mark.parametrize(
    ("name", "near"), [("smal-model", "small-model"), ("here/tinny", "here/tiny"), ("alhpa/small", "alpha/small")]
)
def test_an_unknown_name_is_refused_with_the_nearest(registry: Registry, name: str, near: str) -> None:
    with pytest.raises(UnknownModel) as caught:
        registry.resolve(name)
    assert near in caught.value.candidates
    assert near in caught.value.message


@pytest.mark.parametrize("name", ["", "/", "alpha/", "zzzzzz", "here/zzzzz"])
def test_a_name_that_is_no_name_is_refused(registry: Registry, name: str) -> None:
    with pytest.raises(UnknownModel):
        registry.resolve(name)


def test_the_users_file_lies_over_the_catalogue_and_the_extra_file_over_both(catalogue: Path, tmp_path: Path) -> None:
    user = file(tmp_path, "user.yaml", "default: Beta\nproviders: {alpha: {label: U, models: {mine: m}}}")
    extra = file(
        tmp_path, "extra.yaml", "providers: {alpha: {label: E}, new: {dialect: ollama, base_url: 'http://[::1]:1'}}"
    )
    registry = load(catalogue, user, extra, environ={})
    assert registry["alpha"].label == "E"
    assert list(registry["alpha"].models) == ["big/model-1", "small-model", "shared", "mine"]
    assert list(registry) == ["alpha", "Beta", "here", "new"]
    assert registry.default is registry["Beta"]
    assert registry.problems == ()


def test_a_default_that_names_nobody_is_a_finding_and_the_one_below_holds(catalogue: Path, tmp_path: Path) -> None:
    user = file(tmp_path, "user.yaml", "default: Bet\nproviders: {}")
    registry = load(catalogue, user, environ={})
    assert registry.default is registry["alpha"]
    [problem] = registry.problems
    assert str(problem) == "user.yaml:1:1: default: names no provider: 'Bet'. The nearest: Beta."


def test_the_extra_file_can_be_named_by_a_variable(catalogue: Path, tmp_path: Path) -> None:
    extra = file(tmp_path, "extra.yaml", "providers: {alpha: {label: E}}")
    assert load(catalogue, environ={"ABREAST_PROVIDERS": str(extra)})["alpha"].label == "E"


def test_no_file_of_the_user_is_no_problem_but_a_named_file_must_be_there(catalogue: Path, tmp_path: Path) -> None:
    missing = tmp_path / "no.yaml"
    assert load(catalogue, missing, environ={}).problems == ()
    assert [str(problem) for problem in load(catalogue, None, missing, environ={}).problems] == [
        f"{missing}: there is no such file"
    ]


def test_a_broken_file_is_reported_and_the_rest_stays_in_use(catalogue: Path, tmp_path: Path) -> None:
    user = file(tmp_path, "user.yaml", "providers:\n  alpha: {dialect: 3}\n")
    registry = load(catalogue, user, environ={})
    assert [str(p).partition(": must")[0] for p in registry.problems] == ["user.yaml:2:11: providers.alpha.dialect"]
    assert registry["alpha"].dialect == "openai-chat"


def test_what_was_last_good_of_a_file_stays_in_use_when_it_breaks(catalogue: Path, tmp_path: Path) -> None:
    user = file(tmp_path, "user.yaml", "providers: {alpha: {label: Mine}}")
    good = load(catalogue, user, environ={})
    user.write_text("providers: [")
    broken = load(catalogue, user, environ={}, last_good=good)
    assert broken.problems
    assert broken["alpha"].label == "Mine"


def test_an_incomplete_entry_is_reported_and_left_out(catalogue: Path, tmp_path: Path) -> None:
    user = file(tmp_path, "user.yaml", "providers:\n  new: {label: N}\n")
    registry = load(catalogue, user, environ={})
    assert "new" not in registry
    assert [str(p) for p in registry.problems] == ["user.yaml:2:3: providers.new: dialect and base_url must be given"]


def test_models_of_the_shelf_join_those_of_a_provider_without_replacing_them(registry: Registry) -> None:
    grown = registry.with_models("here", [ModelSpec(id="tiny-135m"), ModelSpec(id="mine", label="Mine")])
    assert [(model.id, model.short) for model in grown["here"].models.values()] == [
        ("tiny-135m", "tiny"),
        ("mine", None),
    ]
    assert grown.resolve("mine").name == "here/mine"


@pytest.fixture(scope="module")
def shipped() -> Registry:
    return load(catalogue_file(), environ={})


def test_the_shipped_catalogue_is_good(shipped: Registry) -> None:
    assert shipped.problems == ()
    assert shipped.warnings == ()
    wanted = """openai anthropic gemini azure mistral deepseek xai groq together fireworks openrouter cohere perplexity
        ollama lmstudio llamacpp vllm local"""
    assert set(shipped) >= set(wanted.split())


def test_every_shipped_model_has_names_that_find_it(shipped: Registry) -> None:
    for ref in shipped.models():
        assert shipped.resolve(ref.name) == ref
        assert ref.model.short is None or shipped.resolve(ref.model.short) == ref


def test_every_shipped_default_model_is_listed(shipped: Registry) -> None:
    assert all(provider.default_model in (None, *provider.models) for provider in shipped.values())


def test_a_shipped_provider_is_either_encrypted_or_on_this_computer(shipped: Registry) -> None:
    for provider in shipped.values():
        if provider.base_url:
            assert provider.base_url.startswith(("https://", "http://127.0.0.1:"))
            assert provider.needs_key == provider.base_url.startswith("https://")


def test_the_shipped_local_models_are_those_that_can_be_fetched(shipped: Registry) -> None:
    local = shipped["local"]
    assert {m.id: (m.label, m.stop) for m in KNOWN_MODELS} == {m.id: (m.label, m.stop) for m in local.models.values()}


def test_the_vocabulary_is_imported_without_the_libraries_that_read_files() -> None:
    code = "import sys, abreast.core.registry.spec; sys.exit('pydantic' in sys.modules or 'yaml' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_provider_that_is_switched_off_is_offered_nowhere_but_kept(catalogue: Path, tmp_path: Path) -> None:
    registry = load(catalogue, file(tmp_path, "user.yaml", "providers: {alpha: {disabled: true}}"), environ={})
    assert list(registry) == ["Beta", "here"]
    assert registry.default is registry["Beta"]
    assert registry.resolve("shared").name == "Beta/shared"
    assert registry.with_disabled["alpha"].disabled
    assert list(registry.with_models("here", [ModelSpec(id="new")]).with_disabled) == ["alpha", "Beta", "here"]


def test_the_users_order_comes_first(catalogue: Path, tmp_path: Path) -> None:
    registry = load(catalogue, file(tmp_path, "user.yaml", "order: [here, gone, alpha]"), environ={})
    assert list(registry) == ["here", "alpha", "Beta"]
