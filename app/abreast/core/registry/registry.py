"""All providers Abreast knows, from the shipped catalogue and the user's files laid over it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from abreast.core.language import tr
from abreast.core.registry.entries import ProviderEntry
from abreast.core.registry.file import PROVIDERS, FileContent, laid_over, missing_fields, provider_spec, read_file
from abreast.core.registry.file_kind import FoundKey
from abreast.core.registry.key_origins import KeyOrigins, plain_http_origin
from abreast.core.registry.names import find, nearest, resolve, scoped_names
from abreast.core.registry.problems import FileRefused, Problem, unreadable
from abreast.core.registry.spec import ModelRef, ModelSpec, ProviderSpec

PROVIDERS_VARIABLE = "ABREAST_PROVIDERS"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """One file of the registry as it was last read."""

    path: Path
    content: FileContent | None
    """`None`: there is no such file, or it was never good."""
    problems: tuple[Problem, ...] = ()
    own: bool = True
    """The catalogue or the user's own file: what it says of where a key in a variable may go is believed."""


class Registry(Mapping[str, ProviderSpec]):
    """The providers that are switched on by id, in their order. Immutable: a changed file makes a new registry."""

    def __init__(
        self,
        providers: Mapping[str, ProviderSpec],
        *,
        default: str | None = None,
        layers: tuple[Layer, ...] = (),
        problems: tuple[Problem, ...] = (),
    ) -> None:
        self._all = dict(providers)
        self._providers = {i: provider for i, provider in self._all.items() if not provider.disabled}
        self.layers = layers
        self.problems = problems
        """What is wrong with the files. Entries and files with a problem were not taken over."""
        self._default = default

    def __getitem__(self, provider_id: str) -> ProviderSpec:
        return self._providers[provider_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._providers)

    def __len__(self) -> int:
        return len(self._providers)

    @property
    def default(self) -> ProviderSpec | None:
        """The provider that is offered first; `None` in an empty registry."""
        if self._default in self._providers:
            return self._providers[self._default]
        return next(iter(self._providers.values()), None)

    @property
    def with_disabled(self) -> Mapping[str, ProviderSpec]:
        """All providers, also those that the user has switched off; for the settings."""
        return self._all

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """Fields that are ignored, in the files that are in use."""
        return tuple(warning for layer in self.layers if layer.content for warning in layer.content.warnings)

    @property
    def keys_in_files(self) -> tuple[FoundKey, ...]:
        """Keys that somebody wrote into a file, to be moved into the keyring."""
        return tuple(key for layer in self.layers if layer.content for key in layer.content.keys)

    def models(self) -> Iterator[ModelRef]:
        """Every model of every provider."""
        for provider in self._providers.values():
            for model in provider.models.values():
                yield ModelRef(provider=provider, model=model)

    def resolve(self, name: str) -> ModelRef:
        """The model called `provider/model`, or by a long or short name alone.

        A model that a named provider does not list is accepted as it is: the host may have it. Not so on a managed
        provider, whose models are all known.

        Raises:
            UnknownModel: with the nearest names.
            AmbiguousModel: with the models that bear the name.
        """
        return resolve(name, self._providers)

    def find(self, name: str) -> tuple[ModelRef, ...]:
        """Every model with this long or short name, one or more for each provider that has it; with a provider's name
        before it only that one's. Unlike `resolve` it accepts no model that is not listed.
        """
        return tuple(find(name, self._providers))

    def scoped_names(self) -> tuple[str, ...]:
        """All models as `provider/long (short)`, or `provider/long` without a short name; for lists and completion."""
        return tuple(scoped_names(self._providers))

    def with_models(self, provider_id: str, models: Iterable[ModelSpec]) -> Registry:
        """This registry with further models of one provider, e.g. those of the local shelf. Known ids stay as they are."""
        provider = self._all[provider_id]
        known = {model.id: model for model in models} | dict(provider.models)
        # The provider's own models keep their place before the new ones.
        ordered = {model_id: known[model_id] for model_id in (*provider.models, *known)}
        providers = self._all | {provider_id: replace(provider, models=ordered)}
        return Registry(providers, default=self._default, layers=self.layers, problems=self.problems)


def load(
    catalogue: Path,
    user_file: Path | None = None,
    extra_file: Path | None = None,
    *,
    environ: Mapping[str, str],
    last_good: Registry | None = None,
) -> Registry:
    """Read the files and lay them over each other: catalogue, then `user_file`, then `extra_file`.

    Without `extra_file` the one named by `ABREAST_PROVIDERS` is taken. A file that is broken is reported in `problems`,
    and what `last_good` had of it stays in use.
    """
    extra_file = extra_file_of(extra_file, environ)
    layers = [_read(catalogue, last_good, required=True)]
    if user_file is not None:
        layers.append(_read(user_file, last_good, required=False))
    if extra_file is not None:
        layers.append(replace(_read(extra_file, last_good, required=True), own=False))
    return _assembled(tuple(layers))


def extra_file_of(named: Path | None, environ: Mapping[str, str]) -> Path | None:
    """The file that is laid over the user's own: the one named for this call, or else by the environment."""
    variable = environ.get(PROVIDERS_VARIABLE)
    return Path(variable) if named is None and variable else named


def _read(path: Path, last_good: Registry | None, *, required: bool) -> Layer:
    try:
        return Layer(path=path, content=read_file(path))
    except FileNotFoundError:
        missing = (Problem(file=str(path), message=tr("there is no such file")),) if required else ()
        return Layer(path=path, content=None, problems=missing)
    except FileRefused as refused:
        problems = refused.problems
    except OSError as error:
        problems = (unreadable(path, error),)
    previous = next((layer.content for layer in last_good.layers if layer.path == path), None) if last_good else None
    return Layer(path=path, content=previous, problems=problems)


def _assembled(layers: tuple[Layer, ...]) -> Registry:
    contents = [layer.content for layer in layers if layer.content]
    own = [layer.content for layer in layers if layer.content and layer.own]
    problems = [problem for layer in layers for problem in layer.problems]
    key_origins = KeyOrigins(_laid(own[: count + 1]) for count in range(len(own)))
    laid, laid_own = _laid(contents), _laid(own)
    problems += [
        problem for layer in layers if layer.content and not layer.own for problem in _not_believed(layer.content)
    ]
    order = next((content.order for content in reversed(contents) if content.order), ())
    ids = dict.fromkeys((*(provider_id for provider_id in order if provider_id in laid), *laid))
    providers: dict[str, ProviderSpec] = {}
    for provider_id in ids:
        entry = laid[provider_id]
        if missing := missing_fields(entry):
            last = next(content for content in reversed(contents) if provider_id in content.providers)
            problems.append(last.problem((PROVIDERS.section, provider_id), _must_be_given(missing)))
        else:
            spec = provider_spec(provider_id, entry)
            plain = plain_http_origin(laid_own.get(provider_id), entry)
            providers[provider_id] = replace(spec, key_origins=key_origins.of(entry), plain_http_origin=plain)
    named = [content for content in reversed(contents) if content.default]
    problems += [_no_default(content, providers) for content in named if content.default not in providers]
    default = next((content.default for content in named if content.default in providers), None)
    return Registry(providers, default=default, layers=layers, problems=tuple(problems))


def _no_default(content: FileContent, providers: Mapping[str, ProviderSpec]) -> Problem:
    near = nearest(content.default or "", providers)
    name = repr(content.default)
    if near:
        message = tr("names no provider: {name}. The nearest: {names}.", name=name, names=", ".join(near))
    else:
        message = tr("names no provider: {name}. Take the line out, or name one of `providers`.", name=name)
    return content.problem(("default",), message)


def _not_believed(content: FileContent) -> Iterator[Problem]:
    """What a file that is not the user's own cannot say."""
    for provider_id, entry in content.providers.items():
        if entry.allow_plain_http:
            path = (PROVIDERS.section, provider_id, "allow_plain_http")
            yield content.problem(path, tr("counts only in your own providers.yaml, so it is ignored"))


def _must_be_given(fields: tuple[str, ...]) -> str:
    if len(fields) == 1:
        return tr("{field} must be given", field=fields[0])
    return tr("{fields} and {last} must be given", fields=", ".join(fields[:-1]), last=fields[-1])


def _laid(contents: Iterable[FileContent]) -> dict[str, ProviderEntry]:
    """The entries of several files, each laid over those of the files before."""
    entries: dict[str, ProviderEntry] = {}
    for content in contents:
        for provider_id, entry in content.providers.items():
            lower = entries.get(provider_id)
            entries[provider_id] = entry if lower is None else laid_over(lower, entry)
    return entries
