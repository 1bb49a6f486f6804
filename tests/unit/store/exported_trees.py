"""Comparisons of any shape, for property tests: several lanes, edits, alternatives, forks, errors, odd requests."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Any

from hypothesis import strategies as st

from abreast.core.chat import Sampling
from abreast.core.events import FinishReason
from abreast.core.judge.votes import Verdict, VoteKind
from abreast.core.run.lane import LaneSettings
from abreast.core.run.lane_origin import OriginKind
from abreast.core.run.record import AnswerState
from abreast.core.store.exporting.charge_document import ChargeDocument, ServerDocument
from abreast.core.store.exporting.document import (
    AnswerDocument,
    AttemptDocument,
    ComparisonDocument,
    ErrorDocument,
    LaneDocument,
    LaneOriginDocument,
    MessageDocument,
    Origin,
    Program,
    RequestDocument,
    TimingDocument,
    ToolCallDocument,
    TurnDocument,
    UsageDocument,
)
from abreast.core.store.exporting.vote_document import JudgementDocument, NoVerdictDocument, PairDocument, VoteDocument
from abreast.core.store.values import BotName, ModelName

# Masked in an export, so a second one would differ from what went in.
texts = st.text(max_size=40).filter(lambda text: "sk-" not in text and "/" not in text and "\\" not in text)
named = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=20)
counts = st.none() | st.integers(-5, 2**40)
times = st.none() | st.integers(0, 2**40)
verdicts = st.sampled_from(Verdict)
moments = st.integers(1, 4_000_000_000_000)
ends = st.sampled_from([state for state in AnswerState if not state.live])
models = st.builds(ModelName, provider_id=named, provider_label=texts, model_id=named, model_label=texts)
settings = st.builds(
    LaneSettings,
    system=st.none() | texts,
    temperature=st.none() | st.floats(0, 2),
    max_output_tokens=st.none() | st.integers(1, 10**6),
)
samplings = st.builds(Sampling, temperature=st.none() | st.floats(0, 2), stop=st.lists(texts, max_size=2).map(tuple))
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**40), 2**40) | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(named, inner, max_size=2),
    max_leaves=4,
)
messages = st.builds(
    MessageDocument, role=st.sampled_from(["user", "assistant"]), parts=st.lists(texts, max_size=2).map(tuple)
)
requests = st.builds(
    RequestDocument,
    model=named,
    system=st.none() | texts,
    sampling=samplings,
    extra_body=st.dictionaries(st.sampled_from(["top_p", "seed", "thinking"]), values, max_size=2),
    messages=st.none() | st.lists(messages, max_size=3).map(tuple),
)
errors = st.builds(
    ErrorDocument,
    kind=st.sampled_from(["TimedOut", "RateLimited", "KeyRejected", "ProviderError"]),
    message=texts,
    provider_id=named,
    status=st.none() | st.integers(400, 599),
    code=st.none() | named,
    may_be_billed=st.booleans(),
    retry_after_s=st.none() | st.floats(0, 100),
)
used = st.builds(UsageDocument, input_tokens=counts, output_tokens=counts, reasoning_tokens=counts)
dollars = st.none() | st.decimals(0, 1_000_000, places=24, allow_nan=False, allow_infinity=False)
speeds = st.none() | st.floats(0, 1e6)
charges = st.builds(
    ChargeDocument,
    sent_at_ms=moments,
    usd=dollars,
    at_least_usd=dollars,
    source=st.sampled_from(["provider", "user price", "genai-prices", "local", "rule", "estimate", "unknown"]),
    reason=texts,
    price_source=texts,
    input_bytes=times,
    output_bytes=times,
    ttft_us=times,
    time_to_answer_us=times,
    e2e_us=times,
    queue_us=times,
    loading_us=times,
    lag_us=times,
    tokens_per_s=speeds,
    end_to_end_tokens_per_s=speeds,
    cold=st.booleans(),
    server=st.none() | st.builds(ServerDocument, decode_tok_s=speeds, load_s=speeds),
)
attempts = st.builds(AttemptDocument, state=ends, usage=used, error=st.none() | errors, charge=st.none() | charges)
calls = st.builds(
    ToolCallDocument, index=st.integers(0, 3), call_id=st.none() | named, name=st.none() | named, arguments=texts, at_ns=st.integers(0, 9)
)  # fmt: skip


@st.composite
def timings(draw: st.DrawFn) -> TimingDocument:
    """Readings from the first of them on, as the history keeps them."""
    readings = {
        name: draw(times) for name in ("sent_ns", "first_delta_ns", "first_text_ns", "last_delta_ns", "ended_ns")
    }
    first = min((at for at in readings.values() if at is not None), default=0)
    return TimingDocument(
        reads=draw(st.integers(0, 99)),
        first_read_chars=draw(st.integers(0, 99)),
        **{name: None if at is None else at - first for name, at in readings.items()},
    )


@st.composite
def comparisons(draw: st.DrawFn) -> ComparisonDocument:
    lanes = draw(st.integers(1, 4))
    turns: list[TurnDocument] = []
    given: list[int] = []
    number = 0
    for turn in range(1, draw(st.integers(0, 5)) + 1):
        answers: list[AnswerDocument] = []
        for _ in range(draw(st.integers(0, 4))):
            number += 1
            parent = draw(st.none() | st.sampled_from(given)) if given else None
            answers.append(draw(answers_at(number, lanes, parent)))
        given += [answer.number for answer in answers]
        edited_from = draw(st.none() | st.integers(1, turn - 1)) if turn > 1 else None
        turns.append(
            TurnDocument(
                number=turn,
                prompt=draw(texts),
                asked_at_ms=draw(moments),
                edited_from=edited_from,
                answers=tuple(answers),
                blind_order=draw(st.none() | st.permutations(range(1, lanes + 1)).map(tuple)),
                # Of a hidden turn an export tells less: see test_blind_exports.py.
                revealed_at_ms=draw(moments),
                votes=tuple(draw(st.lists(votes_on([a.number for a in answers]), max_size=2)))
                if len(answers) > 1
                else (),
                judgements=tuple(draw(st.lists(judgements_of([a.number for a in answers], lanes, given), max_size=2)))
                if len(answers) > 1
                else (),
                no_verdicts=tuple(draw(st.lists(no_verdicts_of([a.number for a in answers], lanes, given), max_size=2)))
                if len(answers) > 1
                else (),
            )
        )
    shown = st.none() | st.sampled_from(given) if given else st.none()
    return ComparisonDocument(
        origin=Origin(program=draw(st.sampled_from(Program)), id=draw(named)),
        title=draw(texts),
        named_by_user=draw(st.booleans()),
        created_at_ms=draw(moments),
        used_at_ms=draw(moments),
        pinned=draw(st.booleans()),
        archived=draw(st.booleans()),
        blind=draw(st.booleans()),
        tags=tuple(sorted(draw(st.sets(named, max_size=3)))),
        lanes=tuple(draw(lanes_of("ABCD"[lane], shown, given)) for lane in range(lanes)),
        turns=tuple(turns),
    )


def votes_on(answers: Sequence[int]) -> st.SearchStrategy[VoteDocument]:
    pairs = st.sampled_from(list(combinations(answers, 2)))
    said = st.builds(
        lambda pair, outcome: PairDocument(first=pair[0], second=pair[1], outcome=outcome), pairs, verdicts
    )
    return st.builds(
        VoteDocument,
        kind=st.sampled_from(VoteKind),
        pairs=st.lists(said, min_size=1, max_size=3, unique_by=lambda pair: (pair.first, pair.second)).map(
            lambda some: tuple(sorted(some, key=lambda pair: (pair.first, pair.second)))
        ),
        comment=texts,
        tags=st.sets(named, max_size=2).map(lambda some: tuple(sorted(some))),
        blind=st.booleans(),
        names_maker=st.booleans(),
        rated=st.booleans(),
        cast_at_ms=moments,
    )


def judgements_of(answers: Sequence[int], lanes: int, given: Sequence[int]) -> st.SearchStrategy[JudgementDocument]:
    return st.builds(
        lambda pair, **told: JudgementDocument(first=pair[0], second=pair[1], **told),
        pair=st.sampled_from(list(combinations(answers, 2))),
        judge_lane=st.integers(1, lanes),
        forward_answer=st.sampled_from(given),
        forward=verdicts,
        backward_answer=st.sampled_from(given),
        backward=verdicts,
        judged_at_ms=moments,
    )


def no_verdicts_of(answers: Sequence[int], lanes: int, given: Sequence[int]) -> st.SearchStrategy[NoVerdictDocument]:
    return st.builds(
        lambda pair, **told: NoVerdictDocument(first=pair[0], second=pair[1], **told),
        pair=st.sampled_from(list(combinations(answers, 2))),
        judge_lane=st.integers(1, lanes),
        forward_answer=st.sampled_from(given),
        forward=st.none() | verdicts,
        backward_answer=st.sampled_from(given),
        backward=st.none() | verdicts,
        why_not=texts,
        judged_at_ms=moments,
    )


def lanes_of(letter: str, shown: st.SearchStrategy[Any], given: Sequence[int]) -> st.SearchStrategy[LaneDocument]:
    made_of = st.lists(st.sampled_from(given), max_size=2).map(tuple) if given else st.just(())
    details = st.dictionaries(st.sampled_from(["method", "rubric"]), values, max_size=2)
    return st.builds(
        LaneDocument,
        letter=st.just(letter),
        closed=st.booleans(),
        model=models,
        settings=settings,
        shown_answer=shown,
        forked_from=shown,
        origin=st.none()
        | st.builds(LaneOriginDocument, kind=st.sampled_from(OriginKind), answers=made_of, details=details),
    )


def answers_at(number: int, lanes: int, parent: int | None) -> st.SearchStrategy[AnswerDocument]:
    return st.builds(
        AnswerDocument,
        number=st.just(number),
        lane=st.integers(1, lanes),
        parent=st.just(parent),
        asked_at_ms=moments,
        model=models,
        settings=settings,
        request=requests,
        state=ends,
        text=texts,
        reasoning=texts,
        tool_calls=st.lists(calls, max_size=2).map(tuple),
        finish_reason=st.none() | st.sampled_from(FinishReason),
        served_model=st.none() | texts,
        usage=used,
        timing=timings(),
        error=st.none() | errors,
        bot=st.none() | st.builds(BotName, label=texts, id=st.none() | named),
        damaged_events=st.integers(0, 9),
        unexpected_events=st.integers(0, 9),
        charge=st.none() | charges,
        earlier_attempts=st.lists(attempts, max_size=2).map(tuple),
    )
