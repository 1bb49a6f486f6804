"""Markdown of a model as HTML for a file that people open: nothing in it runs, loads or leads anywhere.

Raw HTML stays text, images are left as they were written, and a link is its text with its address behind it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from abreast.core.language import is_right_to_left, spoken
from abreast.core.link_bounds import bound_links

MAX_NESTING = 20
MOST_CHARS = 200_000
MOST_MARKS = 10_000
"""With more of either a text is shown as it was written: the parser's worst cases are quadratic."""
_MARKS = re.compile(r"[\[\]*_`<!~]")
_UNSEEN = dict.fromkeys((*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F, *range(0x80, 0xA0)), "\ufffd")
_MOST_ADDRESS_CHARS = 1_000
"""One definition can be the address of thousands of links."""
_LOWEST_HEADING = 6
_HEADINGS_ABOVE = 3
"""A page has headings of its own over an answer's."""

STYLE = """
.text { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; font: inherit; unicode-bidi: isolate; }
.md { overflow-wrap: anywhere; unicode-bidi: isolate; } .md > :first-child { margin-top: 0; } .md > :last-child { margin-bottom: 0; }
.md h4, .md h5, .md h6 { font-size: 14px; color: inherit; margin: 16px 0 4px; } .md p, .md ul, .md ol { margin: 8px 0; }
.md pre { direction: ltr; overflow-x: auto; padding: 8px 12px; border-radius: 8px; background: var(--code); } .md code { font-size: 13px; }
.md pre code { white-space: pre; } .md blockquote { margin: 8px 0; padding-inline-start: 12px; border-inline-start: 3px solid var(--border); }
.md table { border-collapse: collapse; display: block; overflow-x: auto; } .md th, .md td { border: 1px solid var(--border); padding: 4px 8px; }
.md .address { color: var(--muted); }
"""
"""For a page that has `--border`, `--code` and `--muted`."""
PRINT_STYLE = """
@page { margin: 18mm 16mm; }
@media print {
  :root { color-scheme: light; --window: #fff; --surface: #fff; --border: #c8cdd3; --text: #000; --muted: #444; --prompt: #f4f6fb;
    --danger: #8c1d18; --accent: #1f4bb0; --code: #f6f7f9; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; } p, li { orphans: 3; widows: 3; }
  .answers { display: block; } .answer { margin: 0 0 10pt; break-inside: auto; box-decoration-break: clone; }
  .prompt, .chart, .conclusion, .figures, blockquote { break-inside: avoid; }
  .wide, .md table, .md pre { overflow: visible; } .md table { display: table; width: 100%; }
  .wide > table { font-size: 8pt; break-inside: avoid; } .wide th, .wide td { padding: 3px 4px; overflow-wrap: break-word; }
  .md table { break-inside: auto; } thead { display: table-header-group; } tr, img, svg { break-inside: avoid; }
  .md pre code { white-space: pre-wrap; } details > * { display: block; }
}
"""
"""After all else, since the last of equal rules holds: on paper there is nothing to scroll, and no dark."""


def page_begin(title: str, style: str) -> str:
    """A page up to its body, in the language that is spoken. It needs no other file, runs nothing and loads nothing."""
    direction = "rtl" if is_right_to_left() else "ltr"
    return f"""<!DOCTYPE html>
<html lang="{spoken().replace("_", "-")}" dir="{direction}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escaped(title)}</title><style>{style}</style></head><body>
"""


def markdown_html(text: str) -> str:
    """A model's answer as a block of HTML; empty for none."""
    if not text.strip():
        return ""
    if len(text) > MOST_CHARS or len(_MARKS.findall(text)) > MOST_MARKS:
        return plain_html(text)
    return f'<div class="md" dir="auto">\n{_parser().render(text.translate(_UNSEEN))}</div>'


def plain_html(text: str) -> str:
    """A text as it was written; empty for none."""
    return f'<pre class="text" dir="auto">\n{escaped(text)}</pre>' if text else ""


def escaped(text: str) -> str:
    """Text in which HTML sees nothing but letters."""
    # No browser shows control characters, and some end a page at the first.
    return escape(text.translate(_UNSEEN))


class _Renderer(RendererHTML):
    """Opens and closes links as text."""

    def __init__(self, parser: Any = None) -> None:
        super().__init__(parser)
        self.rules["link_open"] = self._link_open
        self.rules["link_close"] = self._link_close
        self.rules["heading_open"] = self.rules["heading_close"] = self._heading

    def _link_open(self, *_: object) -> str:
        return ""

    def _link_close(self, tokens: Sequence[Token], index: int, *_: object) -> str:
        opened = _opening(tokens, index)
        if opened is None:
            return ""
        href = str(tokens[opened].attrs.get("href", ""))
        said = "".join(token.content for token in tokens[opened + 1 : index])
        if said == href:
            return ""
        shown = href if len(href) <= _MOST_ADDRESS_CHARS else f"{href[:_MOST_ADDRESS_CHARS]}…"
        return f' <span class="address">({escape(shown)})</span>'

    def _heading(self, tokens: Sequence[Token], index: int, *_: object) -> str:
        token = tokens[index]
        level = min(_LOWEST_HEADING, int(token.tag[1:]) + _HEADINGS_ABOVE)
        return f"<h{level}>" if token.nesting > 0 else f"</h{level}>\n"


def _opening(tokens: Sequence[Token], close: int) -> int | None:
    """Where the link that closes here was opened; links never stand in each other."""
    return next((place for place in range(close - 1, -1, -1) if tokens[place].type == "link_open"), None)


def _parser() -> MarkdownIt:
    made = MarkdownIt("commonmark", {"html": False, "maxNesting": MAX_NESTING}, renderer_cls=_Renderer)
    made.enable(["table", "strikethrough"])
    made.disable("image")
    return made.use(bound_links)
