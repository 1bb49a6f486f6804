"""The prompt that makes one answer of several. It names nobody: the answers are Answer A, Answer B and so on."""

from __future__ import annotations

import string
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from abreast.core.judge.quoting import Quote, quoted
from abreast.core.language import tr

MIN_ANSWERS = 2
MOST_ANSWERS = len(string.ascii_uppercase)


class MergeMethod(StrEnum):
    """What is to be made of the answers."""

    COMBINE = "combine"
    CHECKLIST = "checklist"
    TABLE = "table"
    CRITIQUE = "critique"

    @property
    def label(self) -> str:
        match self:
            case MergeMethod.COMBINE:
                return tr("Combine into one answer")
            case MergeMethod.CHECKLIST:
                return tr("Checklist of all points")
            case MergeMethod.TABLE:
                return tr("Table that compares them")
            case MergeMethod.CRITIQUE:
                return tr("Critique of each")
            case _:
                assert_never(self)


_TASKS = {
    MergeMethod.COMBINE: """\
Write the one answer to the question that is best founded on these answers. Take over what is right and useful, each \
point once. Where the answers contradict each other, decide if you can tell who is right, and say so in a sentence; if \
you cannot, say that it is open. Add nothing that stands in none of them unless it corrects an error, and mark that as \
your own. Write the answer itself, without an introduction about the answers.""",
    MergeMethod.CHECKLIST: """\
Make a Markdown checklist (`- [ ] …`) of all points that these answers make, each point once, in a useful order. After \
each point name the answers that make it, for example (A, C). Put points on which the answers contradict each other last, \
under the heading "Contradictions", with what each of them says.""",
    MergeMethod.TABLE: """\
Compare these answers in one Markdown table: a row for each point that matters to the question, a column for each answer. \
Write in each cell briefly what that answer says on the point, or "-" if it says nothing. Under the table write two or \
three sentences on the differences that matter most.""",
    MergeMethod.CRITIQUE: """\
Examine each of these answers in turn, under a heading of its own: what is right, what is wrong or unproven, what is \
missing, each with the words that you mean. Do not prefer an answer for its length or its tone. End with the heading \
"What a good answer would say" and at most five points.""",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeSource:
    """An answer that is merged."""

    letter: str
    """Its lane's on the screen. It is not shown to the model, which counts the answers from A itself."""
    text: str


def masked_names(count: int) -> tuple[str, ...]:
    """What the model knows the answers by: `Answer A`, `Answer B` and so on."""
    return tuple(f"Answer {letter}" for letter in string.ascii_uppercase[:count])


def merge_prompt(question: str, sources: Sequence[MergeSource], method: MergeMethod) -> str:
    """The whole prompt. The same question, answers and method give the same prompt.

    Raises:
        ValueError: if there are too few answers, or too many.
    """
    if not MIN_ANSWERS <= len(sources) <= MOST_ANSWERS:
        raise ValueError(f"A merge takes {MIN_ANSWERS} to {MOST_ANSWERS} answers.")
    names = masked_names(len(sources))
    quotes = [
        Quote(title="Question", text=question),
        *(Quote(title=name, text=source.text) for name, source in zip(names, sources, strict=True)),
    ]
    begin = f"Below are a question and {len(sources)} answers to it, which were written independently of each other."
    return f"{begin} {quoted(quotes)}\n\n{_TASKS[method]}"


def merge_title(letters: Sequence[str]) -> str:
    """What the lane is called, by the letters on the screen, e.g. `Merge of A, B`."""
    return tr("Merge of {letters}", letters=", ".join(letters))
