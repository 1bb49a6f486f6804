"""HTML: one page that needs no other file, runs nothing and loads nothing."""

from __future__ import annotations

from collections.abc import Iterable

from abreast.core.language import tr
from abreast.core.markdown_html import PRINT_STYLE, STYLE, escaped, markdown_html, page_begin, plain_html
from abreast.core.store.exporting.document import AnswerDocument, ComparisonDocument, TurnDocument
from abreast.core.store.exporting.forms import Form
from abreast.core.store.exporting.vote_words import said
from abreast.core.store.exporting.words import about, answers_with_headings, figures, note, prompt_heading

_STYLE = (
    """
:root { color-scheme: light dark; --window: #f4f5f7; --surface: #fff; --border: #dfe3e8; --text: #1b1f24; --muted: #5b6470;
  --prompt: #eaf0fe; --danger: #b3261e; --code: #f3f5f8; }
@media (prefers-color-scheme: dark) { :root { --window: #16181c; --surface: #1d2025; --border: #2e333b; --text: #e7eaee;
  --muted: #a3abb6; --prompt: #262c38; --danger: #ff8a80; --code: #14161a; } }
body { margin: 0 auto; padding: 24px; max-width: 120rem; background: var(--window); color: var(--text);
  font: 14px/1.4 system-ui, sans-serif; }
h1 { font-size: 20px; } h2, h3 { font-size: 12px; color: var(--muted); margin: 0 0 8px; }
.about, .figures { color: var(--muted); font-size: 12px; }
.prompt { background: var(--prompt); border-radius: 10px; padding: 12px 16px; margin: 24px 0 12px; max-width: 80ch; }
.answers { display: grid; gap: 12px; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); }
.answer { background: var(--surface); border: 1px solid var(--border); border-radius: 10px; padding: 12px 16px; }
.figures { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 12px 0 0; border-top: 1px solid var(--border); padding-top: 8px; }
.figures dt, .figures dd { display: inline; margin: 0; } .note { color: var(--danger); }
.votes { margin: 12px 0 0; padding-inline-start: 20px; color: var(--muted); font-size: 12px; overflow-wrap: anywhere; }
details { color: var(--muted); margin-bottom: 8px; }
"""
    + STYLE
    + PRINT_STYLE
)


class HtmlForm(Form):
    """Prompts stand in it as they were typed; answers are rendered, so that nothing in them runs, loads or leads anywhere."""

    suffix = ".html"

    def begin(self) -> str:
        return page_begin(tr("Comparisons from Abreast"), _STYLE)

    def comparison(self, comparison: ComparisonDocument) -> str:
        self._comparison = comparison
        title, line = escaped(comparison.title), escaped(about(comparison))
        return f'<article><h1 dir="auto">{title}</h1>\n<p class="about">{line}</p>\n'

    def turn(self, turn: TurnDocument) -> str:
        answers = "".join(_answer(heading, answer) for heading, answer in answers_with_headings(self._comparison, turn))
        return (
            f'<section><div class="prompt"><h2>{escaped(prompt_heading(turn))}</h2>{plain_html(turn.prompt)}</div>\n'
            f'<div class="answers">{answers}</div>{_votes(said(self._comparison, turn))}</section>\n'
        )

    def comparison_end(self) -> str:
        return "</article>\n"

    def end(self) -> str:
        return "</body></html>\n"


def _votes(sentences: Iterable[str]) -> str:
    items = "".join(f"<li>{escaped(sentence)}</li>" for sentence in sentences)
    return f'<ul class="votes">{items}</ul>' if items else ""


def _answer(heading: str, answer: AnswerDocument) -> str:
    why = note(answer)
    remark = "" if why is None else f'<p class="note">{escaped(why)}</p>'
    told = "".join(
        f'<div><dt>{escaped(name)}</dt> <dd dir="auto">{escaped(value)}</dd></div>' for name, value in figures(answer)
    )
    return (
        f'<div class="answer"><h3>{escaped(heading)}</h3>{_reasoning(answer.reasoning)}{markdown_html(answer.text)}{remark}'
        f'<dl class="figures">{told}</dl></div>\n'
    )


def _reasoning(text: str) -> str:
    head = escaped(tr("Reasoning"))
    return f"<details><summary>{head}</summary>{plain_html(text)}</details>" if text else ""
