"""Which answers a report shows in full."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from abreast.core.judge.report.document import SampleAnswer, SamplePrompt
from abreast.core.judge.report.given import ContestantName, Given, GivenAnswer, GivenVerdict
from abreast.core.judge.report.money import cost_in_words
from abreast.core.judge.votes import Verdict
from abreast.core.language import tr
from abreast.core.run.record import AnswerState
from abreast.core.run.state_words import state_in_words


def samples_of(
    given: Given, numbers: Mapping[ContestantName, int], labels: Mapping[int, str], wanted: int
) -> tuple[SamplePrompt, ...]:
    """Prompts spread evenly over all that were answered, so that nobody has chosen them; those with votes first."""
    by_prompt: defaultdict[int, list[GivenAnswer]] = defaultdict(list)
    for answer in given.answers:
        by_prompt[answer.prompt].append(answer)
    votes: defaultdict[int, list[GivenVerdict]] = defaultdict(list)
    for vote in given.votes:
        votes[vote.prompt].append(vote)
    voted = [prompt for prompt in sorted(by_prompt) if prompt in votes]
    others = [prompt for prompt in sorted(by_prompt) if prompt not in votes]
    chosen = _spread(voted, wanted)
    chosen += _spread(others, wanted - len(chosen))
    by_key = {answer.key: answer for answer in given.answers}
    return tuple(
        SamplePrompt(
            prompt=prompt + 1,
            answers=tuple(_sample(answer, numbers) for answer in _shown(by_prompt[prompt], votes[prompt])),
            verdict=" ".join(
                _said(vote, labels[numbers[by_key[vote.first].who]], labels[numbers[by_key[vote.second].who]])
                for vote in votes[prompt]
                if {vote.first, vote.second} <= by_key.keys()
            ),
        )
        for prompt in sorted(chosen)
    )


def _spread(places: Sequence[int], wanted: int) -> list[int]:
    if wanted <= 0 or not places:
        return []
    if wanted >= len(places):
        return list(places)
    step = len(places) / wanted
    return [places[int(index * step)] for index in range(wanted)]


def _shown(answers: Sequence[GivenAnswer], votes: Sequence[GivenVerdict]) -> list[GivenAnswer]:
    """One answer by each: the one that was voted on, else the last whole one, else the last."""
    voted = {key for vote in votes for key in (vote.first, vote.second)}
    found: dict[ContestantName, GivenAnswer] = {}
    for answer in sorted(answers, key=lambda each: (each.key in voted, each.state is AnswerState.COMPLETE, each.key)):
        found[answer.who] = answer
    return list(found.values())


def _sample(answer: GivenAnswer, numbers: Mapping[ContestantName, int]) -> SampleAnswer:
    is_whole = answer.state is AnswerState.COMPLETE
    return SampleAnswer(
        contestant=numbers[answer.who],
        text=answer.text,
        state=answer.state.value,
        remark=""
        if is_whole
        else answer.error or tr("The answer is not whole: {state}.", state=state_in_words(answer.state)),
        first_token_s=answer.figures.ttft_s,
        whole_answer_s=answer.figures.e2e_s if is_whole else None,
        cost=cost_in_words(answer.cost),
    )


def _said(vote: GivenVerdict, first: str, second: str) -> str:
    match vote.outcome:
        case Verdict.FIRST:
            return tr("{better} was preferred to {worse}.", better=first, worse=second)
        case Verdict.SECOND:
            return tr("{better} was preferred to {worse}.", better=second, worse=first)
        case Verdict.TIE:
            return tr("{first} and {second} were found equally good.", first=first, second=second)
        case Verdict.BOTH_BAD:
            return tr("{first} and {second} were both found bad.", first=first, second=second)
