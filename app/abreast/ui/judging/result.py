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
from abreast.core.language import mark, number, tr
from abreast.ui.judging.dialog import pair_count
from abreast.ui.plain import PlainLabel, one_line
from abreast.ui.theme.roles import SPACE_S

HEAD = (mark("Prompt"), mark("Pair"), mark("Verdict"), mark("Reason"))
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
    pairs = pair_count(len(summary.judgements))
    score = ", ".join(f"{letter} {_wins(wins)}" for letter, wins in sorted(summary.wins.items()))
    yield (
        tr("{pairs} judged: {score} (a tie is half a win each). Cost: {cost}.", pairs=pairs, score=score, cost=cost)
        if score
        else tr("{pairs} judged. Cost: {cost}.", pairs=pairs, cost=cost)
    )
    if summary.without_verdict:
        yield tr(
            "{count} without a verdict: the judge did not give one in the form that was asked, or failed.",
            count=number(summary.without_verdict),
        )
    if summary.stopped_by:
        yield summary.stopped_by
    order = summary.order
    if order.first_preferred is not None:
        yield tr(
            "The answer shown first was preferred in {share} of the decisive verdicts.",
            share=share_in_words(order.first_preferred),
        )
    if order.changed is not None:
        yield tr("The two orders gave different verdicts in {share} of the pairs.", share=share_in_words(order.changed))
    agreed = agreement_in_words(summary.agreement_with(votes))
    yield (
        tr("Against your votes: {agreement}", agreement=agreed)
        if agreed
        else tr("You have not voted on any of these pairs, so there is nothing to hold it against.")
    )


def _wins(wins: float) -> str:
    """Halves with their decimal."""
    return number(wins, 0 if wins == int(wins) else 1)


def _table(summary: JudgeSummary) -> QTableWidget:
    table = QTableWidget(len(summary.judged), len(HEAD))
    table.setAccessibleName(tr("Verdicts"))
    table.setHorizontalHeaderLabels([tr(head) for head in HEAD])
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
        return tr("no verdict")
    match judged.judgement.outcome:
        case Verdict.FIRST:
            return tr("{answer} better", answer=judged.pair.first.letter)
        case Verdict.SECOND:
            return tr("{answer} better", answer=judged.pair.second.letter)
        case Verdict.BOTH_BAD:
            return tr("both bad")
        case Verdict.TIE:
            return tr("tie") if judged.judgement.forward is judged.judgement.backward else tr("tie (the order decided)")
