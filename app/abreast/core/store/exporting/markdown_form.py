"""Markdown: prompts and answers to be read. Answers are Markdown already and stand as they are."""

from __future__ import annotations

import re

from abreast.core.store.exporting.document import ComparisonDocument, TurnDocument
from abreast.core.store.exporting.forms import Form
from abreast.core.store.exporting.vote_words import said
from abreast.core.store.exporting.words import about, answers_with_headings, figures, note, prompt_heading

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|])")


class MarkdownForm(Form):
    suffix = ".md"

    def comparison(self, comparison: ComparisonDocument) -> str:
        self._comparison = comparison
        return f"# {_line(comparison.title)}\n\n{_line(about(comparison))}\n\n"

    def turn(self, turn: TurnDocument) -> str:
        parts = [f"## {_line(prompt_heading(turn))}\n\n{_quoted(turn.prompt)}\n\n"]
        for heading, answer in answers_with_headings(self._comparison, turn):
            parts.append(f"### {_line(heading)}\n\n")
            if answer.reasoning:
                parts.append(f"{_quoted(answer.reasoning)}\n\n")
            if answer.text:
                parts.append(f"{answer.text}\n\n")
            if (remark := note(answer)) is not None:
                parts.append(f"**{_line(remark)}**\n\n")
            parts.append(f"*{_line(' · '.join(f'{name} {value}' for name, value in figures(answer)))}*\n\n")
        if votes := "".join(f"- {_line(sentence)}\n" for sentence in said(self._comparison, turn)):
            parts.append(f"{votes}\n")
        return "".join(parts)


def _line(text: str) -> str:
    """Text in which Markdown sees nothing but letters, on one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines()) or ">"
