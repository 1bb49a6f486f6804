"""One test of one entry, from the list of models to the finding."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.build import build
from abreast.core.dialects.capabilities import Capabilities
from abreast.core.dialects.listed import ListedModel
from abreast.core.dialects.listing import list_models
from abreast.core.dialects.status import MODEL_CODES
from abreast.core.errors import KeyRejected, ModelNotOffered, NoSuchPath, NotAnApi, ProviderError, TlsFailed
from abreast.core.language import tr
from abreast.core.registry.addresses import corrected
from abreast.core.registry.diagnosis import Diagnosis, Fault, fault_of
from abreast.core.registry.probes import IN_ONE_PIECE, Outcome, Prober
from abreast.core.registry.spec import ProviderSpec

Listing: TypeAlias = tuple[ListedModel, ...] | ProviderError

NOTHING_KNOWN = Capabilities()


async def listing_of(endpoint: Endpoint) -> Listing:
    """The list of models, or why there is none."""
    try:
        return await list_models(endpoint)
    except ProviderError as error:
        return error


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One test of one entry, with what is known so far."""

    provider: ProviderSpec
    deadline_s: float
    on_step: Callable[[str], None]
    listing: Listing = ()
    model_id: str | None = None

    async def without_model(self, endpoint: Endpoint) -> Diagnosis:
        """The finding where no model can be asked."""
        if isinstance(self.listing, NoSuchPath | NotAnApi):
            return await self._elsewhere(endpoint) or self.failed(self.listing)
        if isinstance(self.listing, ProviderError):
            return self.failed(self.listing)
        label = self.provider.label
        return self.found(
            Fault.NO_MODEL, tr("{label} answers, but lists no model that chats. Name one to test it.", label=label)
        )

    async def without_tls(self, endpoint: Endpoint, error: TlsFailed) -> Diagnosis:
        """Most servers on one's own computer speak plain `http`. Without the key, which belongs to another origin."""
        guess = f"http://{endpoint.base_url.partition('://')[2]}"
        self.on_step(tr("Trying {guess}", guess=guess))
        if isinstance(await listing_of(replace(endpoint, base_url=guess, key=None)), tuple | KeyRejected):
            return self._wrong_path(endpoint, guess)
        return self.failed(error)

    async def of_model(self, endpoint: Endpoint, *, thorough: bool) -> Diagnosis:
        """The finding from what a model answers."""
        assert self.model_id is not None
        dialect = build(endpoint)
        prober = Prober(dialect=dialect, name=endpoint.dialect, model_id=self.model_id, deadline_s=self.deadline_s)
        try:
            self.on_step(tr("Asking {model_id} for a few words", model_id=self.model_id))
            outcome = await prober.answer()
            if outcome.error is not None:
                return await self._refusal(endpoint, prober, outcome)
            return await self._success(prober, outcome, thorough=thorough)
        finally:
            await dialect.aclose()

    async def _success(self, prober: Prober, outcome: Outcome, *, thorough: bool) -> Diagnosis:
        label, model_id = self.provider.label, self.model_id
        capabilities = self._capabilities(stream_usage=outcome.reported_usage)
        if thorough:
            capabilities = (await self._tried(prober, capabilities)).over(capabilities)
        if outcome.in_one_piece:
            sentence = tr(
                "{label} answers, but in one piece: the text appears only at its end, and no speed is measured.",
                label=label,
            )
            return self.found(Fault.NO_STREAM, sentence, works=True, capabilities=capabilities)
        if not outcome.reported_usage:
            sentence = tr(
                "{label} works, but reports no token counts while it streams; tokens and cost stay unknown.",
                label=label,
            )
            return self.found(Fault.NO_USAGE, sentence, works=True, capabilities=capabilities)
        return self.found(
            None,
            tr("{label} works: {model_id} has answered.", label=label, model_id=model_id),
            works=True,
            capabilities=capabilities,
        )

    async def _tried(self, prober: Prober, listed: Capabilities) -> Capabilities:
        """What the model takes, as far as the host's list does not say it."""
        self.on_step(tr("Trying a temperature"))
        temperature = await prober.takes_temperature()
        images = tools = None
        if listed.images is None:
            self.on_step(tr("Trying a picture"))
            images = await prober.takes_images()
        if listed.tools is None:
            self.on_step(tr("Trying a tool"))
            tools = await prober.takes_tools()
        return Capabilities(temperature=temperature, images=images, tools=tools)

    async def _refusal(self, endpoint: Endpoint, prober: Prober, outcome: Outcome) -> Diagnosis:
        """What a failed answer means, in the light of what came of the list."""
        error = outcome.error
        assert error is not None
        has_no_list = isinstance(self.listing, NoSuchPath | NotAnApi)
        path_is_doubtful = isinstance(error, ModelNotOffered | NotAnApi) or error.status == 405
        if path_is_doubtful and has_no_list and error.code not in MODEL_CODES:
            if (better := await self._elsewhere(endpoint)) is not None:
                return better
            if not isinstance(error, NotAnApi):
                where = endpoint.base_url
                sentence = tr(
                    "{label} has no such path: neither models nor answers are at {where}. Check the address.",
                    label=self.provider.label,
                    where=where,
                )
                return self.found(Fault.WRONG_PATH, sentence, error=error)
        if isinstance(error, ModelNotOffered):
            return self.found(Fault.MODEL_NOT_OFFERED, self._not_offered(endpoint), error=error)
        if outcome.refused:
            self.on_step(tr("Asking without streaming"))
            if (await prober.answer(extra_body=IN_ONE_PIECE)).error is None:
                sentence = tr(
                    "{label} refuses to stream {model_id}, but answers in one piece. Write extra_body: "
                    "{{stream: false}} into its entry to use it so.",
                    label=self.provider.label,
                    model_id=self.model_id,
                )
                return self.found(Fault.NO_STREAM, sentence, capabilities=Capabilities(stream_usage=False), error=error)
        return self.failed(error)

    async def _elsewhere(self, endpoint: Endpoint) -> Diagnosis | None:
        """The finding that the address is wrong and another one is right; `None` if no other answers either."""
        guesses = corrected(endpoint.base_url, endpoint.dialect)
        for guess in guesses:
            self.on_step(tr("Trying {guess}", guess=guess))
            # One that asks for a key has the path, too.
            if isinstance(await listing_of(replace(endpoint, base_url=guess)), tuple | KeyRejected):
                return self._wrong_path(endpoint, guess)
        for guess in guesses if self.model_id else ():
            self.on_step(tr("Asking {model_id} at {guess}", model_id=self.model_id, guess=guess))
            if await self._answers(replace(endpoint, base_url=guess)):
                return self._wrong_path(endpoint, guess)
        return None

    async def _answers(self, endpoint: Endpoint) -> bool:
        dialect = build(endpoint)
        try:
            prober = Prober(
                dialect=dialect, name=endpoint.dialect, model_id=self.model_id or "", deadline_s=self.deadline_s
            )
            return (await prober.answer()).error is None
        finally:
            await dialect.aclose()

    def _wrong_path(self, endpoint: Endpoint, better: str) -> Diagnosis:
        sentence = tr(
            "There is no API at {base_url}, but there is one at {better}. Use that address.",
            base_url=endpoint.base_url,
            better=better,
        )
        return replace(self.found(Fault.WRONG_PATH, sentence), suggested_base_url=better)

    def _not_offered(self, endpoint: Endpoint) -> str:
        label, model_id = self.provider.label, self.model_id or ""
        if not isinstance(self.listing, tuple) or not self.listing:
            return tr(
                "{label} does not offer {model_id} to you. Check the model's name.", label=label, model_id=model_id
            )
        listed = [model.id for model in self.listing]
        if model_id in listed:
            return tr(
                "{label} lists {model_id}, but does not answer for it in the dialect {dialect}. Try another.",
                label=label,
                model_id=model_id,
                dialect=endpoint.dialect,
            )
        near = difflib.get_close_matches(model_id, listed, n=3, cutoff=0.5)
        if near:
            return tr(
                "{label} does not offer {model_id}. The nearest it has: {models}.",
                label=label,
                model_id=model_id,
                models=", ".join(near),
            )
        return tr(
            "{label} does not offer {model_id}. It has {count} others, such as {example}.",
            label=label,
            model_id=model_id,
            count=len(listed),
            example=listed[0],
        )

    def _capabilities(self, *, stream_usage: bool) -> Capabilities:
        models = self.listing if isinstance(self.listing, tuple) else ()
        listed = next((model for model in models if model.id == self.model_id), None)
        return Capabilities(
            stream_usage=stream_usage, images=listed.images if listed else None, tools=listed.tools if listed else None
        )

    def failed(self, error: ProviderError) -> Diagnosis:
        return self.found(fault_of(error), error.message, error=error)

    def found(
        self,
        fault: Fault | None,
        sentence: str,
        *,
        works: bool = False,
        capabilities: Capabilities = NOTHING_KNOWN,
        error: ProviderError | None = None,
    ) -> Diagnosis:
        return Diagnosis(
            provider_id=self.provider.id,
            sentence=sentence,
            works=works,
            fault=fault,
            model_id=self.model_id,
            listed_models=len(self.listing) if isinstance(self.listing, tuple) and self.listing else None,
            capabilities=capabilities,
            error=error,
        )
