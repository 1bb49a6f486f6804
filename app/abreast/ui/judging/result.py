"""What a judge has said, with how much to believe it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from abreast.core.judge.agreement_with_user import agreement_in_words, share_in_words
from abreast.core.judge.judging import Judged, JudgeSummary
from abreast.core.judge.votes import Verdict, Vote
from abreast.ui.judging.dialog import pair_count
from abreast.ui.plain import PlainLabel, one_line
from abreast.ui.theme.roles import SPACE_S

HEAD = ("Prompt", "Pair", "Verdict", "Reason")
MOST_PROMPT_CHARS = 60
MOST_ROW_PX = 160


class JudgeResultDialog(QDialog):
    """Sentences above a table of all pairs."""

    def __init__(
        self, title: str, summary: JudgeSummary, votes: Sequence[Vote], cost: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(860, 560)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_S)
        for sentence in sentences(summary, votes, cost):
            label = PlainLabel(sentence)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(_table(summary), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)


def sentences(summary: JudgeSummary, votes: Sequence[Vote], cost: str) -> tuple[str, ...]:
    """What came of it, in words."""
    return tuple(_sentences(summary, votes, cost))


def _sentences(summary: JudgeSummary, votes: Sequence[Vote], cost: str) -> Iterator[str]:
    pairs = len(summary.judgements)
    score = ", ".join(f"{letter} {wins:g}" for letter, wins in sorted(summary.wins.items()))
    yield f"{pair_count(pairs)} judged{f': {score} (a tie is half a win each)' if score else ''}. Cost: {cost}."
    if summary.without_verdict:
        yield f"{summary.without_verdict} without a verdict: the judge did not give one in the form that was asked, or failed."
    if summary.stopped_by:
        yield summary.stopped_by
    order = summary.order
    if order.first_preferred is not None:
        yield f"The answer shown first was preferred in {share_in_words(order.first_preferred)} of the decisive verdicts."
    if order.changed is not None:
        yield f"The two orders gave different verdicts in {share_in_words(order.changed)} of the pairs."
    agreed = agreement_in_words(summary.agreement_with(votes))
    yield (
        f"Against your votes: {agreed}"
        if agreed
        else "You have not voted on any of these pairs, so there is nothing to hold it against."
    )


def _table(summary: JudgeSummary) -> QTableWidget:
    table = QTableWidget(len(summary.judged), len(HEAD))
    table.setAccessibleName("Verdicts")
    table.setHorizontalHeaderLabels(HEAD)
    table.verticalHeader().hide()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.horizontalHeader().setStretchLastSection(True)
    # Reasons are sentences: they take more than a line.
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.verticalHeader().setMaximumSectionSize(MOST_ROW_PX)
    for row, judged in enumerate(summary.judged):
        for column, text in enumerate(_cells(judged)):
            table.setItem(row, column, QTableWidgetItem(text))
    for column in range(len(HEAD) - 1):
        table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    return table


def _cells(judged: Judged) -> tuple[str, ...]:
    pair = judged.pair
    question = one_line(" ".join(pair.question.split()))
    short = question if len(question) <= MOST_PROMPT_CHARS else f"{question[: MOST_PROMPT_CHARS - 1]}…"
    reason = judged.why_not or " / ".join(
        ruling.reason for ruling in (judged.forward, judged.backward) if ruling is not None
    )
    return (
        short,
        f"{pair.first.letter}, {pair.second.letter}",
        verdict_words(judged),
        one_line(" ".join(reason.split())),
    )


def verdict_words(judged: Judged) -> str:
    """E.g. `A better`, `tie`, `tie (the order decided)`, `no verdict`."""
    if judged.judgement is None:
        return "no verdict"
    match judged.judgement.outcome:
        case Verdict.FIRST:
            return f"{judged.pair.first.letter} better"
        case Verdict.SECOND:
            return f"{judged.pair.second.letter} better"
        case Verdict.BOTH_BAD:
            return "both bad"
        case Verdict.TIE:
            return "tie" if judged.judgement.forward is judged.judgement.backward else "tie (the order decided)"
