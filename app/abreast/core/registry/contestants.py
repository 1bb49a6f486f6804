"""Finds out what a lane is to be: a name may mean a model or a bot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from abreast.core.chat import Sampling
from abreast.core.language import tr
from abreast.core.registry.bots import BotSpec
from abreast.core.registry.names import AmbiguousModel, NameUnclear, UnknownModel, nearest
from abreast.core.registry.registry import Registry
from abreast.core.registry.spec import ModelRef

BOT_PREFIX = "bot:"
"""Before a bot's name it says that no model is meant. A model that is called so is written with its provider."""


class BotUnusable(NameUnclear):
    """The bot is there, but the model it names does not mean exactly one; `candidates` are of that model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contestant:
    """What a lane asks, and how: a model as it is, or a bot."""

    ref: ModelRef
    """Its provider has the bot's time limit, if the bot has one."""
    label: str
    """For screens: the bot's, or the model's."""
    system: str | None = None
    sampling: Sampling = Sampling()
    timeout_s: float | None = None
    """The bot's longest silence; `None`: the provider's limits. It stands in `ref` already."""
    bot_id: str | None = None

    @property
    def bot_label(self) -> str | None:
        return None if self.bot_id is None else self.label

    @property
    def name(self) -> str:
        """The name that means it again: `bot:NAME` or `provider/model`."""
        return self.ref.name if self.bot_id is None else f"{BOT_PREFIX}{self.bot_id}"


def contestant(name: str, registry: Registry, bots: Mapping[str, BotSpec]) -> Contestant:
    """What `name` means: `bot:NAME`, all that `Registry.resolve` understands, or the name of a bot that no model has.

    Raises:
        UnknownModel: with the nearest names of models and bots.
        AmbiguousModel: with the models or bots that bear the name.
        BotUnusable: if it is a bot whose model is not clear.
    """
    bare = name.strip()
    if bare.lower().startswith(BOT_PREFIX):
        return _of_bot(_bot(bare[len(BOT_PREFIX) :], bots), registry)
    try:
        return _of_model(registry.resolve(bare))
    except UnknownModel as unknown:
        if alike := _alike(bare, bots):
            return _of_bot(_only(bare, alike), registry)
        near = [f"{BOT_PREFIX}{bot_id}" for bot_id in nearest(bare, bots)]
        if not near:
            raise
        names = (*near, *unknown.candidates)
        raise UnknownModel(
            tr("There is no model or bot {name}. The nearest names: {names}.", name=repr(name), names=", ".join(names)),
            names,
        ) from None


def _bot(bot_id: str, bots: Mapping[str, BotSpec]) -> BotSpec:
    if alike := _alike(bot_id, bots):
        return _only(bot_id, alike)
    near = [f"{BOT_PREFIX}{other}" for other in nearest(bot_id, bots)]
    if near:
        message = tr("There is no bot {name}. The nearest names: {names}.", name=repr(bot_id), names=", ".join(near))
    else:
        message = tr("There is no bot {name}. `abreast bots` lists what there is.", name=repr(bot_id))
    raise UnknownModel(message, near)


def _alike(bot_id: str, bots: Mapping[str, BotSpec]) -> list[BotSpec]:
    """The bot with exactly this name, or those whose names differ in capital letters only."""
    if bot_id in bots:
        return [bots[bot_id]]
    return [bot for bot in bots.values() if bot.id.lower() == bot_id.lower()]


def _only(bot_id: str, alike: list[BotSpec]) -> BotSpec:
    if len(alike) == 1:
        return alike[0]
    names = [f"{BOT_PREFIX}{bot.id}" for bot in alike]
    raise AmbiguousModel(
        tr(
            "{bot_id} means several bots: {names}. Write the one you mean as it stands here.",
            bot_id=repr(bot_id),
            names=", ".join(names),
        ),
        names,
    )


def _of_model(ref: ModelRef) -> Contestant:
    return Contestant(ref=ref, label=ref.model.label or ref.model.short or ref.model.id, sampling=_sampling(ref))


def _of_bot(bot: BotSpec, registry: Registry) -> Contestant:
    try:
        ref = registry.resolve(bot.model)
    except NameUnclear as unclear:
        message = tr("The bot {bot} cannot be used. {message}", bot=repr(bot.id), message=unclear.message)
        raise BotUnusable(message, unclear.candidates) from unclear
    if bot.timeout_s is not None:
        timeouts = replace(ref.provider.timeouts, first_byte_s=bot.timeout_s, idle_s=bot.timeout_s)
        ref = replace(ref, provider=replace(ref.provider, timeouts=timeouts))
    return Contestant(
        ref=ref,
        label=bot.label,
        system=bot.system or None,
        sampling=replace(_sampling(ref), temperature=bot.temperature, max_output_tokens=bot.max_output_tokens),
        timeout_s=bot.timeout_s,
        bot_id=bot.id,
    )


def _sampling(ref: ModelRef) -> Sampling:
    return Sampling(stop=ref.model.stop)
